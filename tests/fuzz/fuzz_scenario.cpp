// SPDX-License-Identifier: MIT
// Any bytes as a scenario: refused with a sentence and a place within the file, or read into steps that satisfy the
// reader's guarantees, and that are the same when written and read again. Nothing is run.
#include "core/facts/targetcatalog.h"
#include "core/scenario/scenario.h"

#include <QDir>
#include <QSet>

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

using namespace pangaea;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkPlace(QByteArrayView bytes, const ScenarioError &error)
{
    require(error.at.line >= 1 && error.at.column >= 1);
    require(error.at.line <= std::count(bytes.begin(), bytes.end(), '\n') + 1);
    require(error.at.column <= bytes.size() + 1);
    for (const QChar c : error.sentence)
        require(c.unicode() >= 0x20 && c.unicode() != 0x202e);
}

void checkProgram(const ScenarioProgram &program)
{
    require(!program.program.isEmpty() && !QDir::isAbsolutePath(program.folder));
    require(QDir::cleanPath(u"/home/"_s + program.folder).startsWith("/home"_L1));
    for (const QString &variable : program.environment)
        require(variable.indexOf(QLatin1Char('=')) > 0);
    for (const QString &text : program.arguments + program.environment + QStringList {program.program, program.folder})
        require(!text.contains(QChar::Null));
}

void checkSteps(const std::vector<Step> &steps)
{
    QSet<QString> names;
    int rows = 0;
    for (const Step &step : steps) {
        require(!step.name.contains(QChar::Null));
        require(step.wait >= 0 && step.timeout.value_or(0) >= 0);
        if (step.makesRow()) {
            ++rows;
            names.insert(step.name.isEmpty() ? u"Asia"_s : step.name);
            require(step.program.has_value() == step.target.isEmpty());
            if (step.program)
                checkProgram(*step.program);
        } else {
            require(step.name.isEmpty() || names.contains(step.name));
        }
    }
    require(rows <= mostScenarioProcesses);
}

// Ignores their places in the file.
bool isSame(const Step &one, const Step &other)
{
    return one.what == other.what && one.name == other.name && one.row == other.row && one.target == other.target
        && one.parameters == other.parameters && one.program == other.program && one.wait == other.wait
        && one.timeout == other.timeout && one.signal == other.signal && one.input == other.input
        && one.text == other.text;
}

void checkWriting(const Scenario &scenario)
{
    const QByteArray text = writeScenario(scenario);
    if (text.size() > longestScenario)
        return;
    const ScenarioFile again = readScenario(text);
    require(again.error.sentence.isEmpty());
    require(again.scenario.title == scenario.title && again.scenario.steps.size() == scenario.steps.size());
    for (size_t i = 0; i < scenario.steps.size(); ++i)
        require(isSame(scenario.steps[i], again.scenario.steps[i]));
    require(writeScenario(again.scenario) == text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    const ScenarioFile file = readScenario(bytes);
    require(file.error.sentence.isEmpty() != file.scenario.steps.empty());
    if (!file.error.sentence.isEmpty()) {
        checkPlace(bytes, file.error);
        return 0;
    }
    checkSteps(file.scenario.steps);
    checkWriting(file.scenario);
    const TargetCatalog catalog {{Target {u"print_func"_s, {}, {}}}};
    const ScenarioError error = checkTargets(file.scenario, catalog, {});
    if (!error.sentence.isEmpty())
        checkPlace(bytes, error);
    return 0;
}
