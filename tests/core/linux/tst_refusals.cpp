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
    QCOMPARE(signalRefusal(0, SIGTERM).sentence(), QString());
    QCOMPARE(niceRefusal(0, 5).sentence(), QString());
    QCOMPARE(affinityRefusal(0, {0}).sentence(), QString());
}

void TestRefusals::sentences_data()
{
    QTest::addColumn<QString>("text");
    for (const int error : {ESRCH, EPERM, EACCES, EINVAL, ENXIO, ENOSYS}) {
        QTest::addRow("signal %d", error) << signalRefusal(error, SIGTERM).sentence();
        QTest::addRow("handle %d", error) << noHandle(error, SIGTERM).sentence();
        QTest::addRow("no handle %d", error) << notInHand(error).sentence();
        QTest::addRow("nice %d", error) << niceRefusal(error, -5).sentence();
        QTest::addRow("cores %d", error) << affinityRefusal(error, {0}).sentence();
        QTest::addRow("no cores %d", error) << affinityRefusal(error, {}).sentence();
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
    QVERIFY(signalRefusal(EPERM, SIGUSR1).sentence().contains(u"SIGUSR1"_s));
    QVERIFY(noHandle(ENOSYS, SIGUSR1).sentence().contains(u"SIGUSR1"_s));
    QVERIFY(niceRefusal(EACCES, -7).sentence().contains(u"-7"_s));
    QVERIFY(niceRefusal(EACCES, -7).sentence().contains(u"CAP_SYS_NICE"_s));
    QVERIFY(affinityRefusal(EINVAL, {}).sentence() != affinityRefusal(EINVAL, {1}).sentence());
}

QTEST_APPLESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
