// SPDX-License-Identifier: MIT
// The rows with a terminal: their screens, and the lines that scrolled off them. On the journal's thread.
#include "core/output/outputlog.h"

#include "core/basics/overloaded.h"
#include "core/basics/visibletext.h"

#include <utility>

namespace pangaea {

void OutputLog::putTerminal(Process &process, const Event &happened)
{
    TerminalFeed &feed = *process.terminal;
    feed.put(happened);
    while (const std::optional<QByteArray> lost = feed.surplus(mostLines())) {
        feed.lost += lost->size();
        m_lastNumber += quint64(lost->count('\n'));
        feed.screen().skip(*lost);
    }
    readTerminal(happened.process, process);
}

void OutputLog::readTerminal(ProcessId id, Process &process)
{
    TerminalFeed &feed = *process.terminal;
    while (const std::optional<Event> next = feed.next(m_budget))
        foldTerminal(process, *next);
    if (feed.isWaiting())
        m_next.start(0);
    m_terminalsRead.push_back(id);
    noteLive(id);
}

void OutputLog::foldTerminal(Process &process, const Event &happened)
{
    TerminalFeed &feed = *process.terminal;
    const auto finishScreen = [&] { printAll(process, happened, feed.finish()); };
    std::visit(Overloaded {
                   [&](const event::Starting &starting) {
                       finishScreen();
                       feed.forgetWords();
                       if (starting.attempt > 1)
                           note(process, happened, tr("attempt %1").arg(starting.attempt));
                       feed.attempt = starting.attempt;
                       (void)feed.screen();
                   },
                   [&](const event::FailedToStart &failed) {
                       finishScreen();
                       note(process, happened, visibleText(failed.reason));
                   },
                   [&](const event::Output &output) {
                       if (const qint64 lost = std::exchange(feed.lost, 0))
                           note(process, happened, droppedText(lost));
                       printAll(process, happened, feed.screen().feed(output.bytes, happened.time));
                       if (const QByteArray answer = feed.screen().takeAnswers(); !answer.isEmpty())
                           emit answered(happened.process, feed.attempt, answer);
                   },
                   [&](const event::OutputDropped &dropped) {
                       if (TerminalScreen *screen = feed.screenIfAny())
                           screen->skip({});
                       note(process, happened, droppedText(dropped.bytes));
                   },
                   [&](const event::TerminalSized &sized) { printAll(process, happened, feed.setSize(sized.size)); },
                   [&](const event::OutputHeld &) {
                       note(process, happened, tr("ended, but something that it started may write more"));
                   },
                   [&](const event::OutputEnded &) { finishScreen(); },
                   [](const auto &) {},
               },
               happened.payload);
}

void OutputLog::printAll(Process &process, const Event &happened, TerminalScreen::Lines lines)
{
    for (TerminalRow &line : lines)
        add(process,
            {.time = line.time,
             .process = happened.process,
             .text = std::move(line.text),
             .runs = std::move(line.runs)});
    if (process.lines.size() > 2 * size_t(mostLines()))
        dropOldest(process);
}

void OutputLog::readTerminals()
{
    m_budget = {};
    for (auto &[id, process] : m_processes) {
        if (process.terminal && process.terminal->isWaiting())
            readTerminal(id, process);
    }
}

} // namespace pangaea
