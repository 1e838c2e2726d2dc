// SPDX-License-Identifier: MIT
// The window of a recorded session: it moves through the session, and commands nothing. Lives on the GUI thread.
#pragma once

#include "core/facts/event.h"
#include "ui/window/mainwindow.h"

namespace pangaea {

struct RecordedSession;

class ReplayWindow final : public MainWindow
{
    Q_OBJECT
public:
    /// The session must outlive the window. `name`: the file's name, for the title.
    ReplayWindow(RecordedSession &session, const Settings &settings, const QString &name);
};

/// Makes a window with its own session, not shown yet. It deletes itself and the session when closed, and starts at the
/// session's end. `events` are in a journal's order and not empty.
[[nodiscard]] ReplayWindow *makeReplayWindow(const EventBatch &events, const QString &name, const Settings &settings);

} // namespace pangaea
