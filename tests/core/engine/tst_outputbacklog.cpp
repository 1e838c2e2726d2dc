// SPDX-License-Identifier: MIT
// Output that waits: bounded to the byte, in order, the oldest dropped and counted for each stream.
#include "core/engine/outputbacklog.h"
#include "tests/fixtures/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr qint64 all = OutputBacklog::capacity;

/// What the backlog gives, as text: "dropped 3 of Output", "Error: abc".
QStringList take(OutputBacklog &backlog, qint64 most = all)
{
    EventBatch batch;
    (void)backlog.moveTo(batch, asia, most);
    const auto nameOfStream = [](Stream stream) { return stream == Stream::Output ? u"Output"_s : u"Error"_s; };
    QStringList told;
    for (const Event &event : batch) {
        if (const auto *dropped = std::get_if<event::OutputDropped>(&event.payload))
            told += u"dropped %1 of "_s.arg(dropped->bytes) + nameOfStream(dropped->stream);
        else if (const auto *output = std::get_if<event::Output>(&event.payload))
            told += nameOfStream(output->stream) + u": "_s + QString::fromUtf8(output->bytes);
    }
    return told;
}

} // namespace

class TestOutputBacklog : public QObject
{
    Q_OBJECT
private slots:
    void isEmptyAtFirst();
    void keepsOrderAndStreams();
    void keepsTheTimeOfTheRead();
    void knowsSinceWhen();
    void givesAtMostWhatIsAskedFor();
    void holdsItsCapacity();
    void dropsTheOldestByte();
    void dropsWholePieces();
    void dropsFromAPieceThatIsTooLarge();
    void countsDropsForEachStream();
    void tellsADropOnce();
    void losesNoByteUntold();
    void countsWhatWasNeverKept();
    void boundsSmallPieces();
};

void TestOutputBacklog::isEmptyAtFirst()
{
    OutputBacklog backlog;
    QVERIFY(backlog.isEmpty());
    backlog.add(Stream::Output, {}, 0);
    QVERIFY(backlog.isEmpty());
    QCOMPARE(take(backlog), QStringList());
}

void TestOutputBacklog::keepsOrderAndStreams()
{
    OutputBacklog backlog;
    backlog.add(Stream::Output, "a", 1);
    backlog.add(Stream::Error, "b", 2);
    backlog.add(Stream::Output, "c", 3);
    QCOMPARE(take(backlog), QStringList({u"Output: a"_s, u"Error: b"_s, u"Output: c"_s}));
    QVERIFY(backlog.isEmpty());
}

void TestOutputBacklog::keepsTheTimeOfTheRead()
{
    OutputBacklog backlog;
    backlog.add(Stream::Output, "a", 7);
    EventBatch batch;
    (void)backlog.moveTo(batch, europe, all);
    QCOMPARE(batch.at(0).time, 7);
    QCOMPARE(batch.at(0).process, europe);
}

// Also of pieces that are given in parts, and of many that are merged: from before the first to the last.
void TestOutputBacklog::knowsSinceWhen()
{
    OutputBacklog backlog;
    backlog.add(Stream::Output, "ab", 7, 3);
    EventBatch batch;
    (void)backlog.moveTo(batch, europe, 1);
    (void)backlog.moveTo(batch, europe, 1);
    QCOMPARE(batch.size(), 2);
    for (const Event &event : batch) {
        QCOMPARE(event.time, 7);
        QCOMPARE(std::get<event::Output>(event.payload).since, 3);
    }
    constexpr int pieces = 1010; // so far behind that the last ones are merged
    for (int i = 1; i <= pieces; ++i)
        backlog.add(Stream::Output, "a", 10 * i, 10 * i - 5);
    batch.clear();
    (void)backlog.moveTo(batch, europe, all);
    QVERIFY(batch.size() < pieces);
    QCOMPARE(batch.back().time, 10 * pieces);
    QCOMPARE(std::get<event::Output>(batch.back().payload).since, 10 * qint64(batch.size()) - 5);
}

void TestOutputBacklog::givesAtMostWhatIsAskedFor()
{
    OutputBacklog backlog;
    backlog.add(Stream::Output, "abcde", 1);
    backlog.add(Stream::Output, "fg", 2);
    EventBatch batch;
    QCOMPARE(backlog.moveTo(batch, asia, 0), 0);
    QVERIFY(batch.empty());
    QCOMPARE(backlog.moveTo(batch, asia, 6), 6);
    QCOMPARE(batch.size(), 2);
    QCOMPARE(take(backlog), QStringList({u"Output: g"_s}));
}

void TestOutputBacklog::holdsItsCapacity()
{
    OutputBacklog backlog;
    backlog.add(Stream::Output, QByteArray(all, 'x'), 1);
    QCOMPARE(take(backlog), QStringList({u"Output: "_s + QString(all, u'x')}));
}

void TestOutputBacklog::dropsTheOldestByte()
{
    OutputBacklog backlog;
    backlog.add(Stream::Output, "a" + QByteArray(all - 1, 'x'), 1);
    backlog.add(Stream::Output, "b", 2);
    QCOMPARE(take(backlog),
             QStringList({u"dropped 1 of Output"_s, u"Output: "_s + QString(all - 1, u'x'), u"Output: b"_s}));
}

void TestOutputBacklog::dropsWholePieces()
{
    OutputBacklog backlog;
    backlog.add(Stream::Output, "abc", 1);
    backlog.add(Stream::Output, "def", 2);
    backlog.add(Stream::Output, QByteArray(all - 3, 'x'), 3);
    const QStringList told = take(backlog);
    QCOMPARE(told.size(), 3);
    QCOMPARE(told.at(0), u"dropped 3 of Output"_s);
    QCOMPARE(told.at(1), u"Output: def"_s);
}

void TestOutputBacklog::dropsFromAPieceThatIsTooLarge()
{
    OutputBacklog backlog;
    backlog.add(Stream::Output, QByteArray(all, 'a') + QByteArray(all, 'b'), 1);
    QCOMPARE(take(backlog), QStringList({u"dropped %1 of Output"_s.arg(all), u"Output: "_s + QString(all, u'b')}));
}

void TestOutputBacklog::countsDropsForEachStream()
{
    OutputBacklog backlog;
    backlog.add(Stream::Output, "abc", 1);
    backlog.add(Stream::Error, "de", 2);
    backlog.add(Stream::Output, QByteArray(all, 'x'), 3);
    QCOMPARE(take(backlog).mid(0, 2), QStringList({u"dropped 3 of Output"_s, u"dropped 2 of Error"_s}));
}

void TestOutputBacklog::tellsADropOnce()
{
    OutputBacklog backlog;
    backlog.add(Stream::Output, QByteArray(all + 1, 'x'), 1);
    QCOMPARE(take(backlog, 1).first(), u"dropped 1 of Output"_s);
    QVERIFY(!take(backlog).first().startsWith(u"dropped"));
}

void TestOutputBacklog::losesNoByteUntold()
{
    OutputBacklog backlog;
    EventBatch batch;
    qint64 written = 0;
    for (int i = 0; i < 1000; ++i) { // pieces of all sizes, a slow reader, both streams
        const QByteArray piece((i * 7919) % 5000, char('a' + i % 26));
        backlog.add(i % 3 ? Stream::Output : Stream::Error, piece, i);
        written += piece.size();
        if (i % 10 == 0)
            (void)backlog.moveTo(batch, asia, 1000);
    }
    (void)backlog.moveTo(batch, asia, all);
    QVERIFY(backlog.isEmpty());
    qint64 kept = 0;
    qint64 dropped = 0;
    for (const Event &event : batch) {
        if (const auto *output = std::get_if<event::Output>(&event.payload))
            kept += output->bytes.size();
        else
            dropped += std::get<event::OutputDropped>(event.payload).bytes;
    }
    QVERIFY(dropped > 0);
    QCOMPARE(kept + dropped, written);
}

void TestOutputBacklog::countsWhatWasNeverKept()
{
    OutputBacklog backlog;
    backlog.drop(Stream::Error, 5);
    QVERIFY(!backlog.isEmpty());
    backlog.add(Stream::Error, "rest", 0);
    QCOMPARE(take(backlog), QStringList({u"dropped 5 of Error"_s, u"Error: rest"_s}));
    // Every gap must be reported in its place.
    backlog.add(Stream::Output, "old", 0);
    backlog.drop(Stream::Output, 0);
    QCOMPARE(take(backlog), QStringList(u"Output: old"_s));
    backlog.add(Stream::Output, "old", 0);
    backlog.drop(Stream::Output, 5);
    backlog.add(Stream::Output, "new", 0);
    QCOMPARE(take(backlog), QStringList({u"dropped 8 of Output"_s, u"Output: new"_s}));
}

// Each piece takes more memory than its bytes. Single bytes of the same stream are merged.
void TestOutputBacklog::boundsSmallPieces()
{
    OutputBacklog backlog;
    for (int i = 0; i < 100'000; ++i)
        backlog.add(Stream::Output, "x", i);
    EventBatch batch;
    QCOMPARE(backlog.moveTo(batch, asia, all), 100'000);
    QVERIFY2(batch.size() < 1100, qPrintable(QString::number(batch.size())));

    batch.clear();
    for (int i = 0; i < 50'000; ++i) {
        backlog.add(Stream::Output, "x", i);
        backlog.add(Stream::Error, "y", i);
    }
    QCOMPARE(backlog.moveTo(batch, asia, all), qint64(OutputBacklog::mostPieces));
    qint64 dropped = 0;
    for (const Event &event : batch) {
        if (const auto *drop = std::get_if<event::OutputDropped>(&event.payload))
            dropped += drop->bytes;
    }
    QCOMPARE(dropped, 100'000 - qint64(OutputBacklog::mostPieces));
}

QTEST_GUILESS_MAIN(TestOutputBacklog)
#include "tst_outputbacklog.moc"
