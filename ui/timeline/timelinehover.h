// SPDX-License-Identifier: MIT
// What lies under the pointer in the timeline, in words. Any thread.
#pragma once

#include "ui/timeline/timelinescene.h"

#include <QPoint>
#include <QString>

namespace pangaea {

/// Lines of plain text; empty where there is nothing to say. In widget coordinates.
[[nodiscard]] QString hoverText(const TimelineScene &scene, const QPoint &point);

} // namespace pangaea
