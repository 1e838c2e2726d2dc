// SPDX-License-Identifier: MIT
// How the groups of a killed window are removed, in fake folders: a real control group needs privileges, or its own
// kernel (tests/kernel).
#include "app/owngroup.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pangaea;
using namespace Qt::StringLiterals;

namespace {

constexpr pid_t window = 4711;

class Groups
{
public:
    explicit Groups(const QByteArray &own)
    {
        write(u"proc/self/cgroup"_s, own);
        write(u"sys/x.scope/cgroup.subtree_control"_s, "pids\n");
        write(u"sys/x.scope/cgroup.procs"_s, {});
    }
    void add(const QString &group) { QVERIFY(QDir(m_folder.path()).mkpath(u"sys/x.scope/"_s + group)); }
    void write(const QString &path, const QByteArray &text)
    {
        QDir(m_folder.path()).mkpath(QFileInfo(path).path());
        QFile file(m_folder.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] QByteArray text(const QString &name) const
    {
        QFile file(m_folder.filePath(u"sys/x.scope/"_s + name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
    }
    [[nodiscard]] QStringList groups() const
    {
        return QDir(m_folder.filePath(u"sys/x.scope"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    }
    void leave() const
    {
        leaveGroupOf(window, QFile::encodeName(m_folder.filePath(u"proc"_s)).constData(),
                     QFile::encodeName(m_folder.filePath(u"sys"_s)).constData());
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestOwnGroup : public QObject
{
    Q_OBJECT
private slots:
    void takesTheWindowsGroupsAway()
    {
        Groups groups("12:pids:/old\n0::/x.scope/pangaea-4711\n");
        for (const QString &name : {u"pangaea-4711"_s, u"pangaea-4711-tree-1"_s, u"pangaea-4711-tree-22"_s,
                                    u"pangaea-47"_s, u"pangaea-47111-tree-1"_s, u"other"_s})
            groups.add(name);
        groups.leave();
        QCOMPARE(groups.groups(), QStringList({u"other"_s, u"pangaea-47"_s, u"pangaea-47111-tree-1"_s}));
        QCOMPARE(groups.text(u"cgroup.subtree_control"_s), "-pids"_ba);
        QCOMPARE(groups.text(u"cgroup.procs"_s), "0"_ba);
    }

    void keepsAGroupThatIsInUse()
    {
        Groups groups("0::/x.scope/pangaea-4711\n");
        groups.add(u"pangaea-4711-tree-1/inner"_s); // cannot be removed, like one with a process in it
        groups.add(u"pangaea-4711-tree-2"_s);
        groups.leave();
        QCOMPARE(groups.groups(), QStringList {u"pangaea-4711-tree-1"_s});
    }

    void leavesOtherGroupsAlone_data()
    {
        QTest::addColumn<QByteArray>("own");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("older hierarchies alone") << "12:pids:/x.scope/pangaea-4711\n"_ba;
        QTest::newRow("at the top") << "0::/\n"_ba;
        QTest::newRow("not in the leaf") << "0::/x.scope\n"_ba;
        QTest::newRow("another window's leaf") << "0::/x.scope/pangaea-4712\n"_ba;
        QTest::newRow("a tree's") << "0::/x.scope/pangaea-4711-tree-1\n"_ba;
    }
    void leavesOtherGroupsAlone()
    {
        QFETCH(QByteArray, own);
        Groups groups(own);
        groups.add(u"pangaea-4711"_s);
        groups.add(u"pangaea-4711-tree-1"_s);
        groups.leave();
        QCOMPARE(groups.groups().size(), 2);
        QCOMPARE(groups.text(u"cgroup.subtree_control"_s), "pids\n"_ba);
        QCOMPARE(groups.text(u"cgroup.procs"_s), QByteArray());
    }

    void bearsFoldersThatAreNotThere()
    {
        leaveGroupOf(window, "/nowhere/proc", "/nowhere/sys");
        Groups groups("0::/gone.scope/pangaea-4711\n");
        groups.leave();
        QVERIFY(groups.groups().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestOwnGroup)
#include "tst_owngroup.moc"
