// SPDX-License-Identifier: MIT
// Intervals to stretches and bars, as numbers.
#include "ui/timeline/timelinebars.h"

#include "tests/fixtures/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

Q_DECLARE_METATYPE(pangaea::LeaveReason)

namespace {

RunInterval run(qint64 start, qint64 end, LeaveReason left = LeaveReason::Blocked, qint16 core = 0)
{
    return {start, end, 1, core, left};
}

QString text(const std::vector<Stretch> &stretches)
{
    QStringList words;
    for (const Stretch &stretch : stretches) {
        const QChar what = stretch.activity == Activity::Running ? u'R'
            : stretch.activity == Activity::Queued               ? u'q'
                                                                 : u'b';
        words += u"%1%2-%3%4"_s.arg(what).arg(stretch.start).arg(stretch.end).arg(stretch.open ? u"+"_s : u""_s);
    }
    return words.join(u' ');
}

QString text(const std::vector<Bar> &bars)
{
    static constexpr std::array names {"run", "short", "merged", "queue", "line", "low", "dash"};
    QStringList words;
    for (const Bar &bar : bars) {
        QString word = u"%1 %2-%3"_s.arg(QLatin1String(names[bar.kind])).arg(bar.from).arg(bar.to);
        if (bar.kind == Bar::Merged)
            word += u" %1%"_s.arg(qRound(bar.share * 100));
        if (bar.queued > 0)
            word += u"+%1%"_s.arg(qRound(bar.queued * 100));
        words += word;
    }
    return words.join(u", ");
}

QString stretches(const TaskTrack &task, qint64 from = 0, qint64 to = 1000, qint64 now = 1000)
{
    std::vector<Stretch> out;
    appendStretches(task, from, to, now, out);
    return text(out);
}

QString together(const std::vector<TaskTrack> &tasks, qint64 from = 0, qint64 to = 1000, qint64 now = 1000)
{
    std::vector<const TaskTrack *> pointers;
    for (const TaskTrack &task : tasks)
        pointers.push_back(&task);
    std::vector<Stretch> out;
    stretchesOf(pointers, from, to, now, out);
    return text(out);
}

/// One pixel per 10 ns.
const TimeScale scale {.origin = 0, .nsPerPixel = 10};

QString bars(const TaskTrack &task, qint64 now = 1000, const TimeScale &at = scale)
{
    std::vector<Stretch> parts;
    appendStretches(task, 0, now, now, parts);
    std::vector<Bar> out;
    barsOf(parts, at, 3, out);
    return text(out);
}

} // namespace

class TestTimelineBars : public QObject
{
    Q_OBJECT
private slots:
    /// Where the division by a cell's width rounds into the cell before: adding such a run once looped for ever.
    void cellsBeginWhereTheyBegin_data()
    {
        QTest::addColumn<double>("nsPerPixel");
        QTest::addColumn<qint64>("boundary");
        for (const auto &[sevenths, boundary] : {std::pair {50, 1050}, {107, 2247}, {207, 4347}})
            QTest::addRow("%d", boundary) << sevenths / 7.0 << qint64(boundary);
    }
    void cellsBeginWhereTheyBegin()
    {
        QFETCH(double, nsPerPixel);
        QFETCH(qint64, boundary);
        const std::vector<Stretch> runs {{boundary - 2, boundary + 2, Activity::Running, 0},
                                         {boundary + 2, boundary + 3, Activity::Blocked},
                                         {boundary + 3, boundary + 4, Activity::Running, 0}};
        std::vector<Bar> bars;
        barsOf(runs, TimeScale {.nsPerPixel = nsPerPixel}, 3, bars);
        QCOMPARE(bars.size(), size_t(1));
    }

    void stretchesFollowTheRecords()
    {
        const TaskTrack task {
            .born = 100,
            .exited = 500,
            .runs = {run(110, 200, LeaveReason::Preempted), run(250, 300), run(400, 500, LeaveReason::Exited)}};
        QCOMPARE(stretches(task), u"q100-110 R110-200 q200-250 R250-300 b300-400 R400-500"_s);
        QCOMPARE(stretches(task, 0, 1000, 280), u"q100-110 R110-200 q200-250 R250-280"_s);
        QCOMPARE(stretches(task, 0, 1000, 105), u"q100-105+"_s);
        QCOMPARE(stretches(task, 0, 1000, 50), QString());
    }

    void stretchesGoOn()
    {
        QCOMPARE(stretches({.born = 100, .runs = {run(100, 200)}}), u"R100-200 b200-1000+"_s);
        QCOMPARE(stretches({.born = 100, .runs = {run(100, 200, LeaveReason::Preempted)}}), u"R100-200 q200-1000+"_s);
        QCOMPARE(stretches({.born = 100, .runs = {run(100, 200, LeaveReason::Open)}}), u"R100-1000+"_s);
        QCOMPARE(stretches({.born = 100, .runs = {run(100, 200, LeaveReason::Exited)}}), u"R100-200"_s);
    }

    void stretchesNothingThatIsUnknown()
    {
        QCOMPARE(stretches({.born = 100}), QString());
        // of a task that was thinned the queue before its first known run is unknown
        TaskTrack task {.born = 100, .known = 300};
        task.runs = {run(400, 450)};
        QCOMPARE(stretches(task), u"R400-450 b450-1000+"_s);
    }

    void stretchesNothingWhereRecordsAreLost()
    {
        const TaskTrack task {.born = 100, .runs = {run(100, 200, LeaveReason::Unknown), run(300, 400)}};
        QCOMPARE(stretches(task), u"R100-200 R300-400 b400-1000+"_s);
        QCOMPARE(bars(task), u"run 10-20, run 30-40, line 40-100"_s);
        QCOMPARE(stretches({.born = 100, .runs = {run(100, 200, LeaveReason::Unknown)}}), u"R100-200"_s);
        const TaskTrack other {.born = 100, .runs = {run(100, 150), run(250, 350, LeaveReason::Unknown, 1)}};
        QCOMPARE(together({task, other}), u"R100-200 b200-250 R250-300 R300-400 b400-1000"_s);
    }

    void stretchesOnlyWhatIsNear()
    {
        TaskTrack task {.born = 0};
        for (qint64 start = 0; start < 100'000; start += 100)
            task.runs.push_back(run(start, start + 50));
        const QString seen = stretches(task, 50'000, 50'300, 100'000);
        QVERIFY2(seen.startsWith(u"R49800-49850"_s), qPrintable(seen));
        QVERIFY2(seen.size() < 400, qPrintable(seen));
    }

    void unitesTasks()
    {
        const TaskTrack first {
            .born = 100, .exited = 600, .runs = {run(100, 200), run(300, 400, LeaveReason::Preempted)}};
        const TaskTrack second {.born = 150, .exited = 500, .runs = {run(150, 250, LeaveReason::Preempted, 1)}};
        QCOMPARE(together({first}), u"R100-200 b200-300 R300-400 q400-600"_s);
        // on a core if any is, else queued if any is
        QCOMPARE(together({first, second}), u"R100-150 R150-250 q250-300 R300-400 q400-600"_s);
        QCOMPARE(together({second}, 550, 600), QString());
        QCOMPARE(together({first, second}, 520, 600), u"R100-200 b200-300 R300-400 q400-600"_s);
    }

    void drawsWideRuns()
    {
        QCOMPARE(bars({.born = 0,
                       .exited = 1000,
                       .runs = {run(0, 300, LeaveReason::Preempted), run(600, 1000, LeaveReason::Exited)}}),
                 u"run 0-30, queue 30-60, run 60-100"_s);
        QCOMPARE(bars({.born = 0, .exited = 500, .runs = {run(0, 300), run(400, 500, LeaveReason::Exited)}}),
                 u"run 0-30, line 30-40, run 40-50"_s);
    }

    void drawsLonelyShortRunsWide()
    {
        // 3 px where they begin, the last one where it ends
        QCOMPARE(bars({.born = 0, .exited = 1000, .runs = {run(0, 3), run(997, 1000, LeaveReason::Exited)}}),
                 u"short 0-3, line 0-100, short 98-101"_s);
    }

    void mergesShortRuns()
    {
        // 5 of each 20: a quarter, in cells of 3 px
        TaskTrack task {.born = 0, .exited = 300};
        for (qint64 start = 0; start < 300; start += 20)
            task.runs.push_back(run(start, start + 5));
        const QString drawn = bars(task);
        QVERIFY2(drawn.contains(u"merged 0-3"_s), qPrintable(drawn));
        QVERIFY2(!drawn.contains(u"short"_s) && !drawn.contains(u"run"_s), qPrintable(drawn));
        std::vector<Stretch> parts;
        appendStretches(task, 0, 300, 300, parts);
        std::vector<Bar> out;
        barsOf(parts, scale, 3, out);
        double area = 0;
        for (const Bar &bar : out)
            area += bar.kind == Bar::Merged ? bar.share * double(bar.to - bar.from) : 0;
        QVERIFY2(area > 30 * 0.2 && area < 30 * 0.36, qPrintable(QString::number(area)));
    }

    void mergesNoGapIntoAWholeBar()
    {
        TaskTrack task {.born = 0, .exited = 300};
        for (qint64 start = 0; start < 300; start += 10)
            task.runs.push_back(run(start, start + 10, LeaveReason::Preempted));
        QCOMPARE(bars(task), u"merged 0-30 100%"_s);
    }

    /// In turns of less than a pixel, half on a core and half in the queue: never as if it slept.
    void showsTheQueueInColumns()
    {
        TaskTrack task {.born = 0, .exited = 600};
        for (qint64 start = 0; start < 600; start += 10)
            task.runs.push_back(run(start, start + 5, LeaveReason::Preempted));
        QCOMPARE(bars(task), u"merged 0-60 50%+50%"_s);
    }

    void tellsTheQueueFromSleep()
    {
        TaskTrack task {.born = 0, .exited = 600};
        for (qint64 start = 0; start < 600; start += 10)
            task.runs.push_back(run(start, start + 5));
        QCOMPARE(bars(task), u"merged 0-60 50%"_s);
    }

    /// A stay in the queue of its own width counts in the columns at its ends.
    void sharesTheEndsOfAQueue()
    {
        TaskTrack task {.born = 0, .exited = 295};
        for (qint64 start = 0; start < 300; start += start == 90 ? 110 : 10)
            task.runs.push_back(run(start, start + 5, LeaveReason::Preempted));
        QCOMPARE(bars(task, 295),
                 u"merged 0-9 50%+50%, merged 9-12 20%+80%, queue 10-20, merged 18-21 20%+80%, "
                 "merged 21-27 50%+50%, merged 27-30 60%+40%"_s);
    }

    /// Between columns, the line of a blocked one is on the lower edge as they are.
    void lowersLinesBetweenColumns()
    {
        TaskTrack task {.born = 0, .exited = 400};
        for (const qint64 start : {0, 10, 20, 30, 40, 50, 60, 70, 200, 210, 220, 230, 240, 250, 260, 270})
            task.runs.push_back(run(start, start + 5));
        const QString drawn = bars(task, 400);
        QVERIFY2(drawn.contains(u"low 8-20"_s), qPrintable(drawn));
        QVERIFY2(drawn.endsWith(u"line 28-40"_s), qPrintable(drawn));
    }

    void columnsHaveHeights_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("queued");
        QTest::addColumn<int>("full");
        QTest::addColumn<int>("hollow");
        QTest::newRow("half and half") << 0.5 << 0.5 << 9 << 9;
        QTest::newRow("all on a core") << 1. << 0. << 18 << 0;
        QTest::newRow("a little is still seen") << 1 / 18. << 0. << 6 << 0;
        QTest::newRow("a little, and queued") << 1 / 18. << 0.5 << 6 << 4;
        QTest::newRow("only queued") << 0. << 1. << 0 << 18;
        QTest::newRow("hardly queued") << 0.5 << 1 / 18. << 9 << 0;
    }
    void columnsHaveHeights()
    {
        QFETCH(double, share);
        QFETCH(double, queued);
        const ColumnHeights heights = heightsOf({.kind = Bar::Merged, .share = share, .queued = queued}, 18, 6);
        QTEST(heights.full, "full");
        QTEST(heights.hollow, "hollow");
    }

    void paintsTheSameInParts_data()
    {
        QTest::addColumn<LeaveReason>("left");
        QTest::newRow("with sleep between") << LeaveReason::Blocked;
        QTest::newRow("with queue between") << LeaveReason::Preempted;
    }
    void paintsTheSameInParts()
    {
        QFETCH(LeaveReason, left);
        TaskTrack task {.born = 0, .exited = 3000};
        for (qint64 start = 0; start < 3000; start += 17)
            task.runs.push_back(run(start, start + 1 + start % 23 / 3, left));
        const auto inside = [&](qint64 from, qint64 to) {
            std::vector<Stretch> parts;
            appendStretches(task, from * 10 - 160, to * 10 + 160, 3000, parts);
            std::vector<Bar> out;
            barsOf(parts, scale, 3, out);
            // what covers each column: the highest bar of it
            std::vector<double> columns(size_t(to - from), 0);
            for (const Bar &bar : out) {
                for (qint64 column = std::max(from, bar.from); column < std::min(to, bar.to); ++column) {
                    double &covered = columns[size_t(column - from)];
                    covered = std::max(covered,
                                       bar.kind == Bar::Merged    ? bar.share + 100 * bar.queued
                                           : bar.kind == Bar::Low ? 0.02
                                                                  : 0.01);
                }
            }
            return columns;
        };
        const std::vector<double> whole = inside(0, 300);
        for (const qint64 from : {50, 100, 101, 102, 200}) {
            const std::vector<double> part = inside(from, from + 40);
            QVERIFY(std::equal(part.begin(), part.end(), whole.begin() + from));
        }
    }

    void samples()
    {
        const std::vector<qint64> rounds {100, 200, 300, 400, 500};
        const TaskTrack task {
            .born = 130, .exited = 420, .states = {{200, 'S'}, {300, 'R'}, {400, 'D'}}, .recordedUntil = 0};
        const TaskTrack unread {.born = 130, .recordedUntil = 0};
        std::vector<Stretch> out;
        const std::vector<const TaskTrack *> one {&task};
        samplesOf(one, rounds, 0, 1000, out);
        QCOMPARE(text(out), u"b130-200 R200-300 b300-400"_s);
        const std::vector<const TaskTrack *> none {&unread};
        samplesOf(none, rounds, 0, 1000, out);
        QCOMPARE(text(out), QString());
    }

    void recordedAndThenSampled()
    {
        const std::vector<qint64> rounds {100, 200, 300, 400};
        const TaskTrack task {.born = 50,
                              .runs = {run(50, 120), run(150, 250, LeaveReason::Unknown)},
                              .states = {{100, 'R'}, {300, 'S'}, {400, 'R'}},
                              .recordedUntil = 250};
        QCOMPARE(stretches(task), u"R50-120 b120-150 R150-250"_s);
        std::vector<Stretch> out;
        const std::vector<const TaskTrack *> one {&task};
        samplesOf(one, rounds, 0, 1000, out);
        QCOMPARE(text(out), u"b250-300 R300-400"_s);
    }

    void dashes()
    {
        std::vector<Bar> out;
        const std::vector<Stretch> wide {{0, 100, Activity::Blocked}, {100, 200, Activity::Running}};
        dashesOf(wide, scale, 3, out);
        QCOMPARE(text(out), u"dash 0-8, run 10-18"_s);
        std::vector<Stretch> narrow;
        for (qint64 start = 0; start < 120; start += 10)
            narrow.push_back({start, start + 10, start >= 60 ? Activity::Running : Activity::Blocked});
        dashesOf(narrow, scale, 3, out);
        QCOMPARE(text(out), u"dash 0-2, dash 3-5, merged 6-12 100%"_s);
    }
};

QTEST_GUILESS_MAIN(TestTimelineBars)
#include "tst_timelinebars.moc"
