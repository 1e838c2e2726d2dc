// SPDX-License-Identifier: MIT
// Who made whom: the processes of all rows as a tree, with births, programs, ends, zombies and new parents. A pure
// reading of the Timeline, independent of pixels. Times are monotonic ns, 0: not (yet). Any thread.
#pragma once

#include "core/timeline/timeline.h"

#include <optional>
#include <vector>

namespace pangaea {

/// How a time is known. Unseen: it is later than this, since nobody looked any more.
enum class Evidence : quint8 { Recorded, Sampled, Unseen };

struct ForkNode {
    struct Exec {
        qint64 time = 0;
        QString name; ///< the kernel's comm after it
    };
    /// Whose child it became when its creator's process ended.
    struct Adoption {
        qint64 time = 0;
        bool timeKnown = true;        ///< false: it was found with its new parent, and its creator is not known
        std::optional<qint64> pid {}; ///< of the new parent; nothing: nobody saw it
        int node = -1;                ///< the new parent, if it is in the tree
    };

    ProcessId row = ProcessId::Pangaea;
    int number = 0; ///< of the row, for its colour
    int attempt = 1;
    qint64 pid = 0;
    int creator = -1;         ///< index of a node before this one; -1: Pangaea, or unknown
    bool isRoot = false;      ///< the row's own process: Pangaea made it
    qint64 creatorThread = 0; ///< tid of the thread that made it; 0: the main thread, or unknown
    int depth = 0;            ///< below how many others
    QString bornAs;           ///< its name at birth, which is its creator's; empty: unknown
    QString name;             ///< the newest; empty: unknown
    std::vector<Exec> execs;  ///< in order of time; only by records
    int threads = 0;          ///< that it had beside the main one
    qint64 born = 0;          ///< or when it was first seen
    Evidence birth = Evidence::Recorded;
    qint64 ended = 0; ///< 0: lives
    Evidence end = Evidence::Recorded;
    std::optional<ExitStatus> exit; ///< nothing: lives, or unknown
    std::optional<TimeSpan> zombie; ///< if a sample found it as one; an end of 0: it still is
    bool reaped = false;            ///< a sample no longer found the zombie
    std::optional<Adoption> adopted;

    [[nodiscard]] bool isAlive() const { return ended == 0; }
    /// When its line ends: its end, or that of the zombie; 0: not yet.
    [[nodiscard]] qint64 gone() const { return zombie ? zombie->end : ended; }
};

struct ForkTree {
    /// Each after its creator, and with all that it made before its next sibling; siblings in order of birth.
    std::vector<ForkNode> nodes;
    qint64 pangaea = 0;              ///< pid; 0: unknown
    std::optional<qint64> reaper {}; ///< pid of the process that orphans become children of, as far as known
    bool isExact = false;            ///< what is started now is recorded
    int sampled = 0;                 ///< nodes whose birth or end is only sampled: short-lived ones may be missing
    qint64 lostRecords = 0;          ///< then nodes may be missing too
    qint64 origin = 0;               ///< as in Timeline
    qint64 now = 0;                  ///< the newest fact; or, if nothing lives, the last event of the tree
};

[[nodiscard]] ForkTree readForkTree(const Timeline &timeline);

enum class ForkEventKind : quint8 { Born, Exec, Ended, Adopted, Reaped };

struct ForkEvent {
    qint64 time = 0;
    ForkEventKind kind = ForkEventKind::Born;
    int node = 0;
    int exec = 0; ///< Exec: index into ForkNode::execs
};

/// In order of time; what happened at the same time is in the order of its causes.
[[nodiscard]] std::vector<ForkEvent> forkEvents(const ForkTree &tree);

} // namespace pangaea
