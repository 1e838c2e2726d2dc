// SPDX-License-Identifier: MIT
// See the header.
#include "core/facts/command.h"

namespace pangaea {

Command::Command() = default;
Command::Command(const Command &other) = default;
Command::Command(Command &&other) noexcept = default;
Command &Command::operator=(const Command &other) = default;
Command &Command::operator=(Command &&other) noexcept = default;
Command::~Command() = default;

} // namespace pangaea
