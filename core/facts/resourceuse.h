// SPDX-License-Identifier: MIT
// The resources that a process used in its whole life, as the kernel reports them at its end (getrusage(2)). Pure
// values; any thread.
#pragma once

#include <QtGlobal>

#include <optional>

namespace pangaea {

/// Counts the process with all its threads, and those descendants that their own parents waited for; it does not count
/// descendants that were not waited for, or that live on as orphans.
struct ResourceUse {
    qint64 cpuTime = 0; ///< ns on cores, user and system time together
    /// Peak RAM of the process alone, in bytes. It comes from samples, so that growth in the last tenth of a second may
    /// be missing. If the process, or a descendant, used more than twice as much as Pangaea, it is the kernel's own
    /// number, which is exact; below that the kernel's number is useless, since it starts with the memory of the
    /// process's creator (execve(2) keeps ru_maxrss). Unknown for a process that ended before its first sample.
    std::optional<qint64> peakMemory {};
    qint64 voluntarySwitches = 0;   ///< it gave its core up, to wait
    qint64 involuntarySwitches = 0; ///< the kernel took its core away

    friend bool operator==(const ResourceUse &, const ResourceUse &) = default;
};

} // namespace pangaea
