// SPDX-License-Identifier: MIT
// Finds processes whose parents have ended: the kernel reparents them to the nearest reaper above
// (PR_SET_CHILD_SUBREAPER(2const)): the warden as long as it lives, otherwise Pangaea's own process. It also finds
// siblings: a row's process may create a child of its own parent (CLONE_PARENT of clone(2)), which is then Pangaea's
// child without a QProcess. All descendants of a row's process have its session, whatever happens to the processes in
// between, unless one creates its own. Lives on the engine's thread.
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
    /// `reaper`: the warden, which is this process's parent, or this process itself; 0: unknown, and nothing is done.
    Orphans(QByteArray procRoot, qint64 reaper);

    /// True once: the warden has ended, and this process adopts orphans from now on.
    [[nodiscard]] bool takeOver();
    [[nodiscard]] qint64 reaper() const { return m_reaper; }

    struct Orphan {
        qint64 pid = 0;
        qint64 session = 0; ///< pid of its leader; may be its own
        qint64 parent = 0;  ///< the reaper, or this process
        qint64 startTicks = 0;
        QByteArray name;
    };
    /// What is known of a pid: true: a QProcess's child; false: certainly not; nothing: unknown.
    using IsOwn = std::function<std::optional<bool>(qint64)>;
    /// Reaps ended orphans of this process, but never QProcess's own children. Each of those has its own session or,
    /// before it starts its program, this process's session: a process with another session is not one of them. Orphans
    /// become children of the main thread; QProcess's own children are the engine thread's.
    [[nodiscard]] std::vector<Orphan> look(const IsOwn &isOwn);

private:
    void lookBelow(qint64 process, qint64 thread, const IsOwn &isOwn, std::vector<Orphan> &found) const;
    [[nodiscard]] bool isCertain(const ProcStat &stat, qint64 pid, qint64 thread, std::optional<bool> own) const;

    QByteArray m_procRoot;
    qint64 m_self;
    qint64 m_session; ///< of this process
    qint64 m_reaper;
};

} // namespace pangaea
