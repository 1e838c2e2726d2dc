// SPDX-License-Identifier: MIT
#include "core/wire/wiretimes.h"
#include "tests/fixtures/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

template <typename T>
T moved(const T &payload)
{
    Event happened {1000, asia, payload};
    moveTimes(happened, [](qint64 time) { return time + 5000; });
    if (happened.time != 6000)
        qFatal("the event's own time stayed");
    return std::get<T>(happened.payload);
}

} // namespace

class TestWireTimes : public QObject
{
    Q_OBJECT
private slots:
    void movesAll();
};

void TestWireTimes::movesAll()
{
    QCOMPARE(moved(event::StopRequested {2000}).killAt, 7000);
    QCOMPARE(moved(event::StopRequested {0}).killAt, 0); // none
    QCOMPARE(moved(event::RestartPlanned {3000, 1, 2}).at, 8000);
    QCOMPARE(moved(event::Output {Stream::Output, "x", 10}).since, 5010);
    QCOMPARE(moved(event::RecordingEnded {1, 1, 20, u"."_s}).since, 5020);
    const auto ran = moved(event::Ran {{{100, 130, 7, 0}}});
    QCOMPARE(ran.intervals.front().start, 5100);
    QCOMPARE(ran.intervals.front().end, 5130);
    KernelSample sample;
    sample.readAt = {50, 0, 60};
    QCOMPARE(moved(event::Sampled {sample}).sample.readAt, (std::array<qint64, 3> {5050, 0, 5060}));
    const auto tasks = moved(event::TasksSampled {{{1, 2, 3, u"a"_s, sample}}});
    QCOMPARE(tasks.tasks.front().sample.readAt[0], 5050);
    QCOMPARE(moved(event::Started {4711}).pid, 4711);  // no time
    QCOMPARE(moved(event::Joined {1, 77}).waited, 77); // a length
}

QTEST_GUILESS_MAIN(TestWireTimes)
#include "tst_wiretimes.moc"
