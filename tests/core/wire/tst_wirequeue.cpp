// SPDX-License-Identifier: MIT
#include "core/wire/wirequeue.h"
#include "tests/fixtures/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

EventBatch all(WireQueue &queue)
{
    EventBatch events;
    while (!queue.isEmpty()) {
        EventBatch some = queue.take(10'000);
        events.insert(events.end(), std::move_iterator(some.begin()), std::move_iterator(some.end()));
    }
    return events;
}

template <typename T>
int count(const EventBatch &events)
{
    return int(std::ranges::count_if(
        events, [](const Event &happened) { return std::holds_alternative<T>(happened.payload); }));
}

} // namespace

class TestWireQueue : public QObject
{
    Q_OBJECT
private slots:
    void givesAllInOrder();
    void dropsReplacedSamplesInSilence();
    void tellsOfDroppedOutput();
    void tellsOfDroppedRuns();
    void countsTexts();
    void keepsLives();
};

void TestWireQueue::givesAllInOrder()
{
    WireQueue queue;
    EventBatch batch;
    for (int i = 0; i < 1000; ++i)
        batch.push_back({i, asia, event::Output {Stream::Output, "x"}});
    queue.put(std::move(batch));
    QVERIFY(!queue.isEmpty());
    const EventBatch events = all(queue);
    QCOMPARE(events.size(), size_t(1000));
    for (size_t i = 0; i < events.size(); ++i)
        QCOMPARE(events[i].time, qint64(i));
    QCOMPARE(queue.bytes(), 0);
}

void TestWireQueue::dropsReplacedSamplesInSilence()
{
    WireQueue queue(1024 * 1024);
    for (int round = 0; round < 20'000; ++round)
        queue.put({{round, asia, event::Sampled {}}, {round, ProcessId::Pangaea, event::SystemSampled {}}});
    QVERIFY(queue.bytes() < 1400 * 1024);
    const EventBatch events = all(queue);
    QVERIFY(events.size() < 10'000);
    QCOMPARE(events.back().time, 19'999);
    QCOMPARE(count<event::RecordsLost>(events), 0);
}

void TestWireQueue::tellsOfDroppedOutput()
{
    WireQueue queue(1024 * 1024);
    queue.put({{0, asia, event::Started {4711}}});
    qint64 given = 0;
    for (int i = 0; i < 400; ++i) {
        const Stream stream = i % 2 ? Stream::Error : Stream::Output;
        queue.put({{i, i % 3 ? asia : europe, event::Output {stream, QByteArray(10'000, 'x')}}});
        given += 10'000;
    }
    queue.put({{400, asia, event::Ended {}}});
    QVERIFY(queue.bytes() < 1400 * 1024);
    const EventBatch events = all(queue);
    qint64 told = 0;
    qint64 dropped = 0;
    for (const Event &happened : events) {
        if (const auto *output = std::get_if<event::Output>(&happened.payload))
            told += output->bytes.size();
        else if (const auto *lost = std::get_if<event::OutputDropped>(&happened.payload))
            dropped += lost->bytes;
    }
    QVERIFY(dropped > 0);
    QCOMPARE(told + dropped, given);
    QCOMPARE(count<event::Started>(events), 1);
    QCOMPARE(count<event::Ended>(events), 1);
}

void TestWireQueue::tellsOfDroppedRuns()
{
    WireQueue queue(1024 * 1024);
    qint64 given = 0;
    for (int i = 0; i < 3000; ++i) {
        queue.put({{i, asia, event::Ran {std::vector<RunInterval>(40)}}});
        given += 40;
    }
    qint64 told = 0;
    for (const Event &happened : all(queue)) {
        if (const auto *ran = std::get_if<event::Ran>(&happened.payload))
            told += qint64(ran->intervals.size());
        else if (const auto *lost = std::get_if<event::RecordsLost>(&happened.payload)) {
            told += lost->records;
            QCOMPARE(happened.process, ProcessId::Pangaea);
        }
    }
    QCOMPARE(told, given);
}

void TestWireQueue::countsTexts()
{
    WireQueue queue;
    for (int i = 0; i < 10; ++i)
        queue.put({{i, asia, event::SignalFailed {0, QString(1000, u'x')}}});
    queue.put({{10, asia, event::Created {.arguments = {QString(1000, u'x')}}}});
    QVERIFY(queue.bytes() > 11 * 2000);
    QCOMPARE(queue.take(4500).size(), size_t(1));
    (void)all(queue);
    QCOMPARE(queue.bytes(), 0);
}

void TestWireQueue::keepsLives()
{
    WireQueue queue(64 * 1024);
    for (int i = 0; i < 5000; ++i)
        queue.put({{i, asia, event::Starting {i}}, {i, asia, event::Ended {}}});
    QVERIFY(queue.isFull());
    const EventBatch events = all(queue);
    QCOMPARE(events.size(), size_t(10'000));
    QVERIFY(!queue.isFull());
}

QTEST_GUILESS_MAIN(TestWireQueue)
#include "tst_wirequeue.moc"
