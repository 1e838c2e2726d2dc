// SPDX-License-Identifier: MIT
#include "ui/timeline/timelinepicture.h"

#include "ui/look/zoom.h"
#include "ui/timeline/timelinecanvas.h"
#include "ui/timeline/timelinepaint.h"

#include <algorithm>

namespace pangaea {

namespace {

constexpr double endAt = 0.79; // of the plot's width, as in the panel: the last labels need room

} // namespace

TimelinePicture::TimelinePicture(const Timeline &timeline, const FairShare &fairShare, const TimelineView &view,
                                 int width, Part part, const QPalette &palette)
    : m_part(part)
{
    const Zoom &zoom = Zoom::instance();
    m_scene.timeline = &timeline;
    m_scene.fairShare = &fairShare;
    m_scene.palette = palette;
    m_scene.options = view.options;
    m_scene.options.legend = part == Part::All;
    m_scene.options.share |= part == Part::Shares;
    m_scene.stage = view.stage;
    m_scene.range = view.range;
    m_scene.now = shownNow(timeline, &m_scene.over);
    if (view.now)
        m_scene.now = *view.now;
    m_scene.coreTracks.update(timeline);
    layOutScene(m_scene, view.unfolded); // for the number of lanes
    m_lanes = int(m_scene.lanes.size());
    if (m_lanes > mostLanes)
        m_scene.lanes.resize(mostLanes);
    const int height = heightOf(m_scene.lanes);
    const auto cores = m_scene.options.cores && part == Part::All ? int(m_scene.coreTracks.cores().size()) : 0;
    TimelineGeometry &geometry = m_scene.geometry;
    geometry = timelineGeometry({width, height}, m_scene.options, view.range.has_value(), cores);
    geometry.coreLane = zoom.pick(24, 18);
    geometry.cores = cores > 0 ? zoom.px(8) + cores * geometry.coreLane : 0;
    if (part == Part::Shares) { // the line left of the shares is that right of the names
        geometry.share = zoom.px(276);
        geometry.width = geometry.head + geometry.share - zoom.border();
    }
    geometry.height = geometry.axis + height + geometry.cores + geometry.legend;
    scaleTo(view.shown);
    layOutMarks(m_scene);
    for (const TimelineRow &row : timeline.rows()) {
        if (const auto parts = view.range ? partsWithin(timeline, row, *view.range) : std::nullopt)
            m_scene.rangeShares[row.id] = *parts;
    }
}

void TimelinePicture::scaleTo(const std::optional<TimeSpan> &shown)
{
    const qint64 origin = m_scene.origin();
    const int width = m_scene.geometry.plot().width();
    const int pad = Zoom::instance().px(leftPad);
    const qint64 end = std::max(m_scene.now, origin + nanosecondsPerSecond);
    m_scene.scale = shown ? TimeScale::fitting(origin, shown->start, shown->end, 0, width)
                          : TimeScale::fitting(origin, origin, end, pad, int(width * endAt) - pad);
}

void TimelinePicture::paint(QPainter &painter) const
{
    painter.save();
    const TimelineCanvas canvas(painter, m_scene);
    if (m_part == Part::All)
        paintTimeline(canvas);
    else
        paintSides(canvas);
    painter.restore();
}

} // namespace pangaea
