// SPDX-License-Identifier: MIT
// Numbers with units, and how values compare with them.
#include "core/table/filternumber.h"
#include "tests/fixtures/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

Q_DECLARE_METATYPE(pangaea::Unit)

class TestFilterNumber : public QObject
{
    Q_OBJECT
private slots:
    void compares_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<double>("same");
        QTest::addColumn<double>("less");
        QTest::newRow("count") << u"50"_s << Unit::Count << 50.0 << 49.0;
        QTest::newRow("negative") << u"-5"_s << Unit::Count << -5.0 << -6.0;
        QTest::newRow("percent") << u"50%"_s << Unit::Percent << 50.4 << 49.4;
        QTest::newRow("as many digits as given") << u"50.0"_s << Unit::Percent << 50.04 << 49.94;
        QTest::newRow("bytes") << u"100M"_s << Unit::Bytes << 100.4e6 << 99.4e6;
        QTest::newRow("bytes in full") << u"1.1 MB"_s.remove(u' ') << Unit::Bytes << 1.14e6 << 1.04e6;
        QTest::newRow("small letters") << u"2k"_s << Unit::Bytes << 2000.0 << 1000.0;
        QTest::newRow("binary") << u"2KiB"_s << Unit::Bytes << 2048.0 << 1500.0;
        QTest::newRow("plain bytes") << u"7B"_s << Unit::Bytes << 7.0 << 6.0;
        QTest::newRow("seconds") << u"10s"_s << Unit::Duration << 10.4e9 << 9.4e9;
        QTest::newRow("seconds are meant") << u"10"_s << Unit::Duration << 10e9 << 9e9;
        QTest::newRow("milliseconds") << u"1.5ms"_s << Unit::Duration << 1.5e6 << 1.4e6;
        QTest::newRow("minutes") << u"2min"_s << Unit::Duration << 120e9 << 60e9;
        QTest::newRow("m is a minute") << u"2m"_s << Unit::Duration << 120e9 << 60e9;
        QTest::newRow("hours") << u"1h"_s << Unit::Duration << 3600e9 << 1000e9;
    }
    void compares()
    {
        QFETCH(QString, text);
        QFETCH(Unit, unit);
        QFETCH(double, same);
        QFETCH(double, less);
        const auto number = FilterNumber::read(text, unit);
        QVERIFY(number);
        for (const QString &sign : {u":"_s, u"="_s}) {
            QVERIFY(number->compares(same, sign));
            QVERIFY(!number->compares(less, sign));
        }
        QVERIFY(number->compares(less, u"<") && number->compares(less, u"<="));
        QVERIFY(!number->compares(less, u">") && !number->compares(less, u">="));
    }

    void isExactAtItsBorder()
    {
        const auto number = FilterNumber::read(u"50"_s, Unit::Count);
        QVERIFY(number->compares(50, u">=") && number->compares(50, u"<="));
        QVERIFY(!number->compares(50, u">") && !number->compares(50, u"<"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Unit>("unit");
        for (const char *text : {"", "-", ".", "a", "5x", "1.2.3", "1,5", "1e5", "nan", "inf", "0x10", "5 M",
                                 "1.1234567890", "99999999999999999999999999999999999999999999x"})
            QTest::newRow(text) << QString(QLatin1String(text)) << Unit::Bytes;
        QTest::newRow("no bytes") << u"5M"_s << Unit::Count;
        QTest::newRow("no time") << u"5s"_s << Unit::Bytes;
        QTest::newRow("endless") << QString(400, u'9') << Unit::Count;
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(Unit, unit);
        QVERIFY(!FilterNumber::read(text, unit));
    }
};

QTEST_GUILESS_MAIN(TestFilterNumber)
#include "tst_filternumber.moc"
