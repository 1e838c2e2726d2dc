// SPDX-License-Identifier: MIT
// The JSON Schema of scenarios says the same as the reader: about its verbs, keys and signals, the examples, and what is
// wrong in a step by itself.
#include "core/facts/exitstatus.h"
#include "core/scenario/scenario.h"
#include "core/scenario/stepreader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pangaea;
using namespace Qt::StringLiterals;

namespace {

const QString schemaPath = QStringLiteral(PANGAEA_SOURCE_DIR "/resources/schemas/pangaea-scenario.schema.json");

QJsonObject schema()
{
    QFile file(schemaPath);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QSet<QString> texts(const QJsonValue &list)
{
    QSet<QString> found;
    for (const QJsonValue &value : list.toArray())
        found.insert(value.toString());
    return found;
}

QSet<QString> setOf(const QStringList &list)
{
    return {list.begin(), list.end()};
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT
private slots:
    void knowsTheReadersVerbsAndKeys();
    void knowsTheSignals();
    void describesEverything();
    void judgesAsTheReader();
};

void TestSchema::knowsTheReadersVerbsAndKeys()
{
    const QJsonObject definitions = schema()[u"$defs"].toObject();
    QSet<QString> verbs;
    for (const QJsonValue &one : definitions[u"step"][u"oneOf"].toArray())
        verbs.insert(one[u"$ref"].toString().section(u'/', -1));
    QSet<QString> known;
    for (const VerbKeys &verb : verbKeys()) {
        known.insert(verb.verb);
        const QJsonObject step = definitions[verb.verb].toObject();
        QCOMPARE(step[u"properties"][u"do"][u"const"].toString(), verb.verb);
        QCOMPARE(setOf(step[u"properties"].toObject().keys()), setOf(verb.keys + QStringList {u"do"_s}));
        QCOMPARE(texts(step[u"required"]), setOf(verb.required + QStringList {u"do"_s}));
        QCOMPARE(step[u"additionalProperties"], QJsonValue(false));
    }
    QCOMPARE(verbs, known);
    QCOMPARE(schema()[u"additionalProperties"], QJsonValue(false));
}

void TestSchema::knowsTheSignals()
{
    const QJsonArray either = schema()[u"$defs"][u"signalName"][u"anyOf"].toArray();
    const QSet<QString> listed = texts(either[0][u"enum"]);
    const QRegularExpression realTime(either[1][u"pattern"].toString());
    QSet<QString> named;
    for (const int number : allSignals()) {
        const QString name = signalName(number);
        if (name.startsWith(u"SIGRT"_s) || name.startsWith(u"signal "_s))
            QVERIFY2(name.startsWith(u"signal "_s) || realTime.match(name).hasMatch(), qPrintable(name));
        else
            named.insert(name);
    }
    QCOMPARE(listed, named);
}

// An editor shows them.
void TestSchema::describesEverything()
{
    QVERIFY(schema()[u"$id"].isString() && schema()[u"description"].isString());
    const QJsonObject definitions = schema()[u"$defs"].toObject();
    for (const QString &name : definitions.keys()) {
        if (name != u"step"_s)
            QVERIFY2(!definitions[name][u"description"].toString().isEmpty(), qPrintable(name));
    }
}

void TestSchema::judgesAsTheReader()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("There is no python3 here: the schema is NOT tried.");
    const QTemporaryDir folder;
    QStringList files;
    for (const QString &place :
         {QStringLiteral(PANGAEA_SOURCE_DIR "/resources/scenarios"), QStringLiteral(TEST_DATA_DIR "/scenario")}) {
        for (const QFileInfo &file : QDir(place).entryInfoList({u"*.pangaea"_s})) {
            if (!QStringList {u"broken"_s, u"crlf"_s, u"deep"_s, u"mark"_s}.contains(
                    file.baseName())) // no JSON for a schema
                files += file.filePath();
        }
    }
    QVERIFY(files.size() >= 7);
    // Rules about several steps together are checked only by the reader.
    const QByteArrayList wrong {"[]",
                                "{'pangaea': 2, 'steps': [{'do': 'join-all'}]}",
                                "{'pangaea': 1}",
                                "{'pangaea': 1, 'steps': []}",
                                "{'pangaea': 1, 'steps': [{'do': 'join-all'}], 'more': 1}",
                                "{'pangaea': 1, 'title': 5, 'steps': [{'do': 'join-all'}]}"};
    const QByteArrayList wrongSteps {"'join-all'",
                                     "{}",
                                     "{'do': 'fly'}",
                                     "{'do': 1}",
                                     "{'do': 'join-all', 'name': 'A'}",
                                     "{'do': 'kill'}",
                                     "{'do': 'kill', 'name': 'A', 'nam': 'A'}",
                                     "{'do': 'kill', 'name': 5}",
                                     "{'do': 'kill', 'name': ' '}",
                                     "{'do': 'kill', 'name': 'A', 'row': 0}",
                                     "{'do': 'kill', 'name': 'A', 'row': 1.5}",
                                     "{'do': 'kill', 'name': 'A', 'row': 501}",
                                     "{'do': 'wait'}",
                                     "{'do': 'wait', 'seconds': '1'}",
                                     "{'do': 'wait', 'seconds': -1}",
                                     "{'do': 'wait', 'seconds': 86401}",
                                     "{'do': 'join', 'name': 'A', 'timeout': null}",
                                     "{'do': 'signal', 'name': 'A', 'signal': 'SIGFUN'}",
                                     "{'do': 'signal', 'name': 'A', 'signal': 'TERM'}",
                                     "{'do': 'signal', 'name': 'A'}",
                                     "{'do': 'signal', 'name': 'A', 'signal': 9}",
                                     "{'do': 'spawn'}",
                                     "{'do': 'spawn', 'target': 'x', 'program': 'y'}",
                                     "{'do': 'spawn', 'target': ''}",
                                     "{'do': 'spawn', 'target': 'x', 'arguments': []}",
                                     "{'do': 'spawn', 'program': 'y', 'with': {}}",
                                     "{'do': 'spawn', 'target': 'x', 'with': {'a': '1'}}",
                                     "{'do': 'spawn', 'program': '../y'}",
                                     "{'do': 'spawn', 'program': 'a/../y'}",
                                     "{'do': 'spawn', 'program': 'y/'}",
                                     "{'do': 'spawn', 'program': 'y', 'folder': '/tmp'}",
                                     "{'do': 'spawn', 'program': 'y', 'folder': 'a/..'}",
                                     "{'do': 'spawn', 'program': 'y', 'arguments': ['a', 1]}",
                                     "{'do': 'spawn', 'program': 'y', 'environment': {'A=': 'b'}}",
                                     "{'do': 'spawn', 'program': 'y', 'environment': {'': 'b'}}",
                                     "{'do': 'spawn', 'program': 'y', 'environment': {'A': 1}}",
                                     "{'do': 'create', 'program': 'a\\u0000'}",
                                     "{'do': 'type', 'name': 'A'}",
                                     "{'do': 'type', 'name': 'A', 'text': 1}",
                                     "{'do': 'end-input'}",
                                     "{'do': 'spawn', 'program': 'y', 'input': ['a']}",
                                     "{'do': 'wait-for', 'name': 'A'}",
                                     "{'do': 'wait-for', 'ended': true}",
                                     "{'do': 'wait-for', 'name': 'A', 'ended': false}",
                                     "{'do': 'wait-for', 'name': 'A', 'ended': true, 'output': 'x'}",
                                     "{'do': 'wait-for', 'name': 'A', 'output': ' '}",
                                     "{'do': 'wait-for', 'name': 'A', 'state': 'running'}",
                                     "{'do': 'wait-for', 'name': 'A', 'state': 'Running', 'limit': -1}",
                                     "{'do': 'wait-for', 'name': 'A', 'ended': true, 'seconds': 1}"};
    const QByteArrayList rightSteps {
        "{'do': 'spawn', 'target': 'x', 'with': {'by': 'threads'}}",
        "{'do': 'spawn', 'target': 'x', 'with': {'seconds': 1e0}}",
        "{'do': 'kill', 'name': 'A', 'row': 1}",
        "{'do': 'create', 'program': '/bin/sh', 'folder': '..x/y', 'arguments': [], 'environment': {'A': ''}, 'input': ''}",
        "{'do': 'signal', 'name': 'A', 'signal': 'SIGRTMIN+1'}",
        "{'do': 'join', 'name': 'A', 'timeout': 0.5}",
        "{'do': 'type', 'name': 'A', 'text': 'a\\nb'}",
        "{'do': 'end-input', 'name': 'A'}",
        "{'do': 'wait-for', 'name': 'A', 'ended': true}",
        "{'do': 'wait-for', 'name': 'A', 'row': 1, 'output': 'x', 'limit': 0.5}",
        "{'do': 'wait-for', 'name': 'A', 'state': 'Failed to start'}"};
    const auto add = [&](QByteArray text) {
        QFile file(folder.filePath(u"%1.pangaea"_s.arg(files.size())));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.replace('\'', '"')) != text.size())
            qFatal("The file could not be written.");
        files += file.fileName();
    };
    for (const QByteArray &text : wrong)
        add(text);
    for (const QByteArrayList &steps : {wrongSteps, rightSteps}) {
        for (const QByteArray &step : steps)
            add("{'pangaea': 1, 'steps': [{'do': 'spawn', 'name': 'A', 'target': 'x'}, " + step + "]}");
    }
    QProcess program;
    program.start(
        python, QStringList {QStringLiteral(PANGAEA_SOURCE_DIR "/tests/fixtures/check_schema.py"), schemaPath} + files);
    QVERIFY(program.waitForFinished(60'000));
    const QByteArray said = program.readAllStandardError();
    if (program.exitCode() == 77)
        QSKIP("The Python package jsonschema is not installed: the schema is NOT tried.");
    QVERIFY2(program.exitCode() == 0, said.constData());
    const QStringList lines = QString::fromUtf8(program.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), files.size());
    int valid = 0;
    for (qsizetype i = 0; i < files.size(); ++i) {
        QFile file(files[i]);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const ScenarioFile read = readScenario(text);
        const bool isRight = read.error.sentence.isEmpty();
        valid += isRight;
        QVERIFY2(lines[i] == (isRight ? u"valid "_s : u"invalid "_s) + files[i],
                 qPrintable(lines[i] + u'\n' + QString::fromUtf8(text) + u'\n' + read.error.sentence));
    }
    QCOMPARE(valid, files.size() - wrong.size() - wrongSteps.size() - 1); // and data/scenario/hostile.pangaea
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
