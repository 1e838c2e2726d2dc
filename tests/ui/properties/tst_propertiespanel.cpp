// SPDX-License-Identifier: MIT
// The Properties panel over a hand-written journal: fields, attempts, and its text when there is nothing to show.
#include "ui/properties/propertiespanel.h"
#include "ui/properties/usagegraph.h"

#include "core/facts/command.h"
#include "core/journal/journal.h"
#include "core/table/processtable.h"
#include "tests/fixtures/testing.h"
#include "ui/look/zoom.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

using namespace pangaea;
using namespace pangaea::testing;

Q_DECLARE_METATYPE(pangaea::ProcessIds)

namespace {

struct Panel {
    Journal journal;
    ProcessTable table {journal};
    PropertiesPanel panel {table};

    Panel()
    {
        panel.resize(280, 600);
        panel.show();
        journal.append({happened(asia,
                                 event::Created {.name = u"Asia"_s,
                                                 .target = u"print_func"_s,
                                                 .program = u"/usr/bin/pangaea-worker"_s,
                                                 .arguments = {u"print_func"_s, u"a b"_s, QString()},
                                                 .folder = u"/home/class"_s,
                                                 .environment = {u"LANG=C.UTF-8"_s, u"PATH=/bin"_s}},
                                 second),
                        made(europe, u"Europe"_s, second)});
    }
    void happen(Payload payload, qint64 milliseconds)
    {
        journal.append({happened(asia, std::move(payload), 10 * second + milliseconds * 1'000'000)});
    }
    [[nodiscard]] QPlainTextEdit *field(const QString &name) const
    {
        for (QPlainTextEdit *field : panel.findChildren<QPlainTextEdit *>()) {
            if (field->accessibleName() == name)
                return field;
        }
        return nullptr;
    }
    [[nodiscard]] QString text(const QString &name) const { return field(name)->toPlainText(); }
    [[nodiscard]] QTreeWidget *attempts() const { return panel.findChild<QTreeWidget *>(); }
    [[nodiscard]] QString attempt(int row) const
    {
        QStringList cells;
        for (int column = 0; column < attempts()->columnCount(); ++column)
            cells += attempts()->topLevelItem(row)->text(column);
        return cells.join(u'|');
    }
    [[nodiscard]] bool says(const QString &sentence) const
    {
        const QList<QLabel *> labels = panel.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text() == sentence; });
    }
};

} // namespace

class TestPropertiesPanel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void saysWhatToSelect();
    void showsWhatWasMade();
    void followsTheProcess();
    void tellsWhenItRestarts();
    void showsItsUsage();
    void listsAttempts();
    void tellsWhyItFailed();
    void staysStillWhilePaused();
    void hostileTextStaysText();
    void keepsASelection();
    void foldsTheEnvironment();
    void fitsANarrowPanel_data();
    void fitsANarrowPanel();
    void tellsWhatIsLookedAt();
    void showsWhatTheKernelSays();
};

void TestPropertiesPanel::initTestCase()
{
    (void)Zoom::instance();
}

void TestPropertiesPanel::saysWhatToSelect()
{
    Panel panel;
    QVERIFY(panel.says(u"Select one process to see its properties."_s));
    QVERIFY(!panel.field(u"Name"_s)->isVisible());
    panel.panel.setProcesses({asia, europe, africa});
    QVERIFY(panel.says(u"3 processes are selected. Select one to see its properties."_s));
    panel.panel.setProcess(asia);
    QVERIFY(panel.field(u"Name"_s)->isVisible());
    panel.journal.append({happened(asia, event::Removed {})});
    QTRY_VERIFY(panel.says(u"Select one process to see its properties."_s));
}

void TestPropertiesPanel::showsWhatWasMade()
{
    Panel panel;
    panel.panel.setProcess(asia);
    QCOMPARE(panel.text(u"Name"_s), u"Asia"_s);
    QCOMPARE(panel.text(u"Target"_s), u"print_func"_s);
    QCOMPARE(panel.text(u"State"_s), u"Created"_s);
    QCOMPARE(panel.text(u"PID"_s), QString());
    QCOMPARE(panel.text(u"Command"_s), u"\"/usr/bin/pangaea-worker\"\n\"print_func\"\n\"a b\"\n\"\""_s);
    QCOMPARE(panel.text(u"Folder"_s), u"/home/class"_s);
    QCOMPARE(panel.text(u"Environment"_s), u"LANG=C.UTF-8\nPATH=/bin"_s);
    QVERIFY(!panel.attempts()->isVisible());
    QVERIFY(!panel.field(u"Reason"_s)->isVisible());
    panel.panel.setProcess(europe);
    QCOMPARE(panel.text(u"Name"_s), u"Europe"_s);
}

void TestPropertiesPanel::followsTheProcess()
{
    Panel panel;
    panel.panel.setProcess(asia);
    panel.happen(event::Starting {}, 0);
    panel.happen(event::Started {4711}, 1);
    panel.happen(event::JoinQueued {}, 1);
    panel.happen(event::JoinStarted {}, 1);
    QTRY_COMPARE(panel.text(u"State"_s), u"Running"_s);
    QCOMPARE(panel.text(u"PID"_s), u"4711"_s);
    QCOMPARE(panel.text(u"Join"_s), u"waiting…"_s);
    panel.happen(event::Ended {{.code = 3}}, 1501);
    panel.happen(event::Joined {.ordinal = 1, .waited = 1'500'000'000}, 1501);
    QTRY_COMPARE(panel.text(u"Join"_s), u"joined 1st, waited 1.500 s"_s);
    QCOMPARE(panel.text(u"Exit"_s), ExitStatus {.code = 3}.explanation());
    QVERIFY(panel.field(u"Exit"_s)->isVisible());
}

void TestPropertiesPanel::tellsWhenItRestarts()
{
    Panel panel;
    panel.panel.setProcess(asia);
    QVERIFY(!panel.field(u"Restart"_s)->isVisible());
    panel.happen(event::RestartSet {{.when = RestartPolicy::When::OnFailure, .limit = 3}}, 0);
    QTRY_COMPARE(panel.text(u"Restart"_s), u"when it fails, at most 3 times in 10 minutes"_s);
    QVERIFY(panel.field(u"Restart"_s)->isVisible());
}

void TestPropertiesPanel::showsItsUsage()
{
    Panel panel;
    panel.panel.setJournal(panel.journal);
    panel.panel.setProcess(asia);
    const auto *graph = panel.panel.findChild<UsageGraph *>();
    QVERIFY(!graph->isVisible()); // it was never started
    panel.happen(event::Starting {}, 0);
    panel.happen(event::Started {4711}, 1);
    KernelSample sample {'R', {}};
    sample[Metric::Cpu] = 42;
    panel.happen(event::Sampled {sample}, 100);
    QTRY_VERIFY(graph->accessibleDescription().contains(u"now 42 %"_s));
    QVERIFY(graph->isVisible());
}

void TestPropertiesPanel::listsAttempts()
{
    Panel panel;
    panel.panel.setProcess(asia);
    panel.happen(event::Starting {}, 0);
    panel.happen(event::Started {4711}, 0);
    panel.happen(event::SignalSent {15, true}, 3201);
    panel.happen(event::SignalSent {9, false}, 8201);
    panel.happen(event::Ended {{.signal = 9, .requested = true}}, 8203);
    panel.panel.refresh();
    QCOMPARE(panel.attempt(0), u"1|4711|0.000|8.203|8.203|SIGKILL (9)"_s);
    const QTreeWidgetItem *first = panel.attempts()->topLevelItem(0);
    QCOMPARE(first->childCount(), 2);
    QCOMPARE(first->child(0)->text(0), u"SIGTERM by you at 3.201 s"_s);
    QCOMPARE(first->child(1)->text(0), u"SIGKILL by Pangaea at 8.201 s"_s);
    QVERIFY(first->toolTip(5).contains(u"-9"_s));

    panel.happen(event::Starting {2}, 9000);
    panel.happen(event::Started {4712}, 9000);
    panel.happen(event::Continued {}, 9250);
    panel.panel.refresh();
    QCOMPARE(panel.attempts()->topLevelItemCount(), 2);
    QCOMPARE(panel.attempt(1), u"2|4712|9.000||0.250|"_s);
    panel.panel.setProcess(europe);
    QCOMPARE(panel.attempts()->topLevelItemCount(), 0);
}

void TestPropertiesPanel::tellsWhyItFailed()
{
    Panel panel;
    panel.panel.setProcess(asia);
    panel.happen(event::Starting {}, 0);
    panel.happen(event::FailedToStart {u"There is no program of that name."_s}, 1);
    panel.panel.refresh();
    QVERIFY(panel.field(u"Reason"_s)->isVisible());
    QCOMPARE(panel.text(u"Reason"_s), u"There is no program of that name."_s);
    QCOMPARE(panel.attempts()->topLevelItem(0)->child(0)->text(0), u"There is no program of that name."_s);
    QCOMPARE(panel.attempt(0), u"1|—|—|—|—|—"_s);
}

void TestPropertiesPanel::staysStillWhilePaused()
{
    Panel panel;
    panel.panel.setProcess(asia);
    panel.panel.setPaused(true);
    panel.happen(event::Starting {}, 0);
    panel.panel.refresh();
    QCOMPARE(panel.text(u"State"_s), u"Created"_s);
    panel.panel.setPaused(false);
    QCOMPARE(panel.text(u"State"_s), u"Starting"_s);
}

void TestPropertiesPanel::hostileTextStaysText()
{
    Panel panel;
    panel.journal.append({happened(africa,
                                   event::Created {.name = u"<b>x</b>\u202Egpj"_s,
                                                   .target = u"&amp;"_s,
                                                   .program = u"/bin/a\nb"_s,
                                                   .arguments = {u"\u2028"_s}})});
    panel.panel.setProcess(africa);
    QVERIFY(panel.text(u"Name"_s).startsWith(u"<b>x</b>"_s));
    QVERIFY(!panel.text(u"Name"_s).contains(QChar(0x202e)));
    QCOMPARE(panel.text(u"Target"_s), u"&amp;"_s);
    QCOMPARE(panel.text(u"Command"_s).count(u'\n'), 1);
}

void TestPropertiesPanel::keepsASelection()
{
    Panel panel;
    panel.panel.setProcess(asia);
    panel.field(u"Command"_s)->selectAll();
    panel.happen(event::Starting {}, 0);
    QTRY_COMPARE(panel.text(u"State"_s), u"Starting"_s);
    QVERIFY(panel.field(u"Command"_s)->textCursor().hasSelection());
}

void TestPropertiesPanel::foldsTheEnvironment()
{
    Panel panel;
    panel.panel.setProcess(asia);
    auto *fold = panel.panel.findChild<QToolButton *>();
    QCOMPARE(fold->text(), u"Environment (2)"_s);
    QVERIFY(!panel.field(u"Environment"_s)->isVisible());
    fold->click();
    QVERIFY(panel.field(u"Environment"_s)->isVisible());
    fold->click();
    QVERIFY(!panel.field(u"Environment"_s)->isVisible());
}

void TestPropertiesPanel::fitsANarrowPanel_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("100 %") << 100;
    QTest::newRow("200 %") << 200;
}

void TestPropertiesPanel::fitsANarrowPanel()
{
    QFETCH(int, percent);
    Panel panel;
    Zoom::instance().setPercent(percent);
    const int width = Zoom::instance().px(280);
    panel.happen(event::Starting {}, 0);
    panel.happen(event::Started {4711}, 0);
    panel.panel.setProcess(asia);
    panel.panel.resize(width, 2 * width);
    QTRY_COMPARE(panel.panel.width(), width);
    const auto *page = panel.panel.findChild<QScrollArea *>();
    QVERIFY(page->widget()->minimumSizeHint().width() <= page->viewport()->width());
    const QPlainTextEdit *command = panel.field(u"Command"_s);
    QTRY_COMPARE(command->verticalScrollBar()->maximum(), 0); // all of it is in sight
    Zoom::instance().reset();
}

void TestPropertiesPanel::tellsWhatIsLookedAt()
{
    Panel panel;
    QSignalSpy looked(&panel.panel, &PropertiesPanel::lookedAt);
    const auto last = [&looked] {
        return looked.isEmpty() ? ProcessIds {africa} : looked.takeLast()[0].value<ProcessIds>();
    };
    panel.panel.setProcess(asia); // not started: nothing to inspect
    QCOMPARE(looked.size(), 0);
    panel.happen(event::Starting {}, 0);
    panel.happen(event::Started {4711}, 0);
    panel.panel.refresh();
    QCOMPARE(looked.size(), 1);
    QCOMPARE(last(), ProcessIds {asia});
    panel.happen(event::Continued {}, 1);
    panel.panel.refresh();
    QCOMPARE(looked.size(), 0); // said once
    panel.panel.hide();
    QCOMPARE(last(), ProcessIds {});
    panel.panel.setProcess(asia);
    QCOMPARE(looked.size(), 0); // nobody looks
    panel.panel.show();
    QCOMPARE(last(), ProcessIds {asia});
    panel.panel.setProcesses({asia, europe});
    QCOMPARE(last(), ProcessIds {});
    panel.panel.setProcess(asia);
    QCOMPARE(last(), ProcessIds {asia});
    panel.happen(event::Ended {{.code = 0}}, 2);
    panel.panel.refresh();
    QCOMPARE(last(), ProcessIds {});
}

void TestPropertiesPanel::showsWhatTheKernelSays()
{
    Panel panel;
    panel.panel.setProcess(asia);
    QCOMPARE(panel.text(u"Memory (PSS)"_s), u"—"_s);
    panel.happen(event::Starting {}, 0);
    panel.happen(event::Started {4711}, 0);
    Inspection details;
    details.pid = 4711;
    details.proportional = 1'500'000;
    panel.happen(event::Inspected {details}, 1);
    panel.happen(event::SignalSent {15, true, 3}, 2);
    panel.panel.refresh();
    QCOMPARE(panel.text(u"Memory (PSS)"_s), u"1.5 MB"_s);
    QCOMPARE(panel.text(u"Sent"_s), u"SIGTERM by you at 0.002 s, to 3 processes"_s);
}

QTEST_MAIN(TestPropertiesPanel)
#include "tst_propertiespanel.moc"
