// SPDX-License-Identifier: MIT
// The standard input of one attempt. This class accepts no input: it is for systems without an implementation of their
// own. Lives on the engine's thread.
#pragma once

#include "core/basics/failure.h"
#include "core/facts/terminalsize.h"

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
    /// The same for what was not typed: a terminal's answer to a question of the program.
    [[nodiscard]] virtual bool answer(const QByteArray &bytes) { return write(bytes); }
    /// False: behind what was written before, these bytes make a line that is longer than its terminal takes, and a part
    /// of it would be lost.
    [[nodiscard]] virtual bool fits(const QByteArray &bytes) const;
    /// End of file, after everything that was written. A terminal stays open: the program may read on.
    virtual void end() {}
    /// Only for a terminal: from now on it has this size, and its programs are told. Failure: it keeps the one before.
    [[nodiscard]] virtual Failure resize(const TerminalSize &size);
    /// The process has ended: waiting input is lost, and reported.
    virtual void close() {}
    /// More can be written.
    [[nodiscard]] virtual bool isOpen() const { return false; }

signals:
    /// These bytes were handed over; or so many that must not be recorded, and none. `answer`: they were not typed.
    void written(const QByteArray &bytes, qint64 hidden = 0, bool answer = false);
    /// The terminal turned something that was typed into this signal to its foreground processes (Ctrl+C).
    void signalTyped(int number);
    /// So many bytes were not handed over or will not be read. Comes before ended().
    void lost(qint64 bytes);
    /// `asked`: end() was called.
    void ended(bool asked);
};

} // namespace pangaea
