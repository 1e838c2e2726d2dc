// SPDX-License-Identifier: MIT
// Settings are remembered, and broken values become the default.
#include "ui/settings/settings.h"

#include "ui/settings/storedsettings.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace pangaea;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"pangaea-test"_s);
        QCoreApplication::setApplicationName(u"tst_settings"_s);
    }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }

    void remembers()
    {
        Settings settings;
        settings.graceSeconds = 7;
        settings.linesPerProcess = 500;
        settings.theme = Theme::Dark;
        settings.language = u"es"_s;
        settings.timeStamps = TimeStamps::Clock;
        settings.wrapOutput = true;
        settings.zoomPercent = 200;
        settings.joinAutomatically = false;
        settings.askBeforeMany = false;
        settings.announceEvents = false;
        settings.sampleRate = 2;
        settings.journalMebibytes = 256;
        settings.processesPerTree = 1000;
        settings.keepSession = false;
        settings.tellCrashes = false;
        settings.explainOutput = false;
        StoredSettings file;
        settings.putInto(file.values());
        QCOMPARE(file.save().sentence(), QString());
        const Settings loaded = Settings::load();
        QCOMPARE(loaded.graceSeconds, 7);
        QCOMPARE(loaded.grace(), qint64(7'000'000'000));
        QCOMPARE(loaded.linesPerProcess, 500);
        QVERIFY(loaded.theme == Theme::Dark);
        QCOMPARE(loaded.language, u"es"_s);
        QVERIFY(loaded.timeStamps == TimeStamps::Clock);
        QCOMPARE(loaded.wrapOutput, true);
        QCOMPARE(loaded.zoomPercent, 200);
        QCOMPARE(loaded.joinAutomatically, false);
        QCOMPARE(loaded.askBeforeMany, false);
        QCOMPARE(loaded.announceEvents, false);
        QCOMPARE(loaded.sampleRate, 2);
        QCOMPARE(loaded.journalMebibytes, 256);
        QCOMPARE(loaded.processesPerTree, 1000);
        QCOMPARE(loaded.keepSession, false);
        QCOMPARE(loaded.tellCrashes, false);
        QCOMPARE(loaded.explainOutput, false);
        QCOMPARE(loaded.journalBudget(), qint64(268'435'456));
    }

    void brokenValuesBecomeDefaults_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("negative grace") << u"processes/graceSeconds"_s << QVariant(-1);
        QTest::newRow("endless grace") << u"processes/graceSeconds"_s << QVariant(1e9);
        QTest::newRow("no number") << u"output/linesPerProcess"_s << QVariant(u"many"_s);
        QTest::newRow("no lines") << u"output/linesPerProcess"_s << QVariant(0);
        QTest::newRow("huge zoom") << u"view/zoomPercent"_s << QVariant(100000);
        QTest::newRow("a rate between") << u"journal/sampleRate"_s << QVariant(3);
        QTest::newRow("no rate") << u"journal/sampleRate"_s << QVariant(0);
        QTest::newRow("too fast") << u"journal/sampleRate"_s << QVariant(1000);
        QTest::newRow("no journal") << u"journal/mebibytes"_s << QVariant(7);
        QTest::newRow("endless journal") << u"journal/mebibytes"_s << QVariant(4097);
        QTest::newRow("neither yes nor no") << u"processes/joinAutomatically"_s << QVariant(u"perhaps"_s);
        QTest::newRow("kept or not") << u"journal/keepSession"_s << QVariant(2);
        QTest::newRow("told or not") << u"processes/tellCrashes"_s << QVariant(u"no"_s);
        QTest::newRow("explained or not") << u"output/explain"_s << QVariant(u"seldom"_s);
        QTest::newRow("announced or not") << u"view/announceEvents"_s << QVariant(u"sometimes"_s);
        QTest::newRow("a list") << u"processes/graceSeconds"_s << QVariant(QStringList {u"1"_s, u"2"_s});
        QTest::newRow("not known") << u"processes/command"_s << QVariant(u"rm -rf /"_s);
        QTest::newRow("hardly a process") << u"processes/perTree"_s << QVariant(15);
        QTest::newRow("endless processes") << u"processes/perTree"_s << QVariant(4097);
        QTest::newRow("unknown language") << u"view/language"_s << QVariant(u"xx"_s);
        QTest::newRow("unknown theme") << u"view/theme"_s << QVariant(u"pink"_s);
    }
    void brokenValuesBecomeDefaults()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        QSettings().setValue(key, value);
        const Settings loaded = Settings::load();
        const Settings fresh;
        QCOMPARE(loaded.graceSeconds, fresh.graceSeconds);
        QCOMPARE(loaded.linesPerProcess, fresh.linesPerProcess);
        QCOMPARE(loaded.zoomPercent, fresh.zoomPercent);
        QVERIFY(loaded.theme == fresh.theme);
        QCOMPARE(loaded.language, fresh.language);
        QCOMPARE(loaded.joinAutomatically, fresh.joinAutomatically);
        QCOMPARE(loaded.announceEvents, fresh.announceEvents);
        QCOMPARE(loaded.sampleRate, fresh.sampleRate);
        QCOMPARE(loaded.journalMebibytes, fresh.journalMebibytes);
        QCOMPARE(loaded.processesPerTree, fresh.processesPerTree);
        QCOMPARE(loaded.keepSession, fresh.keepSession);
        QCOMPARE(loaded.tellCrashes, fresh.tellCrashes);
        QCOMPARE(loaded.explainOutput, fresh.explainOutput);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
