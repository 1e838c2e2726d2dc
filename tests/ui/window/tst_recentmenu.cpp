// SPDX-License-Identifier: MIT
// The files used last: which are kept, and how the menu shows them.
#include "ui/window/recentmenu.h"

#include "tests/fixtures/testing.h"
#include "ui/settings/storedsettings.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

QStringList remembered()
{
    return recentFiles(StoredSettings().values());
}

QStringList texts(RecentMenu &menu)
{
    emit menu.aboutToShow();
    QStringList all;
    for (const QAction *action : menu.actions())
        all += (action->isEnabled() ? QString() : u"("_s) + action->text();
    return all;
}

} // namespace

class TestRecentMenu final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"pangaea-test"_s);
        QCoreApplication::setApplicationName(u"tst_recentmenu"_s);
    }
    void init() { QFile::remove(StoredSettings::usualPath()); }
    void cleanupTestCase() { QFile::remove(StoredSettings::usualPath()); }

    void keepsTheNewestOnce()
    {
        RecentMenu menu;
        menu.setRemembers(true);
        for (int i = 0; i < 12; ++i)
            menu.add(u"/tmp/%1.jsonl"_s.arg(i));
        menu.add(u"/tmp/5.jsonl"_s);
        menu.add(u":/scenarios/deadlock.pangaea"_s); // not the user's
        QCOMPARE(remembered().size(), mostRecentFiles);
        QCOMPARE(remembered().first(3), QStringList({u"/tmp/5.jsonl"_s, u"/tmp/11.jsonl"_s, u"/tmp/10.jsonl"_s}));
        QCOMPARE(remembered().count(u"/tmp/5.jsonl"_s), 1);
    }

    void keepsNothingUnlessAskedTo()
    {
        RecentMenu menu;
        menu.add(u"/tmp/a.jsonl"_s);
        QCOMPARE(remembered(), QStringList());
    }

    void keepsAnyName()
    {
        const QStringList names {u"/tmp/@Variant(\u00e4 %41,\"].jsonl"_s, u"/tmp/two words; and more.pangaea"_s,
                                 u"/tmp/Procfile"_s};
        RecentMenu menu;
        menu.setRemembers(true);
        for (const QString &name : names)
            menu.add(name);
        QCOMPARE(remembered(), QStringList(names.rbegin(), names.rend()));
        QVERIFY(!StoredSettings().problem());
    }

    void leavesOutWhatIsNoPath()
    {
        StoredSettings stored;
        stored.values().setValue(u"files/recent"_s,
                                 QStringList {u"relative"_s, u""_s, u"/a%00b"_s, u"/good"_s, u"/good"_s});
        QCOMPARE(recentFiles(stored.values()), QStringList {u"/good"_s});
    }

    void showsWhatIsMissing()
    {
        const QTemporaryDir folder;
        const QString there = folder.filePath(u"a&b.jsonl"_s);
        QVERIFY(QFile(there).open(QIODevice::WriteOnly));
        RecentMenu menu;
        menu.setRemembers(true);
        QSignalSpy chosen(&menu, &RecentMenu::chosen);
        QCOMPARE(texts(menu), QStringList({u"(No file was opened yet"_s, u""_s, u"(&Clear list"_s}));
        menu.add(folder.filePath(u"gone.jsonl"_s));
        menu.add(there);
        QCOMPARE(texts(menu),
                 QStringList({u"&1  a&&b.jsonl"_s, u"(&2  gone.jsonl (missing)"_s, u""_s, u"&Clear list"_s}));
        menu.actions().constFirst()->trigger();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), there);
        menu.actions().constLast()->trigger();
        QCOMPARE(remembered(), QStringList());
        QCOMPARE(texts(menu).size(), 3);
    }
};

QTEST_MAIN(TestRecentMenu)
#include "tst_recentmenu.moc"
