// SPDX-License-Identifier: MIT
// Any bytes as a Procfile: refused with a sentence and a place within the file, or read into spawns of the shell that a
// scenario can express. Nothing is run. The seeds are in tests/data/procfile.
#include "core/scenario/procfile.h"

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

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    const ScenarioFile file = readProcfile(bytes);
    require(file.error.sentence.isEmpty() != file.scenario.steps.empty());
    require(file.error.at.line >= 1 && file.error.at.column >= 1);
    require(file.error.at.line <= std::count(bytes.begin(), bytes.end(), '\n') + 1);
    require(file.error.at.column <= bytes.size() + 1);
    for (const QChar c : file.error.sentence)
        require(c.unicode() >= 0x20 && c.unicode() != 0x202e);
    if (file.scenario.steps.empty())
        return 0;
    const QByteArray text = writeScenario(file.scenario);
    const ScenarioFile again = readScenario(text);
    require(text.size() > longestScenario || again.scenario.steps.size() == file.scenario.steps.size());
    for (size_t i = 0; i < again.scenario.steps.size(); ++i)
        require(again.scenario.steps[i].program == file.scenario.steps[i].program);
    return 0;
}
