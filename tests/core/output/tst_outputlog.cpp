// SPDX-License-Identifier: MIT
// Output as lines: numbered over all rows, limited for each, dropped output reported in its place. No processes.
#include "core/journal/journal.h"
#include "core/output/outputlog.h"
#include "tests/fixtures/testing.h"

#include <QSignalSpy>

using namespace pangaea;
using namespace std::chrono_literals;
using namespace pangaea::testing;

namespace {

struct Reading {
    Journal journal;
    OutputLog log {journal};

    Reading() { journal.append({made(asia, u"Asia"_s), made(europe, u"Europe"_s)}); }
    void print(ProcessId process, const QByteArray &bytes, Stream stream = Stream::Output)
    {
        journal.append({printed(process, bytes, stream)});
    }
    /// Written after `since`, up to `until`.
    void print(const QByteArray &bytes, qint64 since, qint64 until, Stream stream = Stream::Output)
    {
        journal.append({happened(asia, event::Output {stream, bytes, since}, until)});
    }
    /// The lines whose order is not known.
    QStringList unordered() const
    {
        QStringList texts;
        for (const OutputLine &line : log.lines(asia)) {
            if (log.isUnordered(asia, line.number))
                texts += line.text;
        }
        return texts;
    }
    void tell(ProcessId process, Payload payload) { journal.append({happened(process, std::move(payload))}); }

    /// Lines as text; Pangaea's own words in brackets.
    QStringList lines(ProcessId process) const
    {
        QStringList texts;
        for (const OutputLine &line : log.lines(process))
            texts += text(line);
        return texts;
    }
    QStringList since(quint64 number, const ProcessIds &processes = {}) const
    {
        QStringList texts;
        for (const OutputLine *line : log.since(number, processes))
            texts += text(*line);
        return texts;
    }
    QStringList live(ProcessId process) const
    {
        QStringList texts;
        for (const OutputLine &line : log.liveLines(process))
            texts += line.text;
        return texts;
    }
    /// What changed since the last call.
    std::vector<LineRevision> revisions()
    {
        return log.revisions().since(std::exchange(known, log.revisions().count()));
    }
    quint64 known = 0;
    static QString text(const OutputLine &line) { return line.notice ? u'[' + line.text + u']' : line.text; }
};

QByteArray numberedLines(int first, int last)
{
    QByteArray lines;
    for (int i = first; i <= last; ++i)
        lines += QByteArray::number(i) + '\n';
    return lines;
}

} // namespace

class TestOutputLog : public QObject
{
    Q_OBJECT
private slots:
    void keepsLines();
    void endsALineByThePieceBehindIt();
    void readsWhatTheJournalHas();
    void hasNoLinesOfStrangers();
    void keepsStreamsApart();
    void marksWhatMayBeOutOfOrder();
    void marksWhatIsShownAlready();
    void marksByTheBeginOfALine();
    void marksNothingThatIsNotKnown();
    void saysOnceThatStreamsAreTogether();
    void keepsTheTimeOfTheLine();
    void endsTheLastLine();
    void notesAttempts();
    void notesWhyItFailed();
    void notesDropsInTheirPlace();
    void numbersOverAllRows();
    void numbersInOrderOfTime();
    void givesWhatIsNew();
    void givesWhatIsNewOfSomeRows();
    void forgetsRemovedRows();
    void restoresRemovedRows();
    void isBounded();
    void countsAllThatWent();
    void showsTheNewNoticeToReaders();
    void boundsEachRowAlone();
    void isBoundedAtOnceWhenTheBoundShrinks();
    void keepsAtLeastOneLine();
    void doesNotDependOnThePieces();
    void signalsOnlyNews();
    void startsOver();
    void boundsWhatIsEndless();
    void tellsWhoMayWriteMore();
    void hasLiveLines();
    void liveLinesGoWithTheirRow();
    void silentRowsCostNothing();
    void revisesLines();
    void revisesNothingOfOthers();
    void doesNotReviseWhatWasDropped();
    void revisionsAreBounded();
    void readsInTurns();
    void skipsWhatIsPushedOut();
    void catchesUp();
    void keepsItsOrderInTurns();
};

// A flood takes many turns; the lines and the counts are those of one turn.
void TestOutputLog::readsInTurns()
{
    Reading atOnce;
    Reading reading;
    reading.log.setTurn(1ms);
    const QSignalSpy caughtUp(&reading.log, &OutputLog::caughtUp);
    QByteArray flood;
    for (int i = 0; i < 9'000; ++i) // all of them are kept
        flood += "line " + QByteArray(i % 1'000, 'x') + ' ' + QByteArray::number(i) + '\n';
    atOnce.print(asia, flood);
    reading.print(asia, flood);
    reading.tell(asia, event::OutputEnded {});
    QVERIFY(reading.log.isBehind());
    QVERIFY(reading.log.lines(asia).size() < 9'000);
    QTRY_VERIFY(!reading.log.isBehind());
    QCOMPARE(caughtUp.size(), 1);
    QCOMPARE(reading.lines(asia), atOnce.lines(asia));
}

void TestOutputLog::skipsWhatIsPushedOut()
{
    Reading atOnce;
    Reading reading;
    reading.log.setTurn(1ms);
    const QByteArray flood = "begin" + numberedLines(1, 300'000) + "rest";
    for (Reading *each : {&atOnce, &reading}) {
        each->print(europe, "kept\n");
        each->print(asia, "before\n");
        each->print(asia, flood);
        each->tell(asia, event::OutputEnded {});
    }
    QTRY_VERIFY(!reading.log.isBehind());
    // How many more than the limit are kept depends on the turns.
    QVERIFY(reading.lines(asia).size() > 10'000);
    QCOMPARE(reading.lines(asia).last(10'000), atOnce.lines(asia).last(10'000));
    QCOMPARE(reading.lines(asia).constLast(), u"rest"_s);
    QCOMPARE(reading.lines(europe), QStringList {u"kept"_s});
    QCOMPARE(reading.log.newest(), atOnce.log.newest());
}

void TestOutputLog::catchesUp()
{
    Reading reading;
    reading.log.setTurn(1ms);
    const QSignalSpy caughtUp(&reading.log, &OutputLog::caughtUp);
    reading.print(asia, QByteArray(5'000'000, 'x') + '\n');
    QVERIFY(reading.log.isBehind());
    reading.log.catchUp();
    QVERIFY(!reading.log.isBehind());
    QCOMPARE(caughtUp.size(), 1);
    reading.print(asia, QByteArray(5'000'000, 'x') + '\n');
    QVERIFY(reading.log.isBehind()); // it takes turns again
    reading.log.setTurn(0ms);
    QTRY_VERIFY(!reading.log.isBehind());
}

// What happens behind a flood is told behind it.
void TestOutputLog::keepsItsOrderInTurns()
{
    Reading reading;
    reading.log.setTurn(1ms);
    reading.print(asia, QByteArray(3'000'000, 'x') + '\n');
    reading.tell(asia, event::OutputDropped {Stream::Output, 7});
    reading.print(asia, "last\n");
    QVERIFY(reading.log.isBehind());
    QTRY_VERIFY(!reading.log.isBehind());
    QCOMPARE(reading.lines(asia).last(2), QStringList({u"[7 bytes dropped]"_s, u"last"_s}));
    reading.print(asia, QByteArray(3'000'000, 'x') + '\n');
    reading.journal.restart({made(asia, u"Asia"_s), printed(asia, "new\n")});
    QTRY_VERIFY(!reading.log.isBehind());
    QCOMPARE(reading.lines(asia), QStringList {u"new"_s});
}

void TestOutputLog::keepsLines()
{
    Reading reading;
    reading.print(asia, "one\ntwo\nthr");
    QCOMPARE(reading.lines(asia), QStringList({u"one"_s, u"two"_s}));
    reading.print(asia, "ee\n");
    QCOMPARE(reading.lines(asia), QStringList({u"one"_s, u"two"_s, u"three"_s}));
}

/// A process that prints, waits, and prints the newline then.
void TestOutputLog::endsALineByThePieceBehindIt()
{
    Reading reading;
    reading.print(asia, "line1");
    reading.print(asia, "\n");
    QCOMPARE(reading.lines(asia), QStringList({u"line1"_s}));
    reading.print(asia, "\n\nline4");
    reading.print(asia, "\nline5\n");
    QCOMPARE(reading.lines(asia), QStringList({u"line1"_s, QString(), QString(), u"line4"_s, u"line5"_s}));
}

void TestOutputLog::readsWhatTheJournalHas()
{
    Journal journal;
    journal.append({made(asia, u"Asia"_s), printed(asia, "one\n")});
    const OutputLog log(journal);
    QCOMPARE(log.lines(asia).size(), 1);
}

void TestOutputLog::hasNoLinesOfStrangers()
{
    const Reading reading;
    QCOMPARE(reading.lines(asia), QStringList());
    QCOMPARE(reading.lines(africa), QStringList());
}

void TestOutputLog::keepsStreamsApart()
{
    Reading reading;
    reading.print(asia, "ou");
    reading.print(asia, "err\n", Stream::Error);
    reading.print(asia, "t\n");
    QCOMPARE(reading.lines(asia), QStringList({u"err"_s, u"out"_s}));
    QCOMPARE(reading.log.lines(asia)[0].stream, Stream::Error);
    QCOMPARE(reading.log.lines(asia)[1].stream, Stream::Output);
}

void TestOutputLog::marksWhatMayBeOutOfOrder()
{
    Reading reading;
    reading.print("out 1\n", 1, 10);
    reading.print("err 1\n", 10, 20, Stream::Error); // found empty when the other had been read
    reading.print("out 2\n", 20, 30);
    QCOMPARE(reading.unordered(), QStringList());
    reading.print("out 3\nout 4\n", 30, 40);
    reading.print("err 2\nerr 3\n", 20, 41, Stream::Error); // after err 1 was read, before out 2 was
    const QStringList marked {u"out 2"_s, u"out 3"_s, u"out 4"_s, u"err 2"_s, u"err 3"_s};
    QCOMPARE(reading.unordered(), marked);
    QCOMPARE(reading.log.unordered(asia), 5);
    reading.print("out 5\n", 41, 50);
    QCOMPARE(reading.unordered(), marked);
    QCOMPARE(reading.log.unordered(europe), 0);
    QVERIFY(!reading.log.isUnordered(europe, 1));

    reading.log.setLinesPerProcess(2); // those that go take their marks with them
    QCOMPARE(reading.unordered(), QStringList {u"err 3"_s});
    QCOMPARE(reading.log.unordered(asia), 1);
}

void TestOutputLog::marksWhatIsShownAlready()
{
    Reading reading;
    reading.print("out 1\n", 1, 10);
    const OutputLine *shown = reading.log.since(0).front();
    QVERIFY(!shown->unordered);
    reading.print("err 1\n", 5, 20, Stream::Error);
    QVERIFY(shown->unordered);
    QVERIFY(reading.log.isUnordered(asia, shown->number));
}

// A line stands where it was completed, and its begin may be older than lines above it.
void TestOutputLog::marksByTheBeginOfALine()
{
    Reading reading;
    reading.print("out", 1, 10);
    reading.print("err\n", 10, 20, Stream::Error);
    reading.print(" 1\n", 20, 30);
    QCOMPARE(reading.unordered(), QStringList({u"err"_s, u"out 1"_s}));
    reading.print("rest", 30, 40);
    reading.print("err 2\n", 40, 50, Stream::Error);
    reading.journal.append({happened(asia, event::OutputEnded {}, 60)});
    QCOMPARE(reading.unordered(), QStringList({u"err"_s, u"out 1"_s, u"err 2"_s, u"rest"_s}));
}

void TestOutputLog::marksNothingThatIsNotKnown()
{
    Reading reading;
    reading.print("out\n", 0, 10); // as a session of an older version has it
    reading.print("err\n", 0, 11, Stream::Error);
    QCOMPARE(reading.unordered(), QStringList());
    reading.tell(asia, event::Starting {2});
    reading.print("err\n", 5, 30, Stream::Error); // of another attempt
    QCOMPARE(reading.unordered(), QStringList());
}

void TestOutputLog::saysOnceThatStreamsAreTogether()
{
    Reading reading;
    event::Created created {.name = u"Africa"_s};
    created.streams = Streams::Together;
    reading.tell(africa, created);
    QCOMPARE(reading.lines(africa), QStringList());
    reading.print(africa, "one\n");
    reading.print(africa, "two\n");
    const QString said = u"[standard output and error share one pipe: which of them a line is from is not known]"_s;
    QCOMPARE(reading.lines(africa), QStringList({said, u"one"_s, u"two"_s}));

    created.input.kind = Input::Kind::Terminal; // which both are anyway
    reading.tell(europe, created);
    reading.tell(europe, event::Starting {});
    reading.print(europe, "one\r\n");
    reading.tell(europe, event::OutputEnded {});
    QCOMPARE(reading.lines(europe), QStringList({u"one"_s}));
}

void TestOutputLog::keepsTheTimeOfTheLine()
{
    Reading reading;
    reading.journal.append({happened(asia, event::Output {Stream::Output, "on"}, 5),
                            happened(asia, event::Output {Stream::Output, "e\n"}, 6)});
    QCOMPARE(reading.log.lines(asia)[0].time, 6);
    QCOMPARE(reading.log.lines(asia)[0].process, asia);
}

void TestOutputLog::endsTheLastLine()
{
    Reading reading;
    reading.print(asia, "one\nout");
    reading.print(asia, "err", Stream::Error);
    reading.tell(asia, event::OutputEnded {});
    QCOMPARE(reading.lines(asia), QStringList({u"one"_s, u"out"_s, u"err"_s}));
    reading.tell(asia, event::OutputEnded {});
    QCOMPARE(reading.lines(asia).size(), 3);
}

void TestOutputLog::notesAttempts()
{
    Reading reading;
    reading.tell(asia, event::Starting {1});
    reading.print(asia, "one\n");
    reading.tell(asia, event::OutputEnded {});
    reading.tell(asia, event::Starting {2});
    reading.print(asia, "two\n");
    QCOMPARE(reading.lines(asia), QStringList({u"one"_s, u"[attempt 2]"_s, u"two"_s}));
}

void TestOutputLog::notesWhyItFailed()
{
    Reading reading;
    reading.tell(asia, event::FailedToStart {u"There is no such program."_s});
    QCOMPARE(reading.lines(asia), QStringList({u"[There is no such program.]"_s}));
}

void TestOutputLog::notesDropsInTheirPlace()
{
    Reading reading;
    reading.print(asia, "one\nbegun");
    reading.tell(asia, event::OutputDropped {Stream::Output, 1234567});
    reading.print(asia, "rest\n");
    QCOMPARE(reading.lines(asia), QStringList({u"one"_s, u"begun"_s, u"[1,234,567 bytes dropped]"_s, u"rest"_s}));
}

void TestOutputLog::numbersOverAllRows()
{
    Reading reading;
    reading.print(asia, "a1\n");
    reading.print(europe, "e1\n");
    reading.print(asia, "a2\n");
    QCOMPARE(reading.log.lines(asia)[0].number, 1);
    QCOMPARE(reading.log.lines(europe)[0].number, 2);
    QCOMPARE(reading.log.lines(asia)[1].number, 3);
}

void TestOutputLog::numbersInOrderOfTime()
{
    Reading reading;
    const auto at = [](qint64 time, ProcessId process, const QByteArray &bytes) {
        return happened(process, event::Output {Stream::Output, bytes}, time);
    };
    // One row after the other, as a batch has them; what one row printed stays in its order.
    reading.journal.append({at(6004, asia, "a\n"), at(6012, asia, "c\n"), happened(asia, event::OutputEnded {}, 6020),
                            happened(europe, event::OutputDropped {Stream::Output, 5}, 6015), at(6006, europe, "b\n"),
                            at(6014, europe, "d\n")});
    QCOMPARE(reading.since(0), (QStringList {u"a"_s, u"[5 bytes dropped]"_s, u"b"_s, u"c"_s, u"d"_s}));
    QCOMPARE(reading.lines(europe), (QStringList {u"[5 bytes dropped]"_s, u"b"_s, u"d"_s}));
}

void TestOutputLog::givesWhatIsNew()
{
    Reading reading;
    reading.print(asia, "a1\n");
    reading.print(europe, "e1\n");
    reading.print(asia, "a2\n");
    QCOMPARE(reading.since(0), QStringList({u"a1"_s, u"e1"_s, u"a2"_s}));
    QCOMPARE(reading.since(1), QStringList({u"e1"_s, u"a2"_s}));
    QCOMPARE(reading.since(3), QStringList());
}

void TestOutputLog::givesWhatIsNewOfSomeRows()
{
    Reading reading;
    reading.journal.append({made(africa, u"Africa"_s)});
    reading.print(africa, "f1\n");
    reading.print(europe, "e1\n");
    reading.print(asia, "a1\n");
    QCOMPARE(reading.since(0, {asia, africa}), QStringList({u"f1"_s, u"a1"_s}));
    QCOMPARE(reading.since(1, {asia, africa}), QStringList({u"a1"_s}));
    QCOMPARE(reading.since(0, {ProcessId {99}}), QStringList());
}

void TestOutputLog::forgetsRemovedRows()
{
    Reading reading;
    reading.print(asia, "a1\n");
    reading.print(europe, "e1\n");
    const QSignalSpy changed(&reading.log, &OutputLog::changed);
    reading.tell(asia, event::Removed {});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reading.since(0), QStringList({u"e1"_s}));
    QCOMPARE(reading.lines(asia), QStringList());
}

void TestOutputLog::restoresRemovedRows()
{
    Reading reading;
    reading.print(asia, "a1\n");
    reading.print(europe, "e1\n");
    reading.tell(asia, event::Removed {});
    reading.tell(asia, event::Restored {});
    QCOMPARE(reading.since(0), QStringList({u"a1"_s, u"e1"_s})); // where they were
    QCOMPARE(reading.log.restorations(), 1);
    reading.print(asia, "a2\n");
    QCOMPARE(reading.lines(asia), QStringList({u"a1"_s, u"a2"_s}));

    reading.tell(europe, event::Removed {});
    reading.tell(europe, event::Forgotten {});
    reading.tell(europe, event::Restored {});
    QCOMPARE(reading.lines(europe), QStringList());
    QCOMPARE(reading.log.restorations(), 1);
}

void TestOutputLog::isBounded()
{
    Reading reading;
    reading.log.setLinesPerProcess(20);
    reading.print(asia, numberedLines(1, 22));
    QCOMPARE(reading.lines(asia).size(), 22); // a tenth more is kept meanwhile
    reading.print(asia, numberedLines(23, 23));
    const QStringList lines = reading.lines(asia);
    QCOMPARE(lines.size(), 21);
    QCOMPARE(lines.first(), u"[6 bytes dropped]"_s); // 1, 2 and 3 with their newlines
    QCOMPARE(lines.at(1), u"4"_s);
    QCOMPARE(lines.last(), u"23"_s);
    QCOMPARE(reading.log.lines(asia).front().number, 3);
}

void TestOutputLog::countsAllThatWent()
{
    Reading reading;
    reading.log.setLinesPerProcess(10);
    reading.tell(asia, event::Starting {2}); // Pangaea's own words are not counted
    for (int i = 1; i <= 99; ++i)
        reading.print(asia, numberedLines(i, i));
    const QStringList lines = reading.lines(asia);
    const int last = lines.at(1).toInt() - 1;
    QCOMPARE(lines.first(), u"[%1 bytes dropped]"_s.arg(numberedLines(1, last).size()));
    for (int i = 1; i < lines.size(); ++i)
        QCOMPARE(lines.at(i).toInt(), last + i);
    QCOMPARE(lines.last(), u"99"_s);
    QVERIFY(lines.size() <= 12);
}

void TestOutputLog::showsTheNewNoticeToReaders()
{
    Reading reading;
    reading.log.setLinesPerProcess(10);
    reading.print(asia, numberedLines(1, 30));
    QCOMPARE(reading.since(15).first(), u"[%1 bytes dropped]"_s.arg(numberedLines(1, 20).size()));
    QCOMPARE(reading.since(20).first(), u"21"_s);
}

void TestOutputLog::boundsEachRowAlone()
{
    Reading reading;
    reading.log.setLinesPerProcess(10);
    reading.print(europe, "e1\n");
    reading.print(asia, numberedLines(1, 1000));
    QCOMPARE(reading.lines(europe), QStringList({u"e1"_s}));
    QCOMPARE(reading.lines(asia).size(), 11);
}

void TestOutputLog::isBoundedAtOnceWhenTheBoundShrinks()
{
    Reading reading;
    reading.print(asia, numberedLines(1, 100));
    const QSignalSpy changed(&reading.log, &OutputLog::changed);
    reading.log.setLinesPerProcess(10);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reading.lines(asia).at(1), u"91"_s);
}

void TestOutputLog::keepsAtLeastOneLine()
{
    Reading reading;
    reading.log.setLinesPerProcess(0);
    reading.print(asia, "a\nb\n");
    reading.print(europe, "e\n"); // another batch changes nothing
    QCOMPARE(reading.lines(asia), QStringList({u"[2 bytes dropped]"_s, u"b"_s}));
}

// Of a large piece only the end is decoded; numbers, lines and dropped bytes are the same.
void TestOutputLog::doesNotDependOnThePieces()
{
    const QByteArray bytes = "begun" + numberedLines(1, 1000) + "\xC3\xA4" + numberedLines(1, 5) + "end";
    Reading whole;
    whole.log.setLinesPerProcess(10);
    whole.print(asia, "half a ");
    whole.print(asia, bytes);
    whole.tell(asia, event::OutputEnded {});
    Reading pieces;
    pieces.log.setLinesPerProcess(10);
    pieces.print(asia, "half a ");
    for (const char byte : bytes)
        pieces.print(asia, QByteArray(1, byte));
    pieces.tell(asia, event::OutputEnded {});
    whole.log.setLinesPerProcess(10); // both down to the bound itself
    pieces.log.setLinesPerProcess(10);
    QCOMPARE(whole.lines(asia), pieces.lines(asia));
    QCOMPARE(whole.log.lines(asia).back().number, pieces.log.lines(asia).back().number);
    QVERIFY(whole.lines(asia).contains(u"ä1"_s));
}

void TestOutputLog::signalsOnlyNews()
{
    Reading reading;
    const QSignalSpy changed(&reading.log, &OutputLog::changed);
    reading.tell(ProcessId::Pangaea, event::SystemSampled {1});
    reading.tell(asia, event::Started {1});
    QCOMPARE(changed.size(), 0);
    reading.print(asia, "not a line yet");
    QCOMPARE(changed.size(), 1); // but a live one
    reading.journal.append({printed(asia, "\n"), printed(asia, "two\n")});
    QCOMPARE(changed.size(), 2);
}

// A replay that goes back: readers notice by the numbers that their lines are gone.
void TestOutputLog::startsOver()
{
    Reading reading;
    reading.print(asia, "one\ntwo\nthr");
    reading.print(europe, "a\n");
    const quint64 last = reading.log.since(0).back()->number;
    const QSignalSpy changed(&reading.log, &OutputLog::changed);
    reading.journal.restart({made(asia, u"Asia"_s), printed(asia, "one\n")});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reading.lines(asia), QStringList(u"one"_s));
    QVERIFY(reading.lines(europe).isEmpty());
    QVERIFY(reading.log.lines(asia).front().number > last);
    reading.journal.restart({made(asia, u"Asia"_s)});
    QCOMPARE(changed.size(), 2); // that there are none is news
}

// Ten thousand pieces of an endless line would be 80 MB.
void TestOutputLog::boundsWhatIsEndless()
{
    Reading reading;
    const QByteArray line(4096, 'x');
    for (int i = 0; i < 3000; ++i)
        reading.print(asia, line);
    const QStringList lines = reading.lines(asia);
    QVERIFY2(lines.size() > 900 && lines.size() <= 1100, qPrintable(QString::number(lines.size())));
    QVERIFY(lines.first().endsWith(u"bytes dropped]"_s));
}

void TestOutputLog::tellsWhoMayWriteMore()
{
    Reading reading;
    reading.print(asia, "one\nbegun");
    reading.tell(asia, event::OutputHeld {});
    reading.print(asia, " before the end\n");
    reading.tell(asia, event::OutputEnded {});
    QCOMPARE(
        reading.lines(asia),
        QStringList({u"one"_s, u"[ended, but something that it started may write more]"_s, u"begun before the end"_s}));
}

void TestOutputLog::hasLiveLines()
{
    Reading reading;
    reading.print(asia, "one\n\x1b[31mNa");
    reading.journal.append({happened(asia, event::Output {Stream::Error, "10 %\r"}, 5 * second)});
    QCOMPARE(reading.live(asia), QStringList({u"Na"_s, u"10 %"_s}));
    const std::vector<OutputLine> live = reading.log.liveLines(asia);
    QCOMPARE(live[0].runs.size(), 1);
    QVERIFY(isLive(live[0].number) && live[1].number > live[0].number);
    QVERIFY(live[0].number > reading.log.lines(asia).back().number);
    QVERIFY(live[1].number < liveNumber(europe, 0));
    QVERIFY(live[1].stream == Stream::Error && !live[1].notice && !live[1].typed);
    QCOMPARE(live[1].time, 5 * second);
    QCOMPARE(reading.revisions(), std::vector({LineRevision {asia, 0}, LineRevision {asia, 0}}));
    reading.journal.append({printed(asia, "me"), printed(asia, ": "), printed(europe, "e")});
    QCOMPARE(reading.live(asia), QStringList({u"Name: "_s, u"10 %"_s}));
    QCOMPARE(reading.revisions(), std::vector({LineRevision {asia, 0}, LineRevision {europe, 0}})); // once a batch
    reading.print(asia, "\n");
    QCOMPARE(reading.live(asia), QStringList(u"10 %"_s));
    reading.print(asia, "\x1b[K", Stream::Error);
    QVERIFY(reading.live(asia).isEmpty());
    QCOMPARE(reading.revisions().size(), 2);
    reading.print(asia, "the end");
    reading.tell(asia, event::OutputEnded {});
    QVERIFY(reading.live(asia).isEmpty());
    QCOMPARE(reading.lines(asia), QStringList({u"one"_s, u"Name: "_s, u"the end"_s}));
    QCOMPARE(reading.revisions().size(), 2);
}

void TestOutputLog::liveLinesGoWithTheirRow()
{
    Reading reading;
    reading.print(asia, "begun");
    (void)reading.revisions();
    reading.tell(asia, event::Removed {});
    QVERIFY(reading.live(asia).isEmpty());
    QCOMPARE(reading.revisions(), std::vector({LineRevision {asia, 0}}));
    reading.tell(asia, event::Restored {});
    QCOMPARE(reading.live(asia), QStringList(u"begun"_s));
    reading.journal.restart({made(asia, u"Asia"_s)});
    QVERIFY(reading.live(asia).isEmpty());
    QVERIFY(!reading.log.revisions().has(reading.known));
}

void TestOutputLog::silentRowsCostNothing()
{
    Reading reading;
    for (int i = 0; i < 100; ++i) {
        reading.tell(asia, event::Started {1});
        reading.print(asia, "whole\n");
        reading.print(europe, "lines\nonly\n");
    }
    QVERIFY(reading.revisions().empty());
}

void TestOutputLog::revisesLines()
{
    Reading reading;
    reading.print(asia, "layer 1\nlayer 2\nlayer 3\n");
    reading.print(europe, "e\n");
    const quint64 first = reading.log.lines(asia).front().number;
    reading.print(asia, "\x1b[3Alayer 1 \x1b[32mdone\x1b[m\n\nLAYER");
    QCOMPARE(reading.lines(asia), QStringList({u"layer 1 done"_s, u"layer 2"_s, u"LAYER 3"_s}));
    QCOMPARE(reading.log.lines(asia).front().runs.size(), 1);
    QCOMPARE(reading.log.line(asia, first)->text, u"layer 1 done"_s);
    QCOMPARE(reading.log.line(europe, first), nullptr);
    QCOMPARE(reading.revisions(), std::vector({LineRevision {asia, first}, LineRevision {asia, first + 2}}));
    reading.print(asia, "\r\x1b[1A\x1b[Jend\n\n");
    QCOMPARE(reading.lines(asia), QStringList({u"layer 1 done"_s, u"end"_s, QString()}));
    QCOMPARE(reading.since(first + 2), QStringList(u"e"_s)); // revised lines are not new
    reading.print(asia, "next");
    QCOMPARE(reading.live(asia), QStringList(u"next"_s));
}

// Neither lines of another row or stream, nor those of an earlier attempt, nor notices.
void TestOutputLog::revisesNothingOfOthers()
{
    Reading reading;
    reading.print(asia, "earlier\n");
    reading.tell(asia, event::OutputEnded {});
    reading.tell(asia, event::Starting {2});
    reading.print(asia, "out 1\n");
    reading.print(asia, "err 1\n", Stream::Error);
    reading.tell(asia, event::InputWritten {"typed\n"});
    reading.tell(asia, event::OutputHeld {});
    reading.print(asia, "out 2\n");
    reading.print(asia, "\x1b[9AOUT\x1b[BOUT");
    QCOMPARE(reading.lines(asia),
             QStringList({u"earlier"_s, u"[attempt 2]"_s, u"OUT 1"_s, u"err 1"_s, u"typed"_s,
                          u"[ended, but something that it started may write more]"_s, u"outOUT"_s}));
}

void TestOutputLog::doesNotReviseWhatWasDropped()
{
    Reading reading;
    reading.log.setLinesPerProcess(3);
    reading.print(asia, "1\n2\n3\n4\n5\n");
    QCOMPARE(reading.lines(asia), QStringList({u"[4 bytes dropped]"_s, u"3"_s, u"4"_s, u"5"_s}).mid(0, 4));
    reading.print(asia, "\x1b[5Aa\nb\nc");
    const QStringList lines = reading.lines(asia);
    QVERIFY(lines.first().endsWith(u"bytes dropped]"_s));
    QCOMPARE(lines.last(), u"5"_s);
    QVERIFY(!lines.contains(u"a"_s));
}

void TestOutputLog::revisionsAreBounded()
{
    LineRevisions revisions;
    const quint64 before = revisions.count();
    for (quint64 i = 0; i <= LineRevisions::most; ++i)
        revisions.add({{asia, i}, {asia, i}});
    QCOMPARE(revisions.count(), LineRevisions::most + 1);
    QVERIFY(!revisions.has(before));
    QVERIFY(revisions.has(before + 1));
    QCOMPARE(revisions.since(before + 1).size(), LineRevisions::most);
    QCOMPARE(revisions.since(revisions.count() - 1), std::vector({LineRevision {asia, LineRevisions::most}}));
    const quint64 last = revisions.count();
    revisions.forget();
    QVERIFY(!revisions.has(last));
    QVERIFY(revisions.has(revisions.count()));
}

QTEST_GUILESS_MAIN(TestOutputLog)
#include "tst_outputlog.moc"
