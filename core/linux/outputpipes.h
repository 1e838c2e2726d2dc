// SPDX-License-Identifier: MIT
// The output of one attempt through our own pipes, one per stream or one for both (pipe(7)). They outlive the process
// that they were created for, so that later output of its descendants is kept; a full pipe makes the writer wait; and
// they cost nothing in Qt's event loop. Nothing tells in which order two pipes were written, except that one was found
// empty after the other was read: so this is looked for after each read. Lives on the engine's thread.
#pragma once

#include "core/engine/outputbacklog.h"
#include "core/engine/outputsource.h"
#include "core/linux/poller.h"

#include <array>
#include <memory>

namespace pangaea {

class OutputPipes;

/// A ring buffer that all pipes are read into: only the last bytes of a flood are wanted, and they may stay here until
/// they are taken, or another pipe needs the buffer.
struct ReadBuffer {
    static constexpr qint64 size = 256 * 1024; ///< bytes; fits into the processor's cache

    std::unique_ptr<char[]> data {new char[size]}; // not touched before it is needed
    qint64 bytes = 0;             ///< read and not handed over; the last `size` of them are in the buffer
    OutputPipes *owner = nullptr; ///< the pipes that these bytes came from
    Stream stream = Stream::Output;
    qint64 since = 0; ///< the first of these bytes was written after that
};

class OutputPipes : public OutputSource
{
public:
    static constexpr int firstCapacity = 16 * 1024;  ///< bytes; the kernel limits the memory for pipes per user
    static constexpr int fullCapacity = 1024 * 1024; ///< after the pipe was full once

    /// Both must outlive it.
    OutputPipes(Poller &poller, ReadBuffer &buffer, Streams streams = Streams::Apart);
    ~OutputPipes() override;

    [[nodiscard]] Failure attach(QProcess &process) override;
    void letGo() override;
    void handOver() override;
    void drain() override;
    [[nodiscard]] bool isOpen() const override;

protected:
    /// Reads the output from this descriptor too, which is not blocking and belongs to this object from now on.
    [[nodiscard]] bool readFrom(Stream stream, int descriptor, int capacity, qint64 mostAtOnce);

private:
    struct Pipe {
        int readEnd = -1;
        int writeEnd = -1;
        int capacity = 0;
        bool emptiesAtOnce = false; ///< one read(2) gets all that is there, unlike from a terminal
        qint64 emptyAt = 0; ///< monotonic ns: it was seen empty after that, so what is in it now was written later
        Poller::Watch watch;
    };

    [[nodiscard]] bool open(Stream stream);
    void close(Pipe &pipe);
    void readBoth(Stream first, qint64 most);
    [[nodiscard]] std::array<bool, 2> ready();
    enum class Until { Empty, Refused }; ///< Refused: one more read() finds nothing, or the end
    qint64 read(Stream stream, qint64 most, Until until = Until::Empty);
    void claimBuffer(Stream stream);
    void tell();

    Poller &m_poller;
    ReadBuffer &m_buffer;
    std::array<Pipe, 2> m_pipes; ///< indexed by Stream
    qint64 m_told = 0;           ///< bytes emitted since handOver() was called
};

} // namespace pangaea
