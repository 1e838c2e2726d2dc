// SPDX-License-Identifier: MIT
// See the header. A library of its own: the tests that share it compile it once.
#include "tests/testing.h"

#include <QMetaEnum>

#include <algorithm>
#include <array>

namespace pangaea::testing {

Event happened(ProcessId process, Payload payload, qint64 time)
{
    return {time, process, std::move(payload)};
}

Event made(ProcessId process, const QString &name, qint64 time)
{
    return happened(process, event::Created {.name = name}, time);
}

Event printed(ProcessId process, const QByteArray &bytes, Stream stream)
{
    return happened(process, event::Output {stream, bytes});
}

Event sampled(ProcessId process, const KernelSample &sample, qint64 time)
{
    return happened(process, event::Sampled {sample}, time);
}

QString nameOf(const Payload &payload)
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
    static_assert(names.size() == std::variant_size_v<event::Any>);
    return QLatin1String(names[payload.index()]);
}

QString nameOf(State state)
{
    return QLatin1String(QMetaEnum::fromType<State>().valueToKey(int(state)));
}

QString workerPath()
{
    return QStringLiteral(PANGAEA_BIN_DIR "/pangaea-worker");
}

QString misbehavePath()
{
    return QStringLiteral(PANGAEA_BIN_DIR "/misbehave");
}

Session::Session(const QString &worker, std::unique_ptr<Platform> platform)
    : engine(commands, events, worker, std::move(platform))
{
    QObject::connect(
        &events, &MailboxSignal::filled, &journal, [this] { journal.append(events.take()); },
        Qt::QueuedConnection);
    engine.begin();
}

Session::~Session()
{
    if (!QTest::qWaitFor([this] { return table.targets().has_value(); }, patience))
        qFatal("The worker never listed its targets.");
    if (!end())
        qFatal("The engine never finished.");
}

void Session::obey(Command command)
{
    commands.put(std::move(command));
}

ProcessIds Session::spawn(command::Spawn what)
{
    ProcessIds rows;
    for (qsizetype i = 0; i < what.names.size(); ++i)
        rows.push_back(ProcessId {++m_spawned});
    obey(std::move(what));
    return rows;
}

ProcessId Session::spawnOne(const QString &target, const QStringList &parameters,
                   const QString &name, bool join)
{
    return spawn({.names = {name}, .target = target, .parameters = parameters, .join = join}).front();
}

ProcessId Session::spawnSleeper()
{
    return spawnOne(u"print_func"_s, {u"seconds=1000"_s});
}

bool Session::end()
{
    if (m_ended)
        return true;
    const QSignalSpy finished(&engine, &Engine::finished);
    engine.shutDown();
    m_ended = QTest::qWaitFor([&] { return !finished.isEmpty(); }, patience);
    return m_ended;
}

State Session::state(ProcessId process) const
{
    const ProcessState *row = table.find(process);
    return row ? row->state : State::Created;
}

qint64 Session::pid(ProcessId process) const
{
    const ProcessState *row = table.find(process);
    return row && row->current() ? row->current()->pid : 0;
}

QString Session::cell(ProcessId process, QByteArrayView column) const
{
    const ProcessState *row = table.find(process);
    return row ? columns()[size_t(columnIndex(column))].of(*row).toString() : QString();
}

bool Session::isOver(ProcessId process) const
{
    const ProcessState *row = table.find(process);
    return row && (row->state == State::FailedToStart || (hasEnded(row->state) && row->outputEnded));
}

bool Session::areOver(const ProcessIds &processes) const
{
    return std::ranges::all_of(processes, [this](ProcessId process) { return isOver(process); });
}

QString Session::story(ProcessId process) const
{
    QStringList words;
    for (const Event &event : journal.events()) {
        if (event.process == process && !std::holds_alternative<event::Sampled>(event.payload))
            words += nameOf(event.payload);
    }
    return words.join(u' ');
}

QString Session::states(ProcessId process) const
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

QByteArray Session::output(ProcessId process) const
{
    QByteArray bytes;
    for (const event::Output &output : all<event::Output>(process))
        bytes += output.bytes;
    return bytes;
}

} // namespace pangaea::testing
