// SPDX-License-Identifier: MIT
// What a picture or a report says of its session, so that whoever sees it can judge it: what was run, when, on which
// kernel, and how the intervals are known. And what the user wrote on the pictures. On the journal's thread.
#pragma once

#include "core/facts/event.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace pangaea {

class Journal;
class ProcessTable;
struct Readings;

/// The scenarios and lessons that were played, by title; else the names of the rows and what they run:
/// "Asia, Europe: print_func".
[[nodiscard]] QString whatWasRun(const Readings &readings);
/// When the session began. Not when a file is made of it: the same session then gives the same file.
[[nodiscard]] QDateTime sessionTime(const ProcessTable &table);
/// "2026-01-31 14:23:55 UTC"; an em dash if it is not known.
[[nodiscard]] QString sessionTimeText(const ProcessTable &table);
/// "exact: every switch was recorded", or "sampled 10 times a second".
[[nodiscard]] QString sourceText(const ProcessTable &table);
/// All of these, and the kernel.
[[nodiscard]] QStringList evidenceOf(const Readings &readings);

/// The last for this panel; an empty one if there is none.
[[nodiscard]] event::Annotated annotationOf(const Journal &journal, const QString &panel);

} // namespace pangaea
