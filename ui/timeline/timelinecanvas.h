// SPDX-License-Identifier: MIT
// The drawing context of the parts of a timeline picture, and the shapes that several of them use. Works with any
// painter: of a window, a picture or an SVG. Lives on the GUI thread.
#pragma once

#include "ui/timeline/timelinebars.h"
#include "ui/timeline/timelinescene.h"

#include <QFont>
#include <QFontMetrics>
#include <QPainter>
#include <QRegion>

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

/// Hatching rises for suspended processes and falls for the time of other programs, to tell the two apart.
enum class Slant { Rising, Falling };

/// In widget coordinates. Painter and scene must outlive it; the painter gets the small font.
struct TimelineCanvas final {
    TimelineCanvas(QPainter &with, const TimelineScene &what);
    /// Draws only a part of the content that scrolls with time: left <= x < right.
    TimelineCanvas(QPainter &with, const TimelineScene &what, int left, int right, bool inParts = true);

    QPainter &painter;
    const TimelineScene &scene;
    const TimelineGeometry &geometry;
    const QPalette &palette;
    const Zoom &zoom;
    const std::span<const Lane> lanes; ///< visible ones
    const int from;                    ///< scrolling content is drawn where from <= x < to
    const int to;
    const bool inParts; ///< other parts of the content are drawn beside this one, now or later
    const QFont small;
    const QFontMetrics metrics; ///< of the small font
    const QFont name;           ///< in the headers
    const QFontMetrics nameMetrics;
    const int edge;     ///< width of outlines and lines
    QRegion exposed {}; ///< only what is in it need be drawn; empty: everything

    /// A bar that begins or ends out of view is drawn this much further, so that its outline is out of view too.
    static constexpr int outside = 8;

    [[nodiscard]] QColor textColor() const;
    [[nodiscard]] QColor quiet() const;
    /// Which identity colour a run has: the number of its row, or of its core.
    [[nodiscard]] int keyOf(int number, qint16 core) const;

    [[nodiscard]] LaneBox boxOf(const Lane &lane) const;
    /// At most `outside` away from the drawn part.
    [[nodiscard]] int clippedX(qint64 time) const;
    /// Where a bar is drawn: clipped out of view, and not beyond now.
    [[nodiscard]] QRect seenRect(const Bar &bar, int y, int height) const;
    /// Includes the parts out of view, so that a word in the middle of the bar stays in place when it scrolls.
    [[nodiscard]] QRect wholeRect(const Bar &bar, int y, int height) const;

    [[nodiscard]] bool isExposed(const QRect &rect) const;
    /// Of words in the small font; looked up if it was asked before.
    [[nodiscard]] int widthOf(const QString &words) const;
    /// Clips to the content that scrolls with time, as high as the rectangle.
    void clipTo(const QRect &rect) const;
    void text(const QRect &rect, const QString &words, const QColor &color,
              Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter) const;
    /// The same, left-aligned, on the colour behind the lanes: lines and dots pass beneath it.
    void textOnGround(const QRect &rect, const QString &words, const QColor &color) const;
    /// open: the bar goes on, and has no outline at its right.
    void frame(const QRect &rect, const QColor &outline, const QColor &fill, bool open = false) const;
    void hatch(const QRect &rect, const QColor &color, Slant slant = Slant::Rising) const;
};

} // namespace pangaea
