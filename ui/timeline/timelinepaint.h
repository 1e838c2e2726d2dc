// SPDX-License-Identifier: MIT
// Draws the whole timeline, or only what is new. Lives on the GUI thread.
#pragma once

#include <QRegion>

namespace pangaea {

struct TimelineCanvas;
struct TimelineScene;

/// Everything.
void paintTimeline(const TimelineCanvas &canvas);
/// The content that scrolls with time and does not change once drawn: bars and marks, on the lanes and on the strip of
/// cores. The clip stays set.
void paintContent(const TimelineCanvas &canvas);
/// What is drawn over the content: words in open bars, the measured range, the line at now.
void paintOverlay(const TimelineCanvas &canvas);
/// Lane headers, axis, fair shares, legend, as far as they are in the region; without one, all of them.
void paintSides(const TimelineCanvas &canvas, const QRegion &region = {});
/// Where the picture depends on now, for as long as lanes, scale and options are the same: the axis about now, the line
/// at now, and words that move or grow with it. Beside that, only new content changes.
[[nodiscard]] QRegion movingParts(const TimelineScene &scene);

} // namespace pangaea
