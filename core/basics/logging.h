// SPDX-License-Identifier: MIT
// What a maintainer can follow: the decisions, a line each, and none for a single sample or record. Off until
// QT_LOGGING_RULES="pangaea.*.debug=true" asks for it. Any thread.
#pragma once

#include <QLoggingCategory>

namespace pangaea {

Q_DECLARE_LOGGING_CATEGORY(engineLog)     // "pangaea.engine": what is started, signalled and ended
Q_DECLARE_LOGGING_CATEGORY(recorderLog)   // "pangaea.recorder": how switches are recorded, or why not
Q_DECLARE_LOGGING_CATEGORY(protectionLog) // "pangaea.protection": what keeps trees of processes small

} // namespace pangaea
