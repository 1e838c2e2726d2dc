// SPDX-License-Identifier: MIT
#include "core/autosave/autosavewriter.h"

#include "core/basics/savedfile.h"
#include "core/journal/journalfile.h"

#include <chrono>
#include <span>

using namespace std::chrono_literals;

namespace pangaea {

namespace {

constexpr size_t linesAtOnce = 4096;
constexpr auto syncedWithin = 500ms;

Failure putLines(std::span<const Event> events, qint64 start, const std::function<Failure(QByteArrayView)> &putBytes)
{
    for (size_t from = 0; from < events.size(); from += linesAtOnce) {
        const auto some = events.subspan(from, std::min(linesAtOnce, events.size() - from));
        if (Failure problem = putBytes(journalLines(some, start)))
            return problem;
    }
    return {};
}

} // namespace

AutosaveWriter::AutosaveWriter(QString path, Mailbox<AutosaveWork> &works, Mailbox<AutosaveResult> &results)
    : m_works(works)
    , m_results(results)
    , m_file(std::move(path))
    , m_sync(this)
{
    m_sync.setSingleShot(true);
    m_sync.setInterval(syncedWithin);
    connect(&m_sync, &QTimer::timeout, this, [this] { m_file.sync(); });
    connect(&m_works, &MailboxSignal::filled, this, &AutosaveWriter::work, Qt::QueuedConnection);
}

void AutosaveWriter::begin()
{
    work(); // what came before this thread ran
}

void AutosaveWriter::work()
{
    for (const AutosaveWork &next : m_works.take()) {
        if (next.over) {
            m_sync.stop();
            m_file.discard();
            m_results.put(AutosaveResult {});
            emit finished();
            return;
        }
        const Failure problem = write(next);
        m_results.put({m_file.size(), problem.sentence()});
        if (!m_sync.isActive())
            m_sync.start();
    }
}

Failure AutosaveWriter::write(const AutosaveWork &work)
{
    if (!work.whole)
        return putLines(work.events, m_start, [this](QByteArrayView lines) { return m_file.append(lines); });
    const JournalHeader header = headerOf(work.events);
    m_start = header.start;
    return m_file.replace([&](QIODevice &device) {
        Failure problem = put(device, unfinishedHeader(header));
        return problem ? problem
                       : putLines(work.events, m_start, [&](QByteArrayView lines) { return put(device, lines); });
    });
}

} // namespace pangaea
