// SPDX-License-Identifier: MIT
// Draws a scene of the timeline with any painter: window, picture or SVG. Lives on the GUI thread.
#pragma once

#include "ui/timeline/timelinebars.h"
#include "ui/timeline/timelinescene.h"

#include <QFont>
#include <QFontMetrics>
#include <QPainter>
#include <QRegion>

namespace pangaea {

struct Identity;

class TimelinePainter final
{
public:
    TimelinePainter(QPainter &painter, const TimelineScene &scene);

    /// Everything. In widget coordinates.
    void paint();
    /// What scrolls with time and does not change once it was drawn: bars and marks between these two x, on
    /// the lanes and on the strip of cores.
    void paintContent(int from, int to);
    /// What lies over it: words in open bars, the measured range, the line of now.
    void paintOverlay();
    /// Lane headers, axis, fair shares, legend, as far as they lie in the region; without one, all.
    void paintSides(const QRegion &region = {});

private:
    /// A bar that begins or ends out of sight is drawn this much further, so that its outline does too.
    static constexpr int outside = 8;

    struct LaneBox {
        int top = 0;
        int height = 0;
        int bar = 0; ///< top of the bar
        int barHeight = 0;
        [[nodiscard]] int middle() const { return bar + barHeight / 2; }
    };
    /// The rectangles of one lane by colour: a few calls of the painter instead of thousands.
    struct Batch {
        int key = 0; ///< number of the row, or of the core
        std::vector<QRect> edges;
        std::vector<QRect> fills;
    };
    [[nodiscard]] LaneBox boxOf(const Lane &lane) const;
    [[nodiscard]] int keyOf(int number, qint16 core) const;
    [[nodiscard]] QColor textColor() const;
    [[nodiscard]] QColor quiet() const;
    void text(const QRect &rect, const QString &words, const QColor &color,
              Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter);

    // timelinepaint.cpp: lanes
    void paintGround(int from, int to);
    void paintLaneBars(const Lane &lane, int from, int to);
    [[nodiscard]] QRect wholeRect(const Bar &bar, int y, int height) const;
    void addBar(const Bar &bar, const LaneBox &box, int number);
    void flushBars(int number);
    void fill(const std::vector<QRect> &rects, const QColor &color);
    Batch &batchOf(int key);
    void paintEnds(const Lane &lane, int from, int to);
    void frame(int x0, int x1, int y, int height, const QColor &edge, const QColor &fill, bool open = false);
    /// What is suspended rises, what others have falls, so that the two are told apart.
    enum class Slant { Rising, Falling };
    void hatch(int x0, int x1, int y, int height, const QColor &color, Slant slant = Slant::Rising);
    void dots(int x0, int x1, int middle, const QColor &color);

    // timelinepaintcores.cpp
    void paintWaits(const Lane &lane, int from, int to);
    void paintCoreStrip(int from, int to);
    void paintCoreBar(const Bar &bar, int core);
    [[nodiscard]] QRect coreBox(int core) const; ///< top and height
    void paintOthers(int core, qint64 start, qint64 end);
    void paintOther(int core, qint64 from, qint64 to, double share);

    // timelinepaintmarks.cpp: marks and what lies over all
    void paintStems(size_t lane, int from, int to);
    void paintMarks(size_t lane, int from, int to);
    void paintWords(const Lane &lane);
    void paintWaitWords(const Lane &lane);
    void paintNow();
    void paintRange();
    [[nodiscard]] QRect nowLabel() const;   ///< empty when now is out of sight
    [[nodiscard]] QRect rangeLabel() const; ///< empty without a range
    [[nodiscard]] QString nowText() const;

    // timelinepaintside.cpp
    void paintHead(const Lane &lane);
    void paintTaskHead(const Lane &lane, const LaneBox &box);
    void paintCoreHeads();
    void paintAxis();

    // timelinepaintshare.cpp
    void paintShares();
    void paintShare(const Lane &lane);
    void paintShareBar(const QRect &rect, const ShareParts &parts, int number, bool outlined);
    void paintFairness();

    // timelinelegend.cpp
    void paintLegend();

    QPainter &m_painter;
    const TimelineScene &m_scene;
    const TimelineGeometry &m_geometry;
    QFont m_small;
    QFontMetrics m_metrics;
    QFont m_name; ///< in the headers
    QFontMetrics m_nameMetrics;
    int m_edge;
    std::vector<Stretch> m_stretches;
    std::vector<Bar> m_bars;
    std::vector<Bar> m_dashes;
    std::vector<const TaskTrack *> m_tasks;
    std::vector<Batch> m_batches;
    std::vector<QRect> m_lines;   ///< beneath the batches: lines, and outlines of hollow boxes
    std::vector<QRect> m_hollows; ///< what is inside of these
};

/// In one colour.
void paintMarkShape(QPainter &painter, const QRect &rect, MarkShape shape, const QColor &color);

} // namespace pangaea
