// SPDX-License-Identifier: MIT
// Shows which widget has the keyboard, also where it is checked, selected or without a frame. Lives on the GUI thread.
#pragma once

#include <QPointer>
#include <QWidget>

class QAbstractScrollArea;

namespace pangaea {

/// A ring inside the rectangle, in the palette's highlight.
void paintFocusRing(QPainter &painter, const QRectF &rect, const QPalette &palette);

/// The ring of lists, texts and other areas that scroll: it lies over their edge once somebody has moved the focus by
/// keys. What is smaller draws its own.
class FocusRing final : public QWidget
{
    Q_OBJECT
public:
    /// For the whole program; further calls do nothing.
    static void install();

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    explicit FocusRing(QAbstractScrollArea &area);
    static void follow(const QWidget *now);
    void fit();
};

} // namespace pangaea
