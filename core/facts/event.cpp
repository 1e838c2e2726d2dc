// SPDX-License-Identifier: MIT
// See the header.
#include "core/facts/event.h"

namespace pangaea {

template class OneOf<event::Any>;

} // namespace pangaea
