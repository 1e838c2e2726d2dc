// SPDX-License-Identifier: MIT
// Run all, step, run to a step, pause and stop, with real processes.
#include "ui/scenario/scenarioactions.h"

#include "ui/scenario/scenariorunner.h"

#include "tests/fixtures/session.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

Scenario scenarioOf(QByteArray steps)
{
    return readScenario("{\"pangaea\": 1, \"steps\": [" + steps.replace('\'', '"') + "]}").scenario;
}

const QByteArray threeSteps = "{'do': 'spawn', 'target': 'print_func'}, {'do': 'wait', 'seconds': 0.01}, "
                              "{'do': 'join', 'name': 'Asia', 'row': 1}, {'do': 'join-all'}";
const QByteArray longWait = "{'do': 'wait', 'seconds': 1000}, {'do': 'join-all'}";

struct Rig {
    Session session;
    QWidget window;
    ScenarioRunner runner {session.commands, session.readings};
    ScenarioActions actions {runner, window};
    QSignalSpy paused {&runner, &ScenarioRunner::paused};
    QSignalSpy finished {&runner, &ScenarioRunner::finished};

    /// Of run all, step, run to marked, pause, stop: "10001"
    QString enabled() const
    {
        QString text;
        for (const QAction *action :
             {actions.runAll(), actions.step(), actions.runToMarked(), actions.pause(), actions.stop()})
            text += action->isEnabled() ? u'1' : u'0';
        return text;
    }
};

} // namespace

class TestScenarioActions : public QObject
{
    Q_OBJECT
private slots:
    void areOfNoUseWithoutAScenario()
    {
        Rig rig;
        QCOMPARE(rig.enabled(), u"00000"_s);
        QCOMPARE(rig.actions.status(), QString());
        QMenu menu;
        rig.actions.addTo(menu);
        QCOMPARE(menu.actions().size(), 5);
        for (const QAction *action : menu.actions())
            QVERIFY(!action->toolTip().isEmpty() && rig.window.actions().contains(action));
    }

    void takeStepAfterStep()
    {
        Rig rig;
        rig.runner.load(scenarioOf(threeSteps), u"here"_s);
        QCOMPARE(rig.enabled(), u"11001"_s);
        QCOMPARE(rig.actions.status(), u"Paused before step 1 of 4: spawn Asia"_s);
        rig.actions.step()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(rig.paused.size(), 1, patience);
        QCOMPARE(rig.actions.status(), u"Paused before step 2 of 4: wait 0.01 s"_s);
        rig.actions.setMarked(3);
        QCOMPARE(rig.enabled(), u"11101"_s);
        rig.actions.runToMarked()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(rig.paused.size(), 2, patience);
        QCOMPARE(rig.actions.status(), u"Paused before step 4 of 4: join-all"_s);
        QCOMPARE(rig.enabled(), u"11001"_s); // what is marked comes next
        QCOMPARE(rig.session.all<event::Joined>(asia).size(), size_t(1));
        rig.actions.runAll()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(rig.finished.size(), 1, patience);
        QCOMPARE(rig.enabled(), u"00000"_s);
        QCOMPARE(rig.actions.status(), QString());
    }

    void pauseAndStop()
    {
        Rig rig;
        const QSignalSpy told(&rig.actions, &ScenarioActions::told);
        const QSignalSpy status(&rig.actions, &ScenarioActions::statusChanged);
        rig.runner.load(scenarioOf("{'do': 'spawn', 'target': 'print_func'}, " + longWait), u"here"_s);
        rig.actions.runAll()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(rig.actions.status(), u"Step 2 of 3: wait 1000 s"_s, patience);
        QCOMPARE(rig.enabled(), u"00011"_s);
        rig.actions.setMarked(2);
        QCOMPARE(rig.enabled(), u"00011"_s);
        rig.actions.pause()->trigger();
        QVERIFY(rig.runner.isPlaying()); // the current wait goes on
        rig.actions.stop()->trigger();
        QCOMPARE(told.size(), 1);
        QCOMPARE(rig.enabled(), u"00000"_s);
        QCOMPARE(status.last()[0].toString(), QString());
    }

    void namesAreOnlyText()
    {
        Rig rig;
        rig.runner.load(
            scenarioOf("{'do': 'create', 'name': '\\u202e" + QByteArray(100, 'x') + "', 'target': 'print_func'}"),
            u"here"_s);
        const QString status = rig.actions.status();
        QVERIFY2(status.contains(u"<U+202E>xxx"_s) && status.size() < 100, qPrintable(status));
    }
};

QTEST_MAIN(TestScenarioActions)
#include "tst_scenarioactions.moc"
