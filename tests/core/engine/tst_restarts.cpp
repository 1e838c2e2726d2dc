// SPDX-License-Identifier: MIT
// When rows are started again by themselves, with a clock of the test's own.
#include "core/engine/restarts.h"
#include "tests/fixtures/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

using When = RestartPolicy::When;

constexpr qint64 minute = 60 * second;
const ExitStatus fine {.code = 0};
const ExitStatus failed {.code = 3};
const ExitStatus crashed {.signal = 11};
const ExitStatus killedByUser {.signal = 9, .requested = true};

/// One row that runs again and again; `now` is the time.
struct Life {
    explicit Life(const RestartPolicy &policy) { (void)restarts.set(asia, policy); }

    /// Runs for `time` and ends so: the delay in ns, or -1 where it is given up, or -2 where it simply stays ended.
    qint64 run(const ExitStatus &status, qint64 time = second / 10)
    {
        restarts.starts(asia);
        restarts.started(asia, now);
        now += time;
        const std::optional<Payload> next = restarts.ended(asia, u"Asia"_s, status, now);
        if (!next)
            return -2;
        if (const auto *given = std::get_if<event::RestartGivenUp>(&*next)) {
            sentence = given->reason;
            return -1;
        }
        planned = std::get<event::RestartPlanned>(*next);
        return planned.at - now;
    }
    /// Waits for what is planned.
    [[nodiscard]] bool wait()
    {
        now = restarts.nextDue().value_or(now);
        return restarts.takeDue(now - 1).empty() && restarts.takeDue(now) == std::vector {asia};
    }

    Restarts restarts;
    qint64 now = 1000 * second;
    event::RestartPlanned planned;
    QString sentence;
};

} // namespace

class TestRestarts : public QObject
{
    Q_OBJECT
private slots:
    void restartsAfter_data();
    void restartsAfter();
    void doublesItsDelay();
    void anEndWhileItStartsCounts();
    void beginsAnewAfterALongRun();
    void givesUp();
    void countsOnlyTheLastMinutes();
    void isCancelled();
    void takesWhatIsDue();
    void clampsThePolicy();
};

void TestRestarts::restartsAfter_data()
{
    QTest::addColumn<RestartPolicy>("policy");
    QTest::addColumn<ExitStatus>("status");
    QTest::addColumn<bool>("restarts");
    const auto add = [](const char *name, When when, const ExitStatus &status, bool restarts) {
        QTest::newRow(name) << RestartPolicy {.when = when} << status << restarts;
    };
    add("never, code 3", When::No, failed, false);
    add("never, crash", When::No, crashed, false);
    add("on failure, code 0", When::OnFailure, fine, false);
    add("on failure, code 3", When::OnFailure, failed, true);
    add("on failure, crash or a signal from outside", When::OnFailure, crashed, true);
    add("on failure, killed by the user", When::OnFailure, killedByUser, false);
    add("always, code 0", When::Always, fine, true);
    add("always, code 3", When::Always, failed, true);
    add("always, killed by the user", When::Always, killedByUser, false);
}

void TestRestarts::restartsAfter()
{
    QFETCH(RestartPolicy, policy);
    QFETCH(ExitStatus, status);
    QFETCH(bool, restarts);
    Life life(policy);
    QCOMPARE(life.run(status) == second, restarts);
    QCOMPARE(life.restarts.nextDue().has_value(), restarts);
    QCOMPARE(life.restarts.isPlanned(asia), restarts);
}

// The user ends it before the system says that it runs; how it ends then is its own affair.
void TestRestarts::anEndWhileItStartsCounts()
{
    Restarts restarts;
    (void)restarts.set(asia, {.when = RestartPolicy::When::Always});
    restarts.starts(asia);
    (void)restarts.cancel(asia);
    restarts.started(asia, second);
    QVERIFY(!restarts.ended(asia, u"Asia"_s, fine, 2 * second));
    restarts.starts(asia); // by hand
    restarts.started(asia, 3 * second);
    QVERIFY(restarts.ended(asia, u"Asia"_s, fine, 4 * second));
}

void TestRestarts::doublesItsDelay()
{
    Life life({.when = When::OnFailure, .limit = 10});
    int number = 0;
    for (const int seconds : {1, 2, 4, 8, 16, 32, 60, 60}) {
        QCOMPARE(life.run(failed), seconds * second);
        QCOMPARE(life.planned.number, ++number);
        QCOMPARE(life.planned.limit, 10);
        QVERIFY(life.wait());
    }
}

void TestRestarts::beginsAnewAfterALongRun()
{
    Life life({.when = When::Always});
    QCOMPARE(life.run(failed), second);
    QVERIFY(life.wait());
    QCOMPARE(life.run(failed, minute - 1), 2 * second);
    QVERIFY(life.wait());
    QCOMPARE(life.run(failed, minute), second);
}

void TestRestarts::givesUp()
{
    Life life({.when = When::OnFailure, .limit = 2});
    for (int i = 0; i < 2; ++i) {
        QVERIFY(life.run(crashed) > 0);
        QVERIFY(life.wait());
    }
    QCOMPARE(life.run(crashed), -1);
    QVERIFY2(life.sentence.contains(u"Asia was restarted 2 times in 10 minutes"_s), qPrintable(life.sentence));
    QVERIFY(!life.restarts.nextDue());
    (void)life.restarts.cancel(asia); // the user starts it: the count begins anew
    QCOMPARE(life.run(crashed), second);
}

void TestRestarts::countsOnlyTheLastMinutes()
{
    Life life({.when = When::OnFailure, .limit = 2});
    for (int i = 0; i < 6; ++i) {
        QVERIFY(life.run(failed, 5 * minute) > 0);
        QVERIFY(life.wait());
    }
}

void TestRestarts::isCancelled()
{
    Life life({.when = When::Always});
    QVERIFY(life.run(failed) > 0);
    QVERIFY(life.restarts.cancel(asia));
    QVERIFY(!life.restarts.cancel(asia));
    QVERIFY(!life.restarts.nextDue());

    // while it runs: it is not started again, however it ends
    life.restarts.started(asia, life.now);
    QVERIFY(!life.restarts.cancel(asia));
    QVERIFY(!life.restarts.ended(asia, u"Asia"_s, failed, life.now));
    QCOMPARE(life.run(failed), second); // the next attempt is on its own

    (void)life.restarts.set(europe, {.when = When::Always});
    QCOMPARE(life.restarts.cancelAll(), std::vector {asia});
    (void)life.restarts.set(asia, {});
    QCOMPARE(life.run(failed), -2);
}

void TestRestarts::takesWhatIsDue()
{
    Life life({.when = When::Always});
    (void)life.restarts.set(europe, {.when = When::Always, .backOff = 3 * second});
    QVERIFY(life.restarts.ended(europe, u"Europe"_s, failed, life.now));
    QCOMPARE(life.run(failed, 0), second);
    QCOMPARE(life.restarts.nextDue(), life.now + second);
    QCOMPARE(life.restarts.takeDue(life.now + second), std::vector {asia});
    QCOMPARE(life.restarts.nextDue(), life.now + 3 * second);
    QVERIFY(life.restarts.takeDue(life.now + 3 * second - 1).empty());
    life.restarts.forget(europe);
    QVERIFY(!life.restarts.nextDue());
}

void TestRestarts::clampsThePolicy()
{
    Restarts restarts;
    const RestartPolicy much = restarts.set(asia, {.when = When::Always, .limit = 1000, .backOff = 1000 * second});
    QCOMPARE(much.limit, RestartPolicy::mostLimit);
    QCOMPARE(much.backOff, RestartPolicy::longestBackOff);
    const RestartPolicy little = restarts.set(asia, {.when = When::Always, .limit = 0, .backOff = -1});
    QCOMPARE(little.limit, 1);
    QCOMPARE(little.backOff, RestartPolicy::shortestBackOff);
}

QTEST_GUILESS_MAIN(TestRestarts)
#include "tst_restarts.moc"
