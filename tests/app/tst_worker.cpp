// SPDX-License-Identifier: MIT
// Runs the real pangaea-worker as a child: its output byte for byte, how it ends, its errors. Main thread.
#include "core/facts/targetcatalog.h"
#include "tests/fixtures/testing.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>
#include <utility>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace pangaea;
using pangaea::testing::isSanitized;
using pangaea::testing::patience;

using namespace Qt::StringLiterals;

namespace {

const QByteArray firstLine = "The name of continent is :  Asia\n";

/// A child that never outlives its test.
class Worker final : public QProcess
{
public:
    explicit Worker(const QStringList &arguments = {})
    {
        setProgram(QStringLiteral(TESTED_WORKER));
        setArguments(arguments);
        connect(this, &QProcess::readyReadStandardOutput, this, [this] { out += readAllStandardOutput(); });
        connect(this, &QProcess::readyReadStandardError, this, [this] { err += readAllStandardError(); });
    }
    ~Worker() override
    {
        kill();
        waitForFinished(patience);
    }
    bool begin()
    {
        start();
        return waitForStarted(patience);
    }
    bool end() { return state() == NotRunning || waitForFinished(patience); }
    bool run() { return begin() && end(); }
    void send(int number) const
    {
        if (processId() > 0) // 0 would be the test's own group
            ::kill(static_cast<pid_t>(processId()), number);
    }

    QByteArray out;
    QByteArray err;
};

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A line of /proc/PID/status, such as "VmRSS", "PPid" or "State"; empty when there is no such process.
QByteArray status(qint64 pid, const QByteArray &key)
{
    for (const QByteArray &line : contents(u"/proc/%1/status"_s.arg(pid)).split('\n')) {
        if (line.startsWith(key + ':'))
            return line.mid(key.size() + 1).simplified();
    }
    return {};
}

/// It blocks in a read of its standard input.
bool readsInput(qint64 pid)
{
    return QFile::symLinkTarget(u"/proc/%1/fd/0"_s.arg(pid)).startsWith(u"/proc/%1/fd/pipe:"_s.arg(pid))
        && contents(u"/proc/%1/wchan"_s.arg(pid)).contains("pipe_read");
}

qint64 residentMemory(qint64 pid) ///< MiB
{
    return status(pid, "VmRSS").chopped(3).toLongLong() / 1024;
}

/// What the first match of a pattern captured, as numbers.
QList<qint64> numbers(const QByteArray &text, const char *pattern)
{
    QList<qint64> result;
    const auto match = QRegularExpression(QLatin1String(pattern)).match(QString::fromUtf8(text));
    for (int i = 1; i <= match.lastCapturedIndex(); ++i)
        result += match.captured(i).toLongLong();
    return result;
}

} // namespace

class TestWorker : public QObject
{
    Q_OBJECT
private slots:
    void prints_data();
    void prints();
    void printsAnyName_data();
    void printsAnyName();
    void flushesBeforeItSleeps_data();
    void flushesBeforeItSleeps();
    void holds_data();
    void holds();
    void holdsATree_data();
    void holdsATree();
    void sleepsItsTimeThroughSignals();
    void computes();
    void computesOnOneCore();
    void computesNicely();
    void tellsThatThereIsNoSuchCore();
    void keepsLinesInItsBuffer_data();
    void keepsLinesInItsBuffer();
    void losesItsBufferWhenKilled();
    void stopsAtAFullPipe();
    void writesAllThatFits();
    void catchesSignals();
    void closesATerminal();
    void sharesMemoryAfterAFork();
    void waitsInACircle_data();
    void waitsInACircle();
    void saysOfEach_data();
    void saysOfEach();
    void ignoresTerminate();
    void handlesTerminate();
    void namesThreads_data();
    void namesThreads();
    void waitsInOneThread_data();
    void waitsInOneThread();
    void growsStepByStep();
    void takesAllItsMemory();
    void tellsThatThereIsNoMemory();
    void countsOneVariable_data();
    void countsOneVariable();
    void leavesAZombie();
    void waitsForItsZombie();
    void leavesAnOrphan();
    void forksATree();
    void repeatsItsInput_data();
    void repeatsItsInput();
    void repeatsEachLineAtOnce();
    void tellsThatThereIsNoInput();
    void losesLinesWithoutALock_data();
    void losesLinesWithoutALock();
    void endsByTerminate();
    void crashes();
    void floods();
    void stopsFloodingWithoutReader_data();
    void stopsFloodingWithoutReader();
    void refuses_data();
    void refuses();
    void tellsWriteErrors_data();
    void tellsWriteErrors();
    void listsItsTargets();
    void tellsItsUsage();
};

void TestWorker::prints_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<QByteArray>("err");
    QTest::addColumn<int>("code");

    const auto row = [](const char *arguments, const QByteArray &out, const QByteArray &err = {}, int code = 0) {
        QTest::newRow(arguments) << words(arguments) << out << err << code;
    };
    row("print_func", firstLine);
    row("print_func --", firstLine);
    row("print_func America", "The name of continent is :  America\n");
    row("print_func seconds=0.01 Europe", "The name of continent is :  Europe\n");
    row("print_func Europe seconds=.01", "The name of continent is :  Europe\n");
    row("compute seconds=0", firstLine);
    row("compute seconds=0.1", firstLine);
    row("count seconds=0", "");
    row("count seconds=0.1", "Asia 1\n");
    row("count seconds=1.1 Africa", "Africa 1\nAfrica 2\n");
    row("ignore_terminate seconds=0", "Asia ignores SIGTERM from now on\n");
    row("exit_code", "Asia exits with code 1\n", {}, 1);
    row("exit_code code=0", "Asia exits with code 0\n");
    row("exit_code code=255 seconds=0.01", "Asia exits with code 255\n", {}, 255);
    row("flood seconds=0", "");
    row("work steps=2", firstLine + "Asia computed 2 million steps\n");
    row("wait_io seconds=0", "Asia waits in read for 0 s\nAsia has read\n");
    row("wait_io seconds=0.01 Africa", "Africa waits in read for 0.01 s\nAfrica has read\n");
    row("handle_terminate seconds=0", "Asia cleans up when SIGTERM comes\n");
    const QByteArray out = "Asia writes to standard output\n";
    const QByteArray err = "Asia writes to standard error\n";
    row("error_output", out.repeated(3), err.repeated(3));
}

void TestWorker::prints()
{
    QFETCH(QStringList, arguments);
    Worker worker(arguments);
    QVERIFY(worker.run());
    QTEST(worker.out, "out");
    QTEST(worker.err, "err");
    QCOMPARE(worker.exitStatus(), QProcess::NormalExit);
    QTEST(worker.exitCode(), "code");
}

void TestWorker::printsAnyName_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"a=b", "seconds=5", "--list", "--", "-h", "", " two  words ", "Süd-Amerika", "亚洲", "🌍",
                             "%s%n", "a\nb", "\"quoted\""}) {
        QTest::newRow(name) << QString::fromUtf8(name);
    }
}

void TestWorker::printsAnyName()
{
    QFETCH(QString, name);
    Worker worker({u"print_func"_s, u"--"_s, name});
    QVERIFY(worker.run());
    QCOMPARE(worker.out, "The name of continent is :  " + name.toUtf8() + "\n");
    QCOMPARE(worker.exitCode(), 0);
}

void TestWorker::flushesBeforeItSleeps_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("out");

    const auto row = [](const char *arguments, const QByteArray &out) {
        QTest::newRow(arguments) << words(arguments) << out;
    };
    row("print_func seconds=1000", firstLine);
    row("compute seconds=1000", firstLine);
    row("count seconds=1000", "Asia 1\n");
    row("ignore_terminate seconds=1000", "Asia ignores SIGTERM from now on\n");
    row("exit_code seconds=1000", "Asia exits with code 1\n");
    row("crash seconds=1000", "Asia writes to memory that it does not own\n");
    row("wait_io seconds=1000", "Asia waits in read for 1000 s\n");
    row("work steps=1000000", firstLine);
    row("handle_terminate seconds=1000", "Asia cleans up when SIGTERM comes\n");
    row("zombie seconds=1000", "Asia (pid ");
    row("fork_tree seconds=1000 depth=1", "Asia (pid ");
    row("error_output seconds=1000", QByteArray("Asia writes to standard output\n").repeated(3));
}

void TestWorker::flushesBeforeItSleeps()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, out);
    Worker worker(arguments);
    QVERIFY(worker.begin());
    QTRY_VERIFY_WITH_TIMEOUT(worker.out.startsWith(out), patience);
    QCOMPARE(worker.state(), QProcess::Running);
}

void TestWorker::holds_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("held");  // printed at the end of what it prints before it holds
    QTest::addColumn<QByteArray>("input"); // empty: its end
    for (const auto &[arguments, held] : {std::pair {"print_func", "Asia\n"},
                                          {"full_pipe seconds=0", "nobody reads\n"},
                                          {"zombie seconds=0", "which has ended\n"},
                                          {"fork_tree seconds=0 depth=1", "on level 1 of 1\n"}}) {
        for (const char *input : {"", "\n", "some words\n"})
            QTest::addRow("%s, by %s", arguments, *input ? input : "its end")
                << (words(arguments) << u"hold=yes"_s) << QByteArray(held) << QByteArray(input);
    }
}

void TestWorker::holds()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, held);
    QFETCH(QByteArray, input);
    std::array<int, 2> in {};
    std::array<int, 2> out {};
    QVERIFY(pipe2(in.data(), O_CLOEXEC) == 0 && pipe2(out.data(), O_CLOEXEC) == 0);
    const auto close = qScopeGuard([&] {
        for (const int descriptor : {in[0], in[1], out[0]})
            ::close(descriptor);
    });
    Worker worker(arguments);
    worker.setChildProcessModifier([&] {
        ::dup2(in[0], STDIN_FILENO);
        ::dup2(out[1], STDOUT_FILENO);
    });
    QVERIFY(worker.begin());
    ::close(out[1]);
    fcntl(out[0], F_SETFL, O_NONBLOCK);
    QByteArray printed;
    bool isOver = false;
    const auto read = [&] {
        std::array<char, 4096> bytes {};
        const ssize_t size = ::read(out[0], bytes.data(), bytes.size());
        printed.append(bytes.data(), std::max<ssize_t>(size, 0));
        isOver |= size == 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT((read(), printed.contains(held)), patience);
    QTRY_VERIFY_WITH_TIMEOUT(readsInput(worker.processId()), patience);
    QVERIFY(!isOver);
    if (input.isEmpty())
        ::close(std::exchange(in[1], -1));
    else
        QCOMPARE(::write(in[1], input.constData(), size_t(input.size())), ssize_t(input.size()));
    QTRY_VERIFY_WITH_TIMEOUT((read(), isOver), patience);
    QVERIFY(worker.end());
    QCOMPARE(worker.exitCode(), 0);
}

void TestWorker::holdsATree_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("left");
    QTest::newRow("a line is for one of them") << QByteArray("\n") << 2;
    QTest::newRow("the end is for all") << QByteArray() << 0;
}

// A leaf that has gone on is a zombie until the root goes on too, and waits for it; a root that has gone on waits.
void TestWorker::holdsATree()
{
    QFETCH(QByteArray, input);
    QFETCH(int, left);
    Worker worker(words("fork_tree depth=2 width=2 seconds=0 hold=yes"));
    QVERIFY(worker.begin());
    QTRY_COMPARE_WITH_TIMEOUT(worker.out.count('\n'), 3, patience);
    QList<qint64> pids;
    for (const QByteArray &line : worker.out.chopped(1).split('\n'))
        pids += numbers(line, R"(\(pid (\d+),)");
    const auto readers = [&] { return std::ranges::count_if(pids, readsInput); };
    QTRY_COMPARE_WITH_TIMEOUT(readers(), 3, patience);
    if (input.isEmpty())
        worker.closeWriteChannel();
    else
        worker.write(input);
    QTRY_COMPARE_WITH_TIMEOUT(readers(), left, patience);
    worker.closeWriteChannel();
    QVERIFY(worker.end());
    QCOMPARE(worker.exitCode(), 0);
}

void TestWorker::sleepsItsTimeThroughSignals()
{
    QElapsedTimer time;
    time.start();
    Worker worker(words("print_func seconds=0.4"));
    QVERIFY(worker.begin());
    while (worker.state() != QProcess::NotRunning) {
        worker.send(SIGSTOP);
        worker.send(SIGCONT);
        worker.send(SIGWINCH);
        worker.waitForFinished(5);
        QVERIFY(!time.hasExpired(patience));
    }
    QVERIFY2(time.elapsed() >= 400, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(worker.exitCode(), 0);
}

void TestWorker::computes()
{
    Worker worker(words("compute seconds=1.2 Asia"));
    QVERIFY(worker.run());
    const QList<QByteArray> lines = worker.out.split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0) + '\n', firstLine);
    const QByteArray begin = "Asia: 1 of 1.2 s, ";
    QVERIFY2(lines.at(1).startsWith(begin) && lines.at(1).endsWith(" steps"), lines.at(1).constData());
    QVERIFY(lines.at(1).chopped(6).mid(begin.size()).toULongLong() > 1000);
    QCOMPARE(lines.at(2), QByteArray());
}

void TestWorker::computesOnOneCore()
{
    Worker worker(words("compute seconds=1000 core=1"));
    QVERIFY(worker.begin());
    QTRY_COMPARE_WITH_TIMEOUT(worker.out, firstLine, patience);
    const QByteArray own = status(::getpid(), "Cpus_allowed_list");
    const QByteArray bound = status(worker.processId(), "Cpus_allowed_list");
    QVERIFY2(!bound.contains('-') && !bound.contains(','), bound.constData());
    QVERIFY2(own == bound || own.startsWith(bound + '-') || own.startsWith(bound + ','), bound.constData());
}

void TestWorker::computesNicely()
{
    const auto group = [] {
        QFile file(u"/proc/self/autogroup"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = group();
    Worker worker(words("compute seconds=1000 nice=7"));
    QVERIFY(worker.begin());
    QTRY_COMPARE_WITH_TIMEOUT(worker.out, firstLine, patience);
    QCOMPARE(getpriority(PRIO_PROCESS, id_t(worker.processId())), 7);
    QCOMPARE(group(), before); // which it is in, and does not lead
}

void TestWorker::tellsThatThereIsNoSuchCore()
{
    Worker worker(words("compute seconds=0 core=1024"));
    QVERIFY(worker.run());
    QCOMPARE(worker.exitCode(), 1);
    QCOMPARE(worker.err, "Asia: cannot choose a core or a niceness: Invalid argument\n");
}

void TestWorker::keepsLinesInItsBuffer_data()
{
    QTest::addColumn<QString>("flush");
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("kept") << u"no"_s << QByteArray();
    QTest::newRow("flushed") << u"yes"_s << QByteArray("Asia printed line 1\nAsia printed line 2\n");
}

void TestWorker::keepsLinesInItsBuffer()
{
    QFETCH(QString, flush);
    QFETCH(QByteArray, before);
    Worker worker({u"print_buffered"_s, u"lines=2"_s, u"flush="_s + flush, u"hold=yes"_s, u"seconds=0"_s});
    QVERIFY(worker.begin());
    QTRY_COMPARE_WITH_TIMEOUT(worker.err, "Asia has printed 2 lines\n", patience);
    QTRY_COMPARE_WITH_TIMEOUT(worker.out, before, patience);
    worker.closeWriteChannel();
    QVERIFY(worker.end());
    QCOMPARE(worker.exitCode(), 0);
    QCOMPARE(worker.out, "Asia printed line 1\nAsia printed line 2\n");
}

void TestWorker::losesItsBufferWhenKilled()
{
    Worker worker(words("print_buffered lines=1 seconds=1000"));
    QVERIFY(worker.begin());
    QTRY_COMPARE_WITH_TIMEOUT(worker.err, "Asia has printed 1 line\n", patience);
    worker.kill();
    QVERIFY(worker.end());
    QCOMPARE(worker.out, QByteArray());
}

void TestWorker::stopsAtAFullPipe()
{
    Worker worker(words("full_pipe kilobytes=1024 hold=yes seconds=0"));
    QVERIFY(worker.begin());
    QTRY_VERIFY_WITH_TIMEOUT(worker.out.endsWith("nobody reads\n"), patience);
    const QList<qint64> inside = numbers(worker.out, R"(^Asia: the pipe has (\d+) KiB in it, and nobody reads\n$)");
    QCOMPARE(inside.size(), 1);
    QVERIFY2(inside.first() >= 4 && inside.first() < 1024, qPrintable(QString::number(inside.first())));
    worker.closeWriteChannel();
    QVERIFY(worker.end());
    QCOMPARE(worker.exitCode(), 0);
    QVERIFY2(worker.out.endsWith("Asia: the writer has written all 1024 KiB\nAsia: the reader has read 1024 KiB\n"),
             worker.out.constData());
}

void TestWorker::writesAllThatFits()
{
    Worker worker(words("full_pipe kilobytes=1 seconds=0"));
    QVERIFY(worker.run());
    QCOMPARE(worker.exitCode(), 0);
    QVERIFY2(worker.out.contains("Asia: the pipe has 1 KiB in it"), worker.out.constData());
    QVERIFY(worker.out.endsWith("Asia: the reader has read 1 KiB\n"));
}

void TestWorker::catchesSignals()
{
    Worker worker(words("catch_signals seconds=1000"));
    QVERIFY(worker.begin());
    QTRY_COMPARE_WITH_TIMEOUT(worker.out, "Asia catches 8 kinds of signals\n", patience);
    QCOMPARE(worker.err, "Asia cannot catch SIGKILL: Invalid argument\nAsia cannot catch SIGSTOP: Invalid argument\n");
    QByteArray expected = worker.out;
    for (const auto &[number, name] : {std::pair {SIGTERM, "SIGTERM"}, {SIGINT, "SIGINT"}, {SIGWINCH, "SIGWINCH"}}) {
        worker.send(number);
        expected += QByteArray("Asia caught ") + name + '\n';
        QTRY_COMPARE_WITH_TIMEOUT(worker.out, expected, patience);
    }
    worker.send(SIGKILL);
    QVERIFY(worker.end());
    QCOMPARE(worker.exitStatus(), QProcess::CrashExit);
    QCOMPARE(worker.exitCode(), SIGKILL);
    QCOMPARE(worker.out, expected);
}

// The daemon writes on when the worker has ended.
void TestWorker::closesATerminal()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out"_s);
    Worker worker(words("close_terminal hold=yes seconds=0"));
    worker.setStandardOutputFile(path);
    QVERIFY(worker.begin());
    QTRY_VERIFY_WITH_TIMEOUT(contents(path).count('\n') == 3, patience);
    const QByteArray begin = contents(path);
    const QList<qint64> shell = numbers(begin, R"(Asia's shell \(pid (\d+)\) is in session (\d+), with the terminal)");
    const QList<qint64> program = numbers(begin,
                                          R"(Asia's program \(pid (\d+)\) is in session (\d+), with the terminal)");
    const QList<qint64> daemon = numbers(begin,
                                         R"(Asia's daemon \(pid (\d+)\) is in session (\d+), without a terminal)");
    QVERIFY2(shell.size() == 2 && program.size() == 2 && daemon.size() == 2, begin.constData());
    const auto endDaemon = qScopeGuard([&] { ::kill(pid_t(daemon[0]), SIGKILL); });
    QCOMPARE(shell[1], shell[0]);
    QCOMPARE(program[1], shell[0]);
    QCOMPARE(daemon[1], daemon[0]);
    worker.closeWriteChannel();
    QVERIFY(worker.end());
    QCOMPARE(worker.exitCode(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(contents(path).contains(" lives on\n"), patience);
    QVERIFY(contents(path).contains("Asia's shell was ended by SIGHUP\n"));
    QVERIFY(status(program[0], "State").isEmpty() || status(program[0], "State").startsWith('Z'));
    QVERIFY(status(daemon[0], "State").startsWith('S'));
}

void TestWorker::sharesMemoryAfterAFork()
{
    Worker worker(words("fork_memory megabytes=8 hold=yes seconds=0"));
    QVERIFY(worker.begin());
    QTRY_VERIFY_WITH_TIMEOUT(worker.out.contains("'s child") && worker.out.contains("to fork"), patience);
    QVERIFY2(worker.out.contains(") shares 0 MiB, has 8 MiB of its own\n"), worker.out.constData());
    QVERIFY2(worker.out.contains(") shares 8 MiB, has 0 MiB of its own\n"), worker.out.constData());
    QVERIFY(QString::fromUtf8(worker.out)
                .contains(QRegularExpression(u"Asia: to write took \\d+\\.\\d ms, to fork \\d+\\.\\d ms\n"_s)));
    worker.closeWriteChannel();
    QVERIFY(worker.end());
    QCOMPARE(worker.exitCode(), 0);
    QVERIFY2(worker.out.endsWith(") shares 4 MiB, has 4 MiB of its own\n"), worker.out.constData());
}

void TestWorker::waitsInACircle_data()
{
    QTest::addColumn<QString>("seconds");
    QTest::addColumn<bool>("breaks");
    QTest::newRow("until one is ended") << u"seconds=1000"_s << true;
    QTest::newRow("until one gives up") << u"seconds=0.2"_s << false;
}

void TestWorker::waitsInACircle()
{
    QFETCH(QString, seconds);
    QFETCH(bool, breaks);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out"_s);
    Worker worker({u"deadlock"_s, seconds});
    worker.setStandardOutputFile(path);
    QVERIFY(worker.begin());
    QTRY_VERIFY_WITH_TIMEOUT(contents(path).count('\n') >= 2, patience);
    const QList<qint64> parent = numbers(contents(path), R"(Asia \(pid (\d+)\) waits for its child (\d+)\n)");
    const QList<qint64> child = numbers(contents(path), R"(Asia \(pid (\d+)\) waits for its parent (\d+)\n)");
    QCOMPARE(parent, (QList<qint64> {worker.processId(), child.value(0)}));
    QCOMPARE(child.value(1), worker.processId());
    if (breaks)
        worker.terminate();
    QVERIFY(worker.end());
    QTRY_COMPARE_WITH_TIMEOUT(contents(path).count('\n'), 3, patience);
    QVERIFY2(contents(path).endsWith(breaks ? " waits no more: its parent is gone\n" : " has waited in vain\n"),
             contents(path).constData());
    QCOMPARE(worker.exitCode(), breaks ? SIGTERM : 0);
}

void TestWorker::ignoresTerminate()
{
    Worker worker(words("ignore_terminate seconds=0.5"));
    QVERIFY(worker.begin());
    QTRY_VERIFY_WITH_TIMEOUT(worker.out.contains('\n'), patience);
    worker.send(SIGTERM);
    QVERIFY(worker.end());
    QCOMPARE(worker.exitStatus(), QProcess::NormalExit);
    QCOMPARE(worker.exitCode(), 0);
}

void TestWorker::saysOfEach_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("count");

    const auto row = [](const char *arguments, const char *line, int count) {
        QTest::newRow(arguments) << words(arguments) << QString::fromUtf8(line) << count;
    };
    row("threads seconds=0.01", R"(Asia [1-4] \(thread \d+\) computed for 0\.01 s)", 4);
    row("threads count=2 steps=1 Africa", R"(Africa [12] \(thread \d+\) computed 1 million steps)", 2);
    row("threads count=1 load=wait seconds=0.01", R"(Asia 1 \(thread \d+\) waited 0\.01 s)", 1);
    row("async_io seconds=0", R"(Asia: job [1-4] of 4 is done after \d+\.\d\d s)", 4);
    row("async_io waits=2 steps=1 seconds=0.01", R"(Asia: job [12] of 2 is done after \d+\.\d\d s)", 2);
    row("sequential_io seconds=0 steps=1", R"(Asia: job [1-4] of 4 is done after \d+\.\d\d s)", 4);
    row("zombie seconds=0", R"(Asia \(pid \d+\) (does not wait|has waited) for its child \d+.*)", 2);
    row("shared_variable seconds=0", R"(Asia .*: variable at 0x[0-9a-f]+ is \d+)", 11);
    row("race lines=1 writers=1", "Asia wrote 1 x 1 lines, found 1 whole ones", 1);
}

void TestWorker::saysOfEach()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, line);
    Worker worker(arguments);
    QVERIFY(worker.run());
    QCOMPARE(worker.exitCode(), 0);
    QCOMPARE(worker.err, QByteArray());
    QStringList lines = QString::fromUtf8(worker.out).split(u'\n');
    QVERIFY(lines.takeLast().isEmpty());
    QTEST(int(lines.size()), "count");
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(line));
    for (const QString &said : std::as_const(lines))
        QVERIFY2(pattern.match(said).hasMatch(), qPrintable(said));
    lines.removeDuplicates();
    QTEST(int(lines.size()), "count"); // one for each
}

void TestWorker::handlesTerminate()
{
    QElapsedTimer time;
    Worker worker(words("handle_terminate seconds=1000 cleanup=0.2"));
    worker.setChildProcessModifier([] { std::signal(SIGTERM, SIG_IGN); });
    QVERIFY(worker.begin());
    QTRY_VERIFY_WITH_TIMEOUT(worker.out.contains('\n'), patience);
    time.start();
    worker.send(SIGTERM);
    QVERIFY(worker.end());
    QVERIFY(time.elapsed() >= 200);
    QCOMPARE(worker.exitStatus(), QProcess::NormalExit);
    QCOMPARE(worker.exitCode(), 0);
    QCOMPARE(worker.out,
             "Asia cleans up when SIGTERM comes\nAsia got SIGTERM and cleans up for 0.2 s\nAsia has cleaned up\n");
}

void TestWorker::namesThreads_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArrayList>("threads");
    const auto row = [](const char *name, const QByteArrayList &threads) {
        QTest::newRow(name) << QString::fromUtf8(name) << threads;
    };
    row("Asia", {"Asia 1", "Asia 2"});
    row("", {" 1", " 2"});
    row("North America", {"North America 1", "North America 2"});
    row("The Antarctic", {"The Antarctic 1", "The Antarctic 2"});
    row("South America too", {"South America 1", "South America 2"});
    row("亚洲亚洲亚洲", {"亚洲亚洲 1", "亚洲亚洲 2"}); // 12 of 13 bytes
    row("123456789012é", {"123456789012 1", "123456789012 2"});
}

void TestWorker::namesThreads()
{
    QFETCH(QString, name);
    QFETCH(QByteArrayList, threads);
    Worker worker(words("threads count=2 load=wait seconds=1000 --") << name);
    QVERIFY(worker.begin());
    const QString tasks = u"/proc/%1/task"_s.arg(worker.processId());
    const auto named = [&] {
        QByteArrayList found;
        for (const QString &task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            found += contents(tasks + u'/' + task + u"/comm"_s).chopped(1);
        return std::ranges::all_of(threads, [&](const QByteArray &thread) { return found.contains(thread); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(named(), patience);
    if (!isSanitized) // one has a thread of its own
        QCOMPARE(status(worker.processId(), "Threads"), "3");
}

void TestWorker::waitsInOneThread_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("timers");
    QTest::newRow("at once") << words("async_io waits=5 seconds=1000") << 5;
    QTest::newRow("one after the other") << words("sequential_io waits=5 seconds=1000") << 1;
}

void TestWorker::waitsInOneThread()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, timers);
    Worker worker(arguments);
    QVERIFY(worker.begin());
    const QDir open(u"/proc/%1/fd"_s.arg(worker.processId()));
    const auto waits = [&] {
        int count = 0;
        for (const QString &descriptor : open.entryList(QDir::System | QDir::Files | QDir::NoDotAndDotDot))
            count += QFileInfo(open.filePath(descriptor)).symLinkTarget().endsWith("[timerfd]"_L1);
        return count;
    };
    QTRY_COMPARE_WITH_TIMEOUT(waits(), timers, patience);
    QTRY_VERIFY_WITH_TIMEOUT(status(worker.processId(), "State").startsWith("S"), patience);
    QCOMPARE(waits(), timers);
    if (!isSanitized)
        QCOMPARE(status(worker.processId(), "Threads"), "1");
}

void TestWorker::growsStepByStep()
{
    Worker worker(words("allocate megabytes=400 seconds=1000"));
    QVERIFY(worker.begin());
    QTRY_COMPARE_WITH_TIMEOUT(worker.out, "Asia has 50 of 400 MiB\n", patience);
    const qint64 memory = residentMemory(worker.processId());
    QVERIFY2(memory >= 50 && memory < 400, qPrintable(QString::number(memory)));
}

// The kernel keeps the maximum of all children that were waited for; none of the others comes near it.
void TestWorker::takesAllItsMemory()
{
    const auto largest = [] {
        rusage usage = {};
        getrusage(RUSAGE_CHILDREN, &usage);
        return usage.ru_maxrss / 1024;
    };
    QVERIFY2(largest() < 300, qPrintable(QString::number(largest())));
    Worker worker(words("allocate megabytes=300 seconds=0"));
    QVERIFY(worker.run());
    QCOMPARE(worker.exitCode(), 0);
    QVERIFY(worker.out.endsWith("Asia has 300 of 300 MiB\n"));
    QVERIFY2(largest() >= 300, qPrintable(QString::number(largest())));
}

void TestWorker::tellsThatThereIsNoMemory()
{
    if (isSanitized)
        QSKIP("A sanitizer needs more address space than a limit that can be reached leaves.");
    Worker worker(words("allocate megabytes=1024 seconds=0"));
    worker.setChildProcessModifier([] {
        const rlimit limit = {256 << 20, 256 << 20};
        setrlimit(RLIMIT_AS, &limit);
    });
    QVERIFY(worker.run());
    QCOMPARE(worker.exitStatus(), QProcess::NormalExit);
    QCOMPARE(worker.exitCode(), 1);
    QCOMPARE(worker.out, "Asia has 128 of 1024 MiB\n");
    QCOMPARE(worker.err, "Asia: cannot get 128 MiB more: Cannot allocate memory\n");
}

void TestWorker::countsOneVariable_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QList<int>>("values");
    QTest::addColumn<int>("atTheEnd");
    QTest::newRow("processes") << u"processes"_s << QList {1, 1, 2, 2, 3, 3, 4, 4, 5, 5} << 0;
    QTest::newRow("threads") << u"threads"_s << QList {1, 2, 3, 4, 5, 6, 7, 8, 9, 10} << 10;
}

void TestWorker::countsOneVariable()
{
    QFETCH(QString, by);
    Worker worker({u"shared_variable"_s, u"by="_s + by, u"seconds=0.1"_s});
    QVERIFY(worker.run());
    QCOMPARE(worker.exitCode(), 0);
    static const QRegularExpression pattern(u"at (0x[0-9a-f]+) is (\\d+)\n"_s);
    QSet<QString> addresses;
    QList<int> values;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(QString::fromUtf8(worker.out))) {
        addresses += match.captured(1);
        values += match.captured(2).toInt();
    }
    QCOMPARE(addresses.size(), 1);
    const int last = values.isEmpty() ? -1 : values.takeLast();
    QTEST(last, "atTheEnd");
    std::ranges::sort(values);
    QTEST(values, "values");
}

void TestWorker::leavesAZombie()
{
    Worker worker(words("zombie seconds=1000"));
    QVERIFY(worker.begin());
    QTRY_VERIFY_WITH_TIMEOUT(worker.out.endsWith('\n'), patience);
    const QList<qint64> pids = numbers(worker.out, R"(^Asia \(pid (\d+)\) does not wait for its child (\d+))");
    QCOMPARE(pids.size(), 2);
    QCOMPARE(pids.first(), worker.processId());
    QCOMPARE(status(pids.last(), "PPid").toLongLong(), worker.processId());
    QCOMPARE(status(pids.last(), "State"), "Z (zombie)");
}

void TestWorker::waitsForItsZombie()
{
    Worker worker(words("zombie seconds=0.1"));
    QVERIFY(worker.run());
    QCOMPARE(worker.exitCode(), 0);
    const QList<qint64> pids = numbers(worker.out, R"(\(pid (\d+)\) has waited for its child (\d+))");
    QCOMPARE(pids.size(), 2);
    QVERIFY(status(pids.last(), "PPid").toLongLong() != pids.first());
}

void TestWorker::leavesAnOrphan()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out"_s); // the orphan writes on when the worker has ended
    Worker worker(words("orphan seconds=1000"));
    worker.setStandardOutputFile(path);
    QVERIFY(worker.begin());
    const qint64 pid = worker.processId();
    QVERIFY(worker.end());
    QCOMPARE(worker.exitStatus(), QProcess::NormalExit);
    QCOMPARE(worker.exitCode(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(contents(path).contains(" now\n"), patience);
    const QList<qint64> told = numbers(contents(path), R"(Asia \(pid (\d+)\): parent was (\d+), is (\d+) now\n)");
    QCOMPARE(told.size(), 3);
    const qint64 orphan = told[0];
    const QByteArray parentNow = status(orphan, "PPid");
    ::kill(pid_t(orphan), SIGKILL);
    QCOMPARE(told[1], pid);
    QVERIFY(told[2] != pid);
    QCOMPARE(parentNow.toLongLong(), told[2]);
    QVERIFY(contents(path).contains("my parent is " + QByteArray::number(pid) + '\n'));
    QVERIFY(contents(path).contains(") ends before its child " + QByteArray::number(orphan) + '\n'));
}

void TestWorker::forksATree()
{
    Worker worker(words("fork_tree depth=3 width=4 seconds=0.2"));
    QVERIFY(worker.begin());
    const qint64 pid = worker.processId();
    QVERIFY(worker.end());
    QCOMPARE(worker.exitCode(), 0);
    QList<QList<qint64>> processes; // pid, parent, level
    for (const QByteArray &line : worker.out.chopped(1).split('\n'))
        processes += numbers(line, R"(^Asia \(pid (\d+), parent (\d+)\) on level (\d+) of 3$)");
    QCOMPARE(processes.size(), 1 + 4 + 16);
    QCOMPARE(processes.first().first(), pid);
    for (const QList<qint64> &process : std::as_const(processes)) {
        QCOMPARE(process.size(), 3);
        const auto isChild = [&](const QList<qint64> &other) {
            return other[1] == process[0] && other[2] == process[2] + 1;
        };
        QCOMPARE(std::ranges::count_if(processes, isChild), process[2] < 3 ? 4 : 0);
    }
}

void TestWorker::repeatsItsInput_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("out");
    const auto row = [](const char *name, const QByteArray &input, const QByteArray &out) {
        QTest::newRow(name) << input << out;
    };
    const QByteArray read = "Asia read: ";
    row("nothing", "", "Asia read 0 lines, then came the end\n");
    row("a line", "x\n", read + "x\nAsia read 1 line, then came the end\n");
    row("without a line end", "x", read + "x\nAsia read 1 line, then came the end\n");
    row("several", "x\n\ny z\n", read + "x\n" + read + '\n' + read + "y z\nAsia read 3 lines, then came the end\n");
    row("bytes", QByteArray("\0\xff\r\n", 4),
        read + QByteArray("\0\xff\r\n", 4) + "Asia read 1 line, then came the end\n");
    row("a long line", QByteArray(5000, 'x'),
        read + QByteArray(4096, 'x') + '\n' + read + QByteArray(904, 'x') + "\nAsia read 2 lines, then came the end\n");
}

void TestWorker::repeatsItsInput()
{
    QFETCH(QByteArray, input);
    Worker worker(words("read_input"));
    QVERIFY(worker.begin());
    worker.write(input);
    worker.closeWriteChannel();
    QVERIFY(worker.end());
    QTEST(worker.out, "out");
    QCOMPARE(worker.exitCode(), 0);
}

void TestWorker::repeatsEachLineAtOnce()
{
    Worker worker(words("read_input Europe"));
    QVERIFY(worker.begin());
    worker.write("one\n");
    QTRY_COMPARE_WITH_TIMEOUT(worker.out, "Europe read: one\n", patience);
    worker.write("two\nthr");
    QTRY_COMPARE_WITH_TIMEOUT(worker.out, "Europe read: one\nEurope read: two\n", patience);
    QCOMPARE(worker.state(), QProcess::Running);
}

void TestWorker::tellsThatThereIsNoInput()
{
    Worker worker(words("read_input"));
    worker.setChildProcessModifier([] { ::close(STDIN_FILENO); });
    QVERIFY(worker.run());
    QCOMPARE(worker.exitCode(), 1);
    QCOMPARE(worker.out, QByteArray());
    QCOMPARE(worker.err, "Asia: cannot read standard input: Bad file descriptor\n");
}

void TestWorker::losesLinesWithoutALock_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("loses");
    QTest::newRow("processes") << words("race") << true;
    QTest::newRow("threads") << words("race by=threads") << true;
    QTest::newRow("processes with a lock") << words("race lock=yes") << false;
    QTest::newRow("threads with a lock") << words("race by=threads lock=yes") << false;
}

// A single race may be won by chance; five in a row would mean that there is none. With the lock no line is ever lost.
void TestWorker::losesLinesWithoutALock()
{
    QFETCH(QStringList, arguments);
    bool lost = false;
    for (int i = 0; i < 5 && !lost; ++i) {
        Worker worker(arguments);
        QVERIFY(worker.run());
        QCOMPARE(worker.exitCode(), 0);
        const QList<qint64> found = numbers(worker.out, R"(^Asia wrote 2 x 1000 lines, found (\d+) whole ones\n$)");
        QCOMPARE(found.size(), 1);
        lost = found.first() < 2000;
        QVERIFY(found.first() <= 2000);
    }
    QTEST(lost, "loses");
}

void TestWorker::endsByTerminate()
{
    Worker worker(words("print_func seconds=1000"));
    QVERIFY(worker.begin());
    QTRY_COMPARE_WITH_TIMEOUT(worker.out, firstLine, patience);
    worker.terminate();
    QVERIFY(worker.end());
    QCOMPARE(worker.exitStatus(), QProcess::CrashExit);
    QCOMPARE(worker.exitCode(), SIGTERM);
}

void TestWorker::crashes()
{
    const QTemporaryDir folder; // the core file, where the system writes one
    Worker worker(words("crash"));
    worker.setWorkingDirectory(folder.path());
    worker.setChildProcessModifier([] { std::signal(SIGSEGV, SIG_IGN); });
    QVERIFY(worker.run());
    QCOMPARE(worker.out, "Asia writes to memory that it does not own\n");
    QCOMPARE(worker.err, QByteArray());
    QCOMPARE(worker.exitStatus(), QProcess::CrashExit);
    QCOMPARE(worker.exitCode(), SIGSEGV);
}

void TestWorker::floods()
{
    Worker worker(words("flood seconds=0.1"));
    QVERIFY(worker.run());
    QCOMPARE(worker.exitCode(), 0);
    const QList<QByteArray> lines = worker.out.split('\n');
    QVERIFY(lines.size() > 1000);
    QCOMPARE(lines.last(), QByteArray());
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        QCOMPARE(lines.at(i), "Asia " + QByteArray::number(i + 1));
}

void TestWorker::stopsFloodingWithoutReader_data()
{
    QTest::addColumn<bool>("ignoresPipeSignal");
    QTest::newRow("by the signal") << false;
    QTest::newRow("by the error") << true;
}

void TestWorker::stopsFloodingWithoutReader()
{
    QFETCH(bool, ignoresPipeSignal);
    Worker reader(words("exit_code code=0"));
    Worker worker(words("flood seconds=1000"));
    if (ignoresPipeSignal) { // uses a shell, since newer Qt resets the signal after a modifier
        worker.setProgram(u"/bin/sh"_s);
        worker.setArguments(QStringList {u"-c"_s, u"trap '' PIPE; exec \"$0\" \"$@\""_s, QStringLiteral(TESTED_WORKER)}
                            + words("flood seconds=1000"));
    }
    worker.setStandardOutputProcess(&reader);
    QVERIFY(worker.begin());
    QVERIFY(reader.run());
    QVERIFY(worker.end());
    if (ignoresPipeSignal) {
        QCOMPARE(worker.exitStatus(), QProcess::NormalExit);
        QCOMPARE(worker.exitCode(), 1);
        QCOMPARE(worker.err, "pangaea-worker: cannot write to standard output: Broken pipe\n");
    } else {
        QCOMPARE(worker.exitStatus(), QProcess::CrashExit);
        QCOMPARE(worker.exitCode(), SIGPIPE);
    }
}

void TestWorker::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("complaint");

    const auto row = [](const char *arguments, const char *complaint) {
        QTest::newRow(arguments) << words(arguments) << QString::fromUtf8(complaint);
    };
    const char *seconds = "seconds must be a number between 0 and 86400, not ";
    const char *code = "code must be a whole number between 0 and 255, not ";
    row("", "name a target, as in: pangaea-worker print_func Asia; targets are print_func, compute, ");
    row("foo", R"(there is no target "foo"; targets are print_func, compute, )");
    row("-- Asia", R"(there is no target "--"; targets are )");
    row("--lists", R"(there is no target "--lists"; targets are )");
    row("seconds=1 print_func", R"(there is no target "seconds=1"; targets are )");
    row("print_func size=1", R"(print_func has no parameter "size"; it has seconds)");
    row("exit_code =1", R"(exit_code has no parameter ""; it has code, seconds)");
    row("print_func seconds=1 seconds=1", "seconds is given twice; give it once");
    row("race lock=maybe", R"(lock must be one of no, yes, not "maybe")");
    row("race lock=1", R"(lock must be one of no, yes, not "1")");
    row("race lock=", R"(lock must be one of no, yes, not "")");
    row("fork_tree depth=5", R"(depth must be a whole number between 1 and 4, not "5")");
    row("work steps=0", R"(steps must be a whole number between 1 and 1000000, not "0")");
    row("print_func Asia Europe", R"(there are two names, "Asia" and "Europe"; give one)");
    row("print_func Asia -- Europe", "there are two names, ");
    row("print_func -- Asia Europe", "there are two names, ");
    for (const char *value : {"", "abc", "nan", "inf", "-inf", "-1", "86401", "1e999", "5s", "0,5", "0x10", "+1"}) {
        const QByteArray argument = QByteArray("print_func seconds=") + value;
        QTest::newRow(argument.constData()) << words(argument.constData()) << QLatin1String(seconds) + u'"';
    }
    for (const char *value : {"", "1.5", "1e1", "-1", "256", "99999999999"}) {
        const QByteArray argument = QByteArray("exit_code code=") + value;
        QTest::newRow(argument.constData()) << words(argument.constData()) << QLatin1String(code) + u'"';
    }
    row("--list foo", "--list stands alone; leave out what follows it");
    row("--help foo", "--help stands alone; leave out what follows it");
    row("--version foo", "--version stands alone; leave out what follows it");
}

void TestWorker::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, complaint);
    Worker worker(arguments);
    QVERIFY(worker.run());
    QCOMPARE(worker.exitStatus(), QProcess::NormalExit);
    QCOMPARE(worker.exitCode(), 2);
    QCOMPARE(worker.out, QByteArray());
    QVERIFY2(QString::fromUtf8(worker.err).startsWith("pangaea-worker: "_L1 + complaint), worker.err.constData());
    QCOMPARE(worker.err.count('\n'), 1);
}

void TestWorker::tellsWriteErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *arguments : {"print_func", "count seconds=0.1", "flood seconds=1000", "exit_code code=7",
                                  "error_output", "threads count=2 seconds=0", "shared_variable seconds=0",
                                  "full_pipe seconds=0", "fork_memory megabytes=2 seconds=0", "--list", "--help"}) {
        QTest::newRow(arguments) << words(arguments);
    }
}

void TestWorker::tellsWriteErrors()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("this system has no /dev/full");
    QFETCH(QStringList, arguments);
    Worker worker(arguments);
    worker.setStandardOutputFile(u"/dev/full"_s);
    QVERIFY(worker.run());
    QCOMPARE(worker.exitStatus(), QProcess::NormalExit);
    QCOMPARE(worker.exitCode(), 1);
    QVERIFY2(worker.err.endsWith("pangaea-worker: cannot write to standard output: No space left on device\n"),
             worker.err.constData());
}

void TestWorker::listsItsTargets()
{
    Worker worker(words("--list"));
    QVERIFY(worker.run());
    QCOMPARE(worker.exitCode(), 0);
    QCOMPARE(worker.err, QByteArray());
    const auto [catalog, error] = parseTargetCatalog(worker.out);
    QCOMPARE(error, QString());
    QVERIFY(catalog.targets.size() >= 27);
    QCOMPARE(catalog.targets.first().name, u"print_func"_s);

    const Target *printFunc = catalog.find(u"print_func");
    QCOMPARE(printFunc->parameters.size(), 2);
    const Parameter seconds = printFunc->parameters.first();
    QCOMPARE(seconds.title, u"Seconds"_s);
    QVERIFY(!seconds.integer);
    QCOMPARE(seconds.defaultValue, 0.);
    QCOMPARE(seconds.windowDefault, 10.);
    QCOMPARE(seconds.minimum, 0.);
    QCOMPARE(seconds.maximum, 86400.);
    QVERIFY(catalog.find(u"exit_code")->parameter(u"code")->integer);
    QCOMPARE(catalog.find(u"work")->parameter(u"steps")->maximum, 1e6);
    const QStringList words = {u"no"_s, u"yes"_s};
    QCOMPARE(catalog.find(u"race")->parameter(u"lock")->choices, words);
    QVERIFY(!catalog.find(u"race")->parameter(u"lock")->hidden);
    QVERIFY(printFunc->parameter(u"hold")->hidden);
    QCOMPARE(printFunc->parameter(u"hold")->choices, words);

    for (const Target &target : catalog.targets) {
        QVERIFY(!target.summary.isEmpty());
        QStringList keyValues;
        for (const Parameter &parameter : target.parameters)
            keyValues += parameter.name + u'=' + parameter.written(parameter.windowDefault);
        QCOMPARE(target.readsInput, target.name == "read_input"_L1);
        QCOMPARE(checkArguments(catalog, target.name, keyValues).sentence(), QString());
    }
}

void TestWorker::tellsItsUsage()
{
    Worker help(words("--help"));
    QVERIFY(help.run());
    QCOMPARE(help.exitCode(), 0);
    QVERIFY(help.out.startsWith("Usage: pangaea-worker TARGET [key=value ...] [--] [NAME]\n"));
    QVERIFY(help.out.contains("  print_func\n"));

    Worker version(words("--version"));
    QVERIFY(version.run());
    QCOMPARE(version.exitCode(), 0);
    QVERIFY(version.out.startsWith("pangaea-worker "));
}

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_worker.moc"
