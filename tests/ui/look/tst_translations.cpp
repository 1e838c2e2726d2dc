// SPDX-License-Identifier: MIT
// The catalogues: all texts of the sources and no others, and each translation keeps what its text has beside words.
#include "ui/look/language.h"

#include "tests/fixtures/testing.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

struct Message {
    QString context;
    QString source;
    QString translation;
    QString type; ///< "unfinished", "vanished" or "obsolete"; empty: finished
    bool isPlural = false;

    [[nodiscard]] QString key() const { return context + u": "_s + source; }
};

QString inTree(const QString &path)
{
    return QStringLiteral(PANGAEA_SOURCE_DIR "/") + path;
}

QString catalogue(const QString &id)
{
    return u"pangaea_%1.ts"_s.arg(id);
}

void readMessage(QXmlStreamReader &xml, Message &message)
{
    message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.type = xml.attributes().value("type"_L1).toString();
            message.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else {
            xml.skipCurrentElement();
        }
    }
}

QList<Message> messagesOf(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        if (xml.name() != "message"_L1)
            continue;
        Message message {context, {}, {}, {}};
        readMessage(xml, message);
        messages += message;
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList all(const QString &text, const QString &pattern)
{
    QStringList found;
    for (const QRegularExpressionMatch &match : QRegularExpression(pattern).globalMatch(text))
        found += match.captured();
    found.sort();
    return found;
}

/// What differs between a text and its translation, as one word; or nothing.
QString lost(const Message &message)
{
    const QString &source = message.source;
    const QString &text = message.translation;
    const auto differ = [&](const QString &pattern) { return all(source, pattern) != all(text, pattern); };
    if (differ(u"%(L?[0-9]+|n)"_s))
        return u"places"_s;
    if (all(source, u"&(?=[^&1 ])"_s).size() != all(text, u"&(?=[^&1 ])"_s).size())
        return u"accelerator"_s;
    if (source.endsWith(u'…') != text.endsWith(u'…'))
        return u"ellipsis"_s;
    if (differ(u"</?[a-z]+[^<>]*>"_s))
        return u"tags"_s;
    if (differ(u"--[a-z-]+|\\*\\.[a-z-]+|SIG[A-Z0-9]+"_s)) // options, suffixes and signals
        return u"names"_s;
    if (source.count(u'\n') == 0 && text.count(u'\n') != 0)
        return u"lines"_s;
    return {};
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private slots:
    void lossesAreSeen();
    void isComplete_data() { languages(); }
    void isComplete();
    void isUpToDate_data() { languages(); }
    void isUpToDate();
    void keepsMoreThanWords_data() { languages(); }
    void keepsMoreThanWords();

private:
    static void languages();
};

void TestTranslations::languages()
{
    QTest::addColumn<QString>("file");
    for (const SpokenLanguage &language : spokenLanguages().subspan(1))
        QTest::newRow(language.id) << inTree(u"resources/translations/"_s + catalogue(QLatin1String(language.id)));
}

void TestTranslations::lossesAreSeen()
{
    const auto of = [](const QString &source, const QString &text) { return lost({{}, source, text, {}}); };
    QCOMPARE(of(u"%1 of %2"_s, u"%2, %1"_s), QString());
    QCOMPARE(of(u"%1 of %2"_s, u"%1, %1"_s), u"places"_s);
    QCOMPARE(of(u"&Open"_s, u"Open"_s), u"accelerator"_s);
    QCOMPARE(of(u"Open…"_s, u"Open"_s), u"ellipsis"_s);
    QCOMPARE(of(u"<b>a</b>"_s, u"<b>a"_s), u"tags"_s);
    QCOMPARE(of(u"Add --headless."_s, u"Add --kopflos."_s), u"names"_s);
    QCOMPARE(of(u"(SIGKILL)"_s, u"(SIGTERM)"_s), u"names"_s);
    QCOMPARE(of(u"a"_s, u"a\nb"_s), u"lines"_s);
}

void TestTranslations::isComplete()
{
    QFETCH(QString, file);
    const QList<Message> messages = messagesOf(file);
    QVERIFY(messages.size() > 1000);
    QStringList problems;
    for (const Message &message : messages) {
        if (!message.type.isEmpty() || message.translation.isEmpty())
            problems += message.type + u' ' + message.key();
        if (message.isPlural) // these need a catalogue for English too, which there is not
            problems += u"plural "_s + message.key();
    }
    QVERIFY2(problems.isEmpty(),
             qPrintable(u"%1 texts are not translated:\n"_s.arg(problems.size()) + problems.join(u'\n')));
}

// As `update_translations` would find it, on a copy.
void TestTranslations::isUpToDate()
{
    QFETCH(QString, file);
    if (!QFileInfo(QStringLiteral(PANGAEA_LUPDATE)).isExecutable())
        QSKIP("NOT TESTED: whether the catalogues have all texts of the sources. lupdate is not installed.");
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QFileInfo(file).fileName());
    QVERIFY(QFile::copy(file, copy));
    QProcess lupdate;
    lupdate.setWorkingDirectory(inTree({}));
    lupdate.start(
        QStringLiteral(PANGAEA_LUPDATE),
        {u"-I"_s, u"."_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"app"_s, u"core"_s, u"ui"_s, u"-ts"_s, copy});
    QVERIFY(lupdate.waitForFinished(patience));
    QCOMPARE(lupdate.exitCode(), 0);
    QStringList then;
    QStringList now;
    for (const Message &message : messagesOf(file))
        then += message.key();
    for (const Message &message : messagesOf(copy))
        now += message.key();
    QStringList missing = now;
    QStringList left = then;
    missing.removeIf([set = QSet<QString>(then.begin(), then.end())](const QString &key) { return set.contains(key); });
    left.removeIf([set = QSet<QString>(now.begin(), now.end())](const QString &key) { return set.contains(key); });
    QVERIFY2(
        missing.isEmpty() && left.isEmpty(),
        qPrintable(u"Build the target update_translations and translate %1 texts:\n%2\nOf no source any more: %3\n%4"_s
                       .arg(missing.size())
                       .arg(missing.join(u'\n'))
                       .arg(left.size())
                       .arg(left.join(u'\n'))));
}

void TestTranslations::keepsMoreThanWords()
{
    QFETCH(QString, file);
    QStringList problems;
    for (const Message &message : messagesOf(file)) {
        if (const QString what = lost(message); !what.isEmpty())
            problems += u"%1: %2\n    %3"_s.arg(what, message.key(), message.translation);
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
