// SPDX-License-Identifier: MIT
// One zoom for the whole application: converts the design's sizes to pixels and fonts, and scales the style's own sizes
// too. GUI thread.
#pragma once

#include <QFont>
#include <QObject>
#include <QSize>
#include <QString>

namespace pangaea {

/// Painters and layouts ask px() for every size at the moment they need it, and again on changed().
class Zoom final : public QObject
{
    Q_OBJECT
public:
    /// Created by the first call, which needs a QApplication, and destroyed with it.
    static Zoom &instance();

    [[nodiscard]] int percent() const { return m_percent; }
    /// Uses the nearest zoom step.
    void setPercent(int percent);
    void in();
    void out();
    void reset();
    [[nodiscard]] bool canZoomIn() const;
    [[nodiscard]] bool canZoomOut() const;

    /// The largest step at which so many pixels are at least so many of the design; the smallest step if none is.
    [[nodiscard]] int largestFor(const QSize &pixels, const QSize &design) const;
    /// in() and out() stay below it, and a larger zoom becomes it.
    void setLargest(int percent);

    /// Everything is drawn in this font at the design's sizes; at first it is the system's.
    void setSystemFont(const QFont &font);

    /// For low windows: pick() then uses the design's compact sizes.
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }

    /// Widget pixels for each pixel of the design.
    [[nodiscard]] double factor() const;
    /// At least 1 for a design size of 1 or more.
    [[nodiscard]] int px(double design) const;
    [[nodiscard]] int pick(double normal, double compactValue) const;
    /// Width of borders and grid lines: they stay thin until the zoom is large.
    [[nodiscard]] int border() const;

    [[nodiscard]] QFont font() const { return fontOf(13); }
    [[nodiscard]] QFont boldFont() const;
    [[nodiscard]] QFont smallFont() const { return fontOf(12); }
    [[nodiscard]] QFont headlineFont() const { return fontOf(22); }
    [[nodiscard]] QFont fixedFont(double design = 13) const;
    /// The system's font at another of the design's sizes.
    [[nodiscard]] QFont fontOf(double design) const;

signals:
    void changed();

private:
    explicit Zoom(QObject *parent);
    void step(int direction);
    void apply();

    int m_percent = 100;
    int m_largest = 0; ///< set by the constructor
    bool m_compact = false;
    QString m_styleName;
    QFont m_systemFont;
    int m_basePixels = 13;
};

} // namespace pangaea
