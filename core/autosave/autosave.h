// SPDX-License-Identifier: MIT
// Keeps the running session in a file, so that a crash or a power failure loses no more than its last second. The file
// is a session file (unfinished; core/journal/journalfile.h) that grows while events come; when the session ends in
// order, it is removed. Lives on the journal's thread; the file is written on another one.
#pragma once

#include "core/autosave/autosavewriter.h"
#include "core/journal/journal.h"

#include <QThread>

#include <memory>

namespace pangaea {

class Autosave final : public QObject
{
    Q_OBJECT
public:
    /// The journal must outlive it. The file is made in `folder` with the session's first row: a session without rows
    /// leaves nothing.
    Autosave(const Journal &journal, const QString &folder, QObject *parent = nullptr);
    /// Removes the file.
    ~Autosave() override;

    /// A file that has become larger is written anew from the journal, which keeps to its own budget; so the file has
    /// at most about this size, or twice what the journal holds. Bytes.
    void setLimit(qint64 bytes);
    /// A reasonable limit for a journal with this budget (bytes).
    [[nodiscard]] static qint64 limitFor(qint64 budget);

    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    /// The file, whether it exists or not.
    [[nodiscard]] const QString &path() const { return m_path; }

signals:
    /// The file could not be written, and no more is tried. A sentence, once.
    void failed(const QString &sentence);

private:
    void take(qsizetype first, qsizetype count);
    void send();
    void hear();
    void settle(const AutosaveResult &result);
    void fail(const QString &sentence);

    const Journal &m_journal;
    const QString m_path;
    Mailbox<AutosaveWork> m_works;
    Mailbox<AutosaveResult> m_results;
    const std::unique_ptr<AutosaveWriter> m_writer; ///< lives on m_thread
    QThread m_thread;
    QTimer m_timer;
    EventBatch m_pending;
    qint64 m_pendingBytes = 0; ///< of output
    qint64 m_limit;
    qint64 m_largest;         ///< bytes; at more the file is written anew
    bool m_begun = false;     ///< there was a row
    bool m_whole = true;      ///< the next work is all of the journal
    bool m_wasWhole = false;  ///< the work that is being done
    bool m_isWriting = false; ///< a work is being done
    bool m_hasFailed = false;
};

} // namespace pangaea
