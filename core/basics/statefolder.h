// SPDX-License-Identifier: MIT
// Where the program keeps what is neither a setting nor a document of the user's. Any thread.
#pragma once

#include <QString>

namespace pangaea {

/// $XDG_STATE_HOME/pangaea (~/.local/state/pangaea), absolute; it need not exist. Empty: there is no place. See the XDG
/// Base Directory Specification: relative paths are ignored.
[[nodiscard]] QString stateFolder();

} // namespace pangaea
