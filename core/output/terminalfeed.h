// SPDX-License-Identifier: MIT
// The events of a row with a terminal, a piece a turn: what floods a screen takes longer to read than a turn of the event
// loop may take. Beyond what the log keeps, only the last lines are read. Lives on the journal's thread.
#pragma once

#include "core/facts/event.h"
#include "core/output/terminalscreen.h"

#include <deque>
#include <memory>
#include <optional>

namespace pangaea {

class TerminalFeed final
{
public:
    static constexpr int linesPerTurn = 1'500; ///< of all rows together
    static constexpr qsizetype bytesPerTurn = 128 * 1024;
    static constexpr qsizetype mostWaiting = 1024 * 1024; ///< bytes

    /// What may be read in one turn.
    struct Budget {
        qsizetype bytes = bytesPerTurn;
        qsizetype lines = linesPerTurn;
        [[nodiscard]] bool isSpent() const { return bytes <= 0 || lines <= 0; }
    };

    void put(Event happened);
    /// The next event to read, of output no more than the budget allows; none if nothing waits or the budget is spent.
    [[nodiscard]] std::optional<Event> next(Budget &budget);
    [[nodiscard]] bool isWaiting() const { return !m_waiting.empty(); }
    /// If more than `lines` lines or mostWaiting wait, takes the oldest output away, or the first part of it.
    [[nodiscard]] std::optional<QByteArray> surplus(int lines);

    /// Made when something is there for it to show; gone when its output has ended.
    [[nodiscard]] TerminalScreen &screen();
    [[nodiscard]] TerminalScreen *screenIfAny() const { return m_screen.get(); }
    /// The size of the next screens, and of this one.
    [[nodiscard]] TerminalScreen::Lines setSize(const TerminalSize &size);
    /// What is on the screen, which is gone then.
    [[nodiscard]] TerminalScreen::Lines finish();

    /// Of the attempt, also when its screen is gone.
    [[nodiscard]] QString lastWords() const { return m_screen ? m_screen->lastWords() : m_lastWords; }
    void forgetWords() { m_lastWords.clear(); }

    int attempt = 0; ///< whose screen it is
    qint64 lost = 0; ///< bytes that were taken away, and not reported yet

private:
    void count(const Event &happened, int sign);

    std::deque<Event> m_waiting;
    qsizetype m_bytes = 0; ///< of output that waits
    qsizetype m_lines = 0; ///< line ends in it
    TerminalSize m_size;
    QString m_lastWords;
    std::unique_ptr<TerminalScreen> m_screen;
};

} // namespace pangaea
