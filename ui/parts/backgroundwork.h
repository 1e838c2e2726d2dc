// SPDX-License-Identifier: MIT
// Runs long work on its own thread, with a progress dialog that can cancel it. Lives on the GUI thread.
#pragma once

#include "core/basics/savedfile.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

class QProgressBar;
class QProgressDialog;
class QThread;
class QWidget;

namespace pangaea {

/// One at a time for each object.
class BackgroundWork final : public QObject
{
    Q_OBJECT
public:
    explicit BackgroundWork(QWidget *window);
    /// Cancels the work and waits for it; the work checks its Progress often.
    ~BackgroundWork() override;

    [[nodiscard]] bool isBusy() const { return m_thread != nullptr; }
    /// Runs `work` on another thread, then `done` on this one, unless it was cancelled.
    void start(const QString &label, std::function<void(const Progress &)> work, std::function<void()> done);

signals:
    /// Instead of `done`.
    void cancelled();

private:
    void finish();

    QWidget *m_window;
    QThread *m_thread = nullptr;
    std::unique_ptr<QProgressDialog> m_dialog;
    QProgressBar *m_bar = nullptr; ///< the dialog's
    QTimer m_timer;
    std::function<void()> m_done;
    std::atomic<bool> m_cancelled = false;
    std::atomic<double> m_share = 0;
};

} // namespace pangaea
