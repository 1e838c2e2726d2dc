// SPDX-License-Identifier: MIT
// The Code panel: which step it marks, live and in a replay, and what can be done with it.
#include "ui/code/codepanel.h"

#include "ui/code/codetext.h"
#include "ui/look/palette.h"
#include "ui/parts/docktitle.h"
#include "ui/scenario/scenariorunner.h"

#include "core/session/replay.h"
#include "tests/fixtures/session.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QTextBlock>
#include <QToolButton>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

/// Uses ' for double quotes, to be readable.
QByteArray scenarioText(QByteArray steps)
{
    steps.replace('\'', '"');
    return "{\"pangaea\": 1, \"steps\": [" + steps + "]}";
}

Scenario scenarioOf(const QByteArray &steps)
{
    const ScenarioFile file = readScenario(scenarioText(steps));
    if (!file.error.sentence.isEmpty())
        qFatal("%s", qPrintable(file.error.sentence));
    return file.scenario;
}

const QByteArray steps = "{'do': 'spawn', 'name': 'Asia', 'target': 'print_func', 'with': {'seconds': 1000}},"
                         "{'do': 'join', 'name': 'Asia', 'timeout': 0.05}, {'do': 'join', 'name': 'Asia'},"
                         "{'do': 'spawn', 'name': 'Europe', 'target': 'print_func'}, {'do': 'join-all'}";

/// A letter for each: "dc  " is done, then current.
QString marksOf(const CodePanel &panel)
{
    QString letters;
    for (const StepMark mark : panel.text()->marks())
        letters += u" dcn"_s[int(mark)];
    return letters;
}

struct Rig {
    Session session;
    ScenarioRunner runner {session.commands, session.readings};
    DockTitle title {u"code"_s, u"Code"_s};
    CodePanel panel {session.readings, runner, title};

    Rig()
    {
        panel.resize(600, 500);
        panel.show();
    }
    ~Rig() { runner.stop(); }
};

} // namespace

class TestCodePanel : public QObject
{
    Q_OBJECT
private slots:
    void namesItsParts();
    void marksTheStepThatIsTaken();
    void marksInAReplay();
    void showsWhatWasDone();
    void aClickChoosesAStep();
    void runsToHere();
    void copiesAProgram();
    void speaksAllLanguages();
    void keepsTheTextWhileNothingChanges();
};

void TestCodePanel::namesItsParts()
{
    Rig rig;
    QCOMPARE(rig.panel.text()->accessibleName(), u"Code"_s);
    QCOMPARE(rig.panel.languageChoice()->accessibleName(), u"Language"_s);
    QStringList buttons;
    for (const QToolButton *button : rig.title.findChildren<QToolButton *>())
        buttons += button->accessibleName();
    QCOMPARE(buttons, QStringList {u"Copy code"_s});
    QVERIFY(rig.panel.text()->isReadOnly());
    QVERIFY(!rig.panel.copyAction()->isEnabled()); // nothing to copy
}

// A waiting join stays marked; when paused, the next step looks different from one in progress.
void TestCodePanel::marksTheStepThatIsTaken()
{
    Rig rig;
    rig.runner.load(scenarioOf(steps), u"test"_s);
    QTRY_COMPARE_WITH_TIMEOUT(marksOf(rig.panel), u"n    "_s, patience);
    rig.runner.step();
    QTRY_COMPARE_WITH_TIMEOUT(marksOf(rig.panel), u"dn   "_s, patience);
    rig.runner.runTo(3);
    QTRY_COMPARE_WITH_TIMEOUT(marksOf(rig.panel), u"ddc  "_s, patience);
    const LineRange &range = rig.panel.text()->program().lines[2];
    QCOMPARE(rig.panel.text()->document()->findBlockByNumber(range.first - 1).text().trimmed(), u"asia.join()"_s);
    QVERIFY(rig.panel.text()->accessibleDescription().contains(u"3"_s));
    rig.session.send(command::Kill {{asia}});
    QTRY_COMPARE_WITH_TIMEOUT(marksOf(rig.panel), u"dddn "_s, patience);
    rig.runner.runAll();
    QTRY_COMPARE_WITH_TIMEOUT(marksOf(rig.panel), u"ddddd"_s, patience);
}

void TestCodePanel::marksInAReplay()
{
    EventBatch events {happened(ProcessId::Pangaea, event::SessionStarted {}, second)};
    const auto add = [&](ProcessId process, Payload payload, int time) {
        events.push_back(happened(process, std::move(payload), time * second));
    };
    add(ProcessId::Pangaea, event::ScenarioBegan {u"T"_s, u"/"_s, QString::fromUtf8(scenarioText(steps))}, 2);
    for (int i = 0; i < 5; ++i)
        add(ProcessId::Pangaea, event::StepBegan {i}, 3 + i);
    add(ProcessId::Pangaea, event::Notice {}, 9);
    Journal journal;
    Readings readings {journal};
    Mailbox<Command> commands;
    Replay replay(events, journal);
    ScenarioRunner runner(commands, readings);
    DockTitle title(u"code"_s, u"Code"_s);
    CodePanel panel(readings, runner, title);
    panel.show();
    const std::pair<int, QString> moments[] {{2, u"     "_s}, {3, u"c    "_s}, {5, u"ddc  "_s},
                                             {7, u"ddddd"_s}, {4, u"dc   "_s}, {1, u""_s}};
    for (const auto &[time, marks] : moments) {
        replay.seek(time * second);
        QTRY_COMPARE_WITH_TIMEOUT(marksOf(panel), marks, patience);
    }
}

void TestCodePanel::showsWhatWasDone()
{
    Rig rig;
    QCOMPARE(rig.panel.sourceChoice()->currentIndex(), 1);
    rig.session.spawn({.names = {u"Asia"_s, u"Europe"_s},
                       .target = u"print_func"_s,
                       .parameters = {u"seconds=1000"_s},
                       .join = false});
    QTRY_COMPARE_WITH_TIMEOUT(marksOf(rig.panel), u"dd"_s, patience);
    rig.session.send(command::Join {{asia}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(marksOf(rig.panel).right(1), u"c"_s, patience);
    rig.session.send(command::Kill {{asia}});
    QTRY_VERIFY_WITH_TIMEOUT(rig.panel.text()->toPlainText().contains(u"asia.kill()"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!marksOf(rig.panel).contains(u'c'), patience);
}

void TestCodePanel::aClickChoosesAStep()
{
    Rig rig;
    rig.runner.load(scenarioOf(steps), u"test"_s);
    QTRY_COMPARE_WITH_TIMEOUT(marksOf(rig.panel), u"n    "_s, patience);
    const QSignalSpy marked(&rig.panel, &CodePanel::markedChanged);
    CodeText &text = *rig.panel.text();
    QTextCursor cursor(text.document()->findBlockByNumber(text.program().lines[2].first - 1));
    text.setTextCursor(cursor);
    QTest::mouseClick(text.viewport(), Qt::LeftButton, {}, text.cursorRect(cursor).center());
    QCOMPARE(text.chosen(), 2);
    QCOMPARE(marked.last()[0].toInt(), 2);
    QCOMPARE(text.stepAt(1), -1);
}

void TestCodePanel::runsToHere()
{
    Rig rig;
    connect(&rig.panel, &CodePanel::runToRequested, &rig.runner, &ScenarioRunner::runTo);
    rig.runner.load(scenarioOf(steps), u"test"_s);
    QTRY_COMPARE_WITH_TIMEOUT(marksOf(rig.panel), u"n    "_s, patience);
    CodeText &text = *rig.panel.text();
    QVERIFY(text.canRunTo(2));
    QVERIFY(!text.canRunTo(0));
    emit text.runToRequested(2);
    QTRY_COMPARE_WITH_TIMEOUT(marksOf(rig.panel), u"ddn  "_s, patience);
    QVERIFY(!text.canRunTo(1));
}

void TestCodePanel::copiesAProgram()
{
    Rig rig;
    rig.runner.load(scenarioOf(steps), u"test"_s);
    rig.panel.setLanguage(u"c"_s);
    rig.panel.copyAction()->trigger();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(u"#define WORKER \"" PANGAEA_BIN_DIR "/pangaea-worker\""_s));
    QVERIFY(copied.endsWith(u"}\n"_s));
}

void TestCodePanel::speaksAllLanguages()
{
    Rig rig;
    rig.runner.load(scenarioOf(steps), u"test"_s);
    const QSignalSpy changed(&rig.panel, &CodePanel::languageChanged);
    for (int i = int(languages().size()) - 1; i >= 0; --i) {
        const LanguageInfo &info = languages()[size_t(i)];
        rig.panel.setLanguage(QLatin1String(info.id));
        QCOMPARE(changed.last()[0].toString(), QLatin1String(info.id));
        QVERIFY(rig.panel.text()->toPlainText() + u'\n' == programText(scenarioOf(steps), info.language).text);
        QVERIFY(!rig.panel.grab().isNull());
    }
    rig.panel.setLanguage(u"cobol"_s);
    QCOMPARE(rig.panel.language(), Language::Python);
}

void TestCodePanel::keepsTheTextWhileNothingChanges()
{
    Rig rig;
    rig.runner.load(scenarioOf(steps), u"test"_s);
    QTRY_COMPARE_WITH_TIMEOUT(marksOf(rig.panel), u"n    "_s, patience);
    const QSignalSpy changed(rig.panel.text(), &QPlainTextEdit::textChanged);
    rig.runner.step();
    QTRY_COMPARE_WITH_TIMEOUT(marksOf(rig.panel), u"dn   "_s, patience);
    QCOMPARE(changed.size(), 0);
}

QTEST_MAIN(TestCodePanel)
#include "tst_codepanel.moc"
