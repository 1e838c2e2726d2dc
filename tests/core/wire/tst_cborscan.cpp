// SPDX-License-Identifier: MIT
#include "core/wire/cborscan.h"
#include "tests/fixtures/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

class TestCborScan : public QObject
{
    Q_OBJECT
private slots:
    void findsTheEnd_data();
    void findsTheEnd();
    void waitsForTheRest();
    void refuses_data();
    void refuses();
    void keepsToLimits();
};

void TestCborScan::findsTheEnd_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("number") << "17"_ba;
    QTest::newRow("two bytes") << "191234"_ba;
    QTest::newRow("negative") << "3b0000000000000000"_ba;
    QTest::newRow("text") << "6461736961"_ba;
    QTest::newRow("bytes") << "4400ff00ff"_ba;
    QTest::newRow("no text") << "60"_ba;
    QTest::newRow("no items") << "80"_ba;
    QTest::newRow("list") << "83010203"_ba;
    QTest::newRow("lists in a list") << "8280828101f6"_ba;
    QTest::newRow("true") << "f5"_ba;
    QTest::newRow("double") << "fb3ff0000000000000"_ba;
}

void TestCborScan::findsTheEnd()
{
    QFETCH(QByteArray, hex);
    const QByteArray item = QByteArray::fromHex(hex);
    const CborItem found = scanCbor(item + "more");
    QCOMPARE(found.is, CborItem::Is::Whole);
    QCOMPARE(found.size, item.size());
}

void TestCborScan::waitsForTheRest()
{
    const QByteArray item = QByteArray::fromHex("8419123464617369618101fb3ff0000000000000");
    for (qsizetype size = 0; size < item.size(); ++size)
        QCOMPARE(scanCbor(item.first(size)).is, CborItem::Is::Cut);
    QCOMPARE(scanCbor(item).is, CborItem::Is::Whole);
}

void TestCborScan::refuses_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("bytes of 2^60") << "5b1000000000000000"_ba;
    QTest::newRow("bytes of 2^63") << "5bffffffffffffffff"_ba;
    QTest::newRow("text of 2^32") << "7b0000000100000000"_ba;
    QTest::newRow("list of 2^60") << "9b1000000000000000"_ba;
    QTest::newRow("map") << "a10102"_ba;
    QTest::newRow("map of 2^60") << "bb1000000000000000"_ba;
    QTest::newRow("tag") << "c001"_ba;
    QTest::newRow("text in pieces") << "7f6161ff"_ba;
    QTest::newRow("bytes in pieces") << "5f4100ff"_ba;
    QTest::newRow("list without a length") << "9f01ff"_ba;
    QTest::newRow("break") << "ff"_ba;
    QTest::newRow("undefined") << "f7"_ba;
    QTest::newRow("half") << "f93c00"_ba;
    QTest::newRow("single") << "fa3f800000"_ba;
    QTest::newRow("simple value") << "f8ff"_ba;
    QTest::newRow("reserved length") << "1c"_ba;
    QTest::newRow("too deep") << QByteArray("81").repeated(40) + "01";
}

void TestCborScan::refuses()
{
    QFETCH(QByteArray, hex);
    const CborItem found = scanCbor(QByteArray::fromHex(hex));
    QCOMPARE(found.is, CborItem::Is::Wrong);
    QVERIFY(found.why);
}

void TestCborScan::keepsToLimits()
{
    const CborLimits small {.bytes = 20, .items = 5, .depth = 2};
    QCOMPARE(scanCbor(QByteArray::fromHex("8401020304"), small).is, CborItem::Is::Whole);
    QCOMPARE(scanCbor(QByteArray::fromHex("850102030405"), small).is, CborItem::Is::Wrong);
    QCOMPARE(scanCbor(QByteArray::fromHex("818101"), small).is, CborItem::Is::Whole);
    QCOMPARE(scanCbor(QByteArray::fromHex("81818101"), small).is, CborItem::Is::Wrong);
    QCOMPARE(scanCbor(QByteArray::fromHex("53") + QByteArray(19, 'x'), small).is, CborItem::Is::Whole);
    QCOMPARE(scanCbor(QByteArray::fromHex("54") + QByteArray(20, 'x'), small).is, CborItem::Is::Wrong);
    QCOMPARE(scanCbor(QByteArray::fromHex("54"), small).is, CborItem::Is::Wrong); // before the bytes have come
}

QTEST_GUILESS_MAIN(TestCborScan)
#include "tst_cborscan.moc"
