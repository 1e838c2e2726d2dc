// SPDX-License-Identifier: MIT
// The order of tasks and what counts as a change. The tree itself is in tst_processtabletasks.cpp.
#include "ui/table/tasktree.h"

#include "tests/fixtures/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

class TestTaskTree : public QObject
{
    Q_OBJECT
private slots:
    void namesHelpersOfPython()
    {
        QCOMPARE(taskName(u"python3"_s, {}), u"python3"_s);
        QCOMPARE(taskName(u"python3.14"_s, u"forkServer"_s), u"python3.14 · fork server"_s);
        QCOMPARE(taskName(u"python3"_s, u"resourceTracker"_s), u"python3 · resource tracker"_s);
        QCOMPARE(taskName(u"python3"_s, u"<b>other</b>"_s), u"python3"_s); // of a file
        TaskSample plain {.pid = 1, .tid = 1, .name = u"python3"_s};
        TaskSample server = plain;
        server.role = u"forkServer"_s;
        QVERIFY(!looksTheSame(plain, server));
    }
    void threadsComeFirst()
    {
        const TaskSample thread {.pid = 1, .tid = 9};
        const TaskSample process {.pid = 5, .tid = 5};
        QVERIFY(comesBefore(thread, process));
        QVERIFY(!comesBefore(process, thread));
        QVERIFY(!comesBefore(thread, thread));
        QVERIFY(comesBefore(thread, TaskSample {.pid = 1, .tid = 10}));
    }

    // A thread that calls execve(2) takes over the number of its process.
    void aThreadIsNotTheProcessOfItsNumber()
    {
        const TaskSample thread {.pid = 1, .tid = 9};
        const TaskSample process {.pid = 9, .tid = 9};
        QVERIFY(!isSameTask(thread, process));
        QVERIFY(isSameTask(thread, TaskSample {.pid = 2, .tid = 9}));
    }

    void changes()
    {
        TaskSample before {.pid = 1, .tid = 2, .parent = 1, .name = u"a"_s, .sample = {'S', {}}};
        TaskSample after = before;
        QVERIFY(looksTheSame(before, after));
        after.sample.readAt[0] = 5; // read again, with the same result
        QVERIFY(looksTheSame(before, after));
        after.sample[Metric::Cpu] = 0;
        QVERIFY(!looksTheSame(before, after));
        after = before;
        after.sample.state = 'R';
        QVERIFY(!looksTheSame(before, after));
        after = before;
        after.name = u"b"_s;
        QVERIFY(!looksTheSame(before, after));
    }

    void countsProcesses()
    {
        ProcessState row;
        QCOMPARE(descendantCount(row), 0);
        row.tasks = {{.pid = 1, .tid = 2}, {.pid = 3, .tid = 3}, {.pid = 3, .tid = 4}};
        QCOMPARE(descendantCount(row), 1);
    }
};

QTEST_GUILESS_MAIN(TestTaskTree)
#include "tst_tasktree.moc"
