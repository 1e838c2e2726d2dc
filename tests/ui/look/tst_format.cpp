// SPDX-License-Identifier: MIT
// Every unit's text, and the two kinds of "no number".
#include "ui/look/format.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

using namespace pangaea;

class TestFormat : public QObject
{
    Q_OBJECT
private slots:
    void value_data();
    void value();
    void cell();
};

static void row(const char *name, const QVariant &value, Unit unit, const QString &text)
{
    QTest::newRow(name) << value << int(unit) << text;
}

void TestFormat::value_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("text");

    const QString dash = u"\u2014"_s;
    row("not yet", {}, Unit::Count, {});
    row("unknown number", QVariant::fromValue(Unknown {}), Unit::Percent, dash);
    row("unknown text", QVariant::fromValue(Unknown {}), Unit::Text, dash);
    row("not a number", std::nan(""), Unit::Percent, dash);
    row("infinite", std::numeric_limits<double>::infinity(), Unit::Bytes, dash);
    row("percent", 51.04, Unit::Percent, u"51.0"_s);
    row("percent of four cores", 1234.56, Unit::Percent, u"1234.6"_s);
    row("percent zero", 0.0, Unit::Percent, u"0.0"_s);
    row("count", 1.0, Unit::Count, u"1"_s);
    row("pid", qint64(4194304), Unit::Count, u"4194304"_s);
    row("text", u"Asia"_s, Unit::Text, u"Asia"_s);
    row("text that looks like a number", u"007"_s, Unit::Text, u"007"_s);
    row("no bytes", 0.0, Unit::Bytes, u"0 B"_s);
    row("bytes", 999.0, Unit::Bytes, u"999 B"_s);
    row("kilobytes", 1000.0, Unit::Bytes, u"1.0 kB"_s);
    row("rounds into the next unit", 999'960.0, Unit::Bytes, u"1.0 MB"_s);
    row("megabytes", 1'130'496.0, Unit::Bytes, u"1.1 MB"_s);
    row("gigabytes", 3.24e9, Unit::Bytes, u"3.2 GB"_s);
    row("terabytes stay", 2e12, Unit::Bytes, u"2000.0 GB"_s);
    row("begins", qint64(0), Unit::Duration, u"00:00.0"_s);
    row("clock steps back", qint64(-5), Unit::Duration, u"00:00.0"_s);
    row("five seconds", 5'003'000'000LL, Unit::Duration, u"00:05.0"_s);
    row("cut, not rounded", 59'999'999'999LL, Unit::Duration, u"00:59.9"_s);
    row("minutes", 754'300'000'000LL, Unit::Duration, u"12:34.3"_s);
    row("before the hour", 3'599'900'000'000LL, Unit::Duration, u"59:59.9"_s);
    row("hours", 3'723'400'000'000LL, Unit::Duration, u"1:02:03.4"_s);
    row("days", 360'000'000'000'000LL, Unit::Duration, u"100:00:00.0"_s);
}

void TestFormat::value()
{
    QFETCH(QVariant, value);
    QFETCH(int, unit);
    QTEST(formatValue(value, Unit(unit)), "text");
}

void TestFormat::cell()
{
    const Column column {"number", u"Number"_s, Unit::Count,
                         [](const ProcessState &row, const Column &) { return QVariant(row.number); }};
    ProcessState row;
    row.number = 7;
    QCOMPARE(cellText(row, column), u"7"_s);
}

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
