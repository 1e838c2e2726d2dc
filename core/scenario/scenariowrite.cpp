// SPDX-License-Identifier: MIT
// Writes what core/scenario/stepreader.cpp reads, for people to read: a step on a line.
#include "core/basics/jsontext.h"
#include "core/facts/event.h"
#include "core/facts/exitstatus.h"
#include "core/scenario/scenario.h"
#include "core/scenario/stepreader.h"

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
    step.text(QStringLiteral("program"), program.program);
    if (!program.arguments.isEmpty()) {
        QByteArray &out = step.key(QStringLiteral("arguments"));
        out += '[';
        for (const QString &argument : program.arguments) {
            if (!out.endsWith('['))
                out += ", ";
            json::addText(out, argument);
        }
        out += ']';
    }
    if (program.folder != QStringLiteral("."))
        step.text(QStringLiteral("folder"), program.folder);
    if (!program.environment.isEmpty()) {
        Object environment(step.key(QStringLiteral("environment")));
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
    object.text(QStringLiteral("target"), step.target);
    if (step.parameters.isEmpty())
        return;
    Object with(object.key(QStringLiteral("with")));
    for (const QString &parameter : step.parameters) {
        const auto [key, value] = keyAndValue(parameter);
        if (!value.isEmpty() && value.front().isLetter())
            with.text(key, value);
        else
            with.key(key) += value.toUtf8(); // a number, as it was written
    }
}

void addStep(QByteArray &out, const Step &step)
{
    Object object(out);
    object.text(QStringLiteral("do"), verbName(step.what));
    if (!step.name.isEmpty())
        object.text(QStringLiteral("name"), step.name);
    if (step.row > 0)
        json::addInteger(object.key(QStringLiteral("row")), step.row);
    if (step.makesRow())
        addWhatRuns(object, step);
    if (step.what == Do::Wait)
        object.seconds(QStringLiteral("seconds"), step.wait);
    if (step.timeout)
        object.seconds(QStringLiteral("timeout"), *step.timeout);
    if (step.input)
        object.text(QStringLiteral("input"), *step.input);
    if (step.what == Do::Type)
        object.text(QStringLiteral("text"), step.text);
    if (step.what == Do::Signal)
        object.text(QStringLiteral("signal"), signalName(step.signal));
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
