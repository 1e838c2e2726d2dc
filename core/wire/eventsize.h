// SPDX-License-Identifier: MIT
// How much an event takes, whatever it tells: so that what another machine tells has bounds. Pure functions; any thread.
#pragma once

#include "core/facts/event.h"

namespace pangaea {

/// Bytes in memory, about.
[[nodiscard]] qint64 sizeOf(const Event &happened);
/// Each text of its own (not those within lists) is cut to so many characters.
void shortenTexts(Event &happened, qsizetype longest);

} // namespace pangaea
