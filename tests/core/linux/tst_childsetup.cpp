// SPDX-License-Identifier: MIT
// What a child inherits, read from /proc, when Pangaea itself was started in the worst possible way.
#include "core/linux/childsetup.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

using namespace pangaea;

namespace {

constexpr rlim_t limitBefore = 200;

QByteArray procFile(qint64 pid, const char *name)
{
    QFile file(u"/proc/%1/%2"_s.arg(pid).arg(QString::fromLatin1(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The value of a line of /proc/PID/status.
QByteArray statusLine(qint64 pid, QByteArrayView key)
{
    for (const QByteArray &line : procFile(pid, "status").split('\n')) {
        if (line.startsWith(key))
            return line.sliced(key.size()).trimmed();
    }
    return {};
}

QStringList descriptorsOf(qint64 pid)
{
    const QDir folder(u"/proc/%1/fd"_s.arg(pid));
    return folder.entryList(QDir::System | QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
}

/// Ends its child, whatever the test did.
class Program final : public QProcess
{
public:
    Program() { prepareChild(*this); }
    ~Program() override
    {
        kill();
        waitForFinished();
    }
    bool begin(const QString &program = u"/bin/cat"_s)
    {
        start(program, QStringList());
        return waitForStarted();
    }
};

} // namespace

class TestChildSetup final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void ownSession();
    void defaultSignals();
    void terminates();
    void ourHandlersStay();
    void noDescriptors();
    void descriptorLimit();
    void taskLimit_data();
    void taskLimit();
    void failedStart_data();
    void failedStart();
    void failedStartAmongDescriptors();
    void many();
};

void TestChildSetup::initTestCase()
{
    struct ::rlimit limit = {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
    if (limit.rlim_max <= limitBefore)
        QSKIP("The hard limit on descriptors is too low for this test.");
    limit.rlim_cur = limitBefore;
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
    raiseDescriptorLimit();
    raiseDescriptorLimit(); // the original must not be forgotten
    struct ::rlimit raised = {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &raised), 0);
    QCOMPARE(raised.rlim_cur, qMin<rlim_t>(limit.rlim_max, 65536));
    QCOMPARE(raised.rlim_max, limit.rlim_max);
}

void TestChildSetup::ownSession()
{
    Program child;
    QVERIFY(child.begin());
    QCOMPARE(::getsid(pid_t(child.processId())), pid_t(child.processId()));
    QCOMPARE(::getpgid(pid_t(child.processId())), pid_t(child.processId()));
}

void TestChildSetup::defaultSignals()
{
    sigset_t blocked;
    sigset_t before;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGTERM);
    sigaddset(&blocked, SIGUSR1);
    QCOMPARE(pthread_sigmask(SIG_BLOCK, &blocked, &before), 0);
    const auto interrupt = std::signal(SIGINT, SIG_IGN);
    const auto realTime = std::signal(SIGRTMIN + 1, SIG_IGN);
    Program child;
    const bool started = child.begin();
    const QByteArray own = statusLine(::getpid(), "SigIgn:");
    std::signal(SIGINT, interrupt);
    std::signal(SIGRTMIN + 1, realTime);
    pthread_sigmask(SIG_SETMASK, &before, nullptr);

    QVERIFY(started);
    QVERIFY(own.toULongLong(nullptr, 16) & (1ULL << (SIGINT - 1))); // this process still ignores it
    QCOMPARE(statusLine(child.processId(), "SigBlk:"), QByteArray("0000000000000000"));
    QCOMPARE(statusLine(child.processId(), "SigIgn:"), QByteArray("0000000000000000"));
}

void TestChildSetup::terminates()
{
    sigset_t blocked;
    sigset_t before;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGTERM);
    QCOMPARE(pthread_sigmask(SIG_BLOCK, &blocked, &before), 0);
    Program child;
    const bool started = child.begin();
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    QVERIFY(started);
    child.terminate();
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitCode(), SIGTERM);
}

void TestChildSetup::ourHandlersStay()
{
    // The child shares our memory when it resets its signals; it must not reset ours.
    const auto handler = [](int) {};
    const auto before = std::signal(SIGUSR2, handler);
    {
        Program child;
        QVERIFY(child.begin());
    }
    QVERIFY(std::signal(SIGUSR2, before) == static_cast<void (*)(int)>(handler));
}

void TestChildSetup::noDescriptors()
{
    const int inheritable = ::open("/dev/null", O_RDONLY);
    const int high = ::fcntl(inheritable, F_DUPFD, 150);
    QVERIFY(inheritable >= 0 && high >= 150);
    Program child;
    QVERIFY(child.begin());
    ::close(inheritable);
    ::close(high);
    // Until it answers, the dynamic loader has files open now and then.
    child.write("x");
    QVERIFY(child.waitForReadyRead());
    const QStringList onlyStandard {u"0"_s, u"1"_s, u"2"_s};
    QCOMPARE(descriptorsOf(child.processId()), onlyStandard);
}

void TestChildSetup::descriptorLimit()
{
    Program child;
    QVERIFY(child.begin());
    struct ::rlimit own = {};
    struct ::rlimit limit = {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &own), 0);
    QCOMPARE(::prlimit(pid_t(child.processId()), RLIMIT_NOFILE, nullptr, &limit), 0);
    QCOMPARE(limit.rlim_cur, limitBefore);
    QCOMPARE(limit.rlim_max, own.rlim_max);
}

void TestChildSetup::taskLimit_data()
{
    QTest::addColumn<quint64>("asked");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("none") << quint64(0) << false;
    QTest::newRow("less") << quint64(77) << true;
    QTest::newRow("more than there is") << (quint64(1) << 50) << false;
}

void TestChildSetup::taskLimit()
{
    QFETCH(quint64, asked);
    QFETCH(bool, isTaken);
    const auto limitOf = [](qint64 pid) {
        for (const QByteArray &line : procFile(pid, "limits").split('\n')) {
            if (line.startsWith("Max processes"))
                return line.simplified();
        }
        return QByteArray();
    };
    Program child;
    prepareChild(child, {-1, asked});
    QVERIFY(child.begin());
    QByteArrayList expected = limitOf(::getpid()).split(' '); // "Max processes SOFT HARD processes"
    if (isTaken)
        expected[2] = "77"; // the hard one stays, so that this one can be raised again
    QCOMPARE(limitOf(child.processId()).split(' '), expected);
}

void TestChildSetup::failedStart_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("missing") << u"/nonexistent/program"_s;
    QTest::newRow("a folder") << u"/"_s;
    QTest::newRow("not executable") << u"/proc/version"_s;
}

void TestChildSetup::failedStart()
{
    QFETCH(QString, program);
    Program child;
    QVERIFY(!child.begin(program));
    QCOMPARE(child.error(), QProcess::FailedToStart);
    QCOMPARE(child.state(), QProcess::NotRunning);
}

void TestChildSetup::failedStartAmongDescriptors()
{
    // Qt's own channel for the failure is then above the original limit.
    std::array<int, 2 * limitBefore> open {};
    for (int &descriptor : open)
        descriptor = ::open("/dev/null", O_RDONLY);
    Program child;
    const bool started = child.begin(u"/nonexistent/program"_s);
    Program good;
    const bool goodStarted = good.begin();
    for (const int descriptor : open)
        ::close(descriptor);
    QVERIFY(!started);
    QCOMPARE(child.error(), QProcess::FailedToStart);
    QVERIFY(goodStarted);
}

void TestChildSetup::many()
{
    for (int i = 0; i < 50; ++i) {
        Program child;
        QVERIFY(child.begin(u"/bin/true"_s));
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        QCOMPARE(child.exitCode(), 0);
    }
}

QTEST_GUILESS_MAIN(TestChildSetup)
#include "tst_childsetup.moc"
