// SPDX-License-Identifier: MIT
// All entries in one list, and how one reading of it becomes the next.
#include "ui/events/eventlist.h"

#include "tests/fixtures/testing.h"
#include "tests/fixtures/timelinestory.h"

#include <QRandomGenerator>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

TimelineScene sceneOf(const Story &story)
{
    TimelineScene scene;
    scene.timeline = &story.timeline;
    scene.fairShare = &story.shares;
    scene.now = story.timeline.now();
    return scene;
}

TimelineEntry momentAt(qint64 time)
{
    return {.time = time, .end = time, .what = Mark {.time = time}};
}

std::vector<qint64> timesOf(const std::vector<TimelineEntry> &entries)
{
    std::vector<qint64> times;
    for (const TimelineEntry &entry : entries)
        times.push_back(entry.time);
    return times;
}

std::vector<TimelineEntry> applied(std::vector<TimelineEntry> list, const std::vector<TimelineEntry> &after)
{
    for (const ListChange &change : changesBetween(list, after)) {
        const auto first = after.begin() + change.from;
        if (change.kind == ListChange::Removed)
            list.erase(list.begin() + change.first, list.begin() + change.last + 1);
        else if (change.kind == ListChange::Inserted)
            list.insert(list.begin() + change.first, first, first + (change.last - change.first + 1));
    }
    return list;
}

} // namespace

class TestEventList : public QObject
{
    Q_OBJECT
private slots:
    void isInOrderOfTime()
    {
        Story story(true);
        tellContinents(story);
        const auto brief = allEntries(sceneOf(story), false);
        const auto full = allEntries(sceneOf(story), true);
        QVERIFY(std::ranges::is_sorted(brief, isEarlier));
        QVERIFY(std::ranges::is_sorted(full, isEarlier));
        QVERIFY(full.size() > brief.size());
        QVERIFY(std::ranges::none_of(
            brief, [](const TimelineEntry &entry) { return std::holds_alternative<entry::Stay>(entry.what); }));
    }

    void leavesOutWhatIsNotOnStage()
    {
        Story story(true);
        tellContinents(story);
        TimelineScene scene = sceneOf(story);
        scene.stage = {africa, false};
        for (const TimelineEntry &entry : allEntries(scene, true))
            QVERIFY(entry.about() >= africa);
        scene.stage = {africa, true};
        QCOMPARE(allEntries(scene, true).size(), allEntries(sceneOf(story), true).size());
    }

    void leavesOutWhatTheFilterHides()
    {
        Story story(true);
        tellContinents(story);
        TimelineScene scene = sceneOf(story);
        scene.stage.matching = std::vector {europe};
        const auto matching = allEntries(scene, false);
        QVERIFY(std::ranges::any_of(matching, [](const TimelineEntry &entry) { return entry.about() == europe; }));
        QVERIFY(matching.size() < allEntries(sceneOf(story), false).size());
        scene.stage.matching = std::vector<ProcessId> {};
        for (const TimelineEntry &entry : allEntries(scene, false)) // the parent's lane stays
            QVERIFY(!std::holds_alternative<entry::Life>(entry.what));
    }

    void intervalsAreBounded()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 10);
        event::Ran ran;
        for (size_t i = 0; i < 2 * mostListedIntervals; ++i)
            ran.intervals.push_back({Story::at(double(i)), Story::at(double(i) + 0.5), 10, 0});
        story.tell(50'000, asia, ran);
        const auto all = allEntries(sceneOf(story), true);
        QVERIFY(all.size() > mostListedIntervals && all.size() < 2 * mostListedIntervals + 100);
    }

    void changesAreFew()
    {
        std::vector<TimelineEntry> before;
        for (const qint64 time : {1, 2, 3, 4, 5})
            before.push_back(momentAt(time));
        std::vector<TimelineEntry> after;
        for (const qint64 time : {3, 4, 5, 6, 7})
            after.push_back(momentAt(time));
        const std::vector<ListChange> changes = changesBetween(before, after);
        QCOMPARE(changes.size(), size_t(2));
        QCOMPARE(changes[0].kind, ListChange::Removed);
        QCOMPARE(changes[0].first, 0);
        QCOMPARE(changes[0].last, 1);
        QCOMPARE(changes[1].kind, ListChange::Inserted);
        QCOMPARE(changes[1].first, 3);
        QCOMPARE(changes[1].last, 4);
        QCOMPARE(timesOf(applied(before, after)), timesOf(after));
        QVERIFY(changesBetween(after, after).empty());
    }

    /// What is open grows, and ends.
    void whatIsOpenChanges()
    {
        TimelineEntry open = momentAt(2);
        open.end = 0;
        const auto changes = changesBetween({momentAt(1), open}, {momentAt(1), momentAt(2)});
        QCOMPARE(changes.size(), size_t(1));
        QCOMPARE(changes[0].kind, ListChange::Changed);
        QCOMPARE(changes[0].first, 1);
        QCOMPARE(changes[0].from, 1);
    }

    void anyListBecomesAnyOther()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            std::vector<TimelineEntry> lists[2];
            for (auto &list : lists) {
                for (qint64 time = 1; time < 20; ++time) {
                    if (random.bounded(2))
                        list.push_back(momentAt(time));
                }
            }
            QCOMPARE(timesOf(applied(lists[0], lists[1])), timesOf(lists[1]));
        }
    }
};

QTEST_MAIN(TestEventList)
#include "tst_eventlist.moc"
