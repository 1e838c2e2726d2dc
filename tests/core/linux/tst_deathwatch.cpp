// SPDX-License-Identifier: MIT
// All ways in which a process ends, as Pangaea reports them, compared with what waitid(2) reports for the same program.
#include "core/linux/deathwatch.h"
#include "core/engine/child.h"
#include "tests/fixtures/testing.h"

#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

/// What the kernel reports about the end of the fixture, started by the test itself.
ExitStatus oracle(const QStringList &behaviour, const QString &folder)
{
    std::vector<QByteArray> texts {misbehavePath().toLocal8Bit()};
    for (const QString &text : behaviour)
        texts.push_back(text.toLocal8Bit());
    std::vector<char *> arguments;
    for (QByteArray &text : texts)
        arguments.push_back(text.data());
    arguments.push_back(nullptr);
    const QByteArray place = folder.toLocal8Bit();
    const pid_t pid = ::fork();
    if (pid == 0) {
        ::setsid();
        if (::chdir(place.constData()) == 0)
            ::execv(arguments[0], arguments.data());
        ::_exit(126);
    }
    ::siginfo_t info {};
    while (::waitid(P_PID, id_t(pid), &info, WEXITED) != 0 && errno == EINTR) {}
    if (info.si_code == CLD_EXITED)
        return {.code = info.si_status};
    return {.signal = info.si_status, .coreDumped = info.si_code == CLD_DUMPED};
}

} // namespace

class TestDeathWatch final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder; ///< for the core files
    std::unique_ptr<Platform> m_platform = createPlatform();

    std::optional<ExitStatus> told(const QStringList &behaviour)
    {
        const std::optional<event::Ended> ended = endOf(behaviour);
        return ended ? std::optional(ended->status) : std::nullopt;
    }

    /// `sampled`: as in rounds of samples until it ends.
    std::optional<event::Ended> endOf(const QStringList &behaviour, bool sampled = false)
    {
        Child child(asia,
                    {.program = misbehavePath(),
                     .arguments = behaviour,
                     .folder = m_folder.path(),
                     .environment = {u"LANG=C"_s}},
                    *m_platform);
        std::optional<event::Ended> end;
        connect(&child, &Child::happened, &child, [&end](ProcessId, const Payload &payload) {
            if (const auto *ended = std::get_if<event::Ended>(&payload))
                end = *ended;
        });
        child.start();
        (void)QTest::qWaitFor(
            [&] {
                if (sampled && child.isLive())
                    child.sampleIfChanged();
                return !child.isLive();
            },
            patience);
        return end;
    }

private slots:
    void everyCode();
    void codesBeyondAByte_data();
    void codesBeyondAByte();
    void everySignal();
    void coreDumps_data();
    void coreDumps();
    void timeAndSwitches_data();
    void timeAndSwitches();
    void shortLives();
    void memoryAsSampled();
    void memoryByTheKernel();
    void memoryNobodySaw();
    void waitedForDescendants();
    void isNotForExits();
    void knowsNothingOfWhatDoesNotRun();
};

void TestDeathWatch::everyCode()
{
    for (int code = 0; code <= 255; ++code) {
        const QStringList behaviour {u"exit"_s, QString::number(code)};
        const std::optional<ExitStatus> status = told(behaviour);
        QVERIFY(status);
        QCOMPARE(*status, (ExitStatus {.code = code})); // 139 is a normal exit
        QCOMPARE(*status, oracle(behaviour, m_folder.path()));
    }
}

void TestDeathWatch::codesBeyondAByte_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("code");
    QTest::newRow("300") << 300 << 44;
    QTest::newRow("256") << 256 << 0;
    QTest::newRow("-1") << -1 << 255;
}

void TestDeathWatch::codesBeyondAByte()
{
    QFETCH(int, asked);
    const QStringList behaviour {u"exit"_s, QString::number(asked)};
    const std::optional<ExitStatus> status = told(behaviour);
    QVERIFY(status);
    QTEST(status->code, "code");
    QCOMPARE(*status, oracle(behaviour, m_folder.path()));
}

// Those that do not end a process leave it to exit with 0.
void TestDeathWatch::everySignal()
{
    int ended = 0;
    for (const int number : allSignals()) {
        if (number == SIGSTOP || number == SIGTSTP || number == SIGTTIN || number == SIGTTOU)
            continue; // they stop it
        const QStringList behaviour {u"signal"_s, QString::number(number)};
        const std::optional<ExitStatus> status = told(behaviour);
        QVERIFY(status);
        QVERIFY2(*status == oracle(behaviour, m_folder.path()), qPrintable(signalText(number)));
        QVERIFY(status->signal == number || *status == ExitStatus {});
        ended += status->signal == number;
    }
    QVERIFY2(ended >= 23 + SIGRTMAX - SIGRTMIN + 1, qPrintable(QString::number(ended)));
}

void TestDeathWatch::coreDumps_data()
{
    QTest::addColumn<int>("number");
    for (const int number : {SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGXCPU, SIGXFSZ, SIGSYS})
        QTest::addRow("%s", qPrintable(signalName(number))) << number;
    QTest::newRow("SIGTERM, which leaves none") << SIGTERM;
}

/// With room for a core file. Whether one is written is a matter of this system's /proc/sys/kernel/core_pattern.
void TestDeathWatch::coreDumps()
{
    QFETCH(int, number);
    const QStringList behaviour {u"dump"_s, QString::number(number)};
    const ExitStatus truth = oracle(behaviour, m_folder.path());
    QCOMPARE(truth.signal, number);
    const std::optional<ExitStatus> status = told(behaviour);
    QVERIFY(status);
    QCOMPARE(*status, truth);
    QCOMPARE(status->explanation().contains(u"core dumped"_s), *truth.coreDumped);
    if (number == SIGSEGV && !*truth.coreDumped)
        QSKIP(
            "No process leaves a core dump here, so that only their absence is tested: raise the hard limit (ulimit -c).");
}

void TestDeathWatch::timeAndSwitches_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<int>("number");
    QTest::newRow("exit") << 120 << 0;
    QTest::newRow("SIGKILL") << 60 << SIGKILL;
    QTest::newRow("SIGSEGV") << 60 << SIGSEGV;
}

/// It measures its own CPU time with the same clock, and ends then.
void TestDeathWatch::timeAndSwitches()
{
    QFETCH(int, milliseconds);
    QFETCH(int, number);
    const auto end = endOf({u"use"_s, QString::number(milliseconds), u"0"_s, QString::number(number)});
    QVERIFY(end && end->used);
    QCOMPARE(end->status.signal, number);
    const qint64 asked = milliseconds * 1'000'000LL;
    QVERIFY2(end->used->cpuTime >= asked, qPrintable(QString::number(end->used->cpuTime)));
    QVERIFY2(end->used->cpuTime < asked + second, qPrintable(QString::number(end->used->cpuTime)));
    QVERIFY(end->used->voluntarySwitches >= 0);
    QVERIFY(end->used->involuntarySwitches >= 0);
}

/// However soon it ends, its end is noticed before it is reaped.
void TestDeathWatch::shortLives()
{
    for (int i = 0; i < 100; ++i) {
        const auto end = endOf({u"exit"_s, u"0"_s});
        QVERIFY(end && end->used);
        QVERIFY(end->used->cpuTime > 0);
        QVERIFY(end->used->cpuTime < second);
    }
}

constexpr qint64 mebi = 1024 * 1024;

/// The kernel's own number would be at least what this program has.
void TestDeathWatch::memoryAsSampled()
{
    if (qtForks)
        QSKIP("Qt forks in a sanitized program, and the child begins with its memory: NOT tested here.");
    std::vector<char> ballast(64 * mebi, 'x');
    const auto end = endOf({u"use"_s, u"300"_s, u"20"_s}, true);
    QVERIFY(end && end->used && end->used->peakMemory);
    const qint64 peak = *end->used->peakMemory;
    QVERIFY2(peak >= 20 * mebi, qPrintable(QString::number(peak)));
    QVERIFY2(peak < 40 * mebi, qPrintable(QString::number(peak)));
    QCOMPARE(ballast.back(), 'x');
}

void TestDeathWatch::memoryByTheKernel()
{
    rusage self {};
    QCOMPARE(::getrusage(RUSAGE_SELF, &self), 0);
    const qint64 asked = 2 * self.ru_maxrss / 1024 + 32;
    if (asked > 700)
        QSKIP("This program takes so much memory itself that a child with twice as much would be a burden.");
    const auto end = endOf({u"use"_s, u"0"_s, QString::number(asked)});
    QVERIFY(end && end->used && end->used->peakMemory);
    QVERIFY(*end->used->peakMemory >= asked * mebi);
    QVERIFY(*end->used->peakMemory < (asked + 20) * mebi);
}

/// Not that of this program, in whose memory it began.
void TestDeathWatch::memoryNobodySaw()
{
    const auto end = endOf({u"exit"_s, u"0"_s});
    QVERIFY(end && end->used);
    QVERIFY(!end->used->peakMemory);
}

void TestDeathWatch::waitedForDescendants()
{
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"\"$0\" use 150; exit 0"_s, misbehavePath()});
    const DeathWatch watch(shell);
    const QSignalSpy finished(&shell, &QProcess::finished);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QVERIFY(watch.used());
    QVERIFY(watch.used()->cpuTime >= 150'000'000);
    QVERIFY(watch.used()->voluntarySwitches > 0); // the shell waited
}

void TestDeathWatch::isNotForExits()
{
    QProcess process;
    process.start(misbehavePath(), {u"exit"_s, u"3"_s});
    const DeathWatch watch(process);
    const QSignalSpy finished(&process, &QProcess::finished);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QVERIFY(!watch.coreDumped());
    QCOMPARE(process.exitCode(), 3);
}

void TestDeathWatch::knowsNothingOfWhatDoesNotRun()
{
    QProcess process;
    const DeathWatch watch(process);
    QVERIFY(!watch.coreDumped());
    QVERIFY(!watch.used());
}

QTEST_GUILESS_MAIN(TestDeathWatch)
#include "tst_deathwatch.moc"
