// SPDX-License-Identifier: MIT
// The times within an event, moved from one clock to another. A pure function; any thread.
#pragma once

#include "core/facts/event.h"

#include <functional>

namespace pangaea {

/// Every time of the event: its own, and those that it tells of. One that is 0 means "none" and stays.
void moveTimes(Event &happened, const std::function<qint64(qint64)> &move);

} // namespace pangaea
