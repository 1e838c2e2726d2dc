// SPDX-License-Identifier: MIT
// The program that is equivalent to a scenario, independent of a language: the rows, and for each step the few actions
// that every language can express. Which processes a step means, which of them may be alive then and which have
// certainly ended is determined without running anything. Pure values; any thread.
#pragma once

#include "core/scenario/scenario.h"

#include <set>
#include <vector>

namespace pangaea::program {

struct Row {
    QString variable; ///< an identifier in all languages; empty: no action names the row alone
    bool isWorker = false;
    QString target;           ///< of the worker
    QStringList parameters;   ///< key=value
    QString argument;         ///< the name that the target gets; empty: its default argument
    QStringList command;      ///< program and arguments, filled in; for the worker without the worker itself
    QString folder;           ///< as in the scenario; empty: where the program itself runs
    QStringList environment;  ///< KEY=value
    std::set<int> signals_;   ///< sent to it by the scenario
    int starts = 0;           ///< how often the scenario starts it, as far as known
    bool together = false;    ///< standard error goes where standard output goes
    bool startsApart = false; ///< one step creates it and another starts it
};

enum class Act {
    Make,  ///< create the row
    Start, ///< `again`: a new attempt of a row that has ended
    StartIfOver,
    Sleep,          ///< for `time`
    Join,           ///< the row has ended afterwards
    JoinFor,        ///< at most for `time`
    Finish,         ///< it was terminated: as Join, but killed when the grace time is over
    Drop,           ///< as Join, for an attempt whose exit does not count: another follows
    DropTerminated, ///< likewise as Finish
    JoinAll,        ///< all rows created so far, each started once and none ended yet
    Terminate,
    Kill,
    Signal,
    Note ///< nothing to do, and why
};

struct Action {
    Act what = Act::Note;
    size_t row = 0;
    qint64 time = 0; ///< ns
    int signal = 0;
    bool again = false;
    size_t rows = 0; ///< JoinAll: how many
    QString note;
};

struct Plan {
    QString title;
    QString folder; ///< where programs run; empty: there are no programs
    std::vector<Row> rows;
    std::vector<std::vector<Action>> steps; ///< one per step of the scenario
    std::vector<Action> end;                ///< what the program does after the last step, until no process lives
    bool leavesOutInput = false;            ///< a process would read input that the program does not provide
    bool leavesOutTerminals = false;        ///< a process would have a terminal of its own
    bool leavesOutRestarts = false;         ///< a process would be restarted by itself
    bool neverStarted = false; ///< a row is created but never started, so that not every process exits with 0

    [[nodiscard]] bool does(Act what) const;
};

[[nodiscard]] Plan makePlan(const Scenario &scenario);

/// Pangaea's grace time between SIGTERM and SIGKILL, in s.
inline constexpr int graceSeconds = 5;

} // namespace pangaea::program
