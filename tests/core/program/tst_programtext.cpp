// SPDX-License-Identifier: MIT
// Scenarios as programs: their text, and whether they do what Pangaea does. They are really compiled and run.
#include "core/program/programtext.h"

#include "core/session/scenarioplayer.h"
#include "tests/fixtures/session.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>
#include <cstring>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

const QString examples = QStringLiteral(PANGAEA_SOURCE_DIR "/resources/scenarios");

/// Uses ' for double quotes, to be readable.
Scenario scenarioOf(QByteArray steps)
{
    steps.replace('\'', '"');
    const ScenarioFile file = readScenario("{\"pangaea\": 1, \"steps\": [" + steps + "]}");
    if (!file.error.sentence.isEmpty())
        qFatal("%s", qPrintable(file.error.sentence));
    return file.scenario;
}

QByteArray jsonText(const QString &text)
{
    QByteArray out = "\"";
    for (const QChar c : text)
        out += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return out + '"';
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString programFor(const char *name)
{
    const QString path = QStandardPaths::findExecutable(QString::fromLatin1(name));
    return path;
}

/// What a run printed, without the order of processes that ran at once, and how it ended.
struct Outcome {
    QList<QByteArray> output;
    QList<QByteArray> error;
    int status = -1;

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

QList<QByteArray> sorted(const QByteArray &text)
{
    QList<QByteArray> lines = text.split('\n');
    std::ranges::sort(lines);
    return lines;
}

/// The lines that only the first has.
QByteArray surplus(QList<QByteArray> lines, const QList<QByteArray> &others)
{
    for (const QByteArray &line : others)
        lines.removeOne(line);
    return lines.join('\n');
}

QByteArray difference(const Outcome &outcome, const Outcome &expected)
{
    return "status " + QByteArray::number(outcome.status) + ", not " + QByteArray::number(expected.status)
        + "\noutput too many: " + surplus(outcome.output, expected.output).left(500)
        + "\nmissing: " + surplus(expected.output, outcome.output).left(500)
        + "\nerror too many: " + surplus(outcome.error, expected.error).left(500)
        + "\nmissing: " + surplus(expected.error, outcome.error).left(500);
}

/// Some shells report each signal that ended a process.
bool isOfTheShell(const QByteArray &line)
{
    for (int number = 1; number < NSIG; ++number) {
        if (line.startsWith(::strsignal(number)))
            return true;
    }
    return false;
}

/// As `pangaea --headless` plays it.
Outcome played(const Scenario &scenario)
{
    Session session;
    ScenarioPlayer player(session.commands, session.readings, scenario);
    const QSignalSpy finished(&player, &ScenarioPlayer::finished);
    const QSignalSpy refused(&player, &ScenarioPlayer::refused);
    player.play();
    const auto isOver = [&] {
        return !finished.isEmpty() && std::ranges::all_of(session.table.rows(), [&](const ProcessState &row) {
            return row.state == State::Created || session.isOver(row.id);
        });
    };
    if (!QTest::qWaitFor([&] { return isOver() || !refused.isEmpty(); }, patience) || !refused.isEmpty())
        return {};
    Outcome outcome {.status = 0};
    QByteArray output;
    QByteArray error;
    for (const ProcessState &row : session.table.rows()) {
        for (const event::Output &printed : session.all<event::Output>(row.id))
            (printed.stream == Stream::Output ? output : error) += printed.bytes;
        if (row.state != State::Exited || !row.current()->exit->success())
            outcome.status = 1;
    }
    outcome.output = sorted(output);
    outcome.error = sorted(error);
    return outcome;
}

/// One language's form, compiled where it has to be, and running.
class Run
{
public:
    Run(const Scenario &scenario, Language language, const QString &folder)
        : m_isShell(language == Language::Shell)
    {
        const LanguageInfo &info = *std::ranges::find(languages(), language, &LanguageInfo::language);
        const QString path = folder + u"/program."_s + QLatin1String(info.suffix);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)
            || file.write(programText(scenario, language, workerPath()).text.toUtf8()) < 1)
            qFatal("No program was written.");
        file.close();
        if (language == Language::C)
            compile(path, folder);
        else if (language == Language::Python)
            m_process.setProgram(programFor("python3"));
        else
            m_process.setProgram(u"/bin/sh"_s);
        if (language != Language::C)
            m_process.setArguments({path});
        // With it, Python writes a line in pieces, and lines of other processes come in between.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"PYTHONUNBUFFERED"_s);
        m_process.setProcessEnvironment(environment);
        if (problem.isEmpty())
            m_process.start(QIODevice::ReadOnly);
    }
    Q_DISABLE_COPY_MOVE(Run)

    Outcome outcome()
    {
        const bool ended = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(patience);
        if (!ended || m_process.exitStatus() != QProcess::NormalExit)
            return {};
        Outcome outcome {sorted(m_process.readAllStandardOutput()), sorted(m_process.readAllStandardError()),
                         m_process.exitCode()};
        if (m_isShell)
            outcome.error.removeIf(isOfTheShell);
        return outcome;
    }

    QByteArray problem; ///< of the compiler

private:
    void compile(const QString &path, const QString &folder)
    {
        QProcess compiler;
        compiler.start(
            programFor("cc"),
            {u"-Wall"_s, u"-Wextra"_s, u"-Werror"_s, u"-Wno-unused-variable"_s, u"-o"_s, folder + u"/program"_s, path});
        if (!compiler.waitForFinished(patience) || compiler.exitCode() != 0)
            problem = compiler.readAllStandardError() + " in\n" + contents(path);
        m_process.setProgram(folder + u"/program"_s);
    }

    const bool m_isShell;
    QProcess m_process;
};

const QString hostileNames[] = {
    u"\"; rm -rf /"_s,
    u"'; exit 1; '"_s,
    u"$(exit 1) `exit 1` $HOME"_s,
    u"\\"_s,
    u"\\n\\x41\\101 ?\?/ %s %1 %%"_s,
    u"-n"_s,
    u"a=b"_s,
    u"two\nlines\n\n"_s,
    u"tab\tbell\a"_s,
    u"*"_s,
    u"#no // comment */"_s,
    u"'''\"\"\""_s,
    u"日本 Österreich \U0001F30D"_s,
    u"\u202Eright to left\u2028separated\u00A0\uFEFF"_s,
    u"{name} {index}"_s,
    u" spaces  in it "_s,
    u"WORKER"_s,
    u"\u0301"_s,
    u"f{1+1}"_s,
    u"a\r\nb"_s,
};

} // namespace

class TestProgramText : public QObject
{
    Q_OBJECT
private slots:
    void isAsWritten_data();
    void isAsWritten();
    void stepsHaveTheirLines_data();
    void stepsHaveTheirLines();
    void linesOfAStep();
    void titlesStayComments();
    void saysWhatItLeavesOut();
    void waitsWithoutAnyRow();
    void aHundredTimesFive();
    void doesWhatPangaeaDoes_data();
    void doesWhatPangaeaDoes();
    void pythonRunsInEveryWay_data();
    void pythonRunsInEveryWay();
    void compilesAsCpp_data();
    void compilesAsCpp();
};

// The files are what a reader gets to see: look at them when they change.
void TestProgramText::isAsWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("language");
    for (const char *name : {"text-example", "join-timeout", "terminate-kill", "program", "wait-for", "streams"}) {
        for (const LanguageInfo &info : languages())
            QTest::addRow("%s.%s", name, info.suffix) << QString::fromLatin1(name) << int(info.language);
    }
}

void TestProgramText::isAsWritten()
{
    QFETCH(QString, name);
    QFETCH(int, language);
    ScenarioFile file = readScenarioFile(QString::fromLatin1(name == u"wait-for"_s || name == u"streams"_s
                                                                 ? TEST_DATA_DIR "/programs"
                                                                 : PANGAEA_SOURCE_DIR "/resources/scenarios")
                                         + u'/' + name + u".pangaea"_s);
    QVERIFY(file.error.sentence.isEmpty());
    file.scenario.folder = u"/home/teacher"_s;
    const QString golden = QStringLiteral(TEST_DATA_DIR "/programs/") + QString::fromLatin1(QTest::currentDataTag());
    const QByteArray text = programText(file.scenario, Language(language)).text.toUtf8();
    if (qEnvironmentVariableIsSet("PANGAEA_WRITE_GOLDEN")) {
        QFile out(golden);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(text) == text.size());
    }
    const QByteArray expected = contents(golden);
    QVERIFY2(!expected.isEmpty(), qPrintable(golden));
    QCOMPARE(QString::fromUtf8(text), QString::fromUtf8(expected));
}

void TestProgramText::stepsHaveTheirLines_data()
{
    QTest::addColumn<int>("language");
    for (const LanguageInfo &info : languages())
        QTest::newRow(info.id) << int(info.language);
}

// Line ranges in order, none shared, none empty; a newline in a name moves none of them.
void TestProgramText::stepsHaveTheirLines()
{
    QFETCH(int, language);
    Scenario scenario = scenarioOf(
        "{'do': 'spawn', 'name': 'A\\nB\\n\\nC\\n', 'target': 'count'}, {'do': 'create', 'name': 'D', 'target': 'count'},"
        "{'do': 'terminate', 'name': 'D'}, {'do': 'wait', 'seconds': 0.25}, {'do': 'start', 'name': 'D'},"
        "{'do': 'start', 'name': 'D'}, {'do': 'suspend', 'name': 'D'}, {'do': 'signal', 'name': 'D', 'signal': 'SIGTSTP'},"
        "{'do': 'restart', 'name': 'D'}, {'do': 'join', 'name': 'D', 'timeout': 0.25}, {'do': 'wait-for', 'name': 'D', 'ended': true},"
        "{'do': 'wait-for', 'name': 'D', 'output': 'x'}, {'do': 'wait-for', 'name': 'D', 'state': 'Suspended'}, {'do': 'type', 'name': 'D', 'text': ''},"
        "{'do': 'end-input', 'name': 'D'}, {'do': 'join-all'}, {'do': 'join-all'}");
    const ProgramText program = programText(scenario, Language(language));
    QVERIFY(program.text.endsWith(u'\n'));
    const QStringList lines = program.text.chopped(1).split(u'\n');
    QCOMPARE(program.lines.size(), scenario.steps.size());
    int last = 0;
    for (const LineRange &range : program.lines) {
        QVERIFY(range.first > last && range.last >= range.first && range.last <= lines.size());
        QVERIFY(!lines[range.first - 1].trimmed().isEmpty() && !lines[range.last - 1].trimmed().isEmpty());
        last = range.last;
    }
}

void TestProgramText::linesOfAStep()
{
    const Scenario scenario = readScenarioFile(examples + u"/terminate-kill.pangaea"_s).scenario;
    const ProgramText program = programText(scenario, Language::Python);
    const QStringList lines = program.text.split(u'\n');
    const QStringList expected {
        u"asia = Process(target=print_func, args=('Asia',))"_s,
        u"africa = Process(target=run, args=(WORKER, 'ignore_terminate', 'seconds=60', 'Africa'))"_s,
        u"time.sleep(1)"_s,
        u"asia.terminate()"_s,
        u"send(africa, signal.SIGTERM)"_s,
        u"finish(asia)"_s,
        u"join_for(africa, 0.5)"_s,
        u"africa.kill()"_s,
        u"africa.join()"_s};
    QCOMPARE(program.lines.size(), size_t(expected.size()));
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(lines[program.lines[size_t(i)].first - 1].trimmed(), expected[i]);
}

// Nor does a line splice swallow the line below.
void TestProgramText::titlesStayComments()
{
    Scenario scenario = scenarioOf("{'do': 'spawn', 'target': 'print_func'}");
    scenario.title = u"One\nimport os\u2028*/ \u202E ?\?/ \\"_s;
    for (const LanguageInfo &info : languages()) {
        const QStringList lines = programText(scenario, info.language).text.split(u'\n');
        const auto title = std::ranges::find_if(lines, [](const QString &line) { return line.contains(u"One"_s); });
        QVERIFY(title != lines.end());
        QVERIFY(title->contains(u"import os"_s));
        QVERIFY(!title->endsWith(u'\\') && !title->contains(u"?\?/"_s));
        QVERIFY(!title->contains(u'\u202E') && !title->contains(u'\u2028'));
    }
}

void TestProgramText::saysWhatItLeavesOut()
{
    const Scenario plain = scenarioOf("{'do': 'spawn', 'target': 'crash'}");
    const Scenario restarts = scenarioOf("{'do': 'spawn', 'target': 'crash', 'restart': {}}");
    const Scenario terminal = scenarioOf("{'do': 'spawn', 'target': 'crash', 'terminal': true}");
    for (const LanguageInfo &info : languages()) {
        QVERIFY(!programText(plain, info.language).text.contains(u"Terminals of their own"_s));
        QVERIFY(programText(terminal, info.language).text.contains(u"Terminals of their own are left out"_s));
        QVERIFY(!programText(plain, info.language).text.contains(u"Restarts by itself"_s));
        QVERIFY(programText(restarts, info.language).text.contains(u"Restarts by itself are left out"_s));
    }
}

void TestProgramText::waitsWithoutAnyRow()
{
    const Scenario scenario = scenarioOf("{'do': 'wait', 'seconds': 2}");
    for (const LanguageInfo &info : languages()) {
        const QString text = programText(scenario, info.language).text;
        QVERIFY2(text.contains(u'2') && !text.contains(u'@'), qPrintable(text));
    }
}

void TestProgramText::aHundredTimesFive()
{
    QByteArray steps;
    for (int i = 0; i < mostScenarioProcesses; ++i)
        steps += "{'do': 'spawn', 'name': 'Asia', 'target': 'print_func'}, ";
    const Scenario scenario = scenarioOf(steps + "{'do': 'kill', 'name': 'Asia'}, {'do': 'join-all'}");
    for (const LanguageInfo &info : languages()) {
        const ProgramText program = programText(scenario, info.language);
        QVERIFY(program.text.contains(u"asia_500"_s));
        const LineRange &kills = program.lines[mostScenarioProcesses];
        QCOMPARE(kills.last - kills.first + 1, mostScenarioProcesses);
    }
}

void TestProgramText::doesWhatPangaeaDoes_data()
{
    QTest::addColumn<Scenario>("scenario");
    QDir folder(examples);
    for (const QFileInfo &file : folder.entryInfoList({u"*.pangaea"_s}))
        QTest::newRow(qPrintable(file.fileName())) << readScenarioFile(file.filePath()).scenario;
    const auto add = [](const char *name, const QByteArray &steps) {
        Scenario scenario = scenarioOf(steps);
        scenario.folder = QStringLiteral(TEST_DATA_DIR);
        QTest::newRow(name) << scenario;
    };
    QByteArray targets;
    QByteArray programs;
    for (const QString &name : hostileNames) {
        targets += "{'do': 'spawn', 'name': " + jsonText(name)
            + ", 'target': 'print_func'},"
              "{'do': 'spawn', 'name': "
            + jsonText(name) + ", 'target': 'exit_code', 'with': {'code': 0}},";
        programs += "{'do': 'spawn', 'name': " + jsonText(name)
            + ", 'program': 'sh', 'arguments': ['-c', 'printf \\\"%s:%s:%s:%s\\\\n\\\" \\\"$0\\\" \\\"$1\\\" \\\"$2\\\" \\\"$V\\\"', "
              "'{name}', "
            + jsonText(name) + ", '<{name}>{index}{name'], 'environment': {'V': " + jsonText(name) + "}},";
    }
    // What is accessed by name has its own variable.
    add("hostile names",
        targets
            + "{'do': 'join', 'name': '-n'}, {'do': 'join', 'name': '日本 Österreich \\ud83c\\udf0d'}, {'do': 'join-all'}");
    add("hostile arguments", programs + "{'do': 'join-all'}");
    add("a code", "{'do': 'spawn', 'name': 'A', 'target': 'exit_code', 'with': {'code': 3}}, {'do': 'join-all'}");
    add("a crash",
        "{'do': 'spawn', 'name': 'A', 'target': 'crash'}, {'do': 'spawn', 'name': 'B', 'target': 'print_func'}");
    add("both streams",
        "{'do': 'spawn', 'name': 'A', 'target': 'error_output'}, {'do': 'spawn', 'name': 'A', 'target': 'error_output'}");
    add("both streams in one pipe",
        "{'do': 'spawn', 'name': 'A', 'target': 'error_output', 'streams': 'together'},"
        "{'do': 'create', 'name': 'B', 'target': 'error_output', 'streams': 'together'}, {'do': 'start', 'name': 'B'},"
        "{'do': 'spawn', 'name': 'C', 'target': 'print_func', 'streams': 'together'},"
        "{'do': 'spawn', 'name': 'D', 'target': 'error_output'}, {'do': 'join-all'}");
    add("different seconds",
        "{'do': 'spawn', 'target': 'print_func', 'with': {'seconds': 0.2}},"
        "{'do': 'spawn', 'name': 'A', 'target': 'print_func', 'with': {'seconds': 1e-1}}, {'do': 'spawn', 'name': 'B', 'target': 'print_func'}");
    add("never started",
        "{'do': 'spawn', 'name': 'A', 'target': 'print_func'}, {'do': 'create', 'name': 'B', 'target': 'print_func'},"
        "{'do': 'kill', 'name': 'B'}, {'do': 'join', 'name': 'B'}");
    add("stopped, continued, killed",
        "{'do': 'spawn', 'name': 'A', 'target': 'print_func', 'with': {'seconds': 1000}},"
        "{'do': 'spawn', 'name': 'B', 'target': 'print_func', 'with': {'seconds': 0.3}},"
        "{'do': 'spawn', 'name': 'C', 'target': 'print_func', 'with': {'seconds': 1000}}, {'do': 'wait', 'seconds': 0.5},"
        "{'do': 'suspend', 'name': 'A'}, {'do': 'suspend', 'name': 'C'}, {'do': 'continue', 'name': 'C'},"
        "{'do': 'signal', 'name': 'C', 'signal': 'SIGTSTP'}, {'do': 'join', 'name': 'B'}, {'do': 'terminate', 'name': 'B'},"
        "{'do': 'terminate', 'name': 'A'}, {'do': 'signal', 'name': 'C', 'signal': 'SIGUSR1'}, {'do': 'join-all'}");
    add("signals of the keyboard",
        "{'do': 'spawn', 'name': 'A', 'target': 'print_func', 'with': {'seconds': 1000}},"
        "{'do': 'spawn', 'name': 'A', 'target': 'count', 'with': {'seconds': 1000}},"
        "{'do': 'spawn', 'name': 'B', 'target': 'print_func', 'with': {'seconds': 1000}}, {'do': 'wait', 'seconds': 0.5},"
        "{'do': 'signal', 'name': 'A', 'row': 2, 'signal': 'SIGINT'}, {'do': 'signal', 'name': 'A', 'row': 1, 'signal': 'SIGRTMIN+2'},"
        "{'do': 'join', 'name': 'A'}, {'do': 'kill', 'name': 'B'}");
    add("restarted",
        "{'do': 'spawn', 'name': 'A', 'target': 'print_func', 'with': {'seconds': 1.5}}, {'do': 'wait', 'seconds': 0.1},"
        "{'do': 'start', 'name': 'A'}, {'do': 'join', 'name': 'A'}, {'do': 'start', 'name': 'A'},"
        "{'do': 'spawn', 'name': 'B', 'target': 'exit_code', 'with': {'code': 0}}, {'do': 'join', 'name': 'B'},"
        "{'do': 'restart', 'name': 'B'}, {'do': 'spawn', 'name': 'C', 'target': 'print_func', 'with': {'seconds': 1.5}},"
        "{'do': 'wait', 'seconds': 0.4}, {'do': 'restart', 'name': 'C'}, {'do': 'join', 'name': 'C', 'timeout': 5}, {'do': 'join-all'}");
    add("killed after its time",
        "{'do': 'spawn', 'name': 'A', 'target': 'ignore_terminate', 'with': {'seconds': 1000}}, {'do': 'wait', 'seconds': 0.5},"
        "{'do': 'terminate', 'name': 'A'}, {'do': 'join', 'name': 'A'}");
    add("held, and waited for",
        "{'do': 'spawn', 'name': 'A', 'target': 'print_func', 'with': {'hold': 'yes'}},"
        "{'do': 'spawn', 'name': 'B', 'target': 'fork_tree', 'with': {'depth': 1, 'hold': 'yes', 'seconds': 0}},"
        "{'do': 'wait-for', 'name': 'A', 'output': 'continent'}, {'do': 'wait-for', 'name': 'A', 'state': 'Running', 'limit': 0.1},"
        "{'do': 'end-input', 'name': 'A'}, {'do': 'type', 'name': 'B', 'text': '\\n'}, {'do': 'wait-for', 'name': 'A', 'ended': true}, {'do': 'join-all'}");
    add("folders, no input, words of the shell",
        "{'do': 'spawn', 'name': 'A', 'program': 'pwd', 'folder': 'programs'}, {'do': 'spawn', 'name': 'B', 'program': 'pwd'},"
        "{'do': 'spawn', 'name': 'C', 'program': 'cat'}, {'do': 'spawn', 'name': 'D', 'program': 'echo', 'arguments': ['a\\\\nb']},"
        "{'do': 'spawn', 'name': 'E', 'program': 'sh', 'arguments': ['-c', 'yes | head -n 2; exit 0'], 'folder': 'programs', 'environment': {'A': 'B'}},"
        "{'do': 'create', 'name': 'F', 'program': 'pwd', 'folder': 'programs'}, {'do': 'start', 'name': 'F'}, {'do': 'join-all'}");
}

void TestProgramText::doesWhatPangaeaDoes()
{
    QFETCH(Scenario, scenario);
    if (programFor("python3").isEmpty() || programFor("cc").isEmpty())
        QSKIP("There is no python3 or no cc here: NO PROGRAM WAS RUN.");
    if (std::ranges::any_of(scenario.steps, [](const Step &step) { return step.input || step.what == StepKind::Type; }))
        QSKIP("Programs give their processes nothing to read: THIS ONE WAS NOT RUN.");
    const QTemporaryDir folder;
    Run c(scenario, Language::C, folder.path());
    QVERIFY2(c.problem.isEmpty(), c.problem);
    Run python(scenario, Language::Python, folder.path());
    Run shell(scenario, Language::Shell, folder.path());
    const Outcome expected = played(scenario);
    QVERIFY(expected.status >= 0);
    Run *const runs[] = {&python, &c, &shell};
    const Language forms[] = {Language::Python, Language::C, Language::Shell};
    for (size_t i = 0; i < 3; ++i) {
        const Outcome outcome = runs[i]->outcome();
        QVERIFY2(outcome == expected, difference(outcome, expected) + "\nof " + languages()[size_t(forms[i])].title);
    }
}

void TestProgramText::pythonRunsInEveryWay_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"fork", "spawn", "forkserver"}) {
        for (const char *way : {"file", "-c", "-", "-i"})
            QTest::addRow("%s, %s by default", way, method) << QString::fromLatin1(way) << QByteArray(method);
    }
}

// Python versions differ in their default start method: that of 3.14 is forkserver. -i reads line by line, as when a
// program is pasted.
void TestProgramText::pythonRunsInEveryWay()
{
    if (programFor("python3").isEmpty())
        QSKIP("There is no python3 here: NO PROGRAM WAS RUN.");
    QFETCH(QString, way);
    QFETCH(QByteArray, method);
    const QTemporaryDir folder;
    QFile site(folder.filePath(u"sitecustomize.py"_s));
    QVERIFY(site.open(QIODevice::WriteOnly));
    site.write("import multiprocessing\nmultiprocessing.set_start_method('" + method + "')\n");
    site.close();
    const Scenario scenario = scenarioOf(
        "{'do': 'spawn', 'target': 'print_func'}, {'do': 'spawn', 'name': 'A', 'target': 'print_func', 'with': {'seconds': 0.1}},"
        "{'do': 'spawn', 'name': 'B', 'program': 'echo', 'arguments': ['{name}']}, {'do': 'wait', 'seconds': 0.01},"
        "{'do': 'join', 'name': 'A'}, {'do': 'restart', 'name': 'A'}, {'do': 'join-all'}");
    const QString text = programText(scenario, Language::Python, workerPath()).text;
    QFile file(folder.filePath(u"program.py"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8() + '\n'); // like Enter after pasting
    file.close();
    QProcess python;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PYTHONPATH"_s, folder.path());
    environment.remove(u"PYTHONUNBUFFERED"_s);
    python.setProcessEnvironment(environment);
    if (way.startsWith(u'-'))
        python.setStandardInputFile(way == u"-c"_s ? QProcess::nullDevice() : file.fileName());
    python.start(programFor("python3"),
                 way == u"-c"_s ? QStringList {way, text} : QStringList {way == u"file"_s ? file.fileName() : way},
                 QIODevice::ReadOnly);
    QVERIFY(python.waitForFinished(patience));
    QCOMPARE(
        sorted(python.readAllStandardOutput()),
        sorted("The name of continent is :  A\nThe name of continent is :  A\nThe name of continent is :  Asia\nB\n"));
    QCOMPARE(python.exitCode(), 0);
}

void TestProgramText::compilesAsCpp_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::newRow("terminate-kill") << readScenarioFile(examples + u"/terminate-kill.pangaea"_s).scenario;
    QByteArray all;
    for (const QString &name : hostileNames)
        all += "{'do': 'spawn', 'name': " + jsonText(name)
            + ", 'program': 'echo', 'arguments': ['{name}'], 'folder': 'a b',"
              "'environment': {'V': "
            + jsonText(name) + "}}, {'do': 'restart', 'name': " + jsonText(name)
            + "},"
              "{'do': 'start', 'name': "
            + jsonText(name) + "},";
    QTest::newRow("hostile") << scenarioOf(all + "{'do': 'join-all'}");
}

// Qt's headers take a second to read, so that few are tried.
void TestProgramText::compilesAsCpp()
{
    QFETCH(Scenario, scenario);
    if (programFor("c++").isEmpty())
        QSKIP("There is no c++ here: NOTHING WAS COMPILED.");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"program.cpp"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(programText(scenario, Language::Cpp, workerPath()).text.toUtf8());
    file.close();
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    QProcess compiler;
    compiler.start(programFor("c++"),
                   {u"-std=c++17"_s, u"-fPIC"_s, u"-fsyntax-only"_s, u"-Wall"_s, u"-Wextra"_s, u"-Werror"_s,
                    u"-isystem"_s, headers, u"-isystem"_s, headers + u"/QtCore"_s, path});
    QVERIFY(compiler.waitForFinished(patience));
    QVERIFY2(compiler.exitCode() == 0, compiler.readAllStandardError() + " in\n" + contents(path));
}

QTEST_GUILESS_MAIN(TestProgramText)
#include "tst_programtext.moc"
