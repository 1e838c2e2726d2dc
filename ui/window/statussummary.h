// SPDX-License-Identifier: MIT
// The status bar in words: how many processes are in which state, the load of the machine, and where the
// timeline's intervals come from. Pure; any thread.
#pragma once

#include <QString>

namespace pangaea {

class ProcessTable;

/// "3 running · 1 exited · 0 failed"; "No processes".
[[nodiscard]] QString stateSummary(const ProcessTable &table);

/// "CPU 12 % of 2 cores · exact switches", or "· sampled 10 Hz"; an em dash where the load is not known.
/// Why it is not exact follows in brief: "sampled 10 Hz: kernel.perf_event_paranoid is 3; 2 or less would do".
/// "exact switches, 1 process sampled" where the kernel records a process no more. Lost records are counted: "· 12 records lost".
[[nodiscard]] QString loadSummary(const ProcessTable &table);
/// What the right end means, at length, with the reason why switches are not exact.
[[nodiscard]] QString loadExplanation(const ProcessTable &table);
/// What keeps a process from making ever more processes, in a sentence or three; empty where it is not known.
[[nodiscard]] QString protectionExplanation(const ProcessTable &table);
/// To be said once: why switches are not exact, and what would change it. Empty: they are, or it is not known yet.
[[nodiscard]] QString recordingProblem(const ProcessTable &table);
/// What the button Record exactly does.
[[nodiscard]] QString recordingOffer();

} // namespace pangaea
