// SPDX-License-Identifier: MIT
// Makes a scenario of what was done in a session, as far as a scenario can express it, and lists what it cannot. Reads
// the file system, which may be slow; on the thread of the StepsDone that it reads.
#pragma once

#include "core/basics/failure.h"
#include "core/scenario/scenario.h"

namespace pangaea {

class StepsDone;

struct ScenarioDraft {
    Scenario scenario;   ///< title and folder from the path; readScenarioFile() can read it when it is written there
    QStringList leftOut; ///< sentences: each row that is left out, and why
};

/// To be saved as `path`. Rows whose program cannot be run from there are left out with all their steps.
[[nodiscard]] ScenarioDraft draftScenario(const StepsDone &done, const QString &path);

/// Writes the draft, readable by the user alone. After a failure nothing was written.
[[nodiscard]] Failure saveDraft(const ScenarioDraft &draft, const QString &path);

} // namespace pangaea
