// SPDX-License-Identifier: MIT
// Any bytes as a lesson: refused with a sentence and a place within the file, or read into parts that satisfy the
// reader's guarantees. Nothing is run.
#include "core/lesson/lesson.h"
#include "core/lesson/lessonfact.h"

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

void checkFact(const Fact &fact, size_t rows)
{
    require(fact.kind && fact.rows.empty() == (fact.kind->about == FactAbout::Machine));
    require(std::ranges::all_of(fact.rows, [rows](size_t row) { return row < rows; }));
    require(fact.kind->about != FactAbout::Row || fact.rows.size() == 1);
    const std::vector<FactTest> tests = testsOf(fact.kind->type);
    require(std::ranges::find(tests, fact.test) != tests.end());
    for (const QChar c : factTitle(fact) + wantedText(fact))
        require(c.unicode() >= 0x20 && c.unicode() != 0x202e);
}

void checkPart(const Lesson &lesson, size_t index)
{
    const LessonPart &part = lesson.parts[index];
    const auto &steps = lesson.scenario.steps;
    require(part.end > lesson.begin(index) && part.end <= steps.size());
    const auto rows = size_t(std::count_if(steps.begin(), steps.begin() + qsizetype(part.end),
                                           [](const Step &step) { return step.makesRow(); }));
    for (const Fact &fact : part.expected)
        checkFact(fact, rows);
    if (!part.question)
        return;
    require(part.question->answers.size() >= 2 && part.question->answers.size() <= 6);
    for (const Answer &answer : part.question->answers)
        checkFact(answer.isRight, rows);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    const LessonFile file = readLesson(bytes);
    require(file.error.sentence.isEmpty() != file.lesson.parts.empty());
    if (!file.error.sentence.isEmpty()) {
        checkPlace(bytes, file.error);
        return 0;
    }
    require(file.lesson.parts.back().end == file.lesson.scenario.steps.size());
    require(std::ranges::count_if(file.lesson.scenario.steps, &Step::makesRow) <= mostScenarioProcesses);
    for (size_t part = 0; part < file.lesson.parts.size(); ++part)
        checkPart(file.lesson, part);
    return 0;
}
