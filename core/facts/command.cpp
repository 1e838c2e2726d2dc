// SPDX-License-Identifier: MIT
#include "core/facts/command.h"

namespace pangaea {

template class OneOf<command::Any>;

} // namespace pangaea
