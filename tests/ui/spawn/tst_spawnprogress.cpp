// SPDX-License-Identifier: MIT
// The progress of a large spawn, and its cancelling.
#include "ui/spawn/spawnprogress.h"

#include "core/journal/journal.h"
#include "core/table/processtable.h"
#include "tests/fixtures/testing.h"

#include <QProgressBar>
#include <QPushButton>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

EventBatch rows(quint64 first, int count)
{
    EventBatch batch;
    for (int i = 0; i < count; ++i)
        batch.push_back(made(ProcessId {first + quint64(i)}, u"Asia"_s));
    return batch;
}

EventBatch starts(quint64 first, int count)
{
    EventBatch batch;
    for (int i = 0; i < count; ++i) {
        batch.push_back(happened(ProcessId {first + quint64(i)}, event::Starting {}));
        batch.push_back(happened(ProcessId {first + quint64(i)}, event::Started {1}));
    }
    return batch;
}

} // namespace

class TestSpawnProgress : public QObject
{
    Q_OBJECT
private slots:
    void countsWhatIsStarted()
    {
        Journal journal;
        const ProcessTable table(journal);
        SpawnProgress progress(table);
        journal.append(rows(1, 10)); // created before, and not part of it
        progress.expect(200);
        QVERIFY(!progress.isHidden());
        journal.append(rows(11, 200));
        const auto *bar = progress.findChild<QProgressBar *>();
        QCOMPARE(bar->value(), 0);
        journal.append(starts(11, 120));
        QCOMPARE(bar->value(), 120);
        QCOMPARE(bar->maximum(), 200);
        journal.append(starts(131, 80));
        QVERIFY(progress.isHidden());
    }

    void fewAreNotWorthIt()
    {
        Journal journal;
        const ProcessTable table(journal);
        SpawnProgress progress(table);
        progress.expect(4);
        QVERIFY(progress.isHidden());
    }

    void cancels()
    {
        Journal journal;
        const ProcessTable table(journal);
        SpawnProgress progress(table);
        progress.expect(200);
        const QSignalSpy cancelled(&progress, &SpawnProgress::cancelled);
        progress.findChild<QPushButton *>()->click();
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(progress.isHidden());
        journal.append(rows(1, 100));
        QVERIFY(progress.isHidden());
    }
};

QTEST_MAIN(TestSpawnProgress)
#include "tst_spawnprogress.moc"
