// SPDX-License-Identifier: MIT
#include "core/basics/logging.h"

namespace pangaea {

Q_LOGGING_CATEGORY(engineLog, "pangaea.engine", QtInfoMsg)
Q_LOGGING_CATEGORY(recorderLog, "pangaea.recorder", QtInfoMsg)
Q_LOGGING_CATEGORY(protectionLog, "pangaea.protection", QtInfoMsg)

} // namespace pangaea
