// SPDX-License-Identifier: MIT
// Lays out the report of a lesson on pages of A4, with the timeline as shapes and text. GUI thread.
#pragma once

#include <QByteArray>

namespace pangaea {

class Drawing;
struct LessonReport;

/// timeline: null if there is none.
[[nodiscard]] QByteArray reportPdf(const LessonReport &report, const Drawing *timeline);

} // namespace pangaea
