// SPDX-License-Identifier: MIT
// What a process used in all its life, as the kernel tells at its end (getrusage(2)). Pure values; any thread.
#pragma once

#include <QtGlobal>

#include <optional>

namespace pangaea {

/// Of the process with all its threads, and of its descendants as far as each was waited for by its own parent; what
/// others left behind or live on as orphans is not in it.
struct ResourceUse {
    qint64 cpuTime = 0; ///< ns on cores, as user and as system
    /// Bytes of RAM at most, of the process alone. What a sample saw, so that growth in the last tenth of a second may
    /// be missing. For a process, or a descendant of it, that had more than twice what Pangaea has, it is the kernel's
    /// own number, which is exact; below it is of no use, since it begins with the memory of who made the process
    /// (execve(2) keeps ru_maxrss). Unknown of what ended before it was looked at.
    std::optional<qint64> peakMemory {};
    qint64 voluntarySwitches = 0;   ///< it gave its core up, to wait
    qint64 involuntarySwitches = 0; ///< the kernel took its core away

    friend bool operator==(const ResourceUse &, const ResourceUse &) = default;
};

} // namespace pangaea
