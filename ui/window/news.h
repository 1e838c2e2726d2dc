// SPDX-License-Identifier: MIT
// What a screen reader is told while it happens: starts, ends and joins in a sentence, many of them in figures. Plain
// values; any thread.
#pragma once

#include "core/facts/event.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace pangaea {

struct News {
    enum Kind : quint8 { Started, Ended, Killed, Crashed, Failed, Suspended, Continued, Joined, TimedOut };
    Kind kind = Started;
    QString sentence; ///< "Asia exited with 0"
};

/// Nothing if the event is not worth an interruption. `nameOf` gives the name of a row.
[[nodiscard]] std::optional<News> newsOf(const Event &event, const std::function<QString(ProcessId)> &nameOf);

/// Up to four as they are: "Asia started. Europe exited with 0." More are counted: "12 processes started, 3 ended."
[[nodiscard]] QString announcementOf(const std::vector<News> &news);

} // namespace pangaea
