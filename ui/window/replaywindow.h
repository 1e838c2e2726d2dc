// SPDX-License-Identifier: MIT
// A window onto a recorded session, with all that belongs to it. Lives on the GUI thread.
#pragma once

#include "core/facts/event.h"

#include <QString>

namespace pangaea {

class MainWindow;
struct Settings;

/// Not shown yet; deletes itself and the session when it is closed. Stands at the session's end.
[[nodiscard]] MainWindow *makeReplayWindow(const EventBatch &events, const QString &name, const Settings &settings);

} // namespace pangaea
