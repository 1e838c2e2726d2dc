// SPDX-License-Identifier: MIT
// See the header.
#include "core/facts/command.h"

namespace pangaea {

template class OneOf<command::Any>;

} // namespace pangaea
