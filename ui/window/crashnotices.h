// SPDX-License-Identifier: MIT
// Tells of crashed processes by a notification of the desktop while nobody looks at the window: all crashes of some
// seconds in one. When the window is looked at again, the notification is taken back. Lives on the GUI thread.
#pragma once

#include "core/facts/command.h"

#include <QObject>
#include <QTimer>

#include <map>

class QWidget;

namespace pangaea {

class Notification;
class ProcessTable;

class CrashNotices final : public QObject
{
    Q_OBJECT
public:
    static constexpr int usualTime = 2000; ///< ms
    /// Table and window must outlive it. `together`: for how long more crashes are waited for, to be told in one, in ms.
    CrashNotices(const ProcessTable &table, QWidget &window, int together = usualTime);

    void setOn(bool on) { m_on = on; }

signals:
    /// The notification was clicked; this is the first row that it told of. The window is in front by then.
    void rowAsked(pangaea::ProcessId process);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void tell();
    void seen();
    void seeIfSeen();
    [[nodiscard]] bool isWindowSeen() const;

    const ProcessTable &m_table;
    QWidget &m_window;
    Notification *m_notification;
    QTimer m_timer;
    std::map<ProcessId, int> m_known; ///< the attempt of each row whose crash is known
    ProcessIds m_unseen;              ///< crashed since the window was seen
    bool m_on = true;
};

} // namespace pangaea
