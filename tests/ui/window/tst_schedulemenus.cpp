// SPDX-License-Identifier: MIT
// Niceness and CPU affinity: what is ticked, and what a choice sends.
#include "ui/window/schedulemenus.h"

#include "tests/fixtures/testing.h"

#include <QInputDialog>
#include <QMenu>
#include <QWidget>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

ProcessState running(ProcessId id = asia, std::optional<double> nice = {}, const std::vector<int> &cores = {})
{
    ProcessState row;
    row.id = id;
    row.state = State::Running;
    if (nice) {
        row.sample = KernelSample {'S', {}};
        (*row.sample)[Metric::Nice] = nice;
    }
    if (!cores.empty()) {
        row.inspection = Inspection {};
        row.inspection->cores = cores;
    }
    return row;
}

struct Rig {
    Mailbox<Command> commands;
    QWidget window;
    ScheduleMenus menus {commands, window, nullptr};
    QMenu menu;

    Rig()
    {
        menus.addTo(menu);
        menus.setCores(3);
    }
    void select(const std::vector<ProcessState> &rows)
    {
        std::vector<const ProcessState *> selected;
        for (const ProcessState &row : rows)
            selected.push_back(&row);
        menus.setSelection(selected);
    }
    QMenu *open(int which)
    {
        QMenu *sub = menu.actions().at(which)->menu();
        emit sub->aboutToShow();
        return sub;
    }
    QMenu *niceness() { return open(0); }
    QMenu *affinity() { return open(1); }
    static QAction *find(const QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        return nullptr;
    }
    static QString ticked(const QMenu *menu)
    {
        QStringList texts;
        for (const QAction *action : menu->actions()) {
            if (action->isChecked())
                texts += action->text();
        }
        return texts.join(u", "_s);
    }
    template <typename Kind>
    Kind sent()
    {
        const std::vector<Command> all = commands.take();
        return all.size() == 1 && std::holds_alternative<Kind>(all[0]) ? std::get<Kind>(all[0]) : Kind {};
    }
};

} // namespace

class TestScheduleMenus : public QObject
{
    Q_OBJECT
private slots:
    void onlyForWhatLives()
    {
        Rig rig;
        ProcessState ended = running();
        ended.state = State::Exited;
        rig.select({ended});
        for (const QAction *action : rig.menu.actions())
            QVERIFY(!action->isEnabled());
        rig.select({ended, running(europe)});
        for (const QAction *action : rig.menu.actions())
            QVERIFY(action->isEnabled());
        Rig::find(rig.niceness(), u"10"_s)->trigger();
        const auto sent = rig.sent<command::SetNice>();
        QCOMPARE(sent.processes, ProcessIds {europe});
        QCOMPARE(sent.nice, 10);
    }

    void ticksTheNiceness_data()
    {
        QTest::addColumn<QList<int>>("nice");
        QTest::addColumn<QString>("ticked");
        QTest::newRow("usual") << QList<int> {0} << u"0"_s;
        QTest::newRow("unusual") << QList<int> {-7} << u"-7"_s;
        QTest::newRow("the same") << QList<int> {19, 19} << u"19"_s;
        QTest::newRow("different") << QList<int> {0, 19} << QString();
        QTest::newRow("unknown") << QList<int> {99} << QString();
    }
    void ticksTheNiceness()
    {
        QFETCH(QList<int>, nice);
        QFETCH(QString, ticked);
        Rig rig;
        std::vector<ProcessState> rows;
        for (const int value : nice)
            rows.push_back(running(asia, value == 99 ? std::nullopt : std::optional<double>(value)));
        rig.select(rows);
        QCOMPARE(Rig::ticked(rig.niceness()), ticked);
    }

    void asksForANiceness()
    {
        Rig rig;
        rig.select({running(asia, 5)});
        Rig::find(rig.niceness(), u"Set niceness…"_s)->trigger();
        auto *dialog = rig.window.findChild<QInputDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->intValue(), 5);
        QCOMPARE(dialog->intMinimum(), -20);
        QCOMPARE(dialog->intMaximum(), 19);
        dialog->setIntValue(-20);
        dialog->accept();
        QCOMPARE(rig.sent<command::SetNice>().nice, -20);
    }

    void ticksTheCores()
    {
        Rig rig;
        rig.select({running(asia, {}, {0, 2})});
        const QMenu *menu = rig.affinity();
        QCOMPARE(Rig::ticked(menu), u"Core 0, Core 2"_s);
        QVERIFY(rig.commands.take().empty()); // known: nobody has to ask
        Rig::find(menu, u"Core 1"_s)->trigger();
        QCOMPARE(rig.sent<command::SetAffinity>().cores, (std::vector {0, 1, 2}));
        Rig::find(menu, u"Core 0"_s)->trigger();
        QCOMPARE(rig.sent<command::SetAffinity>().cores, std::vector {2});
        Rig::find(menu, u"All cores"_s)->trigger();
        QCOMPARE(rig.sent<command::SetAffinity>().cores, (std::vector {0, 1, 2}));
    }

    void theLastCoreStays()
    {
        Rig rig;
        rig.select({running(asia, {}, {1})});
        const QMenu *menu = rig.affinity();
        Rig::find(menu, u"Core 1"_s)->trigger();
        QVERIFY(rig.commands.take().empty());
        QCOMPARE(Rig::ticked(menu), u"Core 1"_s);
    }

    void asksForWhatItDoesNotKnow()
    {
        Rig rig;
        rig.select({running()});
        const QMenu *menu = rig.affinity();
        QCOMPARE(Rig::ticked(menu), QString());
        QCOMPARE(rig.sent<command::Inspect>().processes, ProcessIds {asia});
        rig.select({running(asia, {}, {1})});
        QVERIFY(rig.commands.take().empty());
        rig.select({running(europe)}); // and no longer when something else is selected
        const std::vector<Command> sent = rig.commands.take();
        QCOMPARE(sent.size(), size_t(1));
        QVERIFY(std::get<command::Inspect>(sent[0]).processes.empty());
    }
};

QTEST_MAIN(TestScheduleMenus)
#include "tst_schedulemenus.moc"
