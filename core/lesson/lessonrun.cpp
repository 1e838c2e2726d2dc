// SPDX-License-Identifier: MIT
#include "core/lesson/lessonrun.h"

#include "core/facts/command.h"

#include <algorithm>

namespace pangaea {

LessonRun::LessonRun(Readings &readings, const Lesson &lesson, QObject *parent)
    : QObject(parent)
    , m_readings(readings)
    , m_steps(lesson.scenario.steps)
    , m_text(QString::fromUtf8(writeScenario(lesson.scenario)))
    , m_seen(size_t(std::ranges::count_if(m_steps, &Step::makesRow)))
    , m_stepTimes(m_steps.size())
{
    connect(&readings.journal, &Journal::appended, this, &LessonRun::read);
}

const ProcessState *LessonRun::row(size_t index) const
{
    return index < m_known ? m_readings.table.find(m_rows[index].process) : nullptr;
}

void LessonRun::read(qsizetype first, qsizetype count)
{
    for (qsizetype i = first; i < first + count; ++i)
        fold(m_readings.journal.events()[size_t(i)]);
}

void LessonRun::fold(const Event &happened)
{
    if (const auto *began = std::get_if<event::ScenarioBegan>(&happened.payload)) {
        begin(*began);
    } else if (const auto *step = std::get_if<event::StepBegan>(&happened.payload)) {
        if (m_begun && size_t(step->step) < m_steps.size()) {
            m_stepTimes[size_t(step->step)] = happened.time;
            makeRow(m_steps[size_t(step->step)]);
        }
    } else if (const auto *made = std::get_if<event::Created>(&happened.payload); made && isNext(*made)) {
        m_index[happened.process] = m_known;
        m_rows[m_known++].process = happened.process;
    } else if (const auto row = m_index.find(happened.process); row != m_index.end()) {
        foldSeen(m_seen[row->second], happened);
    }
}

void LessonRun::begin(const event::ScenarioBegan &began)
{
    m_begun = began.text == m_text;
    if (!m_begun)
        return;
    m_rows.clear();
    m_index.clear();
    m_known = 0;
    std::ranges::fill(m_seen, Seen {});
    std::ranges::fill(m_stepTimes, 0);
}

void LessonRun::makeRow(const Step &step)
{
    if (step.makesRow() && m_rows.size() < m_seen.size())
        m_rows.push_back({step.name.isEmpty() ? QString(defaultName) : step.name, step.target});
}

// Distinguishes its rows from the user's in the same way as ScenarioPlayer.
bool LessonRun::isNext(const event::Created &made) const
{
    if (m_known == m_rows.size())
        return false;
    const Row &row = m_rows[m_known];
    return made.name == row.name && made.target == row.target && !made.joinAutomatically;
}

namespace {

void addLetter(QString &letters, char state)
{
    const QLatin1Char letter(state);
    if (state != 0 && !letters.contains(letter))
        letters += letter;
}

// Notes a descendant's parent, by pids.
void addParent(LessonRun::Seen &seen, qint64 pid, qint64 parent)
{
    const auto [known, isNew] = seen.parents.try_emplace(pid, parent);
    seen.parentChanged |= !isNew && known->second != parent;
}

void addTask(LessonRun::Seen &seen, const TaskSample &task, qint64 ownPid)
{
    addLetter(seen.letters, task.sample.state);
    if (task.pid == ownPid)
        return;
    double &run = seen.taskRun[task.tid];
    run = std::max(run, task.sample[Metric::RunTime].value_or(0));
    if (task.tid == task.pid && task.parent != 0)
        addParent(seen, task.pid, task.parent);
}

} // namespace

void LessonRun::foldSeen(Seen &seen, const Event &happened)
{
    if (std::holds_alternative<event::Starting>(happened.payload)) {
        seen.runBefore += std::exchange(seen.run, 0);
    } else if (std::holds_alternative<event::Suspended>(happened.payload)) {
        addLetter(seen.letters, 'T');
    } else if (const auto *sampled = std::get_if<event::Sampled>(&happened.payload)) {
        const KernelSample &sample = sampled->sample;
        addLetter(seen.letters, sample.state);
        seen.threads = std::max(seen.threads, int(sample[Metric::Threads].value_or(0)));
        seen.sampled |= sample[Metric::RunTime].has_value();
        seen.run = std::max(seen.run, sample[Metric::RunTime].value_or(0));
    } else if (const auto *tasks = std::get_if<event::TasksSampled>(&happened.payload)) {
        const ProcessState *known = m_readings.table.find(happened.process);
        const qint64 pid = known && known->current() ? known->current()->pid : 0;
        for (const TaskSample &task : tasks->tasks)
            addTask(seen, task, pid);
    }
}

} // namespace pangaea
