// SPDX-License-Identifier: MIT
// The filter in the whole window, with real processes: table, timeline and output show the same rows; and what is
// asked and undone around it.
#include "ui/output/outputview.h"
#include "ui/table/filterbar.h"
#include "ui/table/processtableview.h"
#include "ui/timeline/timelinewidget.h"
#include "ui/window/filtering.h"
#include "ui/window/livewindow.h"

#include "tests/fixtures/session.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QStatusTipEvent>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

struct Rig {
    Session session;
    LiveWindow window {session.commands, session.readings, {}, false};
    QLineEdit *field = nullptr;

    Rig()
    {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window never got the keys.");
        field = part<FilterBar>().findChild<QLineEdit *>();
    }
    template <typename Widget>
    Widget &part() const
    {
        return *window.findChild<Widget *>();
    }
    QString names() const
    {
        QStringList names;
        const QAbstractItemModel *model = part<ProcessTableView>().model();
        for (int row = 0; row < model->rowCount(); ++row)
            names += model->index(row, 0).data().toString();
        return names.join(u' ');
    }
    QString lanes() const
    {
        QStringList names;
        const TimelineScene &scene = part<TimelineWidget>().scene();
        for (const Lane &lane : scene.lanes) {
            if (lane.kind == Lane::Row)
                names += scene.row(lane).name;
        }
        return names.join(u' ');
    }
    QString output() const
    {
        part<OutputView>().refresh();
        return part<OutputView>().plainText().remove(u"The name of continent is :  "_s).trimmed().replace(u'\n', u' ');
    }
    QString count() const { return part<FilterBar>().findChild<QLabel *>()->text(); }
    QAction *action(const QString &text) const
    {
        for (QAction *action : window.findChildren<QAction *>()) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        return nullptr;
    }
    /// Each runs until it is ended.
    void spawn(const QStringList &names)
    {
        const size_t before = session.table.rows().size();
        session.send(command::Spawn {names, u"print_func"_s, {u"seconds=1000"_s}, true, false});
        QTRY_VERIFY_WITH_TIMEOUT(session.table.rows().size() == before + size_t(names.size())
                                     && std::ranges::all_of(session.table.rows(),
                                                            [](const ProcessState &row) {
                                                                return hasEnded(row.state) || !row.lastLine.isEmpty();
                                                            }),
                                 patience);
    }
};

} // namespace

class TestFiltering : public QObject
{
    Q_OBJECT
private slots:
    void showsTheSameEverywhere()
    {
        Rig rig;
        rig.spawn({u"Asia"_s, u"Europe"_s, u"Africa"_s});
        QTest::keyClick(&rig.window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(rig.field->hasFocus());
        QTest::keyClicks(rig.field, u"-name:europe"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rig.names(), u"Asia Africa"_s, patience);
        QTRY_COMPARE_WITH_TIMEOUT(rig.lanes(), u"Asia Africa"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(rig.output() == u"Asia Africa"_s || rig.output() == u"Africa Asia"_s, patience);
        QCOMPARE(rig.count(), u"2 of 3"_s);

        rig.spawn({u"Oceania"_s}); // matches
        QTRY_COMPARE_WITH_TIMEOUT(rig.names(), u"Asia Africa Oceania"_s, patience);
        QTRY_COMPARE_WITH_TIMEOUT(rig.lanes(), u"Asia Africa Oceania"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(rig.output().endsWith(u"Oceania"_s), patience);
        QTRY_COMPARE_WITH_TIMEOUT(rig.count(), u"3 of 4"_s, patience);

        QTest::keyClick(rig.field, Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(rig.names(), u"Asia Europe Africa Oceania"_s, patience);
        QTRY_COMPARE_WITH_TIMEOUT(rig.lanes(), u"Asia Europe Africa Oceania"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(rig.output().contains(u"Europe"_s), patience);
        QCOMPARE(rig.count(), QString());
    }

    void rowsComeAndGoWithTheirStates()
    {
        Rig rig;
        rig.spawn({u"Asia"_s, u"Europe"_s});
        rig.field->setText(u"state:running"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rig.count(), u"2 of 2"_s, patience);
        rig.part<ProcessTableView>().selectProcess(europe);
        rig.session.send(command::Kill {{asia}});
        QTRY_COMPARE_WITH_TIMEOUT(rig.names(), u"Europe"_s, patience);
        QCOMPARE(rig.part<ProcessTableView>().selectedIds(), ProcessIds {europe});
        QTRY_COMPARE_WITH_TIMEOUT(rig.lanes(), u"Europe"_s, patience);
        rig.session.send(command::Restart {{asia}});
        QTRY_COMPARE_WITH_TIMEOUT(rig.names(), u"Asia Europe"_s, patience);
        QCOMPARE(rig.part<ProcessTableView>().selectedIds(), ProcessIds {europe});
    }

    void saysWhatIsWrongAndFiltersNothing()
    {
        Rig rig;
        rig.spawn({u"Asia"_s, u"Europe"_s});
        rig.field->setText(u"asia colour:red"_s);
        QLabel *strip = rig.part<FilterBar>().problemStrip();
        QTRY_VERIFY_WITH_TIMEOUT(strip->isVisible() && strip->text().startsWith(u"There is no field “colour”."_s),
                                 patience);
        QCOMPARE(rig.names(), u"Asia Europe"_s);
        QCOMPARE(rig.count(), QString());
        rig.field->setText(u"asia cpu>"_s); // not finished: the rest applies
        QTRY_COMPARE_WITH_TIMEOUT(rig.names(), u"Asia"_s, patience);
        QVERIFY(strip->isVisible());
        rig.field->setText(u"asia"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!strip->isVisible(), patience);
    }

    void nothingMatches()
    {
        Rig rig;
        rig.spawn({u"Asia"_s});
        rig.field->setText(u"nowhere"_s);
        QWidget *empty = rig.part<ProcessTableView>().emptyState();
        QTRY_VERIFY_WITH_TIMEOUT(empty->isVisible(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(rig.output(), QString(), patience); // not that of all
        QCOMPARE(rig.count(), u"0 of 1"_s);
        QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(rig.names(), u"Asia"_s, patience);
        QVERIFY(rig.field->text().isEmpty() && !empty->isVisible());
    }

    void standsStillWhilePaused()
    {
        Rig rig;
        rig.spawn({u"Asia"_s, u"Europe"_s});
        QTRY_VERIFY_WITH_TIMEOUT(rig.session.table.count(State::Running) == 2, patience);
        rig.action(u"Pause"_s)->trigger();
        rig.session.send(command::Kill {{asia}});
        QTRY_VERIFY_WITH_TIMEOUT(rig.session.isOver(asia), patience);
        rig.field->setText(u"state:running"_s); // of what is shown
        QTRY_COMPARE_WITH_TIMEOUT(rig.count(), u"2 of 2"_s, patience);
        QCOMPARE(rig.names(), u"Asia Europe"_s);
        rig.action(u"Pause"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(rig.names(), u"Europe"_s, patience);
    }

    // Whoever has filtered sees what will go, and nothing else goes.
    void removesWhatIsShown()
    {
        Rig rig;
        rig.spawn({u"Asia"_s, u"Europe"_s});
        rig.session.send(command::Kill {{asia, europe}});
        QTRY_VERIFY_WITH_TIMEOUT(rig.session.isOver(asia) && rig.session.isOver(europe), patience);
        rig.field->setText(u"asia"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rig.names(), u"Asia"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(rig.action(u"Remove finished"_s)->isEnabled(), patience);
        rig.action(u"Remove finished"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(rig.names(), QString(), patience);
        rig.field->clear();
        QTRY_COMPARE_WITH_TIMEOUT(rig.names(), u"Europe"_s, patience);
        QCOMPARE(rig.window.statusBar()->currentMessage(), u"1 process was removed"_s);

        QTRY_VERIFY_WITH_TIMEOUT(rig.action(u"Undo remove"_s)->isEnabled(), patience);
        rig.part<ProcessTableView>().setFocus();
        QTest::keyClick(&rig.window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(rig.names(), u"Asia Europe"_s, patience);
        QTRY_COMPARE_WITH_TIMEOUT(rig.lanes(), u"Asia Europe"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(rig.output().contains(u"Asia"_s), patience);
        QVERIFY(!rig.action(u"Undo remove"_s)->isEnabled());
    }

    void removalOfManyAsks()
    {
        Rig rig;
        rig.session.send(command::Spawn {QStringList(12, u"A"_s), u"print_func"_s, {}, true, false});
        QTRY_VERIFY_WITH_TIMEOUT(rig.session.table.count(State::Exited) == 12, patience);
        QTRY_VERIFY_WITH_TIMEOUT(rig.action(u"Remove finished"_s)->isEnabled(), patience);
        rig.action(u"Remove finished"_s)->trigger();
        auto *box = rig.window.findChild<QMessageBox *>();
        QVERIFY(box);
        QCOMPARE(box->text(), u"Remove 12 processes from the window?"_s);
        box->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!rig.window.findChild<QMessageBox *>(), patience);
        QCOMPARE(rig.session.table.rows().size(), 12);
    }

    void countsStayBesideATip()
    {
        Rig rig;
        rig.spawn({u"Asia"_s});
        QTRY_VERIFY_WITH_TIMEOUT(rig.session.table.count(State::Running) == 1, patience);
        const auto shown = [&rig](const QString &part) {
            const auto labels = rig.window.statusBar()->findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(shown(u"1 running"_s), patience);
        QStatusTipEvent tip(u"what it does"_s);
        QApplication::sendEvent(&rig.window, &tip);
        QVERIFY(shown(u"what it does"_s) && shown(u"1 running"_s));
        QStatusTipEvent over {QString()};
        QApplication::sendEvent(&rig.window, &over);
        QVERIFY(!shown(u"what it does"_s));
    }

    void findOffersTheOutputOfAll()
    {
        Rig rig;
        rig.spawn({u"Asia"_s, u"Europe"_s});
        rig.part<ProcessTableView>().selectProcess(asia);
        QTRY_COMPARE_WITH_TIMEOUT(rig.output(), u"Asia"_s, patience);
        QTest::keyClick(&rig.window, Qt::Key_F, Qt::ControlModifier);
        for (QPushButton *button : rig.part<OutputView>().findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == u"In all processes"_s && button->isVisible())
                button->click();
        }
        QTRY_VERIFY_WITH_TIMEOUT(rig.output().contains(u"Europe"_s), patience);
        QCOMPARE(rig.part<ProcessTableView>().selectedIds(), ProcessIds {asia});
    }
};

QTEST_MAIN(TestFiltering)
#include "tst_filtering.moc"
