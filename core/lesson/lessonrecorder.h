// SPDX-License-Identifier: MIT
// Keeps the results of each part of a lesson as they were when the next part began, for a report. Reads the journal
// alone, and so does not care who takes the steps: the reader, or LessonCheck. Lives on the journal's thread.
#pragma once

#include "core/lesson/lessonreport.h"
#include "core/lesson/lessonrun.h"

#include <QObject>

#include <vector>

namespace pangaea {

class LessonRecorder final : public QObject
{
    Q_OBJECT
public:
    /// Follows the next run of the lesson, and each one after it. The readings must outlive it.
    LessonRecorder(Readings &readings, const Lesson &lesson, QObject *parent = nullptr);

    [[nodiscard]] const Lesson &lesson() const { return m_lesson; }
    /// Title, parts and evidence; the predictions, table and program are for others to add.
    [[nodiscard]] LessonReport report() const;

private:
    void read(qsizetype first, qsizetype count);
    void reach(size_t step);
    [[nodiscard]] ReportPart measured(size_t part) const;

    const Lesson m_lesson;
    const QString m_text; ///< of the scenario
    LessonRun m_run;      ///< reads each batch before this object does
    bool m_isOurs = false;
    size_t m_current = 0;           ///< the part whose steps are taken
    std::vector<ReportPart> m_kept; ///< of the parts before, and of the current one after the last batch
};

} // namespace pangaea
