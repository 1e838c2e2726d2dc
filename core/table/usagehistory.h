// SPDX-License-Identifier: MIT
// CPU and memory of one row over time, read from the samples that the journal has. A projection: it never writes back.
// Lives on the journal's thread.
#pragma once

#include "core/facts/event.h"

#include <QObject>

#include <optional>
#include <vector>

namespace pangaea {

class Journal;

/// What was known at the end of one round of samples. An empty value is not known, never 0.
struct UsagePoint {
    enum class Before : quint8 {
        Nothing, ///< it is the first of its attempt, or of those that are kept
        Point,
        Gap ///< rounds are missing
    };
    qint64 time = 0;              ///< monotonic ns
    std::optional<double> cpu;    ///< percent of one core, since the round before
    std::optional<double> memory; ///< resident, bytes
    Before before = Before::Nothing;
};

/// One attempt of the row.
struct UsageAttempt {
    int number = 1;
    qint64 start = 0; ///< monotonic ns
    qint64 end = 0;   ///< 0: it runs
};

class UsageHistory final : public QObject
{
    Q_OBJECT
public:
    /// The points of so long a time are kept, ns.
    static constexpr qint64 longest = 300 * nanosecondsPerSecond;

    explicit UsageHistory(Journal &journal, QObject *parent = nullptr);

    /// Reads everything about another row; nothing if there is none.
    void setProcess(std::optional<ProcessId> process);
    [[nodiscard]] std::optional<ProcessId> process() const { return m_process; }

    /// In order of time.
    [[nodiscard]] const std::vector<UsagePoint> &points() const { return m_points; }
    [[nodiscard]] const std::vector<UsageAttempt> &attempts() const { return m_attempts; }
    /// From the first point or attempt that is kept to the newest fact of the row, monotonic ns; 0, 0: there is none.
    [[nodiscard]] qint64 start() const;
    [[nodiscard]] qint64 end() const;
    /// The first start of any process, from which the timeline counts; 0: none.
    [[nodiscard]] qint64 origin() const { return m_origin; }

private:
    void read(qsizetype first, qsizetype count);
    void clear();
    void fold(const Event &happened);
    void foldRow(const Event &happened);
    void endRound(qint64 time);
    void add(UsagePoint point);
    [[nodiscard]] bool runs() const { return !m_attempts.empty() && m_attempts.back().end == 0; }

    Journal &m_journal;
    std::optional<ProcessId> m_process;
    QString m_host; ///< of that row
    std::vector<UsagePoint> m_points;
    std::vector<UsageAttempt> m_attempts;
    std::optional<KernelSample> m_sample; ///< the newest of the attempt that runs
    bool m_sampled = false;               ///< since the last round was complete
    int m_hertz = 10;
    qint64 m_origin = 0;
};

} // namespace pangaea
