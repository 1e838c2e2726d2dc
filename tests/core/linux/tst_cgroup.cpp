// SPDX-License-Identifier: MIT
// Where Pangaea's control group is, whether it is delegated, and what happens to one that does not work: on folders
// that look like one, and on a real one if the system allows it.
#include "core/linux/cgroup.h"
#include "core/linux/limitprobe.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace pangaea;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text);
}

} // namespace

class TestCgroup : public QObject
{
    Q_OBJECT
private slots:
    void findsItsOwn_data();
    void findsItsOwn();
    void findsTheFolder_data();
    void findsTheFolder();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void isGivenOnlyWhatIsWritable();
    void makesAndRemovesGroups();
    void removesStaleGroups();
    void holdsBelowAGivenGroup();
};

void TestCgroup::findsItsOwn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("group");
    QTest::newRow("unified") << QByteArray("0::/user.slice/user-1000.slice/a.scope\n")
                             << QByteArray("/user.slice/user-1000.slice/a.scope");
    QTest::newRow("both kinds") << QByteArray("8:pids:/old\n1:name=systemd:/x\n0::/new\n") << QByteArray("/new");
    QTest::newRow("the root") << QByteArray("0::/\n") << QByteArray("/");
    QTest::newRow("a colon in its name") << QByteArray("0::/a:b\n") << QByteArray("/a:b");
    QTest::newRow("the older kind alone") << QByteArray("8:pids:/old\n") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("no path") << QByteArray("0::\n") << QByteArray();
}

void TestCgroup::findsItsOwn()
{
    QFETCH(QByteArray, text);
    QTEST(parseOwnCgroup(text).value_or(QByteArray()), "group");
}

void TestCgroup::findsTheFolder_data()
{
    const QByteArray proc = "21 1 0:19 / /proc rw shared:1 - proc proc rw\n";
    QTest::addColumn<QByteArray>("mountInfo");
    QTest::addColumn<QByteArray>("group");
    QTest::addColumn<QByteArray>("folder");
    QTest::newRow("below the root") << proc + "30 21 0:26 / /sys/fs/cgroup rw,nosuid shared:9 - cgroup2 cgroup2 rw\n"
                                    << QByteArray("/a/b") << QByteArray("/sys/fs/cgroup/a/b");
    QTest::newRow("the root") << proc + "30 21 0:26 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n"
                              << QByteArray("/") << QByteArray("/sys/fs/cgroup");
    QTest::newRow("a part is mounted") << QByteArray("30 21 0:26 /a /c rw - cgroup2 x rw\n") << QByteArray("/a/b")
                                       << QByteArray("/c/b");
    QTest::newRow("it is what is mounted")
        << QByteArray("30 21 0:26 /a /c rw - cgroup2 x rw\n") << QByteArray("/a") << QByteArray("/c");
    QTest::newRow("another part is mounted")
        << QByteArray("30 21 0:26 /a /c rw - cgroup2 x rw\n") << QByteArray("/ab") << QByteArray();
    QTest::newRow("a blank") << QByteArray("30 21 0:26 / /my\\040groups rw - cgroup2 x rw\n") << QByteArray("/a")
                             << QByteArray("/my groups/a");
    QTest::newRow("the older kind alone") << QByteArray("30 21 0:26 / /sys/fs/cgroup/pids rw - cgroup cgroup rw,pids\n")
                                          << QByteArray("/a") << QByteArray();
    QTest::newRow("cut off") << QByteArray("30 21 0:26 / /sys/fs/cgroup rw -") << QByteArray("/a") << QByteArray();
    QTest::newRow("a fourth backslash") << QByteArray("30 21 0:26 / /x\\04 rw - cgroup2 x rw\n") << QByteArray("/a")
                                        << QByteArray("/x\\04/a");
    QTest::newRow("nothing") << QByteArray() << QByteArray("/a") << QByteArray();
}

void TestCgroup::findsTheFolder()
{
    QFETCH(QByteArray, mountInfo);
    QFETCH(QByteArray, group);
    QTEST(parseCgroupFolder(mountInfo, group).value_or(QByteArray()), "folder");
}

void TestCgroup::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("controllers");
    QTest::addColumn<QByteArray>("enabled");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("others");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *controllers, const char *enabled, const char *type,
                        const char *others, const QString &problem) {
        QTest::newRow(name) << QByteArray(controllers) << QByteArray(enabled) << QByteArray(type) << QByteArray(others)
                            << problem;
    };
    row("no such limit", "cpu memory\n", "", "", "", u"cannot limit"_s);
    row("a name like it", "cpu pidsx\n", "", "", "", u"cannot limit"_s);
    row("enabled, but no group", "pids\n", "pids\n", "", "", u"did not hold"_s);
    row("could be enabled, but no group", "cpu pids\n", "", "", "", u"did not hold"_s);
    row("others are in it", "cpu pids\n", "", "domain\n", "1\n2\n",
        u"Other programs are in Pangaea’s control group (2)"_s);
    row("others, and it is enabled", "pids\n", "pids\n", "domain\n", "1\n", u"Other programs"_s);
    row("nowhere to move to", "cpu pids\n", "", "domain\n", "", u"could not move"_s);
}

// An ordinary folder accepts everything written, but limits nothing.
void TestCgroup::saysWhatIsWrong()
{
    QFETCH(QByteArray, controllers);
    QFETCH(QByteArray, enabled);
    const QTemporaryDir folder;
    write(folder.filePath(u"cgroup.controllers"_s), controllers);
    write(folder.filePath(u"cgroup.subtree_control"_s), enabled);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, others);
    if (!type.isEmpty())
        write(folder.filePath(u"cgroup.type"_s), type);
    write(folder.filePath(u"cgroup.procs"_s), others + QByteArray::number(::getpid()) + '\n');
    const TaskGroups groups(QFile::encodeName(folder.path()));
    QFETCH(QString, problem);
    QVERIFY2(groups.problem().sentence().contains(problem), qPrintable(groups.problem().sentence()));
    QVERIFY(groups.problem().sentence().endsWith(u'.'));
}

void TestCgroup::isGivenOnlyWhatIsWritable()
{
    QVERIFY(!isDelegated("/proc/self/nothing"));
    QVERIFY(!isDelegated("/proc/sys/kernel/ostype/x"));
    if (QFile::exists(u"/run/systemd/system"_s)) {
        const QTemporaryDir unmarked;
        QVERIFY(!isDelegated(QFile::encodeName(unmarked.path())));
    }
}

void TestCgroup::makesAndRemovesGroups()
{
    // The older kind of hierarchy has the same files.
    const QByteArray folder = "/sys/fs/cgroup/pids/pangaea-groups-" + QByteArray::number(::getpid());
    if (::mkdir(folder.constData(), 0755) != 0)
        QSKIP("NOT TESTED: no control group can be made here.");
    {
        TaskGroups groups(folder);
        QCOMPARE(groups.problem().sentence(), QString());
        const auto one = groups.make(17);
        auto two = groups.make(18);
        QVERIFY(one && two && one->procs() >= 0 && one->procs() != two->procs());
        const QStringList names
            = QDir(QFile::decodeName(folder)).entryList({u"pangaea-*"_s}, QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(names.size(), 2);
        QFile limit(QFile::decodeName(folder) + u'/' + names.front() + u"/pids.max"_s);
        QVERIFY(limit.open(QIODevice::ReadOnly));
        QCOMPARE(limit.readAll().trimmed(), QByteArray("17"));
        QVERIFY(one->setLimit(99));
        QVERIFY(!one->setLimit(-5));
        groups.retire(std::move(two));
        QCOMPARE(QDir(QFile::decodeName(folder)).entryList({u"pangaea-*"_s}, QDir::Dirs).size(), 1);
        QVERIFY(one->remove());
    }
    QCOMPARE(::rmdir(folder.constData()), 0);
}

/// Groups of a window that was killed with its warden are removed; those of a live one stay.
void TestCgroup::removesStaleGroups()
{
    const pid_t dead = ::fork();
    if (dead == 0)
        ::_exit(0);
    QCOMPARE(::waitpid(dead, nullptr, 0), dead);
    const QTemporaryDir folder;
    write(folder.filePath(u"cgroup.controllers"_s), "pids\n");
    write(folder.filePath(u"cgroup.subtree_control"_s), "pids\n");
    QDir inside(folder.path());
    const QString stale = u"pangaea-%1"_s.arg(dead);
    const QString living = u"pangaea-%1-tree-1"_s.arg(::getppid());
    for (const QString &name : {stale, stale + u"-tree-3"_s, living, u"pangaea-x"_s, u"other"_s})
        QVERIFY(inside.mkdir(name));
    const TaskGroups groups(QFile::encodeName(folder.path()));
    QVERIFY(!inside.exists(stale));
    QVERIFY(!inside.exists(stale + u"-tree-3"_s));
    for (const QString &name : {living, u"pangaea-x"_s, u"other"_s})
        QVERIFY(inside.exists(name));
}

/// In the real hierarchy, if the group of this test was delegated to it, as by systemd-run --user --scope -p
/// Delegate=yes.
void TestCgroup::holdsBelowAGivenGroup()
{
    const auto folder = ownCgroupFolder("/proc");
    if (!folder || !isDelegated(*folder) || !QFile::exists(QFile::decodeName(*folder) + u"/cgroup.type"_s))
        QSKIP("NOT TESTED: no control group of the unified hierarchy was given to this test. See tests/kernel.");
    {
        TaskGroups groups(*folder);
        QCOMPARE(groups.problem().sentence(), QString());
        QFile type(QFile::decodeName(*folder) + u"/cgroup.type"_s);
        QVERIFY(type.open(QIODevice::ReadOnly));
        QCOMPARE(type.readAll().trimmed(), QByteArray("domain"));
        const auto one = groups.make(1);
        QVERIFY(one);
        QVERIFY(groupLimitHolds(one->procs()));
        const auto two = groups.make(2);
        QVERIFY(two && !groupLimitHolds(two->procs()));
    }
    const TaskGroups again(*folder + "/pangaea-" + QByteArray::number(::getpid())); // where it is now
    QVERIFY2(!again.problem() || again.problem().sentence().contains(u"cannot limit"_s),
             qPrintable(again.problem().sentence()));
}

QTEST_GUILESS_MAIN(TestCgroup)
#include "tst_cgroup.moc"
