// SPDX-License-Identifier: MIT
// One ring of perf_event_open(2), read without waiting: the kernel's bytes into records. Any one thread at a
// time.
#pragma once

#include "core/linux/switchtrace.h"

#include <span>

struct perf_event_header;
struct perf_event_mmap_page;

namespace pangaea {

class PerfRing final
{
public:
    /// `descriptor` is the event's, of one core; `pages` is what was mapped of it: one page for the
    /// positions, then the ring, a power of two. Owns both from now on.
    PerfRing(int descriptor, std::span<std::byte> pages, int core);
    ~PerfRing();
    PerfRing(PerfRing &&other) noexcept;
    PerfRing &operator=(PerfRing &&) = delete;

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    /// Adds all that is there, in order of time, and makes room. What happened to `ownPid` is left out,
    /// except that it made other processes.
    void drain(std::vector<SwitchRecord> &records, qint32 ownPid);

private:
    [[nodiscard]] perf_event_mmap_page *positions() const;
    void copy(quint64 from, std::span<std::byte> to) const;
    void read(const perf_event_header &header, std::span<const std::byte> bytes, std::vector<SwitchRecord> &records,
              qint32 ownPid);

    int m_descriptor;
    std::span<std::byte> m_pages;
    std::span<std::byte> m_ring;
    std::vector<std::byte> m_bytes; ///< taken from the ring, not read yet
    qint16 m_core;
    qint64 m_lastTime = 0;
};

} // namespace pangaea
