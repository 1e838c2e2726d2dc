// SPDX-License-Identifier: MIT
// Births compared with starts, across simulated sleeps of the computer, and with this system's own clocks.
#include "core/linux/bootclock.h"

#include "core/facts/event.h"
#include "core/linux/keptfile.h"
#include "core/linux/procparse.h"

#include <QProcess>
#include <QTest>

#include <unistd.h>

using namespace pangaea;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = nanosecondsPerSecond;

qint64 ticks(double seconds)
{
    return qint64(seconds * double(::sysconf(_SC_CLK_TCK)));
}

} // namespace

class TestBootClock : public QObject
{
    Q_OBJECT
private slots:
    void comparesWithoutASleep()
    {
        BootClock clock;
        clock.look(100 * second, 100 * second);
        clock.look(200 * second, 200 * second);
        for (const qint64 birth : {50, 150, 250}) { // before, between and after the looks
            QVERIFY(clock.isStartOf(ticks(double(birth)), birth * second));
            QVERIFY(clock.isStartOf(ticks(double(birth) - 0.1), birth * second)); // a slow fork
            QVERIFY(!clock.isStartOf(ticks(double(birth) - 1), birth * second));
            QVERIFY(!clock.isStartOf(ticks(double(birth) + 1), birth * second));
        }
        QVERIFY(!clock.isStartOf(-1, 50 * second)); // it is gone
    }

    void knowsWhatWasBeforeASleep()
    {
        BootClock clock;
        clock.look(100 * second, 100 * second);
        clock.look(200 * second, 200 * second);
        clock.look(210 * second, 3810 * second); // an hour, somewhere in these ten seconds
        clock.look(300 * second, 3900 * second);
        QVERIFY(clock.isStartOf(ticks(150), 150 * second));
        QVERIFY(!clock.isStartOf(ticks(3750), 150 * second));
        QVERIFY(clock.isStartOf(ticks(3850), 250 * second));
        QVERIFY(!clock.isStartOf(ticks(250), 250 * second));
        QVERIFY(clock.isStartOf(ticks(205), 205 * second));  // before it, or
        QVERIFY(clock.isStartOf(ticks(3805), 205 * second)); // after it
    }

    void knowsNothingWithoutALook() { QVERIFY(!BootClock().isStartOf(ticks(100), 100 * second)); }

    void isRightHere()
    {
        BootClock clock;
        clock.look();
        const qint64 before = monotonicNow();
        QProcess child;
        child.start(u"/bin/sleep"_s, {u"60"_s});
        QVERIFY(child.waitForStarted());
        ProcBuffer buffer;
        const auto stat = parseProcStat(readOnce("/proc/" + QByteArray::number(child.processId()) + "/stat", buffer));
        QVERIFY(stat);
        const qint64 after = monotonicNow();
        bool isBetween = false;
        for (qint64 birth = before; birth <= after; birth += second / 20)
            isBetween = isBetween || clock.isStartOf(stat->startTicks, birth);
        QVERIFY(isBetween);
        QVERIFY(!clock.isStartOf(stat->startTicks, before + 10 * second));
        child.kill();
        QVERIFY(child.waitForFinished());
    }
};

QTEST_GUILESS_MAIN(TestBootClock)
#include "tst_bootclock.moc"
