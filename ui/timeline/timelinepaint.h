// SPDX-License-Identifier: MIT
// Draws the timeline, whole or what of it is new. Lives on the GUI thread.
#pragma once

#include <QRegion>

namespace pangaea {

struct TimelineCanvas;

/// Everything.
void paintTimeline(const TimelineCanvas &canvas);
/// What scrolls with time and does not change once it was drawn: bars and marks, on the lanes and on the strip of cores.
/// The clip stays set.
void paintContent(const TimelineCanvas &canvas);
/// What lies over it: words in open bars, the measured range, the line of now.
void paintOverlay(const TimelineCanvas &canvas);
/// Lane headers, axis, fair shares, legend, as far as they lie in the region; without one, all.
void paintSides(const TimelineCanvas &canvas, const QRegion &region = {});

} // namespace pangaea
