// SPDX-License-Identifier: MIT
// A scenario of what was done in a session, as far as a scenario can say it, and what it cannot. Reads the file system,
// which may be slow; the thread of what it reads.
#pragma once

#include "core/basics/failure.h"
#include "core/scenario/scenario.h"

namespace pangaea {

class StepsDone;

struct ScenarioDraft {
    Scenario scenario;   ///< title and folder from the path; readScenarioFile() reads it when it is written there
    QStringList leftOut; ///< sentences: each row that is not in it, and why
};

/// To be saved as `path`. Rows whose program cannot be run from there are left out with all that was done to them.
[[nodiscard]] ScenarioDraft draftScenario(const StepsDone &done, const QString &path);

/// Writes the draft, readable by the user alone. Where there is a problem, nothing was written.
[[nodiscard]] Failure saveDraft(const ScenarioDraft &draft, const QString &path);

} // namespace pangaea
