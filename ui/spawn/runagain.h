// SPDX-License-Identifier: MIT
// The program of a row once more, as a new row, with another way for its output. A pure function; any thread.
#pragma once

#include "core/facts/command.h"
#include "core/table/outputhint.h"

namespace pangaea {

[[nodiscard]] Command runAgain(const event::Created &made, OutputWay way);

} // namespace pangaea
