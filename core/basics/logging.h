// SPDX-License-Identifier: MIT
// Logging for maintainers: one line per decision, never one per sample or record. Off unless
// QT_LOGGING_RULES="pangaea.*.debug=true" enables it. Any thread.
#pragma once

#include <QLoggingCategory>

namespace pangaea {

Q_DECLARE_LOGGING_CATEGORY(engineLog)     // "pangaea.engine": what is started, signalled and ended
Q_DECLARE_LOGGING_CATEGORY(recorderLog)   // "pangaea.recorder": how switches are recorded, or why not
Q_DECLARE_LOGGING_CATEGORY(protectionLog) // "pangaea.protection": what limits the size of process trees

} // namespace pangaea
