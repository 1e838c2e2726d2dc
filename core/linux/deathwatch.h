// SPDX-License-Identifier: MIT
// What waitid(2) says of a child's end and QProcess loses: whether it left a core dump, and what it used. Lives on the
// thread of its QProcess.
#pragma once

#include "core/facts/resourceuse.h"

#include <QObject>

#include <optional>

class QProcess;

namespace pangaea {

/// For one that runs, made on the thread of the QProcess before its event loop runs again. Looks at the end of the
/// child without reaping it, at the one moment when it is certain to be there still: when the QProcess is about to
/// be told of it. That is seen in QProcess's own notifiers; where it has none, nothing is known.
class DeathWatch final : public QObject
{
public:
    explicit DeathWatch(QProcess &process);

    /// Known once the child ended by a signal.
    [[nodiscard]] std::optional<bool> coreDumped() const { return m_coreDumped; }
    /// Known once the child ended. Its memory only where the kernel's number is the child's own.
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
