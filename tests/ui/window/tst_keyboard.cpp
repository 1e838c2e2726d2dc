// SPDX-License-Identifier: MIT
// The whole window without a pointer: the way that Tab goes, what it stops at, and the main job by keys alone.
#include "ui/window/livewindow.h"

#include "tests/fixtures/session.h"
#include "ui/compare/comparedialog.h"
#include "ui/events/eventtable.h"
#include "ui/look/zoom.h"
#include "ui/picture/screenshotdialog.h"
#include "ui/spawn/programdialog.h"

#include <QAccessible>
#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenuBar>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QTreeView>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

/// What a reader says of it: "push button Spawn"; the role's number stands for roles that say nothing.
QString said(QWidget *widget)
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
    QString name = access->text(QAccessible::Name);
    // Up to Qt 6.8 or so, a combo box has its entry as its name on Linux.
    if (access->role() == QAccessible::ComboBox && !widget->accessibleName().isEmpty())
        name = widget->accessibleName();
    return name;
}

struct Rig {
    Session session;
    LiveWindow window;

    Rig()
        : window(session.commands, session.readings, Settings(), false)
    {
        // Without a real keyboard, its list would stay the active window.
        named<QLineEdit>(u"Continent names"_s)->setCompleter(nullptr);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    static QWidget *focus() { return QApplication::focusWidget(); }
    /// To whatever has the focus, as a keyboard does.
    static void key(int code, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(focus(), Qt::Key(code), with);
    }
    static void type(const QString &text) { QTest::keyClicks(focus(), text); }
    /// Where Tab stops on a whole round.
    static QStringList round()
    {
        QStringList all;
        const QWidget *first = focus();
        do {
            all += said(focus());
            key(Qt::Key_Tab);
        } while (focus() != first && all.size() < 200);
        return all;
    }
    template <typename Kind>
    [[nodiscard]] Kind *named(const QString &name) const
    {
        for (auto *one : window.findChildren<Kind *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] int rows() const { return int(session.table.rows().size()); }
    [[nodiscard]] State state(int row) const { return session.table.rows()[size_t(row)].state; }
};

/// Every stop has a name, and a role that says what it is.
void checkStops(QWidget &window)
{
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSet<const QWidget *> seen;
    for (QWidget *at = QApplication::focusWidget(); at && !seen.contains(at); at = QApplication::focusWidget()) {
        seen.insert(at);
        const QAccessibleInterface *access = QAccessible::queryAccessibleInterface(at);
        const QByteArray what = QByteArray(at->metaObject()->className()) + " in " + window.metaObject()->className()
            + ", role " + QByteArray::number(access->role());
        QVERIFY2(!said(at).isEmpty(), what);
        QVERIFY2(access->role() != QAccessible::Client && access->role() != QAccessible::NoRole, what);
        QVERIFY2(!access->text(QAccessible::Description).contains(u'<'), what);
        QTest::keyClick(at, Qt::Key_Tab, at->inherits("QTextEdit") ? Qt::ControlModifier : Qt::NoModifier);
    }
    QVERIFY(!seen.isEmpty());
}

} // namespace

class TestKeyboard : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { Zoom::instance().setPercent(100); }

    void tabGoesTheWayOfTheWork()
    {
        Rig rig;
        QTRY_VERIFY_WITH_TIMEOUT(rig.named<QWidget>(u"Seconds"_s), patience);
        rig.type(u"America, Europe"_s);
        rig.key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(rig.rows() == 2 && rig.state(1) == State::Running, patience);
        auto *table = rig.window.findChild<QTreeView *>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->setCurrentIndex(table->model()->index(0, 0));
        const QStringList expected {u"Continent names"_s,
                                    u"Target"_s,
                                    u"Seconds"_s,
                                    u"Join automatically"_s,
                                    u"More"_s,
                                    u"Spawn"_s,     //
                                    u"Processes"_s, //
                                    u"Terminate"_s,
                                    u"Kill"_s,
                                    u"Suspend"_s,
                                    u"Restart"_s,
                                    u"Screenshot"_s,
                                    u"Filter"_s, //
                                    u"Timeline"_s,
                                    u"Follow"_s,
                                    u"Cores"_s,
                                    u"Fair share"_s,
                                    u"Legend"_s, //
                                    u"Output"_s,
                                    u"Output of"_s,
                                    u"Find"_s,
                                    u"Follow"_s,
                                    u"Output options"_s};
        QCOMPARE(rig.round(), expected);
        // Backwards it is the same way.
        rig.key(Qt::Key_Backtab);
        QCOMPARE(said(rig.focus()), u"Output options"_s);
    }

    /// One letter, one entry.
    void mnemonicsDiffer()
    {
        Rig rig;
        QTRY_VERIFY_WITH_TIMEOUT(rig.named<QWidget>(u"Seconds"_s), patience);
        QList<QList<QAction *>> menus {rig.window.menuBar()->actions()};
        for (qsizetype i = 0; i < menus.size(); ++i) {
            QHash<QKeySequence, QString> taken;
            for (const QAction *action : menus[i]) {
                if (action->menu())
                    menus += action->menu()->actions();
                const QKeySequence key = QKeySequence::mnemonic(action->text());
                if (key.isEmpty() || !action->isVisible())
                    continue;
                QVERIFY2(!taken.contains(key), qPrintable(taken[key] + u" and "_s + action->text()));
                taken[key] = action->text();
            }
        }
        QVERIFY(menus.size() > 6);
    }

    void everyStopSaysWhatItIs()
    {
        Rig rig;
        QTRY_VERIFY_WITH_TIMEOUT(rig.named<QWidget>(u"Seconds"_s), patience);
        rig.session.spawnSleeper();
        auto *table = rig.window.findChild<QTreeView *>();
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() == 1, patience);
        table->setCurrentIndex(table->model()->index(0, 0));
        for (auto *dock : rig.window.findChildren<QDockWidget *>())
            dock->show();
        checkStops(rig.window);
    }

    void dialogsToo()
    {
        Rig rig;
        QTRY_VERIFY_WITH_TIMEOUT(rig.named<QWidget>(u"Seconds"_s), patience);
        for (const QString &entry : {u"Settings…"_s, u"Program…"_s, u"Compare…"_s, u"Screenshot…"_s}) {
            QAction *action = nullptr;
            for (auto *one : rig.window.findChildren<QAction *>()) {
                if (one->text().remove(u'&') == entry)
                    action = one;
            }
            QVERIFY2(action, qPrintable(entry));
            action->trigger();
            QTRY_VERIFY(QApplication::activeWindow() && QApplication::activeWindow() != &rig.window);
            QWidget *dialog = QApplication::activeWindow();
            checkStops(*dialog);
            dialog->close();
            QTRY_VERIFY(QApplication::activeWindow() == &rig.window || !QApplication::activeWindow());
            rig.window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&rig.window));
        }
    }

    /// The whole main job: names, spawn, select, suspend, continue, kill, restart, join, output, timeline, quit.
    void theMainJob()
    {
        Rig rig;
        QTRY_VERIFY_WITH_TIMEOUT(rig.named<QWidget>(u"Seconds"_s), patience);
        rig.type(u"America, Europe"_s);
        rig.key(Qt::Key_Tab); // Target
        rig.key(Qt::Key_Tab); // Seconds
        rig.type(u"60"_s);
        rig.key(Qt::Key_Tab); // Join automatically
        rig.key(Qt::Key_Space);
        rig.key(Qt::Key_Tab); // More
        rig.key(Qt::Key_Tab); // Spawn
        QCOMPARE(said(rig.focus()), u"Spawn"_s);
        rig.key(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(rig.rows() == 2 && rig.state(1) == State::Running, patience);
        rig.key(Qt::Key_Tab); // the table
        QCOMPARE(said(rig.focus()), u"Processes"_s);
        rig.key(Qt::Key_Down);
        rig.key(Qt::Key_Home);
        rig.key(Qt::Key_F7);
        QTRY_COMPARE_WITH_TIMEOUT(rig.state(0), State::Suspended, patience);
        QTRY_VERIFY(rig.named<QWidget>(u"Processes"_s)->hasFocus());
        rig.key(Qt::Key_F8);
        QTRY_COMPARE_WITH_TIMEOUT(rig.state(0), State::Running, patience);
        rig.key(Qt::Key_Delete, Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(rig.state(0), State::Killed, patience);
        rig.key(Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(rig.state(0), State::Running, patience);
        rig.key(Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(rig.session.table.rows()[0].join.state != JoinState::None, patience);
        while (said(rig.focus()) != u"Output"_s)
            rig.key(Qt::Key_Tab);
        auto *output = qobject_cast<QPlainTextEdit *>(rig.focus());
        QTRY_VERIFY(output->toPlainText().contains(u"The name of continent is :  America"_s));
        // The timeline as a table, by the View menu.
        for (auto *action : rig.window.findChildren<QAction *>()) {
            if (action->text().remove(u'&') == u"Timeline as table"_s)
                action->trigger();
        }
        QTRY_COMPARE(said(rig.focus()), u"Timeline table"_s);
        const auto *events = rig.window.findChild<EventTable *>();
        QTRY_VERIFY(events->model()->rowCount() > 0);
        rig.key(Qt::Key_Down);
        rig.key(Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(rig.window.findChild<QMessageBox *>(u"quit"_s));
        QTRY_VERIFY(qobject_cast<QPushButton *>(rig.focus()));
        rig.key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!rig.window.isVisible(), patience);
    }
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
