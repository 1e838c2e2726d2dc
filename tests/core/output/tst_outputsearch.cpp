// SPDX-License-Identifier: MIT
// Searching the log: in all rows, in pieces, with what is new and without what was dropped. No processes.
#include "core/journal/journal.h"
#include "core/output/outputsearch.h"
#include "tests/fixtures/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

struct Searching {
    Journal journal;
    OutputLog log {journal};
    OutputSearch search {log};

    Searching() { journal.append({made(asia, u"Asia"_s), made(europe, u"Europe"_s)}); }
    void print(ProcessId process, const QByteArray &bytes, Stream stream = Stream::Output)
    {
        journal.append({printed(process, bytes, stream)});
    }
    void find(const QString &words, size_t piece = 1000)
    {
        search.begin({words, Qt::CaseInsensitive});
        goOn(piece);
    }
    void goOn(size_t piece = 1000)
    {
        search.forgetDropped();
        while (!search.isComplete())
            search.take(searchPiece(search.next(piece), search.pattern()));
    }
    /// From the first to the last: "Asia 1:0" is row, number and column.
    QStringList forward(const LineScope &scope = {}) const
    {
        QStringList all;
        OutputMatch place;
        while (const auto found = search.firstFrom(place, scope)) {
            all += text(*found);
            place = *found;
            ++place.column;
        }
        return all;
    }
    QStringList backward(const LineScope &scope = {}) const
    {
        QStringList all;
        OutputMatch place {std::numeric_limits<quint64>::max()};
        while (const auto found = search.lastBefore(place, scope)) {
            all.prepend(text(*found));
            place = *found;
        }
        return all;
    }
    static QString text(const OutputMatch &match)
    {
        return u"%1 %2:%3"_s.arg(match.process == asia ? u"Asia"_s : u"Europe"_s).arg(match.number).arg(match.column);
    }
};

} // namespace

class TestOutputSearch : public QObject
{
    Q_OBJECT
private slots:
    void findsInAllRows();
    void doesNotDependOnThePieces();
    void findsWhatIsNew();
    void forgetsWhatWasDropped();
    void forgetsRemovedRows();
    void looksWhereItIsTold();
    void isBounded();
    void stopsWhenAsked();
    void countsLinesThatItGaveUp();
};

void TestOutputSearch::findsInAllRows()
{
    Searching s;
    s.print(asia, "one word\nword and word\n");
    s.print(europe, "nothing\na word\n");
    s.find(u"word"_s);
    const QStringList all {u"Asia 1:4"_s, u"Asia 2:0"_s, u"Asia 2:9"_s, u"Europe 4:2"_s};
    QCOMPARE(s.forward(), all);
    QCOMPARE(s.backward(), all);
    QVERIFY((s.search.counts() == std::map<ProcessId, qsizetype> {{asia, 3}, {europe, 1}}));
    QCOMPARE(s.search.count({}), 4);
    QCOMPARE(s.search.countBefore({2, 9}, {}), 2);
    QVERIFY(s.search.matches(s.log.lines(europe)[1]));
    QVERIFY(!s.search.matches(s.log.lines(europe)[0]));
    QCOMPARE(s.search.matchesOf(asia, 2).size(), size_t(2));
    QVERIFY(s.search.matchesOf(africa, 2).empty());
    QVERIFY(!s.search.hasMore());
    s.find(QString());
    QVERIFY(s.search.isComplete());
    QCOMPARE(s.search.count({}), 0);
}

void TestOutputSearch::doesNotDependOnThePieces()
{
    Searching s;
    for (int i = 0; i < 50; ++i)
        s.print(i % 3 ? asia : europe, "a line\nand a line\n");
    s.find(u"line"_s);
    const QStringList all = s.forward();
    QCOMPARE(all.size(), 100);
    for (const size_t piece : {1, 7, 100}) {
        s.find(u"line"_s, piece);
        QCOMPARE(s.forward(), all);
    }
}

void TestOutputSearch::findsWhatIsNew()
{
    Searching s;
    s.find(u"word"_s);
    QCOMPARE(s.search.count({}), 0);
    s.print(europe, "word\n");
    QVERIFY(!s.search.isComplete());
    s.goOn();
    QCOMPARE(s.search.count({}), 1);
    s.print(asia, "word\nwor");
    s.goOn();
    QCOMPARE(s.forward(), QStringList({u"Europe 1:0"_s, u"Asia 2:0"_s}));
}

void TestOutputSearch::forgetsWhatWasDropped()
{
    Searching s;
    s.log.setLinesPerProcess(10);
    s.print(europe, "word\n");
    s.print(asia, QByteArray("word\n").repeated(10));
    s.find(u"word"_s);
    QCOMPARE(s.search.count({}), 11);
    SearchPiece late = s.search.next(10);
    for (int i = 0; i < 5; ++i)
        s.print(asia, QByteArray("word\nother\n").repeated(3));
    s.goOn();
    qsizetype kept = 1;
    for (const OutputLine &line : s.log.lines(asia))
        kept += line.text == u"word"_s && !line.notice;
    QCOMPARE(s.search.count({}), kept);
    QCOMPARE(s.forward().size(), kept);
    // A notice that stands for dropped lines is no match of them.
    s.find(u"word"_s);
    QCOMPARE(s.search.count({}), kept);
    // What another thread found in lines that were dropped meanwhile.
    s.search.begin({u"word"_s, Qt::CaseInsensitive});
    late = s.search.next(5);
    for (int i = 0; i < 20; ++i)
        s.print(asia, "other\n");
    s.search.forgetDropped();
    s.search.take(searchPiece(late, s.search.pattern()));
    s.goOn();
    QCOMPARE(s.forward(), QStringList {u"Europe 1:0"_s});
}

void TestOutputSearch::forgetsRemovedRows()
{
    Searching s;
    s.print(europe, "word\n");
    s.print(asia, "word\n");
    s.find(u"word"_s);
    s.journal.append({happened(asia, event::Removed {})});
    s.goOn();
    QCOMPARE(s.forward(), QStringList {u"Europe 1:0"_s});
    s.journal.restart({});
    s.goOn();
    QCOMPARE(s.search.count({}), 0);
}

void TestOutputSearch::looksWhereItIsTold()
{
    Searching s;
    s.print(asia, "word\nword\n");
    s.print(asia, "word\n", Stream::Error);
    s.print(europe, "word\n");
    s.find(u"word"_s);
    QCOMPARE(s.forward({.rows = {europe}}), QStringList {u"Europe 4:0"_s});
    QCOMPARE(s.forward({.rows = {africa}}), QStringList());
    const LineScope later {.after = 2};
    QCOMPARE(s.forward(later), QStringList({u"Asia 3:0"_s, u"Europe 4:0"_s}));
    QCOMPARE(s.backward(later), s.forward(later));
    QCOMPARE(s.search.count(later), 2);
    const LineScope errors {.onlyErrors = true};
    QCOMPARE(s.forward(errors), QStringList {u"Asia 3:0"_s});
    QCOMPARE(s.backward(errors), s.forward(errors));
    QCOMPARE(s.search.count(errors), 1);
    QVERIFY(errors.holds(s.log.lines(asia)[2]));
    QVERIFY(!errors.holds(s.log.lines(asia)[1]));
    QVERIFY(later.hasRow(africa) && !LineScope {.rows = {europe}}.hasRow(africa));
}

void TestOutputSearch::isBounded()
{
    Searching s;
    s.print(asia, QByteArray(1'000, 'a') + "\na\n");
    s.find(u"a"_s);
    QCOMPARE(s.search.count({}), qsizetype(OutputSearch::mostInLine) + 1); // each line that matches has one at least
    QVERIFY(s.search.hasMore());
    s.find(u"aaaaaaaaaa"_s); // exactly as many as are kept
    QCOMPARE(s.search.count({}), qsizetype(OutputSearch::mostInLine));
    QVERIFY(!s.search.hasMore());
    s.log.setLinesPerProcess(20'000);
    s.print(asia, (QByteArray(100, 'a') + '\n').repeated(11'000));
    s.find(u"a"_s);
    QCOMPARE(s.search.count({}), qsizetype(OutputSearch::mostMatches));
    QVERIFY(s.search.hasMore());
}

void TestOutputSearch::stopsWhenAsked()
{
    Searching s;
    s.print(asia, "word\nword\nword\n");
    s.search.begin({u"word"_s, Qt::CaseInsensitive});
    int asked = 0;
    s.search.take(searchPiece(s.search.next(10), s.search.pattern(), [&asked] { return ++asked > 2; }));
    QCOMPARE(s.search.count({}), 2);
    QCOMPARE(s.search.until(), quint64(2));
    QVERIFY(!s.search.isComplete());
    s.goOn();
    QCOMPARE(s.search.count({}), 3);
}

void TestOutputSearch::countsLinesThatItGaveUp()
{
    Searching s;
    s.print(asia, "aab\n" + QByteArray(1'000, 'a') + "\naab\n");
    s.search.begin({u"(a+)+[bc]"_s, Qt::CaseInsensitive, LinePattern::Kind::Expression});
    s.goOn();
    QCOMPARE(s.search.givenUp(), 1);
    QCOMPARE(s.forward(), QStringList({u"Asia 1:0"_s, u"Asia 3:0"_s}));
}

QTEST_GUILESS_MAIN(TestOutputSearch)
#include "tst_outputsearch.moc"
