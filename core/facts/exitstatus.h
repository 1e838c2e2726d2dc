// SPDX-License-Identifier: MIT
// How a process ended, and the names of signals. Pure values and text; any thread.
#pragma once

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace pangaea {

struct SignalInfo {
    int number;
    const char *name;    ///< "SIGTERM"
    const char *meaning; ///< a few words, to be translated in the context pangaea::ExitStatus
};

/// The signals of signal(7) that have a name, in order of number.
[[nodiscard]] std::span<const SignalInfo> signalTable();

/// The numbers of all signals that can be sent: those of the table and the real-time signals.
[[nodiscard]] std::vector<int> allSignals();

/// "SIGKILL"; "SIGRTMIN+2" for real-time signals; "signal 99" for one without a name.
[[nodiscard]] QString signalName(int number);

/// "termination", in the user's language
[[nodiscard]] QString signalMeaning(int number);

/// "SIGKILL (9)"
[[nodiscard]] QString signalText(int number);

/// Exactly one of code and signal is meaningful, as in wait(2).
struct ExitStatus {
    int code = 0;                      ///< 0 to 255, when signal is 0
    int signal = 0;                    ///< the signal that ended it, or 0
    bool requested = false;            ///< the user sent that signal (by a command of Pangaea's)
    std::optional<bool> coreDumped {}; ///< core(5); known only after a signal, and not on every system

    [[nodiscard]] bool success() const { return signal == 0 && code == 0; }
    /// Python's multiprocessing.Process.exitcode: the code, or the negated signal.
    [[nodiscard]] int pythonCode() const { return signal ? -signal : code; }
    /// What a POSIX shell puts into $?: the code, or 128 + signal.
    [[nodiscard]] int shellCode() const { return signal ? 128 + signal : code; }
    /// "0", "3" or "SIGKILL (9)"
    [[nodiscard]] QString text() const;
    /// "killed by SIGSEGV (11), core dumped · Python exitcode -11 · shell 139"
    [[nodiscard]] QString explanation() const;

    friend bool operator==(const ExitStatus &, const ExitStatus &) = default;
};

} // namespace pangaea
