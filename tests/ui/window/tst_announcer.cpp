// SPDX-License-Identifier: MIT
// Screen readers are told what happens.
#include "ui/window/announcer.h"

#include "core/journal/journal.h"
#include "core/table/processtable.h"
#include "tests/fixtures/testing.h"

#include <QAccessible>
#include <QWidget>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

Event begun(ProcessId process)
{
    return happened(process, event::Starting {1});
}

struct Room {
    Journal journal;
    ProcessTable table {journal};
    QWidget window;
    Announcer announcer {journal, table, window};

    QStringList heard;

    Room()
    {
        QObject::connect(&announcer, &Announcer::announced, &window, [this](const QString &text) { heard += text; });
        QAccessible::setActive(true);
    }
};

} // namespace

class TestAnnouncer : public QObject
{
    Q_OBJECT
private slots:
    void cleanupTestCase() { QAccessible::setActive(false); }

    void tellsEventsTogether()
    {
        Room room;
        room.journal.append(
            {made(asia, u"Asia"_s), made(europe, u"Europe"_s), begun(asia), happened(asia, event::Started {10})});
        room.journal.append({happened(asia, event::Ended {{.code = 0}})});
        QTRY_COMPARE(room.heard, QStringList {u"Asia started. Asia exited with 0."_s});
        room.journal.append({happened(asia, event::Joined {1, 0})});
        QTRY_COMPARE(room.heard.size(), 2);
        QCOMPARE(room.heard.back(), u"Asia joined."_s);
    }

    void isANotification()
    {
        Room room;
        room.announcer.say(u"Saved."_s);
        QCOMPARE(room.heard, QStringList {u"Saved."_s});
        auto *notice = room.window.findChild<QWidget *>();
        const QAccessibleInterface *access = QAccessible::queryAccessibleInterface(notice);
        QCOMPARE(access->role(), QAccessible::Notification);
        QCOMPARE(access->text(QAccessible::Name), u"Saved."_s);
    }

    void canBeTurnedOff()
    {
        Room room;
        room.announcer.setTellsEvents(false);
        room.journal.append({made(asia, u"Asia"_s), begun(asia), happened(asia, event::Started {10})});
        room.announcer.say(u"Saved."_s);
        room.announcer.setTellsEvents(true);
        room.journal.append({happened(asia, event::Joined {1, 0})});
        QTRY_COMPARE(room.heard, QStringList({u"Saved."_s, u"Asia joined."_s}));
    }

    void saysNothingWhenNobodyListens()
    {
        Room room;
        QAccessible::setActive(false);
        room.journal.append({made(asia, u"Asia"_s), begun(asia), happened(asia, event::Started {10})});
        room.announcer.say(u"Saved."_s);
        QAccessible::setActive(true);
        room.journal.append({happened(asia, event::Joined {1, 0})});
        QTRY_COMPARE(room.heard, QStringList {u"Asia joined."_s});
    }

    /// A replay that goes back begins again.
    void whatIsUndoneIsNotTold()
    {
        Room room;
        room.journal.append({made(asia, u"Asia"_s), begun(asia), happened(asia, event::Started {10})});
        room.journal.restart({made(europe, u"Europe"_s), begun(europe), happened(europe, event::Started {11})});
        QTRY_COMPARE(room.heard, QStringList {u"Europe started."_s});
    }
};

QTEST_MAIN(TestAnnouncer)
#include "tst_announcer.moc"
