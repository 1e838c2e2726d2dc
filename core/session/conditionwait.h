// SPDX-License-Identifier: MIT
// Waits for what a step wait-for names, by looking at the readings: whether it holds for all of its rows. Lives on the
// journal's thread.
#pragma once

#include "core/facts/command.h"
#include "core/scenario/scenario.h"

#include <map>

namespace pangaea {

struct ProcessState;
struct Readings;

class ConditionWait
{
public:
    /// `begun`: monotonic ns.
    ConditionWait(const Condition &condition, ProcessIds rows, qint64 begun)
        : m_condition(condition)
        , m_rows(std::move(rows))
        , m_begun(begun)
    {
    }

    /// Looks at what is new since the last call. False also if none of the rows is there (any more).
    [[nodiscard]] bool holds(const Readings &readings);
    /// False: none of the rows is there any more.
    [[nodiscard]] bool isPossible(const Readings &readings) const;
    /// ns
    [[nodiscard]] qint64 waited(qint64 now) const { return now - m_begun; }

private:
    [[nodiscard]] bool holdsFor(const ProcessState &row) const;
    [[nodiscard]] bool hasPrinted(const ProcessState &row) const;
    void readOutput(const Readings &readings);

    Condition m_condition;
    ProcessIds m_rows;
    qint64 m_begun;
    quint64 m_line = 0;                    ///< number of the last line that was read
    std::map<ProcessId, size_t> m_printed; ///< the rows that have printed the text: number of the attempt
};

/// What was waited for, and did not come in time: "Asia did not print “ready” within 5 s."
[[nodiscard]] QString missedSentence(const Step &step);
/// "Asia was removed, so that nothing was left to wait for."
[[nodiscard]] QString removedSentence(const Step &step);

} // namespace pangaea
