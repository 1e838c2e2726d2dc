// SPDX-License-Identifier: MIT
// Numbers within texts, in order.
#include "core/basics/naturaltext.h"
#include "tests/fixtures/testing.h"

#include <QCollator>

using namespace pangaea;
using namespace pangaea::testing;

class TestNaturalText : public QObject
{
    Q_OBJECT
private slots:
    void orders_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("names") << u"Asia 3"_s << u"Asia 15"_s;
        QTest::newRow("numbers") << u"9"_s << u"10"_s;
        QTest::newRow("in the middle") << u"a9b2"_s << u"a9b10"_s;
        QTest::newRow("a shorter name") << u"Asia"_s << u"Asia 1"_s;
        QTest::newRow("words first") << u"Asia 99"_s << u"Europe 1"_s;
        QTest::newRow("leading zeros") << u"row 007"_s << u"row 8"_s;
        QTest::newRow("zero") << u"0"_s << u"1"_s;
        QTest::newRow("ordinals") << u"joined 9th, waited 5.100 s"_s << u"joined 10th, waited 0.003 s"_s;
        QTest::newRow("decimals") << u"1.25"_s << u"1.5"_s;
        QTest::newRow("more than any integer") << u"99999999999999999999998"_s << u"100000000000000000000000"_s;
        QTest::newRow("other digits") << u"آسيا ٣"_s << u"آسيا ١٥"_s;
    }
    void orders()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        for (const char *locale : {"C", "en_US", "de_DE"}) {
            const QCollator collator {QLocale(QLatin1String(locale))};
            const auto key = [&](const QString &text) { return collator.sortKey(naturalText(text)); };
            QVERIFY2(key(first).compare(key(second)) < 0, locale);
            QVERIFY2(key(second).compare(key(first)) > 0, locale);
        }
    }

    void leavesTheRest()
    {
        for (const QString &text : {QString(), u"Asia"_s, u"日本 🌍"_s})
            QCOMPARE(naturalText(text), text);
        QCOMPARE(naturalText(u"a1.05b"_s), u"a0000011.05b"_s);
        QCOMPARE(naturalText(u"007"_s), naturalText(u"7"_s));
    }
};

QTEST_GUILESS_MAIN(TestNaturalText)
#include "tst_naturaltext.moc"
