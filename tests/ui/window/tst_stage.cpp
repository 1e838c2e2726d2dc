// SPDX-License-Identifier: MIT
// A lesson's rows come first in the whole window, and older ones are folded away, with real processes.
#include "ui/lesson/lessonpanel.h"
#include "ui/output/outputview.h"
#include "ui/table/filterbar.h"
#include "ui/table/processtableview.h"
#include "ui/timeline/timelinewidget.h"
#include "ui/window/livewindow.h"
#include "ui/window/stage.h"

#include "tests/fixtures/session.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

/// Uses ' for double quotes, to be readable.
const QByteArray lesson = "{'pangaea-lesson': 1, 'title': 'T', 'text': 'Read.', 'parts': ["
                          "{'steps': [{'do': 'spawn', 'name': 'Europe', 'target': 'print_func'}, {'do': 'join-all'}],"
                          "'look': 'Look.', 'expect': [{'fact': 'exit', 'name': 'Europe', 'is': 0}]},"
                          "{'predict': {'question': 'How?', 'answers': ["
                          "{'text': 'well', 'if': {'fact': 'exit', 'name': 'Africa', 'is': 0}},"
                          "{'text': 'ill', 'if': {'fact': 'exit', 'name': 'Africa', 'is-not': 0}}]},"
                          "'steps': [{'do': 'spawn', 'name': 'Africa', 'target': 'print_func'}, {'do': 'join-all'}]}]}";

struct Rig {
    Session session;
    LiveWindow window {session.commands, session.readings, {}, false};
    QTemporaryDir folder;

    Rig()
    {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window never got the keys.");
    }
    template <typename Widget>
    Widget &part() const
    {
        return *window.findChild<Widget *>();
    }
    QStringList names() const
    {
        QStringList names;
        const QAbstractItemModel *model = part<ProcessTableView>().model();
        for (int row = 0; row < model->rowCount(); ++row)
            names += model->index(row, 0).data().toString();
        return names;
    }
    QStringList lanes() const
    {
        part<TimelineWidget>().refresh();
        const TimelineScene &scene = part<TimelineWidget>().scene();
        QStringList names;
        for (const Lane &lane : scene.lanes) {
            if (lane.kind == Lane::Row)
                names += scene.row(lane).name;
        }
        return names;
    }
    QString output() const
    {
        part<OutputView>().refresh();
        return part<OutputView>().plainText();
    }
    void spawnAsia()
    {
        session.send(command::Spawn {{u"Asia"_s}, u"print_func"_s, {}, true, true});
        QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList {u"Asia"_s}, patience);
    }
    void openLesson()
    {
        const QString path = folder.filePath(u"t.pangaea-lesson"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(lesson).replace('\'', '"'));
        file.close();
        window.open(path);
        QTRY_VERIFY_WITH_TIMEOUT(lessonButton(u"Begin again"_s)->isEnabled(), patience);
    }
    QPushButton *lessonButton(const QString &text) const
    {
        for (auto *button : part<LessonPanel>().findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&') == text)
                return button;
        }
        qFatal("There is no button %s.", qPrintable(text));
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
};

} // namespace

class TestStage : public QObject
{
    Q_OBJECT
private slots:
    void olderRowsAreFoldedAwayAndCanBeUnfolded()
    {
        Rig rig;
        rig.spawnAsia();
        QVERIFY(!rig.part<Stage>().isVisible());
        auto *filter = rig.part<FilterBar>().findChild<QLineEdit *>();
        filter->setText(u"asia"_s);
        rig.openLesson();
        QCOMPARE(filter->text(), QString()); // it would hide the lesson's rows
        QVERIFY(rig.part<Stage>().isVisible());
        QCOMPARE(rig.part<Stage>().text(), u"1 earlier process"_s);
        QCOMPARE(rig.names(), QStringList());
        QCOMPARE(rig.lanes(), QStringList());
        QCOMPARE(rig.output(), QString());

        rig.lessonButton(u"Step"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(rig.names(), QStringList {u"Europe"_s}, patience);
        QTRY_COMPARE_WITH_TIMEOUT(rig.output(), u"The name of continent is :  Europe\n"_s, patience);
        QCOMPARE(rig.lanes(), QStringList {u"Europe"_s});
        const TimelineRow &europes = *rig.session.readings.timeline.find(europe);
        QCOMPARE(rig.part<TimelineWidget>().scene().origin(), europes.attempts.front().life.start);

        rig.part<Stage>().click();
        const QStringList both {u"Europe"_s, u"Asia"_s};
        QCOMPARE(rig.names(), both);
        QCOMPARE(rig.lanes(), both);
        QVERIFY(rig.output().contains(u"Asia"_s));
        auto &view = rig.part<ProcessTableView>();
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            view.sortByColumn(0, order);
            QCOMPARE(rig.names(), both); // its rows stay on top, however they are sorted
        }
    }

    void beginningAgainFoldsWhatWasPlayed()
    {
        Rig rig;
        rig.openLesson();
        rig.lessonButton(u"Step"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(rig.lessonButton(u"Next"_s)->isEnabled(), patience);
        QVERIFY(!rig.part<Stage>().isVisible());
        rig.lessonButton(u"Begin again"_s)->click();
        QCOMPARE(rig.part<Stage>().text(), u"1 earlier process"_s);
        QCOMPARE(rig.names(), QStringList());
    }

    void endsWithTheLesson()
    {
        Rig rig;
        rig.spawnAsia();
        rig.part<ProcessTableView>().sortByColumn(0, Qt::AscendingOrder);
        rig.openLesson();
        rig.lessonButton(u"Step"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(rig.lessonButton(u"Next"_s)->isEnabled(), patience);
        rig.part<Stage>().click();
        QCOMPARE(rig.names(), (QStringList {u"Europe"_s, u"Asia"_s}));
        for (auto *dock : rig.window.findChildren<QDockWidget *>()) {
            if (dock->objectName() == u"Lesson"_s)
                dock->toggleViewAction()->trigger();
        }
        QVERIFY(!rig.part<Stage>().isVisible());
        QCOMPARE(rig.names(), (QStringList {u"Asia"_s, u"Europe"_s})); // by name again
        QCOMPARE(rig.lanes(), (QStringList {u"Asia"_s, u"Europe"_s}));
    }

    // From the first key to the last: nothing but the lesson's own two rows is made.
    void returnAloneLeadsThroughTheLesson()
    {
        Rig rig;
        rig.openLesson();
        const auto inLesson = [&rig] { return rig.part<LessonPanel>().isAncestorOf(QApplication::focusWidget()); };
        const auto isDone = [&rig] {
            for (const auto *label : rig.window.findChildren<QLabel *>()) {
                if (label->isVisible() && label->text() == u"The lesson is done."_s)
                    return true;
            }
            return false;
        };
        const auto isDue = [&] { // the focus is where a key does something, not on the page while it waits
            return inLesson() && qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        };
        for (int keys = 0; keys < 20 && !isDone(); ++keys) {
            QTRY_VERIFY_WITH_TIMEOUT(isDue() || isDone(), patience);
            if (!isDone())
                rig.press(Qt::Key_Return);
        }
        QVERIFY(isDone());
        rig.press(Qt::Key_Return);
        rig.press(Qt::Key_Return);
        QVERIFY(inLesson());
        QCOMPARE(rig.session.table.rows().size(), size_t(2));
        QCOMPARE(rig.session.cell(ProcessId {2}, "name"), u"Africa"_s);
    }
};

QTEST_MAIN(TestStage)
#include "tst_stage.moc"
