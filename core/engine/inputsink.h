// SPDX-License-Identifier: MIT
// Where the standard input of one attempt is given. This one takes nothing, for systems that have no pipes of their own
// here. Lives on the engine's thread.
#pragma once

#include "core/basics/failure.h"

#include <QByteArray>
#include <QObject>

class QProcess;

namespace pangaea {

/// It must not be destroyed by a receiver of its signals.
class InputSink : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 capacity = 1024 * 1024; ///< bytes that may wait for the process to read

    using QObject::QObject;

    /// Right before the process is started. A failure tells why nothing can be given to it.
    [[nodiscard]] virtual Failure attach(QProcess &process);
    /// Right after it, whether it started or not: lets go of what only the child needs.
    virtual void letGo() {}
    /// Never waits: what the pipe has no room for now follows when it has. False: too much waits already, and nothing of
    /// these was taken.
    [[nodiscard]] virtual bool write(const QByteArray &bytes);
    /// End of file, behind all that was written.
    virtual void end() {}
    /// The process has ended: what waits is lost, and told.
    virtual void close() {}
    /// More can be written.
    [[nodiscard]] virtual bool isOpen() const { return false; }

signals:
    /// Handed over.
    void written(const QByteArray &bytes);
    /// So many bytes were not, and nobody reads them any more. Before ended().
    void lost(qint64 bytes);
    /// asked: by end().
    void ended(bool asked);
};

} // namespace pangaea
