// SPDX-License-Identifier: MIT
// Masks as names, and sentences for signals without effect.
#include "core/facts/signalset.h"

#include "core/facts/exitstatus.h"

#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

using namespace pangaea;

namespace {

constexpr quint64 bit(int signal)
{
    return quint64(1) << (signal - 1);
}

} // namespace

class TestSignalSet final : public QObject
{
    Q_OBJECT
private slots:
    void names_data();
    void names();
    void has();
    void why_data();
    void why();
    void saysNothingOfWhatIsUnknown();
};

void TestSignalSet::names_data()
{
    QTest::addColumn<quint64>("mask");
    QTest::addColumn<QString>("names");
    const quint64 all = ~quint64(0);
    QTest::newRow("none") << quint64(0) << u"none"_s;
    QTest::newRow("one") << bit(SIGTERM) << u"SIGTERM"_s;
    QTest::newRow("some") << (bit(SIGTERM) | bit(SIGUSR1)) << u"SIGUSR1, SIGTERM"_s;
    QTest::newRow("real-time") << bit(SIGRTMIN + 2) << u"SIGRTMIN+2"_s;
    QTest::newRow("last") << bit(64) << signalName(64);
    QTest::newRow("of the C library") << (bit(32) | bit(33)) << u"none"_s;
    QTest::newRow("all but the absolute") << (all & ~bit(SIGKILL) & ~bit(SIGSTOP)) << u"all but SIGKILL, SIGSTOP"_s;
    QTest::newRow("as sigfillset makes it")
        << (all & ~bit(SIGKILL) & ~bit(SIGSTOP) & ~bit(32) & ~bit(33)) << u"all but SIGKILL, SIGSTOP"_s;
    QTest::newRow("all") << all << u"all"_s;
}

void TestSignalSet::names()
{
    QFETCH(quint64, mask);
    QTEST(signalNames(mask), "names");
}

void TestSignalSet::has()
{
    QVERIFY(hasSignal(bit(1), 1));
    QVERIFY(hasSignal(bit(64), 64));
    QVERIFY(!hasSignal(bit(64), 63));
    QVERIFY(!hasSignal({}, 1));
    for (const int odd : {-1, 0, 65, 1000})
        QVERIFY(!hasSignal(~quint64(0), odd));
}

void TestSignalSet::why_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<quint64>("pending");
    QTest::addColumn<quint64>("blocked");
    QTest::addColumn<quint64>("ignored");
    QTest::addColumn<quint64>("caught");
    QTest::addColumn<bool>("stopped");
    QTest::addColumn<QString>("reason");
    const quint64 none = 0;
    const quint64 term = bit(SIGTERM);
    const QString nothing;
    QTest::newRow("ignored") << SIGTERM << none << none << term << none << false << u"The program ignores SIGTERM."_s;
    QTest::newRow("blocked") << SIGTERM << term << term << none << term << false
                             << u"The program blocks SIGTERM: it stays pending until the program "
                                "lets it in."_s;
    QTest::newRow("blocked, not sent") << SIGTERM << none << term << none << none << false
                                       << u"The program blocks SIGTERM: one that is sent now stays "
                                          "pending."_s;
    QTest::newRow("caught") << SIGTERM << none << none << none << term << false
                            << u"The program catches SIGTERM itself, and decides what to do about "
                               "it."_s;
    QTest::newRow("stopped") << SIGTERM << term << none << none << none << true
                             << u"The process is stopped: SIGTERM stays pending until it is "
                                "continued."_s;
    QTest::newRow("stopped, not pending") << SIGTERM << none << none << none << none << true << nothing;
    QTest::newRow("continue") << SIGCONT << bit(SIGCONT) << none << none << none << true << nothing;
    QTest::newRow("default") << SIGTERM << none << none << none << none << false << nothing;
    QTest::newRow("default is nothing") << SIGWINCH << none << none << none << none << false
                                        << u"SIGWINCH does nothing to a program that does not ask "
                                           "for it."_s;
    QTest::newRow("absolute") << SIGKILL << ~none << ~none << ~none << ~none << true << nothing;
    QTest::newRow("another") << SIGTERM << none << bit(SIGUSR1) << bit(SIGINT) << bit(SIGHUP) << false << nothing;
}

void TestSignalSet::why()
{
    QFETCH(int, signal);
    QFETCH(quint64, pending);
    QFETCH(quint64, blocked);
    QFETCH(quint64, ignored);
    QFETCH(quint64, caught);
    QFETCH(bool, stopped);
    Inspection details;
    details.pending = pending;
    details.blocked = blocked;
    details.ignored = ignored;
    details.caught = caught;
    if (stopped)
        details.waitChannel = u"do_signal_stop"_s;
    QTEST(whyNoEffect(signal, details), "reason");
}

void TestSignalSet::saysNothingOfWhatIsUnknown()
{
    for (const int signal : allSignals())
        QCOMPARE(whyNoEffect(signal, {}), QString());
}

QTEST_APPLESS_MAIN(TestSignalSet)
#include "tst_signalset.moc"
