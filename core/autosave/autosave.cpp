// SPDX-License-Identifier: MIT
#include "core/autosave/autosave.h"

#include "core/journal/journalfile.h"

#include <QRandomGenerator>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pangaea {

namespace {

constexpr auto sentWithin = 250ms;
// That wait for a slow disk; more are taken from the journal later.
constexpr size_t mostPending = 100'000;               ///< events
constexpr qint64 mostPendingBytes = 64 * 1024 * 1024; ///< of output

// Two windows of one user never have the same, whatever computers or containers they are in.
QString newPath(const QString &folder)
{
    return u"%1/session-%2.jsonl"_s.arg(folder).arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
}

} // namespace

Autosave::Autosave(const Journal &journal, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_path(newPath(folder))
    , m_writer(std::make_unique<AutosaveWriter>(m_path, m_works, m_results))
    , m_timer(this)
    , m_limit(limitFor(journal.budget()))
    , m_largest(m_limit)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(sentWithin);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::send);
    connect(&m_journal, &Journal::appended, this, &Autosave::take);
    connect(&m_results, &MailboxSignal::filled, this, &Autosave::hear, Qt::QueuedConnection);
    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_writer.get(), &AutosaveWriter::begin);
    connect(m_writer.get(), &AutosaveWriter::finished, &m_thread, &QThread::quit, Qt::DirectConnection);
    m_thread.setObjectName(u"autosave"_s);
    m_thread.start();
    if (!m_thread.isRunning()) { // RLIMIT_NPROC counts threads too
        fail(tr("The session is not kept while it runs: the system gives no thread for it. End other programs, and "
                "start Pangaea again."));
        return;
    }
    take(0, qsizetype(journal.events().size()));
}

Autosave::~Autosave()
{
    m_works.put(AutosaveWork {.over = true});
    m_thread.wait();
    (void)m_results.take(); // the last one: the thread sanitizer does not see that Qt has waited
}

qint64 Autosave::limitFor(qint64 budget)
{
    return std::min(4 * budget, longestJournal / 2);
}

void Autosave::setLimit(qint64 bytes)
{
    m_limit = bytes;
    m_largest = bytes;
}

void Autosave::take(qsizetype first, qsizetype count)
{
    if (m_hasFailed)
        return;
    for (qsizetype i = first; i < first + count; ++i) {
        const Event &happened = m_journal.events()[size_t(i)];
        m_begun = m_begun || std::holds_alternative<event::Created>(happened.payload);
        // What the journal lets go is still in the file.
        if (m_begun && !m_whole && !std::holds_alternative<event::Thinned>(happened.payload))
            m_pending.push_back(happened);
        if (const auto *output = std::get_if<event::Output>(&happened.payload))
            m_pendingBytes += output->bytes.size();
    }
    if (m_pending.size() > mostPending || m_pendingBytes > mostPendingBytes) {
        m_pending.clear();
        m_pendingBytes = 0;
        m_whole = true;
    }
    if (m_begun && !m_timer.isActive())
        m_timer.start();
}

void Autosave::send()
{
    if (m_isWriting || m_hasFailed) // hear() looks again
        return;
    AutosaveWork work {.events = m_whole ? m_journal.events() : std::exchange(m_pending, {}), .whole = m_whole};
    if (work.events.empty())
        return;
    m_pending.clear();
    m_pendingBytes = 0;
    m_wasWhole = m_whole;
    m_whole = false;
    m_isWriting = true;
    m_works.put(std::move(work));
}

void Autosave::hear()
{
    for (const AutosaveResult &result : m_results.take())
        settle(result);
    if ((m_whole || !m_pending.empty()) && !m_timer.isActive())
        m_timer.start();
}

void Autosave::settle(const AutosaveResult &result)
{
    m_isWriting = false;
    if (m_wasWhole)
        m_largest = std::max(m_limit, 2 * result.size);
    m_whole = m_whole || result.size > m_largest;
    if (!result.failure.isEmpty())
        fail(result.failure);
    else if (m_largest > longestJournal) // could not be opened again
        fail(tr("The session is no longer kept while it runs: it is too large. Save it: File > Save session."));
}

// Later, so that whoever made this object can listen first.
void Autosave::fail(const QString &sentence)
{
    m_hasFailed = true;
    m_pending = {};
    m_whole = false;
    QMetaObject::invokeMethod(
        this, [this, sentence] { emit failed(sentence); }, Qt::QueuedConnection);
}

} // namespace pangaea
