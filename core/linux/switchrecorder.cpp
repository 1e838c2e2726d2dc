// SPDX-License-Identifier: MIT
// Opens the events, empties the rings on its own thread when they fill up and on the engine's thread on request, and
// merges the records of all cores in order of time.
#include "core/linux/switchrecorder.h"

#include "core/basics/logging.h"
#include "core/linux/switchevent.h"

#include <QFile>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <csignal>
#include <iterator>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

// 128 switches of a core: with less room there would be more gaps than records.
constexpr int fewestPages = 1;

int openEvent(perf_event_attr &attributes, int core)
{
    return int(::syscall(SYS_perf_event_open, &attributes, 0, core, -1, PERF_FLAG_FD_CLOEXEC));
}

void *mapPages(size_t bytes, int descriptor)
{
    return ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
}

std::optional<int> setting(const char *name)
{
    QFile file("/proc/sys/kernel/"_L1 + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    bool isNumber = false;
    const int value = file.readAll().trimmed().toInt(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

SwitchRecorder::Options withKernel(SwitchRecorder::Options options)
{
    if (!options.openEvent)
        options.openEvent = openEvent;
    if (!options.map)
        options.map = mapPages;
    if (!options.paranoid)
        options.paranoid = [] { return setting("perf_event_paranoid"); };
    return options;
}

/// Whether the setting is the cause: a program with more privileges is not refused because of it.
bool isOfASetting(int error, std::optional<int> paranoid)
{
    return (error == EACCES || error == EPERM) && paranoid.value_or(0) > 2;
}

/// Blocks signals, so that the new thread does not receive them.
class SignalsBlocked final
{
public:
    SignalsBlocked()
    {
        sigset_t all;
        ::sigfillset(&all);
        ::pthread_sigmask(SIG_SETMASK, &all, &m_before);
    }
    ~SignalsBlocked() { ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    Q_DISABLE_COPY_MOVE(SignalsBlocked)

private:
    sigset_t m_before {};
};

} // namespace

SwitchRecorder::SwitchRecorder()
    : SwitchRecorder(Options {})
{
}

SwitchRecorder::SwitchRecorder(Options options)
    : m_options(withKernel(std::move(options)))
    , m_ownPid(qint32(::getpid()))
    , m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    Q_ASSERT(std::has_single_bit(unsigned(m_options.pages)));
    if (m_wake < 0) {
        m_error = errno;
        return;
    }
    if (!m_options.ownThread)
        return;
    const SignalsBlocked blocked; // the new thread inherits its creator's mask
    try {
        m_thread = std::thread([this] { drainWhenFilled(); });
        ::pthread_setname_np(m_thread.native_handle(), "recorder");
    } catch (const std::system_error &refused) {
        m_error = refused.code().value();
    }
}

SwitchRecorder::~SwitchRecorder()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    wake();
    if (m_thread.joinable())
        m_thread.join();
    if (m_wake >= 0)
        ::close(m_wake);
}

unsigned SwitchRecorder::watermark() const
{
    return unsigned(m_options.pages) * unsigned(::sysconf(_SC_PAGESIZE)) / 8;
}

event::RecordingStarted SwitchRecorder::open()
{
    return openBy(m_options.openEvent);
}

event::RecordingStarted SwitchRecorder::open(const std::vector<Given> &events)
{
    // Passes duplicates, since a descriptor that cannot be mapped is closed and tried again with fewer pages.
    const event::RecordingStarted started = openBy([&events](perf_event_attr &, int core) {
        const auto given = std::ranges::find(events, core, &Given::core);
        if (given != events.end())
            return ::fcntl(given->descriptor, F_DUPFD_CLOEXEC, 0);
        errno = ENODEV;
        return -1;
    });
    for (const Given &event : events)
        ::close(event.descriptor);
    return started;
}

event::RecordingStarted SwitchRecorder::openBy(const OpenEvent &openEvent)
{
    if (m_error != 0)
        return {false, refusal(m_error, {})};
    std::vector<PerfRing> rings;
    int error = ENOMEM;
    bool atMap = true;
    for (int pages = m_options.pages; atMap && error != 0 && pages >= fewestPages; pages /= 2) {
        error = openRings(openEvent, pages, rings, atMap);
        qCDebug(recorderLog) << "rings:" << rings.size() << "pages of each:" << pages << "errno:" << error;
    }
    if (error != 0 && atMap)
        return {false, memoryRefusal(error, setting("perf_event_mlock_kb"))};
    if (error != 0) {
        const std::optional<int> paranoid = m_options.paranoid();
        return {false, refusal(error, paranoid), isOfASetting(error, paranoid)};
    }
    {
        const std::lock_guard lock(m_mutex);
        Q_ASSERT(m_rings.empty());
        m_rings = std::move(rings);
    }
    wake();
    return {true, {}};
}

/// 0, or errno.
int SwitchRecorder::openRings(const OpenEvent &openEvent, int pages, std::vector<PerfRing> &rings, bool &atMap) const
{
    rings.clear();
    atMap = false;
    const size_t page = size_t(::sysconf(_SC_PAGESIZE));
    const size_t bytes = size_t(pages) * page;
    const int cores = int(::sysconf(_SC_NPROCESSORS_CONF));
    for (int core = 0; core < cores; ++core) {
        perf_event_attr attributes = switchEvent(unsigned(bytes / 8));
        const int descriptor = openEvent(attributes, core);
        if (descriptor < 0 && errno == ENODEV)
            continue; // that core is switched off
        if (descriptor < 0)
            return errno;
        void *memory = m_options.map(page + bytes, descriptor);
        if (memory == MAP_FAILED) {
            const int error = errno;
            ::close(descriptor);
            atMap = true;
            return error;
        }
        rings.emplace_back(descriptor, std::span(static_cast<std::byte *>(memory), page + bytes), core);
    }
    return rings.empty() ? ENODEV : 0;
}

void SwitchRecorder::wake() const
{
    const quint64 one = 1;
    if (m_wake >= 0)
        (void)!::write(m_wake, &one, sizeof one);
}

// The rings' own thread

void SwitchRecorder::drainWhenFilled()
{
    std::vector<pollfd> watched {{m_wake, POLLIN, 0}};
    for (;;) {
        ::poll(watched.data(), nfds_t(watched.size()), -1);
        quint64 count = 0;
        if (watched.front().revents != 0)
            (void)!::read(m_wake, &count, sizeof count);
        const std::lock_guard lock(m_mutex);
        if (m_ending)
            return;
        if (watched.size() == 1) {
            for (const PerfRing &ring : m_rings)
                watched.push_back({ring.descriptor(), POLLIN, 0});
        }
        for (pollfd &ring : std::span(watched).subspan(1)) {
            if (ring.revents & (POLLHUP | POLLERR | POLLNVAL))
                ring.fd = -1; // the recorded thread has ended; polling it would return at once
        }
        drain();
    }
}

// With the mutex locked. A record's time is taken before it is written to its ring, so that some records from after the
// beginning of this drain may still arrive. Those of the next drain have later times.
void SwitchRecorder::drain()
{
    const qint64 now = monotonicNow();
    const size_t known = m_later.size();
    for (PerfRing &ring : m_rings)
        ring.drain(m_later, m_ownPid);
    if (m_rings.empty())
        return;
    m_until = now;
    if (m_later.size() > known)
        std::ranges::stable_sort(m_later, {}, &SwitchRecord::time);
    const auto end = std::ranges::upper_bound(m_later, now, {}, &SwitchRecord::time);
    const size_t count = size_t(end - m_later.begin());
    if (m_overflow > 0 || m_ready.size() + count > m_options.mostRecords) {
        if (m_overflow == 0 && count > 0)
            m_overflowTime = m_later.front().time;
        m_overflow += qint64(count);
    } else {
        m_ready.insert(m_ready.end(), m_later.begin(), end);
    }
    m_later.erase(m_later.begin(), end);
}

// The engine's thread

SwitchRecorder::Taken SwitchRecorder::take()
{
    const std::lock_guard lock(m_mutex);
    drain();
    Taken taken {std::exchange(m_ready, {}), m_until};
    if (m_overflow > 0) {
        taken.records.push_back({.time = m_overflowTime,
                                 .lost = std::exchange(m_overflow, 0),
                                 .core = -1,
                                 .kind = SwitchRecord::Kind::Gap});
    }
    return taken;
}

// Sentences

QString SwitchRecorder::refusal(int error, std::optional<int> paranoid)
{
    switch (error) {
    case EACCES:
    case EPERM:
        if (isOfASetting(error, paranoid))
            return tr("The kernel does not let an ordinary user record switches (kernel.perf_event_paranoid is "
                      "%1; 2 or less would do).")
                .arg(*paranoid);
        return tr("Something around Pangaea, such as a container, does not let it record switches "
                  "(perf_event_open would have to be allowed there).");
    case ENOSYS: return tr("This kernel cannot record switches (CONFIG_PERF_EVENTS would have to be set).");
    case ENOENT:
    case EINVAL:
    case E2BIG:
    case EOPNOTSUPP: return tr("This kernel is too old to record switches (Linux 4.3 or newer would do).");
    case EMFILE:
        return tr("Pangaea has too many files open to record switches (a higher limit by ulimit -n would do).");
    case ENFILE: return tr("The system has too many files open to record switches (a higher fs.file-max would do).");
    case EAGAIN: return tr("There are too many threads to record switches (a higher limit by ulimit -u would do).");
    case ENOMEM: return tr("There is no memory left to record switches (closing other programs would do).");
    default: return tr("Switches cannot be recorded: %1.").arg(qt_error_string(error));
    }
}

QString SwitchRecorder::memoryRefusal(int error, std::optional<int> kibibytes)
{
    if (error != EPERM)
        return refusal(error, {});
    return tr("Other programs use up the memory that a user may have to record switches "
              "(kernel.perf_event_mlock_kb is %1; more would do).")
        .arg(kibibytes ? QString::number(*kibibytes) : tr("unknown"));
}

} // namespace pangaea
