// SPDX-License-Identifier: MIT
// Saves the report of a lesson as HTML or PDF, with the table, the timeline and the program. The same session gives the
// same bytes. GUI thread; checkReportPath(): any thread.
#pragma once

#include "core/basics/failure.h"
#include "core/lesson/lessonreport.h"

namespace pangaea {

class LessonRecorder;
struct Readings;

/// What the reader of the lesson predicted, by part; empty: nobody was asked.
using Predictions = std::vector<std::optional<size_t>>;

/// None if the suffix is that of a kind of report; otherwise the sentence lists them.
[[nodiscard]] Failure checkReportPath(const QString &path);

/// Everything that the recorder and the readings know. `language`: an id of languages(); any other means the first.
[[nodiscard]] LessonReport completeReport(const LessonRecorder &recorder, const Predictions &predictions,
                                          const Readings &readings, const QString &language);

/// By the suffix, .html or .pdf; completely or not at all, readable by the user alone.
[[nodiscard]] Failure saveReport(const QString &path, const LessonReport &report, const Readings &readings);

} // namespace pangaea
