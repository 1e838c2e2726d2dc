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

#include <QMetaEnum>
#include <QSignalSpy>
#include <QTest>

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

inline Event happened(ProcessId process, Payload payload, qint64 time = 0)
{
    return {time, process, std::move(payload)};
}

inline Event made(ProcessId process, const QString &name, qint64 time = 0)
{
    return happened(process, event::Created {.name = name}, time);
}

inline Event printed(ProcessId process, const QByteArray &bytes, Stream stream = Stream::Output)
{
    return happened(process, event::Output {stream, bytes});
}

inline Event sampled(ProcessId process, const KernelSample &sample = {'S', {}}, qint64 time = 0)
{
    return happened(process, event::Sampled {sample}, time);
}

/// "Started", as in core/event.h
inline QString nameOf(const Payload &payload)
{
    static constexpr std::array names {
        "SessionStarted", "TargetsListed", "Created",      "Starting",      "Started",       "FailedToStart",
        "StopRequested",  "SignalSent",    "SignalFailed", "Suspended",     "Continued",     "Ended",
        "Output",         "OutputDropped", "OutputEnded",  "OutputHeld",    "InputWritten", "InputEnded", "InputFailed",
        "Sampled",       "SystemSampled", "SampleRateSet",
        "TasksSampled",   "Inspected",     "RecordingStarted", "TaskBorn",   "TaskNamed",     "TaskExited", "RecordingEnded",
        "Ran",            "RecordsLost",   "Thinned",      "ProtectionSet", "JoinQueued",
        "JoinStarted",    "Joined",        "JoinTimedOut", "JoinCancelled", "Removed",       "ScenarioBegan",
        "StepBegan",      "LeftBehind",    "Notice",
    };
    static_assert(names.size() == std::variant_size_v<Payload>);
    return QLatin1String(names[payload.index()]);
}

inline QString nameOf(State state)
{
    return QLatin1String(QMetaEnum::fromType<State>().valueToKey(int(state)));
}

inline QString workerPath()
{
    return QStringLiteral(PANGAEA_BIN_DIR "/pangaea-worker");
}

inline QString misbehavePath()
{
    return QStringLiteral(PANGAEA_BIN_DIR "/misbehave");
}

/// Engine, journal and readings, joined by mailboxes as in the program. No process outlives it.
class Session
{
public:
    explicit Session(const QString &worker = workerPath(), std::unique_ptr<Platform> platform = createPlatform())
        : engine(commands, events, worker, std::move(platform))
    {
        QObject::connect(
            &events, &MailboxSignal::filled, &journal, [this] { journal.append(events.take()); },
            Qt::QueuedConnection);
        engine.begin();
    }
    ~Session()
    {
        if (!QTest::qWaitFor([this] { return table.targets().has_value(); }, patience))
            qFatal("The worker never listed its targets.");
        if (!end())
            qFatal("The engine never finished.");
    }
    Q_DISABLE_COPY_MOVE(Session)

    void obey(Command command) { commands.put(std::move(command)); }

    ProcessIds spawn(command::Spawn what)
    {
        ProcessIds rows;
        for (qsizetype i = 0; i < what.names.size(); ++i)
            rows.push_back(ProcessId {++m_spawned});
        obey(std::move(what));
        return rows;
    }
    ProcessId spawnOne(const QString &target, const QStringList &parameters = {},
                       const QString &name = u"Asia"_s, bool join = false)
    {
        return spawn({.names = {name}, .target = target, .parameters = parameters, .join = join}).front();
    }
    /// One that lives until it is ended.
    ProcessId spawnSleeper() { return spawnOne(u"print_func"_s, {u"seconds=1000"_s}); }

    /// What the shutdown of the program does; true when it is over.
    bool end()
    {
        if (m_ended)
            return true;
        const QSignalSpy finished(&engine, &Engine::finished);
        engine.shutDown();
        m_ended = QTest::qWaitFor([&] { return !finished.isEmpty(); }, patience);
        return m_ended;
    }

    [[nodiscard]] State state(ProcessId process) const
    {
        const ProcessState *row = table.find(process);
        return row ? row->state : State::Created;
    }
    [[nodiscard]] qint64 pid(ProcessId process) const
    {
        const ProcessState *row = table.find(process);
        return row && row->current() ? row->current()->pid : 0;
    }
    /// A cell's value as text: "SIGKILL (9)".
    [[nodiscard]] QString cell(ProcessId process, QByteArrayView column) const
    {
        const ProcessState *row = table.find(process);
        return row ? columns()[size_t(columnIndex(column))].of(*row).toString() : QString();
    }
    [[nodiscard]] bool isOver(ProcessId process) const
    {
        const ProcessState *row = table.find(process);
        return row && (row->state == State::FailedToStart || (hasEnded(row->state) && row->outputEnded));
    }
    [[nodiscard]] bool areOver(const ProcessIds &processes) const
    {
        return std::ranges::all_of(processes, [this](ProcessId process) { return isOver(process); });
    }

    /// The names of what happened to it, without samples: "Created Starting Started Output Ended".
    [[nodiscard]] QString story(ProcessId process) const
    {
        QStringList words;
        for (const Event &event : journal.events()) {
            if (event.process == process && !std::holds_alternative<event::Sampled>(event.payload))
                words += nameOf(event.payload);
        }
        return words.join(u' ');
    }
    /// The states that it went through: "Created Starting Running Exited".
    [[nodiscard]] QString states(ProcessId process) const
    {
        Journal again;
        ProcessTable reading(again);
        QStringList words;
        for (const Event &event : journal.events()) {
            again.append({event});
            const ProcessState *row = reading.find(process);
            if (row && (words.isEmpty() || words.last() != nameOf(row->state)))
                words += nameOf(row->state);
        }
        return words.join(u' ');
    }
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
    [[nodiscard]] QByteArray output(ProcessId process) const
    {
        QByteArray bytes;
        for (const event::Output &output : all<event::Output>(process))
            bytes += output.bytes;
        return bytes;
    }

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
