// SPDX-License-Identifier: MIT
// Tells screen readers politely what happens while the focus is elsewhere: events of processes, together if many come
// at once, and the window's own messages. Does nothing while no assistive tool listens. Lives on the GUI thread.
#pragma once

#include "ui/window/news.h"

#include <QAccessible>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace pangaea {

class Journal;
class ProcessTable;

class Announcer final : public QObject, private QAccessible::ActivationObserver
{
    Q_OBJECT
public:
    /// All must outlive it. The table must have been told of the events before it.
    Announcer(const Journal &journal, const ProcessTable &table, QWidget &window);
    ~Announcer() override;
    Q_DISABLE_COPY_MOVE(Announcer)

    /// Whether events are told; say() always is.
    void setTellsEvents(bool tells);
    /// At once.
    void say(const QString &sentence);

signals:
    void announced(const QString &sentence);

private:
    void accessibilityActiveChanged(bool active) override;
    void read(qsizetype first, qsizetype count);
    void tellNews();

    const Journal &m_journal;
    const ProcessTable &m_table;
    QWidget &m_window;
    QPointer<QWidget> m_notice; ///< has the last announcement, for those that look for it; nobody sees it
    std::vector<News> m_news;   ///< not yet told
    QTimer m_timer;
    bool m_tellsEvents = true;
    bool m_listened; ///< by an assistive tool
};

} // namespace pangaea
