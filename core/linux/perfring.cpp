// SPDX-License-Identifier: MIT
// The layout of the records is that of perf_event_open(2), with what sample_id_all adds at the end of each:
// TID, TIME and CPU, as SwitchRecorder asks for.
#include "core/linux/perfring.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <utility>

#include <linux/perf_event.h>
#include <sys/mman.h>
#include <unistd.h>

namespace pangaea {

namespace {

/// The fields at the end of each record.
struct SampleId {
    quint32 pid, tid;
    quint64 time;
    quint32 core, reserved;
};
/// PERF_RECORD_FORK and PERF_RECORD_EXIT, after the header.
struct TaskBody {
    quint32 pid, parentPid, tid, parentTid;
    quint64 time;
};
struct NameBody {
    quint32 pid, tid;
};
struct LostBody {
    quint64 id, lost;
};
struct LostSamplesBody {
    quint64 lost;
};

// The longest record that is requested is that of a name: 56 bytes. With less room the kernel drops records, and
// reports this when there is room again.
constexpr quint64 longestRecord = 64;

template <typename Body>
[[nodiscard]] std::optional<Body> bodyOf(std::span<const std::byte> bytes)
{
    if (bytes.size() < sizeof(perf_event_header) + sizeof(Body) + sizeof(SampleId))
        return {};
    Body body;
    std::memcpy(&body, bytes.data() + sizeof(perf_event_header), sizeof body);
    return body;
}

bool readTask(std::span<const std::byte> bytes, SwitchRecord::Kind kind, SwitchRecord &record)
{
    const auto body = bodyOf<TaskBody>(bytes);
    if (!body)
        return false;
    record.kind = kind;
    record.time = qint64(body->time);
    record.pid = qint32(body->pid);
    record.tid = qint32(body->tid);
    record.parentPid = qint32(body->parentPid);
    record.parentTid = qint32(body->parentTid);
    return true;
}

bool readName(std::span<const std::byte> bytes, bool exec, SwitchRecord &record)
{
    const auto body = bodyOf<NameBody>(bytes);
    if (!body)
        return false;
    record.kind = SwitchRecord::Kind::Named;
    record.exec = exec;
    record.pid = qint32(body->pid);
    record.tid = qint32(body->tid);
    const auto name = bytes.subspan(sizeof(perf_event_header) + sizeof(NameBody));
    const size_t most = std::min(name.size() - sizeof(SampleId), record.name.size() - 1);
    std::memcpy(record.name.data(), name.data(), most);
    return true;
}

template <typename Body>
bool readLost(std::span<const std::byte> bytes, SwitchRecord &record)
{
    const auto body = bodyOf<Body>(bytes);
    if (!body)
        return false;
    record.kind = SwitchRecord::Kind::Gap;
    record.lost = qint64(body->lost);
    return true;
}

bool readSwitch(quint16 misc, SwitchRecord &record)
{
    record.kind = misc & PERF_RECORD_MISC_SWITCH_OUT ? SwitchRecord::Kind::Out : SwitchRecord::Kind::In;
    record.preempted = misc & PERF_RECORD_MISC_SWITCH_OUT_PREEMPT;
    return true;
}

/// False if the record is of no interest here.
bool readRecord(const perf_event_header &header, std::span<const std::byte> bytes, SwitchRecord &record)
{
    switch (header.type) {
    case PERF_RECORD_SWITCH: return readSwitch(header.misc, record);
    case PERF_RECORD_FORK: return readTask(bytes, SwitchRecord::Kind::Born, record);
    case PERF_RECORD_EXIT: return readTask(bytes, SwitchRecord::Kind::Exit, record);
    case PERF_RECORD_COMM: return readName(bytes, header.misc & PERF_RECORD_MISC_COMM_EXEC, record);
    case PERF_RECORD_LOST: return readLost<LostBody>(bytes, record);
    case PERF_RECORD_LOST_SAMPLES: return readLost<LostSamplesBody>(bytes, record);
    default: // PERF_RECORD_THROTTLE concerns samples, which this event does not have
        return false;
    }
}

} // namespace

PerfRing::PerfRing(int descriptor, std::span<std::byte> pages, int core)
    : m_descriptor(descriptor)
    , m_pages(pages)
    , m_ring(pages.subspan(size_t(::sysconf(_SC_PAGESIZE))))
    , m_core(qint16(core))
{
    Q_ASSERT(std::has_single_bit(m_ring.size()));
}

PerfRing::PerfRing(PerfRing &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_pages(std::exchange(other.m_pages, {}))
    , m_ring(other.m_ring)
    , m_core(other.m_core)
    , m_lastTime(other.m_lastTime)
{
}

PerfRing::~PerfRing()
{
    if (!m_pages.empty())
        ::munmap(m_pages.data(), m_pages.size());
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

perf_event_mmap_page *PerfRing::positions() const
{
    return reinterpret_cast<perf_event_mmap_page *>(m_pages.data());
}

/// Positions only grow; the ring wraps around.
void PerfRing::copy(quint64 from, std::span<std::byte> to) const
{
    const size_t begin = size_t(from % m_ring.size());
    const size_t straight = std::min(to.size(), m_ring.size() - begin);
    std::memcpy(to.data(), m_ring.data() + begin, straight);
    if (straight < to.size())
        std::memcpy(to.data() + straight, m_ring.data(), to.size() - straight);
}

// Copies the bytes first, so that the kernel has room again at once; then parses them.
void PerfRing::drain(std::vector<SwitchRecord> &records, qint32 ownPid)
{
    // Pairs with the kernel's barriers: it writes the bytes before its head, and we read them before we write our tail.
    const quint64 head = __atomic_load_n(&positions()->data_head, __ATOMIC_ACQUIRE);
    const quint64 tail = positions()->data_tail;
    if (head == tail)
        return;
    m_bytes.resize(size_t(std::min<quint64>(head - tail, m_ring.size())));
    copy(tail, m_bytes);
    __atomic_store_n(&positions()->data_tail, head, __ATOMIC_RELEASE);

    for (std::span<const std::byte> left = m_bytes; left.size() >= sizeof(perf_event_header);) {
        perf_event_header header {};
        std::memcpy(&header, left.data(), sizeof header);
        if (header.size < sizeof header || header.size > left.size())
            break; // not a record: the rest cannot be trusted
        read(header, left.first(header.size), records, ownPid);
        left = left.subspan(header.size);
    }
    if (m_ring.size() - m_bytes.size() < longestRecord)
        records.push_back({.time = m_lastTime, .core = m_core, .kind = SwitchRecord::Kind::Gap});
}

void PerfRing::read(const perf_event_header &header, std::span<const std::byte> bytes,
                    std::vector<SwitchRecord> &records, qint32 ownPid)
{
    if (bytes.size() < sizeof header + sizeof(SampleId))
        return;
    SampleId id {};
    std::memcpy(&id, bytes.data() + bytes.size() - sizeof id, sizeof id);
    SwitchRecord record {.time = qint64(id.time), .pid = qint32(id.pid), .tid = qint32(id.tid), .core = m_core};
    if (!readRecord(header, bytes, record))
        return;
    m_lastTime = record.time;
    if (record.pid != ownPid || record.kind == SwitchRecord::Kind::Gap)
        records.push_back(record);
}

} // namespace pangaea
