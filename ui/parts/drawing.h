// SPDX-License-Identifier: MIT
// A paint device that keeps shapes, text and pictures as such, for files in which text stays text. QWidget::render()
// and all our painters draw on it; it is then written as SVG, or painted into a PDF. GUI thread.
#pragma once

#include <QBrush>
#include <QFont>
#include <QImage>
#include <QPaintDevice>
#include <QPainterPath>
#include <QPen>
#include <QSize>
#include <QString>
#include <QTransform>

#include <memory>
#include <vector>

namespace pangaea {

/// One thing that was painted. Which members are used depends on `kind`.
struct DrawnItem {
    enum Kind { Fill, Stroke, Text, Image };
    Kind kind = Fill;
    QTransform transform; ///< from the item's coordinates to pixels of the drawing
    QPainterPath clip;    ///< in pixels of the drawing; empty, but for some of Text and Image: shown whole
    double opacity = 1;
    QPainterPath path; ///< of Fill and Stroke
    QColor color;      ///< of Fill and Text
    QPen pen;          ///< of Stroke
    QString text;
    QFont font;
    QPointF at;             ///< of Text: where its baseline begins
    double width = 0;       ///< of Text, as it was laid out
    bool leftwards = false; ///< Text of a script that is written from right to left
    QRectF rect;            ///< of Image
    QImage image;
};

class Drawing final : public QPaintDevice
{
public:
    explicit Drawing(const QSize &size);
    ~Drawing() override;

    [[nodiscard]] QSize size() const { return m_size; }
    /// From the bottom to the top. What is out of sight is left out.
    [[nodiscard]] const std::vector<DrawnItem> &items() const { return m_items; }
    /// Paints everything with another painter, whose units are the pixels of the drawing.
    void paint(QPainter &painter) const;

    [[nodiscard]] QPaintEngine *paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;

    const QSize m_size;
    std::vector<DrawnItem> m_items;
    std::unique_ptr<Engine> m_engine;
};

/// Whether the painter draws on a Drawing: whoever paints pictures of a fixed sharpness can then paint shapes instead.
[[nodiscard]] bool keepsShapes(const QPainter &painter);

/// An SVG document that shows the drawing. `description` is for readers of the file, and for assistive tools.
[[nodiscard]] QByteArray svgOf(const Drawing &drawing, const QString &title, const QString &description);

} // namespace pangaea
