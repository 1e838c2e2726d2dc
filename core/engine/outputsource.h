// SPDX-License-Identifier: MIT
// The source of one attempt's output. This class uses QProcess's own channels, which every system has; a platform may
// use its own pipes. Lives on the engine's thread.
#pragma once

#include "core/basics/failure.h"
#include "core/facts/event.h"

#include <QByteArrayView>
#include <QObject>

class QProcess;

namespace pangaea {

/// Emits what it reads as it arrives, from the event loop or within drain(). A receiver must not destroy it.
class OutputSource : public QObject
{
    Q_OBJECT
public:
    explicit OutputSource(Streams streams = Streams::Apart, QObject *parent = nullptr)
        : QObject(parent)
        , m_streams(streams)
    {
    }

    /// Call it right before the process is started. A failure says why nothing can be read.
    [[nodiscard]] virtual Failure attach(QProcess &process);
    /// Call it right after the start, whether it succeeded or not: closes what only the child needs.
    virtual void letGo() {}
    /// Emits what was read and held back: for speed, a flood is held back once a part of it was emitted.
    virtual void handOver() {}
    /// Reads what is available. After the end of the process this is everything that it wrote itself, and as much as
    /// fits of what others wrote that share its output.
    virtual void drain();
    /// More may come.
    [[nodiscard]] virtual bool isOpen() const;

signals:
    /// `skipped` bytes that came before these were counted and not kept. The bytes are valid only during the signal. They
    /// were written after `since` (monotonic ns; 0: unknown).
    void came(pangaea::Stream stream, qint64 skipped, QByteArrayView bytes, qint64 since = 0);
    /// Nothing more will come of either stream.
    void ended();

protected:
    /// Together: everything is Stream::Output.
    [[nodiscard]] Streams streams() const { return m_streams; }

private:
    void read(Stream stream);

    const Streams m_streams;
    QProcess *m_process = nullptr;
};

} // namespace pangaea
