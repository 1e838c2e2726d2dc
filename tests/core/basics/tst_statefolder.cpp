// SPDX-License-Identifier: MIT
// Where the state of the program is, by the XDG Base Directory Specification.
#include "core/basics/statefolder.h"
#include "tests/fixtures/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

class TestStateFolder : public QObject
{
    Q_OBJECT
private slots:
    void isWhereTheEnvironmentSays_data();
    void isWhereTheEnvironmentSays();
};

void TestStateFolder::isWhereTheEnvironmentSays_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("home");
    QTest::addColumn<QString>("folder");
    QTest::newRow("the usual") << QByteArray() << QByteArray("/home/asia") << u"/home/asia/.local/state/pangaea"_s;
    QTest::newRow("chosen") << QByteArray("/var/asia") << QByteArray("/home/asia") << u"/var/asia/pangaea"_s;
    QTest::newRow("relative") << QByteArray("state") << QByteArray("/home/a") << u"/home/a/.local/state/pangaea"_s;
    QTest::newRow("no home") << QByteArray() << QByteArray() << QString();
    QTest::newRow("no real home") << QByteArray() << QByteArray("home") << QString();
}

void TestStateFolder::isWhereTheEnvironmentSays()
{
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, home);
    qputenv("XDG_STATE_HOME", state);
    qputenv("HOME", home);
    QTEST(stateFolder(), "folder");
}

QTEST_GUILESS_MAIN(TestStateFolder)
#include "tst_statefolder.moc"
