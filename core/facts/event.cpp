// SPDX-License-Identifier: MIT
#include "core/facts/event.h"

namespace pangaea {

template class OneOf<event::Any>;

} // namespace pangaea
