// SPDX-License-Identifier: MIT
// A report is one file with all that belongs to it, the same each time, on as many pages as it needs.
#include "tests/fixtures/testing.h"
#include "ui/look/palette.h"
#include "ui/picture/reportfile.h"

#include "core/journal/journalfile.h"
#include "core/lesson/lessonrecorder.h"
#include "core/session/recordedsession.h"

#include <QApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

Lesson lesson()
{
    return readLessonFile(QStringLiteral(PANGAEA_SOURCE_DIR "/resources/lessons/04-join-order.pangaea-lesson")).lesson;
}

struct Rig {
    RecordedSession session;
    LessonRecorder recorder {session.readings, lesson()};

    explicit Rig(EventBatch events)
        : session(std::move(events))
    {
    }
    LessonReport report(const Predictions &predictions = {}, const QString &language = {})
    {
        return completeReport(recorder, predictions, session.readings, language);
    }
};

EventBatch recorded()
{
    return readJournal(QStringLiteral(TEST_DATA_DIR "/export/exact.jsonl")).events;
}

EventBatch many(int rows, const QString &name = u"Asia"_s)
{
    EventBatch events {happened(ProcessId::Pangaea, event::SessionStarted {1'700'000'000'000, 100, u"Linux 6.1"_s, 2}),
                       happened(ProcessId::Pangaea, event::RecordingStarted {true, {}})};
    for (int i = 0; i < rows; ++i) {
        const ProcessId row {quint64(i + 1)};
        events.push_back(made(row, name, i + 1));
        events.push_back(happened(row, event::Starting {1}, i + 1));
        events.push_back(happened(row, event::Started {1000 + i}, i + 1));
        events.push_back(happened(row, event::Ended {{}}, second));
    }
    return events;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qsizetype pagesOf(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n");
}

} // namespace

class TestReportFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QByteArray saved(Rig &rig, const QString &name, const LessonReport &report)
    {
        const QString path = m_folder.filePath(name);
        const QString problem = saveReport(path, report, rig.session.readings).sentence();
        return problem.isEmpty() ? contents(path) : problem.toUtf8();
    }

private slots:
    void sameSessionSameBytes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("html") << u"a.html"_s;
        QTest::newRow("pdf") << u"a.pdf"_s;
    }
    void sameSessionSameBytes()
    {
        QFETCH(QString, name);
        Rig one(recorded());
        const QByteArray bytes = saved(one, name, one.report());
        QVERIFY(bytes.size() > 5000);
        applyTheme(Theme::Dark); // of the window, not of what is printed
        Rig other(recorded());
        QVERIFY(saved(other, name, other.report()) == bytes);
        applyTheme(Theme::Light);
    }

    void hasTheTableTheTimelineAndTheProgram()
    {
        Rig rig(recorded());
        const LessonReport report = rig.report({std::optional(size_t(1)), {}}, u"c"_s);
        QCOMPARE(report.parts.size(), size_t(2));
        QCOMPARE(report.parts[0].prediction, std::optional(size_t(1)));
        QVERIFY(!report.parts[1].prediction);
        QCOMPARE(report.language, u"C"_s);
        QVERIFY(report.program.contains(u"#include"_s));
        QVERIFY(report.columns.contains(u"Exit"_s));
        QCOMPARE(report.rows.size(), size_t(3));
        for (const QStringList &row : report.rows)
            QCOMPARE(row.size(), report.columns.size());
        const QByteArray html = saved(rig, u"a.html"_s, report);
        QVERIFY(html.contains("<svg ") && html.contains("#include &lt;"));
        QVERIFY(html.contains("2026-01-31 14:23:55 UTC"));
        QVERIFY(rig.report({}, u"klingon"_s).language == u"Python"_s);
    }

    void aPdfsTextIsText()
    {
        const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (reader.isEmpty())
            QSKIP("There is no pdftotext here: the text of the PDF is NOT read.");
        Rig rig(recorded());
        const LessonReport report = rig.report();
        QVERIFY(saved(rig, u"a.pdf"_s, report).startsWith("%PDF"));
        QProcess process;
        process.start(reader, {m_folder.filePath(u"a.pdf"_s), u"-"_s});
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitCode(), 0);
        const QString text = QString::fromUtf8(process.readAllStandardOutput())
                                 .normalized(QString::NormalizationForm_KC) // "fi" may be one letter
                                 .simplified();
        for (const QString &part : {report.title, report.parts[0].question, report.rows[0][0], u"import"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void columnsOfNothingAreLeftOut()
    {
        Rig rig(many(2));
        const LessonReport report = rig.report();
        QVERIFY2(!report.columns.contains(u"Memory"_s) && report.columns.contains(u"PID"_s),
                 qPrintable(report.columns.join(u' ')));
    }

    void manyRowsAreCountedAndTakePages()
    {
        Rig rig(many(130));
        const LessonReport report = rig.report();
        QCOMPARE(report.rows.size(), size_t(100));
        QCOMPARE(report.rowsLeftOut, 30);
        QVERIFY(saved(rig, u"a.html"_s, report).contains("30 more are left out."));
        const QByteArray pdf = saved(rig, u"a.pdf"_s, report);
        QVERIFY(pagesOf(pdf) >= 4);
        QVERIFY(pdf.contains("[0 0 595.000000 842.000000]"));
    }

    void withoutATimeline()
    {
        Rig rig(many(0));
        const QByteArray html = saved(rig, u"a.html"_s, rig.report());
        QVERIFY(!html.contains("<svg") && html.contains("None was made."));
        QVERIFY(saved(rig, u"a.pdf"_s, rig.report()).startsWith("%PDF-"));
    }

    // The word that stands for the timeline while the page is laid out may be a process's name.
    void aProcessMayBeCalledAnything()
    {
        Rig plain(many(1, u"Timeline"_s));
        Rig rig(many(1, u"timeline"_s));
        const QByteArray html = saved(rig, u"a.html"_s, rig.report());
        QVERIFY(html.contains("<td>timeline</td>"));
        const QByteArray pdf = saved(rig, u"a.pdf"_s, rig.report());
        QCOMPARE(pagesOf(pdf), pagesOf(saved(plain, u"b.pdf"_s, plain.report())));
        QVERIFY(qAbs(pdf.size() - contents(m_folder.filePath(u"b.pdf"_s)).size()) < 1000);
    }

    void saysWhyItWasNotSaved()
    {
        Rig rig(recorded());
        QVERIFY(saved(rig, u"a.txt"_s, rig.report()).contains("use .html or .pdf"));
        QVERIFY(saved(rig, u"none/a.pdf"_s, rig.report()).contains("does not exist"));
        QVERIFY(!checkReportPath(u"a.HTML"_s) && !checkReportPath(u"a.pdf"_s));
        QVERIFY(checkReportPath(u"html"_s).sentence().contains(u"\"html\""_s));
    }
};

QTEST_MAIN(TestReportFile)
#include "tst_reportfile.moc"
