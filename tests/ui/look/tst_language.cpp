// SPDX-License-Identifier: MIT
// Which language applies, and that the application speaks it: its own texts, Qt's, and those that stay English.
#include "ui/look/language.h"

#include "core/basics/catalogue.h"
#include "core/table/columns.h"
#include "tests/fixtures/testing.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QTemporaryDir>

using namespace pangaea;
using namespace pangaea::testing;

class TestLanguage : public QObject
{
    Q_OBJECT
private slots:
    void chooses_data();
    void chooses();
    void hasACatalogueForEach();
    void speaksGerman();
    void lettersAreLeftOut();
    void lessonsInTheReadersLanguage();
};

void TestLanguage::chooses_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("systems");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &wanted, const QStringList &systems, const QString &expected) {
        QTest::newRow(name) << wanted << systems << expected;
    };
    row("nothing known", {}, {}, u"en"_s);
    row("C", {}, {u"C"_s}, u"en"_s);
    row("Austria", {}, {u"de-AT"_s, u"de"_s}, u"de"_s);
    row("Latin America", {}, {u"es-419"_s}, u"es"_s);
    row("Mexico", {}, {u"es-Latn-MX"_s, u"es-MX"_s}, u"es"_s);
    row("Brazil", {}, {u"pt-BR"_s}, u"pt"_s);
    row("Portugal", {}, {u"pt-PT"_s}, u"pt"_s);
    row("China", {}, {u"zh-CN"_s}, u"zh_CN"_s);
    row("Singapore", {}, {u"zh-Hans-SG"_s}, u"zh_CN"_s);
    row("Taiwan", {}, {u"zh-TW"_s}, u"en"_s);
    row("Taiwan, then German", {}, {u"zh-TW"_s, u"de-DE"_s}, u"de"_s);
    row("English first", {}, {u"en-GB"_s, u"de-DE"_s}, u"en"_s);
    row("not spoken first", {}, {u"fr-FR"_s, u"es-ES"_s}, u"es"_s);
    row("not spoken at all", {}, {u"fr-FR"_s}, u"en"_s);
    row("wanted", u"es"_s, {u"de-DE"_s}, u"es"_s);
    row("English wanted", u"en"_s, {u"de-DE"_s}, u"en"_s);
    row("wanted and not spoken", u"xx"_s, {u"de-DE"_s}, u"de"_s);
}

void TestLanguage::chooses()
{
    QFETCH(QString, wanted);
    QFETCH(QStringList, systems);
    QTEST(spokenLanguage(wanted, systems), "expected");
}

// Named in the table and in CMake: neither lacks one of the other's.
void TestLanguage::hasACatalogueForEach()
{
    QCOMPARE(spokenLanguages().front().id, "en");
    speak(u"en"_s);
    QVERIFY(!QFile::exists(u":/translations/pangaea_en.qm"_s));
    speak(u"de"_s); // loads them
    for (const SpokenLanguage &language : spokenLanguages().subspan(1)) {
        Catalogue catalogue;
        QVERIFY2(catalogue.load(u"pangaea_"_s + QLatin1String(language.id), u":/translations"_s), language.id);
        QVERIFY2(!catalogue.isEmpty(), language.id);
    }
}

void TestLanguage::speaksGerman()
{
    speak(u"de"_s);
    QCOMPARE(stateName(State::Exited), u"Beendet"_s);
    {
        const SourceWords words;
        QCOMPARE(stateName(State::Exited), u"Exited"_s);
    }
    const Column &column = columns()[size_t(columnIndex("state"))];
    QCOMPARE(column.title, u"Zustand"_s);
    QCOMPARE(titleInEnglish(column), u"State"_s);
    QCOMPARE(readersLocale().language(), QLocale::German);
    if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_de.qm"_s))
        QSKIP("NOT TESTED: Qt's own translations are not installed.");
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
}

void TestLanguage::lettersAreLeftOut()
{
    QCOMPARE(withoutLetter(u"S&uspend"_s), u"Suspend"_s);
    QCOMPARE(withoutLetter(u"启动(&S)"_s), u"启动"_s);
    QCOMPARE(withoutLetter(u"启动(S)"_s), u"启动"_s);
    QCOMPARE(withoutLetter(u"PDF (*.pdf)"_s), u"PDF (*.pdf)"_s);
}

void TestLanguage::lessonsInTheReadersLanguage()
{
    speak(u"de"_s);
    const QTemporaryDir folder;
    const QString original = folder.filePath(u"01.pangaea-lesson"_s);
    QCOMPARE(inReadersLanguage(original), original);
    QVERIFY(QDir(folder.path()).mkpath(u"de"_s));
    QFile translated(folder.filePath(u"de/01.pangaea-lesson"_s));
    QVERIFY(translated.open(QIODevice::WriteOnly));
    QCOMPARE(inReadersLanguage(original), translated.fileName());
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
