// SPDX-License-Identifier: MIT
// Any bytes as a session file: refused with a sentence, or opened, folded by every reading, exported, and written as
// a file that is read the same again.
#include "core/export/exporters.h"
#include "core/journal/journal.h"
#include "core/journal/journalfile.h"
#include "core/output/outputlog.h"
#include "core/session/replay.h"
#include "core/table/columns.h"
#include "core/timeline/timeline.h"

#include <QBuffer>

#include <cstdint>
#include <cstdlib>

using namespace pangaea;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

QByteArray written(const EventBatch &events)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    require(!writeJournal(buffer, events));
    return buffer.data();
}

JournalFile opened(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readJournal(buffer);
}

void fold(EventBatch events)
{
    Journal journal;
    const ProcessTable table(journal);
    OutputLog log(journal);
    const Timeline timeline(journal);
    Replay replay(std::move(events), journal);
    replay.seek(replay.end());
    replay.step(-replay.duration() / 2);
    replay.seek(replay.end());
    for (const ProcessState &row : table.rows()) {
        for (const Column &column : columns()) {
            (void)column.of(row);
            if (column.hover)
                (void)column.hover(row, row.now);
        }
    }
    for (const Exporter &exporter : exporters()) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        require(!exporter.write(buffer, {journal, table, timeline}, {}));
    }
    Journal small; // drops everything that may be dropped
    const ProcessTable rest(small);
    small.setBudget(1);
    small.append(EventBatch(journal.events()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    JournalFile file = opened(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    require(file.error.isEmpty() != file.events.empty());
    if (!file.error.isEmpty())
        return 0;
    const QByteArray again = written(file.events);
    const JournalFile second = opened(again);
    require(second.error.isEmpty());
    require(written(second.events) == again);
    fold(std::move(file.events));
    return 0;
}
