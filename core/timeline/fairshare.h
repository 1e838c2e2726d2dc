// SPDX-License-Identifier: MIT
// How each process spent its time: on a core, queued for one, or blocked; over its life and over the last
// second. From the kernel's own sums in the samples, so that it is known without exact switches too.
// A projection: it never writes back. Lives on the journal's thread.
#pragma once

#include "core/facts/event.h"

#include <QObject>

#include <optional>
#include <unordered_map>
#include <vector>

namespace pangaea {

class Journal;

/// Parts of the time of a process, 0 to 1; of all its threads together where it has several. Suspended time
/// is blocked. Where the kernel does not tell how long it queued, that and the rest are unknown.
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

    /// Of the current attempt, from its start to the newest round of samples, or to the last reading of one
    /// that has ended. Nothing where nothing was read.
    [[nodiscard]] std::optional<ShareParts> life(ProcessId process) const;
    /// Nothing for what does not live.
    [[nodiscard]] std::optional<ShareParts> lastSecond(ProcessId process) const;

    /// Who competes for the cores.
    struct Rivals {
        int live = 0;         ///< processes
        int busy = 0;         ///< of these, on a core or queued for one most of the last second
        int busyThreads = 0;  ///< of the busy ones
        int cores = 0;        ///< 0: unknown
        bool sameNice = true; ///< of the busy ones, as far as known: the cores are shared out equally
        /// Part of its time that each busy thread would run if all got the same; nothing where none is busy.
        [[nodiscard]] std::optional<double> equalShare() const;
    };
    [[nodiscard]] Rivals rivals() const;

public slots:
    /// Forgets everything, as the journal did.
    void clear();

signals:
    /// After each batch with a round of samples, or with a start or an end.
    void changed();

private:
    /// The kernel's sums at one time.
    struct Reading {
        qint64 time = 0; ///< monotonic ns
        double run = 0;  ///< ns
        std::optional<double> queue;
        double threads = 0; ///< 0: unknown
        char state = 0;
        double taskTime = 0; ///< ns lived so far by all threads together
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
    std::vector<qint64> m_rounds; ///< a little more than the last second
    int m_cores = 0;
};

} // namespace pangaea
