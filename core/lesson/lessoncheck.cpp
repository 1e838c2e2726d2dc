// SPDX-License-Identifier: MIT
#include "core/lesson/lessoncheck.h"

#include "core/basics/visibletext.h"
#include "core/lesson/lessonfact.h"
#include "core/lesson/lessonoutcome.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

LessonCheck::LessonCheck(Mailbox<Command> &commands, Readings &readings, const Lesson &lesson, int patience,
                         std::chrono::milliseconds reading, QObject *parent)
    : QObject(parent)
    , m_readings(readings)
    , m_lesson(lesson)
    , m_run(readings, lesson)
    , m_player(commands, readings, lesson.scenario)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &LessonCheck::goOn);
    m_reading.setSingleShot(true);
    m_reading.setInterval(reading);
    connect(&m_reading, &QTimer::timeout, this, &LessonCheck::takeSteps);
    connect(&m_player, &ScenarioPlayer::missed, this,
            [this](const ScenarioError &what) { m_problems.push_back(what); });
    connect(&m_player, &ScenarioPlayer::paused, this, &LessonCheck::partDone);
    connect(&m_player, &ScenarioPlayer::finished, this, &LessonCheck::partDone);
    connect(&m_player, &ScenarioPlayer::refused, this, [this](const ScenarioError &error) {
        stop();
        emit refused(error);
    });
    connect(&readings.journal, &Journal::appended, this, &LessonCheck::look);
}

void LessonCheck::play()
{
    const ScenarioError missing = missingProgram(m_lesson);
    if (missing.sentence.isEmpty())
        read();
    else
        emit refused(missing);
}

void LessonCheck::read()
{
    m_playing = true;
    m_reading.start();
}

void LessonCheck::takeSteps()
{
    m_player.playTo(m_lesson.parts[m_part].end);
}

void LessonCheck::stop()
{
    m_playing = m_looking = false;
    m_patience.stop();
    m_reading.stop();
    m_player.stop();
}

void LessonCheck::partDone()
{
    m_looking = true;
    m_doneAt = m_readings.timeline.now();
    m_patience.start();
    look();
}

// After each batch, which all other readers have already read: they were created earlier.
void LessonCheck::look()
{
    if (m_looking && problemsOf(m_lesson.parts[m_part]).empty())
        goOn();
}

void LessonCheck::goOn()
{
    m_looking = false;
    m_patience.stop();
    const std::vector<ScenarioError> problems = problemsOf(m_lesson.parts[m_part]);
    m_problems.insert(m_problems.end(), problems.begin(), problems.end());
    if (const auto &question = m_lesson.parts[m_part].question)
        m_answers += rightAnswers(*question);
    if (++m_part < m_lesson.parts.size()) {
        read();
        return;
    }
    m_playing = false;
    emit finished();
}

QStringList LessonCheck::rightAnswers(const Question &question) const
{
    QStringList right;
    for (const Answer &answer : question.answers) {
        if (measure(answer.isRight, m_run).holds.value_or(false))
            right += visibleText(answer.text);
    }
    return right;
}

std::vector<ScenarioError> LessonCheck::problemsOf(const LessonPart &part) const
{
    std::vector<ScenarioError> problems;
    const LessonOutcome outcome = outcomeOf(part, m_run, m_run.stepTime(m_lesson.begin(m_part)), m_doneAt);
    const auto add = [&](json::Position at, const QString &sentence, bool isOfTime) {
        const QString reason = isOfTime ? disturbanceSentence(outcome) : QString();
        problems.push_back({at, reason.isEmpty() ? sentence : sentence + QLatin1Char(' ') + reason});
    };
    if (part.question) {
        const QStringList right = rightAnswers(*part.question);
        if (right.size() != 1)
            add(part.question->at,
                right.isEmpty() ? tr("The question has no right answer in this run.")
                                : tr("The question has %1 right answers in this run: %2.")
                                      .arg(QString::number(right.size()), right.join(u", "_s)),
                std::ranges::any_of(part.question->answers,
                                    [](const Answer &answer) { return answer.isRight.kind->isOfTime; }));
    }
    for (const Fact &fact : part.expected) {
        const Measured measured = measure(fact, m_run);
        if (!measured.holds.value_or(false))
            add(fact.at, tr("%1: expected %2, measured %3.").arg(factTitle(fact), wantedText(fact), measured.text),
                fact.kind->isOfTime);
    }
    return problems;
}

} // namespace pangaea
