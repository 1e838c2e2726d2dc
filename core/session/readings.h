// SPDX-License-Identifier: MIT
// All readings of one journal: a live session and a replay each have one of these, and a window cannot tell them apart.
// Lives on the journal's thread.
#pragma once

#include "core/journal/journal.h"
#include "core/output/outputlog.h"
#include "core/scenario/stepsdone.h"
#include "core/table/processtable.h"
#include "core/timeline/fairshare.h"
#include "core/timeline/timeline.h"

namespace pangaea {

struct Readings {
    explicit Readings(Journal &read)
        : journal(read)
    {
        table.setTerminals(output);
    }
    Q_DISABLE_COPY_MOVE(Readings)

    Journal &journal;
    OutputLog output {journal}; ///< before the table, which shows the last words of terminals
    ProcessTable table {journal};
    Timeline timeline {journal};
    FairShare fairShare {journal};
    StepsDone done {journal};
};

} // namespace pangaea
