// SPDX-License-Identifier: MIT
// How each process spent its time: on a core, in the run queue, or blocked; over its life and over the last second.
// Computed from the kernel's sums in the samples, so it does not need exact switches. A projection: it never writes
// back. Lives on the journal's thread.
#pragma once

#include "core/facts/event.h"

#include <QObject>

#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace pangaea {

class Journal;

/// Shares of a process's time, 0 to 1; if it has several threads, of all of them together. Suspended time counts as
/// blocked. If the kernel does not report the queue time, queued and blocked are unknown.
struct ShareParts {
    double running = 0;
    std::optional<double> queued;
    std::optional<double> blocked;
};

class FairShare final : public QObject
{
    Q_OBJECT
public:
    explicit FairShare(Journal &journal, QObject *parent = nullptr);

    /// For the current attempt, from its start to the newest round of samples, or to the last reading if it has ended.
    /// Nothing if there is no reading.
    [[nodiscard]] std::optional<ShareParts> life(ProcessId process) const;
    /// Nothing for a process that does not live.
    [[nodiscard]] std::optional<ShareParts> lastSecond(ProcessId process) const;

    /// The processes that compete for the cores.
    struct Rivals {
        int live = 0;         ///< processes
        int busy = 0;         ///< of these, on a core or queued for most of the last second
        int busyThreads = 0;  ///< of the busy processes
        int cores = 0;        ///< 0: unknown
        bool sameNice = true; ///< of the busy processes, as far as known: the cores are shared equally
        /// The share of its time that each busy thread would run if all got the same; nothing if none is busy.
        [[nodiscard]] std::optional<double> equalShare() const;
    };
    [[nodiscard]] Rivals rivals() const;

public slots:
    /// Forgets everything; connected to the journal's cleared().
    void clear();

signals:
    /// After each batch with a round of samples, a start or an end.
    void changed();

private:
    /// The kernel's sums at one time.
    struct Reading {
        qint64 time = 0; ///< monotonic ns
        double run = 0;  ///< ns
        std::optional<double> queue;
        double threads = 0; ///< 0: unknown
        char state = 0;
        double taskTime = 0; ///< ns that all threads together have lived so far
    };
    struct Row {
        std::vector<Reading> readings; ///< the start and the last second's, oldest first
        std::optional<double> nice;
        char state = 0;
        bool live = false;
        bool known = false; ///< there is a reading besides the start
    };

    void read(qsizetype first, qsizetype count);
    bool fold(const Event &happened);
    void add(Row &row, const KernelSample &sample, qint64 time) const;
    void prune();
    [[nodiscard]] std::optional<Reading> at(const Row &row, size_t round) const;
    [[nodiscard]] bool isBusy(ProcessId process, const Row &row) const;

    Journal &m_journal;
    std::unordered_map<ProcessId, Row> m_rows;
    std::unordered_map<ProcessId, Row> m_removed; ///< those that can be restored
    std::unordered_set<ProcessId> m_elsewhere;    ///< rows on other machines
    std::vector<qint64> m_rounds;                 ///< a little more than the last second
    int m_cores = 0;
};

} // namespace pangaea
