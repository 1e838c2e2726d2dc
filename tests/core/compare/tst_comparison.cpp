// SPDX-License-Identifier: MIT
// The four forms of the same work with real processes, and the sentences about figures.
#include "core/compare/comparison.h"

#include "tests/fixtures/session.h"

#include <csignal>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

const QStringList fourNames {u"Asia"_s, u"America"_s, u"Europe"_s, u"Africa"_s};
constexpr qint64 ms = 1'000'000;

/// With spaces where a line may end, and where it may not.
QString sentenceOf(const ComparisonPlan &plan, int cores, const FormResults &results)
{
    return comparisonSentence(plan, cores, results).replace(QChar::Nbsp, u' ');
}

FormResult measured(qint64 wall, std::optional<qint64> cpu)
{
    return {.status = FormResult::Status::Measured,
            .reason = {},
            .wall = wall,
            .cpu = cpu,
            .memory = {},
            .voluntary = {},
            .involuntary = {},
            .rows = {}};
}

struct Rig {
    Session session;
    Comparison comparison;
    QSignalSpy finished {&comparison, &Comparison::finished};

    explicit Rig(const ComparisonPlan &plan)
        : comparison(session.commands, session.readings, plan)
    {
    }
    bool isReady()
    {
        return QTest::qWaitFor([this] { return session.table.targets().has_value(); }, patience)
            && !whyNot(comparison.plan(), session.table.targets());
    }
    const FormResult &result(Form form) const { return comparison.results()[size_t(form)]; }
    /// This many rows of the form's run.
    bool areRunning(Form form, size_t count) const
    {
        return result(form).rows.size() == count
            && std::ranges::all_of(result(form).rows,
                                   [this](const TimelineRow &row) { return session.state(row.id) == State::Running; });
    }
};

const TimeSpan &lifeOf(const TimelineRow &row)
{
    return row.attempts.front().life;
}

} // namespace

class TestComparison final : public QObject
{
    Q_OBJECT
private slots:
    void sentences_data();
    void sentences();
    void sentencesOfOtherPlans();
    void saysNothingOfWhatIsNotKnown();
    void saysThatOthersDisturbed();
    void csv();
    void refusals();
    void waitsInFourForms();
    void computesInFourForms();
    void endsWhatItStarted();
    void aForeignKillIsNoMeasurement();
    void theUsersOwnRowsStayTheirs();
};

void TestComparison::sentences_data()
{
    using Cpu = std::optional<int>;
    QTest::addColumn<int>("work");
    QTest::addColumn<int>("alone"); // wall time, ms
    QTest::addColumn<int>("together");
    QTest::addColumn<std::optional<int>>("cpuAlone"); // ms
    QTest::addColumn<std::optional<int>>("cpuTogether");
    QTest::addColumn<QString>("sentence");
    const int compute = int(Work::Compute);
    const int wait = int(Work::Wait);
    QTest::newRow("two cores")
        << compute << 2010 << 1020 << Cpu(2000) << Cpu(2010)
        << u"Four jobs on 2 cores took 1.02 s together and 2.01 s one after the other: 1.97 times as fast, since two of "
           "them computed at the same time."_s;
    QTest::newRow("more than one core at times")
        << compute << 2000 << 1250 << Cpu(1990) << Cpu(1990)
        << u"Four jobs on 2 cores took 1.25 s together and 2.00 s one after the other: 1.60 times as fast, since on "
           "average 1.6 of them computed at the same time."_s;
    QTest::newRow("as many cores as jobs")
        << compute << 4000 << 1010 << Cpu(4000) << Cpu(4000)
        << u"Four jobs on 2 cores took 1.01 s together and 4.00 s one after the other: 3.96 times as fast, since all of "
           "them computed at the same time."_s;
    QTest::newRow("it took more CPU time")
        << compute << 2010 << 1500 << Cpu(2000) << Cpu(2900)
        << u"Four jobs on 2 cores took 1.50 s together and 2.01 s one after the other: 1.34 times as fast, while "
           "together they needed 2.90 s of CPU time and one after the other 2.00 s."_s;
    QTest::newRow("one core")
        << compute << 2010 << 2050 << Cpu(2000) << Cpu(2010)
        << u"Four jobs on 2 cores took 2.05 s together and 2.01 s one after the other: no gain, since only one of them "
           "computed at a time."_s;
    QTest::newRow("no gain for more CPU time")
        << compute << 2010 << 2000 << Cpu(2000) << Cpu(3900)
        << u"Four jobs on 2 cores took 2.00 s together and 2.01 s one after the other: no gain, while together they "
           "needed 3.90 s of CPU time and one after the other 2.00 s."_s;
    QTest::newRow("no gain, and others had the cores")
        << compute << 4000 << 4100 << Cpu(2000) << Cpu(2050)
        << u"Four jobs on 2 cores took 4.10 s together and 4.00 s one after the other: no gain, since on average 0.5 "
           "of them computed at a time together and 0.5 one after the other."_s;
    QTest::newRow("others had the cores later")
        << compute << 2000 << 4000 << Cpu(2000) << Cpu(2000)
        << u"Four jobs on 2 cores took 4.00 s together and 2.00 s one after the other: 2.00 times as long, since on "
           "average 0.5 of them computed at a time together and 1.0 one after the other."_s;
    QTest::newRow("slower")
        << compute << 2000 << 3000 << Cpu(2000) << Cpu(3000)
        << u"Four jobs on 2 cores took 3.00 s together and 2.00 s one after the other: 1.50 times as long, while "
           "together they needed 3.00 s of CPU time and one after the other 2.00 s."_s;
    QTest::newRow("others had the cores before")
        << compute << 6000 << 1020 << Cpu(2000) << Cpu(2000)
        << u"Four jobs on 2 cores took 1.02 s together and 6.00 s one after the other: 5.88 times as fast, since on "
           "average 2.0 of them computed at a time together and 0.3 one after the other."_s;
    QTest::newRow("no CPU time")
        << compute << 2010 << 1020 << Cpu() << Cpu(2010)
        << u"Four jobs on 2 cores took 1.02 s together and 2.01 s one after the other: 1.97 times as fast."_s;
    QTest::newRow("waits")
        << wait << 4010 << 1002 << Cpu(8) << Cpu(9)
        << u"Four waits took 1.00 s together and 4.01 s one after the other: 4.00 times as fast, since waiting needs no "
           "core: all together were on one for 9.0 ms."_s;
    QTest::newRow("busy waits")
        << wait << 4010 << 1002 << Cpu(3900) << Cpu(900)
        << u"Four waits took 1.00 s together and 4.01 s one after the other: 4.00 times as fast, while together they were "
           "on cores for 0.90 s."_s;
    QTest::newRow("waits that gain nothing")
        << wait << 4010 << 4100 << Cpu(8) << Cpu(9)
        << u"Four waits took 4.10 s together and 4.01 s one after the other: no gain, while together they were on cores "
           "for 9.0 ms."_s;
    QTest::newRow("waits, no CPU time")
        << wait << 40'100 << 1002 << Cpu(8) << Cpu()
        << u"Four waits took 1.00 s together and 40.10 s one after the other: 40.0 times as fast."_s;
}

void TestComparison::sentences()
{
    QFETCH(int, work);
    QFETCH(int, alone);
    QFETCH(int, together);
    QFETCH(std::optional<int>, cpuAlone);
    QFETCH(std::optional<int>, cpuTogether);
    const auto time = [](std::optional<int> value) { return value ? std::optional(*value * ms) : std::nullopt; };
    FormResults results;
    results[size_t(Form::Sequential)] = measured(alone * ms, time(cpuAlone));
    results[size_t(Form::Together)] = measured(together * ms, time(cpuTogether));
    QTEST(sentenceOf({fourNames, Work(work), 1}, 2, results), "sentence");
}

void TestComparison::sentencesOfOtherPlans()
{
    FormResults results;
    results[size_t(Form::Sequential)] = measured(2000 * ms, 2000 * ms);
    results[size_t(Form::Together)] = measured(2000 * ms, 2000 * ms);
    results[size_t(Form::Threads)] = measured(1010 * ms, 2000 * ms);
    results[size_t(Form::Async)] = measured(2030 * ms, 2000 * ms);
    ComparisonPlan plan {QStringList(12, u"Asia"_s), Work::Compute, 1};
    QCOMPARE(
        sentenceOf(plan, 1, results),
        u"12 jobs on one core took 2.00 s together and 2.00 s one after the other: no gain, since only one of them "
        "computed at a time. As threads of one process they took 1.01 s, and asynchronously in one thread 2.03 s: "
        "one thread has one core at a time."_s);
    plan.work = Work::Wait;
    QVERIFY(sentenceOf(plan, 0, results).endsWith(u"and asynchronously in one thread 2.03 s."_s));
    results[size_t(Form::Async)].cpu.reset();
    plan.work = Work::Compute;
    QVERIFY(sentenceOf(plan, 0, results).endsWith(u"and asynchronously in one thread 2.03 s."_s));
    results[size_t(Form::Async)].status = FormResult::Status::NotMeasured;
    QVERIFY(sentenceOf(plan, 0, results).endsWith(u"computed at a time."_s));
}

void TestComparison::saysNothingOfWhatIsNotKnown()
{
    const ComparisonPlan plan {fourNames, Work::Compute, 1};
    FormResults results;
    QCOMPARE(sentenceOf(plan, 2, results), QString());
    results[size_t(Form::Sequential)] = measured(2000 * ms, 2000 * ms);
    QCOMPARE(sentenceOf(plan, 2, results), QString());
    results[size_t(Form::Together)].status = FormResult::Status::NotMeasured;
    results[size_t(Form::Together)].reason = u"Asia was removed."_s;
    QCOMPARE(sentenceOf(plan, 2, results), u"Together: not measured. Asia was removed."_s);
}

void TestComparison::saysThatOthersDisturbed()
{
    FormResults results;
    for (FormResult &result : results)
        result = measured(2000 * ms, 2000 * ms);
    results[size_t(Form::Async)].others = 0.384;
    results[size_t(Form::Together)].others = 0.1;
    const QString disturbed
        = u"Other programs had up to 38 % of the cores meanwhile, so these times cannot be compared."_s;
    QVERIFY(sentenceOf({fourNames, Work::Compute, 1}, 2, results).startsWith(disturbed));
    QVERIFY(!sentenceOf({fourNames, Work::Wait, 1}, 2, results).startsWith(disturbed)); // waiting needs no core
    results[size_t(Form::Async)].others = 0.2;
    QVERIFY(!sentenceOf({fourNames, Work::Compute, 1}, 2, results).startsWith(disturbed));
}

void TestComparison::csv()
{
    FormResults results;
    results[0] = measured(2'000'000'001, 1'999'999'999);
    results[0].memory = 3'600'000;
    results[0].voluntary = 8;
    results[0].involuntary = 0;
    results[0].others = 0.38;
    QCOMPARE(results[0].switches(), std::optional<qint64>(8));
    results[1] = measured(1, {});
    QVERIFY(!results[1].switches());
    results[2].status = FormResult::Status::NotMeasured;
    results[2].reason = u"\"Asia\", was killed."_s;
    const QByteArray csv = comparisonCsv({{u"=Asia"_s, u"Europe"_s}, Work::Wait, 0.2}, 2, results);
    QCOMPARE(csv,
             QByteArray("form,work,amount,unit,names,cores,wall_ns,cpu_ns,peak_memory_bytes,voluntary_switches,"
                        "involuntary_switches,others,not_measured\r\n"
                        "sequential,wait,0.2,seconds,'=Asia; Europe,2,2000000001,1999999999,3600000,8,0,0.380,\r\n"
                        "together,wait,0.2,seconds,'=Asia; Europe,2,1,,,,,,\r\n"
                        "threads,wait,0.2,seconds,'=Asia; Europe,2,,,,,,,\"\"\"Asia\"\", was killed.\"\r\n"
                        "async,wait,0.2,seconds,'=Asia; Europe,2,,,,,,,\r\n"));
}

void TestComparison::refusals()
{
    const ComparisonPlan good {fourNames, Work::Wait, 0.2};
    QVERIFY(whyNot(good, {}));
    QCOMPARE(whyNot(good, event::TargetsListed {{}, u"No worker."_s}).sentence(), u"No worker."_s);
    QVERIFY(whyNot(good, event::TargetsListed {})); // it has none of the targets
    Rig rig(good);
    QVERIFY(rig.isReady());
    const auto &targets = rig.session.table.targets();
    ComparisonPlan bad = good;
    bad.names = {u"Asia"_s};
    QVERIFY(whyNot(bad, targets));
    bad.names = QStringList(17, u"Asia"_s);
    QVERIFY(whyNot(bad, targets));
    bad = good;
    bad.amount = 0;
    QVERIFY(whyNot(bad, targets));
    bad.amount = 1e9;
    QVERIFY(whyNot(bad, targets));
}

void TestComparison::waitsInFourForms()
{
    Rig rig({fourNames, Work::Wait, 0.2});
    QVERIFY(rig.isReady());
    rig.comparison.begin();
    QTRY_COMPARE_WITH_TIMEOUT(rig.finished.size(), 1, patience);
    QVERIFY(!rig.comparison.isRunning());
    // If the kernel does not report births, a start is noticed a little late: no time is checked to the millisecond.
    constexpr qint64 atLeast = 200 * ms / 4;
    for (const Form form : allForms) {
        const FormResult &result = rig.result(form);
        QVERIFY2(result.isMeasured(), qPrintable(formTitle(form) + u": "_s + result.reason));
        QVERIFY(result.wall && result.cpu && result.switches());
        QVERIFY(*result.wall >= atLeast);
        QVERIFY2(*result.cpu < *result.wall, qPrintable(formTitle(form))); // it waited
        QVERIFY(*result.voluntary >= 1);
    }
    // Sequential: each starts when the previous one has ended; together: all were alive at one time.
    const auto &alone = rig.result(Form::Sequential).rows;
    QCOMPARE(alone.size(), size_t(4));
    for (size_t i = 0; i < 4; ++i) {
        QCOMPARE(alone[i].name, fourNames[qsizetype(i)]);
        QVERIFY(lifeOf(alone[i]).end - lifeOf(alone[i]).start >= atLeast);
        if (i > 0)
            QVERIFY(lifeOf(alone[i]).start >= lifeOf(alone[i - 1]).end);
    }
    QVERIFY(*rig.result(Form::Sequential).wall >= 4 * atLeast);
    const auto &together = rig.result(Form::Together).rows;
    QCOMPARE(together.size(), size_t(4));
    for (size_t i = 1; i < 4; ++i) // the next one existed before the previous one had ended
        QVERIFY(lifeOf(together[i]).start < lifeOf(together[i - 1]).end);
    QVERIFY(*rig.result(Form::Together).wall < *rig.result(Form::Sequential).wall);
    QCOMPARE(rig.result(Form::Threads).rows.size(), size_t(1));
    QCOMPARE(rig.result(Form::Async).rows.size(), size_t(1));
    QVERIFY(*rig.result(Form::Async).wall < *rig.result(Form::Sequential).wall);
    // They are rows of the session, without joins, one form after the other.
    QCOMPARE(rig.session.table.rows().size(), size_t(10));
    QVERIFY(lifeOf(together.front()).start >= lifeOf(alone.back()).end);
    QVERIFY(rig.session.all<event::JoinQueued>(asia).empty());
    const QString sentence = sentenceOf(rig.comparison.plan(), 2, rig.comparison.results());
    QVERIFY2(sentence.startsWith(u"Four waits took "_s), qPrintable(sentence));
}

void TestComparison::computesInFourForms()
{
    const ComparisonPlan plan {{u"Asia"_s, u"Europe"_s}, Work::Compute, 20};
    Rig rig(plan);
    QVERIFY(rig.isReady());
    rig.comparison.begin();
    QTRY_COMPARE_WITH_TIMEOUT(rig.finished.size(), 1, patience);
    // Each form did all of the work: none took less than a quarter of another one's CPU time.
    qint64 least = std::numeric_limits<qint64>::max();
    qint64 most = 0;
    for (const Form form : allForms) {
        const FormResult &result = rig.result(form);
        QVERIFY2(result.isMeasured() && result.cpu, qPrintable(formTitle(form) + u": "_s + result.reason));
        least = std::min(least, *result.cpu);
        most = std::max(most, *result.cpu);
    }
    QVERIFY2(most < 4 * least, qPrintable(u"%1 %2"_s.arg(most).arg(least)));
}

void TestComparison::endsWhatItStarted()
{
    Rig rig({fourNames, Work::Wait, 100});
    QVERIFY(rig.isReady());
    rig.comparison.begin();
    QTRY_VERIFY_WITH_TIMEOUT(rig.areRunning(Form::Sequential, 1), patience);
    rig.comparison.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(rig.finished.size(), 1, patience);
    QCOMPARE(rig.session.table.liveCount(), 0);
    QCOMPARE(rig.session.table.rows().size(), size_t(1)); // nothing more was started
    QCOMPARE(rig.session.state(asia), State::Killed);
    for (const Form form : allForms) {
        QCOMPARE(rig.result(form).status, FormResult::Status::NotMeasured);
        QVERIFY(!rig.result(form).wall);
    }

    // Asked to end before anything is there.
    Rig early({fourNames, Work::Wait, 100});
    QVERIFY(early.isReady());
    early.comparison.begin();
    early.comparison.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(early.finished.size(), 1, patience);
    QCOMPARE(early.session.table.liveCount(), 0);
}

void TestComparison::aForeignKillIsNoMeasurement()
{
    Rig rig({{u"Asia"_s, u"Europe"_s}, Work::Wait, 0.3});
    QVERIFY(rig.isReady());
    rig.comparison.begin();
    QTRY_VERIFY_WITH_TIMEOUT(rig.areRunning(Form::Sequential, 1), patience);
    QCOMPARE(::kill(pid_t(rig.session.pid(asia)), SIGKILL), 0);
    QTRY_COMPARE_WITH_TIMEOUT(rig.result(Form::Sequential).status, FormResult::Status::NotMeasured, patience);
    QCOMPARE(rig.result(Form::Sequential).reason, u"Asia was ended by SIGKILL (9)."_s);
    QTRY_COMPARE_WITH_TIMEOUT(rig.finished.size(), 1, patience);
    QCOMPARE(rig.result(Form::Sequential).rows.size(), size_t(1)); // Europe was not started
    QVERIFY(!rig.result(Form::Sequential).wall);
    QVERIFY(rig.result(Form::Together).isMeasured()); // the others go on
    QVERIFY(rig.result(Form::Async).isMeasured());
}

/// The same names and the same work, created by somebody else meanwhile.
void TestComparison::theUsersOwnRowsStayTheirs()
{
    Rig rig({{u"Asia"_s, u"Europe"_s}, Work::Wait, 0.2});
    QVERIFY(rig.isReady());
    rig.session.send(command::Spawn {{u"Asia"_s}, u"wait_io"_s, {u"seconds=100"_s}, true, false});
    rig.comparison.begin();
    rig.session.send(command::Spawn {{u"Europe"_s}, u"wait_io"_s, {u"seconds=100"_s}, true, false});
    QTRY_COMPARE_WITH_TIMEOUT(rig.finished.size(), 1, patience);
    QVERIFY2(rig.result(Form::Sequential).isMeasured(), qPrintable(rig.result(Form::Sequential).reason));
    QCOMPARE(rig.session.table.liveCount(), 2);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
