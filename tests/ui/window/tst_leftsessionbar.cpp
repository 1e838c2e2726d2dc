// SPDX-License-Identifier: MIT
// What a crash has left is offered: to be opened, saved, discarded, or offered again.
#include "ui/window/leftsessionbar.h"

#include "core/journal/journalfile.h"
#include "tests/fixtures/testing.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMainWindow>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

struct Rig {
    QTemporaryDir folder;
    QMainWindow window;
    QPointer<LeftSessionBar> bar;

    explicit Rig(int sessions = 1)
    {
        for (int i = 0; i < sessions; ++i)
            leave(u"session-%1.jsonl"_s.arg(i), 1000 + i);
        show();
        window.show();
    }
    void leave(const QString &name, int seconds) const
    {
        const EventBatch events {happened(ProcessId::Pangaea, event::SessionStarted {1, 2, u"Linux"_s, 2}, second),
                                 made(asia, u"Asia"_s, 2 * second)};
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(unfinishedHeader(headerOf(events)) + journalLines(events, second) + "{\"t\":");
        file.flush();
        file.setFileTime(QDateTime::fromSecsSinceEpoch(seconds), QFileDevice::FileModificationTime);
    }
    void show()
    {
        bar = new LeftSessionBar(leftSessions(folder.path()), window);
        window.addToolBar(bar);
    }
    QStringList files() const { return QDir(folder.path()).entryList({u"session-*"_s}, QDir::Files); }
    QPushButton *button(const QString &text, QWidget *parent = nullptr)
    {
        for (auto *one : (parent ? parent : &window)->findChildren<QPushButton *>()) {
            if (one->text().remove(u'&') == text)
                return one;
        }
        return nullptr;
    }
};

} // namespace

class TestLeftSessionBar final : public QObject
{
    Q_OBJECT
private slots:
    void isOpened()
    {
        Rig rig;
        QSignalSpy asked(rig.bar, &LeftSessionBar::openAsked);
        rig.button(u"Open session"_s)->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked[0][0].toString().endsWith(u"session-0.jsonl"_s));
        QVERIFY(asked[0][1].toString().startsWith(u"Session until "_s));
        QCOMPARE(rig.files().size(), 1); // and is still offered
        QVERIFY(rig.bar);
    }

    void isSavedAsAWholeSession()
    {
        Rig rig;
        QSignalSpy told(rig.bar, &LeftSessionBar::told);
        const QString path = rig.folder.filePath(u"saved.jsonl"_s);
        rig.bar->save(path);
        QTRY_VERIFY(!rig.bar);
        QCOMPARE(told.size(), 1);
        QCOMPARE(rig.files(), QStringList());
        const JournalFile file = readJournal(path);
        QCOMPARE(file.error, QString());
        QCOMPARE(file.events.size(), size_t(2));
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly) && !saved.readLine().contains("unfinished"));
    }

    void staysWhereItCannotBeSaved()
    {
        Rig rig;
        QSignalSpy failed(rig.bar, &LeftSessionBar::failed);
        rig.bar->save(rig.folder.filePath(u"nowhere/saved.jsonl"_s));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][1].toString().contains(u"does not exist"_s));
        QVERIFY(rig.bar);
        QCOMPARE(rig.files().size(), 1);
    }

    void isDiscardedOnceThatIsMeant()
    {
        Rig rig(2);
        const QString first = rig.bar->findChild<QLabel *>()->text();
        QVERIFY2(first.contains(u"1 more"_s), qPrintable(first));
        rig.button(u"Discard…"_s)->click();
        auto *box = rig.window.findChild<QMessageBox *>();
        QVERIFY(box);
        box->button(QMessageBox::Cancel)->click();
        QCOMPARE(rig.files().size(), 2);
        rig.button(u"Discard…"_s)->click();
        QTRY_COMPARE(rig.window.findChildren<QMessageBox *>().size(), 1);
        rig.button(u"Discard"_s, rig.window.findChild<QMessageBox *>())->click();
        QCOMPARE(rig.files(), QStringList {u"session-0.jsonl"_s}); // the older one is next
        const QString second = rig.bar->findChild<QLabel *>()->text();
        QVERIFY(second != first && !second.contains(u"more"_s));
        rig.bar->discard(rig.folder.filePath(u"session-0.jsonl"_s));
        QTRY_VERIFY(!rig.bar);
        QCOMPARE(rig.files(), QStringList());
    }

    // A save may end while the question is open.
    void aQuestionIsAboutOneSession()
    {
        Rig rig(2);
        rig.button(u"Discard…"_s)->click();
        auto *box = rig.window.findChild<QMessageBox *>();
        QVERIFY(box);
        rig.bar->discard(rig.folder.filePath(u"session-1.jsonl"_s));
        rig.button(u"Discard"_s, box)->click();
        QCOMPARE(rig.files(), QStringList {u"session-0.jsonl"_s});
    }

    void isOfferedAgain()
    {
        Rig rig;
        rig.button(u"Later"_s)->click();
        QTRY_VERIFY(!rig.bar);
        QCOMPARE(rig.files().size(), 1);
        QCOMPARE(leftSessions(rig.folder.path()).size(), size_t(1));
    }
};

QTEST_MAIN(TestLeftSessionBar)
#include "tst_leftsessionbar.moc"
