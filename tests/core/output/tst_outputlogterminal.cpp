// SPDX-License-Identifier: MIT
// Rows with a terminal in the log: their screens are live lines, and what scrolled off is final. No processes.
#include "core/journal/journal.h"
#include "core/output/outputlog.h"
#include "core/table/processtable.h"
#include "tests/fixtures/testing.h"

#include <QSignalSpy>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

Event madeWithTerminal(ProcessId process, const QString &name)
{
    Event event = made(process, name);
    std::get<event::Created>(event.payload).input.kind = Input::Kind::Terminal;
    return event;
}

struct Reading {
    Journal journal;
    OutputLog log {journal};
    ProcessTable table {journal};

    Reading()
    {
        table.setTerminals(log);
        journal.append({madeWithTerminal(asia, u"Asia"_s), made(europe, u"Europe"_s)});
        start(1);
    }
    void start(int attempt)
    {
        tell(event::Starting {.attempt = attempt});
        tell(event::TerminalSized {{20, 3}});
    }
    void print(const QByteArray &bytes) { journal.append({printed(asia, bytes)}); }
    void tell(Payload payload) { journal.append({happened(asia, std::move(payload))}); }

    [[nodiscard]] QStringList lines() const
    {
        QStringList texts;
        for (const OutputLine &line : log.lines(asia))
            texts += line.notice ? u'[' + line.text + u']' : line.text;
        return texts;
    }
    [[nodiscard]] QStringList live() const
    {
        QStringList texts;
        for (const OutputLine &line : log.liveLines(asia))
            texts += line.text;
        return texts;
    }
    [[nodiscard]] QString words() const { return table.find(asia)->lastLine; }
};

} // namespace

class TestOutputLogTerminal : public QObject
{
    Q_OBJECT
private slots:
    void showsTheScreenLive();
    void keepsWhatScrolledOff();
    void keepsTheRestAtTheEnd();
    void saysWhenEachLineCame();
    void keepsTheLastPictureOfAFullScreen();
    void doesNotShowInputApart();
    void beginsAnewWithEachAttempt();
    void changesTheSize();
    void answersOnce();
    void hasNoScreenForOthers();
    void tellsWhatChanged();
    void knowsTheLastWords();
    void readsAFloodInTurns();
    void dropsWhatIsTooMuchOfAFlood();
    void keepsALimitOfBytes();
    void keepsTheOrderBehindAFlood();
    void comesBackWithItsRow();
    void startsOver();
};

void TestOutputLogTerminal::showsTheScreenLive()
{
    Reading reading;
    reading.print("one\r\n>>> ");
    QCOMPARE(reading.lines(), QStringList());
    QCOMPARE(reading.live(), QStringList({u"one"_s, u">>> "_s}));
    reading.print("\x1b[Hxy");
    QCOMPARE(reading.live(), QStringList({u"xye"_s, u">>> "_s}));
    const std::vector<OutputLine> live = reading.log.liveLines(asia);
    QCOMPARE(live[1].number, liveNumber(asia, 1));
    QVERIFY(isLive(live[0].number));
}

void TestOutputLogTerminal::keepsWhatScrolledOff()
{
    Reading reading;
    reading.print("1\r\n2\r\n\x1b[31m3\x1b[0m\r\n4\r\n5\r\n6\r\n");
    QCOMPARE(reading.lines(), QStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
    QCOMPARE(reading.live(), QStringList({u"5"_s, u"6"_s, u""_s}));
    QCOMPARE(reading.log.lines(asia)[2].runs.size(), 1U);
}

void TestOutputLogTerminal::keepsTheRestAtTheEnd()
{
    Reading reading;
    reading.print("1\r\n2\r\n3\r\nlast");
    reading.tell(event::OutputEnded {});
    QCOMPARE(reading.lines(), QStringList({u"1"_s, u"2"_s, u"3"_s, u"last"_s}));
    QCOMPARE(reading.live(), QStringList());
    QVERIFY(!reading.log.terminal(asia));
    QCOMPARE(reading.words(), u"last"_s);
}

void TestOutputLogTerminal::saysWhenEachLineCame()
{
    Reading reading;
    const auto print = [&reading](const QByteArray &bytes, qint64 time) {
        Event event = printed(asia, bytes);
        event.time = time;
        reading.journal.append({event});
    };
    const auto times = [](const auto &lines) {
        std::vector<qint64> all;
        for (const OutputLine &line : lines)
            all.push_back(line.time);
        return all;
    };
    print("1\r\n2\r\n", 10);
    print("3\r\n", 20);
    print("4", 30);
    QCOMPARE(times(reading.log.lines(asia)), std::vector<qint64>({10}));
    QCOMPARE(times(reading.log.liveLines(asia)), std::vector<qint64>({10, 20, 30}));
    Event ended = happened(asia, event::OutputEnded {});
    ended.time = 99;
    reading.journal.append({ended}); // the last picture is not as old as the end
    QCOMPARE(times(reading.log.lines(asia)), std::vector<qint64>({10, 10, 20, 30}));
}

void TestOutputLogTerminal::keepsTheLastPictureOfAFullScreen()
{
    Reading reading;
    reading.print("$ top\r\n\x1b[?1049h\x1b[Hload\x1b[3;1Hend");
    QCOMPARE(reading.live(), QStringList({u"load"_s, u""_s, u"end"_s}));
    reading.tell(event::OutputEnded {});
    QCOMPARE(reading.lines(), QStringList({u"load"_s, u""_s, u"end"_s}));
}

void TestOutputLogTerminal::doesNotShowInputApart()
{
    Reading reading;
    reading.tell(event::InputWritten {"secret\r"});
    QCOMPARE(reading.lines(), QStringList());
    QCOMPARE(reading.live(), QStringList {u""_s});
}

void TestOutputLogTerminal::beginsAnewWithEachAttempt()
{
    Reading reading;
    reading.print("\x1b[31mone\x1b[?1h");
    reading.tell(event::OutputEnded {});
    reading.start(2);
    reading.print("two");
    QCOMPARE(reading.lines(), QStringList({u"one"_s, u"[attempt 2]"_s}));
    QCOMPARE(reading.live(), QStringList {u"two"_s});
    QVERIFY(reading.log.liveLines(asia)[0].runs.empty());
    QCOMPARE(reading.log.terminal(asia)->bytesOf(Qt::Key_Up, {}, {}), "\x1b[A"_ba);
}

void TestOutputLogTerminal::changesTheSize()
{
    Reading reading;
    reading.print("1\r\n2\r\n3");
    QCOMPARE(reading.log.terminal(asia)->size(), (TerminalSize {20, 3}));
    reading.tell(event::TerminalSized {{30, 2}});
    QCOMPARE(reading.log.terminal(asia)->size(), (TerminalSize {30, 2}));
    QCOMPARE(reading.lines(), QStringList {u"1"_s});
    QCOMPARE(reading.live(), QStringList({u"2"_s, u"3"_s}));
}

void TestOutputLogTerminal::answersOnce()
{
    Reading reading;
    QSignalSpy answered(&reading.log, &OutputLog::answered);
    reading.print("ab\x1b[6");
    QCOMPARE(answered.size(), 0);
    reading.print("n");
    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered[0][0].value<ProcessId>(), asia);
    QCOMPARE(answered[0][1].toInt(), 1);
    QCOMPARE(answered[0][2].toByteArray(), "\x1b[1;3R"_ba);
    reading.print("c");
    QCOMPARE(answered.size(), 1);
}

void TestOutputLogTerminal::hasNoScreenForOthers()
{
    Reading reading;
    reading.journal.append({printed(europe, "\x1b[6none\ntwo")});
    QVERIFY(!reading.log.terminal(europe));
    QCOMPARE(reading.log.lines(europe).size(), 1U);
}

void TestOutputLogTerminal::tellsWhatChanged()
{
    Reading reading;
    const quint64 before = reading.log.revisions().count();
    QSignalSpy changed(&reading.log, &OutputLog::changed);
    reading.print("\x1b[C"); // only the cursor moves
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reading.log.revisions().since(before), std::vector<LineRevision>({{asia, 0}}));
}

void TestOutputLogTerminal::knowsTheLastWords()
{
    Reading reading;
    reading.print("working\r\n");
    QCOMPARE(reading.words(), u"working"_s);
    reading.print("50 %\r60 %");
    QCOMPARE(reading.words(), u"60 %"_s);
    reading.print("\r\n\r\n");
    QCOMPARE(reading.words(), u"60 %"_s);
    reading.start(2);
    QCOMPARE(reading.words(), QString());
}

void TestOutputLogTerminal::readsAFloodInTurns()
{
    Reading reading;
    QByteArray flood;
    for (int i = 1; i <= 8'000; ++i)
        flood += QByteArray::number(i) + "\r\n";
    reading.print(flood);
    QVERIFY(reading.lines().size() <= TerminalFeed::linesPerTurn); // no turn takes long
    QTRY_COMPARE_WITH_TIMEOUT(reading.lines().size(), 7'998, patience);
    QCOMPARE(reading.lines().first(), u"1"_s);
    QCOMPARE(reading.live(), QStringList({u"7999"_s, u"8000"_s, u""_s}));
    QTRY_COMPARE_WITH_TIMEOUT(reading.words(), u"8000"_s, patience);
}

void TestOutputLogTerminal::dropsWhatIsTooMuchOfAFlood()
{
    Reading reading;
    reading.log.setLinesPerProcess(100);
    QByteArray flood;
    for (int i = 1; i <= 50'000; ++i)
        flood += QByteArray::number(i) + "\r\n";
    reading.print("\x1b[1m" + flood);
    reading.log.catchUp();
    QVERIFY2(reading.lines().first().contains(u"bytes dropped"_s), qPrintable(reading.lines().first()));
    QVERIFY(reading.lines().size() <= 111);
    QCOMPARE(reading.lines().last(), u"49998"_s);
    QVERIFY(reading.log.lines(asia).back().runs.front().style.bold); // set in what was dropped
}

// In one batch, as from a file, and in pieces as a terminal gives them.
void TestOutputLogTerminal::keepsALimitOfBytes()
{
    for (const QByteArray &piece : {QByteArray(4095, 'x'), QByteArray(4000, 'y') + "\r\n"}) {
        Reading reading;
        EventBatch batch;
        for (qsizetype bytes = 0; bytes < 2 * TerminalFeed::mostWaiting; bytes += piece.size())
            batch.push_back(printed(asia, piece));
        batch.push_back(printed(asia, "\r\nthe end"));
        reading.journal.append(std::move(batch));
        reading.log.catchUp();
        QCOMPARE(reading.words(), u"the end"_s);
        QVERIFY(reading.lines().filter(u"bytes dropped"_s).size() > 0);
    }
}

void TestOutputLogTerminal::keepsTheOrderBehindAFlood()
{
    Reading reading;
    reading.journal.append({printed(asia, QByteArray("line\r\n").repeated(5'000)),
                            happened(asia, event::OutputEnded {}), happened(asia, event::Starting {.attempt = 2}),
                            printed(asia, "new")});
    QVERIFY(reading.lines().size() < 5'000);
    reading.log.catchUp();
    QCOMPARE(reading.lines().size(), 5'001);
    QCOMPARE(reading.lines().last(), u"[attempt 2]"_s);
    QCOMPARE(reading.live(), QStringList {u"new"_s});
}

void TestOutputLogTerminal::comesBackWithItsRow()
{
    Reading reading;
    reading.print("one\r\ntwo");
    reading.tell(event::OutputEnded {});
    reading.tell(event::Removed {});
    QCOMPARE(reading.lines(), QStringList());
    reading.tell(event::Restored {});
    QCOMPARE(reading.lines(), QStringList({u"one"_s, u"two"_s}));
}

void TestOutputLogTerminal::startsOver()
{
    Reading reading;
    reading.print("one\r\ntwo");
    reading.journal.restart({madeWithTerminal(asia, u"Asia"_s)});
    QCOMPARE(reading.live(), QStringList());
    reading.start(1);
    reading.print("again");
    QCOMPARE(reading.live(), QStringList {u"again"_s});
}

QTEST_GUILESS_MAIN(TestOutputLogTerminal)
#include "tst_outputlogterminal.moc"
