// SPDX-License-Identifier: MIT
// Where the output of one attempt comes from. This one are QProcess's own channels, which every system has; a
// platform may have pipes of its own. Lives on the engine's thread.
#pragma once

#include "core/basics/failure.h"
#include "core/facts/event.h"

#include <QByteArrayView>
#include <QObject>

class QProcess;

namespace pangaea {

/// Says what it read as it comes, from the event loop or within drain(). It must not be destroyed by a receiver.
class OutputSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Right before the process is started. A failure tells why nothing can be read of it.
    [[nodiscard]] virtual Failure attach(QProcess &process);
    /// Right after it, whether it started or not: lets go of what only the child needs.
    virtual void letGo() {}
    /// Says what was read and not said yet: for speed a flood is kept back, once something of it was said.
    virtual void handOver() {}
    /// Reads what is there: once the process ended, all that it wrote itself, and as much of what others wrote that
    /// have its output as fits besides.
    virtual void drain();
    /// More may come.
    [[nodiscard]] virtual bool isOpen() const;

signals:
    /// `skipped` bytes that came before them were counted and not kept. The bytes hold during the signal only.
    void came(pangaea::Stream stream, qint64 skipped, QByteArrayView bytes);
    /// Nothing more will come of either stream.
    void ended();

private:
    void read(Stream stream);

    QProcess *m_process = nullptr;
};

} // namespace pangaea
