// SPDX-License-Identifier: MIT
#include "core/session/conditionwait.h"

#include "core/basics/visibletext.h"
#include "core/facts/stateword.h"
#include "core/session/readings.h"

#include <QCoreApplication>

#include <algorithm>

namespace pangaea {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pangaea::ConditionWait)
};

} // namespace

bool ConditionWait::holds(const Readings &readings)
{
    if (m_rows.empty())
        return false;
    if (m_condition.kind == Condition::Kind::Output)
        readOutput(readings);
    size_t met = 0;
    for (const ProcessId process : m_rows) {
        const ProcessState *row = readings.table.find(process);
        if (row && !holdsFor(*row))
            return false;
        met += row != nullptr;
    }
    return met > 0;
}

bool ConditionWait::isPossible(const Readings &readings) const
{
    return std::ranges::any_of(m_rows, [&](ProcessId process) { return readings.table.find(process) != nullptr; });
}

bool ConditionWait::hasPrinted(const ProcessState &row) const
{
    if (!row.current() || row.current()->startedAt == 0)
        return false;
    const auto printed = m_printed.find(row.id);
    if (printed != m_printed.end() && printed->second == row.attempts.size())
        return true;
    // A prompt is a line without its end.
    return row.lastLineAt >= row.current()->startedAt && row.lastLine.contains(m_condition.text);
}

bool ConditionWait::holdsFor(const ProcessState &row) const
{
    switch (m_condition.kind) {
    case Condition::Kind::Output: return hasPrinted(row);
    case Condition::Kind::State: return row.state == m_condition.state;
    case Condition::Kind::Ended: return hasEnded(row.state);
    }
    return false;
}

void ConditionWait::readOutput(const Readings &readings)
{
    for (const OutputLine *line : readings.output.since(m_line, m_rows)) {
        m_line = line->number;
        const ProcessState *row = readings.table.find(line->process);
        const bool isOfThisAttempt = row && row->current() && row->current()->startedAt != 0
            && line->time >= row->current()->startedAt;
        if (isOfThisAttempt && !line->notice && !line->typed && line->text.contains(m_condition.text))
            m_printed[line->process] = row->attempts.size();
    }
    // What a screen shows is not a line of the log yet.
    for (const ProcessId process : m_rows) {
        const ProcessState *row = readings.table.find(process);
        if (!row || !row->current() || row->current()->startedAt == 0 || !readings.output.terminal(process))
            continue;
        const std::vector<OutputLine> live = readings.output.liveLines(process);
        if (std::ranges::any_of(live, [&](const OutputLine &line) {
                return line.time >= row->current()->startedAt && line.text.contains(m_condition.text);
            }))
            m_printed[process] = row->attempts.size();
    }
}

QString missedSentence(const Step &step)
{
    const QString name = visibleText(step.name);
    const QString seconds = QString::number(double(step.wait) / double(nanosecondsPerSecond));
    switch (step.condition.kind) {
    case Condition::Kind::Output:
        return Tr::tr("%1 did not print “%2” within %3 s.").arg(name, visibleText(step.condition.text), seconds);
    case Condition::Kind::State:
        return Tr::tr("%1 was not %2 within %3 s.").arg(name, stateWord(step.condition.state), seconds);
    case Condition::Kind::Ended: return Tr::tr("%1 had not ended within %2 s.").arg(name, seconds);
    }
    return {};
}

QString removedSentence(const Step &step)
{
    return Tr::tr("%1 was removed, so that nothing was left to wait for.").arg(visibleText(step.name));
}

} // namespace pangaea
