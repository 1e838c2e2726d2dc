// SPDX-License-Identifier: MIT
// The running session in its file: when it begins, what it has at each moment, how large it grows, and what becomes of
// it. How it outlives the program is in tests/app/tst_autosavekill.cpp.
#include "core/autosave/autosave.h"
#include "core/autosave/leftsession.h"
#include "core/journal/journalfile.h"
#include "tests/fixtures/eventsamples.h"

#include <QDir>
#include <QTemporaryDir>

using namespace pangaea;
using namespace pangaea::testing;

class TestAutosave : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString folder() const { return m_folder->filePath(u"sessions"_s); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files); }
    static Event begin()
    {
        return happened(ProcessId::Pangaea, event::SessionStarted {1, 4711, u"Linux 6.1"_s, 2}, 1000);
    }
    static EventBatch lines(int count, const QByteArray &line)
    {
        EventBatch batch;
        for (int i = 0; i < count; ++i)
            batch.push_back(printed(asia, line));
        return batch;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void beginsWithTheFirstRow();
    void hasAllThatHappened();
    void hasWhatTheJournalLetGo();
    void beginsAnewAtItsLimit();
    void tellsOnceThatItCannotWrite();
    void twoWindowsHaveTwoFiles();
    void knowsALimit();
};

void TestAutosave::beginsWithTheFirstRow()
{
    Journal journal;
    journal.append({begin()});
    {
        Autosave autosave(journal, folder());
        journal.append({happened(ProcessId::Pangaea, event::SystemSampled {}, 2000)});
        QTest::qWait(0);
        QVERIFY(!QFile::exists(autosave.path()));
        journal.append({made(asia, u"Asia"_s, 3000)});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(autosave.path()), patience);
        const JournalFile file = readJournal(autosave.path());
        QCOMPARE(file.error, QString());
        QCOMPARE(file.events.size(), size_t(3));
        QVERIFY(leftSessions(folder()).empty()); // it runs
    }
    QCOMPARE(files(), QStringList());
    QVERIFY(QDir(folder()).exists());
}

void TestAutosave::hasAllThatHappened()
{
    Journal journal;
    EventBatch story = Dice {QRandomGenerator(4711)}.journal(500);
    std::erase_if(story, [](const Event &event) { return std::holds_alternative<event::Thinned>(event.payload); });
    Autosave autosave(journal, folder());
    for (size_t from = 0; from < story.size(); from += 50) {
        const auto first = story.begin() + qptrdiff(from);
        journal.append(EventBatch(first, first + qptrdiff(std::min<size_t>(50, story.size() - from))));
        QTest::qWait(1);
    }
    const auto saved = [&] { return readJournal(autosave.path()).events.size(); };
    QTRY_COMPARE_WITH_TIMEOUT(saved(), story.size(), patience);
    const JournalFile file = readJournal(autosave.path());
    QCOMPARE(file.cut, 0);
    for (size_t i = 0; i < story.size(); ++i)
        QVERIFY(same(file.events[i], story[i]));
}

void TestAutosave::hasWhatTheJournalLetGo()
{
    Journal journal;
    Autosave autosave(journal, folder());
    journal.append({begin(), made(asia, u"Asia"_s), happened(asia, event::Starting {})});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(autosave.path()), patience);
    journal.setBudget(10'000);
    journal.append(lines(1000, QByteArray(100, 'a') + '\n'));
    QVERIFY(journal.thinnedEvents() > 0);
    const auto saved = [&] { return readJournal(autosave.path()).events; };
    QTRY_COMPARE_WITH_TIMEOUT(saved().size(), size_t(1003), patience);
}

void TestAutosave::beginsAnewAtItsLimit()
{
    Journal journal;
    journal.setBudget(20'000);
    Autosave autosave(journal, folder());
    autosave.setLimit(100'000);
    QSignalSpy failed(&autosave, &Autosave::failed);
    journal.append({begin(), made(asia, u"Asia"_s), happened(asia, event::Starting {})});
    qint64 largest = 0;
    for (int round = 0; round < 12; ++round) { // 300 kB altogether
        const size_t before = readJournal(autosave.path()).events.size();
        journal.append(lines(100, QByteArray(250, 'a') + '\n'));
        QTRY_VERIFY_WITH_TIMEOUT(readJournal(autosave.path()).events.size() != before, patience);
        largest = std::max(largest, QFileInfo(autosave.path()).size());
    }
    QVERIFY2(largest > 60'000 && largest < 150'000, qPrintable(QString::number(largest)));
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(autosave.path()).size() < 100'000, patience);
    const JournalFile file = readJournal(autosave.path());
    QCOMPARE(file.error, QString());
    QVERIFY(std::ranges::any_of(file.events, [](const Event &happened) {
        return std::holds_alternative<event::Thinned>(happened.payload); // the file tells that it lacks something
    }));
    QCOMPARE(failed.size(), 0);
}

void TestAutosave::tellsOnceThatItCannotWrite()
{
    QVERIFY(QFile(folder()).open(QIODevice::WriteOnly)); // a file where the folder would be
    Journal journal;
    Autosave autosave(journal, folder());
    QSignalSpy failed(&autosave, &Autosave::failed);
    journal.append({begin(), made(asia, u"Asia"_s), happened(asia, event::Starting {})});
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QVERIFY(failed[0][0].toString().startsWith(u"The session is no longer kept while it runs, since "_s));
    journal.append(lines(10, "a\n"));
    QTest::qWait(0);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(journal.events().size(), size_t(13));
}

void TestAutosave::twoWindowsHaveTwoFiles()
{
    Journal journal;
    journal.append({begin(), made(asia, u"Asia"_s)});
    Autosave first(journal, folder());
    const auto second = std::make_unique<Autosave>(journal, folder());
    QTRY_COMPARE_WITH_TIMEOUT(files().size(), 2, patience);
    QVERIFY(first.path() != second->path());
    QVERIFY(leftSessions(folder()).empty());
}

void TestAutosave::knowsALimit()
{
    QCOMPARE(Autosave::limitFor(Journal::defaultBudget), 4 * Journal::defaultBudget);
    QVERIFY(Autosave::limitFor(4096LL * 1024 * 1024) < longestJournal);
}

QTEST_GUILESS_MAIN(TestAutosave)
#include "tst_autosave.moc"
