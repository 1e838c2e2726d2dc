// SPDX-License-Identifier: MIT
// The parent's waits: in order, one at a time, ended processes joined at once, timeouts that can be tried again.
#include "core/engine/joinqueue.h"
#include "tests/fixtures/testing.h"

#include <set>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

/// A queue, the processes that have ended, and the queue's events: "1 JoinStarted".
struct Waits {
    Waits()
    {
        QObject::connect(&queue, &JoinQueue::happened, &queue, [this](ProcessId process, const Payload &payload) {
            said += QString::number(quint64(process)) + u' ' + nameOf(payload);
            if (const auto *joined = std::get_if<event::Joined>(&payload))
                ordinals += joined->ordinal;
        });
    }
    void end(ProcessId process)
    {
        ended.insert(process);
        queue.processEnded(process);
    }
    QStringList take() { return std::exchange(said, {}); }

    std::set<ProcessId> ended;
    QStringList said;
    QList<int> ordinals;
    JoinQueue queue {[this](ProcessId process) { return ended.contains(process); }};
};

} // namespace

class TestJoinQueue : public QObject
{
    Q_OBJECT
private slots:
    void waitsForOneAtATime();
    void joinsAtOnceWhatHasEnded();
    void joinsInOrderWhateverEndsFirst();
    void keepsThePlaceOfWhatIsQueued();
    void joinsAgainAfterAJoin();
    void measuresTheWait();
    void timesOut_data();
    void timesOut();
    void waitsOnlyItsTimeout();
    void countsTheTimeoutFromTheWait();
    void canBeJoinedAfterATimeout();
    void cancels_data();
    void cancels();
    void forgetsTheTimeoutOfACancelledWait();
    void endsOfOthersChangeNothing();
};

void TestJoinQueue::waitsForOneAtATime()
{
    Waits waits;
    waits.queue.add(asia);
    waits.queue.add(europe);
    QCOMPARE(waits.take(), QStringList({u"1 JoinQueued"_s, u"1 JoinStarted"_s, u"2 JoinQueued"_s}));
    waits.end(asia);
    QCOMPARE(waits.take(), QStringList({u"1 Joined"_s, u"2 JoinStarted"_s}));
    waits.end(europe);
    QCOMPARE(waits.take(), QStringList({u"2 Joined"_s}));
    QCOMPARE(waits.ordinals, QList<int>({1, 2}));
}

void TestJoinQueue::joinsAtOnceWhatHasEnded()
{
    Waits waits;
    waits.end(asia);
    waits.queue.add(asia);
    QCOMPARE(waits.take(), QStringList({u"1 JoinQueued"_s, u"1 JoinStarted"_s, u"1 Joined"_s}));
    QVERIFY(!waits.queue.contains(asia));
}

void TestJoinQueue::joinsInOrderWhateverEndsFirst()
{
    Waits waits;
    for (const ProcessId process : {asia, europe, africa})
        waits.queue.add(process);
    (void)waits.take();
    waits.end(africa);
    waits.end(europe);
    QCOMPARE(waits.take(), QStringList());
    waits.end(asia);
    QCOMPARE(waits.take(),
             QStringList({u"1 Joined"_s, u"2 JoinStarted"_s, u"2 Joined"_s, u"3 JoinStarted"_s, u"3 Joined"_s}));
}

void TestJoinQueue::keepsThePlaceOfWhatIsQueued()
{
    Waits waits;
    for (const ProcessId process : {asia, europe, asia, europe})
        waits.queue.add(process);
    QCOMPARE(waits.take().filter(u"JoinQueued"_s), QStringList({u"1 JoinQueued"_s, u"2 JoinQueued"_s}));
}

void TestJoinQueue::joinsAgainAfterAJoin()
{
    Waits waits;
    waits.end(asia);
    waits.queue.add(asia);
    waits.queue.add(asia);
    QCOMPARE(waits.ordinals, QList<int>({1, 2}));
}

void TestJoinQueue::measuresTheWait()
{
    Waits waits;
    qint64 waited = -1;
    connect(&waits.queue, &JoinQueue::happened, this, [&](ProcessId, const Payload &payload) {
        if (const auto *joined = std::get_if<event::Joined>(&payload))
            waited = joined->waited;
    });
    const qint64 before = monotonicNow();
    waits.queue.add(asia);
    const qint64 begun = monotonicNow();
    QTRY_VERIFY(monotonicNow() > begun + second / 100);
    const qint64 ending = monotonicNow();
    waits.end(asia);
    QVERIFY(waited >= ending - begun);
    QVERIFY(waited <= monotonicNow() - before);
}

void TestJoinQueue::timesOut_data()
{
    QTest::addColumn<qint64>("timeout");
    QTest::newRow("at once") << qint64(0);
    QTest::newRow("less than a millisecond") << qint64(1);
    QTest::newRow("10 ms") << second / 100;
}

void TestJoinQueue::timesOut()
{
    QFETCH(qint64, timeout);
    Waits waits;
    waits.queue.add(asia, timeout);
    waits.queue.add(europe);
    QCOMPARE(waits.take().last(), u"2 JoinQueued"_s);
    QTRY_COMPARE(waits.said, QStringList({u"1 JoinTimedOut"_s, u"2 JoinStarted"_s}));
    QVERIFY(!waits.queue.contains(asia));
}

void TestJoinQueue::waitsOnlyItsTimeout()
{
    Waits waits;
    waits.queue.add(asia, 1000 * second);
    waits.end(asia);
    waits.queue.add(europe, second / 100);
    QTRY_COMPARE(waits.said.last(), u"2 JoinTimedOut"_s);
}

void TestJoinQueue::countsTheTimeoutFromTheWait()
{
    Waits waits;
    waits.queue.add(asia, second / 50);
    waits.queue.add(europe, second / 100);
    QTRY_COMPARE(waits.said.filter(u"JoinTimedOut"_s), QStringList({u"1 JoinTimedOut"_s, u"2 JoinTimedOut"_s}));
}

void TestJoinQueue::canBeJoinedAfterATimeout()
{
    Waits waits;
    waits.queue.add(asia, 0);
    QTRY_COMPARE(waits.said.last(), u"1 JoinTimedOut"_s);
    waits.queue.add(asia);
    waits.end(asia);
    QCOMPARE(waits.said.last(), u"1 Joined"_s);
    QCOMPARE(waits.ordinals, QList<int>({1})); // a timeout takes no ordinal
}

void TestJoinQueue::cancels_data()
{
    QTest::addColumn<quint64>("cancelled");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("the one that is waited for")
        << quint64(1) << QStringList({u"1 JoinCancelled"_s, u"2 JoinStarted"_s});
    QTest::newRow("one behind it") << quint64(2) << QStringList({u"2 JoinCancelled"_s});
    QTest::newRow("one that is not queued") << quint64(3) << QStringList();
}

void TestJoinQueue::cancels()
{
    QFETCH(quint64, cancelled);
    Waits waits;
    waits.queue.add(asia);
    waits.queue.add(europe);
    (void)waits.take();
    waits.queue.cancel(ProcessId {cancelled});
    QTEST(waits.take(), "said");
    QVERIFY(!waits.queue.contains(ProcessId {cancelled}));
}

void TestJoinQueue::forgetsTheTimeoutOfACancelledWait()
{
    Waits waits;
    waits.queue.add(asia, 1000 * second);
    waits.queue.add(europe, 0);
    waits.queue.cancel(asia);
    QTRY_COMPARE(waits.said.last(), u"2 JoinTimedOut"_s);
}

void TestJoinQueue::endsOfOthersChangeNothing()
{
    Waits waits;
    waits.queue.add(asia);
    (void)waits.take();
    waits.end(africa);
    QCOMPARE(waits.take(), QStringList());
}

QTEST_GUILESS_MAIN(TestJoinQueue)
#include "tst_joinqueue.moc"
