// SPDX-License-Identifier: MIT
#include "core/basics/visibletext.h"
#include "core/lesson/lesson.h"

#include <QCoreApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pangaea::Lesson)
};

} // namespace

// A path is tried when the program is started: relative ones depend on the folder.
ScenarioError missingProgram(const Lesson &lesson)
{
    for (const Step &step : lesson.scenario.steps) {
        if (!step.program || step.program->program.contains(u'/'))
            continue;
        const QString &program = step.program->program;
        if (QStandardPaths::findExecutable(program).isEmpty())
            return {
                step.at,
                Tr::tr("This lesson needs the program %1, which is in no folder of PATH. Install it, and try again.")
                    .arg(visibleText(program)),
                false};
    }
    return {};
}

} // namespace pangaea
