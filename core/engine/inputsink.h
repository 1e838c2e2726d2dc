// SPDX-License-Identifier: MIT
// The standard input of one attempt. This class accepts no input: it is for systems without an implementation of their
// own. Lives on the engine's thread.
#pragma once

#include "core/basics/failure.h"

#include <QByteArray>
#include <QObject>

class QProcess;

namespace pangaea {

/// A receiver of its signals must not destroy it.
class InputSink : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 capacity = 1024 * 1024; ///< bytes that may wait until the process reads them

    using QObject::QObject;

    /// Call it right before the process is started. A failure says why no input can be given.
    [[nodiscard]] virtual Failure attach(QProcess &process);
    /// Call it right after the start, whether it succeeded or not: closes what only the child needs.
    virtual void letGo() {}
    /// Never blocks: what does not fit into the pipe now follows when there is room. False: too much is waiting
    /// already, and none of these bytes was taken.
    [[nodiscard]] virtual bool write(const QByteArray &bytes);
    /// End of file, after everything that was written.
    virtual void end() {}
    /// The process has ended: waiting input is lost, and reported.
    virtual void close() {}
    /// More can be written.
    [[nodiscard]] virtual bool isOpen() const { return false; }

signals:
    /// These bytes were handed over.
    void written(const QByteArray &bytes);
    /// So many bytes were not handed over or will not be read. Comes before ended().
    void lost(qint64 bytes);
    /// `asked`: end() was called.
    void ended(bool asked);
};

} // namespace pangaea
