// SPDX-License-Identifier: MIT
// The menus Niceness and CPU affinity: the current value of the selected processes is ticked, a choice applies to their
// whole trees. Lives on the GUI thread.
#pragma once

#include "core/basics/mailbox.h"
#include "core/facts/command.h"
#include "core/table/processtable.h"

#include <QObject>

class QMenu;
class QWidget;

namespace pangaea {

class ScheduleMenus final : public QObject
{
    Q_OBJECT
public:
    ScheduleMenus(Mailbox<Command> &commands, QWidget &window, QObject *parent);

    void setSelection(const std::vector<const ProcessState *> &rows);
    /// Cores of the machine.
    void setCores(int cores);
    void addTo(QMenu &menu) const;

private:
    void fillNiceness();
    void fillAffinity();
    void tickAffinity();
    void inspect();
    void askForNiceness();
    void setNiceness(int nice);
    void setCore(int core, bool allowed);

    Mailbox<Command> &m_commands;
    QWidget &m_window;
    QMenu *m_niceness;
    QMenu *m_affinity;
    ProcessIds m_processes;     ///< the selected ones that are alive
    std::optional<int> m_nice;  ///< of all of them; empty if they differ or it is unknown
    std::vector<int> m_allowed; ///< cores of all of them; empty if they differ or are unknown
    int m_cores = 0;
    bool m_inspecting = false; ///< this object asked for it, for the ticks
};

} // namespace pangaea
