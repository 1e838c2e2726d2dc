// SPDX-License-Identifier: MIT
// The text's own kind of program, from end to end: a Python script that makes four processes with multiprocessing is
// one row, and its children are below it, in the table and on the timeline.
#include "core/session/scenarioplayer.h"
#include "tests/fixtures/session.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

const QString folder = QStringLiteral(PANGAEA_SOURCE_DIR "/resources/scenarios");

/// Processes, not threads, created by the row's own process.
template <typename Tasks>
std::vector<qint64> childrenIn(const Tasks &tasks, qint64 parent)
{
    std::vector<qint64> children;
    for (const auto &task : tasks) {
        if (task.parent == parent && task.tid == task.pid && task.pid != parent)
            children.push_back(task.pid);
    }
    std::ranges::sort(children);
    return children;
}

} // namespace

class TestMultiprocessing : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
            QSKIP("There is no python3 here: the text's kind of program is NOT tried.");
    }
    void showsTheChildren();
    void namesTheForkServer();
    void playsTheExample();
};

void TestMultiprocessing::showsTheChildren()
{
    Session session;
    session.send(command::SpawnProgram {.names = {u"continents"_s},
                                        .program = u"python3"_s,
                                        .arguments = {u"continents.py"_s, u"1000"_s},
                                        .folder = folder,
                                        .join = false});
    const auto row = [&]() -> const ProcessState & { return *session.table.find(asia); };
    QTRY_VERIFY_WITH_TIMEOUT(session.pid(asia) && childrenIn(row().tasks, session.pid(asia)).size() == 4, patience);
    QTRY_VERIFY_WITH_TIMEOUT(session.output(asia).count('\n') == 4, patience);
    const std::vector<qint64> children = childrenIn(row().tasks, session.pid(asia));

    // The facts themselves, with the kernel's names.
    const std::vector<event::TasksSampled> told = session.all<event::TasksSampled>(asia);
    QVERIFY(!told.empty());
    QVERIFY(childrenIn(told.back().tasks, session.pid(asia)) == children);
    for (const TaskSample &task : told.back().tasks) {
        QVERIFY2(task.name.startsWith(u"python3"_s), qPrintable(task.name));
        QVERIFY(task.sample.state != 0);
    }

    // The timeline has a track for each.
    const auto living = [&] { // if python3 is a script itself, it had children before
        std::vector<TaskTrack> tasks = session.readings.timeline.find(asia)->tasks;
        std::erase_if(tasks, [](const TaskTrack &task) { return task.exited != 0; });
        return tasks;
    };
    const auto tracks = [&] { return childrenIn(living(), session.pid(asia)); };
    QTRY_VERIFY_WITH_TIMEOUT(tracks() == children, patience);
    for (const TaskTrack &track : living())
        QVERIFY2(track.name.startsWith(u"python3"_s), qPrintable(track.name));

    // The text's lines, in any order: the children share two cores.
    QByteArrayList lines = session.output(asia).split('\n');
    lines.removeLast();
    std::ranges::sort(lines);
    QCOMPARE(lines,
             (QByteArrayList {"The name of continent is :  Africa", "The name of continent is :  America",
                              "The name of continent is :  Asia", "The name of continent is :  Europe"}));

    // The whole family ends together.
    session.send(command::Kill {{asia}});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
    QCOMPARE(row().current()->signalsSent.back().processes, 5);
}

// The default of Python 3.14: Python's fork server creates the processes, as copies of itself, so they are below it.
void TestMultiprocessing::namesTheForkServer()
{
    const QTemporaryDir home;
    QFile script(home.filePath(u"served.py"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("import multiprocessing, time\n"
                 "def wait():\n"
                 "    time.sleep(60)\n"
                 "if __name__ == '__main__':\n"
                 "    multiprocessing.set_start_method('forkserver')\n"
                 "    procs = [multiprocessing.Process(target=wait) for i in range(2)]\n"
                 "    for proc in procs:\n"
                 "        proc.start()\n"
                 "    procs[0].join()\n");
    script.close();
    Session session;
    session.send(command::SpawnProgram {
        .names = {u"served"_s}, .program = u"python3"_s, .arguments = {script.fileName()}, .join = false});
    const auto rolesIn = [](const auto &tasks, const QString &role) {
        std::vector<qint64> pids;
        for (const auto &task : tasks) {
            if (task.role == role && task.tid == task.pid)
                pids.push_back(task.pid);
        }
        return pids;
    };
    const auto server = [&] {
        const ProcessState *row = session.table.find(asia);
        return row ? rolesIn(row->tasks, u"forkServer"_s) : std::vector<qint64>();
    };
    QTRY_COMPARE_WITH_TIMEOUT(server().size(), 1u, patience);
    const qint64 pid = server().front();
    const auto &tasks = session.table.find(asia)->tasks;
    QTRY_COMPARE_WITH_TIMEOUT(childrenIn(tasks, pid).size(), 2u, patience);
    QCOMPARE(rolesIn(tasks, u"resourceTracker"_s).size(), 1u);
    QCOMPARE(server(), std::vector<qint64> {pid}); // not those that it made
    const auto made = std::ranges::find(tasks, pid, &TaskSample::pid);
    QCOMPARE(made->parent, session.pid(asia));
    QTRY_VERIFY_WITH_TIMEOUT(
        rolesIn(session.readings.timeline.find(asia)->tasks, u"forkServer"_s) == std::vector<qint64> {pid}, patience);
    session.send(command::Kill {{asia}});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
}

void TestMultiprocessing::playsTheExample()
{
    ScenarioFile file = readScenarioFile(folder + u"/continents.pangaea"_s);
    QCOMPARE(file.error.sentence, QString());
    file.scenario.steps[0].program->arguments[1] = u"0.1"_s;
    Session session;
    ScenarioPlayer player(session.commands, session.readings, file.scenario);
    const QSignalSpy finished(&player, &ScenarioPlayer::finished);
    player.play();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
    QCOMPARE(session.cell(asia, "exit"), u"0"_s);
    QCOMPARE(session.output(asia).count("The name of continent is :  "), 4);
}

QTEST_GUILESS_MAIN(TestMultiprocessing)
#include "tst_multiprocessing.moc"
