// SPDX-License-Identifier: MIT
// A session as a file: JSON Lines in UTF-8, a header and then one event per line (resources/schemas/session.md). Pure
// functions; any thread, so that a long file need not block a window.
#pragma once

#include "core/basics/savedfile.h"
#include "core/facts/event.h"

#include <QIODevice>

#include <span>

namespace pangaea {

/// The first line. It repeats facts of the events, for readers of the header alone.
struct JournalHeader {
    qint64 wallTime = 0; ///< ms since the epoch, at the session's beginning
    QString kernel;
    int cores = 0;
    qint64 pid = 0;     ///< Pangaea's
    bool exact = false; ///< "source": "switches"; otherwise "samples", for this reason:
    QString reason;
    qint64 start = 0;        ///< monotonic ns of the session's beginning; the file's times count from it
    QString version;         ///< of the Pangaea that wrote it
    qint64 events = 0;       ///< lines that follow
    bool unfinished = false; ///< written while its session ran: it ends with the last whole line, wherever that is
    friend bool operator==(const JournalHeader &, const JournalHeader &) = default;
};

struct JournalFile {
    JournalHeader header;
    EventBatch events; ///< in the journal's order
    QString error;     ///< a sentence with the line number; then there are no events
    qint64 cut = 0;    ///< bytes at the end of an unfinished file that are no whole event
};

inline constexpr int journalFormat = 1;
inline constexpr qint64 longestJournal = 8LL * 1024 * 1024 * 1024; ///< bytes; twice the largest budget
inline constexpr qint64 longestJournalLine = 64 * 1024 * 1024;     ///< bytes
inline constexpr qint64 mostJournalEvents = 100'000'000;

/// Collects the header from the events, which begin with event::SessionStarted.
[[nodiscard]] JournalHeader headerOf(const EventBatch &events);

/// The first line of a file that is written while the session runs; the events' lines are added to it.
[[nodiscard]] QByteArray unfinishedHeader(JournalHeader header);
/// One line for each. `start` is the header's.
[[nodiscard]] QByteArray journalLines(std::span<const Event> events, qint64 start);

/// Reads to the end, or, where the file is unfinished, as far as there are whole events. If anything else is wrong with the file, only the error is returned. A file without an error is safe
/// for every reader of the journal. `progress` counts bytes.
[[nodiscard]] JournalFile readJournal(QIODevice &device, const Progress &progress = {});
/// The same for a path; its errors are sentences that name the file.
[[nodiscard]] JournalFile readJournal(const QString &path, const Progress &progress = {});

/// A failure contains the device's own words, which the caller turns into a sentence. `progress` counts events.
[[nodiscard]] Failure writeJournal(QIODevice &device, const EventBatch &events, const Progress &progress = {});
/// The same into a file, completely or not at all.
[[nodiscard]] Failure writeJournal(const QString &path, const EventBatch &events, const Progress &progress = {});

} // namespace pangaea
