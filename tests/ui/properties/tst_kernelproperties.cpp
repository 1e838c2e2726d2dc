// SPDX-License-Identifier: MIT
// What the kernel reports about one process, in fields: unknown is a dash, never 0.
#include "ui/properties/kernelproperties.h"

#include "core/facts/signalset.h"
#include "core/facts/waiting.h"
#include "tests/fixtures/testing.h"
#include "ui/properties/pipegauge.h"
#include "ui/properties/propertyform.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr quint64 maskOf(int signal)
{
    return quint64(1) << (signal - 1);
}

struct Rig {
    QWidget page;
    KernelProperties fields;

    Rig()
    {
        auto *layout = new QVBoxLayout(&page);
        layout->addWidget(fields.kernel());
        layout->addWidget(fields.signalForm());
        page.show();
    }
    void display(const ProcessState &row)
    {
        fields.display(
            row, [](qint64 time) { return QString::number(time / second); }, 4);
    }
    [[nodiscard]] QPlainTextEdit *field(const QString &name) const
    {
        for (QPlainTextEdit *field : page.findChildren<QPlainTextEdit *>()) {
            if (field->accessibleName() == name)
                return field;
        }
        return nullptr;
    }
    [[nodiscard]] QString text(const QString &name) const { return field(name)->toPlainText(); }
};

ProcessState running()
{
    ProcessState row;
    row.id = asia;
    row.state = State::Running;
    row.attempts.push_back({.number = 1, .pid = 4711, .startedAt = second});
    return row;
}

} // namespace

class TestKernelProperties : public QObject
{
    Q_OBJECT
private slots:
    void unknownIsADash_data()
    {
        QTest::addColumn<int>("state");
        QTest::newRow("created") << int(State::Created);
        QTest::newRow("running, not read yet") << int(State::Running);
        QTest::newRow("ended") << int(State::Exited);
    }
    void unknownIsADash()
    {
        QFETCH(int, state);
        Rig rig;
        ProcessState row = running();
        row.state = State(state);
        if (hasEnded(row.state)) { // the known values are no longer valid
            row.inspection = Inspection {
                .pid = 4711, .pending = 1, .proportional = 100, .output = PipeLevel {1, 2}, .cores = {1}};
            row.sample = KernelSample {'S', {1, 1, 1, 1, 1, 1, 1, 1, 1, 1}};
        }
        rig.display(row);
        for (const QString &name :
             {u"Waits for"_s, u"Output pipe"_s, u"Error pipe"_s, u"Memory (RSS)"_s, u"Memory (PSS)"_s, u"Private"_s,
              u"Niceness"_s, u"May run on"_s, u"PPID"_s, u"Switches"_s, u"Run time"_s, u"Queue time"_s, u"Pending"_s,
              u"Blocked"_s, u"Ignored"_s, u"Caught"_s})
            QVERIFY2(rig.text(name) == u"—"_s, qPrintable(name + u": "_s + rig.text(name)));
        QCOMPARE(rig.text(u"Sent"_s), u"none"_s);
        QVERIFY(!rig.field(u"No effect"_s)->isVisible());
        for (const PipeGauge *gauge : rig.page.findChildren<PipeGauge *>())
            QVERIFY(!gauge->isVisible());
    }

    void whatIsKnown()
    {
        Rig rig;
        ProcessState row = running();
        row.sample = KernelSample {'S', {}};
        KernelSample &sample = *row.sample;
        sample[Metric::Memory] = 2'000'000;
        sample[Metric::Nice] = -5;
        sample[Metric::Parent] = 4000;
        sample[Metric::Voluntary] = 12;
        sample[Metric::Involuntary] = 3;
        sample[Metric::RunTime] = 1'204'000'000;
        sample[Metric::QueueTime] = 0;
        row.inspection = Inspection {.pid = 4711,
                                     .waitChannel = u"hrtimer_nanosleep"_s,
                                     .pending = 0,
                                     .blocked = maskOf(10),
                                     .ignored = maskOf(1) | maskOf(2),
                                     .caught = maskOf(15),
                                     .proportional = 1'500'000,
                                     .privateMemory = 900,
                                     .output = PipeLevel {12'000, 64'000},
                                     .error = PipeLevel {0, 64'000},
                                     .cores = {0, 2}};
        rig.display(row);
        QCOMPARE(rig.text(u"Waits for"_s), waitsFor(*row.inspection));
        QCOMPARE(rig.text(u"Output pipe"_s), u"12.0 kB of 64.0 kB waiting"_s);
        QCOMPARE(rig.text(u"Error pipe"_s), u"0 B of 64.0 kB waiting"_s);
        QCOMPARE(rig.text(u"Memory (RSS)"_s), u"2.0 MB"_s);
        QCOMPARE(rig.text(u"Memory (PSS)"_s), u"1.5 MB"_s);
        QCOMPARE(rig.text(u"Private"_s), u"900 B"_s);
        QCOMPARE(rig.text(u"Niceness"_s), u"-5"_s);
        QCOMPARE(rig.text(u"May run on"_s), u"cores 0 and 2"_s);
        QCOMPARE(rig.text(u"PPID"_s), u"4000"_s);
        QCOMPARE(rig.text(u"Switches"_s), u"12 voluntary, 3 involuntary"_s);
        QCOMPARE(rig.text(u"Run time"_s), u"1.204 s"_s);
        QCOMPARE(rig.text(u"Queue time"_s), u"0.000 s"_s);
        QCOMPARE(rig.text(u"Pending"_s), u"none"_s);
        QCOMPARE(rig.text(u"Blocked"_s), u"SIGUSR1"_s);
        QCOMPARE(rig.text(u"Ignored"_s), u"SIGHUP, SIGINT"_s);
        QCOMPARE(rig.text(u"Caught"_s), u"SIGTERM"_s);
    }

    void theCostOfSwitching()
    {
        Rig rig;
        rig.display(running());
        rig.fields.displaySwitching(std::nullopt);
        QCOMPARE(rig.text(u"Switching"_s), u"—"_s);
        rig.fields.displaySwitching(Switching {8'600'000, 4'100'000, 400});
        QCOMPARE(rig.text(u"Switching"_s), u"400 switches, about 11.25 µs each, 4.50 ms in all"_s);
        rig.fields.displaySwitching(Switching {300'000, 100'000, 1});
        QCOMPARE(rig.text(u"Switching"_s), u"1 switch, 200.0 µs"_s);
    }

    void whatItUsed()
    {
        Rig rig;
        ProcessState row = running();
        row.state = State::Exited;
        row.attempts.back().used = ResourceUse {1'204'000'000, 3'600'000, 12, 3};
        rig.display(row);
        QCOMPARE(rig.text(u"Memory (RSS)"_s), u"3.6 MB at most"_s);
        QCOMPARE(rig.text(u"Switches"_s), u"12 voluntary, 3 involuntary"_s);
        QCOMPARE(rig.text(u"Run time"_s), u"1.204 s"_s);
        QCOMPARE(rig.text(u"Queue time"_s), u"—"_s);
        row.attempts.back().used->peakMemory.reset();
        rig.display(row);
        QCOMPARE(rig.text(u"Memory (RSS)"_s), u"—"_s);
    }

    void theLifeOfASignal()
    {
        Rig rig;
        ProcessState row = running();
        row.attempts.back().signalsSent = {
            {3 * second, 15, true, 3}, {4 * second, 15, true, 1}, {8 * second, 9, false, 1}};
        row.inspection = Inspection {.pid = 4711, .ignored = maskOf(15)};
        rig.display(row);
        QCOMPARE(rig.text(u"Sent"_s),
                 u"SIGTERM by you at 3 s, to 3 processes\nSIGTERM by you at 4 s\nSIGKILL by Pangaea at 8 s"_s);
        QVERIFY(rig.field(u"No effect"_s)->isVisible());
        const QString reasons = rig.text(u"No effect"_s);
        QVERIFY2(reasons.startsWith(whyNoEffect(15, *row.inspection)), qPrintable(reasons));
        QCOMPARE(reasons.count(u"SIGTERM"_s), whyNoEffect(15, *row.inspection).count(u"SIGTERM"_s)); // said once
        row.inspection->ignored = 0;
        row.attempts.back().signalsSent.clear();
        rig.display(row);
        QVERIFY(!rig.field(u"No effect"_s)->isVisible());
    }

    void tellsOfTheTree()
    {
        Rig rig;
        ProcessState row = running();
        rig.display(row);
        QCOMPARE(rig.text(u"Tree"_s), u"no descendants"_s);
        row.tasks = {{.pid = 2, .tid = 2, .parent = 4711}, {.pid = 2, .tid = 3, .parent = 4711}};
        rig.display(row);
        QCOMPARE(rig.text(u"Tree"_s), u"2 processes. Terminate, Kill, Suspend and Continue reach all of them."_s);
    }

    void allowedCores_data()
    {
        QTest::addColumn<QList<int>>("allowed");
        QTest::addColumn<int>("cores");
        QTest::addColumn<QString>("text");
        QTest::newRow("unknown") << QList<int> {} << 4 << u"—"_s;
        QTest::newRow("one") << QList<int> {3} << 4 << u"core 3"_s;
        QTest::newRow("the only one") << QList<int> {0} << 1 << u"core 0"_s;
        QTest::newRow("all") << QList<int> {0, 1} << 2 << u"all 2 cores"_s;
        QTest::newRow("some") << QList<int> {0, 1, 3} << 4 << u"cores 0, 1 and 3"_s;
        QTest::newRow("machine unknown") << QList<int> {0, 1} << 0 << u"cores 0 and 1"_s;
    }
    void allowedCores()
    {
        QFETCH(QList<int>, allowed);
        QFETCH(int, cores);
        QTEST(allowedCoresText({allowed.begin(), allowed.end()}, cores), "text");
    }
};

QTEST_MAIN(TestKernelProperties)
#include "tst_kernelproperties.moc"
