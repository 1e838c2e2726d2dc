// SPDX-License-Identifier: MIT
// Processes whose parents have ended: the kernel gives them to the nearest reaper above (PR_SET_CHILD_SUBREAPER
// (2const)), to the warden as long as that lives, to Pangaea's own process else. And siblings: a row's process may make
// a child of its own parent (CLONE_PARENT of clone(2)), so that it is one of Pangaea's, of which no QProcess knows.
// What a row's process started has the session of that process, whatever becomes of those between, unless it makes one
// of its own. Lives on the engine's thread.
#pragma once

#include "core/linux/procparse.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <vector>

namespace pangaea {

class Orphans
{
public:
    /// `reaper`: the warden, this process's parent, or this process itself; 0: not known, and nothing is done.
    Orphans(QByteArray procRoot, qint64 reaper);

    /// True once: the warden has ended, and orphans come to this process from now on.
    [[nodiscard]] bool takeOver();
    [[nodiscard]] qint64 reaper() const { return m_reaper; }

    struct Orphan {
        qint64 pid = 0;
        qint64 session = 0; ///< pid of its leader; may be its own
        qint64 parent = 0;  ///< the reaper, or this process
        qint64 startTicks = 0;
        QByteArray name;
    };
    /// What is known of a pid: that it is a QProcess's, that it is certainly none of those; nothing.
    using IsOwn = std::function<std::optional<bool>(qint64)>;
    /// Twice a second, else nothing. Those that came to this process and have ended are reaped; QProcess's own children
    /// never. Each of those has a session of its own or, before it begins its program, this process's: who has
    /// another's is none of them. Orphans become children of the main thread, QProcess's own are the engine's thread's.
    [[nodiscard]] std::optional<std::vector<Orphan>> look(qint64 now, const IsOwn &isOwn);

private:
    void lookBelow(qint64 process, qint64 thread, const IsOwn &isOwn, std::vector<Orphan> &found) const;
    [[nodiscard]] bool isCertain(const ProcStat &stat, qint64 pid, qint64 thread, std::optional<bool> own) const;

    QByteArray m_procRoot;
    qint64 m_self;
    qint64 m_session; ///< of this process
    qint64 m_reaper;
    qint64 m_due = 0;
};

} // namespace pangaea
