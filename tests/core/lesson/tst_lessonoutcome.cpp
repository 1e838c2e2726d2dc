// SPDX-License-Identifier: MIT
// What is concluded from a part of a lesson, from journals that are filled event by event.
#include "core/lesson/lessonoutcome.h"
#include "core/lesson/lessonrun.h"

#include "tests/fixtures/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

Lesson lesson()
{
    QByteArray text
        = "{'pangaea-lesson': 1, 'title': 'T', 'parts': [{"
          "'predict': {'question': 'How?', 'answers': [{'text': 'well', 'if': {'fact': 'exit', 'name': 'Asia', 'is': 0}},"
          "{'text': 'ill', 'if': {'fact': 'exit', 'name': 'Asia', 'is': 1}}]},"
          "'steps': [{'do': 'spawn', 'name': 'Asia', 'target': 'x'}],"
          "'expect': [{'fact': 'elapsed', 'name': 'Asia', 'at-most': 2}]}]}";
    LessonFile file = readLesson(text.replace('\'', '"'));
    if (!file.error.sentence.isEmpty())
        qFatal("%s", qPrintable(file.error.sentence));
    return file.lesson;
}

struct Rig {
    Lesson lesson = ::lesson();
    Journal journal;
    Readings readings {journal};
    LessonRun run {readings, lesson};

    Rig()
    {
        journal.append({happened(ProcessId::Pangaea, event::SessionStarted {.cores = 2}),
                        happened(ProcessId::Pangaea, event::RecordingStarted {.exact = true}),
                        happened(ProcessId::Pangaea,
                                 event::ScenarioBegan {u"T"_s, {}, QString::fromUtf8(writeScenario(lesson.scenario))}),
                        happened(ProcessId::Pangaea, event::StepBegan {0}, second),
                        happened(asia, event::Created {.name = u"Asia"_s, .target = u"x"_s}, second),
                        happened(asia, event::Starting {1}, second), happened(asia, event::Started {100}, second)});
    }
    void end(int code, qint64 time) { journal.append({happened(asia, event::Ended {{code, 0, false, {}}}, time)}); }
    /// Every core is busy for this many percent, until 3 s.
    void load(double percent)
    {
        for (qint64 time = second / 2; time <= 3 * second; time += second / 10)
            journal.append({happened(ProcessId::Pangaea, event::SystemSampled {percent, {percent, percent}}, time)});
    }
    LessonOutcome outcome() const { return outcomeOf(lesson.parts[0], run, run.stepTime(0), 3 * second); }
};

using enum LessonOutcome::Kind;

} // namespace

class TestLessonOutcome : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsConcludedFromWhatIsNotKnown()
    {
        const Rig rig;
        QCOMPARE(rig.run.stepTime(0), second);
        QCOMPARE(rig.outcome().kind, Open);
        QVERIFY(!rig.outcome().others);
        QVERIFY(outcomeSentence(rig.outcome()).contains(u"nothing is concluded"_s));
    }

    void theUsualNeedsNoSentence()
    {
        Rig rig;
        rig.end(0, 2 * second);
        QCOMPARE(rig.outcome().kind, Usual);
        QCOMPARE(outcomeSentence(rig.outcome()), QString());
    }

    void otherwiseIfAFactDoesNotHold()
    {
        Rig rig;
        rig.end(0, 4 * second);
        QCOMPARE(rig.outcome().kind, Otherwise);
        QVERIFY(outcomeSentence(rig.outcome()).contains(u"came out otherwise"_s));
        QVERIFY(outcomeSentence(rig.outcome()).contains(u"Begin again"_s));
    }

    void otherwiseIfNoAnswerIsRight()
    {
        Rig rig;
        rig.end(7, 2 * second);
        QCOMPARE(rig.outcome().kind, Otherwise);
    }

    void othersAreNamedWithTheirShare()
    {
        Rig rig;
        rig.load(38);
        rig.end(0, 4 * second);
        QVERIFY(rig.outcome().isBusy());
        QVERIFY2(outcomeSentence(rig.outcome()).contains(u"Other programs had 38 % of the cores"_s),
                 qPrintable(outcomeSentence(rig.outcome())));
        Rig well;
        well.load(38);
        well.end(0, 2 * second);
        QCOMPARE(well.outcome().kind, Usual);
        QCOMPARE(outcomeSentence(well.outcome()), u"Other programs had 38 % of the cores meanwhile."_s);
    }

    void othersAreNoReasonForAnotherExit()
    {
        Rig rig;
        rig.load(38);
        rig.end(7, 2 * second);
        QCOMPARE(rig.outcome().kind, Otherwise);
        QVERIFY(!outcomeSentence(rig.outcome()).contains(u"Other programs"_s));
    }

    void aLittleOfOthersIsNotNamed()
    {
        Rig rig;
        rig.load(10);
        rig.end(0, 2 * second);
        QVERIFY(rig.outcome().others && !rig.outcome().isBusy());
        QCOMPARE(outcomeSentence(rig.outcome()), QString());
    }
};

QTEST_GUILESS_MAIN(TestLessonOutcome)
#include "tst_lessonoutcome.moc"
