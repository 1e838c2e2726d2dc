// SPDX-License-Identifier: MIT
// How much of the cores other programs had while a part of a lesson was played: where a lesson is about shares of the
// cores, that is why it may come out otherwise. Lives on the journal's thread.
#pragma once

#include "core/lesson/lessonrun.h"

#include <QObject>

#include <optional>

namespace pangaea {

class OtherPrograms final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    OtherPrograms(const LessonRun &run, Readings &readings, QObject *parent = nullptr);

    /// Counts from here on.
    void begin();
    /// Their share of all cores since begin(), 0 to 1, by samples of the whole machine, without the lesson's own
    /// processes; Pangaea itself is one of the others. Nothing if the time was too short to say.
    [[nodiscard]] std::optional<double> share() const;
    /// A sentence to add where something came out otherwise; empty if the others had little.
    [[nodiscard]] QString sentence() const;

private:
    void read(qsizetype first, qsizetype count);
    [[nodiscard]] double ownTime() const;

    const LessonRun &m_run;
    Readings &m_readings;
    qint64 m_last = 0;      ///< time of the last sample of the machine, monotonic ns
    double m_measured = 0;  ///< ns between such samples
    double m_busy = 0;      ///< ns of all cores that were not idle
    double m_ownBefore = 0; ///< s
};

} // namespace pangaea
