// SPDX-License-Identifier: MIT
// What a program has to do to be the equivalent of a scenario, before it has a language: the rows, and for each step
// the few acts that every language can write down. Which processes a step means, which of them may live by then and
// which are over for sure is known without running anything. Pure values; any thread.
#pragma once

#include "core/scenario/scenario.h"

#include <set>
#include <vector>

namespace pangaea::program {

struct Row {
    QString variable; ///< an identifier in all languages; empty: only ever named together with all others
    bool isWorker = false;
    QString target;           ///< of the worker
    QStringList parameters;   ///< key=value
    QString argument;         ///< the name that the target is given; empty: its default argument
    QStringList command;      ///< program and arguments, filled in; of the worker without the worker itself
    QString folder;           ///< as the scenario has it; empty: where the program itself runs
    QStringList environment;  ///< KEY=value
    std::set<int> signals_;   ///< that the scenario sends to it
    int starts = 0;           ///< how often the scenario starts it, as far as is known
    bool startsApart = false; ///< it is made by one step and started by another
};

enum class Act {
    Make,  ///< the row
    Start, ///< `again`: it is over, a new attempt
    StartIfOver,
    Sleep,          ///< for `time`
    Join,           ///< the row is over then
    JoinFor,        ///< at most for `time`
    Finish,         ///< it was terminated: as Join, but killed when the grace time is over
    Drop,           ///< as Join, of an attempt whose exit does not count: another follows
    DropTerminated, ///< the same as Finish
    JoinAll,        ///< all rows that were made by now, each started once and none over yet
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
    QString folder; ///< where programs run; empty: there are none
    std::vector<Row> rows;
    std::vector<std::vector<Action>> steps; ///< for each of the scenario
    std::vector<Action> end;                ///< what the program does behind the last one, until nothing lives
    bool leavesOutInput = false;            ///< a process would read what the program does not give it
    bool neverStarted = false;              ///< a row is made and not started, so that not every process exits with 0

    [[nodiscard]] bool does(Act what) const;
};

[[nodiscard]] Plan makePlan(const Scenario &scenario);

/// What Pangaea waits between SIGTERM and SIGKILL, in s.
inline constexpr int graceSeconds = 5;

} // namespace pangaea::program
