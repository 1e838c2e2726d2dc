// SPDX-License-Identifier: MIT
// Names of signals, and exit statuses in the notations of Python and of shells.
#include "core/facts/exitstatus.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

using namespace pangaea;

class TestExitStatus final : public QObject
{
    Q_OBJECT
private slots:
    void allSignalsHaveANameAndAMeaning()
    {
        const std::vector<int> all = allSignals();
        QCOMPARE(int(all.size()), int(signalTable().size()) + SIGRTMAX - SIGRTMIN + 1);
        for (const int number : all) {
            QVERIFY(signalName(number).startsWith("SIG"_L1));
            QVERIFY(!signalMeaning(number).isEmpty());
        }
        QCOMPARE(signalMeaning(SIGRTMIN + 1), u"real-time signal"_s);
    }

    void tableIsSortedAndComplete();
    void names_data();
    void names();
    void realTimeNames();
    void notations_data();
    void notations();
    void coreDump();
    void codeThatLooksLikeASignal();
};

void TestExitStatus::tableIsSortedAndComplete()
{
    const auto table = signalTable();
    QVERIFY(std::ranges::is_sorted(table, std::ranges::less_equal {}, &SignalInfo::number));
    QSet<int> numbers;
    for (const SignalInfo &row : table) {
        QVERIFY(QByteArrayView(row.name).startsWith("SIG"));
        QVERIFY(!QByteArrayView(row.meaning).isEmpty());
        numbers.insert(row.number);
    }
    QCOMPARE(numbers.size(), qsizetype(table.size()));
#ifdef Q_OS_LINUX
    for (int number = 1; number <= 31; ++number)
        QVERIFY2(numbers.contains(number), qPrintable(QString::number(number)));
#endif
}

void TestExitStatus::names_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("kill") << SIGKILL << u"SIGKILL"_s << u"SIGKILL (9)"_s;
    QTest::newRow("term") << SIGTERM << u"SIGTERM"_s << u"SIGTERM (15)"_s;
    QTest::newRow("segv") << SIGSEGV << u"SIGSEGV"_s << u"SIGSEGV (11)"_s;
    QTest::newRow("hup") << SIGHUP << u"SIGHUP"_s << u"SIGHUP (1)"_s;
    QTest::newRow("nameless") << 99 << u"signal 99"_s << u"signal 99"_s;
    QTest::newRow("zero") << 0 << u"signal 0"_s << u"signal 0"_s;
    QTest::newRow("negative") << -1 << u"signal -1"_s << u"signal -1"_s;
}

void TestExitStatus::names()
{
    QFETCH(int, number);
    QTEST(signalName(number), "name");
    QTEST(signalText(number), "text");
}

void TestExitStatus::realTimeNames()
{
    QCOMPARE(signalName(SIGRTMIN), u"SIGRTMIN"_s);
    QCOMPARE(signalName(SIGRTMIN + 2), u"SIGRTMIN+2"_s);
    QCOMPARE(signalText(SIGRTMIN + 2), u"SIGRTMIN+2 (%1)"_s.arg(SIGRTMIN + 2));
    QVERIFY(signalName(SIGRTMAX).startsWith(u"SIGRTMIN+"_s));
    QCOMPARE(signalName(SIGRTMAX + 1), u"signal %1"_s.arg(SIGRTMAX + 1));
}

void TestExitStatus::notations_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("python");
    QTest::addColumn<int>("shell");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("explanation");
    QTest::newRow("success") << 0 << 0 << 0 << 0 << u"0"_s << u"exit code 0 · Python exitcode 0 · shell 0"_s;
    QTest::newRow("code") << 3 << 0 << 3 << 3 << u"3"_s << u"exit code 3 · Python exitcode 3 · shell 3"_s;
    QTest::newRow("term") << 0 << SIGTERM << -15 << 143 << u"SIGTERM (15)"_s
                          << u"killed by SIGTERM (15) · Python exitcode -15 · shell 143"_s;
    QTest::newRow("segv") << 0 << SIGSEGV << -11 << 139 << u"SIGSEGV (11)"_s
                          << u"killed by SIGSEGV (11) · Python exitcode -11 · shell 139"_s;
    QTest::newRow("139") << 139 << 0 << 139 << 139 << u"139"_s << u"exit code 139 · Python exitcode 139 · shell 139"_s;
}

void TestExitStatus::notations()
{
    QFETCH(int, code);
    QFETCH(int, signal);
    const ExitStatus status {code, signal};
    QTEST(status.pythonCode(), "python");
    QTEST(status.shellCode(), "shell");
    QTEST(status.text(), "text");
    QTEST(status.explanation(), "explanation");
    QCOMPARE(status.success(), code == 0 && signal == 0);
}

void TestExitStatus::coreDump()
{
    const QString killed = u"killed by SIGSEGV (11) · Python exitcode -11 · shell 139"_s;
    QCOMPARE(ExitStatus({.signal = SIGSEGV}).explanation(), killed); // an unknown cause is not mentioned
    QCOMPARE(ExitStatus({.signal = SIGSEGV, .coreDumped = false}).explanation(), killed);
    QCOMPARE(ExitStatus({.signal = SIGSEGV, .coreDumped = true}).explanation(),
             u"killed by SIGSEGV (11), core dumped · Python exitcode -11 · shell 139"_s);
}

void TestExitStatus::codeThatLooksLikeASignal()
{
    // "exit 139" is a normal exit, though a shell writes a SIGSEGV the same way.
    QVERIFY(ExitStatus({139, 0}) != ExitStatus({0, SIGSEGV}));
    QVERIFY(ExitStatus({139, 0}).explanation() != ExitStatus({0, SIGSEGV}).explanation());
}

QTEST_APPLESS_MAIN(TestExitStatus)
#include "tst_exitstatus.moc"
