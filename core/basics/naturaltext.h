// SPDX-License-Identifier: MIT
// Texts with numbers in them, in the order that people expect: "Asia 3" before "Asia 15". Pure; any thread.
#pragma once

#include <QString>

namespace pangaea {

/// A text to be compared instead, in which each whole number begins with the count of its digits. Decimals stay as they
/// are: 1.25 comes before 1.5. Without numbers it is the text itself.
[[nodiscard]] QString naturalText(const QString &text);

} // namespace pangaea
