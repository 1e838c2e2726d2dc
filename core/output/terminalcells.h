// SPDX-License-Identifier: MIT
// A row of a terminal's cells, as libvterm has them, as a line of ours. Any thread.
#pragma once

#include "core/output/styledline.h"

#include <span>

#include <vterm.h>

namespace pangaea {

/// Without blanks at its end that nobody sees. `cursorAt` becomes the UTF-16 units before that column.
[[nodiscard]] StyledLine lineOf(std::span<const VTermScreenCell> cells, int cursorColumn = -1,
                                qsizetype *cursorAt = nullptr);

} // namespace pangaea
