// SPDX-License-Identifier: MIT
// Measures the facts of a lesson from the readings of the journal; returns nothing if they do not contain the value
// (yet). Lives on the journal's thread.
#pragma once

#include "core/lesson/lesson.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace pangaea {

class LessonRun;

namespace measures {

using Value = std::optional<FactValue>;
using Rows = std::vector<size_t>;

// Of one row
Value exit(const LessonRun &run, const Rows &rows);   ///< of its last attempt: "0", "SIGKILL"
Value state(const LessonRun &run, const Rows &rows);  ///< "Exited", in English as in files
Value output(const LessonRun &run, const Rows &rows); ///< both streams, lines separated by newlines
Value lastLine(const LessonRun &run, const Rows &rows);
Value lines(const LessonRun &run, const Rows &rows);
Value dropped(const LessonRun &run, const Rows &rows); ///< bytes
Value join(const LessonRun &run, const Rows &rows);    ///< "none", "waiting", "joined", "timed out"
QStringList joinWords();
Value joinWaited(const LessonRun &run, const Rows &rows); ///< s
Value elapsed(const LessonRun &run, const Rows &rows);    ///< s
Value attempts(const LessonRun &run, const Rows &rows);
Value signalsSent(const LessonRun &run, const Rows &rows); ///< "SIGTERM, SIGKILL", in all attempts
Value threads(const LessonRun &run, const Rows &rows);     ///< of its own process
Value descendants(const LessonRun &run, const Rows &rows); ///< processes
Value sawState(const LessonRun &run, const Rows &rows);    ///< letters of proc_pid_stat(5)
Value switching(const LessonRun &run, const Rows &rows);   ///< s; see Switching in core/timeline/timeline.h
Value switches(const LessonRun &run, const Rows &rows);    ///< context switches to a core
Value parentChanged(const LessonRun &run, const Rows &rows);
Value leftBehind(const LessonRun &run, const Rows &rows); ///< processes, those that live now
// Of several
Value cpu(const LessonRun &run, const Rows &rows);      ///< s, with threads and descendants
Value wall(const LessonRun &run, const Rows &rows);     ///< s; known when all have ended
Value parallel(const LessonRun &run, const Rows &rows); ///< cpu / wall
Value cpuShare(const LessonRun &run, const Rows &rows); ///< the first one's part of cpu, 0 to 1
Value together(const LessonRun &run, const Rows &rows);
Value pids(const LessonRun &run, const Rows &rows);
Value firstExit(const LessonRun &run, const Rows &rows);
Value exitOrder(const LessonRun &run, const Rows &rows);  ///< known when all have ended
Value exitSpread(const LessonRun &run, const Rows &rows); ///< s; known when all have ended
Value joinOrder(const LessonRun &run, const Rows &rows);  ///< known when all are joined
// Of the machine
Value cores(const LessonRun &run, const Rows &rows);

} // namespace measures

} // namespace pangaea
