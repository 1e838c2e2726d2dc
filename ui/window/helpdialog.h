// SPDX-License-Identifier: MIT
// The words of the window and its keys, explained. Lives on the GUI thread.
#pragma once

class QWidget;

namespace pangaea {

void showHelp(QWidget &parent);

} // namespace pangaea
