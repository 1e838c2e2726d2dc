// SPDX-License-Identifier: MIT
// Undo for the removal of rows: after one it says so in the status bar, with a button for a while. Lives on the GUI
// thread.
#pragma once

#include "core/basics/mailbox.h"
#include "core/facts/command.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QAction;
class QPushButton;

namespace pangaea {

class ProcessTable;

class UndoRemove final : public QObject
{
    Q_OBJECT
public:
    static constexpr int offeredFor = 10'000; ///< ms

    /// All must outlive it. It enables the action while there is something to undo.
    UndoRemove(Mailbox<Command> &commands, const ProcessTable &table, QAction &action, QObject *parent);

    /// Visible while undo is offered. The caller gives it a place and owns it.
    [[nodiscard]] QPushButton *button() const { return m_button; }

signals:
    /// What was removed.
    void told(const QString &sentence);

private:
    void look();
    void undo();

    Mailbox<Command> &m_commands;
    const ProcessTable &m_table;
    QAction &m_action;
    QPushButton *m_button;
    QTimer m_offer;
    ProcessIds m_removed; ///< as of the last look
    quint64 m_removals = 0;
    std::optional<quint64> m_changes; ///< of the table; none before the first look
};

} // namespace pangaea
