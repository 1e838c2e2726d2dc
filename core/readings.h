// SPDX-License-Identifier: MIT
// What is read from a journal, together: a live session and a replay both have one of these, and a window
// cannot tell them apart. Lives on the journal's thread.
#pragma once

#include "core/fairshare.h"
#include "core/journal.h"
#include "core/outputlog.h"
#include "core/processtable.h"
#include "core/stepsdone.h"
#include "core/timeline.h"

namespace pangaea {

struct Readings {
    explicit Readings(Journal &read) : journal(read) {}
    Q_DISABLE_COPY_MOVE(Readings)

    Journal &journal;
    ProcessTable table {journal};
    OutputLog output {journal};
    Timeline timeline {journal};
    FairShare fairShare {journal};
    StepsDone done {journal};
};

} // namespace pangaea
