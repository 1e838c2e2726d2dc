// SPDX-License-Identifier: MIT
// Any bytes as a scenario: refused with a sentence and a place within the file, or read into steps that keep
// what the reader promises. Nothing is run.
#include "core/scenario.h"
#include "core/targetcatalog.h"

#include <QDir>
#include <QSet>

#include <algorithm>
#include <cstdint>
#include <cstdlib>

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
    require(QDir::cleanPath(QStringLiteral("/home/") + program.folder).startsWith(QLatin1String("/home")));
    for (const QString &variable : program.environment)
        require(variable.indexOf(QLatin1Char('=')) > 0);
    for (const QString &text :
        program.arguments + program.environment + QStringList {program.program, program.folder})
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
            names.insert(step.name.isEmpty() ? QStringLiteral("Asia") : step.name);
            require(step.program.has_value() == step.target.isEmpty());
            if (step.program)
                checkProgram(*step.program);
        } else {
            require(step.name.isEmpty() || names.contains(step.name));
        }
    }
    require(rows <= mostScenarioProcesses);
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
    const TargetCatalog catalog {{Target {QStringLiteral("print_func"), {}, {}}}};
    const ScenarioError error = checkTargets(file.scenario, catalog, {});
    if (!error.sentence.isEmpty())
        checkPlace(bytes, error);
    return 0;
}
