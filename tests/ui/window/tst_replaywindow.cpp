// SPDX-License-Identifier: MIT
#include "ui/table/filterbar.h"
#include "ui/window/mainwindow.h"
#include "ui/window/replaywindow.h"

#include "tests/fixtures/session.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPointer>
#include <QSlider>
#include <QStatusBar>
#include <QStandardPaths>
#include <QTest>
#include <QTreeView>

using namespace pangaea;
using namespace pangaea::testing;

class TestReplayWindow final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    // Recorded here, shown there: the same cells, and nothing to command.
    void showsWhatWasRecorded()
    {
        Session session;
        const ProcessIds rows = session.spawn({.names = {u"Asia"_s, u"Europe"_s}, .target = u"print_func"_s});
        QTRY_VERIFY_WITH_TIMEOUT(session.areOver(rows) && session.table.isSettled(), patience);
        QVERIFY(session.end());

        const QPointer<MainWindow> window = makeReplayWindow(session.journal.events(), u"a.jsonl"_s, {});
        window->show();
        QVERIFY(window->windowTitle().contains(u"a.jsonl"_s));
        const auto &table = *window->findChild<QTreeView *>();
        QCOMPARE(table.model()->rowCount(), 2);
        for (size_t row = 0; row < rows.size(); ++row) {
            for (const char *column : {"name", "pid", "state", "exit", "join", "output"})
                QCOMPARE(table.model()->index(int(row), columnIndex(column)).data().toString(),
                         session.cell(rows[row], column));
        }
        window->findChild<QTreeView *>()->selectAll();
        for (const auto *button : window->findChildren<QAbstractButton *>()) {
            const QString text = button->text().remove(u'&');
            if (text == u"Restart"_s || text == u"Kill"_s || text == u"Join"_s)
                QVERIFY2(!button->isEnabled(), qPrintable(text));
            if (text == u"Spawn"_s)
                QVERIFY(!button->isVisible());
        }
        auto *filter = window->findChild<FilterBar *>()->findChild<QLineEdit *>();
        filter->setText(u"europe"_s);
        QTRY_COMPARE(table.model()->rowCount(), 1);
        QCOMPARE(table.model()->index(0, 0).data().toString(), u"Europe"_s);
        filter->clear();
        QTRY_COMPARE(table.model()->rowCount(), 2);
        window->findChild<QSlider *>()->setValue(0);
        QCOMPARE(table.model()->rowCount(), 0);
        window->open(u"a.pangaea"_s); // it has nothing to run it with
        QVERIFY(window->statusBar()->currentMessage().contains(u"recorded"_s));
        window->close();
        QTRY_VERIFY(!window);
    }
};

QTEST_MAIN(TestReplayWindow)

#include "tst_replaywindow.moc"
