// SPDX-License-Identifier: MIT
// What readers of the log ask. On the journal's thread.
#include "core/output/outputlog.h"

#include <algorithm>

namespace pangaea {

const std::deque<OutputLine> &OutputLog::lines(ProcessId process) const
{
    static const std::deque<OutputLine> none;
    const auto found = m_processes.find(process);
    return found == m_processes.end() ? none : found->second.lines;
}

// One by one from the row whose next line is the oldest: thousands of rows may each have as many.
std::vector<const OutputLine *> OutputLog::since(quint64 number, const ProcessIds &processes, size_t most) const
{
    using Place = std::deque<OutputLine>::const_iterator;
    ProcessIds wanted = processes;
    std::ranges::sort(wanted);
    std::vector<std::pair<Place, Place>> rest;
    size_t all = 0;
    for (const auto &[id, process] : m_processes) {
        if (!wanted.empty() && !std::ranges::binary_search(wanted, id))
            continue;
        if (process.lines.empty() || process.lines.back().number <= number)
            continue;
        rest.emplace_back(std::ranges::upper_bound(process.lines, number, {}, &OutputLine::number),
                          process.lines.end());
        all += size_t(rest.back().second - rest.back().first);
    }
    const auto isLater = [](const auto &a, const auto &b) { return a.first->number > b.first->number; };
    std::ranges::make_heap(rest, isLater);
    std::vector<const OutputLine *> newer;
    newer.reserve(std::min(most, all));
    while (!rest.empty() && newer.size() < most) {
        std::ranges::pop_heap(rest, isLater);
        newer.push_back(&*rest.back().first);
        if (++rest.back().first == rest.back().second)
            rest.pop_back();
        else
            std::ranges::push_heap(rest, isLater);
    }
    return newer;
}

std::vector<OutputLine> OutputLog::liveLines(ProcessId process) const
{
    std::vector<OutputLine> live;
    const auto found = m_processes.find(process);
    if (const TerminalScreen *screen = terminal(process)) {
        for (TerminalRow &row : screen->picture().rows)
            live.push_back({liveNumber(process, live.size()), row.time, process, Stream::Output, false,
                            std::move(row.text), std::move(row.runs)});
        return live;
    }
    for (const Stream stream : {Stream::Output, Stream::Error}) {
        if (found == m_processes.end())
            break;
        const StyledLine &line = found->second.decoders[size_t(stream)].lastLine();
        if (!line.text.isEmpty())
            live.push_back({liveNumber(process, quint64(stream)), found->second.readAt[size_t(stream)], process, stream,
                            false, line.text, line.runs});
    }
    return live;
}

TerminalScreen *OutputLog::terminal(ProcessId process) const
{
    const auto found = m_processes.find(process);
    const bool has = found != m_processes.end() && found->second.terminal;
    return has ? found->second.terminal->screenIfAny() : nullptr;
}

QString OutputLog::terminalWords(ProcessId process) const
{
    const auto found = m_processes.find(process);
    const bool has = found != m_processes.end() && found->second.terminal;
    return has ? found->second.terminal->lastWords() : QString();
}

const OutputLine *OutputLog::line(ProcessId process, quint64 number) const
{
    const std::deque<OutputLine> &all = lines(process);
    const auto found = std::ranges::lower_bound(all, number, {}, &OutputLine::number);
    return found != all.end() && found->number == number ? &*found : nullptr;
}

bool OutputLog::isUnordered(ProcessId process, quint64 number) const
{
    const OutputLine *found = line(process, number);
    return found && found->unordered;
}

qint64 OutputLog::unordered(ProcessId process) const
{
    const auto found = m_processes.find(process);
    return found == m_processes.end() ? 0 : found->second.unordered;
}

} // namespace pangaea
