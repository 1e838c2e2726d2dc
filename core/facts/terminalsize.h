// SPDX-License-Identifier: MIT
// The size of a terminal, in characters (ioctl_tty(2), TIOCSWINSZ). A plain value; any thread.
#pragma once

#include <algorithm>

namespace pangaea {

struct TerminalSize {
    static constexpr int least = 2; ///< columns and rows
    static constexpr int most = 1000;
    static constexpr int mostCells = 50'000; ///< columns times rows: a library keeps some hundred bytes for each

    int columns = 80;
    int rows = 24;

    /// The nearest size that a terminal may have here.
    [[nodiscard]] constexpr TerminalSize bounded() const
    {
        const int fits = std::clamp(columns, least, most);
        return {fits, std::clamp(rows, least, std::min(most, mostCells / fits))};
    }
    friend bool operator==(const TerminalSize &, const TerminalSize &) = default;
};

} // namespace pangaea
