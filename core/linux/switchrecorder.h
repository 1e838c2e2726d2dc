// SPDX-License-Identifier: MIT
// Every context switch of the processes that a thread starts, their threads and descendants, as the kernel records it:
// one software event and one ring per core (perf_event_open(2)), whatever the number of processes. Needs no privilege
// if kernel.perf_event_paranoid is 2 or less.
#pragma once

#include "core/linux/perfring.h"

#include <QCoreApplication>

#include <functional>
#include <mutex>
#include <optional>
#include <thread>

struct perf_event_attr;

namespace pangaea {

class SwitchRecorder final
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::SwitchRecorder)
public:
    /// Tests pass other values.
    struct Options {
        /// Of each ring, a power of two; fewer if the kernel has no more memory for it. As many as its defaults allow:
        /// with 64, 500,000 switches a second on busy cores were too many.
        int pages = 128;
        size_t mostRecords = 1 << 19; ///< that wait for take(); more are lost, and counted
        bool ownThread = true;        ///< false: only take() empties the rings
        /// Like perf_event_open(2) and mmap(2): -1 or MAP_FAILED, and errno.
        std::function<int(perf_event_attr &attributes, int core)> openEvent {};
        std::function<void *(size_t bytes, int descriptor)> map {};
        std::function<std::optional<int>()> paranoid {}; ///< kernel.perf_event_paranoid
    };

    /// Create it on a thread that is not to be recorded: it starts the thread that empties the rings. That thread
    /// sleeps until an eighth of a ring is filled, so that an idle window costs nothing.
    SwitchRecorder();
    explicit SwitchRecorder(Options options);
    ~SwitchRecorder();
    Q_DISABLE_COPY_MOVE(SwitchRecorder)

    /// Records what the calling thread starts from now on. Call it once; again if it was refused.
    [[nodiscard]] event::RecordingStarted open();
    /// An event that another program opened for this one, in the same way as open().
    struct Given {
        int descriptor = -1;
        int core = 0;
    };
    /// The same with these events; takes ownership of their descriptors.
    [[nodiscard]] event::RecordingStarted open(const std::vector<Given> &events);
    /// The watermark of its events, for the program that opens them.
    [[nodiscard]] unsigned watermark() const;

    struct Taken {
        std::vector<SwitchRecord> records; ///< in order of time
        qint64 until = 0;                  ///< monotonic ns; no later record will be before it. 0: nothing is recorded
    };
    /// Takes all records up to now. Any thread.
    [[nodiscard]] Taken take();

    /// Why perf_event_open(2) refused, as a sentence; `paranoid` is the setting, if it can be read.
    [[nodiscard]] static QString refusal(int error, std::optional<int> paranoid);
    /// The same for the rings' memory; `kibibytes` is kernel.perf_event_mlock_kb.
    [[nodiscard]] static QString memoryRefusal(int error, std::optional<int> kibibytes);

private:
    using OpenEvent = std::function<int(perf_event_attr &attributes, int core)>;
    [[nodiscard]] event::RecordingStarted openBy(const OpenEvent &openEvent);
    [[nodiscard]] int openRings(const OpenEvent &openEvent, int pages, std::vector<PerfRing> &rings, bool &atMap) const;
    void drainWhenFilled();
    void drain();
    void wake() const;

    const Options m_options;
    const qint32 m_ownPid;
    int m_wake = -1; ///< an eventfd: there are rings, or the recorder ends
    int m_error = 0; ///< errno, if there is no thread
    std::thread m_thread;

    std::mutex m_mutex; ///< guards everything below
    std::vector<PerfRing> m_rings;
    std::vector<SwitchRecord> m_ready; ///< up to m_until
    std::vector<SwitchRecord> m_later; ///< after it, not from all rings yet
    qint64 m_until = 0;
    qint64 m_overflow = 0; ///< lost since m_ready is full
    qint64 m_overflowTime = 0;
    bool m_ending = false;
};

} // namespace pangaea
