// SPDX-License-Identifier: MIT
#include "app/headless.h"

#include "ui/table/processtablemodel.h"

#include <algorithm>

namespace pangaea {

QString report(const ProcessTable &table)
{
    std::vector<const ProcessState *> rows;
    for (const ProcessState &row : table.rows())
        rows.push_back(&row);
    return rowsAsText(rows);
}

ExitCode exitCode(const ProcessTable &table)
{
    const bool allWell = std::ranges::all_of(table.rows(), [](const ProcessState &row) {
        return row.state == State::Exited && row.current()->exit->success();
    });
    return allWell ? ExitCode::Success : ExitCode::ProcessFailed;
}

} // namespace pangaea
