// SPDX-License-Identifier: MIT
#include "core/wire/wirereader.h"
#include "tests/fixtures/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

QString faultOf(WireReader &reader, const QByteArray &bytes)
{
    try {
        reader.feed(bytes);
        while (reader.next()) {}
    } catch (const wire::Fault &fault) {
        return fault.expected;
    }
    return {};
}

const QByteArray ask = wire::encode(wire::Ask {5});

} // namespace

class TestWireReader : public QObject
{
    Q_OBJECT
private slots:
    void readsInAnyPieces();
    void skipsAGreeting();
    void markerMayComeAgain();
    void markerInPieces();
    void endlessGreeting();
    void refusesGarbage_data();
    void refusesGarbage();
    void falseLengthTakesNoMemory();
};

void TestWireReader::readsInAnyPieces()
{
    const QByteArray all = wire::marker().toByteArray() + ask + wire::encode(wire::Credit {7}) + ask;
    for (qsizetype piece = 1; piece <= all.size(); ++piece) {
        WireReader reader;
        int messages = 0;
        for (qsizetype at = 0; at < all.size(); at += piece) {
            reader.feed(all.sliced(at, std::min(piece, all.size() - at)));
            while (reader.next())
                ++messages;
        }
        QCOMPARE(messages, 3);
        QCOMPARE(reader.lastSize(), ask.size());
    }
}

void TestWireReader::skipsAGreeting()
{
    WireReader reader;
    reader.feed("Welcome to n2!\r\n\xd9\xd9 \x84 You have mail.\n");
    QVERIFY(!reader.hasBegun());
    QVERIFY(!reader.next());
    reader.feed(wire::marker().toByteArray() + ask);
    QVERIFY(reader.hasBegun());
    QVERIFY(reader.noise().endsWith("You have mail.\n"));
    QCOMPARE(std::get<wire::Ask>(*reader.next()).number, 5);
}

void TestWireReader::markerMayComeAgain()
{
    WireReader reader;
    const QByteArray marker = wire::marker().toByteArray();
    reader.feed(marker + marker + ask + marker + ask + marker);
    QVERIFY(reader.next());
    QVERIFY(reader.next());
    QVERIFY(!reader.next());
}

void TestWireReader::markerInPieces()
{
    WireReader reader;
    const QByteArray marker = wire::marker().toByteArray();
    reader.feed("x" + marker.first(7));
    QVERIFY(!reader.hasBegun());
    reader.feed(marker.sliced(7) + marker.first(3));
    QVERIFY(reader.hasBegun());
    QVERIFY(!reader.next());
    reader.feed(marker.sliced(3) + ask);
    QVERIFY(reader.next());
}

void TestWireReader::endlessGreeting()
{
    WireReader reader;
    QString fault;
    int pieces = 0;
    for (; fault.isEmpty() && pieces < 1024; ++pieces)
        fault = faultOf(reader, QByteArray(1024, 'm'));
    QVERIFY(pieces < 300);
    QVERIFY(fault.contains(u"an agent was expected"_s));
    QVERIFY(reader.noise().size() < 1024);
}

void TestWireReader::refusesGarbage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << "hello"_ba;
    QTest::newRow("zeros") << QByteArray(16, '\0');
    QTest::newRow("all ones") << QByteArray(16, '\xff');
    QTest::newRow("a map") << QByteArray::fromHex("a0");
}

void TestWireReader::refusesGarbage()
{
    QFETCH(QByteArray, bytes);
    WireReader reader;
    QVERIFY(!faultOf(reader, wire::marker().toByteArray() + bytes + QByteArray(64, ' ')).isEmpty());
}

void TestWireReader::falseLengthTakesNoMemory()
{
    WireReader reader;
    QVERIFY(faultOf(reader, wire::marker().toByteArray() + QByteArray::fromHex("5b1000000000000000"))
                .contains(u"too long"_s));
}

QTEST_GUILESS_MAIN(TestWireReader)
#include "tst_wirereader.moc"
