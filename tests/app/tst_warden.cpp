// SPDX-License-Identifier: MIT
// The program with its warden, from outside: however the window ends, nothing that it started is left. The workers are
// those of tests/fixtures/misbehave.cpp: a script in place of the worker runs the behaviour that a row's name gives.
#include "tests/fixtures/fakeproc.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QRegularExpression>

#include <cerrno>
#include <csignal>
#include <memory>

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace pangaea;
using namespace pangaea::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray mark = "outlives-" + QByteArray::number(::getpid());

QByteArray proc(qint64 pid, const char *file)
{
    return readWhole("/proc/" + QByteArray::number(pid) + file);
}

template <typename Matches>
std::vector<qint64> living(Matches matches)
{
    std::vector<qint64> found;
    for (const qint64 pid : listNumbers("/proc").value_or(std::vector<qint64>())) {
        if (lives(pid) && matches(proc(pid, "/cmdline")))
            found.push_back(pid);
    }
    return found;
}

/// Everything that the workers of this test started, wherever it is now.
std::vector<qint64> workers()
{
    return living([](const QByteArray &line) { return line.contains('\0' + mark + '\0'); });
}

std::optional<ProcStat> statOf(qint64 pid)
{
    return parseProcStat(proc(pid, "/stat"));
}

qint64 parentOf(qint64 pid)
{
    return statOf(pid).value_or(ProcStat {}).parent;
}

/// The orphan of the behaviour "orphan" once its short-lived parent has ended; 0 before.
qint64 orphanOf(const std::vector<qint64> &all)
{
    const auto orphan = std::ranges::find_if(all, [&](qint64 pid) {
        const auto stat = statOf(pid);
        return stat && stat->name == "orphan" && !std::ranges::count(all, stat->parent);
    });
    return orphan == all.end() ? 0 : *orphan;
}

/// The window of a warden; 0 while there is none.
qint64 windowOf(qint64 warden)
{
    const QByteArray id = QByteArray::number(warden);
    const auto children = parseProcChildren(readWhole("/proc/" + id + "/task/" + id + "/children"));
    return children.empty() ? 0 : children.front();
}

/// Has a handle, so that its end can be waited for although it is not a child of the test.
class Watched
{
public:
    explicit Watched(qint64 pid)
        : m_descriptor(int(::syscall(SYS_pidfd_open, pid_t(pid), 0)))
    {
    }
    ~Watched() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(Watched)
    [[nodiscard]] bool waitForEnd(int milliseconds = patience) const
    {
        ::pollfd poll {m_descriptor, POLLIN, 0};
        const QDeadlineTimer deadline(milliseconds);
        int ready = -1;
        // From Qt 6.6 a QProcess with a modifier handles SIGCHLD, which interrupts: here, of the display that ends.
        do {
            ready = ::poll(&poll, 1, int(deadline.remainingTime()));
        } while (ready < 0 && errno == EINTR);
        return m_descriptor >= 0 && ready == 1;
    }

private:
    int m_descriptor;
};

/// A terminal, in which a shell runs.
class Terminal
{
public:
    Terminal()
        : m_master(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
    {
        if (m_master < 0 || ::grantpt(m_master) != 0 || ::unlockpt(m_master) != 0)
            return;
        std::array<char, 64> name {};
        if (::ptsname_r(m_master, name.data(), name.size()) != 0)
            return;
        shell.setChildProcessModifier([name] {
            ::setsid();
            const int slave = ::open(name.data(), O_RDWR); // a session leader's first terminal becomes its own
            for (int stream = 0; stream < 3; ++stream)
                ::dup2(slave, stream);
        });
        shell.setProgram(u"/bin/sh"_s);
        shell.setArguments({u"-i"_s});
    }
    ~Terminal()
    {
        shell.kill();
        shell.waitForFinished();
        ::close(m_master);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    void type(const QByteArray &text) const
    {
        QCOMPARE(::write(m_master, text.constData(), size_t(text.size())), text.size());
    }
    [[nodiscard]] const QByteArray &read()
    {
        std::array<char, 4096> text;
        for (ssize_t size = 0; (size = ::read(m_master, text.data(), text.size())) > 0;)
            m_seen.append(text.data(), size);
        return m_seen;
    }

    QProcess shell;

private:
    int m_master;
    QByteArray m_seen;
};

struct Way {
    const char *name;
    int signal;       ///< to the window; 0: another way
    bool isSignalled; ///< the window ends by that signal, else with `status`
    int status;
};
constexpr std::array ways {
    Way {"all joined", 0, false, 1},
    Way {"SIGTERM", SIGTERM, false, 128 + SIGTERM},
    Way {"SIGINT", SIGINT, false, 128 + SIGINT},
    Way {"SIGHUP", SIGHUP, false, 128 + SIGHUP},
    Way {"SIGQUIT", SIGQUIT, true, 0},
    Way {"SIGKILL", SIGKILL, true, 0},
    Way {"SIGSEGV", SIGSEGV, true, 0},
    Way {"SIGABRT", SIGABRT, true, 0},
    Way {"lost display", 0, false, 1},
};
constexpr size_t joined = 0;
constexpr size_t lostDisplay = ways.size() - 1;

struct Kind {
    const char *name;
    const char *behaviour;
    int processes; ///< at least this many when the window is ended
};
constexpr std::array kinds {
    Kind {"plain", "sleep", 1},
    Kind {"another session", "new-session", 2},
    Kind {"daemon", "orphan 1", 2},
    Kind {"stopped", "stop-self", 1},
    Kind {"ignores SIGTERM", "ignore-term", 1},
    Kind {"forks on", "fork-on 100", 10},
    Kind {"grandchildren hold the output", "thread-tree", 3},
};

} // namespace

class TestWarden final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    QString program() const { return m_home.filePath(u"pangaea"_s); }
    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"WAYLAND_DISPLAY"_s);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home.path());
        environment.insert(u"XDG_STATE_HOME"_s, m_home.filePath(u"state"_s));
        return environment;
    }
    std::unique_ptr<QProcess> start(const QStringList &arguments) const { return start(arguments, environment()); }
    std::unique_ptr<QProcess> start(const QStringList &arguments, const QProcessEnvironment &with) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(with);
        process->setStandardErrorFile(m_home.filePath(u"errors"_s));
        process->setChildProcessModifier([] {
            const struct rlimit noCore = {};
            ::setrlimit(RLIMIT_CORE, &noCore);
        });
        process->start(program(), arguments);
        return process;
    }
    QByteArray contents(const QString &name) const
    {
        QFile file(m_home.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase();
    void cleanup();
    void nothingOutlivesTheWindow_data();
    void nothingOutlivesTheWindow();
    void endsJobsOfTerminals();
    void passesSignalsOn_data();
    void passesSignalsOn();
    void reapsOrphans();
    void needsLittle();
    void inTheTerminal();
    void endsBeforeTheWindow();
    void leftOut();
    void couldNotBeStarted();
    void otherChildrenAreSpared();
    void tellsOfTheCrash();
};

void TestWarden::initTestCase()
{
    const QByteArray original = PANGAEA_BIN_DIR "/pangaea";
    if (::link(original.constData(), QFile::encodeName(program()).constData()) != 0)
        QVERIFY(QFile::copy(QString::fromLatin1(original), program()));
    QFile worker(m_home.filePath(u"pangaea-worker"_s));
    QVERIFY(worker.open(QIODevice::WriteOnly));
    worker.write("#!/bin/sh\n"
                 "[ \"$1\" = --list ] && exec '" PANGAEA_BIN_DIR "/pangaea-worker' --list\n"
                 "for name; do :; done\n"
                 "exec '" PANGAEA_BIN_DIR "/misbehave' $name "
                 + mark + "\n");
    QVERIFY(worker.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestWarden::cleanup()
{
    const QByteArray own = QFile::encodeName(program());
    for (const qint64 pid : living([&](const QByteArray &line) { return line.startsWith(own + '\0'); }))
        ::kill(pid_t(pid), SIGKILL);
    for (const qint64 pid : workers())
        ::kill(pid_t(pid), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(workers().empty(), patience); // the next test counts its own
    QVERIFY(QDir(m_home.filePath(u"state"_s)).removeRecursively());
}

void TestWarden::nothingOutlivesTheWindow_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<int>("kind");
    for (size_t way = 0; way < ways.size(); ++way) {
        for (size_t kind = 0; kind < kinds.size(); ++kind)
            QTest::addRow("%s, %s", ways[way].name, kinds[kind].name) << int(way) << int(kind);
    }
}

void TestWarden::nothingOutlivesTheWindow()
{
    QFETCH(int, way);
    QFETCH(int, kind);
    const Way &end = ways[size_t(way)];
    QProcessEnvironment with = environment();
    QProcess display;
    if (size_t(way) == lostDisplay) {
        display.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-nolisten"_s, u"tcp"_s});
        if (!display.waitForStarted())
            QSKIP("There is no Xvfb: that the display is lost is NOT tested here.");
        QTRY_VERIFY_WITH_TIMEOUT(display.bytesAvailable() && display.peek(16).contains('\n'), patience);
        with.insert(u"DISPLAY"_s, u':' + QString::fromLatin1(display.readLine().trimmed()));
        with.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    }
    QStringList arguments {u"--spawn"_s, QString::fromLatin1(kinds[size_t(kind)].behaviour)};
    if (size_t(way) == joined)
        arguments += u"--exit-when-joined"_s;
    const auto warden = start(arguments, with);
    bool allStarted = false; // some end again, so once is enough
    QTRY_VERIFY_WITH_TIMEOUT(allStarted = allStarted || int(workers().size()) >= kinds[size_t(kind)].processes,
                             patience);
    const qint64 window = windowOf(warden->processId());
    QVERIFY(window > 0);
    QVERIFY(window != warden->processId());
    const Watched ended(window);
    QElapsedTimer sinceTheSignal;
    sinceTheSignal.start();
    if (end.signal != 0)
        ::kill(pid_t(window), end.signal);
    else if (display.state() == QProcess::Running)
        display.terminate();
    for (const qint64 pid : size_t(way) == joined ? workers() : std::vector<qint64>()) {
        if (parentOf(pid) == window)
            ::kill(pid_t(pid), SIGKILL);
    }
    QVERIFY(ended.waitForEnd());
    QElapsedTimer clock;
    clock.start();
    QVERIFY(warden->waitForFinished(patience));
    const qint64 took = clock.elapsed();
    QCOMPARE(workers().size(), 0);
    QVERIFY2(took < 1000, qPrintable(QString::number(took)));
    // Half a second is left to what ignores a SIGTERM; a busy machine may add as much again, and more.
    QVERIFY2(sinceTheSignal.elapsed() < 3000, qPrintable(QString::number(sinceTheSignal.elapsed())));
    QCOMPARE(warden->exitStatus(), end.isSignalled ? QProcess::CrashExit : QProcess::NormalExit);
    QCOMPARE(warden->exitCode(), end.isSignalled ? end.signal : end.status);
    const QStringList reports = QDir(m_home.filePath(u"state/pangaea"_s)).entryList({u"crash-*.txt"_s});
    QCOMPARE(reports.size(), end.signal == SIGSEGV || end.signal == SIGABRT ? 1 : 0);
    display.terminate();
    display.waitForFinished();
}

// The kernel hangs up the session of a terminal that is gone: its leader, and not its background jobs.
void TestWarden::endsJobsOfTerminals()
{
    QFile scenario(m_home.filePath(u"jobs.pangaea"_s));
    QVERIFY(scenario.open(QIODevice::WriteOnly));
    scenario.write("{\"pangaea\": 1, \"steps\": [{\"do\": \"spawn\", \"program\": \"sh\", \"terminal\": true, "
                   "\"arguments\": [\"-c\", \"set -m; " PANGAEA_BIN_DIR "/misbehave ignore-term "
                   + mark + " & wait\"]}, {\"do\": \"join-all\"}]}");
    scenario.close();
    const auto warden = start({u"--headless"_s, scenario.fileName()});
    QTRY_COMPARE_WITH_TIMEOUT(workers().size(), 1, patience);
    const auto job = pid_t(workers().front());
    QVERIFY(::getpgid(job) != ::getsid(job));
    ::kill(pid_t(windowOf(warden->processId())), SIGKILL);
    QVERIFY(warden->waitForFinished(patience));
    QCOMPARE(workers().size(), 0);
}

void TestWarden::passesSignalsOn_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestWarden::passesSignalsOn()
{
    QFETCH(int, signal);
    const auto warden = start({u"--headless"_s, u"--spawn"_s, u"sleep"_s});
    QTRY_COMPARE_WITH_TIMEOUT(workers().size(), 1, patience);
    ::kill(pid_t(warden->processId()), signal);
    QVERIFY(warden->waitForFinished(patience));
    QCOMPARE(warden->exitStatus(), QProcess::NormalExit);
    QCOMPARE(warden->exitCode(), 128 + signal);
    QVERIFY2(warden->readAllStandardOutput().contains("SIGTERM (15)"), "It ended in order, with its table.");
    QCOMPARE(workers().size(), 0);
}

void TestWarden::reapsOrphans()
{
    const auto warden = start({u"--headless"_s, u"--spawn"_s, u"orphan 1"_s});
    QTRY_VERIFY_WITH_TIMEOUT(orphanOf(workers()) != 0, patience);
    const qint64 orphan = orphanOf(workers());
    QTRY_COMPARE_WITH_TIMEOUT(parentOf(orphan), warden->processId(), patience);
    ::kill(pid_t(orphan), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(orphan), 0, patience); // no zombie is left
    QCOMPARE(workers().size(), 1);
    warden->terminate();
    QVERIFY(warden->waitForFinished(patience));
}

void TestWarden::needsLittle()
{
    const auto warden = start({u"--spawn"_s, u"sleep"_s});
    QTRY_COMPARE_WITH_TIMEOUT(workers().size(), 1, patience);
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("Most of the memory of a sanitized program is the sanitizer's: NOT tested here.");
#endif
    const auto memory = parseProcMemory(proc(warden->processId(), "/smaps_rollup"));
    if (!memory)
        QSKIP("This kernel does not tell how much memory is private (smaps_rollup): NOT tested here.");
    qInfo("The warden has %lld KiB of its own.", memory->privateMemory / 1024);
    QVERIFY2(memory->privateMemory < 2 << 20, qPrintable(QString::number(memory->privateMemory)));
    const QDir descriptors(u"/proc/%1/fd"_s.arg(warden->processId()));
    QCOMPARE(descriptors.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size(), 3);
    QCOMPARE(listNumbers("/proc/" + QByteArray::number(warden->processId()) + "/task")->size(), 1);
    warden->terminate();
    QVERIFY(warden->waitForFinished(patience));
}

// Ctrl+Z stops the window and the warden, fg continues them, Ctrl+C ends them in order; the workers are in
// sessions of their own and know nothing of it.
void TestWarden::inTheTerminal()
{
    Terminal terminal;
    QProcessEnvironment with = environment();
    with.insert(u"PS1"_s, u"> "_s);
    terminal.shell.setProcessEnvironment(with);
    terminal.shell.start();
    QVERIFY(terminal.shell.waitForStarted());
    terminal.type(QFile::encodeName(program()) + " --headless --spawn sleep\n");
    QTRY_VERIFY2_WITH_TIMEOUT(workers().size() == 1, terminal.read().constData(), patience);
    const qint64 worker = workers().front();
    const qint64 window = parentOf(worker);
    const qint64 warden = parentOf(window);
    QCOMPARE(parentOf(warden), terminal.shell.processId());
    const QByteArray table = "Join";

    terminal.type("\x1a");
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(window), 'T', patience);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(warden), 'T', patience);
    QCOMPARE(stateOf(worker), 'S');
    terminal.type("fg\n");
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(warden), 'S', patience);
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(window) != 'T', patience);
    QVERIFY(!terminal.read().contains(table));

    terminal.type("\x03");
    QTRY_VERIFY2_WITH_TIMEOUT(terminal.read().contains(table), terminal.read().constData(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(warden), 0, patience);
    QCOMPARE(stateOf(window), 0);
    QCOMPARE(workers().size(), 0);
    terminal.type("echo \"status:$?:\"\n");
    QTRY_VERIFY2_WITH_TIMEOUT(terminal.read().contains("status:130:"), terminal.read().constData(), patience);
}

// If the warden ends first, the window does its work, reports that, and goes on.
void TestWarden::endsBeforeTheWindow()
{
    const QString session = m_home.filePath(u"session.jsonl"_s);
    const auto warden = start({u"--headless"_s, u"--spawn"_s, u"tree 40"_s, u"--export"_s, session});
    QTRY_COMPARE_WITH_TIMEOUT(workers().size(), 81, patience);
    const qint64 window = windowOf(warden->processId());
    const Watched ended(window);
    warden->kill();
    QVERIFY(warden->waitForFinished(patience));
    QVERIFY(lives(window));

    // Orphans come to the window once it has taken over: makes one at a time until that happens.
    const auto orphaned = [window] {
        for (const qint64 child : workers()) {
            const auto stat = statOf(child);
            if (!stat || stat->name != "child")
                continue;
            const auto all = workers();
            const auto grandchild = std::ranges::find_if(all, [&](qint64 pid) { return parentOf(pid) == child; });
            ::kill(pid_t(child), SIGKILL);
            return grandchild != all.end() && QTest::qWaitFor([&] { return parentOf(*grandchild) != child; }, patience)
                && parentOf(*grandchild) == window;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(orphaned(), patience);
    // The end of an orphan is seen too.
    const auto all = workers();
    const auto orphan = std::ranges::find_if(all, [&](qint64 pid) {
        const auto stat = statOf(pid);
        return stat && stat->name == "grandchild" && stat->parent == window;
    });
    QVERIFY(orphan != all.end());
    ::kill(pid_t(*orphan), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*orphan), 0, patience);

    ::kill(pid_t(window), SIGTERM);
    QVERIFY(ended.waitForEnd());
    QVERIFY2(contents(u"session.jsonl"_s).contains("\"text\":\"The warden has ended"),
             contents(u"session.jsonl"_s).constData());
    // What was orphaned between the warden's end and the takeover belongs to nobody; everything else has ended.
    for (const qint64 pid : workers())
        QVERIFY2(statOf(pid).value_or(ProcStat {}).name == "grandchild" && parentOf(pid) != window, proc(pid, "/stat"));
}

void TestWarden::leftOut()
{
    const auto window = start({u"--no-warden"_s, u"--headless"_s, u"--spawn"_s, u"orphan 1"_s});
    QTRY_VERIFY_WITH_TIMEOUT(orphanOf(workers()) != 0, patience);
    QCOMPARE(workers().size(), 2);
    for (const qint64 pid : workers()) // the orphan has come to the window
        QTRY_COMPARE_WITH_TIMEOUT(parentOf(pid), window->processId(), patience);
    window->terminate();
    QVERIFY(window->waitForFinished(patience));
    QCOMPARE(window->exitStatus(), QProcess::NormalExit);
    QCOMPARE(window->exitCode(), 128 + SIGTERM);
    QCOMPARE(workers().size(), 0);
}

void TestWarden::couldNotBeStarted()
{
    QProcess strace;
    strace.setProcessEnvironment(environment());
    const auto trace = [&](const QStringList &arguments) {
        strace.start(u"strace"_s, QStringList {u"-o"_s, u"/dev/null"_s} + arguments);
        return strace.waitForStarted() && strace.waitForFinished(patience);
    };
    if (!trace({u"true"_s}) || strace.exitCode() != 0)
        QSKIP("There is no strace, or it may not be used here: that fork fails is NOT tested here.");
    QVERIFY(trace({u"-e"_s, u"inject=clone:error=EAGAIN:when=1"_s, program(), u"--headless"_s, u"--spawn"_s,
                   u"orphan 1"_s, u"--timeout"_s, u"1"_s}));
    QCOMPARE(strace.exitCode(), 124);
    QVERIFY2(strace.readAllStandardError().startsWith("pangaea: the warden was not started (Resource temporarily"), "");
    QCOMPARE(workers().size(), 0); // the window sees to it itself
}

// A shell that executes Pangaea may have children; Pangaea must not end them.
void TestWarden::otherChildrenAreSpared()
{
    QProcess shell;
    shell.setProcessEnvironment(environment());
    shell.start(u"/bin/sh"_s,
                {u"-c"_s,
                 u"'" PANGAEA_BIN_DIR "/misbehave' sleep "_s + QString::fromLatin1(mark) + u" & exec '"_s + program()
                     + u"' --headless --spawn exit"_s});
    QVERIFY(shell.waitForFinished(patience));
    QCOMPARE(shell.exitCode(), 0);
    QVERIFY(shell.readAllStandardError().contains("the warden was not started"));
    QCOMPARE(workers().size(), 1);
}

void TestWarden::tellsOfTheCrash()
{
    const auto warden = start({u"--spawn"_s, u"sleep"_s});
    QTRY_COMPARE_WITH_TIMEOUT(workers().size(), 1, patience);
    ::kill(pid_t(windowOf(warden->processId())), SIGSEGV);
    QVERIFY(warden->waitForFinished(patience));
    QCOMPARE(warden->exitStatus(), QProcess::CrashExit);
    QCOMPARE(warden->exitCode(), SIGSEGV);
    for (const int times : {1, 0}) {
        const auto next = start({u"--headless"_s, u"--spawn"_s, u"exit"_s});
        QVERIFY(next->waitForFinished(patience));
        QCOMPARE(next->exitCode(), 0);
        const QString errors = QString::fromUtf8(contents(u"errors"_s));
        QCOMPARE(errors.count(u"crashed"_s), times);
        static const QRegularExpression path(u"(/\\S+/crash-\\S+\\.txt)"_s);
        if (times == 1)
            QVERIFY2(QFile::exists(path.match(errors).captured(1)), qPrintable(errors));
    }
}

QTEST_GUILESS_MAIN(TestWarden)
#include "tst_warden.moc"
