// SPDX-License-Identifier: MIT
// Lesson files: what is read, and everything that is refused, with its place.
#include "core/lesson/lesson.h"

#include "core/lesson/lessonfact.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace pangaea;
using namespace Qt::StringLiterals;

namespace {

/// JSON with ' for double quotes, to be readable.
LessonFile readQuoted(QByteArray text)
{
    return readLesson(text.replace('\'', '"'));
}

const QByteArray asia = "{'do': 'spawn', 'name': 'Asia', 'target': 'print_func'}";
const QByteArray asiaExits = "{'fact': 'exit', 'name': 'Asia', 'is': 0}";

/// The parts begin at line 2, column 1.
QByteArray withParts(const QByteArray &parts)
{
    return "{'pangaea-lesson': 1, 'title': 'T', 'parts': [\n" + parts + "]}";
}

/// A part that makes Asia; `rest` begins at line 3, column 1.
QByteArray withPart(const QByteArray &rest)
{
    return withParts("{'steps': [" + asia + "],\n" + rest + "}");
}

/// The fact under test begins at line 3, column 12.
QByteArray withFact(const QByteArray &fact)
{
    return withPart("'expect': [" + fact + "]");
}

/// The answers begin at line 3, column 41.
QByteArray withAnswers(const QByteArray &answers)
{
    return withPart("'predict': {'question': 'Q', 'answers': " + answers + "}");
}

QByteArray answer(const char *text, const QByteArray &fact = asiaExits)
{
    return "{'text': '" + QByteArray(text) + "', 'if': " + fact + "}";
}

QByteArray words(int count)
{
    return QByteArray("word - ").repeated(count);
}

} // namespace

class TestLesson : public QObject
{
    Q_OBJECT
private slots:
    void reads()
    {
        const LessonFile file = readQuoted(
            "{'pangaea-lesson': 1, 'title': 'T', 'group': 'G', 'after': ['A', 'B'], 'text': ['One', '', 'two.'], 'parts': ["
            "{'title': 'First', 'text': 'Now', 'predict': {'question': 'Q', 'answers': ["
            + answer("zero", "{'fact': 'exit', 'name': 'Asia', 'row': 1, 'is': 0}") + ","
            + answer("killed", "{'fact': 'exit', 'name': 'Asia', 'row': 1, 'is': 'SIGKILL'}")
            + "]},"
              "'steps': ["
            + asia
            + ", {'do': 'spawn', 'target': 'print_func'}, {'do': 'join-all'}],"
              "'look': ['Look'], 'expect': [{'fact': 'exit', 'name': 'Asia', 'row': 2, 'is-not': 1}]},"
              "{'steps': [{'do': 'kill', 'name': 'Asia', 'row': 1}, {'do': 'spawn', 'name': 'Europe', "
              "'target': 'print_func'}],"
              "'expect': [{'fact': 'exit-order', 'names': ['Europe', 'Asia'], 'is-not': ['Asia', 'Asia', "
              "'Europe']},"
              "{'fact': 'wall', 'names': ['Asia'], 'at-least': 0.5}, {'fact': 'together', 'names': "
              "['Asia'], 'is': true},"
              "{'fact': 'cores', 'at-most': 4096}]}]}");
        QVERIFY2(file.error.sentence.isEmpty(), qPrintable(file.error.sentence));
        const Lesson &lesson = file.lesson;
        QCOMPARE(lesson.title, u"T"_s);
        QCOMPARE(lesson.group, u"G"_s);
        QCOMPARE(lesson.after, (QStringList {u"A"_s, u"B"_s}));
        QCOMPARE(lesson.text, u"One\n\ntwo."_s);
        QCOMPARE(lesson.scenario.title, u"T"_s);
        QCOMPARE(lesson.scenario.steps.size(), size_t(5));
        QCOMPARE(lesson.parts.size(), size_t(2));
        const LessonPart &first = lesson.parts[0];
        QCOMPARE(first.title, u"First"_s);
        QCOMPARE(first.text, u"Now"_s);
        QCOMPARE(first.look, u"Look"_s);
        QCOMPARE(lesson.begin(0), size_t(0));
        QCOMPARE(first.end, size_t(3));
        QCOMPARE(lesson.begin(1), size_t(3));
        QCOMPARE(lesson.parts[1].end, size_t(5));
        QVERIFY(first.question && !lesson.parts[1].question);
        QCOMPARE(first.question->answers.size(), size_t(2));
        QCOMPARE(std::get<QString>(first.question->answers[0].isRight.value), u"0"_s);
        QCOMPARE(first.question->answers[1].isRight.rows, std::vector<size_t> {0});
        QCOMPARE(first.expected[0].rows, std::vector<size_t> {1});
        QCOMPARE(first.expected[0].names, QStringList {u"Asia (2)"_s});
        QCOMPARE(first.expected[0].test, FactTest::IsNot);
        const std::vector<Fact> &facts = lesson.parts[1].expected;
        QCOMPARE(facts[0].rows, (std::vector<size_t> {2, 0, 1})); // a name that stands for two means both
        QCOMPARE(facts[0].test, FactTest::IsNot);
        QCOMPARE(std::get<double>(facts[1].value), 0.5);
        QCOMPARE(std::get<bool>(facts[2].value), true);
        QVERIFY(facts[3].rows.empty());
    }

    void firstSentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("one") << u"It ends."_s << u"It ends."_s;
        QTest::newRow("two") << u"It *ends* by\n`itself`! Or\n\nnot."_s << u"It ends by itself!"_s;
        QTest::newRow("a number") << u"It sleeps 0.4 s. It ends."_s << u"It sleeps 0.4 s."_s;
        QTest::newRow("no end") << u"It goes on"_s << u"It goes on"_s;
    }
    void firstSentence()
    {
        QFETCH(QString, text);
        QTEST(pangaea::firstSentence({.text = text}), "sentence");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const QByteArray &text, int line, int column, const char *word) {
            QTest::newRow(name) << text << line << column << QString::fromUtf8(word);
        };
        const QByteArray two = answer("a") + "," + answer("b", "{'fact': 'exit', 'name': 'Asia', 'is': 1}");
        // The file
        row("nothing", "", 1, 1, "");
        row("a list", "[]", 1, 1, "no lesson");
        row("a scenario", "{'pangaea': 1, 'steps': []}", 1, 1, "no lesson");
        row("another format", "{'pangaea-lesson': 2, 'title': 'T', 'parts': []}", 1, 20, "must be 1");
        row("a format by text", "{'pangaea-lesson': '1', 'title': 'T', 'parts': []}", 1, 20, "must be 1");
        row("an unknown key", "{'pangaea-lesson': 1, 'steps': []}", 1, 23, "takes no “steps”");
        row("a key twice", "{'pangaea-lesson': 1,\n'title': 'T', 'title': 'T'}", 2, 15, "twice");
        row("no title", "{'pangaea-lesson': 1, 'parts': []}", 1, 1, "lacks “title”");
        row("an empty title", "{'pangaea-lesson': 1, 'title': ' ', 'parts': []}", 1, 32, "must not be empty");
        row("a title that is none", "{'pangaea-lesson': 1, 'title': 5, 'parts': []}", 1, 32, "must be a text");
        row("no parts", "{'pangaea-lesson': 1, 'title': 'T'}", 1, 1, "lacks “parts”");
        row("parts that are none", "{'pangaea-lesson': 1, 'title': 'T', 'parts': {}}", 1, 46, "must be a list");
        row("not one part", "{'pangaea-lesson': 1, 'title': 'T', 'parts': []}", 1, 46, "at least one part");
        row("text that is none", "{'pangaea-lesson': 1, 'title': 'T', 'text': {}, 'parts': []}", 1, 45,
            "list of its lines");
        row("a line that is none", "{'pangaea-lesson': 1, 'title': 'T', 'text': ['a', 1], 'parts': []}", 1, 51,
            "must be a text");
        row("a NUL in the text", "{'pangaea-lesson': 1, 'title': 'T', 'text': '\\u0000', 'parts': []}", 1, 45, "NUL");
        row("a byte order mark", "\xef\xbb\xbf{'pangaea-lesson': 1}", 1, 1, "byte order mark");
        row("not UTF-8", "{'pangaea-lesson': 1, 'title': '\xff'}", 1, 33, "UTF-8");
        row("a comma behind", "{'pangaea-lesson': 1, 'title': 'T',}", 1, 35, "Leave it out");
        row("too many words",
            "{'pangaea-lesson': 1, 'title': 'T',\n'text': '" + words(121) + "', 'parts': [{'steps': [" + asia + "]}]}",
            2, 9, "121 words");
        row("too many words in the first part", withPart("'text': '" + words(121) + "'"), 2, 1, "121 words");
        row("too many words in both",
            "{'pangaea-lesson': 1, 'title': 'T',\n'text': 'One', 'parts': [{'text': '" + words(120) + "', 'steps': ["
                + asia + "]}]}",
            2, 9, "121 words");
        row("a group that is none", "{'pangaea-lesson': 1, 'title': 'T', 'group': 1, 'parts': []}", 1, 46,
            "must be a text");
        row("an empty group", "{'pangaea-lesson': 1, 'title': 'T', 'group': ' ', 'parts': []}", 1, 46,
            "must not be empty");
        row("after no list", "{'pangaea-lesson': 1, 'title': 'T', 'after': 'A', 'parts': []}", 1, 46, "must be a list");
        row("after no title", "{'pangaea-lesson': 1, 'title': 'T', 'after': ['A', ''], 'parts': []}", 1, 52,
            "must not be empty");
        row("after itself", "{'pangaea-lesson': 1, 'title': 'T', 'after': ['T'], 'parts': []}", 1, 47, "after itself");
        row("after one twice", "{'pangaea-lesson': 1, 'title': 'T', 'after': ['A', 'A'], 'parts': []}", 1, 52,
            "already");
        // A part
        row("a part that is none", withParts("'part'"), 2, 1, "A part must be an object");
        row("an unknown key of a part", withPart("'facts': []"), 3, 1, "takes no “facts”");
        row("no steps", withParts("{'title': 'T'}"), 2, 1, "lacks “steps”");
        row("not one step", withParts("{'steps': []}"), 2, 11, "at least one step");
        row("an empty title of a part", withPart("'title': ''"), 3, 10, "must not be empty");
        row("a look that is none", withPart("'look': 1"), 3, 9, "list of its lines");
        row("a wrong step", withParts("{'steps': [{'do': 'fly'}]}"), 2, 19, "no step “fly”");
        row("a step for nobody", withParts("{'steps': [{'do': 'kill', 'name': 'Asia'}]}"), 2, 35, "“Asia”");
        row("an expectation that is none", withPart("'expect': {}"), 3, 11, "must be a list");
        // A question
        row("a question that is none", withPart("'predict': 'Q'"), 3, 12, "must be an object");
        row("an unknown key of a question", withPart("'predict': {'ask': 'Q'}"), 3, 13, "takes no “ask”");
        row("no question", withPart("'predict': {'answers': [" + two + "]}"), 3, 12, "lacks “question”");
        row("an empty question", withPart("'predict': {'question': '', 'answers': [" + two + "]}"), 3, 25,
            "must not be empty");
        row("no answers", withPart("'predict': {'question': 'Q'}"), 3, 12, "lacks “answers”");
        row("answers that are none", withAnswers("{}"), 3, 41, "must be a list");
        row("one answer", withAnswers("[" + answer("a") + "]"), 3, 41, "2 to 6 answers; this one has 1");
        row("seven answers", withAnswers("[" + QByteArray(answer("a") + ",").repeated(6) + answer("b") + "]"), 3, 41,
            "has 7");
        row("an answer that is none", withAnswers("['a', 'b']"), 3, 42, "An answer must be an object");
        row("an answer without text", withAnswers("[{'if': " + asiaExits + "}, 1]"), 3, 42, "lacks “text”");
        row("an answer without a fact", withAnswers("[{'text': 'a'}, 1]"), 3, 42, "lacks “if”");
        row("an answer that says it is right", withAnswers("[{'text': 'a', 'right': true}, 1]"), 3, 56,
            "takes no “right”");
        row("the same answer", withAnswers("[" + answer("a") + ",\n" + answer("a") + "]"), 4, 10, "already");
        // A fact
        row("a fact that is none", withFact("'exit'"), 3, 12, "A fact must be an object");
        row("a fact without its kind", withFact("{'name': 'Asia', 'is': 0}"), 3, 12, "lacks “fact”");
        row("a kind that is none", withFact("{'fact': 1}"), 3, 21, "must be a text");
        row("an unknown kind", withFact("{'fact': 'mood', 'name': 'Asia', 'is': 0}"), 3, 21, "no fact “mood”");
        row("an unknown key of a fact", withFact("{'fact': 'exit', 'nam': 'Asia', 'is': 0}"), 3, 29, "takes no “nam”");
        row("names of a fact of one", withFact("{'fact': 'exit', 'names': ['Asia'], 'is': 0}"), 3, 29,
            "takes no “names”");
        row("name of a fact of several", withFact("{'fact': 'wall', 'name': 'Asia', 'is': 0}"), 3, 29,
            "takes no “name”");
        row("name of a fact of none", withFact("{'fact': 'cores', 'name': 'Asia', 'is': 0}"), 3, 30, "takes no “name”");
        row("no name", withFact("{'fact': 'exit', 'is': 0}"), 3, 12, "lacks “name”");
        row("no names", withFact("{'fact': 'wall', 'at-least': 0}"), 3, 12, "lacks “names”");
        row("not one name", withFact("{'fact': 'wall', 'names': [], 'at-least': 0}"), 3, 38, "at least one name");
        row("a name that is none", withFact("{'fact': 'exit', 'name': 1, 'is': 0}"), 3, 37, "must be a text");
        row("a name of nobody", withFact("{'fact': 'exit', 'name': 'Atlantis', 'is': 0}"), 3, 37, "“Atlantis”");
        row("names of nobody", withFact("{'fact': 'wall', 'names': ['Asia', 'Atlantis'], 'at-least': 0}"), 3, 47,
            "“Atlantis”");
        row("a name twice", withFact("{'fact': 'wall', 'names': ['Asia', 'Asia'], 'at-least': 0}"), 3, 47, "already");
        row("a name of a later part",
            withParts("{'steps': [" + asia
                      + "], 'expect': [\n{'fact': 'exit', 'name': 'B', 'is': 0}]}, {'steps': [{'do': 'spawn', "
                        "'name': 'B', 'target': 'x'}]}"),
            3, 26, "“B”");
        row("a name of two", withParts("{'steps': [" + asia + "," + asia + "], 'expect': [\n" + asiaExits + "]}"), 3,
            26, "say which by “row”");
        row("a row that is none", withFact("{'fact': 'exit', 'name': 'Asia', 'row': 2, 'is': 0}"), 3, 52,
            "from 1 to 1");
        row("half a row", withFact("{'fact': 'exit', 'name': 'Asia', 'row': 0.5, 'is': 0}"), 3, 52, "from 1 to 1");
        row("a row by text", withFact("{'fact': 'exit', 'name': 'Asia', 'row': '1', 'is': 0}"), 3, 52, "from 1 to 1");
        row("no test", withFact("{'fact': 'exit', 'name': 'Asia'}"), 3, 12, "one of is, is-not");
        row("two tests", withFact("{'fact': 'exit', 'name': 'Asia', 'is': 0, 'is-not': 1}"), 3, 54, "has one test");
        row("a test of another type", withFact("{'fact': 'exit', 'name': 'Asia', 'at-least': 0}"), 3, 45,
            "takes no “at-least”");
        row("an exit that is none", withFact("{'fact': 'exit', 'name': 'Asia', 'is': 'SIGFUN'}"), 3, 51,
            "“SIGFUN” is neither");
        row("an exit of another type", withFact("{'fact': 'exit', 'name': 'Asia', 'is': true}"), 3, 51,
            "must be a text");
        row("a code of 256", withFact("{'fact': 'exit', 'name': 'Asia', 'is': 256}"), 3, 51, "0 to 255");
        row("half a code", withFact("{'fact': 'exit', 'name': 'Asia', 'is': 0.5}"), 3, 51, "0 to 255");
        row("an unknown state", withFact("{'fact': 'state', 'name': 'Asia', 'is': 'exited'}"), 3, 52, "Exited");
        row("an unknown result of a join", withFact("{'fact': 'join', 'name': 'Asia', 'is': 'timeout'}"), 3, 51,
            "timed out");
        row("a number by text", withFact("{'fact': 'wall', 'names': ['Asia'], 'at-least': '1'}"), 3, 60,
            "must be a number");
        row("a truth by text", withFact("{'fact': 'together', 'names': ['Asia'], 'is': 'yes'}"), 3, 58,
            "true or false");
        row("a text by number", withFact("{'fact': 'output', 'name': 'Asia', 'is': 1}"), 3, 53, "must be a text");
        row("a list by text", withFact("{'fact': 'exit-order', 'names': ['Asia'], 'is': 'Asia'}"), 3, 60,
            "must be a list");
        row("contains nothing", withFact("{'fact': 'output', 'name': 'Asia', 'contains': ''}"), 3, 59,
            "must not be empty");
        row("lacks nothing", withFact("{'fact': 'output', 'name': 'Asia', 'lacks': ''}"), 3, 56, "must not be empty");
        row("a list without its tests", withFact("{'fact': 'exit-order', 'names': ['Asia'], 'contains': 'Asia'}"), 3,
            54, "takes no “contains”");
        row("an order of others", withFact("{'fact': 'exit-order', 'names': ['Asia'], 'is': ['Europe']}"), 3, 61,
            "“Europe” cannot be");
        row("an order of too many", withFact("{'fact': 'exit-order', 'names': ['Asia'], 'is': ['Asia', 'Asia']}"), 3,
            60, "as many names");
        row("another one first", withFact("{'fact': 'first-exit', 'names': ['Asia'], 'is': 'Europe'}"), 3, 60,
            "“Europe” cannot be");
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, word);
        const LessonFile file = readQuoted(text);
        QVERIFY(!file.error.sentence.isEmpty());
        QVERIFY2(file.error.sentence.contains(word), qPrintable(file.error.sentence));
        QVERIFY(file.error.hasPlace);
        QCOMPARE(file.error.at, (json::Position {line, column}));
        QVERIFY(file.lesson.parts.empty());
    }

    void countsProcessesOfAllParts()
    {
        const QByteArray one = "{'do': 'create', 'target': 'x'}";
        const QByteArray half = "{'steps': [" + QByteArray(one + ",").repeated(249) + one + "]}";
        QCOMPARE(readQuoted(withParts(half + "," + half)).lesson.scenario.steps.size(), size_t(500));
        const LessonFile more = readQuoted(withParts(half + "," + half + ",\n{'steps': [" + one + "]}"));
        QVERIFY2(more.error.sentence.contains(u"500"_s), qPrintable(more.error.sentence));
        QCOMPARE(more.error.at.line, 3);
    }

    void refusesLineEndsOfAnotherSystem()
    {
        const LessonFile file = readQuoted(withPart("'look': ['a', 'b']").replace('\n', "\r\n"));
        QVERIFY2(file.error.sentence.contains(u"CR LF"_s), qPrintable(file.error.sentence));
        QCOMPARE(file.error.at.line, 1);
        QVERIFY(file.lesson.parts.empty());
    }

    // Marks are no words.
    void countsWords()
    {
        QVERIFY(readQuoted(withPart("'text': '" + words(120) + "'")).error.sentence.isEmpty());
        QVERIFY(readQuoted(withParts("{'steps': [" + asia + "]}, {'text': '" + words(500)
                                     + "', 'steps': [{'do': 'join-all'}]}"))
                    .error.sentence.isEmpty());
    }

    void refusesWhatIsTooLarge()
    {
        const QByteArray small = withPart("'look': ''");
        const QByteArray largest = small + QByteArray(longestScenario - small.size(), ' ');
        QVERIFY(readQuoted(largest).error.sentence.isEmpty());
        const LessonFile larger = readQuoted(largest + ' ');
        QVERIFY(larger.error.sentence.contains(u"1 MiB"_s));
        QVERIFY(!larger.error.hasPlace);
    }

    void readsFiles()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pangaea-lesson"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(withPart("'look': ''").replace('\'', '"'));
        file.close();
        const LessonFile read = readLessonFile(path);
        QVERIFY2(read.error.sentence.isEmpty(), qPrintable(read.error.sentence));
        QCOMPARE(read.lesson.scenario.folder, QDir(folder.path()).absolutePath());
    }

    void refusesWhatIsNoFile()
    {
        const QTemporaryDir folder;
        QVERIFY(readLessonFile(folder.filePath(u"none.pangaea-lesson"_s))
                    .error.sentence.contains(u"could not be opened"_s));
        const QString pipe = folder.filePath(u"pipe.pangaea-lesson"_s);
        QCOMPARE(mkfifo(pipe.toUtf8().constData(), 0600), 0);
        QVERIFY(readLessonFile(pipe).error.sentence.contains(u"no ordinary file"_s)); // and does not wait for a writer
    }

    void knowsItsFilesByName()
    {
        QVERIFY(isLessonName(u"a/b.pangaea-lesson"_s));
        QVERIFY(isLessonName(u"B.PANGAEA-LESSON"_s));
        QVERIFY(!isLessonName(u"a.pangaea"_s));
        QVERIFY(!isScenarioName(u"a.pangaea-lesson"_s));
    }

    void eachKindHasItsTests()
    {
        QStringList ids;
        for (const FactKind &kind : factKinds()) {
            QVERIFY(!testsOf(kind.type).empty());
            QVERIFY(kind.measure);
            QVERIFY(kind.about != FactAbout::Row || QByteArray(kind.title).contains("%1"));
            QCOMPARE(kind.type == FactType::Word, kind.words != nullptr);
            QCOMPARE(findFactKind(QString::fromLatin1(kind.id)), &kind);
            QVERIFY(!ids.contains(QLatin1String(kind.id)));
            ids += QLatin1String(kind.id);
        }
    }
};

QTEST_GUILESS_MAIN(TestLesson)
#include "tst_lesson.moc"
