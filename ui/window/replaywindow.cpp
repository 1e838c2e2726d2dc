// SPDX-License-Identifier: MIT
#include "ui/window/replaywindow.h"

#include "ui/window/mainwindow.h"

#include "core/session/recordedsession.h"

namespace pangaea {

MainWindow *makeReplayWindow(const EventBatch &events, const QString &name, const Settings &settings)
{
    auto *session = new RecordedSession(events);
    auto *window = new MainWindow(session->replay, session->readings, settings, name);
    window->setAttribute(Qt::WA_DeleteOnClose);
    // When this is told, all that reads the session is gone.
    QObject::connect(window, &QObject::destroyed, [session] { delete session; });
    return window;
}

} // namespace pangaea
