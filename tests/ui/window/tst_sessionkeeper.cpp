// SPDX-License-Identifier: MIT
// The window's session is kept while that is wanted, and what was left is offered.
#include "ui/window/sessionkeeper.h"

#include "core/journal/journalfile.h"
#include "tests/fixtures/testing.h"
#include "ui/window/leftsessionbar.h"

#include <QDir>
#include <QFile>
#include <QMainWindow>
#include <QTemporaryDir>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

struct Rig {
    QTemporaryDir home;
    Journal journal;
    QMainWindow window;
    QString folder = home.filePath(u"sessions"_s);

    Rig()
    {
        journal.append({happened(ProcessId::Pangaea, event::SessionStarted {1, 2, u"Linux"_s, 2}, second),
                        made(asia, u"Asia"_s, 2 * second)});
    }
    qsizetype files() const { return QDir(folder).entryList(QDir::Files).size(); }
};

} // namespace

class TestSessionKeeper final : public QObject
{
    Q_OBJECT
private slots:
    void keepsWhileItIsOn()
    {
        Rig rig;
        SessionKeeper keeper(rig.journal, rig.window, rig.folder);
        keeper.keep(true, Journal::defaultBudget);
        QTRY_COMPARE(rig.files(), 1);
        keeper.keep(true, 2 * Journal::defaultBudget); // another setting has changed
        QCOMPARE(rig.files(), 1);
        keeper.keep(false, Journal::defaultBudget);
        QCOMPARE(rig.files(), 0);
    }

    void triesAgainWhenAskedTo()
    {
        Rig rig;
        QVERIFY(QFile(rig.folder).open(QIODevice::WriteOnly)); // a file where the folder would be
        SessionKeeper keeper(rig.journal, rig.window, rig.folder);
        QSignalSpy failed(&keeper, &SessionKeeper::failed);
        keeper.keep(true, Journal::defaultBudget);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(QFile::remove(rig.folder));
        keeper.keep(true, Journal::defaultBudget);
        QTRY_COMPARE(rig.files(), 1);
        QCOMPARE(failed.size(), 1);
    }

    void needsAPlace()
    {
        Rig rig;
        SessionKeeper keeper(rig.journal, rig.window, QString());
        keeper.keep(true, Journal::defaultBudget);
        keeper.offerLeft();
        QVERIFY(!rig.window.findChild<LeftSessionBar *>());
    }

    void offersWhatWasLeft()
    {
        Rig rig;
        SessionKeeper keeper(rig.journal, rig.window, rig.folder);
        keeper.keep(true, Journal::defaultBudget);
        QTRY_COMPARE(rig.files(), 1);
        keeper.offerLeft(); // its own is not offered
        QVERIFY(!rig.window.findChild<LeftSessionBar *>());
        QFile left(rig.folder + u"/session-left.jsonl"_s);
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write("1") == 1);
        left.close();
        QSignalSpy asked(&keeper, &SessionKeeper::openAsked);
        keeper.offerLeft();
        auto *bar = rig.window.findChild<LeftSessionBar *>();
        QVERIFY(bar);
        emit bar->openAsked(u"path"_s, u"name"_s);
        QCOMPARE(asked.size(), 1);
    }
};

QTEST_MAIN(TestSessionKeeper)
#include "tst_sessionkeeper.moc"
