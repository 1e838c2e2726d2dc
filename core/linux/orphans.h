// SPDX-License-Identifier: MIT
// Processes whose parents have ended: the kernel gives them to the nearest reaper above (PR_SET_CHILD_SUBREAPER
// (2const)), to the warden as long as that lives, to Pangaea's own process else. What a row's process started has
// the session of that process, whatever becomes of those between. Lives on the engine's thread.
#pragma once

#include <QByteArray>

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
        qint64 session = 0; ///< pid of its leader, not its own
    };
    /// Twice a second, else nothing. Those that came to this process and have ended are reaped: QProcess's own
    /// children never, since those are the engine's thread's, and orphans become children of the main thread.
    [[nodiscard]] std::vector<Orphan> look(qint64 now);

private:
    QByteArray m_procRoot;
    qint64 m_self;
    qint64 m_session; ///< of this process
    qint64 m_reaper;
    qint64 m_due = 0;
};

} // namespace pangaea
