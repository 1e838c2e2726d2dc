// SPDX-License-Identifier: MIT
// Checks for files that people write: a value of the right type, or a Problem with its place and a sentence. Pure
// values and text; any thread.
#pragma once

#include "core/basics/jsonreader.h"

namespace pangaea::json {

/// Thrown at the first value that is wrong; a reader of a file catches it.
struct Problem {
    Position at;
    QString sentence;
};

/// A text without NUL characters. `key` names the value in the error's sentence.
[[nodiscard]] QString checkedText(const Value &value, const QString &key);
/// The same, with something other than spaces in it.
[[nodiscard]] QString filledText(const Value &value, const QString &key);
[[nodiscard]] const std::vector<Member> &object(const Value &value, QStringView key);
[[nodiscard]] const std::vector<Value> &list(const Value &value, QStringView key);

} // namespace pangaea::json
