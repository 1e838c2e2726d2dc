// SPDX-License-Identifier: MIT
// A limit on tasks is trusted only if it is effective: not for root, not if there is none.
#include "core/linux/limitprobe.h"

#include <QFile>
#include <QTest>

#include <fcntl.h>
#include <grp.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

using namespace pangaea;

class TestLimitProbe : public QObject
{
    Q_OBJECT
private slots:
    void rootIsExempt();
    void othersAreNot();
    void noGroupHoldsNothing_data();
    void noGroupHoldsNothing();
    void aGroupHolds();
    void leavesNoChild();
};

void TestLimitProbe::rootIsExempt()
{
    if (::geteuid() != 0)
        QSKIP("NOT TESTED: only root can see that root is exempt.");
    QVERIFY(!userLimitHolds());
}

void TestLimitProbe::othersAreNot()
{
    if (::geteuid() != 0) {
        QVERIFY(userLimitHolds());
        return;
    }
    const ::pid_t pid = ::fork();
    if (pid == 0) {
        constexpr ::uid_t nobody = 65534;
        const bool isNobody = ::setgroups(0, nullptr) == 0 && ::setgid(nobody) == 0 && ::setuid(nobody) == 0;
        ::_exit(!isNobody ? 2 : userLimitHolds() ? 0 : 1);
    }
    int status = 0;
    QCOMPARE(::waitpid(pid, &status, 0), pid);
    QVERIFY(WIFEXITED(status));
    if (WEXITSTATUS(status) == 2)
        QSKIP("NOT TESTED: this root cannot become another user.");
    QCOMPARE(WEXITSTATUS(status), 0);
}

void TestLimitProbe::noGroupHoldsNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("none") << QString();
    QTest::newRow("takes nobody") << u"/dev/full"_s;
    QTest::newRow("takes everybody and holds nothing") << u"/dev/null"_s;
}

void TestLimitProbe::noGroupHoldsNothing()
{
    QFETCH(QString, path);
    QFile file(path);
    if (!path.isEmpty())
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QVERIFY(!groupLimitHolds(file.handle()));
}

void TestLimitProbe::aGroupHolds()
{
    // The older kind of hierarchy has the same files, and no rules for who may be where.
    const QByteArray folder = "/sys/fs/cgroup/pids/pangaea-probe-" + QByteArray::number(::getpid());
    if (::mkdir(folder.constData(), 0755) != 0)
        QSKIP("NOT TESTED: no control group can be made here.");
    const int procs = ::open((folder + "/cgroup.procs").constData(), O_WRONLY | O_CLOEXEC);
    const bool heldBefore = groupLimitHolds(procs); // there is no limit yet
    QFile limit(QFile::decodeName(folder + "/pids.max"));
    const bool isSet = limit.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && limit.write("1") == 1;
    const bool holds = groupLimitHolds(procs);
    ::close(procs);
    QTRY_VERIFY(::rmdir(folder.constData()) == 0 || errno == ENOENT); // it is tried again when it was done
    QVERIFY(!heldBefore);
    QVERIFY(isSet);
    QVERIFY(holds);
}

void TestLimitProbe::leavesNoChild()
{
    (void)userLimitHolds();
    QCOMPARE(::waitpid(-1, nullptr, WNOHANG), -1);
    QCOMPARE(errno, ECHILD);
}

QTEST_GUILESS_MAIN(TestLimitProbe)
#include "tst_limitprobe.moc"
