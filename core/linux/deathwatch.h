// SPDX-License-Identifier: MIT
// Keeps what waitid(2) reports of a child's end and QProcess drops: whether it left a core dump, and the resources it
// used. Lives on the thread of its QProcess.
#pragma once

#include "core/facts/resourceuse.h"

#include <QObject>

#include <optional>

class QProcess;

namespace pangaea {

/// For a running process; create it on the QProcess's thread before its event loop runs again. Reads the child's end
/// without reaping it, at the one moment when it is certainly still there: just before the QProcess is notified of it.
/// It watches the QProcess's own notifiers; if there are none, nothing is known.
class DeathWatch final : public QObject
{
public:
    explicit DeathWatch(QProcess &process);

    /// Known once the child ended by a signal.
    [[nodiscard]] std::optional<bool> coreDumped() const { return m_coreDumped; }
    /// Known once the child ended. The peak memory is set only if the kernel's number is the child's own.
    [[nodiscard]] const std::optional<ResourceUse> &used() const { return m_used; }

protected:
    bool eventFilter(QObject *notifier, QEvent *event) override;

private:
    void look(int watched);

    const qint64 m_pid;
    std::optional<bool> m_coreDumped;
    std::optional<ResourceUse> m_used;
};

} // namespace pangaea
