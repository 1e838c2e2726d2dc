// SPDX-License-Identifier: MIT
// Writes what core/scenario/stepreader.cpp reads, in a readable form: one step per line.
#include "core/basics/jsontext.h"
#include "core/facts/event.h"
#include "core/facts/exitstatus.h"
#include "core/facts/stateword.h"
#include "core/scenario/scenario.h"
#include "core/scenario/stepreader.h"

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

/// One object, on one line.
class Object
{
public:
    explicit Object(QByteArray &out)
        : m_out(out)
    {
        m_out += '{';
    }
    ~Object() { m_out += '}'; }
    Q_DISABLE_COPY_MOVE(Object)

    QByteArray &key(const QString &name)
    {
        if (!m_out.endsWith('{'))
            m_out += ", ";
        json::addText(m_out, name);
        m_out += ": ";
        return m_out;
    }
    void text(const QString &name, const QString &value) { json::addText(key(name), value); }
    void seconds(const QString &name, qint64 time)
    {
        json::addDouble(key(name), double(time) / double(nanosecondsPerSecond));
    }

private:
    QByteArray &m_out;
};

std::pair<QString, QString> keyAndValue(const QString &pair)
{
    const qsizetype sign = pair.indexOf(QLatin1Char('='));
    return {pair.first(sign), pair.sliced(sign + 1)};
}

void addProgram(Object &step, const ScenarioProgram &program)
{
    step.text(u"program"_s, program.program);
    if (!program.arguments.isEmpty()) {
        QByteArray &out = step.key(u"arguments"_s);
        out += '[';
        for (const QString &argument : program.arguments) {
            if (!out.endsWith('['))
                out += ", ";
            json::addText(out, argument);
        }
        out += ']';
    }
    if (program.folder != u"."_s)
        step.text(u"folder"_s, program.folder);
    if (!program.environment.isEmpty()) {
        Object environment(step.key(u"environment"_s));
        for (const QString &variable : program.environment) {
            const auto [key, value] = keyAndValue(variable);
            environment.text(key, value);
        }
    }
}

void addWhatRuns(Object &object, const Step &step)
{
    if (step.program) {
        addProgram(object, *step.program);
        return;
    }
    object.text(u"target"_s, step.target);
    if (step.parameters.isEmpty())
        return;
    Object with(object.key(u"with"_s));
    for (const QString &parameter : step.parameters) {
        const auto [key, value] = keyAndValue(parameter);
        if (!value.isEmpty() && value.front().isLetter())
            with.text(key, value);
        else
            with.key(key) += value.toUtf8(); // a number is written as it was read
    }
}

void addRestart(Object &object, const RestartPolicy &policy)
{
    if (policy.when == RestartPolicy::When::No)
        return;
    Object restart(object.key(u"restart"_s));
    restart.text(u"when"_s, policy.when == RestartPolicy::When::Always ? u"always"_s : u"on-failure"_s);
    json::addInteger(restart.key(u"limit"_s), policy.limit);
    restart.seconds(u"backOff"_s, policy.backOff);
}

void addCondition(Object &object, const Condition &condition)
{
    switch (condition.kind) {
    case Condition::Kind::Output: object.text(u"output"_s, condition.text); break;
    case Condition::Kind::State: object.text(u"state"_s, stateWord(condition.state)); break;
    case Condition::Kind::Ended: object.key(u"ended"_s) += "true"; break;
    }
}

void addStep(QByteArray &out, const Step &step)
{
    Object object(out);
    object.text(u"do"_s, verbName(step.what));
    if (!step.name.isEmpty())
        object.text(u"name"_s, step.name);
    if (step.row > 0)
        json::addInteger(object.key(u"row"_s), step.row);
    if (step.makesRow())
        addWhatRuns(object, step);
    if (step.what == StepKind::Wait)
        object.seconds(u"seconds"_s, step.wait);
    if (step.what == StepKind::WaitFor) {
        addCondition(object, step.condition);
        object.seconds(u"limit"_s, step.wait);
    }
    if (step.timeout)
        object.seconds(u"timeout"_s, *step.timeout);
    if (step.input)
        object.text(u"input"_s, *step.input);
    if (step.terminal)
        object.key(u"terminal"_s) += "true";
    if (step.streams == Streams::Together)
        object.text(u"streams"_s, u"together"_s);
    addRestart(object, step.restart);
    if (!step.on.isEmpty())
        object.text(u"on"_s, step.on);
    if (step.what == StepKind::Type)
        object.text(u"text"_s, step.text);
    if (step.what == StepKind::Signal)
        object.text(u"signal"_s, signalName(step.signal));
}

} // namespace

QByteArray writeScenario(const Scenario &scenario)
{
    QByteArray out = "{ \"pangaea\": 1,";
    if (!scenario.title.isEmpty()) {
        out += " \"title\": ";
        json::addText(out, scenario.title);
        out += ',';
    }
    out += "\n  \"steps\": [";
    for (const Step &step : scenario.steps) {
        out += out.endsWith('[') ? "\n    " : ",\n    ";
        addStep(out, step);
    }
    return out + "\n  ] }\n";
}

} // namespace pangaea
