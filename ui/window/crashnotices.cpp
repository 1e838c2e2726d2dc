// SPDX-License-Identifier: MIT
#include "ui/window/crashnotices.h"

#include "ui/desktop/notification.h"

#include "core/basics/visibletext.h"
#include "core/table/processtable.h"

#include <QEvent>
#include <QGuiApplication>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr qsizetype mostNamesTold = 5;
constexpr qsizetype longestToldName = 40;

QString nameOf(const ProcessState &row)
{
    const QString name = visibleText(row.made.name);
    return name.size() <= longestToldName ? name : visibleText(name.first(longestToldName - 1)) + u'…';
}

} // namespace

CrashNotices::CrashNotices(const ProcessTable &table, QWidget &window, int together)
    : QObject(&window)
    , m_table(table)
    , m_window(window)
    , m_notification(new Notification(this))
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(together);
    connect(&m_timer, &QTimer::timeout, this, &CrashNotices::tell);
    connect(&m_table, &ProcessTable::changed, this, &CrashNotices::look);
    connect(m_notification, &Notification::clicked, this, [this] {
        const ProcessIds rows = m_unseen;
        m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
        m_window.show();
        m_window.raise();
        m_window.activateWindow();
        if (!rows.empty())
            emit rowAsked(rows.front());
        seen();
    });
    m_window.installEventFilter(this);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &CrashNotices::seeIfSeen);
}

bool CrashNotices::isWindowSeen() const
{
    return QGuiApplication::applicationState() == Qt::ApplicationActive && m_window.isVisible()
        && !m_window.isMinimized();
}

void CrashNotices::look()
{
    if (m_table.count(State::Crashed) == 0)
        return;
    const bool tells = m_on && !isWindowSeen();
    for (const ProcessState &row : m_table.rows()) {
        if (row.state != State::Crashed || !row.current())
            continue;
        int &attempt = m_known[row.id];
        if (std::exchange(attempt, row.current()->number) == row.current()->number || !tells)
            continue;
        if (std::ranges::find(m_unseen, row.id) == m_unseen.end()) // it may have been restarted, and crashed again
            m_unseen.push_back(row.id);
        if (!m_timer.isActive())
            m_timer.start();
    }
}

void CrashNotices::tell()
{
    QStringList names;
    const ProcessState *first = nullptr;
    for (const ProcessId process : m_unseen) {
        const ProcessState *row = m_table.find(process);
        if (!row)
            continue;
        first = first ? first : row;
        names += nameOf(*row);
    }
    if (!m_on || !first)
        return;
    if (names.size() == 1) {
        const auto exit = first->current() ? first->current()->exit : std::nullopt;
        m_notification->show(tr("%1 crashed").arg(names.front()),
                             exit ? tr("It was ended by %1, which nobody asked for.").arg(exit->text()) : QString());
        return;
    }
    const qsizetype more = names.size() - mostNamesTold;
    const QString list = names.mid(0, mostNamesTold).join(u", "_s);
    m_notification->show(tr("%1 processes crashed").arg(names.size()),
                         more > 0 ? tr("%1 and %2 more").arg(list).arg(more) : list);
}

void CrashNotices::seen()
{
    m_timer.stop();
    m_unseen.clear();
    m_notification->close();
}

void CrashNotices::seeIfSeen()
{
    if (!m_unseen.empty() && isWindowSeen())
        seen();
}

bool CrashNotices::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate || event->type() == QEvent::WindowStateChange)
        seeIfSeen();
    return QObject::eventFilter(watched, event);
}

} // namespace pangaea
