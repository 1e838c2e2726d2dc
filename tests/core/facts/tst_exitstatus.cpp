// SPDX-License-Identifier: MIT
// Names of signals, and an end in the notations of Python and of shells.
#include "core/facts/exitstatus.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <csignal>

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
            QVERIFY(signalName(number).startsWith(QLatin1String("SIG")));
            QVERIFY(!signalMeaning(number).isEmpty());
        }
        QCOMPARE(signalMeaning(SIGRTMIN + 1), QStringLiteral("real-time signal"));
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
    QTest::newRow("kill") << SIGKILL << QStringLiteral("SIGKILL") << QStringLiteral("SIGKILL (9)");
    QTest::newRow("term") << SIGTERM << QStringLiteral("SIGTERM") << QStringLiteral("SIGTERM (15)");
    QTest::newRow("segv") << SIGSEGV << QStringLiteral("SIGSEGV") << QStringLiteral("SIGSEGV (11)");
    QTest::newRow("hup") << SIGHUP << QStringLiteral("SIGHUP") << QStringLiteral("SIGHUP (1)");
    QTest::newRow("nameless") << 99 << QStringLiteral("signal 99") << QStringLiteral("signal 99");
    QTest::newRow("zero") << 0 << QStringLiteral("signal 0") << QStringLiteral("signal 0");
    QTest::newRow("negative") << -1 << QStringLiteral("signal -1") << QStringLiteral("signal -1");
}

void TestExitStatus::names()
{
    QFETCH(int, number);
    QTEST(signalName(number), "name");
    QTEST(signalText(number), "text");
}

void TestExitStatus::realTimeNames()
{
    QCOMPARE(signalName(SIGRTMIN), QStringLiteral("SIGRTMIN"));
    QCOMPARE(signalName(SIGRTMIN + 2), QStringLiteral("SIGRTMIN+2"));
    QCOMPARE(signalText(SIGRTMIN + 2), QStringLiteral("SIGRTMIN+2 (%1)").arg(SIGRTMIN + 2));
    QVERIFY(signalName(SIGRTMAX).startsWith(QStringLiteral("SIGRTMIN+")));
    QCOMPARE(signalName(SIGRTMAX + 1), QStringLiteral("signal %1").arg(SIGRTMAX + 1));
}

void TestExitStatus::notations_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("python");
    QTest::addColumn<int>("shell");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("explanation");
    QTest::newRow("success") << 0 << 0 << 0 << 0 << QStringLiteral("0")
                             << QStringLiteral("exit code 0 · Python exitcode 0 · shell 0");
    QTest::newRow("code") << 3 << 0 << 3 << 3 << QStringLiteral("3")
                          << QStringLiteral("exit code 3 · Python exitcode 3 · shell 3");
    QTest::newRow("term") << 0 << SIGTERM << -15 << 143 << QStringLiteral("SIGTERM (15)")
                          << QStringLiteral("killed by SIGTERM (15) · Python exitcode -15 · shell 143");
    QTest::newRow("segv") << 0 << SIGSEGV << -11 << 139 << QStringLiteral("SIGSEGV (11)")
                          << QStringLiteral("killed by SIGSEGV (11) · Python exitcode -11 · shell 139");
    QTest::newRow("139") << 139 << 0 << 139 << 139 << QStringLiteral("139")
                         << QStringLiteral("exit code 139 · Python exitcode 139 · shell 139");
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
    const QString killed = QStringLiteral("killed by SIGSEGV (11) · Python exitcode -11 · shell 139");
    QCOMPARE(ExitStatus({.signal = SIGSEGV}).explanation(), killed); // unknown is not told
    QCOMPARE(ExitStatus({.signal = SIGSEGV, .coreDumped = false}).explanation(), killed);
    QCOMPARE(ExitStatus({.signal = SIGSEGV, .coreDumped = true}).explanation(),
             QStringLiteral("killed by SIGSEGV (11), core dumped · Python exitcode -11 · shell 139"));
}

void TestExitStatus::codeThatLooksLikeASignal()
{
    // "exit 139" is a normal exit, though a shell writes a SIGSEGV the same way.
    QVERIFY(ExitStatus({139, 0}) != ExitStatus({0, SIGSEGV}));
    QVERIFY(ExitStatus({139, 0}).explanation() != ExitStatus({0, SIGSEGV}).explanation());
}

QTEST_APPLESS_MAIN(TestExitStatus)
#include "tst_exitstatus.moc"
