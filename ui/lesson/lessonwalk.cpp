// SPDX-License-Identifier: MIT
#include "ui/lesson/lessonwalk.h"

#include "ui/scenario/scenariorunner.h"

#include "core/basics/visibletext.h"
#include "core/lesson/lessonfact.h"

using namespace Qt::StringLiterals;

namespace pangaea {

LessonWalk::LessonWalk(ScenarioRunner &runner, Readings &readings, const Lesson &lesson, const QString &source,
                       QObject *parent)
    : QObject(parent)
    , m_runner(runner)
    , m_lesson(lesson)
    , m_run(readings, lesson)
    , m_parts(lesson.parts.size())
{
    runner.load(lesson.scenario, source);
    m_loaded = runner.scenario();
    connect(&runner, &ScenarioRunner::changed, this, &LessonWalk::follow);
    connect(&runner, &ScenarioRunner::stepBegan, this, &LessonWalk::keepBefore);
}

bool LessonWalk::isOurs() const
{
    return !m_replaced && m_runner.scenario() == m_loaded;
}

bool LessonWalk::isRunning() const
{
    return isOurs() && m_shown == m_current && m_runner.isPlaying();
}

bool LessonWalk::canPredict() const
{
    return isOurs() && m_shown == m_current && m_runner.hasMore() && m_runner.next() == m_lesson.begin(m_shown)
        && !m_runner.isPlaying();
}

bool LessonWalk::canStep() const
{
    return isOurs() && m_shown == m_current && m_runner.hasMore() && !m_runner.isPlaying()
        && (!part().question || prediction());
}

QString LessonWalk::hint() const
{
    if (isDone(m_shown))
        return m_current == m_lesson.parts.size() && m_shown + 1 == m_current ? tr("The lesson is done.") : QString();
    if (!isOurs())
        return tr("Something else is being played now. Begin the lesson again to go on.");
    if (isRunning())
        return tr("Running…");
    if (!m_runner.hasMore())
        return tr("The lesson was stopped. Begin it again to go on.");
    if (part().question && !prediction())
        return tr("Choose an answer first, then take the step.");
    return {};
}

void LessonWalk::previous()
{
    if (!canGoBack())
        return;
    --m_shown;
    emit changed();
}

void LessonWalk::next()
{
    if (!canGoOn())
        return;
    ++m_shown;
    emit changed();
}

void LessonWalk::predict(size_t answer)
{
    if (!canPredict() || m_parts[m_shown].prediction == answer)
        return;
    m_parts[m_shown].prediction = answer;
    emit changed();
}

void LessonWalk::step()
{
    if (canStep())
        m_runner.runTo(part().end);
}

// Any part of the window may have taken the runner's steps.
void LessonWalk::follow()
{
    m_replaced = !isOurs();
    const auto isOver = [this](const LessonPart &part) {
        return m_runner.next() > part.end || (m_runner.next() == part.end && !m_runner.isPlaying());
    };
    while (!m_replaced && m_current < m_lesson.parts.size() && isOver(m_lesson.parts[m_current]))
        endPart(m_current++);
    emit changed();
}

void LessonWalk::endPart(size_t part)
{
    if (m_parts[part].doneAt == 0)
        m_parts[part].doneAt = m_run.readings().timeline.now();
}

// Keeps a part's results as they were when the next part begins.
void LessonWalk::keepBefore(int step)
{
    if (!isOurs())
        return;
    for (size_t part = 0; part < m_parts.size() && m_lesson.parts[part].end <= size_t(step); ++part) {
        endPart(part);
        if (!m_parts[part].kept)
            m_parts[part].kept = measure(part);
        if (!m_parts[part].keptOutcome)
            m_parts[part].keptOutcome = outcomeOfPart(part);
    }
}

std::vector<LessonWalk::Line> LessonWalk::measured() const
{
    if (!isDone(m_shown))
        return {};
    const Part &part = m_parts[m_shown];
    return part.kept ? *part.kept : measure(m_shown);
}

LessonOutcome LessonWalk::outcome() const
{
    const Part &part = m_parts[m_shown];
    return part.keptOutcome ? *part.keptOutcome : outcomeOfPart(m_shown);
}

LessonOutcome LessonWalk::outcomeOfPart(size_t index) const
{
    return outcomeOf(m_lesson.parts[index], m_run, m_run.stepTime(m_lesson.begin(index)), m_parts[index].doneAt);
}

std::vector<LessonWalk::Line> LessonWalk::measure(size_t index) const
{
    const LessonPart &part = m_lesson.parts[index];
    std::vector<Line> lines;
    if (part.question)
        addAnswer(lines, *part.question, m_parts[index].prediction);
    for (const Fact &fact : part.expected) {
        const auto [text, holds] = pangaea::measure(fact, m_run);
        if (holds.value_or(true))
            lines.push_back({tr("%1: %2").arg(factTitle(fact), text), holds});
        else
            lines.push_back({tr("%1: %2; expected: %3").arg(factTitle(fact), text, wantedText(fact)), holds});
    }
    return lines;
}

void LessonWalk::addAnswer(std::vector<Line> &lines, const Question &question, std::optional<size_t> prediction) const
{
    QStringList right;
    bool isKnown = true;
    for (const Answer &answer : question.answers) {
        const std::optional<bool> holds = pangaea::measure(answer.isRight, m_run).holds;
        isKnown = isKnown && holds;
        if (holds.value_or(false))
            right += visibleText(answer.text);
    }
    if (prediction && *prediction < question.answers.size()) {
        const Answer &answer = question.answers[*prediction];
        lines.push_back(
            {tr("You predicted: %1").arg(visibleText(answer.text)), pangaea::measure(answer.isRight, m_run).holds});
    }
    if (!right.isEmpty())
        lines.push_back({tr("Measured: %1").arg(right.join(u"; "_s)), true});
    else
        lines.push_back({isKnown ? tr("Measured: none of the answers") : tr("Measured: —"), std::nullopt});
}

} // namespace pangaea
