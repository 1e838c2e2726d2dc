// SPDX-License-Identifier: MIT
// Explains the window's terms and keys. Lives on the GUI thread.
#pragma once

class QWidget;

namespace pangaea {

void showHelp(QWidget &parent);

} // namespace pangaea
