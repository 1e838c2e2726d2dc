// SPDX-License-Identifier: MIT
// The output of one attempt through pipes of our own, one a stream (pipe(7)). They outlive the process that they
// were made for, so that what its descendants write later is kept; a full pipe makes the writer wait; and they cost
// nothing in Qt's loop. Lives on the engine's thread.
#pragma once

#include "core/linux/poller.h"
#include "core/outputbacklog.h"
#include "core/outputsource.h"

#include <array>
#include <memory>

namespace pangaea {

/// Where all pipes are read into, one at a time: with a flood only the last bytes of a turn are wanted.
class ReadBuffer final
{
public:
    static constexpr qint64 size = OutputBacklog::capacity; ///< bytes; more would not be kept
    [[nodiscard]] char *data() { return m_bytes.get(); }

private:
    std::unique_ptr<char[]> m_bytes {new char[size]}; // not touched before it is needed
};

class OutputPipes final : public OutputSource
{
public:
    static constexpr int firstCapacity = 16 * 1024; ///< bytes; the kernel's memory for pipes is limited for each user
    static constexpr int fullCapacity = 1024 * 1024; ///< once there was a full one

    /// Both must outlive it.
    OutputPipes(Poller &poller, ReadBuffer &buffer);
    ~OutputPipes() override;

    [[nodiscard]] QString attach(QProcess &process) override;
    void letGo() override;
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
    void tell(Stream stream, qint64 bytes);

    Poller &m_poller;
    ReadBuffer &m_buffer;
    std::array<Pipe, 2> m_pipes; ///< indexed by Stream
};

} // namespace pangaea
