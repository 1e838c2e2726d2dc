// SPDX-License-Identifier: MIT
// Replays a recording: at its own pace with the test's clock, to any point and back, and to the same end.
#include "core/session/replay.h"
#include "core/journal/journalfile.h"
#include "core/timeline/timeline.h"
#include "tests/fixtures/eventsamples.h"
#include "tests/fixtures/session.h"

#include <QBuffer>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr qint64 ms = 1'000'000;

EventBatch recording()
{
    return {{10 * second, ProcessId::Pangaea, event::SessionStarted {}},
            {10 * second, asia, event::Created {.name = u"Asia"_s}},
            {11 * second, asia, event::Starting {}},
            {10 * second, asia, event::TaskBorn {4711, 4711, 1}}, // the kernel's own time
            {12 * second, asia, event::Started {4711}},
            {14 * second, asia, event::Ended {}}};
}

struct Rig {
    qint64 now = 500 * second;
    Journal journal;
    ProcessTable table {journal};
    Replay replay {recording(), journal, [this] { return now; }};

    [[nodiscard]] QString told() const
    {
        QStringList names;
        for (const Event &happened : journal.events())
            names += nameOf(happened.payload);
        return names.join(u' ');
    }
};

} // namespace

class TestReplay : public QObject
{
    Q_OBJECT
private slots:
    void beginsWithTheFirstInstant();
    void seeks_data();
    void seeks();
    void goesBackAndOnAgain();
    void tellsOnlyWhatIsNew();
    void staysWithinTheRecording();
    void saysWhereItIs();
    void playsAtItsOwnPace_data();
    void playsAtItsOwnPace();
    void playsFromWhereItWasPut();
    void pauses();
    void endsAndBeginsAgain();
    void keepsSpeedInItsRange_data();
    void keepsSpeedInItsRange();
    void keepsAllThatItTells();
    void knowsWhatWasThinnedFromTheBeginning();
    void removesAndRestores();
    void readsTheSameAsItWasLive();
};

void TestReplay::beginsWithTheFirstInstant()
{
    Rig rig;
    QCOMPARE(rig.told(), u"SessionStarted Created"_s);
    QCOMPARE(rig.replay.start(), 10 * second);
    QCOMPARE(rig.replay.end(), 14 * second);
    QCOMPARE(rig.replay.duration(), 4 * second);
    QCOMPARE(rig.replay.position(), 10 * second);
    QVERIFY(!rig.replay.isPlaying());
}

void TestReplay::seeks_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addColumn<QString>("told");
    QTest::newRow("just before") << 11 * second - 1 << u"SessionStarted Created"_s;
    // in the recording's order: the birth was known only after the start
    QTest::newRow("there") << 11 * second << u"SessionStarted Created Starting TaskBorn"_s;
    QTest::newRow("between") << 13 * second << u"SessionStarted Created Starting TaskBorn Started"_s;
    QTest::newRow("the end") << 14 * second << u"SessionStarted Created Starting TaskBorn Started Ended"_s;
}

void TestReplay::seeks()
{
    QFETCH(qint64, time);
    Rig rig;
    rig.replay.seek(time);
    QTEST(rig.told(), "told");
    QCOMPARE(rig.replay.position(), time);
    rig.replay.seek(rig.replay.end());
    rig.replay.seek(time);
    QTEST(rig.told(), "told");
}

void TestReplay::goesBackAndOnAgain()
{
    Rig rig;
    rig.replay.seek(14 * second);
    QCOMPARE(rig.table.count(State::Exited), 1);
    rig.replay.step(-2 * second);
    QCOMPARE(rig.table.count(State::Running), 1);
    QCOMPARE(rig.table.rows().size(), 1);
    rig.replay.step(-second);
    QCOMPARE(rig.table.count(State::Starting), 1);
    rig.replay.step(3 * second);
    QCOMPARE(rig.table.count(State::Exited), 1);
}

void TestReplay::tellsOnlyWhatIsNew()
{
    Rig rig;
    const QSignalSpy cleared(&rig.journal, &Journal::cleared);
    const QSignalSpy appended(&rig.journal, &Journal::appended);
    rig.replay.seek(11 * second);
    rig.replay.seek(11 * second + 5);
    rig.replay.seek(11 * second + 1); // back, but past nothing
    QCOMPARE(cleared.size(), 0);
    QCOMPARE(appended.size(), 1);
    QCOMPARE(appended.at(0), QVariantList({qsizetype(2), qsizetype(2)}));
    rig.replay.seek(10 * second);
    QCOMPARE(cleared.size(), 1);
}

void TestReplay::staysWithinTheRecording()
{
    Rig rig;
    rig.replay.seek(100 * second);
    QCOMPARE(rig.replay.position(), 14 * second);
    QVERIFY(rig.replay.atEnd());
    rig.replay.seek(-1);
    QCOMPARE(rig.replay.position(), 10 * second);
    QCOMPARE(rig.told(), u"SessionStarted Created"_s);
}

void TestReplay::saysWhereItIs()
{
    Rig rig;
    const QSignalSpy moved(&rig.replay, &Replay::moved);
    size_t known = 0;
    connect(&rig.replay, &Replay::moved, this, [&] { known = rig.journal.events().size(); });
    rig.replay.seek(12 * second);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.at(0).at(0).toLongLong(), 12 * second);
    QCOMPARE(known, 5);
    rig.replay.seek(12 * second);
    QCOMPARE(moved.size(), 1);
}

void TestReplay::playsAtItsOwnPace_data()
{
    QTest::addColumn<double>("speed");
    QTest::addColumn<qint64>("passed");
    QTest::newRow("as it was") << 1. << 2 * second;
    QTest::newRow("slowly") << 0.1 << 20 * second;
    QTest::newRow("fast") << 100. << 20 * ms;
}

void TestReplay::playsAtItsOwnPace()
{
    QFETCH(double, speed);
    QFETCH(qint64, passed);
    Rig rig;
    const QSignalSpy moved(&rig.replay, &Replay::moved);
    rig.replay.setSpeed(speed);
    rig.now += 77 * second; // before it plays: does not count
    rig.replay.play();
    QVERIFY(rig.replay.isPlaying());
    rig.now += passed;
    QTRY_COMPARE_WITH_TIMEOUT(rig.replay.position(), 12 * second, patience);
    QCOMPARE(rig.table.count(State::Running), 1);
    QVERIFY(!moved.isEmpty());
}

void TestReplay::playsFromWhereItWasPut()
{
    Rig rig;
    rig.replay.play();
    rig.now += 3 * second;
    rig.replay.seek(11 * second); // before the timer reported the 3 s
    rig.now += second / 2;
    QTRY_COMPARE_WITH_TIMEOUT(rig.replay.position(), 11 * second + second / 2, patience);
}

void TestReplay::pauses()
{
    Rig rig;
    const QSignalSpy playing(&rig.replay, &Replay::playingChanged);
    rig.replay.pause();
    rig.replay.play();
    rig.replay.play();
    rig.replay.pause();
    QCOMPARE(playing.size(), 2);
    QCOMPARE(playing.at(0).at(0).toBool(), true);
    QCOMPARE(playing.at(1).at(0).toBool(), false);
    QVERIFY(!rig.replay.isPlaying());
}

void TestReplay::endsAndBeginsAgain()
{
    Rig rig;
    rig.replay.play();
    rig.now += 1000 * second;
    QTRY_VERIFY_WITH_TIMEOUT(!rig.replay.isPlaying(), patience);
    QVERIFY(rig.replay.atEnd());
    QCOMPARE(rig.table.count(State::Exited), 1);
    rig.replay.play();
    QVERIFY(rig.replay.isPlaying());
    QCOMPARE(rig.replay.position(), 10 * second);
    QCOMPARE(rig.told(), u"SessionStarted Created"_s);
}

void TestReplay::keepsSpeedInItsRange_data()
{
    QTest::addColumn<double>("asked");
    QTest::addColumn<double>("given");
    QTest::newRow("none") << 0. << 0.1;
    QTest::newRow("back") << -1. << 0.1;
    QTest::newRow("half") << 0.5 << 0.5;
    QTest::newRow("too fast") << 1000. << 100.;
}

void TestReplay::keepsSpeedInItsRange()
{
    QFETCH(double, asked);
    Rig rig;
    rig.replay.setSpeed(asked);
    QTEST(rig.replay.speed(), "given");
}

void TestReplay::keepsAllThatItTells()
{
    EventBatch events = recording();
    for (int i = 0; i < 1000; ++i)
        events.push_back({13 * second + i, asia, event::Output {Stream::Output, QByteArray(1000, '\n')}});
    Journal journal;
    journal.setBudget(1000);
    Replay replay(events, journal);
    replay.seek(replay.end());
    QCOMPARE(journal.events().size(), events.size());
    QCOMPARE(journal.thinnedEvents(), 0);
}

// Seeks to before the line that says so: what was dropped is unknown nevertheless, and nothing is added.
void TestReplay::knowsWhatWasThinnedFromTheBeginning()
{
    EventBatch events = recording();
    events.insert(events.end() - 1, {13 * second, ProcessId::Pangaea, event::Thinned {13 * second - 5, 9}});
    Journal journal;
    const Timeline timeline(journal);
    Replay replay(events, journal);
    for (const qint64 time : {14, 12}) {
        replay.seek(time * second);
        const TimelineRow &row = timeline.rows().front();
        QCOMPARE(row.tasks.size(), 1);
        QCOMPARE(row.tasks.front().known, 13 * second - 5);
        QCOMPARE(journal.events().size(), time == 14 ? events.size() : 5);
    }
}

void TestReplay::removesAndRestores()
{
    EventBatch events = recording();
    events.push_back({15 * second, asia, event::Removed {}});
    events.push_back({17 * second, asia, event::Restored {}});
    events.push_back({18 * second, asia, event::Removed {}});
    Journal journal;
    const ProcessTable table(journal);
    const Timeline timeline(journal);
    Replay replay(std::move(events), journal);
    for (const int time : {16, 17, 18, 14, 15, 17, 14}) { // forth and back
        replay.seek(time * second);
        const bool isThere = time == 14 || time == 17;
        QCOMPARE(table.find(asia) != nullptr, isThere);
        QCOMPARE(timeline.find(asia) != nullptr, isThere);
        QCOMPARE(table.lastRemoved().size(), isThere ? 0 : 1);
        QCOMPARE(table.count(State::Exited), isThere ? 1 : 0);
    }
}

// A real session, recorded, saved, opened and replayed in steps of any size, forth and back.
void TestReplay::readsTheSameAsItWasLive()
{
    Session session;
    const ProcessIds spawned = session.spawn(
        {.names = {u"America"_s, u"Asia"_s}, .target = u"print_func"_s, .parameters = {u"seconds=0.3"_s}});
    const ProcessId crashed = session.spawnOne(u"crash"_s, {}, u"Africa"_s);
    const ProcessId killed = session.spawnSleeper();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(killed), State::Running, patience);
    session.send(command::Suspend {{killed}});
    QTRY_COMPARE_WITH_TIMEOUT(session.state(killed), State::Suspended, patience);
    session.send(command::Kill {{killed}});
    QTRY_VERIFY_WITH_TIMEOUT(session.areOver(spawned) && session.isOver(crashed) && session.isOver(killed), patience);
    QTRY_VERIFY_WITH_TIMEOUT(session.table.isSettled() && session.table.targets(), patience);
    session.send(command::Remove {spawned});
    QTRY_COMPARE_WITH_TIMEOUT(session.table.rows().size(), 2, patience);
    session.send(command::Restore {spawned});
    QTRY_COMPARE_WITH_TIMEOUT(session.table.rows().size(), 4, patience);

    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    QCOMPARE(writeJournal(buffer, session.journal.events()).sentence(), QString());
    buffer.seek(0);
    JournalFile file = readJournal(buffer);
    QCOMPARE(file.error, QString());

    Journal journal;
    const ProcessTable table(journal);
    OutputLog log(journal);
    Replay replay(std::move(file.events), journal);
    QRandomGenerator random(1);
    for (int i = 0; i < 50; ++i)
        replay.step(random.bounded(int(replay.duration() / 5)) - replay.duration() / 20);
    replay.seek(replay.end());

    QCOMPARE(journal.events().size(), session.journal.events().size());
    QCOMPARE(table.rows().size(), 4);
    for (size_t i = 0; i < 4; ++i) {
        const ProcessState &was = session.table.rows()[i];
        const ProcessState &is = table.rows()[i];
        for (const Column &column : columns())
            QCOMPARE(column.of(is), column.of(was));
        QCOMPARE(is.now, was.now);
        QCOMPARE(is.attempts.size(), was.attempts.size());
        QCOMPARE(is.current()->signalsSent.size(), was.current()->signalsSent.size());
        QVERIFY(
            std::ranges::equal(log.lines(is.id), session.log.lines(was.id), {}, &OutputLine::text, &OutputLine::text));
    }
    QCOMPARE(table.lastRound(), session.table.lastRound());
    QCOMPARE(table.firstStart(), session.table.firstStart());
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
