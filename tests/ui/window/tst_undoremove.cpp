// SPDX-License-Identifier: MIT
// Undo for a removal: offered while there is something to undo.
#include "ui/window/undoremove.h"

#include "core/basics/mailbox.h"
#include "core/facts/command.h"
#include "core/journal/journal.h"
#include "core/table/processtable.h"
#include "tests/fixtures/testing.h"

#include <QAction>
#include <QPushButton>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

struct Rig {
    Mailbox<Command> commands;
    Journal journal;
    ProcessTable table {journal};
    QWidget window;
    QAction action;
    UndoRemove undo {commands, table, action, &window};
    QSignalSpy told {&undo, &UndoRemove::told};

    Rig()
    {
        undo.button()->setParent(&window);
        window.show();
        journal.append({made(asia, u"Asia"_s), made(europe, u"Europe"_s), made(africa, u"Africa"_s)});
    }
    void remove(const ProcessIds &ids, qint64 time)
    {
        EventBatch batch;
        for (const ProcessId id : ids)
            batch.push_back(happened(id, event::Removed {}, time));
        journal.append(std::move(batch));
    }
    ProcessIds restored()
    {
        ProcessIds ids;
        for (const Command &command : commands.take()) {
            if (const auto *restore = std::get_if<command::Restore>(&command))
                ids.insert(ids.end(), restore->processes.begin(), restore->processes.end());
        }
        return ids;
    }
};

} // namespace

class TestUndoRemove : public QObject
{
    Q_OBJECT
private slots:
    void isOfferedAfterARemoval()
    {
        Rig rig;
        QVERIFY(!rig.action.isEnabled());
        QVERIFY(!rig.undo.button()->isVisible());
        rig.remove({asia, europe}, 5);
        QVERIFY(rig.action.isEnabled());
        QVERIFY(rig.undo.button()->isVisible());
        QCOMPARE(rig.told.size(), 1);
        QCOMPARE(rig.told.back().front().toString(), u"2 processes were removed"_s);
        rig.journal.append({happened(africa, event::Starting {}, 6)});
        QCOMPARE(rig.told.size(), 1);

        rig.undo.button()->click();
        QCOMPARE(rig.restored(), (ProcessIds {asia, europe}));
        QVERIFY(!rig.undo.button()->isVisible());
        rig.journal.append({happened(asia, event::Restored {}, 7), happened(europe, event::Restored {}, 7)});
        QVERIFY(!rig.action.isEnabled());
        QCOMPARE(rig.told.size(), 1);
    }

    void undoesOneAfterTheOther()
    {
        Rig rig;
        rig.remove({asia}, 5);
        rig.remove({africa}, 6);
        QCOMPARE(rig.told.back().front().toString(), u"1 process was removed"_s);
        rig.action.trigger();
        QCOMPARE(rig.restored(), ProcessIds {africa});
        rig.journal.append({happened(africa, event::Restored {}, 7)});
        QVERIFY(rig.action.isEnabled());
        QVERIFY(!rig.undo.button()->isVisible()); // that was long ago
        QCOMPARE(rig.told.size(), 2);
        rig.action.trigger();
        QCOMPARE(rig.restored(), ProcessIds {asia});
    }

    void isNotOfferedForWhatIsForgotten()
    {
        Rig rig;
        rig.remove({asia}, 5);
        rig.journal.append({happened(asia, event::Forgotten {}, 6)});
        QVERIFY(!rig.action.isEnabled());
        QVERIFY(!rig.undo.button()->isVisible());
    }
};

QTEST_MAIN(TestUndoRemove)
#include "tst_undoremove.moc"
