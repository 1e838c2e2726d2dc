// SPDX-License-Identifier: MIT
// Which rows are started again by themselves, and when: the policy of each row, its restarts so far, and the one that
// is planned. Knows no clock: each call says what time it is (monotonic ns). Lives on the engine's thread.
#pragma once

#include "core/facts/event.h"

#include <QCoreApplication>

#include <map>
#include <optional>
#include <vector>

namespace pangaea {

class Restarts
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::Restarts)
public:
    /// Values out of range are clamped. Returns the policy as it is from now on. What was planned is forgotten.
    RestartPolicy set(ProcessId process, RestartPolicy policy);
    /// An attempt runs since `now`.
    /// An attempt begins: an end of the one before that the user wanted is over.
    void starts(ProcessId process);
    void started(ProcessId process, qint64 now);
    /// The attempt has ended. Returns RestartPlanned, RestartGivenUp, or nothing if the row is not started again.
    [[nodiscard]] std::optional<Payload> ended(ProcessId process, const QString &name, const ExitStatus &status,
                                               qint64 now);
    /// The user wants the row's end, or starts it: what is planned is cancelled, the attempt that runs now is not
    /// followed by another, and the count begins anew. Returns whether a restart was planned.
    bool cancel(ProcessId process);
    /// Of all rows; returns those that had one planned.
    [[nodiscard]] std::vector<ProcessId> cancelAll();
    void forget(ProcessId process) { m_rows.erase(process); }

    [[nodiscard]] bool isPlanned(ProcessId process) const;
    /// When the next planned restart is due; nothing if none is planned.
    [[nodiscard]] std::optional<qint64> nextDue() const;
    /// The rows that are to be started now; they are no longer planned.
    [[nodiscard]] std::vector<ProcessId> takeDue(qint64 now);

private:
    struct Row {
        RestartPolicy policy;
        std::vector<qint64> restarts; ///< when, within the limit's interval
        qint64 delay = 0;             ///< the last one; 0: none
        qint64 startedAt = 0;         ///< of the last attempt
        qint64 plannedAt = 0;         ///< 0: no restart is planned
        bool endWanted = false;       ///< by the user, for the attempt that runs
    };
    [[nodiscard]] static QString givenUpText(const QString &name, int limit);
    [[nodiscard]] static bool applies(const Row &row, const ExitStatus &status);

    std::map<ProcessId, Row> m_rows; ///< with a policy other than No
};

} // namespace pangaea
