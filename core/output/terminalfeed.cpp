// SPDX-License-Identifier: MIT
#include "core/output/terminalfeed.h"

#include <algorithm>
#include <utility>

namespace pangaea {

namespace {

event::Output *outputOf(Event &happened)
{
    return std::get_if<event::Output>(&happened.payload);
}

/// The length of the first part that the budget allows.
qsizetype affordable(QByteArrayView bytes, const TerminalFeed::Budget &budget)
{
    const QByteArrayView part = bytes.first(std::min(bytes.size(), budget.bytes));
    qsizetype end = -1;
    for (qsizetype lines = 0; lines < budget.lines; ++lines) {
        end = part.indexOf('\n', end + 1);
        if (end < 0)
            return part.size();
    }
    return end + 1;
}

/// The length of what comes before the last so many lines and bytes.
qsizetype beforeLast(QByteArrayView bytes, qsizetype lines, qsizetype most)
{
    qsizetype surplus = bytes.count('\n') - lines;
    qsizetype end = 0;
    for (; surplus > 0; --surplus)
        end = bytes.indexOf('\n', end) + 1;
    return std::max(end, bytes.size() - most);
}

/// Takes the first bytes off.
QByteArray cutOff(QByteArray &bytes, qsizetype length)
{
    QByteArray first = bytes.first(length);
    bytes = bytes.sliced(length);
    return first;
}

} // namespace

void TerminalFeed::put(Event happened)
{
    count(happened, 1);
    m_waiting.push_back(std::move(happened));
}

std::optional<Event> TerminalFeed::next(Budget &budget)
{
    if (m_waiting.empty() || budget.isSpent())
        return {};
    Event &first = m_waiting.front();
    event::Output *output = outputOf(first);
    const qsizetype part = output ? affordable(output->bytes, budget) : 0;
    Event taken;
    if (output && part < output->bytes.size()) {
        count(first, -1);
        QByteArray bytes = cutOff(output->bytes, part);
        count(first, 1);
        taken = {first.time, first.process, event::Output {output->stream, std::move(bytes), output->since}};
    } else {
        count(first, -1);
        taken = std::move(first);
        m_waiting.pop_front();
    }
    if (const event::Output *read = outputOf(taken)) {
        budget.bytes -= read->bytes.size();
        budget.lines -= read->bytes.count('\n');
    }
    return taken;
}

std::optional<QByteArray> TerminalFeed::surplus(int lines)
{
    if (m_lines <= lines && m_bytes <= mostWaiting)
        return {};
    const auto found = std::ranges::find_if(m_waiting, [](Event &waits) { return outputOf(waits) != nullptr; });
    if (found == m_waiting.end())
        return {};
    // What is behind it counts first.
    QByteArray &bytes = outputOf(*found)->bytes;
    count(*found, -1);
    const qsizetype part = m_lines >= lines || m_bytes >= mostWaiting
        ? bytes.size()
        : beforeLast(bytes, lines - m_lines, mostWaiting - m_bytes);
    QByteArray taken = cutOff(bytes, std::clamp<qsizetype>(part, 0, bytes.size()));
    if (bytes.isEmpty())
        m_waiting.erase(found);
    else
        count(*found, 1);
    return taken;
}

TerminalScreen &TerminalFeed::screen()
{
    if (!m_screen)
        m_screen = std::make_unique<TerminalScreen>(m_size);
    return *m_screen;
}

TerminalScreen::Lines TerminalFeed::setSize(const TerminalSize &size)
{
    m_size = size;
    return m_screen ? m_screen->resize(size) : TerminalScreen::Lines();
}

TerminalScreen::Lines TerminalFeed::finish()
{
    const std::unique_ptr<TerminalScreen> screen = std::exchange(m_screen, nullptr);
    if (!screen)
        return {};
    if (const QString words = screen->lastWords(); !words.isEmpty())
        m_lastWords = words;
    return screen->finish();
}

void TerminalFeed::count(const Event &happened, int sign)
{
    const auto *output = std::get_if<event::Output>(&happened.payload);
    if (!output)
        return;
    m_bytes += sign * output->bytes.size();
    m_lines += sign * output->bytes.count('\n');
}

} // namespace pangaea
