// SPDX-License-Identifier: MIT
// One ring of perf_event_open(2), read without waiting: turns the kernel's bytes into records. Any one thread at a
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
    /// `descriptor` is that of the event, for one core; `pages` is its mapping: one page for the positions, then the
    /// ring, a power of two. Owns both from now on.
    PerfRing(int descriptor, std::span<std::byte> pages, int core);
    ~PerfRing();
    PerfRing(PerfRing &&other) noexcept;
    PerfRing &operator=(PerfRing &&) = delete;

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    /// Appends all available records, in order of time, and frees their room. Records of `ownPid` are left out, except
    /// those of the processes that it creates.
    void drain(std::vector<SwitchRecord> &records, qint32 ownPid);

private:
    [[nodiscard]] perf_event_mmap_page *positions() const;
    void copy(quint64 from, std::span<std::byte> to) const;
    void read(const perf_event_header &header, std::span<const std::byte> bytes, std::vector<SwitchRecord> &records,
              qint32 ownPid);

    int m_descriptor;
    std::span<std::byte> m_pages;
    std::span<std::byte> m_ring;
    std::vector<std::byte> m_bytes; ///< copied from the ring, not parsed yet
    qint16 m_core;
    qint64 m_lastTime = 0;
};

} // namespace pangaea
