// SPDX-License-Identifier: MIT
// Opening scenarios from the window, with real processes.
#include "ui/scenario/scenariofiles.h"
#include "ui/scenario/scenariorunner.h"

#include "tests/fixtures/session.h"

#include <QDialog>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QWidget>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

struct Rig {
    QTemporaryDir folder;
    Session session;
    QWidget window;
    ScenarioRunner runner {session.commands, session.readings};
    ScenarioFiles files {runner, &window};
    QSignalSpy told {&files, &ScenarioFiles::told};
    QSignalSpy failed {&files, &ScenarioFiles::failed};
    QSignalSpy begun {&files, &ScenarioFiles::begun};
    QSignalSpy refused {&runner, &ScenarioRunner::refused};

    Rig() { window.show(); }

    /// Uses ' for double quotes.
    void open(QByteArray steps)
    {
        QFile file(folder.filePath(u"a.pangaea"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("The file could not be written.");
        file.write("{\"pangaea\": 1, \"steps\": [\n" + steps.replace('\'', '"') + "]}");
        file.close();
        files.open(file.fileName());
    }
    QDialog *dialog() const
    {
        for (auto *dialog : window.findChildren<QDialog *>()) {
            if (dialog->isVisible() && dialog->windowTitle() == u"Run scenario"_s)
                return dialog;
        }
        return nullptr;
    }
    void agree(const QString &how = u"Run"_s) const
    {
        for (auto *button : dialog()->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == how)
                button->click();
        }
    }
    bool touched() const { return QFile::exists(folder.filePath(u"touched"_s)); }
};

const QByteArray touch = "{'do': 'spawn', 'name': 'A', 'program': 'touch', 'arguments': ['touched']}";
const QByteArray longWait = "{'do': 'wait', 'seconds': 1000}";

} // namespace

class TestScenarioFiles : public QObject
{
    Q_OBJECT
private slots:
    void asksFirst()
    {
        Rig rig;
        rig.open(touch + ",{'do': 'join-all'}");
        QTRY_VERIFY_WITH_TIMEOUT(rig.dialog(), patience);
        QVERIFY(rig.session.table.rows().empty() && !rig.runner.isPlaying());
        rig.agree();
        QVERIFY(rig.runner.isPlaying());
        QTRY_VERIFY_WITH_TIMEOUT(!rig.runner.isPlaying(), patience);
        QVERIFY(rig.touched());
        QCOMPARE(rig.begun.size(), 1);
        QCOMPARE(rig.begun[0][0].toInt(), 1);
        QVERIFY(rig.told.isEmpty() && rig.failed.isEmpty());
    }

    void runsNothingWithoutConsent()
    {
        Rig rig;
        rig.open(touch);
        QTRY_VERIFY_WITH_TIMEOUT(rig.dialog(), patience);
        rig.dialog()->reject();
        const ProcessId other = rig.session.spawnOne(u"print_func"_s); // whatever came before it would be there too
        QTRY_VERIFY_WITH_TIMEOUT(rig.session.isOver(other), patience);
        QCOMPARE(rig.session.table.rows().size(), size_t(1));
        QVERIFY(!rig.touched() && !rig.runner.isPlaying() && rig.begun.isEmpty());
    }

    void waitsForEachStep()
    {
        Rig rig;
        rig.open(touch + ",{'do': 'join-all'}");
        QTRY_VERIFY_WITH_TIMEOUT(rig.dialog(), patience);
        rig.agree(u"Step"_s);
        QVERIFY(rig.runner.hasMore() && !rig.runner.isPlaying());
        QCOMPARE(rig.runner.next(), size_t(0));
        QVERIFY(rig.begun.isEmpty() && rig.session.table.rows().empty());
        const QSignalSpy paused(&rig.runner, &ScenarioRunner::paused);
        rig.runner.step();
        QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 1, patience);
        QCOMPARE(rig.runner.next(), size_t(1));
        QTRY_VERIFY_WITH_TIMEOUT(rig.touched(), patience);
    }

    void playsItsOwnWithoutAQuestion()
    {
        Rig rig;
        rig.files.open(u":/scenarios/join-timeout.pangaea"_s);
        QTRY_VERIFY_WITH_TIMEOUT(rig.runner.isPlaying(), patience);
        QVERIFY(!rig.dialog());
        rig.runner.stop();
        rig.files.open(u":/scenarios/program.pangaea"_s); // which runs a shell
        QTRY_VERIFY_WITH_TIMEOUT(rig.dialog(), patience);
        QVERIFY(!rig.runner.isPlaying());
    }

    void asksBeforeAProcfileToo()
    {
        Rig rig;
        QFile file(rig.folder.filePath(u"Procfile"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("web: touch touched\n") > 0);
        file.close();
        rig.files.open(file.fileName());
        QTRY_VERIFY_WITH_TIMEOUT(rig.dialog(), patience);
        const QString listed = rig.dialog()->findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY2(listed.contains(u"\"/bin/sh\""_s) && listed.contains(u"\"-c\" \"touch touched\""_s),
                 qPrintable(listed));
        QVERIFY(rig.session.table.rows().empty());
        rig.agree();
        QTRY_VERIFY_WITH_TIMEOUT(rig.touched(), patience);
    }

    // Nothing is changed and nothing run: refused before the user is even asked.
    void runsNothingThatIsNotRight_data()
    {
        QTest::addColumn<QByteArray>("steps");
        QTest::addColumn<QString>("word");
        QTest::newRow("a program that does not exist") << touch + ",\n{'do': 'spawn', 'program': 'no-such-program'}"
                                                       << u"line 3, column 1: There is no program no-such-program"_s;
        QTest::newRow("line ends") << touch + "\r\n" << u"CR LF"_s;
        QTest::newRow("a trailing comma") << touch + ',' << u"Nothing follows this comma"_s;
        QTest::newRow("a key twice") << touch + ",\n{'do': 'kill', 'do': 'kill'}" << u"twice"_s;
        QTest::newRow("an unknown key") << touch + ",\n{'do': 'kill', 'nam': 'A'}" << u"takes no “nam”"_s;
        QTest::newRow("a wrong type") << touch + ",\n{'do': 'wait', 'seconds': '1'}" << u"number of seconds"_s;
        QTest::newRow("an unknown signal")
            << touch + ",\n{'do': 'signal', 'name': 'A', 'signal': 'SIGFUN'}" << u"SIGFUN"_s;
        QTest::newRow("nobody's name") << touch + ",\n{'do': 'kill', 'name': 'B'}" << u"“B”"_s;
        QTest::newRow("a path that climbs")
            << touch + ",\n{'do': 'spawn', 'program': 'sh', 'folder': '../x'}" << u"below"_s;
        QTest::newRow("too large") << touch + QByteArray(longestScenario, ' ') << u"1 MiB"_s;
        QTest::newRow("too many") << touch + (",\n" + touch).repeated(mostScenarioProcesses) << u"line 502, column 1"_s;
    }
    void runsNothingThatIsNotRight()
    {
        QFETCH(QByteArray, steps);
        QFETCH(QString, word);
        Rig rig;
        rig.open(steps);
        QTRY_COMPARE_WITH_TIMEOUT(rig.failed.size(), 1, patience);
        QVERIFY2(rig.failed[0][1].toString().contains(word), qPrintable(rig.failed[0][1].toString()));
        const ProcessId other = rig.session.spawnOne(u"print_func"_s); // whatever came before it would be there too
        QTRY_VERIFY_WITH_TIMEOUT(rig.session.isOver(other), patience);
        QCOMPARE(rig.session.table.rows().size(), size_t(1));
        QVERIFY(!rig.dialog() && !rig.touched() && !rig.runner.scenario());
    }

    void tellsWhatIsWrong()
    {
        Rig rig;
        rig.open(touch + ",\n{'do': 'fly'}");
        QTRY_COMPARE_WITH_TIMEOUT(rig.failed.size(), 1, patience);
        const QString sentence = rig.failed[0][1].toString();
        QVERIFY2(sentence.contains(u"a.pangaea, line 3, column 8: There is no step “fly”."_s), qPrintable(sentence));
        rig.files.open(rig.folder.filePath(u"none.pangaea"_s));
        QTRY_COMPARE_WITH_TIMEOUT(rig.failed.size(), 2, patience);
        QVERIFY(rig.failed[1][1].toString().contains(u"none.pangaea: The file could not be opened"_s));
        QVERIFY(!rig.dialog());
        QVERIFY(rig.session.table.rows().empty());
    }

    void runsNothingWhereATargetIsWrong()
    {
        Rig rig;
        rig.open(touch + ",\n{'do': 'spawn', 'target': 'fly'}");
        QTRY_VERIFY_WITH_TIMEOUT(rig.dialog(), patience);
        rig.agree();
        QTRY_COMPARE_WITH_TIMEOUT(rig.refused.size(), 1, patience);
        QVERIFY(rig.refused[0][0].toString().contains(u"line 3, column 1: There is no target “fly”"_s));
        QVERIFY(!rig.runner.isPlaying() && !rig.touched());
    }

    void playsOneAtATime()
    {
        Rig rig;
        rig.open(touch + ',' + longWait);
        QTRY_VERIFY_WITH_TIMEOUT(rig.dialog(), patience);
        rig.agree();
        QTRY_VERIFY_WITH_TIMEOUT(rig.touched(), patience);
        rig.open(touch);
        QCOMPARE(rig.told.size(), 1);
        QVERIFY(!rig.dialog());
        rig.runner.stop();
        QVERIFY(!rig.runner.isPlaying());
        rig.open(touch);
        QTRY_VERIFY_WITH_TIMEOUT(rig.dialog(), patience);
        rig.agree();
        QTRY_COMPARE_WITH_TIMEOUT(rig.session.table.rows().size(), size_t(2), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!rig.runner.isPlaying(), patience);
    }
};

QTEST_MAIN(TestScenarioFiles)
#include "tst_scenariofiles.moc"
