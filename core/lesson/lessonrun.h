// SPDX-License-Identifier: MIT
// One run of a lesson, read from the journal: which rows are its own, and facts about them that no other reading keeps.
// A projection: it never writes back. Lives on the journal's thread.
#pragma once

#include "core/lesson/lesson.h"
#include "core/session/readings.h"

#include <QObject>

#include <map>
#include <optional>

namespace pangaea {

class LessonRun final : public QObject
{
    Q_OBJECT
public:
    /// Follows the next run of the lesson's scenario. The readings must outlive it.
    LessonRun(Readings &readings, const Lesson &lesson, QObject *parent = nullptr);

    [[nodiscard]] const Readings &readings() const { return m_readings; }
    /// The lesson's row with this index, once it exists and until it is removed.
    [[nodiscard]] const ProcessState *row(size_t index) const;

    /// When the scenario's step with this index began, monotonic ns; 0: not yet.
    [[nodiscard]] qint64 stepTime(size_t step) const { return m_stepTimes[step]; }

    /// The facts that are kept for a row.
    struct Seen {
        QString letters;      ///< of the kernel's states, of the row and of all tasks below, in the order of their
                              ///< sight
        int threads = 0;      ///< the most in the row's process at once, by samples
        double run = 0;       ///< CPU time of the row's process, ns, by samples
        double runBefore = 0; ///< of its previous attempts
        std::map<qint64, double> taskRun; ///< of each task of its descendants
        std::map<qint64, qint64> parents; ///< of each descendant, the first parent seen
        bool parentChanged = false;
        bool sampled = false;
    };
    [[nodiscard]] const Seen &seen(size_t index) const { return m_seen[index]; }

private:
    void read(qsizetype first, qsizetype count);
    void fold(const Event &happened);
    void foldSeen(Seen &seen, const Event &happened);
    void begin(const event::ScenarioBegan &began);
    void makeRow(const Step &step);
    [[nodiscard]] bool isNext(const event::Created &made) const;

    struct Row {
        QString name;
        QString target;
        ProcessId process = ProcessId::Pangaea; ///< until it is created
    };

    Readings &m_readings;
    const std::vector<Step> m_steps;
    const QString m_text;     ///< of the scenario
    bool m_begun = false;     ///< and no other scenario has begun since
    std::vector<Row> m_rows;  ///< those that the steps so far create
    size_t m_known = 0;       ///< how many of them exist
    std::vector<Seen> m_seen; ///< for each row that the lesson creates
    std::map<ProcessId, size_t> m_index;
    std::vector<qint64> m_stepTimes; ///< for each step
};

} // namespace pangaea
