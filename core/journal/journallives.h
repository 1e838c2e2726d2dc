// SPDX-License-Identifier: MIT
// The lives of the rows, which the readings of a journal rely on: that events come in an order that can be, whoever
// tells them, a file or another machine. Not bound to a thread.
#pragma once

#include "core/journal/journalvalues.h"

#include <unordered_map>

namespace pangaea::journalfile {

struct RowLife {
    bool begun = false;  ///< there was an attempt
    bool ended = false;  ///< that attempt has ended
    bool queued = false; ///< to be joined
    bool removed = false;
    bool forgotten = false; ///< cannot be restored any more
};

/// check() throws a Problem for an event that cannot follow those before it.
class Lives final
{
public:
    void check(const Event &happened, Owner of, const char *name)
    {
        const bool isRow = happened.process != ProcessId::Pangaea;
        if (of == Owner::Session && isRow)
            expect("process", JournalTr::tr("0 for a “%1”").arg(QLatin1String(name)));
        if (!isRow && (of == Owner::Row || of == Owner::Attempt))
            expect("process", JournalTr::tr("that of a row for a “%1”, not 0").arg(QLatin1String(name)));
        if (!isRow)
            return;
        if (std::holds_alternative<event::Created>(happened.payload)) {
            if (!m_lives.try_emplace(happened.process).second)
                throw Problem {
                    JournalTr::tr("process %1 must be “created” once, not twice").arg(quint64(happened.process))};
            return;
        }
        const auto known = m_lives.find(happened.process);
        if (known == m_lives.end())
            throw Problem {JournalTr::tr("process %1 must be “created” before this “%2”")
                               .arg(quint64(happened.process))
                               .arg(QLatin1String(name))};
        follow(known->second, happened, of, name);
    }

private:
    /// Of a row that is removed the readings take nothing, until it is restored.
    static bool followRemoval(RowLife &life, const Event &happened)
    {
        if (std::holds_alternative<event::Removed>(happened.payload))
            life.removed = true;
        else if (std::holds_alternative<event::Forgotten>(happened.payload))
            life.forgotten = life.removed;
        else if (std::holds_alternative<event::Restored>(happened.payload))
            life.removed = life.forgotten;
        return life.removed;
    }

    static void follow(RowLife &life, const Event &happened, Owner of, const char *name)
    {
        const bool removed = followRemoval(life, happened);
        if (std::holds_alternative<event::Starting>(happened.payload) && !removed)
            life = {.begun = true, .queued = life.queued};
        else if (of == Owner::Attempt && !life.begun && !std::holds_alternative<event::Starting>(happened.payload))
            throw Problem {JournalTr::tr("process %1 must be “starting” before this “%2”")
                               .arg(quint64(happened.process))
                               .arg(QLatin1String(name))};
        if (removed)
            return;
        if (std::holds_alternative<event::Ended>(happened.payload) && std::exchange(life.ended, true))
            throw Problem {JournalTr::tr("process %1 must be “starting” again before it has “ended” twice")
                               .arg(quint64(happened.process))};
        if (std::holds_alternative<event::JoinQueued>(happened.payload)) {
            if (std::exchange(life.queued, true))
                throw Problem {JournalTr::tr("process %1 must be joined or cancelled before it is “joinQueued” again")
                                   .arg(quint64(happened.process))};
        } else if (std::holds_alternative<event::Joined>(happened.payload)
                   || std::holds_alternative<event::JoinTimedOut>(happened.payload)
                   || std::holds_alternative<event::JoinCancelled>(happened.payload)) {
            life.queued = false;
        }
    }

    std::unordered_map<ProcessId, RowLife> m_lives;
};

} // namespace pangaea::journalfile
