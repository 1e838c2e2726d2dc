// SPDX-License-Identifier: MIT
// A translated lesson is its original in other words: the same steps, questions and facts, and it can be read.
#include "core/lesson/lesson.h"

#include "tests/fixtures/testing.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

const QString folder = QStringLiteral(PANGAEA_SOURCE_DIR "/resources/lessons");

/// Without what is translated, but for how many titles it names and how many answers it has.
QJsonValue withoutWords(const QJsonValue &value, const QString &key = {})
{
    static const QStringList words {u"title"_s, u"group"_s, u"text"_s, u"question"_s, u"look"_s};
    if (key == u"steps"_s || key == u"if"_s || key == u"expect"_s)
        return value;
    if (words.contains(key))
        return true;
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue item : value.toArray())
            items += key == u"after"_s ? QJsonValue(true) : withoutWords(item);
        return items;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    QJsonObject rest;
    for (auto member = object.begin(); member != object.end(); ++member)
        rest.insert(member.key(), withoutWords(member.value(), member.key()));
    return rest;
}

QJsonValue read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonValue();
}

QStringList codeIn(const Lesson &lesson)
{
    QStringList code;
    const auto add = [&code](const QString &text) { // between backticks
        const QStringList pieces = text.split(u'`');
        for (qsizetype i = 1; i < pieces.size(); i += 2)
            code += pieces[i];
    };
    add(lesson.text);
    for (const LessonPart &part : lesson.parts) {
        add(part.text);
        add(part.look);
    }
    code.sort();
    return code;
}

} // namespace

class TestLessonTranslations : public QObject
{
    Q_OBJECT
private slots:
    void wordsAreLeftOut()
    {
        const auto json = [](const char *text) { return withoutWords(QJsonDocument::fromJson(text).object()); };
        QCOMPARE(json(R"({"title": "a", "parts": [{"look": ["b"], "steps": [1]}]})"),
                 json(R"({"title": "x", "parts": [{"look": ["y", "z"], "steps": [1]}]})"));
        QVERIFY(json(R"({"parts": [{"steps": [1]}]})") != json(R"({"parts": [{"steps": [2]}]})"));
        QVERIFY(json(R"({"parts": [{"if": {"is": "a"}}]})") != json(R"({"parts": [{"if": {"is": "b"}}]})"));
        QVERIFY(json(R"({"text": "a"})") != json(R"({"look": "a"})"));
        QVERIFY(json(R"({"after": ["a"]})") != json(R"({"after": ["a", "b"]})"));
    }

    void isTheOriginal_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &language : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QString &name : QDir(folder + u'/' + language).entryList(QDir::Files, QDir::Name))
                QTest::newRow(qPrintable(language + u'/' + name)) << language + u'/' + name;
        }
    }
    void isTheOriginal()
    {
        QFETCH(QString, path);
        const QString translated = folder + u'/' + path;
        const QString original = folder + u'/' + path.section(u'/', 1);
        QVERIFY(QFile::exists(original));
        const LessonFile file = readLessonFile(translated);
        QVERIFY2(file.error.sentence.isEmpty(), qPrintable(file.error.sentence));
        const LessonFile source = readLessonFile(original);
        QVERIFY(source.error.sentence.isEmpty());
        QVERIFY(withoutWords(read(translated)) == withoutWords(read(original)));
        QCOMPARE(codeIn(file.lesson), codeIn(source.lesson));
        // What it names in `after` is there under that title.
        QStringList titles;
        const QDir beside = QFileInfo(translated).dir();
        for (const QString &name : beside.entryList(QDir::Files))
            titles += read(beside.filePath(name)).toObject().value(u"title"_s).toString();
        for (const QString &title : file.lesson.after)
            QVERIFY2(titles.contains(title), qPrintable(title));
    }
};

QTEST_GUILESS_MAIN(TestLessonTranslations)
#include "tst_lessontranslations.moc"
