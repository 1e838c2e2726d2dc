// SPDX-License-Identifier: MIT
// The output of one attempt through pipes of our own, one a stream (pipe(7)). They outlive the process that they
// were made for, so that what its descendants write later is kept; a full pipe makes the writer wait; and they cost
// nothing in Qt's loop. Lives on the engine's thread.
#pragma once

#include "core/engine/outputbacklog.h"
#include "core/engine/outputsource.h"
#include "core/linux/poller.h"

#include <array>
#include <memory>

namespace pangaea {

class OutputPipes;

/// Where all pipes are read into, round and round: only the last bytes of a flood are wanted, and they may stay here
/// till they are asked for, or another pipe needs the place.
struct ReadBuffer {
    static constexpr qint64 size = 256 * 1024; ///< bytes; stays in the processor's own cache

    std::unique_ptr<char[]> data {new char[size]}; // memory that is not touched before it is needed
    qint64 bytes = 0;                              ///< read and not handed over; the last `size` of them are here
    OutputPipes *owner = nullptr;                  ///< whose they are
    Stream stream = Stream::Output;
};

class OutputPipes final : public OutputSource
{
public:
    static constexpr int firstCapacity = 16 * 1024;  ///< bytes; the kernel's memory for pipes is limited for each user
    static constexpr int fullCapacity = 1024 * 1024; ///< once there was a full one

    /// Both must outlive it.
    OutputPipes(Poller &poller, ReadBuffer &buffer);
    ~OutputPipes() override;

    [[nodiscard]] Failure attach(QProcess &process) override;
    void letGo() override;
    void handOver() override;
    void drain() override;
    [[nodiscard]] bool isOpen() const override;

private:
    struct Pipe {
        int readEnd = -1;
        int writeEnd = -1;
        int capacity = 0;
        Poller::Watch watch;
    };

    [[nodiscard]] bool open(Stream stream);
    void close(Pipe &pipe);
    void read(Stream stream, qint64 most);
    void claimBuffer(Stream stream);
    void tell();

    Poller &m_poller;
    ReadBuffer &m_buffer;
    std::array<Pipe, 2> m_pipes; ///< indexed by Stream
    qint64 m_told = 0;           ///< bytes since handOver() was called
};

} // namespace pangaea
