// SPDX-License-Identifier: MIT
// A report has what was asked, predicted and measured, part by part, as it was when the next part began; and whatever
// comes from outside stays text.
#include "core/lesson/lessonrecorder.h"
#include "core/lesson/lessonreport.h"

#include "core/lesson/lessoncheck.h"
#include "tests/fixtures/session.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

Lesson lessonOf(QByteArray parts)
{
    const LessonFile file = readLesson(R"({"pangaea-lesson": 1, "title": "A <b>title</b>", "parts": [)"
                                       + parts.replace('\'', '"') + "]}");
    [&] { QVERIFY2(file.error.sentence.isEmpty(), qPrintable(file.error.sentence)); }();
    return file.lesson;
}

// Asia is alive in the first part, and killed in the second.
Lesson killsAsia()
{
    return lessonOf("{'title': 'Start', 'predict': {'question': 'Alive?', 'answers': ["
                    "{'text': 'Yes', 'if': {'fact': 'state', 'name': 'Asia', 'is': 'Running'}},"
                    "{'text': 'No', 'if': {'fact': 'state', 'name': 'Asia', 'is-not': 'Running'}}]},"
                    "'steps': [{'do': 'spawn', 'name': 'Asia', 'target': 'print_func', 'with': {'seconds': 60}}],"
                    "'expect': [{'fact': 'state', 'name': 'Asia', 'is': 'Running'}]},"
                    "{'steps': [{'do': 'kill', 'name': 'Asia'}, {'do': 'join-all'}],"
                    "'expect': [{'fact': 'exit', 'name': 'Asia', 'is': 'SIGKILL'},"
                    "{'fact': 'elapsed', 'name': 'Asia', 'at-least': 50}]}");
}

LessonReport example()
{
    LessonReport report {.title = u"Title"_s};
    report.evidence = {u"2026-01-31 14:23:55 UTC"_s, u"Linux 6.1.0"_s, u"exact: every switch was recorded"_s};
    report.parts.push_back({.title = u"One"_s,
                            .question = u"How many?"_s,
                            .answers = {{u"Two"_s, true}, {u"Three"_s, false}},
                            .prediction = 1,
                            .facts = {{u"PIDs"_s, u"2"_s, u"2"_s, true}, {u"CPU"_s, u"—"_s, u"at least 1 s"_s, {}}},
                            .wasReached = true});
    report.parts.push_back({.facts = {{u"Exit of Asia"_s, u"1"_s, u"0"_s, false}}});
    report.columns = {u"Name"_s, u"Output"_s};
    report.rows = {{u"Asia"_s, u"The name of continent is :  Asia"_s}};
    report.language = u"Python"_s;
    report.program = u"if a < b:\n    print('&')\n"_s;
    report.version = u"1.2"_s;
    return report;
}

/// Without tags, and with single spaces.
QString wordsOf(const QByteArray &html)
{
    QString text = QString::fromUtf8(html);
    text = text.section(u"<body>"_s, 1);
    text.remove(QRegularExpression(u"<[^>]*>"_s));
    return text.simplified();
}

} // namespace

class TestLessonReport : public QObject
{
    Q_OBJECT
private slots:
    void saysAll()
    {
        const QString words = wordsOf(reportHtml(example(), "<svg></svg>"));
        for (const QString &part :
             {u"Title 2026-01-31 14:23:55 UTC · Linux 6.1.0 · exact: every switch was recorded"_s,
              u"Part 1: One How many? Two (so it was measured) Three Prediction: Three. It was not right."_s,
              u"Fact Measured Expected Held PIDs 2 2 yes CPU — at least 1 s not known"_s,
              u"Part 2 None of its steps was taken."_s, u"Exit of Asia 1 0 no"_s,
              u"Name Output Asia The name of continent is : Asia"_s, u"The same as a program in Python"_s,
              u"Measured by Pangaea 1.2"_s})
            QVERIFY2(words.contains(part), qPrintable(words));
        QVERIFY(reportHtml(example(), "<svg></svg>").contains("<svg></svg>"));
        QVERIFY(reportHtml(example(), {}).contains("<pre>if a &lt; b:\n    print(&#39;&amp;&#39;)</pre>")
                || reportHtml(example(), {}).contains("<pre>if a &lt; b:\n    print('&amp;')</pre>"));
        QCOMPARE(reportHtml(example(), {}), reportHtml(example(), {}));
    }

    // Its steps began and ended within one batch of events.
    void hasPartsThatPassedAtOnce()
    {
        const Lesson lesson = lessonOf(
            "{'title': 'One', 'predict': {'question': 'Really?', 'answers': ["
            "{'text': 'Yes', 'if': {'fact': 'cores', 'is': 2}}, {'text': 'No', 'if': {'fact': 'cores', 'is-not': 2}}]},"
            "'steps': [{'do': 'spawn', 'name': 'Asia', 'target': 'print_func'}],"
            "'expect': [{'fact': 'cores', 'at-least': 1}]},"
            "{'title': 'Two', 'steps': [{'do': 'spawn', 'name': 'Europe', 'target': 'print_func'}]}");
        Journal journal;
        Readings readings(journal);
        const LessonRecorder recorder(readings, lesson);
        const QString text = QString::fromUtf8(writeScenario(lesson.scenario));
        journal.append({happened(ProcessId::Pangaea, event::SessionStarted {.cores = 2}),
                        happened(ProcessId::Pangaea, event::ScenarioBegan {u"T"_s, {}, text}),
                        happened(ProcessId::Pangaea, event::StepBegan {0}),
                        happened(ProcessId::Pangaea, event::StepBegan {1})});
        const LessonReport report = recorder.report();
        QCOMPARE(report.parts.size(), size_t(2));
        for (const ReportPart &part : report.parts)
            QVERIFY2(part.wasReached, qPrintable(part.title));
        QCOMPARE(report.parts[0].title, u"One"_s);
        QCOMPARE(report.parts[0].question, u"Really?"_s);
        QCOMPARE(report.parts[0].answers.size(), size_t(2));
        QCOMPARE(report.parts[0].answers[0].isRight, std::optional(true));
        QCOMPARE(report.parts[0].facts.size(), size_t(1));
        QCOMPARE(report.parts[1].title, u"Two"_s);
    }

    void predictions_data()
    {
        QTest::addColumn<std::optional<size_t>>("prediction");
        QTest::addColumn<std::optional<bool>>("isRight");
        QTest::addColumn<QString>("says");
        QTest::newRow("nobody") << std::optional<size_t>() << std::optional(true) << u"Nothing was predicted."_s;
        QTest::newRow("right") << std::optional(size_t(0)) << std::optional(true)
                               << u"Prediction: Two. It was right."_s;
        QTest::newRow("wrong") << std::optional(size_t(0)) << std::optional(false)
                               << u"Measured: none of the answers. Prediction: Two. It was not right."_s;
        QTest::newRow("not known") << std::optional(size_t(0)) << std::optional<bool>()
                                   << u"Measured: — Prediction: Two Fact"_s;
        QTest::newRow("no idea") << std::optional(size_t(2)) << std::optional(true)
                                 << u"Prediction: I do not know yet."_s;
    }
    void predictions()
    {
        QFETCH(std::optional<size_t>, prediction);
        QFETCH(std::optional<bool>, isRight);
        QFETCH(QString, says);
        LessonReport report = example();
        report.parts[0].prediction = prediction;
        report.parts[0].answers[0].isRight = isRight;
        const QString words = wordsOf(reportHtml(report, {}));
        QVERIFY2(words.contains(says), qPrintable(words));
    }

    // Names and output are untrusted.
    void nothingIsMarkup()
    {
        const QString evil = u"</td><script>alert(1)</script>\u202e\"'&"_s;
        LessonReport report = example();
        report.title = evil;
        report.evidence = {evil};
        report.parts[0] = {.title = evil,
                           .question = evil,
                           .answers = {{evil, true}},
                           .prediction = 0,
                           .facts = {{evil, evil, evil, true}}};
        report.columns = {evil};
        report.rows = {{evil}};
        report.language = evil;
        report.program = evil + u'\n' + evil;
        report.version = evil;
        const QByteArray html = reportHtml(report, {});
        QVERIFY(!html.contains("<script"));
        QVERIFY(!html.contains("\u202e"));
        QCOMPARE(html.count("&lt;script&gt;"), 16);
        QVERIFY(!html.contains("http:") && !html.contains("src="));
    }

    void isValid()
    {
        const QString tidy = QStandardPaths::findExecutable(u"tidy"_s);
        if (tidy.isEmpty())
            QSKIP("There is no tidy here: the HTML is NOT checked.");
        QProcess check;
        check.start(tidy, {u"-q"_s, u"-e"_s, u"-utf8"_s});
        check.write(reportHtml(example(), "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>T</title></svg>"));
        check.closeWriteChannel();
        QVERIFY(check.waitForFinished());
        QCOMPARE(QString::fromUtf8(check.readAllStandardError()), QString());
        QCOMPARE(check.exitCode(), 0);
    }

    // The first part's facts are no longer true when the report is made.
    void keepsWhatWasMeasured()
    {
        Session session;
        const Lesson lesson = killsAsia();
        const LessonRecorder recorder(session.readings, lesson);
        LessonReport report = recorder.report();
        QCOMPARE(report.parts.size(), size_t(2));
        QVERIFY(!report.parts[0].wasReached);
        QCOMPARE(report.parts[0].facts[0].measured, u"—"_s);
        LessonCheck check(session.commands, session.readings, lesson, 500);
        const QSignalSpy finished(&check, &LessonCheck::finished);
        check.play();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        report = recorder.report();
        QCOMPARE(report.title, u"A <b>title</b>"_s);
        const ReportPart &first = report.parts[0];
        QVERIFY(first.wasReached);
        QCOMPARE(first.question, u"Alive?"_s);
        QCOMPARE(first.answers[0].isRight, std::optional(true));
        QCOMPARE(first.answers[1].isRight, std::optional(false));
        QVERIFY(!first.prediction);
        QCOMPARE(first.facts[0].measured, u"Running"_s);
        QCOMPARE(first.facts[0].holds, std::optional(true));
        const ReportPart &second = report.parts[1];
        QCOMPARE(second.facts[0].measured, u"SIGKILL"_s);
        QCOMPARE(second.facts[1].holds, std::optional(false));
        QCOMPARE(second.facts[1].expected, u"at least 50\u00a0s"_s);
        QCOMPARE(report.evidence.size(), 3);
        QVERIFY(report.time.isValid());
    }

    void beginsAnew()
    {
        Session session;
        const Lesson lesson = killsAsia();
        const LessonRecorder recorder(session.readings, lesson);
        for (int run = 0; run < 2; ++run) {
            LessonCheck check(session.commands, session.readings, lesson, 500);
            const QSignalSpy finished(&check, &LessonCheck::finished);
            check.play();
            QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        }
        QCOMPARE(recorder.report().parts[1].facts[0].measured, u"SIGKILL"_s);
        // Another scenario does not change what was measured.
        session.send(command::RecordScenario {u"Other"_s, {}, u"{}"_s});
        session.send(command::RecordStep {0});
        QTRY_COMPARE_WITH_TIMEOUT(
            std::ranges::count_if(
                session.journal.events(),
                [](const Event &event) { return std::holds_alternative<event::ScenarioBegan>(event.payload); }),
            3, patience);
        QCOMPARE(recorder.report().parts[0].facts[0].measured, u"Running"_s);
    }
};

QTEST_GUILESS_MAIN(TestLessonReport)
#include "tst_lessonreport.moc"
