// SPDX-License-Identifier: MIT
// Every unit's text, and the two kinds of "no number".
#include "ui/look/format.h"

#include <QTest>

#include <cmath>
#include <limits>

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

    const QString dash = QStringLiteral("\u2014");
    row("not yet", {}, Unit::Count, {});
    row("unknown number", QVariant::fromValue(Unknown {}), Unit::Percent, dash);
    row("unknown text", QVariant::fromValue(Unknown {}), Unit::Text, dash);
    row("not a number", std::nan(""), Unit::Percent, dash);
    row("infinite", std::numeric_limits<double>::infinity(), Unit::Bytes, dash);
    row("percent", 51.04, Unit::Percent, QStringLiteral("51.0"));
    row("percent of four cores", 1234.56, Unit::Percent, QStringLiteral("1234.6"));
    row("percent zero", 0.0, Unit::Percent, QStringLiteral("0.0"));
    row("count", 1.0, Unit::Count, QStringLiteral("1"));
    row("pid", qint64(4194304), Unit::Count, QStringLiteral("4194304"));
    row("text", QStringLiteral("Asia"), Unit::Text, QStringLiteral("Asia"));
    row("text that looks like a number", QStringLiteral("007"), Unit::Text, QStringLiteral("007"));
    row("no bytes", 0.0, Unit::Bytes, QStringLiteral("0 B"));
    row("bytes", 999.0, Unit::Bytes, QStringLiteral("999 B"));
    row("kilobytes", 1000.0, Unit::Bytes, QStringLiteral("1.0 kB"));
    row("rounds into the next unit", 999'960.0, Unit::Bytes, QStringLiteral("1.0 MB"));
    row("megabytes", 1'130'496.0, Unit::Bytes, QStringLiteral("1.1 MB"));
    row("gigabytes", 3.24e9, Unit::Bytes, QStringLiteral("3.2 GB"));
    row("terabytes stay", 2e12, Unit::Bytes, QStringLiteral("2000.0 GB"));
    row("begins", qint64(0), Unit::Duration, QStringLiteral("00:00.0"));
    row("clock steps back", qint64(-5), Unit::Duration, QStringLiteral("00:00.0"));
    row("five seconds", 5'003'000'000LL, Unit::Duration, QStringLiteral("00:05.0"));
    row("cut, not rounded", 59'999'999'999LL, Unit::Duration, QStringLiteral("00:59.9"));
    row("minutes", 754'300'000'000LL, Unit::Duration, QStringLiteral("12:34.3"));
    row("before the hour", 3'599'900'000'000LL, Unit::Duration, QStringLiteral("59:59.9"));
    row("hours", 3'723'400'000'000LL, Unit::Duration, QStringLiteral("1:02:03.4"));
    row("days", 360'000'000'000'000LL, Unit::Duration, QStringLiteral("100:00:00.0"));
}

void TestFormat::value()
{
    QFETCH(QVariant, value);
    QFETCH(int, unit);
    QTEST(formatValue(value, Unit(unit)), "text");
}

void TestFormat::cell()
{
    const Column column {"number", QStringLiteral("Number"), Unit::Count,
                         [](const ProcessState &row, const Column &) { return QVariant(row.number); }};
    ProcessState row;
    row.number = 7;
    QCOMPARE(cellText(row, column), QStringLiteral("7"));
}

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
