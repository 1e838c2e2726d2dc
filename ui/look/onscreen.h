// SPDX-License-Identifier: MIT
// How large a dialog may be. GUI thread.
#pragma once

#include <QScreen>
#include <QWidget>

namespace pangaea {

/// The size, or as much of it as the window's screen has room for, with its frame.
[[nodiscard]] inline QSize onScreen(const QWidget &window, const QSize &size)
{
    return size.boundedTo(window.screen()->availableSize() * 19 / 20);
}

} // namespace pangaea
