// SPDX-License-Identifier: MIT
// Everything below a process is ended, whatever it does; a process of the test does that.
#include "app/leftovers.h"
#include "tests/fixtures/fakeproc.h"

#include <csignal>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

const QByteArray mark = "leftover-" + QByteArray::number(::getpid());

/// The live processes of the fixture, wherever they are now.
std::vector<qint64> survivors()
{
    std::vector<qint64> found;
    for (const qint64 pid : listNumbers("/proc").value_or(std::vector<qint64>())) {
        if (commandLineOf(pid).contains('\0' + mark + '\0') && lives(pid))
            found.push_back(pid);
    }
    return found;
}

/// Runs in its own process, which is killed with the test: starts the fixture, waits until this many are alive, ends
/// them. Exits with 0 if none was left.
[[noreturn]] void actAsReaper(const char *behaviour, const char *argument, size_t processes)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (!becomeReaper() || !isReaper() || hasChildren())
        _exit(1);
    if (::fork() == 0) {
        ::execl(PANGAEA_BIN_DIR "/misbehave", "misbehave", behaviour, argument, mark.constData(), nullptr);
        _exit(1);
    }
    while (survivors().size() < processes)
        ::usleep(1000);
    if (!hasChildren() || !endLeftovers() || hasChildren())
        _exit(2);
    _exit(survivors().empty() ? 0 : 3);
}

} // namespace

class TestLeftovers final : public QObject
{
    Q_OBJECT
private slots:
    void cleanup();
    void endsAll_data();
    void endsAll();
    void nothingToDo();
};

void TestLeftovers::cleanup()
{
    for (const qint64 pid : survivors())
        ::kill(pid_t(pid), SIGKILL);
}

void TestLeftovers::endsAll_data()
{
    QTest::addColumn<QByteArray>("behaviour");
    QTest::addColumn<QByteArray>("argument");
    QTest::addColumn<int>("processes");
    QTest::newRow("one") << QByteArray("sleep") << QByteArray("0") << 1;
    QTest::newRow("stopped") << QByteArray("stop-self") << QByteArray("0") << 1;
    QTest::newRow("ignores SIGTERM") << QByteArray("ignore-term") << QByteArray("0") << 1;
    QTest::newRow("another session") << QByteArray("new-session") << QByteArray("0") << 2;
    QTest::newRow("daemon") << QByteArray("orphan") << QByteArray("1") << 2;
    QTest::newRow("children of a thread") << QByteArray("thread-tree") << QByteArray("0") << 3;
    QTest::newRow("main thread ended") << QByteArray("quiet-leader") << QByteArray("0") << 1;
    QTest::newRow("main thread of a child ended") << QByteArray("quiet-leader") << QByteArray("1") << 2;
    QTest::newRow("many") << QByteArray("tree") << QByteArray("40") << 81;
    QTest::newRow("forks on") << QByteArray("fork-on") << QByteArray("100") << 20;
}

void TestLeftovers::endsAll()
{
    QFETCH(QByteArray, behaviour);
    QFETCH(QByteArray, argument);
    QFETCH(int, processes);
    const pid_t reaper = ::fork();
    QVERIFY(reaper >= 0);
    if (reaper == 0)
        actAsReaper(behaviour.constData(), argument.constData(), size_t(processes));
    int status = -1;
    bool ended = false;
    QTRY_VERIFY_WITH_TIMEOUT((ended = ended || ::waitpid(reaper, &status, WNOHANG) == reaper), patience);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

void TestLeftovers::nothingToDo()
{
    QVERIFY(!isReaper());
    QVERIFY(!hasChildren());
    QVERIFY(endLeftovers());
}

QTEST_GUILESS_MAIN(TestLeftovers)
#include "tst_leftovers.moc"
