// SPDX-License-Identifier: MIT
#include "ui/window/undoremove.h"

#include "core/table/processtable.h"

#include <QAction>
#include <QPushButton>

#include <utility>

namespace pangaea {

UndoRemove::UndoRemove(Mailbox<Command> &commands, const ProcessTable &table, QAction &action, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
    , m_table(table)
    , m_action(action)
    , m_button(new QPushButton(tr("Undo remove")))
{
    m_button->setToolTip(action.toolTip());
    m_button->hide();
    action.setEnabled(false);
    m_offer.setSingleShot(true);
    m_offer.setInterval(offeredFor);
    connect(&m_offer, &QTimer::timeout, m_button, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, &UndoRemove::undo);
    connect(&action, &QAction::triggered, this, &UndoRemove::undo);
    connect(&table, &ProcessTable::changed, this, &UndoRemove::look);
    look();
}

void UndoRemove::look()
{
    if (std::exchange(m_changes, m_table.removedChanges()) == m_table.removedChanges()) // most looks end here
        return;
    const ProcessIds removed = m_table.lastRemoved();
    if (std::exchange(m_removed, removed) == removed)
        return;
    m_action.setEnabled(!removed.empty());
    const bool isNew = std::exchange(m_removals, m_table.removals()) != m_table.removals() && !removed.empty();
    m_button->setVisible(isNew);
    if (!isNew)
        return;
    m_offer.start();
    emit told(removed.size() == 1 ? tr("1 process was removed") : tr("%1 processes were removed").arg(removed.size()));
}

void UndoRemove::undo()
{
    m_offer.stop();
    m_button->hide();
    m_commands.put(command::Restore {m_table.lastRemoved()});
}

} // namespace pangaea
