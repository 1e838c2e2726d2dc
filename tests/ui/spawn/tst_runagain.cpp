// SPDX-License-Identifier: MIT
// The program of a row once more: the same, except for what was asked.
#include "ui/spawn/runagain.h"

#include "core/engine/programrows.h"
#include "tests/fixtures/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

class TestRunAgain : public QObject
{
    Q_OBJECT
private slots:
    void runsAProgram();
    void runsATarget();
};

void TestRunAgain::runsAProgram()
{
    event::Created made = programRows({.names = {u"Asia"_s},
                                       .program = u"/bin/sh"_s,
                                       .arguments = {u"-c"_s, u"echo {name}"_s},
                                       .folder = u"/tmp"_s,
                                       .environment = {u"KEY=value"_s}})
                              .front();
    const auto again = [&](OutputWay way) {
        const Command command = runAgain(made, way);
        return programRows(std::get<command::SpawnProgram>(command)).front();
    };
    const auto isSame = [&](const event::Created &row) {
        return row.name == made.name && row.program == made.program && row.arguments == made.arguments
            && row.folder == made.folder;
    };
    event::Created row = again(OutputWay::Unbuffered);
    QVERIFY(isSame(row));
    QVERIFY(row.environment.contains(u"KEY=value"_s) && row.environment.contains(u"PYTHONUNBUFFERED=1"_s));
    QCOMPARE(row.environment.size(), made.environment.size() + 1);
    QCOMPARE(row.streams, Streams::Apart);
    row = again(OutputWay::OnePipe);
    QVERIFY(isSame(row) && row.environment == made.environment);
    QCOMPARE(row.streams, Streams::Together);
    QCOMPARE(row.input.kind, Input::Kind::Closed);
    made.input = {Input::Kind::Text, "text"};
    row = again(OutputWay::OnePipe);
    QCOMPARE(row.input, made.input);
    row = again(OutputWay::Terminal);
    QVERIFY(isSame(row));
    QCOMPARE(row.input, (Input {Input::Kind::Terminal, {}}));
    const RestartPolicy restart {.when = RestartPolicy::When::OnFailure};
    QCOMPARE(std::get<command::SpawnProgram>(runAgain(made, OutputWay::OnePipe, restart)).restart, restart);
}

void TestRunAgain::runsATarget()
{
    event::Created made;
    made.name = u"Asia"_s;
    made.target = u"print_buffered"_s;
    made.arguments = {u"print_buffered"_s, u"seconds=2"_s, u"Asia"_s};
    made.joinAutomatically = true;
    const Command command = runAgain(made, OutputWay::OnePipe);
    const auto &spawn = std::get<command::Spawn>(command);
    QCOMPARE(spawn.names, QStringList {u"Asia"_s});
    QCOMPARE(spawn.target, made.target);
    QCOMPARE(spawn.parameters, QStringList {u"seconds=2"_s});
    QCOMPARE(spawn.streams, Streams::Together);
    QVERIFY(spawn.join && spawn.start);
    const RestartPolicy restart {.when = RestartPolicy::When::Always};
    QCOMPARE(std::get<command::Spawn>(runAgain(made, OutputWay::OnePipe, restart)).restart, restart);
}

QTEST_GUILESS_MAIN(TestRunAgain)
#include "tst_runagain.moc"
