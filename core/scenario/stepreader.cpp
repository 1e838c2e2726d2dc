// SPDX-License-Identifier: MIT
// The checks go from the outside to the inside, and each throws at the first invalid value.
#include "core/scenario/stepreader.h"

#include "core/basics/jsonchecks.h"
#include "core/facts/command.h"
#include "core/facts/exitstatus.h"
#include "core/facts/stateword.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pangaea {

using json::checkedText;
using json::filledText;
using json::list;
using json::Member;
using json::object;
using json::Problem;
using json::quoted;
using json::Value;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pangaea::Scenario)
};

constexpr double longestTime = 86400;                    ///< s; the longest that the worker's targets can run
constexpr qint64 usualLimit = 10 * nanosecondsPerSecond; ///< of a step that waits for something

/// A verb of the file, and the keys that it takes besides "do". Those with a ! are required.
struct Verb {
    const char *name;
    StepKind what;
    std::array<const char *, 12> keys;
};

constexpr std::array verbs {
    Verb {"create",
          StepKind::Create,
          {"name", "target", "with", "program", "arguments", "folder", "environment", "input", "terminal", "streams",
           "restart", "on"}},
    Verb {"start", StepKind::Start, {"!name", "row"}},
    Verb {"spawn",
          StepKind::Spawn,
          {"name", "target", "with", "program", "arguments", "folder", "environment", "input", "terminal", "streams",
           "restart", "on"}},
    Verb {"wait", StepKind::Wait, {"!seconds"}},
    Verb {"wait-for", StepKind::WaitFor, {"!name", "row", "output", "state", "ended", "limit"}},
    Verb {"join", StepKind::Join, {"!name", "row", "timeout"}},
    Verb {"join-all", StepKind::JoinAll, {}},
    Verb {"terminate", StepKind::Terminate, {"!name", "row"}},
    Verb {"kill", StepKind::Kill, {"!name", "row"}},
    Verb {"suspend", StepKind::Suspend, {"!name", "row"}},
    Verb {"continue", StepKind::Continue, {"!name", "row"}},
    Verb {"restart", StepKind::Restart, {"!name", "row"}},
    Verb {"signal", StepKind::Signal, {"!name", "row", "!signal"}},
    Verb {"type", StepKind::Type, {"!name", "row", "!text"}},
    Verb {"end-input", StepKind::EndInput, {"!name", "row"}},
};

QString verbNames()
{
    QStringList names;
    for (const Verb &verb : verbs)
        names += QLatin1String(verb.name);
    return names.join(u", "_s);
}

QStringList keysOf(const Verb &verb)
{
    QStringList keys;
    for (const char *key : verb.keys) {
        if (key)
            keys += QLatin1String(key + (*key == '!' ? 1 : 0));
    }
    return keys;
}

qint64 duration(const Value &value, const QString &key)
{
    if (value.type != Value::Type::Number || value.number < 0 || value.number > longestTime)
        throw Problem {value.at, Tr::tr("“%1” must be a number of seconds from 0 to %2.").arg(key).arg(longestTime)};
    return std::llround(value.number * double(nanosecondsPerSecond));
}

bool climbs(const QString &path)
{
    return path.split(QLatin1Char('/')).contains(u".."_s);
}

// Parts of a step

int readRow(const Value &value)
{
    if (value.type != Value::Type::Number || value.number < 1 || value.number > mostScenarioProcesses
        || value.number != std::floor(value.number))
        throw Problem {value.at, Tr::tr("“row” must be a whole number from 1 to %1.").arg(mostScenarioProcesses)};
    return int(value.number);
}

int readSignal(const Value &value)
{
    const QString name = checkedText(value, u"signal"_s);
    for (const int number : allSignals()) {
        if (signalName(number) == name)
            return number;
    }
    throw Problem {value.at,
                   Tr::tr("There is no signal %1. Write a name of signal(7), such as SIGUSR1.").arg(quoted(name))};
}

State readState(const Value &value)
{
    const QString word = checkedText(value, u"state"_s);
    if (const std::optional<State> state = stateOf(word))
        return *state;
    throw Problem {value.at,
                   Tr::tr("There is no state %1; it is one of %2.").arg(quoted(word), stateWords().join(u", "_s))};
}

Streams readStreams(const Value &value)
{
    if (value.type != Value::Type::Text || value.text != "together"_L1)
        throw Problem {value.at,
                       Tr::tr("“streams” is “together”: standard output and error share one pipe. Leave it out "
                              "for a pipe each.")};
    return Streams::Together;
}

QString readHost(const Value &value)
{
    const QString name = filledText(value, u"on"_s).trimmed();
    return name == "this computer"_L1 ? QString() : name;
}

bool readEnded(const Value &value)
{
    if (value.type != Value::Type::Boolean || !value.boolean)
        throw Problem {value.at, Tr::tr("“ended” can only be true.")};
    return true;
}

bool readTerminal(const Value &value)
{
    if (value.type != Value::Type::Boolean)
        throw Problem {value.at, Tr::tr("“terminal” must be true or false.")};
    return value.boolean;
}

QString readProgram(const Value &value)
{
    const QString program = filledText(value, u"program"_s);
    if (climbs(program))
        throw Problem {value.at,
                       Tr::tr("“program” must not lead out of its folder by “..”. Write its whole path, or its name "
                              "alone.")};
    if (program.endsWith(QLatin1Char('/')))
        throw Problem {value.at, Tr::tr("“program” must be a file, not a folder.")};
    return program;
}

QString readFolder(const Value &value)
{
    const QString folder = filledText(value, u"folder"_s);
    if (QDir::isAbsolutePath(folder) || climbs(folder))
        throw Problem {value.at,
                       Tr::tr("“folder” must be one below that of the scenario: no “/” in front and no “..”.")};
    return folder;
}

QStringList readArguments(const Value &value)
{
    QStringList arguments;
    for (const Value &item : list(value, u"arguments"_s))
        arguments += checkedText(item, u"arguments"_s);
    return arguments;
}

QStringList readEnvironment(const Value &value)
{
    QStringList environment;
    for (const Member &variable : object(value, u"environment"_s)) {
        if (variable.key.isEmpty() || variable.key.contains(QLatin1Char('=')) || variable.key.contains(QChar::Null))
            throw Problem {variable.at, Tr::tr("A variable's name must not be empty, and has no = in it.")};
        environment += variable.key + QLatin1Char('=') + checkedText(variable.value, u"environment"_s);
    }
    return environment;
}

RestartPolicy::When readWhen(const Value &value)
{
    const QString word = checkedText(value, u"when"_s);
    if (word != "on-failure"_L1 && word != "always"_L1)
        throw Problem {value.at, Tr::tr("“when” is “on-failure” or “always”. Leave “restart” out for never.")};
    return word == "always"_L1 ? RestartPolicy::When::Always : RestartPolicy::When::OnFailure;
}

int readLimit(const Value &value)
{
    const double most = RestartPolicy::mostLimit;
    if (value.type != Value::Type::Number || value.number < 1 || value.number > most
        || value.number != std::floor(value.number))
        throw Problem {value.at, Tr::tr("“limit” of “restart” must be a whole number from 1 to %1.").arg(most)};
    return int(value.number);
}

qint64 readBackOff(const Value &value)
{
    constexpr double least = double(RestartPolicy::shortestBackOff) / nanosecondsPerSecond;
    constexpr double most = double(RestartPolicy::longestBackOff) / nanosecondsPerSecond;
    if (value.type != Value::Type::Number || value.number < least || value.number > most)
        throw Problem {value.at, Tr::tr("“backOff” must be a number of seconds from %1 to %2.").arg(least).arg(most)};
    return std::llround(value.number * double(nanosecondsPerSecond));
}

RestartPolicy readRestart(const Value &value)
{
    RestartPolicy policy {.when = RestartPolicy::When::OnFailure};
    for (const Member &member : object(value, u"restart"_s)) {
        if (member.key == "when"_L1)
            policy.when = readWhen(member.value);
        else if (member.key == "limit"_L1)
            policy.limit = readLimit(member.value);
        else if (member.key == "backOff"_L1)
            policy.backOff = readBackOff(member.value);
        else
            throw Problem {member.at,
                           Tr::tr("“restart” takes no %1; it takes when, limit, backOff.").arg(quoted(member.key))};
    }
    return policy;
}

/// A number in quotes is not a word: words begin with a letter.
bool isWord(const Value &value)
{
    if (value.type != Value::Type::Text || value.text.isEmpty())
        return false;
    const QChar first = value.text.front();
    return (first >= u'a' && first <= u'z') || (first >= u'A' && first <= u'Z');
}

// Written as on the worker's command line; checkTargets() checks them against the targets.
QStringList readParameters(const Value &value)
{
    QStringList parameters;
    for (const Member &parameter : object(value, u"with"_s)) {
        if (parameter.value.type != Value::Type::Number && !isWord(parameter.value))
            throw Problem {
                parameter.value.at,
                Tr::tr("%1 must be a number without quotes, or a word between quotes.").arg(quoted(parameter.key))};
        parameters += parameter.key + QLatin1Char('=') + parameter.value.text;
    }
    return parameters;
}

// A step

const Verb &verbOf(const Value &step)
{
    if (step.type != Value::Type::Object)
        throw Problem {step.at, Tr::tr("A step must be an object such as {\"do\": \"join-all\"}.")};
    const Value *value = step.find(u"do");
    if (!value)
        throw Problem {step.at, Tr::tr("This step lacks “do”.")};
    const QString name = checkedText(*value, u"do"_s);
    const auto verb = std::ranges::find_if(verbs, [&](const Verb &known) { return name == QLatin1String(known.name); });
    if (verb == verbs.end())
        throw Problem {value->at, Tr::tr("There is no step %1. “do” is one of %2.").arg(quoted(name), verbNames())};
    return *verb;
}

// Every key belongs to the verb, and no required one is missing.
void checkKeys(const Value &step, const Verb &verb)
{
    const QStringList known = keysOf(verb);
    for (const Member &member : step.members) {
        if (member.key == "do"_L1 || known.contains(member.key))
            continue;
        const QString name = QLatin1String(verb.name);
        throw Problem {
            member.at,
            known.isEmpty()
                ? Tr::tr("“%1” takes no %2, nor anything else.").arg(name, quoted(member.key))
                : Tr::tr("“%1” takes no %2; it takes %3.").arg(name, quoted(member.key), known.join(u", "_s))};
    }
    for (const char *key : verb.keys) {
        if (key && *key == '!' && !step.find(QString::fromLatin1(key + 1)))
            throw Problem {step.at, Tr::tr("“%1” lacks “%2”.").arg(QLatin1String(verb.name), QLatin1String(key + 1))};
    }
}

// Checks that there is one thing to run, and only keys that belong to it.
void checkWhatRuns(const Value &step)
{
    const bool program = step.find(u"program");
    if (program == bool(step.find(u"target")))
        throw Problem {step.at, Tr::tr("A process needs either a “target” or a “program”, and not both.")};
    const QStringList ofTargets {u"with"_s};
    const QStringList ofPrograms {u"arguments"_s, u"folder"_s, u"environment"_s};
    for (const Member &member : step.members) {
        if (program && ofTargets.contains(member.key))
            throw Problem {member.at, Tr::tr("“%1” belongs to a target. A program takes “arguments”.").arg(member.key)};
        if (!program && ofPrograms.contains(member.key))
            throw Problem {member.at, Tr::tr("“%1” belongs to a program. A target takes “with”.").arg(member.key)};
    }
}

// Checks that its input comes from one place.
void checkInput(const Value &value, const Step &step)
{
    if (step.terminal && step.input)
        throw Problem {value.find(u"input")->at,
                       Tr::tr("A process with a “terminal” has no “input” of its own. Give it that by “type”.")};
}

// Checks that a step waits for exactly one thing.
void checkCondition(const Value &step)
{
    int conditions = 0;
    for (const char16_t *key : {u"output", u"state", u"ended"})
        conditions += step.find(key) != nullptr;
    if (conditions != 1)
        throw Problem {step.at,
                       Tr::tr("“wait-for” waits for one thing: “output”, “state” or “ended”. Name exactly one.")};
}

bool readCondition(const Member &member, Step &step)
{
    if (member.key == "output"_L1)
        step.condition = {Condition::Kind::Output, filledText(member.value, member.key)};
    else if (member.key == "state"_L1)
        step.condition = {Condition::Kind::State, {}, readState(member.value)};
    else if (member.key == "ended"_L1 && readEnded(member.value))
        step.condition = {Condition::Kind::Ended};
    else
        return false;
    return true;
}

void readMember(const Member &member, Step &step)
{
    if (readCondition(member, step))
        return;
    const Value &value = member.value;
    const auto is = [&](const char *key) { return member.key == QLatin1String(key); };
    const auto program = [&]() -> ScenarioProgram & {
        return step.program ? *step.program : step.program.emplace(ScenarioProgram {.folder = u"."_s});
    };
    if (is("name"))
        step.name = filledText(value, member.key);
    else if (is("row"))
        step.row = readRow(value);
    else if (is("target"))
        step.target = filledText(value, member.key);
    else if (is("with"))
        step.parameters = readParameters(value);
    else if (is("program"))
        program().program = readProgram(value);
    else if (is("arguments"))
        program().arguments = readArguments(value);
    else if (is("folder"))
        program().folder = readFolder(value);
    else if (is("environment"))
        program().environment = readEnvironment(value);
    else if (is("seconds") || is("limit"))
        step.wait = duration(value, member.key);
    else if (is("timeout"))
        step.timeout = duration(value, member.key);
    else if (is("signal"))
        step.signal = readSignal(value);
    else if (is("input"))
        step.input = checkedText(value, member.key);
    else if (is("terminal"))
        step.terminal = readTerminal(value);
    else if (is("streams"))
        step.streams = readStreams(value);
    else if (is("restart"))
        step.restart = readRestart(value);
    else if (is("on"))
        step.on = readHost(value);
    else if (is("text"))
        step.text = checkedText(value, member.key);
}

} // namespace

std::vector<Step> StepReader::read(const Value &value)
{
    std::vector<Step> steps;
    for (const Value &item : list(value, u"steps"_s))
        steps.push_back(readStep(item));
    if (steps.empty())
        throw Problem {value.at, Tr::tr("“steps” must have at least one step.")};
    return steps;
}

Step StepReader::readStep(const Value &value)
{
    const Verb &verb = verbOf(value);
    checkKeys(value, verb);
    Step step {.what = verb.what, .at = value.at};
    if (step.makesRow())
        checkWhatRuns(value);
    if (step.what == StepKind::WaitFor) {
        checkCondition(value);
        step.wait = usualLimit;
    }
    for (const Member &member : value.members)
        readMember(member, step);
    checkInput(value, step);
    if (step.makesRow())
        addRow(value, step);
    else
        checkName(value, step);
    return step;
}

void StepReader::checkName(const Value &value, const Step &step) const
{
    const Value *name = value.find(u"name");
    if (!name)
        return;
    const QList<bool> rows = m_names.value(step.name);
    if (rows.isEmpty())
        throw Problem {name->at,
                       Tr::tr("No step before this one makes a process with the name %1.").arg(quoted(step.name))};
    if (step.row > rows.size())
        throw Problem {
            value.find(u"row")->at,
            Tr::tr("The steps before this one make fewer processes with the name %1.").arg(quoted(step.name))};
    const bool hasInput = step.row > 0 ? rows[step.row - 1] : rows.contains(true);
    if (hasInput && (step.what == StepKind::Type || step.what == StepKind::EndInput))
        throw Problem {
            name->at,
            Tr::tr(
                "Nothing can be typed to %1, which has its whole “input” from the step that makes it. Take that out.")
                .arg(quoted(step.name))};
}

void StepReader::addRow(const Value &value, const Step &step)
{
    if (++m_rows > mostScenarioProcesses)
        throw Problem {value.at,
                       Tr::tr("This is one process too many: a scenario makes at most %1.").arg(mostScenarioProcesses)};
    m_names[step.name.isEmpty() ? QString(defaultName) : step.name].append(step.input.has_value());
}

std::vector<VerbKeys> verbKeys()
{
    std::vector<VerbKeys> all;
    for (const Verb &verb : verbs) {
        VerbKeys known {QLatin1String(verb.name), keysOf(verb), {}};
        for (const char *key : verb.keys) {
            if (key && *key == '!')
                known.required += QLatin1String(key + 1);
        }
        all.push_back(known);
    }
    return all;
}

QLatin1String verbName(StepKind what)
{
    return QLatin1String(std::ranges::find(verbs, what, &Verb::what)->name);
}

} // namespace pangaea
