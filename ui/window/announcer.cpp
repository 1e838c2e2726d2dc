// SPDX-License-Identifier: MIT
#include "ui/window/announcer.h"

#include "core/journal/journal.h"
#include "core/table/processtable.h"
#include "ui/look/accessiblerole.h"

#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr int gatherFor = 500;     // ms: what comes within is told together
constexpr size_t mostNews = 5'000; // of one announcement; a long replay may pass at once

} // namespace

Announcer::Announcer(const Journal &journal, const ProcessTable &table, QWidget &window)
    : QObject(&window)
    , m_journal(journal)
    , m_table(table)
    , m_window(window)
    , m_listened(QAccessible::isActive())
{
    QAccessible::installActivationObserver(this);
    m_timer.setSingleShot(true);
    m_timer.setInterval(gatherFor);
    connect(&m_timer, &QTimer::timeout, this, &Announcer::tellNews);
    connect(&journal, &Journal::appended, this, &Announcer::read);
    connect(&journal, &Journal::cleared, this, [this] { m_news.clear(); });
}

Announcer::~Announcer()
{
    QAccessible::removeActivationObserver(this);
}

void Announcer::accessibilityActiveChanged(bool active)
{
    m_listened = active;
}

void Announcer::setTellsEvents(bool tells)
{
    m_tellsEvents = tells;
    m_news.clear();
}

void Announcer::read(qsizetype first, qsizetype count)
{
    if (!m_tellsEvents || !m_listened)
        return;
    const auto nameOf = [this](ProcessId process) {
        const ProcessState *row = m_table.find(process);
        return row ? row->made.name : QString();
    };
    for (qsizetype i = first; i < first + count && m_news.size() < mostNews; ++i) {
        if (auto news = newsOf(m_journal.events()[size_t(i)], nameOf))
            m_news.push_back(*std::move(news));
    }
    if (!m_news.empty() && !m_timer.isActive())
        m_timer.start();
}

void Announcer::tellNews()
{
    if (!m_news.empty())
        say(announcementOf(std::exchange(m_news, {})));
}

// Qt has announcements since 6.8. Before, a notification that appears is what readers speak of themselves: each is one of
// its own, since they may remember the name of one that they know.
void Announcer::say(const QString &sentence)
{
    if (sentence.isEmpty() || !m_listened)
        return;
    delete m_notice;
    m_notice = new QWidget(&m_window);
    setAccessibleRole(*m_notice, QAccessible::Notification);
    m_notice->setAccessibleName(sentence);
    m_notice->setFixedSize(1, 1);
    m_notice->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_notice->show();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&m_window, sentence);
    QAccessible::updateAccessibility(&event);
#endif
    emit announced(sentence);
}

} // namespace pangaea
