// SPDX-License-Identifier: MIT
// The program of a row once more, as a new row, with another way for its output. A pure function; any thread.
#pragma once

#include "core/facts/command.h"
#include "core/table/outputhint.h"

namespace pangaea {

/// `restart`: the policy of the row. A row that reads a text is not to be run in a terminal, which has none.
[[nodiscard]] Command runAgain(const event::Created &made, OutputWay way, const RestartPolicy &restart = {});

} // namespace pangaea
