// SPDX-License-Identifier: MIT
// The timeline as text: the lives, events, waits and intervals of a lane, and their words with times and units. This is
// what the Events panel and assistive tools tell. Plain values; the thread of the Timeline.
#pragma once

#include "core/timeline/fairshare.h"
#include "core/timeline/timeline.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace pangaea {

/// What an entry may be; also a Mark.
namespace entry {
/// One attempt, from start to end.
struct Life {
    qint64 pid = 0;
    int attempt = 1;
    std::optional<ShareParts> share {}; ///< only of the newest attempt
};
struct Suspension {};
/// In the parent's lane.
struct Wait {
    ProcessId process = ProcessId::Pangaea;
    QString name;
    bool timedOut = false;
    int ordinal = 0; ///< as in JoinWait
};
/// In the parent's lane.
struct LeftBehind {
    qint64 pid = 0;
    QString name;
    QString from; ///< the row's name; empty: unknown
};
/// On a core.
struct Stay {
    int core = 0;
    LeaveReason left = LeaveReason::Open;
};
/// Not on a core.
struct Gap {
    LeaveReason after = LeaveReason::Open; ///< why the stay before it ended; Open: there was none
};
/// By samples.
struct Sampled {
    char state = 0;
};
/// Older intervals of the lane that are not listed.
struct Omitted {
    qsizetype count = 0;
};
} // namespace entry

/// Keeps all that its words need, and so stays valid when the timeline changes.
struct TimelineEntry {
    using What = std::variant<entry::Life, Mark, entry::Suspension, entry::Wait, entry::LeftBehind, entry::Omitted,
                              entry::Stay, entry::Gap, entry::Sampled>;

    qint64 time = 0;                    ///< monotonic ns
    qint64 end = 0;                     ///< as `time` for a moment; 0: not yet
    ProcessId row = ProcessId::Pangaea; ///< whose lane it is in; Pangaea: the parent's
    qint64 task = 0;                    ///< tid, for intervals
    QString lane;                       ///< the name of the row, and of the task if it is not the row's own process
    What what;

    [[nodiscard]] bool isMoment() const { return end == time; }
    [[nodiscard]] bool isOpen() const { return end == 0; }
    /// Whose process it is about: for a wait, the one that the parent waits for. Pangaea: none.
    [[nodiscard]] ProcessId about() const;
};

/// The order of a list of entries. Two that are equal in it are the same, perhaps at another time of reading.
[[nodiscard]] bool isEarlier(const TimelineEntry &one, const TimelineEntry &other);

/// Intervals (stays, gaps and samples) are listed up to the `most` newest of the lane. Sorted.
[[nodiscard]] std::vector<TimelineEntry> entriesOf(const TimelineRow &row, const FairShare &shares, size_t most);
/// The parent's waits for the rows from `first` on, and what was left behind. Sorted.
[[nodiscard]] std::vector<TimelineEntry> parentEntries(const Timeline &timeline, ProcessId first = ProcessId::Pangaea);

/// "1.234567 s", since the origin: the same unit and decimals for all, to be compared in a column.
[[nodiscard]] QString entryTime(const TimelineEntry &entry, qint64 origin);
/// "on core 1", "waits for Asia", "exit 0"
[[nodiscard]] QString entryWhat(const TimelineEntry &entry);
/// "3.99 ms", "5.003 s so far"; empty for a moment.
[[nodiscard]] QString entryDuration(const TimelineEntry &entry, qint64 now);
/// Why, how, or with which result; may be empty.
[[nodiscard]] QString entryDetail(const TimelineEntry &entry);
/// "at 12.345 ms: on core 1, for 3.99 ms", to be spoken.
[[nodiscard]] QString entrySentence(const TimelineEntry &entry, qint64 origin, qint64 now);

/// Why a stay on a core ended.
[[nodiscard]] QString leftText(LeaveReason left);

/// "America 4711"; "Parent 4702"
[[nodiscard]] QString laneName(const TimelineRow &row);
[[nodiscard]] QString parentName(const Timeline &timeline);
/// How the row is, or how it ended, and its shares: "lives; 51 % running · 49 % queued · 0 % blocked"
[[nodiscard]] QString laneSummary(const TimelineRow &row, const FairShare &shares);

} // namespace pangaea
