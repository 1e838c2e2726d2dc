// SPDX-License-Identifier: MIT
#include "core/scenario/scenario.h"

#include "core/facts/targetcatalog.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/stat.h>

using namespace pangaea;
using namespace Qt::StringLiterals;

namespace {

/// JSON with ' for double quotes, to be readable.
ScenarioFile readQuoted(QByteArray text)
{
    return readScenario(text.replace('\'', '"'));
}

QByteArray withSteps(const QByteArray &steps)
{
    return "{'pangaea': 1, 'title': 'T', 'steps': [\n" + steps + "]}";
}

/// After a step that makes Asia; the step under test begins at line 3, column 1.
QByteArray second(const QByteArray &step)
{
    return withSteps("{'do': 'spawn', 'name': 'Asia', 'target': 'print_func'},\n" + step);
}

/// The step under test makes a row, at line 3, column 1.
QByteArray spawn(const QByteArray &rest)
{
    return second("{'do': 'spawn', " + rest + "}");
}

TargetCatalog workersCatalog()
{
    QProcess worker;
    worker.start(QStringLiteral(PANGAEA_BIN_DIR "/pangaea-worker"), {u"--list"_s});
    if (!worker.waitForFinished(60'000))
        qFatal("The worker never listed its targets.");
    return parseTargetCatalog(worker.readAllStandardOutput()).catalog;
}

QString written(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(u"a.pangaea"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(bytes).replace('\'', '"')) != bytes.size())
        qFatal("The file could not be written.");
    return file.fileName();
}

} // namespace

class TestScenario : public QObject
{
    Q_OBJECT
private slots:
    void readsEveryStep()
    {
        const ScenarioFile file = readQuoted(
            "{ 'pangaea': 1, 'title': 'The example',\n"
            "  'steps': [\n"
            "    {'do': 'spawn', 'name': 'Asia', 'target': 'print_func', 'with': {'seconds': 1}},\n"
            "    {'do': 'create', 'name': 'Europe', 'target': 'print_func'},\n"
            "    {'do': 'start', 'name': 'Europe'},\n"
            "    {'do': 'spawn', 'name': 'script', 'program': 'python3', 'arguments': ['hello.py', "
            "'{name}'], 'folder': '.',\n"
            "     'environment': {'KEY': 'value', 'EMPTY': ''}},\n"
            "    {'do': 'wait', 'seconds': 0.5},\n"
            "    {'do': 'terminate', 'name': 'Asia'},\n"
            "    {'do': 'join', 'name': 'Asia', 'timeout': 2},\n"
            "    {'do': 'signal', 'name': 'script', 'signal': 'SIGUSR1'},\n"
            "    {'do': 'kill', 'name': 'script'}, {'do': 'suspend', 'name': 'script'}, {'do': 'continue', "
            "'name': 'script'},\n"
            "    {'do': 'restart', 'name': 'script'}, {'do': 'join', 'name': 'script'},\n"
            "    {'do': 'wait-for', 'name': 'Asia', 'output': 'x', 'limit': 0.5}, {'do': 'wait-for', 'name': "
            "'Asia', 'state': 'Failed to start'}, {'do': 'wait-for', 'name': 'Asia', 'ended': true},\n"
            "    {'do': 'join-all'} ] }");
        QVERIFY2(file.error.sentence.isEmpty(), qPrintable(file.error.sentence));
        QCOMPARE(file.scenario.title, u"The example"_s);
        const std::vector<Step> &steps = file.scenario.steps;
        const std::vector<StepKind> verbs {StepKind::Spawn,  StepKind::Create,    StepKind::Start,    StepKind::Spawn,
                                           StepKind::Wait,   StepKind::Terminate, StepKind::Join,     StepKind::Signal,
                                           StepKind::Kill,   StepKind::Suspend,   StepKind::Continue, StepKind::Restart,
                                           StepKind::Join,   StepKind::WaitFor,   StepKind::WaitFor,  StepKind::WaitFor,
                                           StepKind::JoinAll};
        QCOMPARE(steps.size(), verbs.size());
        for (size_t i = 0; i < verbs.size(); ++i)
            QCOMPARE(steps[i].what, verbs[i]);
        QCOMPARE(steps[0].name, u"Asia"_s);
        QCOMPARE(steps[0].target, u"print_func"_s);
        QCOMPARE(steps[0].parameters, QStringList {u"seconds=1"_s});
        QCOMPARE(steps[0].at, (json::Position {3, 5}));
        QVERIFY(!steps[0].program);
        const ScenarioProgram program {
            u"python3"_s, {u"hello.py"_s, u"{name}"_s}, u"."_s, {u"KEY=value"_s, u"EMPTY="_s}};
        QVERIFY(steps[3].program == program);
        QCOMPARE(steps[4].wait, qint64(500'000'000));
        QCOMPARE(steps[6].timeout, std::optional<qint64>(2'000'000'000));
        QCOMPARE(steps[7].signal, SIGUSR1);
        QCOMPARE(steps[12].timeout, std::optional<qint64>());
        QCOMPARE(steps[13].condition.kind, Condition::Kind::Output);
        QCOMPARE(steps[13].condition.text, u"x"_s);
        QCOMPARE(steps[13].wait, qint64(500'000'000));
        QCOMPARE(steps[14].condition.kind, Condition::Kind::State);
        QCOMPARE(steps[14].condition.state, State::FailedToStart);
        QCOMPARE(steps[14].wait, qint64(10'000'000'000)); // the usual limit
        QCOMPARE(steps[15].condition.kind, Condition::Kind::Ended);
    }

    void accepts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no title") << QByteArray("{'steps': [{'do': 'join-all'}], 'pangaea': 1}");
        QTest::newRow("no name") << spawn("'target': 'print_func'");
        QTest::newRow("no name, and its default")
            << withSteps("{'do': 'spawn', 'target': 'x'}, {'do': 'kill', 'name': 'Asia'}");
        QTest::newRow("a name twice") << spawn("'name': 'Asia', 'target': 'x'");
        QTest::newRow("a program by its path") << spawn("'program': '/bin/sh'");
        QTest::newRow("a program below") << spawn("'program': './tool'");
        QTest::newRow("a name with two points") << spawn("'program': 'a..b', 'folder': '..x/y'");
        QTest::newRow("a real-time signal") << second("{'do': 'signal', 'name': 'Asia', 'signal': 'SIGRTMIN+1'}");
        QTest::newRow("no wait") << second("{'do': 'wait', 'seconds': 0}");
        QTest::newRow("the longest wait") << second("{'do': 'wait', 'seconds': 86400}");
        QTest::newRow("a restart") << spawn("'target': 'x', 'restart': {}");
        QTest::newRow("a whole restart") << spawn(
            "'target': 'x', 'restart': {'when': 'always', 'limit': 10, 'backOff': 0.5}");
        QTest::newRow("a terminal") << spawn("'target': 'x', 'terminal': true");
        QTest::newRow("no terminal") << spawn("'program': 'x', 'input': '', 'terminal': false");
        QTest::newRow("nothing with it") << spawn("'target': 'x', 'with': {}");
    }
    void accepts()
    {
        QFETCH(QByteArray, text);
        const ScenarioFile file = readQuoted(text);
        QVERIFY2(file.error.sentence.isEmpty(), qPrintable(file.error.sentence));
        QVERIFY(!file.scenario.steps.empty());
    }

    void writesWhatItReads()
    {
        const QByteArray text
            = "{ \"pangaea\": 1, \"title\": \"Two “lines”\\nin one\",\n"
              "  \"steps\": [\n"
              "    {\"do\": \"spawn\", \"target\": \"print_func\", \"with\": {\"seconds\": 0.5}},\n"
              "    {\"do\": \"spawn\", \"target\": \"race\", \"with\": {\"by\": \"threads\", \"lines\": 10}},\n"
              "    {\"do\": \"create\", \"name\": \"B\", \"program\": \"python3\", "
              "\"arguments\": [\"a b\", \"{name}\"], \"folder\": \"below\", "
              "\"environment\": {\"KEY\": \"a=b\", \"EMPTY\": \"\"}},\n"
              "    {\"do\": \"start\", \"name\": \"B\"},\n"
              "    {\"do\": \"wait\", \"seconds\": 1.25},\n"
              "    {\"do\": \"wait-for\", \"name\": \"B\", \"output\": \"a “b”\", \"limit\": 0.5},\n"
              "    {\"do\": \"wait-for\", \"name\": \"Asia\", \"row\": 2, \"state\": \"Suspended\", \"limit\": 10},\n"
              "    {\"do\": \"wait-for\", \"name\": \"B\", \"ended\": true, \"limit\": 1},\n"
              "    {\"do\": \"join\", \"name\": \"Asia\", \"row\": 1, \"timeout\": 2},\n"
              "    {\"do\": \"signal\", \"name\": \"B\", \"signal\": \"SIGUSR1\"},\n"
              "    {\"do\": \"spawn\", \"name\": \"C\", \"program\": \"cat\", \"input\": \"\", \"streams\": "
              "\"together\"},\n"
              "    {\"do\": \"type\", \"name\": \"B\", \"row\": 1, \"text\": \"hello\\n\"},\n"
              "    {\"do\": \"end-input\", \"name\": \"B\"},\n"
              "    {\"do\": \"create\", \"name\": \"T\", \"program\": \"sh\", \"terminal\": true},\n"
              "    {\"do\": \"type\", \"name\": \"T\", \"text\": \"\\u0003\"},\n"
              "    {\"do\": \"spawn\", \"name\": \"D\", \"target\": \"crash\", "
              "\"restart\": {\"when\": \"always\", \"limit\": 3, \"backOff\": 0.5}},\n"
              "    {\"do\": \"join-all\"}\n"
              "  ] }\n";
        const ScenarioFile file = readScenario(text);
        QCOMPARE(file.error.sentence, QString());
        QCOMPARE(QString::fromUtf8(writeScenario(file.scenario)), QString::fromUtf8(text));
    }

    void knowsWhoseInputIsTyped_data()
    {
        QTest::addColumn<QByteArray>("later");
        QTest::addColumn<QString>("inputs"); // of Asia, the second Asia, and B
        QTest::newRow("nobody's") << QByteArray("{'do': 'kill', 'name': 'B'}") << u"closed closed closed"_s;
        QTest::newRow("one") << QByteArray("{'do': 'type', 'name': 'B', 'text': 'x'}") << u"closed closed typed"_s;
        QTest::newRow("all of a name") << QByteArray("{'do': 'end-input', 'name': 'Asia'}") << u"typed typed closed"_s;
        QTest::newRow("a row") << QByteArray("{'do': 'type', 'name': 'Asia', 'row': 2, 'text': ''}")
                               << u"closed typed closed"_s;
    }
    void knowsWhoseInputIsTyped()
    {
        QFETCH(QByteArray, later);
        QFETCH(QString, inputs);
        const ScenarioFile file = readQuoted(withSteps(
            "{'do': 'spawn', 'target': 'x'}, {'do': 'spawn', 'name': 'Asia', 'program': 'y'}, "
            "{'do': 'create', 'name': 'B', 'target': 'x'}, {'do': 'spawn', 'name': 'C', 'program': 'y', 'input': 'ab'}, "
            + later));
        QCOMPARE(file.error.sentence, QString());
        QStringList words;
        for (size_t step = 0; step < 3; ++step)
            words += inputOf(file.scenario.steps, step).kind == Input::Kind::Typed ? u"typed"_s : u"closed"_s;
        QCOMPARE(words.join(u' '), inputs);
        QCOMPARE(inputOf(file.scenario.steps, 3), (Input {Input::Kind::Text, "ab"}));
    }

    void knowsWhoHasATerminal()
    {
        const ScenarioFile file = readQuoted(
            withSteps("{'do': 'spawn', 'program': 'y', 'terminal': true}, {'do': 'spawn', 'name': 'B', 'target': 'x', "
                      "'terminal': true}, {'do': 'type', 'name': 'B', 'text': 'x'}"));
        QCOMPARE(file.error.sentence, QString());
        for (size_t step = 0; step < 2; ++step)
            QCOMPARE(inputOf(file.scenario.steps, step), (Input {Input::Kind::Terminal, {}}));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *what, const QByteArray &text, int line, int column, const char *word) {
            QTest::newRow(what) << text << line << column << QString::fromUtf8(word);
        };
        row("row of none",
            "{\"pangaea\":1,\"steps\":[{\"do\":\"spawn\",\"target\":\"t\"},\n{\"do\":\"kill\",\"name\":\"Asia\",\"row\":2}]}",
            2, 34, "fewer");
        row("row 0",
            "{\"pangaea\":1,\"steps\":[{\"do\":\"spawn\",\"target\":\"t\"},\n{\"do\":\"kill\",\"name\":\"Asia\",\"row\":0}]}",
            2, 34, "whole number");
        // The file
        row("nothing", "", 1, 1, "too early");
        row("no object", "[]", 1, 1, "no scenario");
        row("a session", "{'pangaea-journal': 1}", 1, 1, "no scenario");
        row("another format", "{'pangaea': 2, 'steps': []}", 1, 13, "must be 1");
        row("a format that is no number", "{'pangaea': '1'}", 1, 13, "must be 1");
        row("no steps", "{'pangaea': 1}", 1, 1, "lacks “steps”");
        row("no step", "{'pangaea': 1, 'steps': []}", 1, 25, "at least one");
        row("steps that are none", "{'pangaea': 1, 'steps': {}}", 1, 25, "list");
        row("an unknown key", "{'pangaea': 1, 'titel': '', 'steps': []}", 1, 16, "takes no “titel”");
        row("a key twice", "{'pangaea': 1,\n'pangaea': 1}", 2, 1, "twice");
        row("a title that is none", "{'pangaea': 1, 'title': 5}", 1, 25, "“title” must be a text");
        row("a byte order mark", "\xef\xbb\xbf{'pangaea': 1}", 1, 1, "byte order mark");
        row("line ends of another system", spawn("'target': 'x'").replace('\n', "\r\n"), 1, 40,
            "where LF alone was expected");
        row("not UTF-8", "{'pangaea': 1, 'title': '\xff'}", 1, 26, "UTF-8");
        row("a comma behind", second("{'do': 'join-all'},\n"), 3, 19, "Leave it out");
        row("too deep", "{'pangaea': 1, 'steps': " + QByteArray(30, '[') + QByteArray(30, ']') + "}", 1, 40, "16");
        // A step
        row("no step but a text", second("'join-all'"), 3, 1, "must be an object");
        row("no do", second("{'name': 'Asia'}"), 3, 1, "lacks “do”");
        row("do is no text", second("{'do': 1}"), 3, 8, "“do” must be a text");
        row("an unknown step", second("{'do': 'fly'}"), 3, 8, "create, start, spawn");
        row("a step of another case", second("{'do': 'Kill'}"), 3, 8, "no step “Kill”");
        row("a hostile step", second("{'do': '\\u001b[2J\\u202e'}"), 3, 8, "“␛[2J<U+202E>”");
        row("do twice", second("{'do': 'join-all', 'do': 'kill'}"), 3, 20, "twice");
        row("an unknown key of a step", spawn("'target': 'x', 'nam': 'Asia'"), 3, 32, "takes no “nam”");
        for (const char *verb : {"start", "terminate", "kill", "suspend", "continue", "restart", "join", "signal"}) {
            const QByteArray begin = "{'do': '" + QByteArray(verb) + "'";
            QTest::addRow("%s without a name", verb) << second(begin + "}") << 3 << 1 << u"lacks “name”"_s;
            QTest::addRow("%s of a key of another", verb)
                << second(begin + ", 'seconds': 1}") << 3 << int(begin.size() + 3) << u"takes no “seconds”"_s;
            if (QByteArray(verb) != "signal")
                QTest::addRow("%s of nobody", verb)
                    << second(begin + ", 'name': 'Atlantis'}") << 3 << int(begin.size() + 11) << u"“Atlantis”"_s;
        }
        row("nothing to type", second("{'do': 'type', 'name': 'Asia'}"), 3, 1, "lacks “text”");
        row("a number to type", second("{'do': 'type', 'name': 'Asia', 'text': 5}"), 3, 40, "“text” must be a text");
        row("typing to nobody", second("{'do': 'type', 'name': 'B', 'text': ''}"), 3, 24, "“B”");
        row("the end of nobody's input", second("{'do': 'end-input', 'name': 'B'}"), 3, 29, "“B”");
        row("an input that is no text", spawn("'program': 'x', 'input': ['a']"), 3, 42, "“input” must be a text");
        row("a terminal that is none", spawn("'program': 'x', 'terminal': 1"), 3, 45, "true or false");
        row("a terminal with an input", spawn("'program': 'x', 'terminal': true, 'input': 'a'"), 3, 60, "by “type”");
        row("streams that are none", spawn("'target': 'x', 'streams': 'apart'"), 3, 43, "“streams” is “together”");
        row("a restart that is none", spawn("'target': 'x', 'restart': true"), 3, 43, "“restart” must be");
        row("a restart with another key", spawn("'target': 'x', 'restart': {'x': 1}"), 3, 44, "takes no “x”");
        row("a restart after what", spawn("'target': 'x', 'restart': {'when': 'no'}"), 3, 52, "on-failure");
        row("a restart without end", spawn("'target': 'x', 'restart': {'limit': 11}"), 3, 53, "from 1 to 10");
        row("half a restart", spawn("'target': 'x', 'restart': {'limit': 1.5}"), 3, 53, "whole number");
        row("restarts at once", spawn("'target': 'x', 'restart': {'backOff': 0}"), 3, 55, "from 0.01 to 30");
        row("an input of another step", second("{'do': 'kill', 'name': 'Asia', 'input': ''}"), 3, 32,
            "takes no “input”");
        row("typing to what has an input",
            withSteps(
                "{'do': 'spawn', 'name': 'B', 'target': 'x', 'input': 'y'}, {'do': 'type', 'name': 'B', 'text': ''}"),
            2, 83, "its whole “input”");
        row("a signal to nobody", second("{'do': 'signal', 'name': 'B', 'signal': 'SIGHUP'}"), 3, 26, "“B”");
        row("a name that comes later",
            withSteps("{'do': 'kill', 'name': 'B'}, {'do': 'spawn', 'name': 'B', 'target': 'x'}"), 2, 24, "“B”");
        row("a name that is none", second("{'do': 'kill', 'name': 5}"), 3, 24, "“name” must be a text");
        row("an empty name", spawn("'name': '', 'target': 'x'"), 3, 25, "“name” must not be empty");
        row("a name of spaces", spawn("'name': ' ', 'target': 'x'"), 3, 25, "“name” must not be empty");
        row("a NUL in a name", spawn("'name': 'a\\u0000b', 'target': 'x'"), 3, 25, "NUL");
        row("join-all of one", second("{'do': 'join-all', 'name': 'Asia'}"), 3, 20, "takes no “name”");
        row("a wait for nothing", second("{'do': 'wait'}"), 3, 1, "lacks “seconds”");
        row("a wait that is no number", second("{'do': 'wait', 'seconds': '1'}"), 3, 27, "from 0 to 86400");
        row("a wait before now", second("{'do': 'wait', 'seconds': -0.1}"), 3, 27, "from 0 to 86400");
        row("a wait for years", second("{'do': 'wait', 'seconds': 86401}"), 3, 27, "from 0 to 86400");
        row("a wait without end", second("{'do': 'wait', 'seconds': 1e999}"), 3, 27, "too large");
        row("a wait of somebody", second("{'do': 'wait', 'seconds': 1, 'name': 'Asia'}"), 3, 30, "takes no “name”");
        row("a timeout that is no number", second("{'do': 'join', 'name': 'Asia', 'timeout': null}"), 3, 43,
            "from 0 to 86400");
        row("a timeout before now", second("{'do': 'join', 'name': 'Asia', 'timeout': -1}"), 3, 43, "from 0 to 86400");
        row("a wait for nobody", second("{'do': 'wait-for', 'ended': true}"), 3, 1, "lacks “name”");
        row("a wait for a stranger", second("{'do': 'wait-for', 'name': 'B', 'ended': true}"), 3, 28, "“B”");
        row("a wait for no event", second("{'do': 'wait-for', 'name': 'Asia'}"), 3, 1, "Name exactly one");
        row("a wait for two things", second("{'do': 'wait-for', 'name': 'Asia', 'ended': true, 'output': 'x'}"), 3, 1,
            "Name exactly one");
        row("a wait for no end", second("{'do': 'wait-for', 'name': 'Asia', 'ended': false}"), 3, 45,
            "can only be true");
        row("a wait for an end by text", second("{'do': 'wait-for', 'name': 'Asia', 'ended': 'yes'}"), 3, 45,
            "can only be true");
        row("a wait for no output", second("{'do': 'wait-for', 'name': 'Asia', 'output': ' '}"), 3, 46,
            "must not be empty");
        row("a wait for an unknown state", second("{'do': 'wait-for', 'name': 'Asia', 'state': 'Dead'}"), 3, 45,
            "no state “Dead”; it is one of Created, Starting");
        row("a limit before now", second("{'do': 'wait-for', 'name': 'Asia', 'ended': true, 'limit': -1}"), 3, 60,
            "from 0 to 86400");
        row("a limit of a wait", second("{'do': 'wait', 'seconds': 1, 'limit': 1}"), 3, 30, "takes no “limit”");
        row("no signal", second("{'do': 'signal', 'name': 'Asia'}"), 3, 1, "lacks “signal”");
        row("a signal by number", second("{'do': 'signal', 'name': 'Asia', 'signal': 9}"), 3, 44,
            "“signal” must be a text");
        row("an unknown signal", second("{'do': 'signal', 'name': 'Asia', 'signal': 'SIGFUN'}"), 3, 44,
            "no signal “SIGFUN”");
        row("a signal without its SIG", second("{'do': 'signal', 'name': 'Asia', 'signal': 'TERM'}"), 3, 44,
            "no signal “TERM”");
        // What runs
        row("nothing to run", spawn("'name': 'B'"), 3, 1, "either a “target” or a “program”");
        row("both to run", spawn("'target': 'x', 'program': 'y'"), 3, 1, "either a “target” or a “program”");
        row("an empty target", spawn("'target': ''"), 3, 27, "“target” must not be empty");
        row("with of a program", spawn("'program': 'y', 'with': {}"), 3, 33, "belongs to a target");
        for (const char *key : {"arguments", "folder", "environment"})
            QTest::addRow("%s of a target", key)
                << spawn("'target': 'x', '" + QByteArray(key) + "': []") << 3 << 32 << u"belongs to a program"_s;
        row("with that is no object", spawn("'target': 'x', 'with': [1]"), 3, 40, "object");
        row("a parameter that is no number", spawn("'target': 'x', 'with': {'seconds': '1'}"), 3, 52,
            "“seconds” must be a number");
        row("a parameter that is a list", spawn("'target': 'x', 'with': {'by': ['a']}"), 3, 47,
            "“by” must be a number");
        row("a parameter that is empty", spawn("'target': 'x', 'with': {'by': ''}"), 3, 47, "“by” must be a number");
        row("a parameter twice", spawn("'target': 'x', 'with': {'a': 1, 'a': 2}"), 3, 49, "twice");
        row("an empty program", spawn("'program': ''"), 3, 28, "“program” must not be empty");
        row("a program that climbs", spawn("'program': '../x'"), 3, 28, "..");
        row("a program that climbs within", spawn("'program': '/usr/../bin/sh'"), 3, 28, "..");
        row("a program that is a folder", spawn("'program': 'bin/'"), 3, 28, "not a folder");
        row("a NUL in a program", spawn("'program': 'a\\u0000'"), 3, 28, "NUL");
        row("arguments that are no list", spawn("'program': 'y', 'arguments': 'a b'"), 3, 46, "list");
        row("an argument that is a number", spawn("'program': 'y', 'arguments': [12]"), 3, 47, "write \"12\", not 12");
        row("an argument that is no text", spawn("'program': 'y', 'arguments': ['a', 1]"), 3, 52, "text");
        row("a NUL in an argument", spawn("'program': 'y', 'arguments': ['\\u0000']"), 3, 47, "NUL");
        row("an absolute folder", spawn("'program': 'y', 'folder': '/tmp'"), 3, 43, "below that of the scenario");
        row("a folder above", spawn("'program': 'y', 'folder': '..'"), 3, 43, "below that of the scenario");
        row("a folder that climbs", spawn("'program': 'y', 'folder': 'a/../../b'"), 3, 43,
            "below that of the scenario");
        row("an empty folder", spawn("'program': 'y', 'folder': ''"), 3, 43, "“folder” must not be empty");
        row("an environment that is a list", spawn("'program': 'y', 'environment': ['A=b']"), 3, 48, "object");
        row("a variable without a name", spawn("'program': 'y', 'environment': {'': ''}"), 3, 49, "A variable's name");
        row("a variable with an equal sign", spawn("'program': 'y', 'environment': {'A=B': ''}"), 3, 49,
            "A variable's name");
        row("a NUL in a variable's name", spawn("'program': 'y', 'environment': {'A\\u0000': ''}"), 3, 49,
            "A variable's name");
        row("a variable that is no text", spawn("'program': 'y', 'environment': {'A': 1}"), 3, 54, "text");
        row("a NUL in a variable", spawn("'program': 'y', 'environment': {'A': '\\u0000'}"), 3, 54, "NUL");
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, word);
        const ScenarioFile file = readQuoted(text);
        QVERIFY2(file.error.sentence.contains(word), qPrintable(file.error.sentence));
        QVERIFY(file.error.hasPlace);
        QCOMPARE(file.error.at.line, line);
        QCOMPARE(file.error.at.column, column);
        QVERIFY(file.scenario.steps.empty());
    }

    void countsProcesses()
    {
        const QByteArray one = "{'do': 'create', 'target': 'x'}";
        QByteArray steps = one;
        for (int i = 1; i < mostScenarioProcesses; ++i)
            steps += ",\n" + one;
        QCOMPARE(readQuoted(withSteps(steps)).scenario.steps.size(), size_t(mostScenarioProcesses));
        const ScenarioFile more = readQuoted(withSteps(steps + ",\n" + one));
        QVERIFY(more.error.sentence.contains(u"500"_s));
        QCOMPARE(more.error.at, (json::Position {502, 1}));
        QVERIFY(more.scenario.steps.empty());
    }

    void refusesWhatIsTooLarge()
    {
        const QByteArray small = withSteps("{'do': 'join-all'}");
        const QByteArray largest = small + QByteArray(longestScenario - small.size(), ' ');
        QVERIFY(readQuoted(largest).error.sentence.isEmpty());
        QVERIFY(readQuoted(largest + ' ').error.sentence.contains(u"1 MiB"_s));
        const QTemporaryDir folder;
        const ScenarioFile file = readScenarioFile(written(folder, largest + ' '));
        QVERIFY(file.error.sentence.contains(u"1 MiB"_s));
        QVERIFY(!file.error.hasPlace);
    }

    void readsFiles()
    {
        const QTemporaryDir folder;
        const QString path = written(folder, spawn("'program': 'sh'"));
        const ScenarioFile file = readScenarioFile(path);
        QVERIFY2(file.error.sentence.isEmpty(), qPrintable(file.error.sentence));
        QCOMPARE(file.scenario.folder, QDir(folder.path()).absolutePath());
        QCOMPARE(locatedError(path, {{3, 12}, u"So."_s}), path + u":3:12: So."_s);
        QCOMPARE(locatedError(path, {{}, u"So."_s, false}), path + u": So."_s);
        QCOMPARE(locatedError(u"a%2\u202e.pangaea"_s, {{3, 12}, u"%1"_s}), u"a%2<U+202E>.pangaea:3:12: %1"_s);
    }

    void refusesWhatIsNoFile()
    {
        const QTemporaryDir folder;
        const ScenarioFile none = readScenarioFile(folder.filePath(u"none.pangaea"_s));
        QVERIFY2(none.error.sentence.contains(u"could not be opened"_s), qPrintable(none.error.sentence));
        QVERIFY(readScenarioFile(folder.path()).error.sentence.contains(u"folder"_s));
        const QString pipe = folder.filePath(u"pipe.pangaea"_s);
        QCOMPARE(mkfifo(pipe.toUtf8().constData(), 0600), 0);
        QVERIFY(
            readScenarioFile(pipe).error.sentence.contains(u"no ordinary file"_s)); // and does not wait for a writer
    }

    void knowsItsFilesByName()
    {
        QVERIFY(isScenarioName(u"a/b.pangaea"_s));
        QVERIFY(isScenarioName(u"B.PANGAEA"_s));
        QVERIFY(!isScenarioName(u"pangaea"_s));
        QVERIFY(!isScenarioName(u"a.pangaea.jsonl"_s));
    }

    // Looked up before anything runs, where the file is.
    void refusesProgramsThatCannotRun_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("right") << spawn("'program': 'sh'") << QString();
        QTest::newRow("by its path") << spawn("'program': '/bin/sh'") << QString();
        QTest::newRow("its own PATH") << spawn("'program': 'tool', 'environment': {'PATH': 'bin'}") << QString();
        QTest::newRow("below") << spawn("'program': './bin/tool'") << QString();
        QTest::newRow("in no folder of PATH")
            << spawn("'program': 'no-such-program'") << u"There is no program no-such-program"_s;
        QTest::newRow("nowhere") << spawn("'program': '/no/such/program'") << u"does not exist"_s;
        QTest::newRow("no such folder") << spawn("'program': 'sh', 'folder': 'none'") << u"none"_s;
        QTest::newRow("not executable") << spawn("'program': './a.pangaea'") << u"not an executable file"_s;
        QTest::newRow("created alone") << second("{'do': 'create', 'program': './none'}") << u"does not exist"_s;
    }
    void refusesProgramsThatCannotRun()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, word);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"bin"_s));
        QFile tool(folder.filePath(u"bin/tool"_s));
        QVERIFY(tool.open(QIODevice::WriteOnly) && tool.write("#!/bin/sh\n") > 0);
        tool.close();
        QVERIFY(tool.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const ScenarioFile file = readScenarioFile(written(folder, text));
        QCOMPARE(file.error.sentence.isEmpty(), word.isEmpty());
        QVERIFY2(file.error.sentence.contains(word), qPrintable(file.error.sentence));
        QCOMPARE(file.scenario.steps.empty(), !word.isEmpty());
        if (!word.isEmpty())
            QCOMPARE(file.error.at, (json::Position {3, 1}));
    }

    void checksTargets_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("right") << spawn("'target': 'print_func', 'with': {'seconds': 1.5}") << QString();
        QTest::newRow("a program") << spawn("'program': 'print_fun'") << QString();
        QTest::newRow("input for what reads it") << spawn("'target': 'read_input', 'input': 'x'") << QString();
        QTest::newRow("input for what does not")
            << spawn("'target': 'print_func', 'input': 'x'") << u"reads no input"_s;
        QTest::newRow("unknown") << spawn("'target': 'fly'") << u"no target “fly”"_s;
        QTest::newRow("hostile") << spawn("'target': '\\u202e'") << u"<U+202E>"_s;
        QTest::newRow("of no such parameter")
            << spawn("'target': 'print_func', 'with': {'code': 1}") << u"no parameter “code”"_s;
        QTest::newRow("a word") << spawn("'target': 'race', 'with': {'by': 'threads', 'lines': 5}") << QString();
        QTest::newRow("no such word") << spawn("'target': 'race', 'with': {'by': 'thread'}")
                                      << u"must be one of processes, threads, not “thread”"_s;
        QTest::newRow("a word for a number")
            << spawn("'target': 'race', 'with': {'lines': 'many'}") << u"must be a whole number, not “many”"_s;
        QTest::newRow("a number for a word")
            << spawn("'target': 'race', 'with': {'by': 1}") << u"must be one of processes, threads, not “1”"_s;
        QTest::newRow("out of range") << spawn("'target': 'exit_code', 'with': {'code': 256}") << u"255"_s;
        QTest::newRow("not whole") << spawn("'target': 'exit_code', 'with': {'code': 1.5}") << u"whole number"_s;
    }
    void checksTargets()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, word);
        static const TargetCatalog catalog = workersCatalog();
        const ScenarioFile file = readQuoted(text);
        QVERIFY2(file.error.sentence.isEmpty(), qPrintable(file.error.sentence));
        const ScenarioError error = checkTargets(file.scenario, catalog, {});
        QVERIFY2(error.sentence.contains(word), qPrintable(error.sentence));
        QCOMPARE(error.sentence.isEmpty(), word.isEmpty());
        if (!word.isEmpty())
            QCOMPARE(error.at, (json::Position {3, 1}));
    }

    void needsTheWorkerForTargetsAlone()
    {
        const ScenarioFile targets = readQuoted(spawn("'target': 'print_func'"));
        QCOMPARE(checkTargets(targets.scenario, {}, u"It is missing."_s).sentence, u"It is missing."_s);
        const ScenarioFile programs = readQuoted(withSteps("{'do': 'spawn', 'program': 'sh'}"));
        QVERIFY(checkTargets(programs.scenario, {}, u"It is missing."_s).sentence.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestScenario)
#include "tst_scenario.moc"
