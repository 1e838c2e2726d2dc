// SPDX-License-Identifier: MIT
// The output of one row, over all attempts: read at once, however much it is, and kept until the journal takes it; the
// oldest bytes are dropped and counted. Lives on the engine's thread.
#pragma once

#include "core/engine/outputbacklog.h"
#include "core/engine/outputsource.h"

#include <QObject>

#include <memory>

namespace pangaea {

/// Call order for each attempt: attach(), begin(), letGo(), drain(), end(); or abandon() and end(), if it fails.
class RowOutput final : public QObject
{
    Q_OBJECT
public:
    /// `name` is the row's, for notices.
    explicit RowOutput(QString name, QObject *parent = nullptr);

    /// As in OutputSource. Reads this source from now on; call finish() first for the one before.
    [[nodiscard]] Failure attach(std::unique_ptr<OutputSource> source, QProcess &process);
    /// The attempt starts now: the end of its output will be reported.
    void begin();
    /// As in OutputSource; does nothing if the attempt has failed meanwhile.
    void letGo();
    /// Its process has ended: reads all that it wrote.
    void drain();
    /// Stops reading an attempt that failed.
    void abandon();
    /// The attempt has ended. If somebody still has its output open, this is reported, and reading goes on.
    void end();
    /// Reads what is there and closes the output; if somebody still has it open, a notice says so.
    void finish();

    /// Some output waits to be taken.
    [[nodiscard]] bool isWaiting() const { return !m_backlog.isEmpty(); }
    /// Moves at most `most` bytes to the end of the batch, and reports the end of the output if that was the last of
    /// it. Returns the number of bytes.
    qint64 moveTo(EventBatch &batch, ProcessId process, qint64 most);

signals:
    /// Something was read, and will be stored next.
    void came();
    /// There is output to take, for the first time since everything was taken.
    void printed();
    /// OutputHeld, OutputEnded, or the notice.
    void happened(const pangaea::Payload &payload);

private:
    void keep(Stream stream, qint64 skipped, QByteArrayView bytes, qint64 since);
    [[nodiscard]] bool isOpen() const { return m_source && m_source->isOpen(); }
    void tellEnd();

    const QString m_name;
    OutputBacklog m_backlog;
    std::unique_ptr<OutputSource> m_source; ///< of the last attempt
    bool m_attemptLives = false;
    bool m_endIsDue = false; ///< not reported yet
};

} // namespace pangaea
