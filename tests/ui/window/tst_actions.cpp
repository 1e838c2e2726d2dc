// SPDX-License-Identifier: MIT
// What can be done with rows: enabled exactly if it makes sense, with the contract's keys.
#include "ui/window/actions.h"
#include "ui/settings/settings.h"

#include "tests/fixtures/testing.h"

#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QWidget>

using namespace pangaea;
using namespace pangaea::testing;

Q_DECLARE_METATYPE(pangaea::ProcessState)

namespace {

ProcessState row(State state, JoinState join = JoinState::None)
{
    ProcessState process;
    process.id = asia;
    process.state = state;
    process.join.state = join;
    return process;
}

struct Rig {
    Mailbox<Command> commands;
    Settings settings;
    QWidget window;
    Actions actions {commands, settings, window};
};

} // namespace

class TestActions : public QObject
{
    Q_OBJECT
private slots:
    void keys_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("key");
        QTest::newRow("terminate") << u"terminate"_s << u"Del"_s;
        QTest::newRow("kill") << u"kill"_s << u"Shift+Del"_s;
        QTest::newRow("restart") << u"restart"_s << u"Ctrl+R"_s;
        QTest::newRow("join") << u"join"_s << u"Ctrl+J"_s;
        QTest::newRow("suspend") << u"suspend"_s << u"F7"_s;
        QTest::newRow("continue") << u"continue"_s << u"F8"_s;
    }
    void keys()
    {
        QFETCH(QString, id);
        QFETCH(QString, key);
        Rig rig;
        QCOMPARE(rig.actions.action(id.toLatin1())->shortcut(), QKeySequence(key));
    }

    void enabledWhereItMakesSense_data()
    {
        QTest::addColumn<ProcessState>("process");
        QTest::addColumn<QString>("enabled");
        ProcessState stoppingAndStopped = row(State::Stopping);
        stoppingAndStopped.sample = KernelSample {'T', {}};
        ProcessState leftADaemon = row(State::Exited, JoinState::Joined);
        leftADaemon.left = 1;
        QTest::newRow("exited, left a daemon behind") << leftADaemon << u"kill restart"_s;
        QTest::newRow("created") << row(State::Created) << u"start"_s;
        ProcessState inTheQueue = row(State::Created);
        inTheQueue.made.starts = true;
        QTest::newRow("in the start queue") << inTheQueue << u"start terminate kill"_s;
        inTheQueue.startCancelled = true;
        QTest::newRow("taken out of it") << inTheQueue << u"start"_s;
        ProcessState restarts = row(State::Crashed);
        restarts.restart.at = 9;
        QTest::newRow("waits for its restart") << restarts << u"join join-timeout terminate kill restart"_s;
        QTest::newRow("starting") << row(State::Starting) << u"join join-timeout terminate kill"_s;
        QTest::newRow("running") << row(State::Running) << u"join join-timeout terminate kill suspend restart"_s;
        QTest::newRow("running, joined by now")
            << row(State::Running, JoinState::Waiting) << u"terminate kill suspend restart"_s;
        QTest::newRow("running, timed out")
            << row(State::Running, JoinState::TimedOut) << u"join join-timeout terminate kill suspend restart"_s;
        QTest::newRow("suspended") << row(State::Suspended) << u"join join-timeout terminate kill continue restart"_s;
        QTest::newRow("stopping") << row(State::Stopping) << u"join join-timeout kill restart"_s;
        QTest::newRow("stopping, stopped") << stoppingAndStopped << u"join join-timeout kill continue restart"_s;
        QTest::newRow("exited") << row(State::Exited) << u"join join-timeout restart"_s;
        QTest::newRow("exited, joined") << row(State::Exited, JoinState::Joined) << u"restart"_s;
        QTest::newRow("killed, queued") << row(State::Killed, JoinState::Queued) << u"restart"_s;
        QTest::newRow("failed") << row(State::FailedToStart) << u"restart"_s;
    }
    void enabledWhereItMakesSense()
    {
        QFETCH(ProcessState, process);
        QFETCH(QString, enabled);
        Rig rig;
        rig.actions.setSelection({&process});
        QStringList ids;
        for (const char *id :
             {"start", "join", "join-timeout", "terminate", "kill", "suspend", "continue", "restart"}) {
            if (rig.actions.action(id)->isEnabled())
                ids += QLatin1String(id);
        }
        QCOMPARE(ids.join(u' '), enabled);
    }

    void nothingSelectedNothingEnabled()
    {
        Rig rig;
        QMenu menu;
        rig.actions.addTo(menu);
        for (const QAction *action : menu.actions())
            QVERIFY2(action->isSeparator() || !action->isEnabled(), qPrintable(action->text()));
    }

    void actsOnThoseOfTheSelectionThatItFits()
    {
        Rig rig;
        ProcessState running = row(State::Running);
        ProcessState ended = row(State::Exited);
        ended.id = europe;
        rig.actions.setSelection({&running, &ended});
        rig.settings.graceSeconds = 7;
        rig.actions.action("terminate")->trigger();
        const std::vector<Command> sent = rig.commands.take();
        QCOMPARE(sent.size(), size_t(1));
        const auto &terminate = std::get<command::Terminate>(sent[0]);
        QCOMPARE(terminate.processes, ProcessIds {asia});
        QCOMPARE(terminate.grace, 7 * second);
    }

    void sendsAnySignalByNameAndNumber()
    {
        Rig rig;
        const ProcessState running = row(State::Running);
        rig.actions.setSelection({&running});
        QMenu menu;
        rig.actions.addTo(menu);
        const QMenu *signalMenu = menu.actions().last()->menu();
        QCOMPARE(size_t(signalMenu->actions().size()), allSignals().size());
        QAction *usr1 = nullptr;
        for (QAction *action : signalMenu->actions()) {
            if (action->text() == u"SIGUSR1 (10)"_s)
                usr1 = action;
        }
        QVERIFY(usr1);
        usr1->trigger();
        const std::vector<Command> sent = rig.commands.take();
        QCOMPARE(std::get<command::SendSignal>(sent.at(0)).signal, 10);
    }

    void meansTheWholeTree()
    {
        Rig rig;
        ProcessState alone = row(State::Running);
        ProcessState parent = row(State::Running);
        parent.id = europe;
        parent.tasks = {
            {.pid = 2, .tid = 2, .parent = 1}, {.pid = 2, .tid = 3, .parent = 1}, {.pid = 4, .tid = 4, .parent = 2}};
        QAction *terminate = rig.actions.action("terminate");
        rig.actions.setSelection({&alone});
        QCOMPARE(terminate->text(), u"&Terminate"_s);
        rig.actions.setSelection({&alone, &parent});
        QCOMPARE(terminate->text(), u"&Terminate tree (4 processes)"_s);
        QCOMPARE(rig.actions.action("kill")->text(), u"&Kill tree (4 processes)"_s);
        QCOMPARE(rig.actions.action("suspend")->text(), u"S&uspend tree (4 processes)"_s);
        QCOMPARE(rig.actions.action("restart")->text(), u"&Restart"_s);
        for (const char *id : {"terminate", "kill", "suspend", "continue"}) {
            QVERIFY2(rig.actions.action(id)->toolTip().contains(u"all its descendants"_s), id);
            QCOMPARE(rig.actions.action(id)->statusTip().isEmpty(), false);
        }
        // The toolbar keeps its words.
        QCOMPARE(terminate->iconText(), u"Terminate"_s);
        QCOMPARE(rig.actions.action("suspend")->iconText(), u"Suspend"_s);
        rig.actions.setSelection({});
        QCOMPARE(terminate->text(), u"&Terminate"_s);
    }

    void killOfManyAsks_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("asks");
        QTest::newRow("ten") << 10 << false;
        QTest::newRow("eleven") << 11 << true;
    }
    void killOfManyAsks()
    {
        QFETCH(int, rows);
        QFETCH(bool, asks);
        Rig rig;
        const std::vector<ProcessState> running(size_t(rows), row(State::Running));
        std::vector<const ProcessState *> selected;
        for (const ProcessState &one : running)
            selected.push_back(&one);
        rig.actions.setSelection(selected);
        rig.actions.action("kill")->trigger();
        auto *box = rig.window.findChild<QMessageBox *>();
        QCOMPARE(box != nullptr, asks);
        if (box) {
            QVERIFY(rig.commands.isEmpty());
            QCOMPARE(box->text(), u"Kill 11 processes?"_s);
            for (QAbstractButton *button : box->buttons()) {
                if (button->text() == u"Kill 11"_s)
                    button->click();
            }
        }
        const std::vector<Command> sent = rig.commands.take();
        QCOMPARE(std::get<command::Kill>(sent.at(0)).processes.size(), size_t(rows));
        rig.actions.action("terminate")->trigger(); // gives them time, so it does not ask
        QCOMPARE(std::get<command::Terminate>(rig.commands.take().at(0)).processes.size(), size_t(rows));
    }

    // What counts are the processes, also those below the rows.
    void killOfALargeTreeAsks()
    {
        Rig rig;
        ProcessState parent = row(State::Running);
        for (int pid = 2; pid <= 12; ++pid)
            parent.tasks.push_back({.pid = pid, .tid = pid, .parent = 1});
        rig.actions.setSelection({&parent});
        rig.actions.action("kill")->trigger();
        const auto *box = rig.window.findChild<QMessageBox *>();
        QVERIFY(box);
        QCOMPARE(box->text(), u"Kill 12 processes?"_s);
        QVERIFY(rig.commands.isEmpty());
    }

    void joinWithATimeoutAsksForIt()
    {
        Rig rig;
        const ProcessState running = row(State::Running);
        rig.actions.setSelection({&running});
        rig.actions.action("join-timeout")->trigger();
        auto *dialog = rig.window.findChild<QInputDialog *>();
        QVERIFY(dialog);
        dialog->setDoubleValue(0.5);
        dialog->accept();
        const std::vector<Command> sent = rig.commands.take();
        QCOMPARE(*std::get<command::Join>(sent.at(0)).timeout, second / 2);
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
