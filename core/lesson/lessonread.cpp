// SPDX-License-Identifier: MIT
// Like core/scenario/scenarioread.cpp: checks from the outside to the inside, and returns nothing of a file that is not
// completely valid.
#include "core/lesson/lesson.h"

#include "core/basics/jsonchecks.h"
#include "core/facts/command.h"
#include "core/lesson/lessonfact.h"
#include "core/scenario/stepreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pangaea {

using json::filledText;
using json::list;
using json::Member;
using json::Problem;
using json::quoted;
using json::Value;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pangaea::Lesson)
};

constexpr int format = 1;
constexpr qsizetype fewestAnswers = 2;
constexpr qsizetype mostAnswers = 6;

/// Checks that every key is one of these, and that those with a ! are present.
void checkKeys(const Value &value, const QString &what, std::initializer_list<const char *> keys)
{
    if (value.type != Value::Type::Object)
        throw Problem {value.at, Tr::tr("%1 must be an object between { and }.").arg(what)};
    QStringList known;
    for (const char *key : keys)
        known += QLatin1String(key + (*key == '!' ? 1 : 0));
    for (const Member &member : value.members) {
        if (!known.contains(member.key))
            throw Problem {member.at,
                           Tr::tr("%1 takes no %2; it takes %3.").arg(what, quoted(member.key), known.join(u", "_s))};
    }
    for (const char *key : keys) {
        if (*key == '!' && !value.find(QString::fromLatin1(key + 1)))
            throw Problem {value.at, Tr::tr("%1 lacks “%2”.").arg(what, QLatin1String(key + 1))};
    }
}

/// A text, or a list of its lines; empty if omitted.
QString readText(const Value &owner, const QString &key)
{
    const Value *value = owner.find(key);
    if (!value)
        return {};
    if (value->type != Value::Type::List && value->type != Value::Type::Text)
        throw Problem {value->at, Tr::tr("“%1” must be a text, or a list of its lines.").arg(key)};
    if (value->type == Value::Type::Text)
        return json::checkedText(*value, key);
    QStringList lines;
    for (const Value &line : value->items)
        lines += json::checkedText(line, key);
    return lines.join(QLatin1Char('\n'));
}

/// Titles of other lessons.
QStringList readAfter(const Value &value, const QString &title)
{
    QStringList after;
    for (const Value &item : list(value, u"after"_s)) {
        const QString other = filledText(item, u"after"_s);
        if (other == title)
            throw Problem {item.at, Tr::tr("A lesson cannot come after itself.")};
        if (after.contains(other))
            throw Problem {item.at, Tr::tr("This title stands here already.")};
        after += other;
    }
    return after;
}

int wordsOf(const QString &text)
{
    static const QRegularExpression word(u"\\S*[\\p{L}\\p{N}]\\S*"_s);
    int words = 0;
    for (auto match = word.globalMatch(text); match.hasNext(); match.next())
        ++words;
    return words;
}

// Facts

QString kindNames()
{
    QStringList names;
    for (const FactKind &kind : factKinds())
        names += QLatin1String(kind.id);
    return names.join(u", "_s);
}

const FactKind &readKind(const Value &fact)
{
    const Value *value = fact.find(u"fact");
    if (!value)
        throw Problem {fact.at, Tr::tr("This fact lacks “fact”.")};
    const QString id = json::checkedText(*value, u"fact"_s);
    if (const FactKind *kind = findFactKind(id))
        return *kind;
    throw Problem {value->at, Tr::tr("There is no fact %1. “fact” is one of %2.").arg(quoted(id), kindNames())};
}

QString readExit(const Value &value, const QString &key)
{
    if (value.type == Value::Type::Number) {
        if (value.number >= 0 && value.number <= 255 && value.number == std::floor(value.number))
            return QString::number(int(value.number));
        throw Problem {value.at, Tr::tr("An exit code is a whole number from 0 to 255.")};
    }
    const QString name = json::checkedText(value, key);
    for (const int number : allSignals()) {
        if (signalName(number) == name)
            return name;
    }
    throw Problem {value.at,
                   Tr::tr("An exit is a code, such as 0, or the name of a signal, such as \"SIGKILL\"; %1 is neither.")
                       .arg(quoted(name))};
}

QString readWord(const Value &value, const QString &key, const QStringList &words)
{
    const QString word = json::checkedText(value, key);
    if (!words.contains(word))
        throw Problem {value.at, Tr::tr("%1 cannot be; it is one of %2.").arg(quoted(word), words.join(u", "_s))};
    return word;
}

FactValue readValue(const Value &value, const QString &key, const Fact &fact)
{
    switch (fact.kind->type) {
    case FactType::Number:
        if (value.type != Value::Type::Number)
            throw Problem {value.at, Tr::tr("“%1” of this fact must be a number.").arg(key)};
        return value.number;
    case FactType::Truth:
        if (value.type != Value::Type::Boolean)
            throw Problem {value.at, Tr::tr("“%1” of this fact must be true or false.").arg(key)};
        return value.boolean;
    case FactType::Exit: return readExit(value, key);
    case FactType::Text: return json::checkedText(value, key);
    case FactType::Word: return readWord(value, key, fact.kind->words());
    case FactType::Name: return readWord(value, key, fact.names);
    case FactType::Names: break;
    }
    QStringList names;
    for (const Value &item : list(value, key))
        names += readWord(item, key, fact.names);
    if (names.size() != qsizetype(fact.rows.size()))
        throw Problem {value.at, Tr::tr("“%1” must be a list of as many names as “names” stands for.").arg(key)};
    return names;
}

/// Reads exactly one of the tests.
void readTest(const Value &value, Fact &fact)
{
    const Member *found = nullptr;
    QStringList keys;
    for (const FactTest test : testsOf(fact.kind->type)) {
        keys += testName(test);
        const auto member = std::ranges::find(value.members, testName(test), &Member::key);
        if (member == value.members.end())
            continue;
        if (found)
            throw Problem {member->at,
                           Tr::tr("A fact has one test: leave out “%1” or “%2”.").arg(found->key, member->key)};
        found = &*member;
        fact.test = test;
    }
    if (!found)
        throw Problem {value.at, Tr::tr("This fact lacks its test, one of %1.").arg(keys.join(u", "_s))};
    fact.value = readValue(found->value, found->key, fact);
    const bool isPiece = fact.test == FactTest::Contains || fact.test == FactTest::Lacks;
    if (isPiece && std::get<QString>(fact.value).isEmpty())
        throw Problem {found->value.at, Tr::tr("“%1” must not be empty.").arg(found->key)};
}

// The file

class Reader
{
public:
    Lesson read(const Value &root);

private:
    LessonPart readPart(const Value &value);
    Question readQuestion(const Value &value) const;
    Fact readFact(const Value &value) const;
    void readRows(const Value &value, Fact &fact) const;
    void readRow(const Value &name, const Value *number, Fact &fact) const;
    [[nodiscard]] std::vector<size_t> rowsNamed(const Value &name, const QString &key) const;
    void checkWords(const Value &root) const;

    StepReader m_steps;
    QStringList m_rows; ///< names of those that the steps so far create
    Lesson m_lesson;
};

Lesson Reader::read(const Value &root)
{
    if (root.type != Value::Type::Object || !root.find(u"pangaea-lesson"))
        throw Problem {root.at,
                       Tr::tr("This is no lesson; {\"pangaea-lesson\": %1, \"title\": …, \"parts\": […]} was expected.")
                           .arg(format)};
    checkKeys(root, Tr::tr("A lesson"), {"pangaea-lesson", "!title", "group", "after", "text", "!parts"});
    const Value &version = *root.find(u"pangaea-lesson");
    if (version.type != Value::Type::Number || version.number != format)
        throw Problem {version.at, Tr::tr("The format of the lesson, “pangaea-lesson”, must be %1.").arg(format)};
    m_lesson.title = filledText(*root.find(u"title"), u"title"_s);
    if (const Value *group = root.find(u"group"))
        m_lesson.group = filledText(*group, u"group"_s);
    if (const Value *after = root.find(u"after"))
        m_lesson.after = readAfter(*after, m_lesson.title);
    m_lesson.text = readText(root, u"text"_s);
    const Value &parts = *root.find(u"parts");
    for (const Value &part : list(parts, u"parts"_s))
        m_lesson.parts.push_back(readPart(part));
    if (m_lesson.parts.empty())
        throw Problem {parts.at, Tr::tr("“parts” must have at least one part.")};
    checkWords(root);
    m_lesson.scenario.title = m_lesson.title;
    return std::move(m_lesson);
}

void Reader::checkWords(const Value &root) const
{
    const int words = wordsOf(m_lesson.text) + wordsOf(m_lesson.parts.front().text);
    if (words <= mostWordsBeforeTheFirstStep)
        return;
    const Value *text = root.find(u"text");
    throw Problem {text ? text->at : root.find(u"parts")->items.front().at,
                   Tr::tr("%1 words come before the first step: at most %2 may. Say the rest in “look”, or in another "
                          "part.")
                       .arg(words)
                       .arg(mostWordsBeforeTheFirstStep)};
}

// Reads the steps first: facts that precede them in the file may name their rows.
LessonPart Reader::readPart(const Value &value)
{
    checkKeys(value, Tr::tr("A part"), {"title", "text", "predict", "!steps", "look", "expect"});
    LessonPart part;
    if (const Value *title = value.find(u"title"))
        part.title = filledText(*title, u"title"_s);
    part.text = readText(value, u"text"_s);
    for (Step &step : m_steps.read(*value.find(u"steps"))) {
        if (step.makesRow())
            m_rows += step.name.isEmpty() ? QString(defaultName) : step.name;
        m_lesson.scenario.steps.push_back(std::move(step));
    }
    part.end = m_lesson.scenario.steps.size();
    if (const Value *question = value.find(u"predict"))
        part.question = readQuestion(*question);
    part.look = readText(value, u"look"_s);
    if (const Value *expected = value.find(u"expect")) {
        for (const Value &fact : list(*expected, u"expect"_s))
            part.expected.push_back(readFact(fact));
    }
    return part;
}

Question Reader::readQuestion(const Value &value) const
{
    checkKeys(value, Tr::tr("“predict”"), {"!question", "!answers"});
    Question question {filledText(*value.find(u"question"), u"question"_s), {}, value.at};
    const Value &answers = *value.find(u"answers");
    const auto count = qsizetype(list(answers, u"answers"_s).size());
    if (count < fewestAnswers || count > mostAnswers)
        throw Problem {
            answers.at,
            Tr::tr("A question has %1 to %2 answers; this one has %3.").arg(fewestAnswers).arg(mostAnswers).arg(count)};
    for (const Value &answer : answers.items) {
        checkKeys(answer, Tr::tr("An answer"), {"!text", "!if"});
        const Value &text = *answer.find(u"text");
        const QString words = filledText(text, u"text"_s);
        if (std::ranges::find(question.answers, words, &Answer::text) != question.answers.end())
            throw Problem {text.at, Tr::tr("This answer stands here already.")};
        question.answers.push_back({words, readFact(*answer.find(u"if"))});
    }
    return question;
}

Fact Reader::readFact(const Value &value) const
{
    if (value.type != Value::Type::Object)
        throw Problem {value.at,
                       Tr::tr("A fact must be an object such as {\"fact\": \"exit\", \"name\": \"Asia\", \"is\": 0}.")};
    Fact fact {.kind = &readKind(value), .at = value.at};
    QStringList known {u"fact"_s};
    if (fact.kind->about == FactAbout::Row)
        known += {u"name"_s, u"row"_s};
    else if (fact.kind->about == FactAbout::Rows)
        known += u"names"_s;
    for (const FactTest test : testsOf(fact.kind->type))
        known += testName(test);
    for (const Member &member : value.members) {
        if (!known.contains(member.key))
            throw Problem {member.at,
                           Tr::tr("The fact “%1” takes no %2; it takes %3.")
                               .arg(QLatin1String(fact.kind->id), quoted(member.key), known.join(u", "_s))};
    }
    readRows(value, fact);
    readTest(value, fact);
    return fact;
}

void Reader::readRows(const Value &value, Fact &fact) const
{
    const FactAbout about = fact.kind->about;
    if (about == FactAbout::Machine)
        return;
    const QString key = about == FactAbout::Row ? u"name"_s : u"names"_s;
    const Value *names = value.find(key);
    if (!names)
        throw Problem {value.at, Tr::tr("The fact “%1” lacks “%2”.").arg(QLatin1String(fact.kind->id), key)};
    if (about == FactAbout::Row) {
        readRow(*names, value.find(u"row"), fact);
        return;
    }
    for (const Value &name : list(*names, key)) {
        for (const size_t row : rowsNamed(name, key)) {
            if (std::ranges::count(fact.rows, row))
                throw Problem {name.at, Tr::tr("This name stands here already.")};
            fact.rows.push_back(row);
        }
        fact.names += name.text;
    }
    if (fact.rows.empty())
        throw Problem {names->at, Tr::tr("“names” must have at least one name.")};
}

void Reader::readRow(const Value &name, const Value *number, Fact &fact) const
{
    const std::vector<size_t> rows = rowsNamed(name, u"name"_s);
    if (!number && rows.size() > 1)
        throw Problem {name.at,
                       Tr::tr("%1 processes have the name %2: say which by “row”, from 1.")
                           .arg(QString::number(rows.size()), quoted(name.text))};
    const double place = !number ? 1 : number->type == Value::Type::Number ? number->number : 0;
    const auto found = std::ranges::find_if(rows,
                                            [&](const size_t &row) { return double(&row - rows.data() + 1) == place; });
    if (found == rows.end())
        throw Problem {number->at, Tr::tr("“row” must be a whole number from 1 to %1.").arg(rows.size())};
    fact.rows = {*found};
    fact.names = {rows.size() > 1 ? u"%1 (%2)"_s.arg(name.text, number->text) : name.text};
}

std::vector<size_t> Reader::rowsNamed(const Value &name, const QString &key) const
{
    const QString text = filledText(name, key);
    std::vector<size_t> rows;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i] == text)
            rows.push_back(size_t(i));
    }
    if (rows.empty())
        throw Problem {
            name.at,
            Tr::tr("No step of this part or of those before it makes a process with the name %1.").arg(quoted(text))};
    return rows;
}

LessonFile failed(const QString &sentence)
{
    return {{}, {{}, sentence, false}};
}

} // namespace

bool isLessonName(const QString &path)
{
    return path.endsWith(".pangaea-lesson"_L1, Qt::CaseInsensitive);
}

LessonFile readLesson(QByteArrayView json)
{
    if (json.size() > longestScenario)
        return failed(Tr::tr("A lesson has at most %1 MiB.").arg(longestScenario / 1024 / 1024));
    const json::Document document = json::read(json);
    if (!document.error.isEmpty())
        return {{}, {document.at, document.error}};
    try {
        return {Reader().read(document.root), {}};
    } catch (const Problem &problem) {
        return {{}, {problem.at, problem.sentence}};
    }
}

LessonFile readLessonFile(const QString &path)
{
    const QFileInfo info(path);
    // Reading a pipe could block for ever.
    if (info.exists() && !info.isFile())
        return failed(Tr::tr("This is no ordinary file. Choose a lesson, which ends in .pangaea-lesson."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(Tr::tr("The file could not be opened: %1.").arg(file.errorString()));
    const QByteArray bytes = file.read(longestScenario + 1); // it may grow meanwhile
    if (file.error() != QFileDevice::NoError)
        return failed(Tr::tr("The file could not be read: %1.").arg(file.errorString()));
    LessonFile result = readLesson(bytes);
    // A resource is in no folder: programs run in the user's own.
    result.lesson.scenario.folder = path.startsWith(QLatin1Char(':')) ? QDir::homePath() : info.absolutePath();
    return result;
}

} // namespace pangaea
