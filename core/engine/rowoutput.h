// SPDX-License-Identifier: MIT
// What one row writes, from the first byte of each attempt to the end of its output: read at once, however much it is,
// and kept till the journal takes it, the oldest bytes dropped and counted. Lives on the engine's thread.
#pragma once

#include "core/engine/outputbacklog.h"
#include "core/engine/outputsource.h"

#include <QObject>

#include <memory>

namespace pangaea {

/// For each attempt: attach(), begin(), letGo(), drain() and end(); or abandon() and end(), where it fails.
class RowOutput final : public QObject
{
    Q_OBJECT
public:
    /// `name` is the row's, for what people read.
    explicit RowOutput(QString name, QObject *parent = nullptr);

    /// As of OutputSource. From now on the source is read, after finish() of the one before.
    [[nodiscard]] Failure attach(std::unique_ptr<OutputSource> source, QProcess &process);
    /// It is started now: of this attempt the end of the output will be told.
    void begin();
    /// As of OutputSource; nothing where it failed meanwhile.
    void letGo();
    /// Its process has ended: reads all that it wrote.
    void drain();
    /// Nothing more is read of an attempt that failed.
    void abandon();
    /// The attempt is over. Where somebody has its output open still, that is told, and reading goes on.
    void end();
    /// Reads what is there and closes it, though somebody may have it open still: that is told as a notice.
    void finish();

    /// Something waits to be taken.
    [[nodiscard]] bool isWaiting() const { return !m_backlog.isEmpty(); }
    /// Moves at most `most` bytes to the end of the batch, and tells the end of the output when that was the last of it.
    /// Returns how many.
    qint64 moveTo(EventBatch &batch, ProcessId process, qint64 most);

signals:
    /// Something was read, and is kept next.
    void came();
    /// There is something to take, for the first time since all was taken.
    void printed();
    /// OutputHeld, OutputEnded, or the notice.
    void happened(const pangaea::Payload &payload);

private:
    void keep(Stream stream, qint64 skipped, QByteArrayView bytes);
    [[nodiscard]] bool isOpen() const { return m_source && m_source->isOpen(); }
    void tellEnd();

    const QString m_name;
    OutputBacklog m_backlog;
    std::unique_ptr<OutputSource> m_source; ///< of the last attempt
    bool m_attemptLives = false;
    bool m_endIsDue = false; ///< it was not told yet
};

} // namespace pangaea
