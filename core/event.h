// SPDX-License-Identifier: MIT
// The facts. Everything that happened to the processes is one of these values, in the order in which
// the engine saw it; the journal keeps them and everything on the screen is read from them.
#pragma once

#include "core/exitstatus.h"
#include "core/metric.h"
#include "core/targetcatalog.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace pangaea {
Q_NAMESPACE

/// One row, for ever. Our own counter, from 1, since the kernel reuses its pids. 0 is Pangaea itself.
enum class ProcessId : quint64 { Pangaea = 0 };

/// The life of a row, as PRODUCT's vocabulary has it.
enum class State { Created, Starting, Running, Suspended, Stopping, Exited, Killed, Crashed, FailedToStart };
Q_ENUM_NS(State)

[[nodiscard]] constexpr bool hasEnded(State state)
{
    return state == State::Exited || state == State::Killed || state == State::Crashed
        || state == State::FailedToStart;
}

/// An operating system process exists (or is being made).
[[nodiscard]] constexpr bool isLive(State state) { return state != State::Created && !hasEnded(state); }

enum class Stream { Output, Error };

/// CLOCK_MONOTONIC in nanoseconds (clock_gettime(2)), which std::chrono::steady_clock reads.
[[nodiscard]] inline qint64 monotonicNow()
{
    using namespace std::chrono;
    return duration_cast<nanoseconds>(steady_clock::now().time_since_epoch()).count();
}

inline constexpr qint64 nanosecondsPerSecond = 1'000'000'000;

namespace event {

/// First of all events.
struct SessionStarted {
    qint64 wallTime = 0; ///< ms since the epoch, at the event's own monotonic time
    qint64 pid = 0;      ///< Pangaea's
    QString kernel;      ///< "Linux 6.1.0", as uname(2) says
    int cores = 0;
};
/// The worker said what it can do, or why it could not be asked.
struct TargetsListed {
    TargetCatalog catalog;
    QString error;
};
struct Created {
    QString name;
    QString target;
    QString program;           ///< absolute path
    QStringList arguments;     ///< without the program itself
    QString folder;
    QStringList environment;   ///< KEY=value, all of it
    bool joinAutomatically = false;
};
/// The row's next attempt begins; 1 is the first.
struct Starting {
    int attempt = 1;
};
/// The program really runs (after exec).
struct Started {
    qint64 pid = 0;
};
struct FailedToStart {
    QString reason; ///< a sentence in plain words, and what to do
};
/// An end was asked for. Until killAt the process may end by itself; 0: no grace, it is killed now.
struct StopRequested {
    qint64 killAt = 0; ///< monotonic ns
};
struct SignalSent {
    int signal = 0;
    bool byUser = true; ///< false: by the stop ladder, when the grace time is over
};
/// Nothing was sent; the reason is a sentence.
struct SignalFailed {
    int signal = 0;
    QString reason;
};
/// The kernel reports T; and no longer.
struct Suspended {};
struct Continued {};
struct Ended {
    ExitStatus status;
};
struct Output {
    Stream stream = Stream::Output;
    QByteArray bytes; ///< raw
};
/// This many bytes of the stream came before the next Output and are lost.
struct OutputDropped {
    Stream stream = Stream::Output;
    qint64 bytes = 0;
};
/// Nothing more will come from this attempt.
struct OutputEnded {};
struct Sampled {
    KernelSample sample;
};
/// The whole machine: share of all cores that was not idle, in percent.
struct SystemSampled {
    double cpu = 0;
};
struct JoinQueued {
    std::optional<qint64> timeout; ///< ns, counted from when the parent begins to wait
};
/// The parent waits for this process now.
struct JoinStarted {};
struct Joined {
    int ordinal = 0;   ///< 1 for the first join of the session
    qint64 waited = 0; ///< ns
};
struct JoinTimedOut {
    qint64 timeout = 0; ///< ns, as it was asked for
};
/// There is nothing to wait for any more: the row failed to start or was removed.
struct JoinCancelled {};
struct Removed {};
/// Something that the user should know and that belongs to no row, as a sentence.
struct Notice {
    QString text;
};

} // namespace event

using Payload = std::variant<event::SessionStarted, event::TargetsListed, event::Created, event::Starting,
                             event::Started, event::FailedToStart, event::StopRequested, event::SignalSent,
                             event::SignalFailed, event::Suspended, event::Continued, event::Ended,
                             event::Output, event::OutputDropped, event::OutputEnded, event::Sampled,
                             event::SystemSampled, event::JoinQueued, event::JoinStarted, event::Joined,
                             event::JoinTimedOut, event::JoinCancelled, event::Removed, event::Notice>;

struct Event {
    qint64 time = 0; ///< monotonic ns
    ProcessId process = ProcessId::Pangaea;
    Payload payload;
};

using EventBatch = std::vector<Event>;

} // namespace pangaea
