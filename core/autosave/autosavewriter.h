// SPDX-License-Identifier: MIT
// The half of Autosave that writes: turns events into lines and puts them into the file. Lives on a thread of its own,
// so that a slow disk keeps nobody waiting.
#pragma once

#include "core/autosave/autosavefile.h"
#include "core/basics/mailbox.h"
#include "core/facts/event.h"

#include <QTimer>

namespace pangaea {

/// What is to be written.
struct AutosaveWork {
    EventBatch events;
    bool whole = false; ///< all events of the session: the file begins anew with them
    bool over = false;  ///< the session has ended in order: nothing is left
};

/// What became of it.
struct AutosaveResult {
    qint64 size = 0;      ///< bytes that the file has now
    QString failure = {}; ///< a sentence; empty: none
};

class AutosaveWriter final : public QObject
{
    Q_OBJECT
public:
    /// The mailboxes must outlive it. Each work has one result.
    AutosaveWriter(QString path, Mailbox<AutosaveWork> &works, Mailbox<AutosaveResult> &results);

public slots:
    /// On its own thread, once.
    void begin();

signals:
    /// The last work was done.
    void finished();

private:
    void work();
    [[nodiscard]] Failure write(const AutosaveWork &work);

    Mailbox<AutosaveWork> &m_works;
    Mailbox<AutosaveResult> &m_results;
    AutosaveFile m_file;
    QTimer m_sync;
    qint64 m_start = 0; ///< of the file's times
};

} // namespace pangaea
