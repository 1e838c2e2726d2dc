// SPDX-License-Identifier: MIT
// The timeline as text: which entries a lane has, and their words.
#include "ui/timeline/timelineentries.h"

#include "tests/fixtures/testing.h"
#include "tests/fixtures/timelinestory.h"

#include <csignal>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr size_t plenty = 1000;

/// "at 1 ms: start | detail", one a line.
QStringList told(const Story &story, const std::vector<TimelineEntry> &entries)
{
    QStringList lines;
    for (const TimelineEntry &entry : entries) {
        QString line = entrySentence(entry, story.timeline.origin(), story.timeline.now());
        if (const QString detail = entryDetail(entry); !detail.isEmpty())
            line += u" | "_s + detail;
        lines += line;
    }
    return lines;
}

QStringList told(const Story &story, ProcessId row, size_t most = plenty)
{
    return told(story, entriesOf(*story.timeline.find(row), story.shares, most));
}

} // namespace

class TestTimelineEntries : public QObject
{
    Q_OBJECT
private slots:
    void tellsALife()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 10);
        story.run(asia, 10, {{10, 60, LeaveReason::Preempted, 1}, {100, 150}, {200, 250, LeaveReason::Exited}});
        story.tell(250, asia, event::Ended {{.code = 3}});
        story.tell(251, asia, event::Joined {2, 5 * Story::ms});
        const QStringList expected {
            u"at 0 s: process 10, for 250.0 ms"_s,
            u"at 0 s: created"_s,
            u"at 0 s: start"_s,
            u"at 0 s: queued for its first core, for 10.00 ms"_s,
            u"at 10.000 ms: on core 1, for 50.00 ms | preempted: it wanted to go on"_s,
            u"at 60.000 ms: queued for a core, for 40.00 ms | the kernel took it away"_s,
            u"at 100.000 ms: on core 0, for 50.00 ms | blocked: it gave up the core to wait"_s,
            u"at 150.000 ms: not on a core, for 50.00 ms | waiting, then perhaps queued"_s,
            u"at 200.000 ms: on core 0, for 50.00 ms | it ended"_s,
            u"at 250.000 ms: exit 3 | exit code 3 · Python exitcode 3 · shell 3"_s,
            u"at 251.000 ms: joined | 2nd, the parent waited 5.00 ms"_s,
        };
        QCOMPARE(told(story, asia), expected);
        // Without intervals: only what happened.
        QCOMPARE(told(story, asia, 0), expected.mid(0, 3) + expected.mid(9));
        QCOMPARE(laneName(*story.timeline.find(asia)), u"Asia 10"_s);
        QVERIFY(laneSummary(*story.timeline.find(asia), story.shares).startsWith(u"exit 3, joined"_s));
        QCOMPARE(parentName(story.timeline), u"Parent 4702"_s);
    }

    void tellsWhatGoesOn()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 10);
        story.run(asia, 10, {{0, 50, LeaveReason::Open}});
        story.tell(100, asia, event::SignalSent {SIGSTOP, true, 1});
        story.tell(101, asia, event::Suspended {});
        story.round(300);
        const QStringList lines = told(story, asia);
        QVERIFY(lines.contains(u"at 0 s: process 10, for 300.0 ms so far"_s));
        QVERIFY(lines.contains(u"at 0 s: on core 0, for 300.0 ms so far | it has the core still"_s));
        QVERIFY(lines.contains(u"at 100.000 ms: SIGSTOP by you | "_s + signalMeaning(SIGSTOP)));
        QVERIFY(lines.contains(u"at 101.000 ms: suspended, for 199.0 ms so far"_s));
        QVERIFY(!lines.join(u'\n').contains(u"stopped"_s)); // the suspension tells it
        QCOMPARE(laneSummary(*story.timeline.find(asia), story.shares), u"suspended"_s);
    }

    void tellsCrashesAndAttempts()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 10);
        story.tell(5, asia, event::Ended {{.signal = SIGSEGV}});
        story.tell(10, asia, event::Starting {2});
        story.tell(10, asia, event::Started {11});
        story.round(20);
        const QStringList lines = told(story, asia);
        QVERIFY(lines.contains(
            u"at 5.000 ms: crashed, SIGSEGV | killed by SIGSEGV (11) · Python exitcode -11 · shell 139"_s));
        QVERIFY(lines.contains(u"at 10.000 ms: process 11, attempt 2, for 10.00 ms so far"_s));
        QVERIFY(lines.contains(u"at 10.000 ms: start, attempt 2"_s));
    }

    void tellsSamples()
    {
        Story story(false);
        story.start(0, u"Asia"_s, 10);
        story.sample(100, asia, 'R');
        story.sample(200, asia, 'S');
        story.round(300);
        const QStringList lines = told(story, asia);
        QVERIFY2(lines.contains(u"at 100.000 ms: sampled: R running, for 100.0 ms"_s), qPrintable(lines.join(u'\n')));
        QVERIFY(lines.contains(u"at 200.000 ms: sampled: S sleeping, for 100.0 ms so far"_s));
    }

    void tellsTheParentsWaits()
    {
        Story story(true);
        tellContinents(story);
        const QStringList lines = told(story, parentEntries(story.timeline));
        const QStringList expected {u"at 0 s: waits for Asia, for 5.003 s | joined 1st"_s,
                                    u"at 5.003000 s: waits for America, for 4.397 s so far"_s};
        QCOMPARE(lines, expected);
        QCOMPARE(parentEntries(story.timeline).front().about(), asia);
        QCOMPARE(parentEntries(story.timeline, europe).size(), size_t(1)); // America is the second row
    }

    void tellsWhoseTaskItIs()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 10);
        story.tell(1, asia, event::TaskBorn {11, 11, 10});
        story.tell(1, asia, event::TaskNamed {11, u"sh"_s});
        story.run(asia, 11, {{2, 3}});
        story.round(5);
        const auto entries = entriesOf(*story.timeline.find(asia), story.shares, plenty);
        QVERIFY(
            std::ranges::any_of(entries, [](const TimelineEntry &entry) { return entry.lane == u"Asia, sh 11"_s; }));
    }

    /// The newest ones are listed, and how many are not.
    void listsNoMoreThanAsked()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 10);
        for (int i = 0; i < 1000; ++i)
            story.run(asia, 10, Story::Run {i * 2.0, i * 2.0 + 1});
        const auto entries = entriesOf(*story.timeline.find(asia), story.shares, 10);
        const auto stays = std::ranges::count_if(
            entries, [](const TimelineEntry &entry) { return std::holds_alternative<entry::Stay>(entry.what); });
        QCOMPARE(stays, 10);
        QVERIFY(told(story, entries).join(u'\n').contains(u"990 earlier intervals are not listed"_s));
        QVERIFY(std::ranges::is_sorted(entries, isEarlier));
        QVERIFY(told(story, entries).join(u'\n').contains(u"at 1.998000 s: on core 0"_s));
    }

    /// Names are data, and are shown as such.
    void namesAreHarmless()
    {
        Story story(true);
        story.start(0, u"a\u202eb\n"_s, 10);
        const auto entries = entriesOf(*story.timeline.find(asia), story.shares, plenty);
        QVERIFY(!entries.front().lane.contains(QChar(0x202e)) && !entries.front().lane.contains(u'\n'));
    }
};

QTEST_MAIN(TestTimelineEntries)
#include "tst_timelineentries.moc"
