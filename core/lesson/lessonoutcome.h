// SPDX-License-Identifier: MIT
// What may be concluded from a part of a lesson that was played. Its concluding text was written for the usual outcome;
// where the run came out otherwise, that is said instead, with the share of the cores that other programs had. Lives on
// the journal's thread.
#pragma once

#include "core/lesson/lesson.h"

#include <QString>

#include <optional>

namespace pangaea {

class LessonRun;

struct LessonOutcome {
    enum class Kind {
        Open,  ///< something is not known (yet)
        Usual, ///< all that is expected holds, and the question has one right answer
        Otherwise
    };
    Kind kind = Kind::Open;
    bool isOfTime = false;        ///< a fact of time does not hold; Usual: there is one
    std::optional<double> others; ///< share of all cores, 0 to 1, that other programs had meanwhile; nothing: not known

    /// Others had too much of the cores for times to be compared.
    [[nodiscard]] bool isBusy() const;
};

/// `from` and `to`: the time in which the part's steps were taken, monotonic ns.
[[nodiscard]] LessonOutcome outcomeOf(const LessonPart &part, const LessonRun &run, qint64 from, qint64 to);

/// "Other programs had 38 % of the cores…", and what to do; empty if they had little.
[[nodiscard]] QString disturbanceSentence(const LessonOutcome &outcome);
/// Why nothing is concluded, and what to do; for the usual outcome only what should be known beside it. May be empty.
[[nodiscard]] QString outcomeSentence(const LessonOutcome &outcome);

} // namespace pangaea
