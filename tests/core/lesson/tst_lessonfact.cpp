// SPDX-License-Identifier: MIT
// Facts, measured from journals that are filled event by event.
#include "core/lesson/lessonfact.h"
#include "core/lesson/lessonrun.h"

#include "tests/fixtures/testing.h"

#include <csignal>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr ProcessId other {77}; // of the session, not of the lesson
constexpr ProcessId antarctica {4};

/// Makes Asia, Europe, Africa (which is never started), and another Asia.
Lesson lessonWith(QByteArray fact)
{
    QByteArray text
        = "{'pangaea-lesson': 1, 'title': 'T', 'parts': [{'steps': ["
          "{'do': 'spawn', 'name': 'Asia', 'target': 'x'}, {'do': 'spawn', 'name': 'Europe', 'target': 'x'},"
          "{'do': 'create', 'name': 'Africa', 'target': 'x'}, {'do': 'spawn', 'name': 'Asia', 'target': 'x'}],"
          "'expect': ["
        + fact + "]}]}";
    LessonFile file = readLesson(text.replace('\'', '"'));
    if (!file.error.sentence.isEmpty())
        qFatal("%s", qPrintable(file.error.sentence));
    return file.lesson;
}

Event rowOf(ProcessId process, const QString &name, bool join = false)
{
    return happened(process, event::Created {.name = name, .target = u"x"_s, .joinAutomatically = join});
}

Event exited(ProcessId process, qint64 time, int code, int signal = 0)
{
    return happened(process, event::Ended {{code, signal, signal != 0, {}}}, time);
}

KernelSample sampleOf(char state, double run = 0, double threads = 1)
{
    KernelSample sample {state, {}};
    sample[Metric::RunTime] = run;
    sample[Metric::Threads] = threads;
    return sample;
}

struct Rig {
    Lesson lesson;
    Journal journal;
    Readings readings {journal};
    LessonRun run {readings, lesson};

    explicit Rig(const QByteArray &fact)
        : lesson(lessonWith(fact))
    {
    }

    Measured measured() const { return measure(lesson.parts[0].expected[0], run); }
    void begin()
    {
        journal.append(
            {happened(ProcessId::Pangaea, event::SessionStarted {.cores = 4}), rowOf(other, u"Asia"_s), // from before
             happened(ProcessId::Pangaea,
                      event::ScenarioBegan {u"T"_s, {}, QString::fromUtf8(writeScenario(lesson.scenario))})});
        for (int step = 0; step < 4; ++step)
            journal.append({happened(ProcessId::Pangaea, event::StepBegan {step})});
    }
    /// All rows exist; those that the user creates meanwhile are not among them.
    void make()
    {
        begin();
        journal.append({rowOf(asia, u"Asia"_s), rowOf(ProcessId {78}, u"Europe"_s, true), rowOf(europe, u"Europe"_s),
                        rowOf(africa, u"Africa"_s), rowOf(antarctica, u"Asia"_s), rowOf(ProcessId {79}, u"Asia"_s)});
    }
    void start(ProcessId process, qint64 time, qint64 pid, int attempt = 1)
    {
        journal.append(
            {happened(process, event::Starting {attempt}, time), happened(process, event::Started {pid}, time)});
    }
    /// Asia 1 s to 3 s, Europe 2 s to 2.5 s by SIGKILL, the other Asia from 4 s on.
    void play()
    {
        make();
        start(asia, second, 100);
        start(europe, 2 * second, 200);
        journal.append(
            {printed(asia, "one\ntwo <b>\n"),
             printed(asia, "three", Stream::Error),
             happened(europe, event::OutputDropped {Stream::Output, 5}),
             sampled(asia, sampleOf('S', 0.25 * second, 3)),
             sampled(asia, sampleOf('R', 0.5 * second)),
             sampled(europe, sampleOf('S', 0.125 * second)),
             happened(europe,
                      event::TasksSampled {{{201, 201, 200, u"c"_s, sampleOf('Z', 0.125 * second)},
                                            {202, 202, 201, u"g"_s, sampleOf('S')},
                                            {202, 203, 201, u"t"_s, sampleOf('S', 0.25 * second)}}},
                      2 * second),
             happened(europe, event::TasksSampled {{{202, 202, 1, u"g"_s, sampleOf('S')}}}, 2 * second + second / 4),
             happened(europe, event::SignalSent {SIGTERM}),
             happened(europe, event::SignalSent {SIGKILL, false}),
             exited(europe, 2 * second + second / 2, 0, SIGKILL),
             exited(asia, 3 * second, 3),
             happened(europe, event::LeftBehind {202, u"g"_s, u"Europe"_s}, 3 * second),
             happened(europe, event::LeftBehind {204, u"g"_s, u"Europe"_s}, 3 * second),
             happened(europe, event::LeftBehind {204, u"g"_s, u"Europe"_s, true}, 3 * second),
             happened(asia, event::OutputEnded {}),
             happened(asia, event::JoinQueued {}),
             happened(asia, event::JoinStarted {}),
             happened(asia, event::Joined {2, second / 4}),
             happened(europe, event::JoinQueued {}),
             happened(europe, event::JoinStarted {}),
             happened(europe, event::JoinTimedOut {second / 2})});
        start(antarctica, 4 * second, 100);
    }
};

} // namespace

class TestLessonFact : public QObject
{
    Q_OBJECT
private slots:
    void measures_data()
    {
        QTest::addColumn<QByteArray>("fact");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("holds"); // yes, no or empty: not known
        const auto row = [](const QByteArray &fact, const char *text, const char *holds) {
            QTest::newRow(fact.constData())
                << QByteArray("{'fact': " + fact + "}") << QString::fromUtf8(text) << QString::fromUtf8(holds);
        };
        row("'exit', 'name': 'Europe', 'is': 'SIGKILL'", "SIGKILL", "yes");
        row("'exit', 'name': 'Asia', 'row': 1, 'is': 3", "3", "yes");
        row("'exit', 'name': 'Asia', 'row': 1, 'is-not': 3", "3", "no");
        row("'exit', 'name': 'Asia', 'row': 2, 'is-not': 3", "—", "");
        row("'exit', 'name': 'Africa', 'is': 0", "—", "");
        row("'state', 'name': 'Europe', 'is': 'Killed'", "Killed", "yes");
        row("'state', 'name': 'Asia', 'row': 2, 'is': 'Running'", "Running", "yes");
        row("'state', 'name': 'Africa', 'is': 'Running'", "Created", "no");
        row("'output', 'name': 'Asia', 'row': 1, 'contains': 'two <b>\\nthree'", "one ⏎ two <b> ⏎ three", "yes");
        row("'output', 'name': 'Asia', 'row': 1, 'is': 'one'", "one ⏎ two <b> ⏎ three", "no");
        row("'output', 'name': 'Africa', 'is': ''", "nothing", "yes");
        row("'lines', 'name': 'Asia', 'row': 1, 'is': 3", "3", "yes");
        row("'dropped', 'name': 'Europe', 'at-least': 6", "5 bytes", "no");
        row("'join', 'name': 'Asia', 'row': 1, 'is': 'joined'", "joined", "yes");
        row("'join', 'name': 'Europe', 'is': 'timed out'", "timed out", "yes");
        row("'join', 'name': 'Africa', 'is': 'none'", "none", "yes");
        row("'join-waited', 'name': 'Asia', 'row': 1, 'at-most': 0.25", "0.250 s", "yes");
        row("'join-waited', 'name': 'Europe', 'at-least': 0.6", "0.500 s", "no");
        row("'join-waited', 'name': 'Africa', 'at-most': 1", "—", "");
        row("'elapsed', 'name': 'Asia', 'row': 1, 'is': 2", "2.000 s", "yes");
        row("'elapsed', 'name': 'Africa', 'is': 2", "—", "");
        row("'attempts', 'name': 'Asia', 'row': 1, 'is': 1", "1", "yes");
        row("'attempts', 'name': 'Africa', 'is': 0", "0", "yes");
        row("'signals', 'name': 'Europe', 'is': 'SIGTERM, SIGKILL'", "SIGTERM, SIGKILL", "yes");
        row("'signals', 'name': 'Africa', 'is': ''", "nothing", "yes");
        row("'threads', 'name': 'Asia', 'row': 1, 'is': 3", "3", "yes");
        row("'threads', 'name': 'Africa', 'is': 3", "—", "");
        row("'descendants', 'name': 'Europe', 'is': 2", "2", "yes");
        row("'descendants', 'name': 'Asia', 'row': 1, 'is': 0", "0", "yes");
        row("'descendants', 'name': 'Africa', 'is': 0", "—", "");
        row("'saw-state', 'name': 'Europe', 'contains': 'Z'", "SZ", "yes");
        row("'saw-state', 'name': 'Asia', 'row': 1, 'contains': 'Z'", "SR", "no");
        row("'saw-state', 'name': 'Africa', 'contains': 'Z'", "—", "");
        row("'switching', 'name': 'Europe', 'at-least': 0", "—", "");
        row("'switches', 'name': 'Africa', 'at-least': 0", "—", "");
        row("'parent-changed', 'name': 'Europe', 'is': true", "yes", "yes");
        row("'parent-changed', 'name': 'Asia', 'row': 1, 'is': true", "no", "no");
        row("'parent-changed', 'name': 'Africa', 'is': true", "—", "");
        row("'left-behind', 'name': 'Europe', 'is': 1", "1", "yes");
        row("'left-behind', 'name': 'Asia', 'row': 1, 'is': 0", "0", "yes");
        row("'left-behind', 'name': 'Asia', 'row': 2, 'is': 0", "—", ""); // it lives
        row("'left-behind', 'name': 'Africa', 'is': 0", "—", "");
        row("'cpu-share', 'names': ['Europe'], 'is': 1", "1.00", "yes");
        row("'cpu-share', 'names': ['Europe', 'Asia'], 'at-least': 0", "—", "");
        row("'exit-spread', 'names': ['Europe'], 'is': 0", "0.000 s", "yes");
        row("'exit-spread', 'names': ['Europe', 'Asia'], 'at-least': 0", "—", "");
        row("'cpu', 'names': ['Europe'], 'is': 0.5", "0.500 s", "yes");
        row("'cpu', 'names': ['Africa'], 'is': 0.5", "—", "");
        row("'wall', 'names': ['Europe'], 'at-most': 0.5", "0.500 s", "yes");
        row("'wall', 'names': ['Europe', 'Asia'], 'at-most': 5", "—", "");
        row("'parallel', 'names': ['Europe'], 'is': 1", "1.00", "yes");
        row("'together', 'names': ['Europe', 'Asia'], 'is': false", "no", "yes");
        row("'together', 'names': ['Europe'], 'is': false", "yes", "no");
        row("'together', 'names': ['Europe', 'Africa'], 'is': false", "—", "");
        row("'pids', 'names': ['Europe', 'Asia', 'Africa'], 'is': 2", "2", "yes"); // one was used again
        row("'first-exit', 'names': ['Asia', 'Europe'], 'is': 'Europe'", "Europe", "yes");
        row("'first-exit', 'names': ['Africa'], 'is': 'Africa'", "—", "");
        row("'exit-order', 'names': ['Europe'], 'is': ['Europe']", "Europe", "yes");
        row("'exit-order', 'names': ['Asia', 'Europe'], 'is-not': ['Europe', 'Asia', 'Asia']", "—", "");
        row("'join-order', 'names': ['Europe'], 'is': ['Europe']", "—", "");
        row("'cores', 'at-least': 2", "4", "yes");
    }
    void measures()
    {
        QFETCH(QByteArray, fact);
        QFETCH(QString, text);
        QFETCH(QString, holds);
        Rig rig(fact);
        QCOMPARE(rig.measured().text, u"—"_s); // before anything is known
        QVERIFY(!rig.measured().holds);
        rig.play();
        const Measured measured = rig.measured();
        QCOMPARE(QString(measured.text).replace(QChar::Nbsp, u' '), text);
        QCOMPARE(measured.holds.has_value(), !holds.isEmpty());
        if (measured.holds)
            QCOMPARE(*measured.holds, holds == u"yes"_s);
    }

    void ordersAreWhole()
    {
        Rig exits("{'fact': 'exit-order', 'names': ['Asia', 'Europe'], 'is': ['Europe', 'Asia', 'Asia']}");
        exits.play();
        exits.journal.append({exited(antarctica, 5 * second, 0)});
        QCOMPARE(exits.measured().text, u"Europe, Asia, Asia"_s);
        QCOMPARE(exits.measured().holds, std::optional(true));

        Rig spread("{'fact': 'exit-spread', 'names': ['Asia', 'Europe'], 'is': 2.5}");
        spread.play();
        spread.journal.append({exited(antarctica, 5 * second, 0)});
        QCOMPARE(QString(spread.measured().text).replace(QChar::Nbsp, u' '), u"2.500 s"_s);
        QCOMPARE(spread.measured().holds, std::optional(true));

        // Of 0.5 s and 0.5 s for the two Asias, and 0.5 s for Europe.
        Rig share("{'fact': 'cpu-share', 'names': ['Europe', 'Asia'], 'at-most': 0.34}");
        share.play();
        share.journal.append({sampled(antarctica, sampleOf('R', 0.5 * second))});
        QCOMPARE(share.measured().text, u"0.33"_s);
        QCOMPARE(share.measured().holds, std::optional(true));

        Rig joins("{'fact': 'join-order', 'names': ['Asia', 'Europe'], 'is': ['Europe', 'Asia', 'Asia']}");
        joins.play();
        joins.journal.append({happened(europe, event::Joined {1, 0}), happened(antarctica, event::Joined {3, 0})});
        QCOMPARE(joins.measured().text, u"Europe, Asia, Asia"_s);
        QCOMPARE(joins.measured().holds, std::optional(true));
    }

    void tellsWhatSwitchingCosts()
    {
        for (const auto &[fact, text] : {std::pair {"switching", "0.000600 s"}, {"switches", "2"}}) {
            Rig rig(QByteArray("{'fact': '") + fact + "', 'name': 'Europe', 'at-least': 0}");
            rig.journal.append({happened(ProcessId::Pangaea, event::RecordingStarted {true, {}})});
            rig.make();
            rig.start(europe, second, 200);
            rig.journal.append(
                {happened(europe,
                          event::Ran {{{second, second + 1'000'000, 200, 0, LeaveReason::Blocked},
                                       {2 * second, 2 * second + 1'000'000, 200, 0, LeaveReason::Exited}}},
                          2 * second),
                 happened(europe, event::TaskExited {200, 200}, 2 * second + 1'000'000),
                 happened(europe, event::Ended {.status = {}, .used = ResourceUse {.cpuTime = 2'600'000}},
                          2 * second + 1'100'000)});
            QCOMPARE(QString(rig.measured().text).replace(QChar::Nbsp, u' '), QLatin1String(text));
            QCOMPARE(rig.measured().holds, std::optional(true));
        }
    }

    // If every switch is recorded, the recording counts, and not the last samples.
    void cpuIsExactWhereItCan()
    {
        Rig rig("{'fact': 'cpu', 'names': ['Europe'], 'is': 0.75}");
        rig.make();
        rig.journal.append({happened(ProcessId::Pangaea, event::RecordingStarted {true, {}})});
        rig.start(europe, second, 200);
        const qint64 quarter = second / 4;
        rig.journal.append({happened(europe, event::TaskBorn {200, 200, 1}, second),
                            happened(europe, event::TaskBorn {201, 201, 200}, second),
                            sampled(europe, sampleOf('R', 0.125 * second), 2 * second),
                            happened(europe,
                                     event::Ran {{{second, second + quarter, 200, 0, LeaveReason::Exited},
                                                  {second, second + 2 * quarter, 201, 1, LeaveReason::Exited}}},
                                     2 * second)});
        QCOMPARE(QString(rig.measured().text).replace(QChar::Nbsp, u' '), u"0.750 s"_s);
        QCOMPARE(rig.measured().holds, std::optional(true));
    }

    void restartsAddUp()
    {
        Rig cpu("{'fact': 'cpu', 'names': ['Europe'], 'at-least': 0}");
        Rig pids("{'fact': 'pids', 'names': ['Europe'], 'is': 2}");
        Rig attempts("{'fact': 'attempts', 'name': 'Europe', 'is': 2}");
        Rig exit("{'fact': 'exit', 'name': 'Europe', 'is': 0}");
        for (Rig *rig : {&cpu, &pids, &attempts, &exit}) {
            rig->play();
            rig->start(europe, 5 * second, 300, 2);
            rig->journal.append({sampled(europe, sampleOf('S', 0.5 * second))});
        }
        QCOMPARE(QString(cpu.measured().text).replace(QChar::Nbsp, u' '), u"1.000 s"_s);
        QCOMPARE(pids.measured().text, u"2"_s);
        QCOMPARE(attempts.measured().text, u"2"_s);
        QCOMPARE(exit.measured().text, u"—"_s); // of the last one
    }

    void whatIsRemovedIsNotKnown()
    {
        Rig rig("{'fact': 'exit', 'name': 'Europe', 'is': 'SIGKILL'}");
        rig.play();
        rig.journal.append({happened(europe, event::Removed {})});
        QCOMPARE(rig.measured().text, u"—"_s);
        QVERIFY(!rig.measured().holds);
    }

    void suspensionIsAState()
    {
        Rig rig("{'fact': 'saw-state', 'name': 'Europe', 'contains': 'T'}");
        rig.make();
        rig.start(europe, second, 200);
        rig.journal.append({happened(europe, event::Suspended {}), happened(europe, event::Continued {})});
        QCOMPARE(rig.measured().text, u"T"_s);
    }

    // Begun again, it is another run with rows of its own.
    void aRunBeginsAnew()
    {
        Rig rig("{'fact': 'exit', 'name': 'Europe', 'is': 0}");
        rig.play();
        QCOMPARE(rig.measured().text, u"SIGKILL"_s);
        rig.begin();
        QCOMPARE(rig.measured().text, u"—"_s);
        rig.journal.append({rowOf(ProcessId {11}, u"Asia"_s), rowOf(ProcessId {12}, u"Europe"_s)});
        rig.start(ProcessId {12}, 9 * second, 300);
        rig.journal.append({exited(ProcessId {12}, 10 * second, 0)});
        QCOMPARE(rig.measured().text, u"0"_s);
    }

    void anotherScenarioIsNotOurs()
    {
        Rig rig("{'fact': 'state', 'name': 'Europe', 'is': 'Created'}");
        rig.journal.append({happened(ProcessId::Pangaea, event::ScenarioBegan {u"T"_s, {}, u"{}"_s}),
                            happened(ProcessId::Pangaea, event::StepBegan {0}),
                            happened(ProcessId::Pangaea, event::StepBegan {1}), rowOf(asia, u"Asia"_s),
                            rowOf(europe, u"Europe"_s)});
        QCOMPARE(rig.measured().text, u"—"_s);
    }

    void saysWhatIsWanted_data()
    {
        QTest::addColumn<QByteArray>("fact");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const QByteArray &fact, const char *title, const char *wanted) {
            QTest::newRow(fact.constData())
                << QByteArray("{'fact': " + fact + "}") << QString::fromUtf8(title) << QString::fromUtf8(wanted);
        };
        row("'exit', 'name': 'Asia', 'row': 2, 'is-not': 0", "Exit of Asia (2)", "not 0");
        row("'wall', 'names': ['Asia', 'Europe'], 'at-least': 1.5", "From first start to last end (Asia, Europe)",
            "at least 1.5 s");
        row("'lines', 'name': 'Europe', 'at-most': 2", "Lines that Europe printed", "at most 2");
        row("'output', 'name': 'Europe', 'contains': 'a\\u202eb'", "Europe printed", "contains “a<U+202E>b”");
        row("'together', 'names': ['Europe'], 'is': true", "Lived at the same time (Europe)", "yes");
        row("'exit-order', 'names': ['Europe'], 'is': ['Europe']", "Order of ends", "Europe");
        row("'cores', 'is': 2", "Cores of this machine", "2");
    }
    void saysWhatIsWanted()
    {
        QFETCH(QByteArray, fact);
        const Lesson lesson = lessonWith(fact);
        QTEST(factTitle(lesson.parts[0].expected[0]), "title");
        QTEST(wantedText(lesson.parts[0].expected[0]).replace(QChar::Nbsp, u' '), "wanted");
    }

    void longTextIsCut()
    {
        Rig rig("{'fact': 'output', 'name': 'Asia', 'row': 1, 'contains': 'x'}");
        rig.make();
        rig.start(asia, second, 100);
        rig.journal.append({printed(asia, QByteArray(5000, 'x') + '\n')});
        QVERIFY(rig.measured().text.size() <= 120);
        QVERIFY(rig.measured().text.endsWith(u'…'));
        QCOMPARE(rig.measured().holds, std::optional(true));
    }
};

QTEST_GUILESS_MAIN(TestLessonFact)
#include "tst_lessonfact.moc"
