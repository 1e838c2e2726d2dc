// SPDX-License-Identifier: MIT
// A picture of the whole timeline, without a widget: all lanes, however many are in sight in the panel. GUI thread.
#pragma once

#include "ui/timeline/timelinescene.h"

#include <QGuiApplication>

class QPainter;

namespace pangaea {

inline constexpr int leftPad = 14; ///< design pixels, beside the first moment

/// What the panel shows, and how.
struct TimelineView {
    TimelineOptions options;
    std::set<ProcessId> unfolded;
    TimelineStage stage;
    std::optional<TimeSpan> range; ///< that is measured
    std::optional<TimeSpan> shown; ///< nothing: the whole session
    std::optional<qint64> now;     ///< of a panel that is paused
};

class TimelinePicture final
{
public:
    static constexpr int mostLanes = 200;
    enum class Part { All, Shares };

    /// Both must outlive it. `width`: pixels; for Part::Shares it is as wide as the names and the shares need.
    TimelinePicture(const Timeline &timeline, const FairShare &fairShare, const TimelineView &view, int width,
                    Part part = Part::All, const QPalette &palette = QGuiApplication::palette());

    [[nodiscard]] QSize size() const { return {m_scene.geometry.width, m_scene.geometry.height}; }
    /// How many lanes there are; of more than mostLanes only the first are drawn.
    [[nodiscard]] int lanes() const { return m_lanes; }
    void paint(QPainter &painter) const;
    [[nodiscard]] const TimelineScene &scene() const { return m_scene; }

private:
    void scaleTo(const std::optional<TimeSpan> &shown);

    TimelineScene m_scene;
    Part m_part;
    int m_lanes = 0;
};

} // namespace pangaea
