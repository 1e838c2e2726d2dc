// SPDX-License-Identifier: MIT
// What the tests share: events in one line, their names, and a whole session without a window, inline on
// the test's own thread.
#pragma once

#include "core/columns.h"
#include "core/command.h"
#include "core/engine.h"
#include "core/mailbox.h"
#include "core/platform.h"
#include "core/readings.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace pangaea::testing {

using namespace Qt::StringLiterals;

constexpr int patience = 60'000; ///< milliseconds; only a fault comes near it
constexpr qint64 second = nanosecondsPerSecond;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

inline constexpr ProcessId asia {1};
inline constexpr ProcessId europe {2};
inline constexpr ProcessId africa {3};

Event happened(ProcessId process, Payload payload, qint64 time = 0);
Event made(ProcessId process, const QString &name, qint64 time = 0);
Event printed(ProcessId process, const QByteArray &bytes, Stream stream = Stream::Output);
Event sampled(ProcessId process, const KernelSample &sample = {'S', {}}, qint64 time = 0);

/// "Started", as in core/event.h
QString nameOf(const Payload &payload);
QString nameOf(State state);

QString workerPath();
QString misbehavePath();

/// Engine, journal and readings, joined by mailboxes as in the program. No process outlives it.
class Session
{
public:
    explicit Session(const QString &worker = workerPath(), std::unique_ptr<Platform> platform = createPlatform());
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    void obey(Command command);

    ProcessIds spawn(command::Spawn what);
    ProcessId spawnOne(const QString &target, const QStringList &parameters = {}, const QString &name = u"Asia"_s,
                       bool join = false);
    /// One that lives until it is ended.
    ProcessId spawnSleeper();

    /// What the shutdown of the program does; true when it is over.
    bool end();

    [[nodiscard]] State state(ProcessId process) const;
    [[nodiscard]] qint64 pid(ProcessId process) const;
    /// A cell's value as text: "SIGKILL (9)".
    [[nodiscard]] QString cell(ProcessId process, QByteArrayView column) const;
    [[nodiscard]] bool isOver(ProcessId process) const;
    [[nodiscard]] bool areOver(const ProcessIds &processes) const;

    /// The names of what happened to it, without samples: "Created Starting Started Output Ended".
    [[nodiscard]] QString story(ProcessId process) const;
    /// The states that it went through: "Created Starting Running Exited".
    [[nodiscard]] QString states(ProcessId process) const;
    /// The payloads of one kind, in order.
    template <typename Kind>
    [[nodiscard]] std::vector<Kind> all(ProcessId process) const
    {
        std::vector<Kind> found;
        for (const Event &event : journal.events()) {
            if (event.process == process && std::holds_alternative<Kind>(event.payload))
                found.push_back(std::get<Kind>(event.payload));
        }
        return found;
    }
    /// All that it wrote to both streams, of all attempts.
    [[nodiscard]] QByteArray output(ProcessId process) const;

    Mailbox<Command> commands;
    Mailbox<Event> events;
    Journal journal;
    Readings readings {journal};
    ProcessTable &table = readings.table;
    OutputLog &log = readings.output;
    Engine engine;

private:
    quint64 m_spawned = 0;
    bool m_ended = false;
};

} // namespace pangaea::testing
