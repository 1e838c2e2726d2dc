// SPDX-License-Identifier: MIT
// The scenario of the window, with real processes.
#include "ui/scenario/scenariorunner.h"

#include "tests/fixtures/session.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

Scenario twoJoined(const char *target = "print_func")
{
    return readScenario("{\"pangaea\": 1, \"steps\": [{\"do\": \"spawn\", \"name\": \"A\", \"target\": \""
                        + QByteArray(target) + "\"},\n{\"do\": \"join\", \"name\": \"A\"}, {\"do\": \"join-all\"}]}")
        .scenario;
}

struct Rig {
    Session session;
    ScenarioRunner runner {session.commands, session.readings};
    QSignalSpy paused {&runner, &ScenarioRunner::paused};
    QSignalSpy finished {&runner, &ScenarioRunner::finished};
    QSignalSpy refused {&runner, &ScenarioRunner::refused};
    QSignalSpy changed {&runner, &ScenarioRunner::changed};
};

} // namespace

class TestScenarioRunner : public QObject
{
    Q_OBJECT
private slots:
    void doesNothingWithoutAScenario()
    {
        Rig rig;
        QVERIFY(!rig.runner.scenario() && !rig.runner.isPlaying() && !rig.runner.hasMore());
        rig.runner.runAll();
        rig.runner.step();
        rig.runner.pause();
        rig.runner.stop();
        QVERIFY(rig.changed.isEmpty());
    }

    void stepsAndRunsOn()
    {
        Rig rig;
        rig.runner.load(twoJoined(), u"here"_s);
        QVERIFY(rig.runner.hasMore() && !rig.runner.isPlaying());
        rig.runner.step();
        QVERIFY(rig.runner.isPlaying());
        QTRY_COMPARE_WITH_TIMEOUT(rig.paused.size(), 1, patience);
        QCOMPARE(rig.runner.next(), size_t(1));
        rig.runner.runAll();
        QTRY_COMPARE_WITH_TIMEOUT(rig.finished.size(), 1, patience);
        QVERIFY(!rig.runner.hasMore() && !rig.runner.isPlaying());
        rig.runner.runAll();
        QVERIFY(!rig.runner.isPlaying());
        QCOMPARE(rig.session.table.rows().size(), size_t(1));
    }

    void stopsForGood()
    {
        Rig rig;
        rig.runner.load(twoJoined(), u"here"_s);
        rig.runner.step();
        QTRY_COMPARE_WITH_TIMEOUT(rig.paused.size(), 1, patience);
        rig.runner.stop();
        QVERIFY(!rig.runner.hasMore());
        rig.runner.runAll();
        QVERIFY(!rig.runner.isPlaying());
        rig.runner.load(twoJoined(), u"here"_s);
        QVERIFY(rig.runner.hasMore());
        QCOMPARE(rig.runner.next(), size_t(0));
    }

    void saysWhereATargetIsWrong()
    {
        Rig rig;
        rig.runner.load(twoJoined("fly"), u"here"_s);
        rig.runner.runAll();
        QTRY_COMPARE_WITH_TIMEOUT(rig.refused.size(), 1, patience);
        QVERIFY(rig.refused[0][0].toString().startsWith(u"here, line 1, column 26: There is no target “fly”"_s));
        QVERIFY(!rig.runner.hasMore() && rig.session.table.rows().empty());
    }
};

QTEST_MAIN(TestScenarioRunner)
#include "tst_scenariorunner.moc"
