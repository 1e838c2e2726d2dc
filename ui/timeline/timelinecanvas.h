// SPDX-License-Identifier: MIT
// What the parts of a picture of the timeline are drawn with, and the shapes that several of them have. Any painter will
// do: of a window, a picture or an SVG. Lives on the GUI thread.
#pragma once

#include "ui/timeline/timelinebars.h"
#include "ui/timeline/timelinescene.h"

#include <QFont>
#include <QFontMetrics>
#include <QPainter>

#include <span>

namespace pangaea {

class Zoom;

/// Where a lane lies, and its bar in it.
struct LaneBox {
    int top = 0;
    int bar = 0; ///< top of the bar
    int barHeight = 0;
    [[nodiscard]] int middle() const { return bar + barHeight / 2; }
};

/// What is suspended rises, what others have falls, so that the two are told apart.
enum class Slant { Rising, Falling };

/// In widget coordinates. Painter and scene must outlive it; the painter gets the small font.
struct TimelineCanvas final {
    TimelineCanvas(QPainter &with, const TimelineScene &what);
    /// Of what scrolls with time only a part is to be drawn: left <= x < right.
    TimelineCanvas(QPainter &with, const TimelineScene &what, int left, int right);

    QPainter &painter;
    const TimelineScene &scene;
    const TimelineGeometry &geometry;
    const QPalette &palette;
    const Zoom &zoom;
    const std::span<const Lane> lanes; ///< in sight
    const int from;                    ///< what scrolls is drawn where from <= x < to
    const int to;
    const QFont small;
    const QFontMetrics metrics; ///< of the small font
    const QFont name;           ///< in the headers
    const QFontMetrics nameMetrics;
    const int edge; ///< width of outlines and lines

    /// A bar that begins or ends out of sight is drawn this much further, so that its outline does too.
    static constexpr int outside = 8;

    [[nodiscard]] QColor textColor() const;
    [[nodiscard]] QColor quiet() const;
    /// Which identity colour a run has: the number of its row, or of its core.
    [[nodiscard]] int keyOf(int number, qint16 core) const;

    [[nodiscard]] LaneBox boxOf(const Lane &lane) const;
    /// No further than `outside` from what is drawn.
    [[nodiscard]] int clippedX(qint64 time) const;
    /// Where a bar is drawn: cut out of sight, and not beyond now.
    [[nodiscard]] QRect seenRect(const Bar &bar, int y, int height) const;
    /// With its parts that are out of sight, so that a word in its middle does not move when it scrolls.
    [[nodiscard]] QRect wholeRect(const Bar &bar, int y, int height) const;

    /// What scrolls with time, as high as the rectangle.
    void clipTo(const QRect &rect) const;
    void text(const QRect &rect, const QString &words, const QColor &color,
              Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter) const;
    /// open: it goes on, and has no outline at its right.
    void frame(const QRect &rect, const QColor &outline, const QColor &fill, bool open = false) const;
    void hatch(const QRect &rect, const QColor &color, Slant slant = Slant::Rising) const;
};

} // namespace pangaea
