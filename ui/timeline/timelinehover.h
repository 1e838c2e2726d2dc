// SPDX-License-Identifier: MIT
// Describes in words what is under the pointer in the timeline. Any thread.
#pragma once

#include "ui/timeline/timelinescene.h"

#include <QPoint>
#include <QString>

namespace pangaea {

/// Lines of plain text; empty if there is nothing to say. In widget coordinates.
[[nodiscard]] QString hoverText(const TimelineScene &scene, const QPoint &point);

} // namespace pangaea
