// SPDX-License-Identifier: MIT
// How much is read in a round, and how soon again.
#include "core/linux/taskbudget.h"

#include <QTest>

using namespace pangaea;

class TestTaskBudget final : public QObject
{
    Q_OBJECT
private slots:
    void boundsARound();
    void refills();
    void letsALargeOneBegin();
    void clockBackwards();
    void givesEachItsTurn();
    void descriptors();
};

void TestTaskBudget::boundsARound()
{
    TaskBudget budget;
    int taken = 0;
    while (budget.take(1, 1))
        ++taken;
    QCOMPARE(taken, TaskBudget::perRound);
    QVERIFY(!budget.take(1, 1));
}

void TestTaskBudget::refills()
{
    TaskBudget budget;
    QVERIFY(budget.take(TaskBudget::perRound, 1));
    QVERIFY(!budget.take(1, 1));
    QVERIFY(budget.take(1, 1 + nanosecondsPerSecond / 10));
    int taken = 0;
    while (budget.take(1, 1 + nanosecondsPerSecond * 100)) // what was not used is not saved up
        ++taken;
    QCOMPARE(taken, TaskBudget::perRound);
}

void TestTaskBudget::letsALargeOneBegin()
{
    TaskBudget budget;
    QVERIFY(budget.take(TaskBudget::perRound * 3, 1));
    QVERIFY(!budget.take(1, 1 + nanosecondsPerSecond / 10));
    QVERIFY(budget.take(1, 1 + nanosecondsPerSecond));
}

void TestTaskBudget::clockBackwards()
{
    TaskBudget budget;
    QVERIFY(budget.take(TaskBudget::perRound, nanosecondsPerSecond));
    QVERIFY(!budget.take(1, 0));
    QVERIFY(!budget.take(1, nanosecondsPerSecond));
    QVERIFY(budget.take(1, 2 * nanosecondsPerSecond));
}

void TestTaskBudget::givesEachItsTurn()
{
    TaskBudget budget;
    QCOMPARE(budget.interval(), 0);
    budget.addTasks(2 * TaskBudget::perSecond);
    QCOMPARE(budget.interval(), 2 * nanosecondsPerSecond);
    budget.addTasks(-2 * TaskBudget::perSecond);
    QCOMPARE(budget.interval(), 0);
}

void TestTaskBudget::descriptors()
{
    const TaskBudget budget;
    QVERIFY(budget.descriptors.limit > 0);
    QVERIFY(budget.descriptors.limit <= TaskBudget::mostDescriptors);
}

QTEST_APPLESS_MAIN(TestTaskBudget)
#include "tst_taskbudget.moc"
