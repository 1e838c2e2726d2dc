// SPDX-License-Identifier: MIT
// A message box that shows its whole title. Lives on the GUI thread.
#pragma once

class QMessageBox;

namespace pangaea {

/// Makes the box at least as wide as its title and what a window manager puts beside it: Qt measures only the texts.
void fitTitle(QMessageBox &box);

} // namespace pangaea
