// SPDX-License-Identifier: MIT
// A sentence for each refusal, and none for success.
#include "core/linux/refusals.h"

#include <QTest>

#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;

using namespace pangaea;

class TestRefusals final : public QObject
{
    Q_OBJECT
private slots:
    void success();
    void sentences_data();
    void sentences();
    void namesThings();
};

void TestRefusals::success()
{
    QCOMPARE(signalRefusal(0, SIGTERM), QString());
    QCOMPARE(niceRefusal(0, 5), QString());
    QCOMPARE(affinityRefusal(0, {0}), QString());
}

void TestRefusals::sentences_data()
{
    QTest::addColumn<QString>("text");
    for (const int error : {ESRCH, EPERM, EACCES, EINVAL, ENXIO, ENOSYS}) {
        QTest::addRow("signal %d", error) << signalRefusal(error, SIGTERM);
        QTest::addRow("handle %d", error) << noHandle(error, SIGTERM);
        QTest::addRow("no handle %d", error) << notInHand(error);
        QTest::addRow("nice %d", error) << niceRefusal(error, -5);
        QTest::addRow("cores %d", error) << affinityRefusal(error, {0});
        QTest::addRow("no cores %d", error) << affinityRefusal(error, {});
    }
}

void TestRefusals::sentences()
{
    QFETCH(QString, text);
    QVERIFY2(text.size() > 20 && text.endsWith(QLatin1Char('.')), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1Char('%')), qPrintable(text));
}

void TestRefusals::namesThings()
{
    QVERIFY(signalRefusal(EPERM, SIGUSR1).contains(u"SIGUSR1"_s));
    QVERIFY(noHandle(ENOSYS, SIGUSR1).contains(u"SIGUSR1"_s));
    QVERIFY(niceRefusal(EACCES, -7).contains(u"-7"_s));
    QVERIFY(niceRefusal(EACCES, -7).contains(u"CAP_SYS_NICE"_s));
    QVERIFY(affinityRefusal(EINVAL, {}) != affinityRefusal(EINVAL, {1}));
}

QTEST_APPLESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
