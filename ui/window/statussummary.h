// SPDX-License-Identifier: MIT
// The texts of the status bar: how many processes are in which state, the load of the machine, and where the timeline's
// intervals come from. Pure; any thread.
#pragma once

#include <QString>

#include <optional>

namespace pangaea {

class ProcessTable;

/// "3 running · 1 exited · 0 failed"; "No processes".
[[nodiscard]] QString stateSummary(const ProcessTable &table);

/// "CPU 12 % of 2 cores · exact switches", or "· sampled 10 Hz"; an em dash if the load is unknown. Why it is not exact
/// follows in brief: "sampled 10 Hz: kernel.perf_event_paranoid is 3; 2 or less would do".
/// "exact switches, 1 process sampled" if the kernel no longer records a process. Lost records are counted: "· 12
/// records lost". Where other programs use so much that nothing can be compared (BusyMachine), their share of all cores'
/// time, 0 to 1, follows the load: "· other programs use 38 % of the cores".
[[nodiscard]] QString loadSummary(const ProcessTable &table, std::optional<double> others = {});
/// Explains the right end in full, with the reason why switches are not exact.
[[nodiscard]] QString loadExplanation(const ProcessTable &table, std::optional<double> others = {});
/// What keeps a process from creating ever more processes, in one to three sentences; empty if unknown.
[[nodiscard]] QString protectionExplanation(const ProcessTable &table);
/// To be shown once: why switches are not exact, and what would change it. Empty: they are exact, or it is not known
/// yet.
[[nodiscard]] QString recordingProblem(const ProcessTable &table);
/// What the button Record exactly does.
[[nodiscard]] QString recordingOffer();

} // namespace pangaea
