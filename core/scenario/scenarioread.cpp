// SPDX-License-Identifier: MIT
// Returns nothing of a file that is not completely valid.
#include "core/scenario/scenario.h"

#include "core/basics/jsonchecks.h"
#include "core/scenario/stepreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pangaea {

using json::checkedText;
using json::Member;
using json::Problem;
using json::quoted;
using json::Value;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pangaea::Scenario)
};

constexpr int format = 1;

Scenario readRoot(const Value &root)
{
    if (root.type != Value::Type::Object || !root.find(u"pangaea"))
        throw Problem {root.at,
                       Tr::tr("This is no scenario; {\"pangaea\": %1, \"steps\": […]} was expected.").arg(format)};
    Scenario scenario;
    for (const Member &member : root.members) {
        if (member.key == "pangaea"_L1) {
            if (member.value.type != Value::Type::Number || member.value.number != format)
                throw Problem {member.value.at,
                               Tr::tr("The format of the scenario, “pangaea”, must be %1.").arg(format)};
        } else if (member.key == "title"_L1) {
            scenario.title = checkedText(member.value, member.key);
        } else if (member.key == "steps"_L1) {
            scenario.steps = StepReader().read(member.value);
        } else {
            throw Problem {member.at,
                           Tr::tr("A scenario takes no %1; it takes pangaea, title, steps.").arg(quoted(member.key))};
        }
    }
    if (scenario.steps.empty())
        throw Problem {root.at, Tr::tr("The scenario lacks “steps”.")};
    return scenario;
}

} // namespace

ScenarioFile readScenario(QByteArrayView json)
{
    if (json.size() > longestScenario)
        return {{}, {{}, Tr::tr("A scenario has at most %1 MiB.").arg(longestScenario / 1024 / 1024), false}};
    const json::Document document = json::read(json);
    if (!document.error.isEmpty())
        return {{}, {document.at, document.error}};
    try {
        return {readRoot(document.root), {}};
    } catch (const Problem &problem) {
        return {{}, {problem.at, problem.sentence}};
    }
}

} // namespace pangaea
