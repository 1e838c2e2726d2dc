// SPDX-License-Identifier: MIT
// Every action on processes once: text, icon, shortcut, the rows to which it applies and the command that it sends.
// Menu, context menu and toolbar show the same QActions. Lives on the GUI thread.
#pragma once

#include "core/basics/mailbox.h"
#include "core/facts/command.h"
#include "core/table/processtable.h"

#include <QAction>
#include <QObject>

class QMenu;
class QWidget;

namespace pangaea {

struct Settings;
class RestartMenu;
class ScheduleMenus;

class Actions final : public QObject
{
    Q_OBJECT
public:
    /// The actions are added to `window`, where their shortcuts work.
    Actions(Mailbox<Command> &commands, Settings &settings, QWidget &window);

    /// The selected rows as shown: they decide which actions are enabled and what they act on.
    void setSelection(const std::vector<const ProcessState *> &rows);

    /// Cores of the machine, for the CPU affinity.
    void setCores(int cores);

    /// By id: start, join, join-timeout, terminate, kill, suspend, continue, restart.
    [[nodiscard]] QAction *action(QByteArrayView id) const;
    /// Adds all actions in order, with separators and the menus Restart by itself, Niceness, CPU affinity and Send Signal.
    void addTo(QMenu &menu) const;

private:
    struct Row;
    static const std::vector<Row> &table();

    void trigger(const Row &row);
    void askToKill(const ProcessIds &ids);
    void joinWithTimeout(const ProcessIds &ids);
    [[nodiscard]] QMenu *makeSignalMenu();
    void showRestart(const std::vector<const ProcessState *> &rows);

    Mailbox<Command> &m_commands;
    Settings &m_settings; ///< a question may be switched off
    QWidget &m_window;
    QMenu *m_signals = nullptr;
    ScheduleMenus *m_schedule = nullptr;
    RestartMenu *m_restart = nullptr;
    ProcessIds m_selected;
    std::vector<QAction *> m_actions; ///< as table()
    std::vector<ProcessIds> m_apply;  ///< as table(): the selected rows to which each applies
    int m_killed = 0;                 ///< processes that Kill would end, with all below them
    ProcessIds m_signalled;           ///< the selected rows that can be sent a signal
};

} // namespace pangaea
