// SPDX-License-Identifier: MIT
// The window of a recorded session: it moves through it, and has nothing to command. Lives on the GUI thread.
#pragma once

#include "core/facts/event.h"
#include "ui/window/mainwindow.h"

namespace pangaea {

struct RecordedSession;

class ReplayWindow final : public MainWindow
{
    Q_OBJECT
public:
    /// The session must outlive the window. `name`: of its file, for the title.
    ReplayWindow(RecordedSession &session, const Settings &settings, const QString &name);
};

/// With a session of its own. Not shown yet; deletes itself and the session when it is closed. Stands at the session's
/// end. `events` are in a journal's order and not empty.
[[nodiscard]] ReplayWindow *makeReplayWindow(const EventBatch &events, const QString &name, const Settings &settings);

} // namespace pangaea
