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

std::vector<const OutputLine *> OutputLog::since(quint64 number, const ProcessIds &processes, size_t most) const
{
    ProcessIds wanted = processes;
    std::ranges::sort(wanted);
    std::vector<const OutputLine *> newer;
    for (const auto &[id, process] : m_processes) {
        if (!wanted.empty() && !std::ranges::binary_search(wanted, id))
            continue;
        const auto first = std::ranges::upper_bound(process.lines, number, {}, &OutputLine::number);
        const auto count = std::min(most, size_t(process.lines.end() - first));
        for (auto line = first; line != first + ptrdiff_t(count); ++line)
            newer.push_back(&*line);
    }
    std::ranges::sort(newer, {}, &OutputLine::number);
    newer.resize(std::min(most, newer.size()));
    return newer;
}

std::vector<OutputLine> OutputLog::liveLines(ProcessId process) const
{
    std::vector<OutputLine> live;
    const auto found = m_processes.find(process);
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

const OutputLine *OutputLog::line(ProcessId process, quint64 number) const
{
    const std::deque<OutputLine> &all = lines(process);
    const auto found = std::ranges::lower_bound(all, number, {}, &OutputLine::number);
    return found != all.end() && found->number == number ? &*found : nullptr;
}

} // namespace pangaea
