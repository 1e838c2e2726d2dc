// SPDX-License-Identifier: MIT
// The line above the output: when it is there, what it says, and what it offers. And the marks beside the lines.
#include "ui/output/hintbar.h"

#include "core/journal/journal.h"
#include "core/output/outputlog.h"
#include "tests/fixtures/testing.h"
#include "ui/output/outputview.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

struct Panel {
    Journal journal;
    ProcessTable table {journal};
    OutputLog log {journal};
    OutputView view {log, table};
    HintBar &bar = view.hints();

    explicit Panel(const QString &program = u"/usr/bin/python3"_s)
    {
        view.resize(900, 200);
        view.show();
        event::Created created;
        created.name = u"Asia"_s;
        created.program = program;
        journal.append({{second, asia, created},
                        {second, asia, event::Starting {1}},
                        {second, asia, event::Started {4711}},
                        made(europe, u"Europe"_s, second)});
        bar.setMayRun(true);
    }
    void print(const QByteArray &bytes, qint64 since, qint64 until, Stream stream = Stream::Output)
    {
        journal.append({happened(asia, event::Output {stream, bytes, since}, until)});
    }
    void end(const ExitStatus &status)
    {
        journal.append({{9 * second, asia, event::Ended {status, ResourceUse {.cpuTime = second}}},
                        {9 * second, asia, event::OutputEnded {}}});
    }
    void explain(const ProcessIds &selected = {asia}, bool wanted = true)
    {
        view.refresh();
        view.explain(selected, wanted);
    }
    [[nodiscard]] QString said() const { return bar.findChild<QLabel *>()->accessibleName(); }
    [[nodiscard]] QStringList offered() const
    {
        QStringList texts;
        for (const QPushButton *button : bar.findChildren<QPushButton *>()) {
            if (!button->isHidden())
                texts += button->text();
        }
        return texts;
    }
    void press(const QString &text) const
    {
        for (QPushButton *button : bar.findChildren<QPushButton *>()) {
            if (button->text() == text)
                button->click();
        }
    }
};

const QString terminal = u"Run again in a terminal"_s;
const QString unbuffered = u"Run again unbuffered"_s;
const QString onePipe = u"Run again with one pipe"_s;
const QString dismiss = u"Do not explain"_s;

} // namespace

class TestHintBar : public QObject
{
    Q_OBJECT
private slots:
    void isHiddenWithoutAReason();
    void explainsWhatCameLate();
    void explainsWhatWasNotWritten();
    void explainsTheOrder();
    void offersWhatItCan();
    void asksAndIsDismissed();
    void marksLines();
};

void TestHintBar::isHiddenWithoutAReason()
{
    Panel panel;
    panel.print("1\n", 1, 2 * second);
    panel.end({.code = 0});
    panel.explain();
    QVERIFY(panel.bar.isHidden());
    panel.explain({europe});
    QVERIFY(panel.bar.isHidden());
}

void TestHintBar::explainsWhatCameLate()
{
    Panel panel;
    panel.print("1\n2\n", 1, 9 * second);
    panel.end({.code = 0});
    panel.explain();
    QVERIFY(!panel.bar.isHidden());
    QVERIFY(panel.said().startsWith(u"Asia printed all its lines at its end"_s));
    QCOMPARE(panel.offered(), QStringList({terminal, unbuffered, dismiss}));
    QVERIFY(panel.bar.findChild<QLabel *>()->accessibleDescription().contains(u"all its 2 lines"_s));
    panel.explain({asia, europe}); // of two, the text does not tell which is meant
    QVERIFY(panel.bar.isHidden());
    panel.explain({asia}, false);
    QVERIFY(panel.bar.isHidden());
}

void TestHintBar::explainsWhatWasNotWritten()
{
    Panel panel;
    panel.end({.signal = 9, .requested = true});
    panel.explain();
    QVERIFY(panel.said().contains(u"printed nothing before its end by a signal"_s));
}

void TestHintBar::explainsTheOrder()
{
    Panel panel;
    panel.print("out\n", 1, 2 * second);
    panel.print("err\n", 1, 2 * second, Stream::Error);
    panel.explain();
    QVERIFY(panel.said().startsWith(u"The order of 2 lines of both streams is not known"_s));
    QCOMPARE(panel.offered(), QStringList({terminal, onePipe, dismiss}));
}

void TestHintBar::offersWhatItCan()
{
    Panel panel(u"/bin/sh"_s);
    panel.print("1\n2\n", 1, 9 * second);
    panel.end({.code = 0});
    panel.explain();
    QCOMPARE(panel.offered(), QStringList({terminal, dismiss}));
    // A terminal would lose the text that this one reads.
    const ProcessId reader {4};
    panel.journal.append(
        {happened(reader, event::Created {.name = u"Reader"_s, .input = {Input::Kind::Text, "text"}}, 10 * second),
         happened(reader, event::Starting {}, 10 * second), happened(reader, event::Started {4712}, 10 * second),
         happened(reader, event::Output {Stream::Output, "1\n2\n", 10 * second}, 19 * second),
         happened(reader, event::Ended {ExitStatus {.code = 0}, ResourceUse {.cpuTime = second}}, 19 * second),
         happened(reader, event::OutputEnded {}, 19 * second)});
    panel.explain({reader});
    QVERIFY(!panel.bar.isHidden());
    QCOMPARE(panel.offered(), QStringList({dismiss}));
    panel.explain();
    panel.bar.setMayRun(false); // a replay
    panel.explain();
    QCOMPARE(panel.offered(), QStringList({dismiss}));
}

void TestHintBar::asksAndIsDismissed()
{
    Panel panel;
    panel.print("1\n2\n", 1, 9 * second);
    panel.end({.code = 0});
    panel.explain();
    std::vector<std::pair<ProcessId, OutputWay>> asked;
    connect(&panel.bar, &HintBar::againAsked, this,
            [&](ProcessId row, OutputWay way) { asked.emplace_back(row, way); });
    panel.press(unbuffered);
    panel.press(terminal);
    QVERIFY(
        asked
        == (std::vector<std::pair<ProcessId, OutputWay>> {{asia, OutputWay::Unbuffered}, {asia, OutputWay::Terminal}}));
    QSignalSpy dismissed(&panel.bar, &HintBar::dismissed);
    panel.press(dismiss);
    QCOMPARE(dismissed.size(), 1);
}

// With dots, a tool tip, and a description for screen readers; also when the line is shown already.
void TestHintBar::marksLines()
{
    Panel panel;
    panel.print("first\n", 1, 2 * second);
    panel.print("out\n", 2 * second, 3 * second);
    panel.explain();
    auto *text = panel.view.findChild<QPlainTextEdit *>();
    const auto describe = [&](int line) {
        text->setTextCursor(QTextCursor(text->document()->findBlockByNumber(line)));
        return text->accessibleDescription();
    };
    QCOMPARE(describe(1), QString());
    const QImage before = panel.view.grab().toImage();
    panel.print("err\n", 2 * second, 4 * second, Stream::Error);
    panel.print("last\n", 4 * second, 5 * second);
    panel.explain();
    QCOMPARE(describe(0), QString());
    QVERIFY(describe(1).contains(u"is not known"_s));
    QVERIFY(describe(2).contains(u"is not known"_s));
    QCOMPARE(describe(3), QString());
    QVERIFY(before != panel.view.grab().toImage());
}

QTEST_MAIN(TestHintBar)
#include "tst_hintbar.moc"
