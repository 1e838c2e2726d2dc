// SPDX-License-Identifier: MIT
#include "core/journal/journalfile.h"
#include "core/wire/cborscan.h"
#include "core/wire/wiremessage.h"
#include "tests/fixtures/eventsamples.h"

#include <QCborArray>
#include <QCborValue>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

QByteArray message(int kind, const QCborValue &content)
{
    return QCborArray {kind, content}.toCborValue().toCbor();
}

QString faultOf(const QByteArray &item)
{
    try {
        (void)wire::decode(item);
    } catch (const wire::Fault &fault) {
        return fault.expected;
    }
    return {};
}

template <typename T>
T again(const T &what)
{
    const QByteArray bytes = wire::encode(what);
    const CborItem item = scanCbor(bytes);
    if (item.is != CborItem::Is::Whole || item.size != bytes.size())
        qFatal("no whole item: %s", item.why ? item.why : "cut");
    return std::get<T>(wire::decode(bytes));
}

EventBatch throughWire(const EventBatch &sent)
{
    EventBatch received;
    for (const QByteArray &one : wire::encodeNews(EventBatch(sent))) {
        if (scanCbor(one).is != CborItem::Is::Whole)
            qFatal("no whole item");
        const auto news = std::get<wire::News>(wire::decode(one));
        received.insert(received.end(), news.events.begin(), news.events.end());
    }
    return received;
}

template <typename T>
const T &commandIn(const wire::Order &order)
{
    return std::get<T>(order.command);
}

} // namespace

class TestWireMessage : public QObject
{
    Q_OBJECT
private slots:
    void eventsStayWhatTheyAre();
    void commandsStayWhatTheyAre();
    void othersStayWhatTheyAre();
    void manyEventsAreManyMessages();
    void longRunsAreCut();
    void intervalsAreShort();
    void refuses_data();
    void refuses();
};

void TestWireMessage::eventsStayWhatTheyAre()
{
    Dice dice {QRandomGenerator(7)};
    for (int round = 0; round < 30; ++round) {
        EventBatch sent = dice.journal(200);
        const EventBatch received = throughWire(sent);
        QCOMPARE(received.size(), sent.size());
        for (size_t i = 0; i < sent.size(); ++i) {
            sent[i].uncertainty = 0; // the reader's own
            // Half of a character that has two halves is none: it becomes the one for that.
            const bool isBroken = journalLines({&sent[i], 1}, 0).contains("\\ud");
            QVERIFY2(isBroken || same(sent[i], received[i]), journalLines({&sent[i], 1}, 0).constData());
        }
        const EventBatch again = throughWire(received);
        QVERIFY(std::ranges::equal(again, received, [](const Event &a, const Event &b) { return same(a, b); }));
    }
}

void TestWireMessage::commandsStayWhatTheyAre()
{
    const auto spawn = commandIn<command::Spawn>(again(wire::Order {command::Spawn {
        .names = {u"Asia"_s, u""_s, u"Åsia 🌍"_s},
        .target = u"compute"_s,
        .parameters = {u"seconds=2"_s},
        .join = false,
        .input = {Input::Kind::Text, QByteArray("a\0\xff", 3)},
        .restart = {RestartPolicy::When::Always, 3, 20'000'000},
        .streams = Streams::Together,
        .rows = {ProcessId {5}, ProcessId {9}, ProcessId {10}},
    }}));
    QCOMPARE(spawn.names, QStringList({u"Asia"_s, u""_s, u"Åsia 🌍"_s}));
    QCOMPARE(spawn.input.text, QByteArray("a\0\xff", 3));
    QVERIFY(spawn.streams == Streams::Together && spawn.restart.limit == 3 && !spawn.join && spawn.start);
    QVERIFY(spawn.rows == ProcessIds({ProcessId {5}, ProcessId {9}, ProcessId {10}}));
    const auto write = commandIn<command::WriteInput>(
        again(wire::Order {command::WriteInput {{asia}, QByteArray("\0\xff\n", 3), 2}}));
    QCOMPARE(write.bytes, QByteArray("\0\xff\n", 3));
    QCOMPARE(write.answerOf, 2);
    QCOMPARE(commandIn<command::SetNice>(again(wire::Order {command::SetNice {{asia}, -20}})).nice, -20);
    QCOMPARE(commandIn<command::Join>(again(wire::Order {command::Join {{asia}, {}}})).timeout, std::nullopt);
    QCOMPARE(commandIn<command::EndAll>(again(wire::Order {command::EndAll {7}})).grace, 7);
    // What is only recorded is not sent.
    QVERIFY(faultOf(wire::encode(wire::Order {command::RecordStep {1}})).contains(u"kind"_s));
}

void TestWireMessage::othersStayWhatTheyAre()
{
    const auto greeting = again(wire::Greeting {1, u"0.2.0"_s, u"Linux 6.1"_s, 8, u"n2"_s, 4711, {u"exact"_s}});
    QCOMPARE(greeting.machine, u"n2"_s);
    QCOMPARE(greeting.abilities, QStringList(u"exact"_s));
    QCOMPARE(again(wire::Begin {u"0.2.0"_s, 1000}).credit, 1000);
    QCOMPARE(again(wire::Tell {3, 4, 5}).said, 5);
    QCOMPARE(again(wire::Ask {3}).number, 3);
    QCOMPARE(again(wire::Credit {9}).bytes, 9);
    (void)again(wire::End {});
    QCOMPARE(again(wire::Bye {u"Its input ended."_s}).reason, u"Its input ended."_s);
    QCOMPARE(wire::nameOf(wire::Bye {}), "Bye");
}

void TestWireMessage::manyEventsAreManyMessages()
{
    EventBatch batch;
    for (int i = 0; i < 100; ++i)
        batch.push_back({1, asia, event::Output {Stream::Output, QByteArray(32 * 1024, 'x')}});
    const std::vector<QByteArray> messages = wire::encodeNews(std::move(batch));
    QVERIFY(messages.size() > 10);
    for (const QByteArray &one : messages)
        QVERIFY(one.size() < 256 * 1024);
}

void TestWireMessage::longRunsAreCut()
{
    event::Ran ran;
    for (int i = 0; i < 100'000; ++i)
        ran.intervals.push_back({1000 + i, 1001 + i, 7, 0, LeaveReason::Blocked});
    const std::vector<RunInterval> all = ran.intervals;
    std::vector<RunInterval> received;
    for (const QByteArray &one : wire::encodeNews({{1000, asia, std::move(ran)}})) {
        QCOMPARE(scanCbor(one).is, CborItem::Is::Whole);
        const auto news = std::get<wire::News>(wire::decode(one));
        for (const Event &happened : news.events) {
            const auto &part = std::get<event::Ran>(happened.payload).intervals;
            received.insert(received.end(), part.begin(), part.end());
        }
    }
    QVERIFY(received == all);
}

void TestWireMessage::intervalsAreShort()
{
    event::Ran ran;
    for (int i = 0; i < 1000; ++i)
        ran.intervals.push_back(
            {1'000'000'000'000'000 + i * 3'000'000LL, 1'000'000'000'150'000 + i * 3'000'000LL, 4'000'000, 63});
    qsizetype bytes = 0;
    for (const QByteArray &one : wire::encodeNews({{1'000'000'003'000'000'000, asia, std::move(ran)}}))
        bytes += one.size();
    QVERIFY2(bytes <= 24 * 1000, qPrintable(QString::number(bytes)));
}

void TestWireMessage::refuses_data()
{
    const int greeting = 0;
    const int news = 2;
    const int order = 3;
    const auto event = [](qint64 time, qint64 row, const QCborValue &kind, const QCborValue &fields) {
        return message(2, QCborArray {QCborArray {time, row, kind, fields}});
    };
    const auto kind = [](const Payload &payload) { return qint64(payload.index()); };
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("expected");
    QTest::newRow("number") << QByteArray("\x01") << u"“message” must be a list of 2"_s;
    QTest::newRow("no such message") << message(99, {}) << u"“message” must be a whole number from 0 to 8"_s;
    QTest::newRow("kind as text") << QCborArray {u"x"_s, 1}.toCborValue().toCbor() << u"whole number"_s;
    QTest::newRow("greeting too short") << message(greeting, QCborArray {1}) << u"a list of 7"_s;
    QTest::newRow("no list of events") << message(news, 1) << u"“events” must be a list"_s;
    QTest::newRow("no event") << message(news, QCborArray {1}) << u"“event” must be a list of 4"_s;
    QTest::newRow("before all time") << event(-1, 1, kind(event::Removed {}), QCborArray {}) << u"“time”"_s;
    QTest::newRow("after all time") << event(std::numeric_limits<qint64>::max(), 1, 0, QCborArray {}) << u"“time”"_s;
    QTest::newRow("row below 0") << event(1, -1, 0, QCborArray {}) << u"“process”"_s;
    QTest::newRow("no such event") << event(1, 1, 999, QCborArray {}) << u"“kind”"_s;
    QTest::newRow("pid too large") << event(1, 1, kind(event::Started {}), QCborArray {1LL << 40}) << u"“pid”"_s;
    QTest::newRow("pid as double") << event(1, 1, kind(event::Started {}), QCborArray {1.5}) << u"“pid”"_s;
    QTest::newRow("no such stream") << event(1, 1, kind(event::OutputDropped {}), QCborArray {2, 1}) << u"“stream”"_s;
    QTest::newRow("bytes below 0") << event(1, 1, kind(event::OutputDropped {}), QCborArray {1, -1}) << u"“bytes”"_s;
    QTest::newRow("too many fields") << event(1, 1, kind(event::Removed {}), QCborArray {1}) << u"a list of 0"_s;
    QTest::newRow("run of four") << event(1, 1, kind(event::Ran {}), QCborArray {QCborArray {QCborArray {1, 2, 3, 4}}})
                                 << u"a list of 5"_s;
    QTest::newRow("run backwards") << event(1, 1, kind(event::Ran {}),
                                            QCborArray {QCborArray {QCborArray {1, 2, 3, -4, 0}}})
                                   << u"“intervals”"_s;
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    QTest::newRow("heard after all time") << message(5, QCborArray {1, most, 1}) << u"“heard”"_s;
    QTest::newRow("said after all time") << message(5, QCborArray {1, 1, most}) << u"“said”"_s;
    QTest::newRow("credit at once") << message(1, QCborArray {u"1"_s, most}) << u"“credit”"_s;
    QTest::newRow("credit") << message(6, QCborArray {most}) << u"“bytes”"_s;
    QTest::newRow("no such command") << message(order, QCborArray {999, QCborArray {}}) << u"“kind”"_s;
    QTest::newRow("two things for a command") << message(order, QCborArray {1}) << u"“command”"_s;
}

void TestWireMessage::refuses()
{
    QFETCH(QByteArray, item);
    QFETCH(QString, expected);
    QVERIFY2(faultOf(item).contains(expected), qPrintable(faultOf(item)));
}

QTEST_GUILESS_MAIN(TestWireMessage)
#include "tst_wiremessage.moc"
