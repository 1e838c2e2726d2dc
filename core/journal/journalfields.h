// SPDX-License-Identifier: MIT
// The name and the fields of each event in a session file and on the wire to another machine: one table for the writers
// and the readers of core/journal/journalfile.cpp and core/wire/wirevalues.h, documented in resources/schemas/session.md.
// Included only by these. An event or a field that is missing here does not compile.
#pragma once

#include "core/facts/event.h"

#include <tuple>
#include <type_traits>

namespace pangaea::journalfile {

/// Plain: according to its type. Time: monotonic ns, in the file counted from the session's beginning; 0 ("none") is
/// omitted. Signed: a whole number that may be negative; no other may. Rare: omitted if it is empty or false, as in
/// older files without the field. Task: the number of a process or thread, which is 32 bits in the kernel and in
/// programs that read an export.
enum class FieldRule { Plain, Time, Signed, Rare, Task };

template <typename Owner, typename Member>
struct Field {
    const char *name;
    Member Owner::*member;
    FieldRule as = FieldRule::Plain;
};

template <typename Owner, typename Member> // clang before 17 finds these guides only if they are written out
Field(const char *, Member Owner::*)->Field<Owner, Member>;
template <typename Owner, typename Member>
Field(const char *, Member Owner::*, FieldRule) -> Field<Owner, Member>;

/// Which processes an event may belong to.
enum class Owner { Session, Row, Attempt, Either };

template <typename T>
struct Fields;

template <typename T>
concept HasFields = requires
{
    Fields<T>::list;
};

// Events

template <>
struct Fields<event::SessionStarted> {
    static constexpr const char *name = "sessionStarted";
    static constexpr Owner of = Owner::Session;
    static constexpr std::tuple list {Field {"wallTime", &event::SessionStarted::wallTime, FieldRule::Signed},
                                      Field {"pid", &event::SessionStarted::pid, FieldRule::Task},
                                      Field {"kernel", &event::SessionStarted::kernel},
                                      Field {"cores", &event::SessionStarted::cores},
                                      Field {"host", &event::SessionStarted::host, FieldRule::Rare},
                                      Field {"reaper", &event::SessionStarted::reaper, FieldRule::Task}};
};
template <>
struct Fields<event::TargetsListed> {
    static constexpr const char *name = "targetsListed";
    static constexpr Owner of = Owner::Session;
    static constexpr std::tuple list {Field {"catalog", &event::TargetsListed::catalog},
                                      Field {"error", &event::TargetsListed::error}};
};
template <>
struct Fields<event::Created> {
    static constexpr const char *name = "created";
    static constexpr Owner of = Owner::Row;
    static constexpr std::tuple list {Field {"name", &event::Created::name},
                                      Field {"target", &event::Created::target},
                                      Field {"program", &event::Created::program},
                                      Field {"arguments", &event::Created::arguments},
                                      Field {"folder", &event::Created::folder},
                                      Field {"environment", &event::Created::environment},
                                      Field {"joinAutomatically", &event::Created::joinAutomatically},
                                      Field {"input", &event::Created::input},
                                      Field {"starts", &event::Created::starts, FieldRule::Rare},
                                      Field {"streams", &event::Created::streams, FieldRule::Rare},
                                      Field {"host", &event::Created::host, FieldRule::Rare}};
};
template <>
struct Fields<event::RestartSet> {
    static constexpr const char *name = "restartSet";
    static constexpr Owner of = Owner::Row;
    static constexpr std::tuple list {Field {"policy", &event::RestartSet::policy}};
};
template <>
struct Fields<event::RestartPlanned> {
    static constexpr const char *name = "restartPlanned";
    static constexpr Owner of = Owner::Attempt;
    static constexpr std::tuple list {Field {"at", &event::RestartPlanned::at, FieldRule::Time},
                                      Field {"number", &event::RestartPlanned::number},
                                      Field {"limit", &event::RestartPlanned::limit}};
};
template <>
struct Fields<event::RestartCancelled> {
    static constexpr const char *name = "restartCancelled";
    static constexpr Owner of = Owner::Attempt;
    static constexpr std::tuple<> list {};
};
template <>
struct Fields<event::RestartGivenUp> {
    static constexpr const char *name = "restartGivenUp";
    static constexpr Owner of = Owner::Attempt;
    static constexpr std::tuple list {Field {"reason", &event::RestartGivenUp::reason}};
};
template <>
struct Fields<event::StartCancelled> {
    static constexpr const char *name = "startCancelled";
    static constexpr Owner of = Owner::Row;
    static constexpr std::tuple<> list {};
};
template <>
struct Fields<event::Starting> {
    static constexpr const char *name = "starting";
    static constexpr Owner of = Owner::Row;
    static constexpr std::tuple list {Field {"attempt", &event::Starting::attempt}};
};
template <>
struct Fields<event::Started> {
    static constexpr const char *name = "started";
    static constexpr Owner of = Owner::Attempt;
    static constexpr std::tuple list {Field {"pid", &event::Started::pid, FieldRule::Task}};
};
template <>
struct Fields<event::FailedToStart> {
    static constexpr const char *name = "failedToStart";
    static constexpr Owner of = Owner::Attempt;
    static constexpr std::tuple list {Field {"reason", &event::FailedToStart::reason}};
};
template <>
struct Fields<event::StopRequested> {
    static constexpr const char *name = "stopRequested";
    static constexpr Owner of = Owner::Attempt;
    static constexpr std::tuple list {Field {"killAt", &event::StopRequested::killAt, FieldRule::Time}};
};
template <>
struct Fields<event::SignalSent> {
    static constexpr const char *name = "signalSent";
    static constexpr Owner of = Owner::Attempt;
    static constexpr std::tuple list {Field {"signal", &event::SignalSent::signal},
                                      Field {"byUser", &event::SignalSent::byUser},
                                      Field {"processes", &event::SignalSent::processes}};
};
template <>
struct Fields<event::SignalFailed> {
    static constexpr const char *name = "signalFailed";
    static constexpr Owner of = Owner::Row;
    static constexpr std::tuple list {Field {"signal", &event::SignalFailed::signal},
                                      Field {"reason", &event::SignalFailed::reason}};
};
template <>
struct Fields<event::Suspended> {
    static constexpr const char *name = "suspended";
    static constexpr Owner of = Owner::Attempt;
    static constexpr std::tuple<> list {};
};
template <>
struct Fields<event::Continued> {
    static constexpr const char *name = "continued";
    static constexpr Owner of = Owner::Attempt;
    static constexpr std::tuple<> list {};
};
template <>
struct Fields<event::Ended> {
    static constexpr const char *name = "ended";
    static constexpr Owner of = Owner::Attempt;
    static constexpr std::tuple list {Field {"status", &event::Ended::status}, Field {"used", &event::Ended::used}};
};
template <>
struct Fields<event::Output> {
    static constexpr const char *name = "output";
    static constexpr Owner of = Owner::Attempt;
    // The bytes are "text" if they are valid UTF-8, otherwise "base64".
    static constexpr std::tuple list {Field {"stream", &event::Output::stream}, Field {"text", &event::Output::bytes},
                                      Field {"since", &event::Output::since, FieldRule::Time}};
};
template <>
struct Fields<event::OutputDropped> {
    static constexpr const char *name = "outputDropped";
    static constexpr Owner of = Owner::Attempt;
    static constexpr std::tuple list {Field {"stream", &event::OutputDropped::stream},
                                      Field {"bytes", &event::OutputDropped::bytes}};
};
template <>
struct Fields<event::OutputEnded> {
    static constexpr const char *name = "outputEnded";
    static constexpr Owner of = Owner::Attempt;
    static constexpr std::tuple<> list {};
};
template <>
struct Fields<event::OutputHeld> {
    static constexpr const char *name = "outputHeld";
    static constexpr Owner of = Owner::Attempt;
    static constexpr std::tuple<> list {};
};
template <>
struct Fields<event::InputWritten> {
    static constexpr const char *name = "inputWritten";
    static constexpr Owner of = Owner::Attempt;
    static constexpr std::tuple list {Field {"text", &event::InputWritten::bytes}, // or "base64", as above
                                      Field {"hidden", &event::InputWritten::hidden, FieldRule::Rare},
                                      Field {"answer", &event::InputWritten::answer, FieldRule::Rare}};
};
template <>
struct Fields<event::TerminalSized> {
    static constexpr const char *name = "terminalSized";
    static constexpr Owner of = Owner::Attempt;
    static constexpr std::tuple list {Field {"size", &event::TerminalSized::size}};
};
template <>
struct Fields<event::InputEnded> {
    static constexpr const char *name = "inputEnded";
    static constexpr Owner of = Owner::Attempt;
    static constexpr std::tuple list {Field {"asked", &event::InputEnded::asked}};
};
template <>
struct Fields<event::InputFailed> {
    static constexpr const char *name = "inputFailed";
    static constexpr Owner of = Owner::Row;
    static constexpr std::tuple list {Field {"reason", &event::InputFailed::reason}};
};
template <>
struct Fields<event::Sampled> {
    static constexpr const char *name = "sampled";
    static constexpr Owner of = Owner::Attempt;
    static constexpr std::tuple list {Field {"sample", &event::Sampled::sample}};
};
template <>
struct Fields<event::SystemSampled> {
    static constexpr const char *name = "systemSampled";
    static constexpr Owner of = Owner::Session;
    static constexpr std::tuple list {Field {"cpu", &event::SystemSampled::cpu},
                                      Field {"cores", &event::SystemSampled::cores, FieldRule::Rare},
                                      Field {"host", &event::SystemSampled::host, FieldRule::Rare}};
};
template <>
struct Fields<event::SampleRateSet> {
    static constexpr const char *name = "sampleRateSet";
    static constexpr Owner of = Owner::Session;
    static constexpr std::tuple list {Field {"hertz", &event::SampleRateSet::hertz}};
};
template <>
struct Fields<event::TasksSampled> {
    static constexpr const char *name = "tasksSampled";
    static constexpr Owner of = Owner::Attempt;
    static constexpr std::tuple list {Field {"tasks", &event::TasksSampled::tasks}};
};
template <>
struct Fields<event::Inspected> {
    static constexpr const char *name = "inspected";
    static constexpr Owner of = Owner::Attempt;
    static constexpr std::tuple list {Field {"details", &event::Inspected::details}};
};
template <>
struct Fields<event::RecordingStarted> {
    static constexpr const char *name = "recordingStarted";
    static constexpr Owner of = Owner::Session;
    static constexpr std::tuple list {Field {"exact", &event::RecordingStarted::exact},
                                      Field {"reason", &event::RecordingStarted::reason},
                                      Field {"mayAsk", &event::RecordingStarted::mayAsk, FieldRule::Rare},
                                      Field {"host", &event::RecordingStarted::host, FieldRule::Rare}};
};
template <>
struct Fields<event::TaskBorn> {
    static constexpr const char *name = "taskBorn";
    static constexpr Owner of = Owner::Row;
    static constexpr std::tuple list {Field {"pid", &event::TaskBorn::pid, FieldRule::Task},
                                      Field {"tid", &event::TaskBorn::tid, FieldRule::Task},
                                      Field {"parent", &event::TaskBorn::parent, FieldRule::Task}};
};
template <>
struct Fields<event::TaskNamed> {
    static constexpr const char *name = "taskNamed";
    static constexpr Owner of = Owner::Row;
    static constexpr std::tuple list {Field {"tid", &event::TaskNamed::tid, FieldRule::Task},
                                      Field {"name", &event::TaskNamed::name}, Field {"exec", &event::TaskNamed::exec}};
};
template <>
struct Fields<event::TaskExited> {
    static constexpr const char *name = "taskExited";
    static constexpr Owner of = Owner::Row;
    static constexpr std::tuple list {Field {"pid", &event::TaskExited::pid, FieldRule::Task},
                                      Field {"tid", &event::TaskExited::tid, FieldRule::Task},
                                      Field {"parent", &event::TaskExited::parent, FieldRule::Task}};
};
template <>
struct Fields<event::ExitKnown> {
    static constexpr const char *name = "exitKnown";
    static constexpr Owner of = Owner::Row;
    static constexpr std::tuple list {Field {"pid", &event::ExitKnown::pid, FieldRule::Task},
                                      Field {"status", &event::ExitKnown::status}};
};
template <>
struct Fields<event::RecordingEnded> {
    static constexpr const char *name = "recordingEnded";
    static constexpr Owner of = Owner::Attempt;
    static constexpr std::tuple list {Field {"pid", &event::RecordingEnded::pid, FieldRule::Task},
                                      Field {"tid", &event::RecordingEnded::tid, FieldRule::Task},
                                      Field {"since", &event::RecordingEnded::since, FieldRule::Time},
                                      Field {"reason", &event::RecordingEnded::reason}};
};
template <>
struct Fields<event::Ran> {
    static constexpr const char *name = "ran";
    static constexpr Owner of = Owner::Row;
    static constexpr std::tuple list {Field {"intervals", &event::Ran::intervals}};
};
template <>
struct Fields<event::RecordsLost> {
    static constexpr const char *name = "recordsLost";
    static constexpr Owner of = Owner::Either;
    static constexpr std::tuple list {Field {"records", &event::RecordsLost::records}};
};
template <>
struct Fields<event::Thinned> {
    static constexpr const char *name = "thinned";
    static constexpr Owner of = Owner::Session;
    static constexpr std::tuple list {Field {"until", &event::Thinned::until, FieldRule::Time},
                                      Field {"events", &event::Thinned::events}};
};
template <>
struct Fields<event::ProtectionSet> {
    static constexpr const char *name = "protectionSet";
    static constexpr Owner of = Owner::Session;
    static constexpr std::tuple list {Field {"kind", &event::ProtectionSet::kind},
                                      Field {"processes", &event::ProtectionSet::processes},
                                      Field {"detail", &event::ProtectionSet::detail}};
};
template <>
struct Fields<event::JoinQueued> {
    static constexpr const char *name = "joinQueued";
    static constexpr Owner of = Owner::Row;
    static constexpr std::tuple list {Field {"timeout", &event::JoinQueued::timeout}};
};
template <>
struct Fields<event::JoinStarted> {
    static constexpr const char *name = "joinStarted";
    static constexpr Owner of = Owner::Row;
    static constexpr std::tuple<> list {};
};
template <>
struct Fields<event::Joined> {
    static constexpr const char *name = "joined";
    static constexpr Owner of = Owner::Row;
    static constexpr std::tuple list {Field {"ordinal", &event::Joined::ordinal},
                                      Field {"waited", &event::Joined::waited}};
};
template <>
struct Fields<event::JoinTimedOut> {
    static constexpr const char *name = "joinTimedOut";
    static constexpr Owner of = Owner::Row;
    static constexpr std::tuple list {Field {"timeout", &event::JoinTimedOut::timeout}};
};
template <>
struct Fields<event::JoinCancelled> {
    static constexpr const char *name = "joinCancelled";
    static constexpr Owner of = Owner::Row;
    static constexpr std::tuple<> list {};
};
template <>
struct Fields<event::Removed> {
    static constexpr const char *name = "removed";
    static constexpr Owner of = Owner::Row;
    static constexpr std::tuple<> list {};
};
template <>
struct Fields<event::Restored> {
    static constexpr const char *name = "restored";
    static constexpr Owner of = Owner::Row;
    static constexpr std::tuple<> list {};
};
template <>
struct Fields<event::Forgotten> {
    static constexpr const char *name = "forgotten";
    static constexpr Owner of = Owner::Row;
    static constexpr std::tuple<> list {};
};
template <>
struct Fields<event::ScenarioBegan> {
    static constexpr const char *name = "scenarioBegan";
    static constexpr Owner of = Owner::Session;
    static constexpr std::tuple list {Field {"title", &event::ScenarioBegan::title},
                                      Field {"folder", &event::ScenarioBegan::folder},
                                      Field {"text", &event::ScenarioBegan::text}};
};
template <>
struct Fields<event::StepBegan> {
    static constexpr const char *name = "stepBegan";
    static constexpr Owner of = Owner::Session;
    static constexpr std::tuple list {Field {"step", &event::StepBegan::step}};
};
template <>
struct Fields<event::WaitEnded> {
    static constexpr const char *name = "waitEnded";
    static constexpr Owner of = Owner::Session;
    static constexpr std::tuple list {Field {"step", &event::WaitEnded::step}, Field {"met", &event::WaitEnded::met},
                                      Field {"waited", &event::WaitEnded::waited}};
};
template <>
struct Fields<event::LeftBehind> {
    static constexpr const char *name = "leftBehind";
    static constexpr Owner of = Owner::Either;
    static constexpr std::tuple list {Field {"pid", &event::LeftBehind::pid, FieldRule::Task},
                                      Field {"name", &event::LeftBehind::name},
                                      Field {"from", &event::LeftBehind::from, FieldRule::Rare},
                                      Field {"gone", &event::LeftBehind::gone, FieldRule::Rare},
                                      Field {"parent", &event::LeftBehind::parent, FieldRule::Task},
                                      Field {"host", &event::LeftBehind::host, FieldRule::Rare}};
};
template <>
struct Fields<event::Annotated> {
    static constexpr const char *name = "annotated";
    static constexpr Owner of = Owner::Session;
    static constexpr std::tuple list {Field {"panel", &event::Annotated::panel},
                                      Field {"caption", &event::Annotated::caption},
                                      Field {"callouts", &event::Annotated::callouts}};
};
template <>
struct Fields<event::HostReady> {
    static constexpr const char *name = "hostReady";
    static constexpr Owner of = Owner::Session;
    static constexpr std::tuple list {Field {"name", &event::HostReady::name},
                                      Field {"command", &event::HostReady::command},
                                      Field {"kernel", &event::HostReady::kernel},
                                      Field {"cores", &event::HostReady::cores},
                                      Field {"machine", &event::HostReady::machine, FieldRule::Rare},
                                      Field {"pid", &event::HostReady::pid, FieldRule::Task},
                                      Field {"version", &event::HostReady::version}};
};
template <>
struct Fields<event::HostClock> {
    static constexpr const char *name = "hostClock";
    static constexpr Owner of = Owner::Session;
    static constexpr std::tuple list {Field {"name", &event::HostClock::name},
                                      Field {"offset", &event::HostClock::offset, FieldRule::Signed},
                                      Field {"uncertainty", &event::HostClock::uncertainty},
                                      Field {"drift", &event::HostClock::drift, FieldRule::Signed}};
};
template <>
struct Fields<event::HostLost> {
    static constexpr const char *name = "hostLost";
    static constexpr Owner of = Owner::Session;
    static constexpr std::tuple list {
        Field {"name", &event::HostLost::name}, Field {"since", &event::HostLost::since, FieldRule::Time},
        Field {"reason", &event::HostLost::reason}, Field {"gone", &event::HostLost::gone, FieldRule::Rare}};
};
template <>
struct Fields<event::HostBack> {
    static constexpr const char *name = "hostBack";
    static constexpr Owner of = Owner::Session;
    static constexpr std::tuple list {Field {"name", &event::HostBack::name}};
};
template <>
struct Fields<event::Notice> {
    static constexpr const char *name = "notice";
    static constexpr Owner of = Owner::Either;
    static constexpr std::tuple list {Field {"text", &event::Notice::text}};
};

// What they contain

template <>
struct Fields<Callout> {
    static constexpr std::tuple list {Field {"x", &Callout::x}, Field {"y", &Callout::y}};
};
template <>
struct Fields<ExitStatus> {
    static constexpr std::tuple list {Field {"code", &ExitStatus::code}, Field {"signal", &ExitStatus::signal},
                                      Field {"requested", &ExitStatus::requested},
                                      Field {"coreDumped", &ExitStatus::coreDumped}};
};
template <>
struct Fields<Input> {
    static constexpr std::tuple list {Field {"kind", &Input::kind}, Field {"text", &Input::text}};
};
template <>
struct Fields<TerminalSize> {
    static constexpr std::tuple list {Field {"columns", &TerminalSize::columns}, Field {"rows", &TerminalSize::rows}};
};
template <>
struct Fields<RestartPolicy> {
    static constexpr std::tuple list {Field {"when", &RestartPolicy::when}, Field {"limit", &RestartPolicy::limit},
                                      Field {"backOff", &RestartPolicy::backOff}};
};
template <>
struct Fields<ResourceUse> {
    static constexpr std::tuple list {Field {"cpuTime", &ResourceUse::cpuTime},
                                      Field {"peakMemory", &ResourceUse::peakMemory},
                                      Field {"voluntarySwitches", &ResourceUse::voluntarySwitches},
                                      Field {"involuntarySwitches", &ResourceUse::involuntarySwitches}};
};
template <>
struct Fields<Parameter> {
    static constexpr std::tuple list {Field {"name", &Parameter::name},
                                      Field {"title", &Parameter::title},
                                      Field {"summary", &Parameter::summary},
                                      Field {"integer", &Parameter::integer},
                                      Field {"default", &Parameter::defaultValue},
                                      Field {"windowDefault", &Parameter::windowDefault},
                                      Field {"minimum", &Parameter::minimum},
                                      Field {"maximum", &Parameter::maximum},
                                      Field {"choices", &Parameter::choices, FieldRule::Rare},
                                      Field {"hidden", &Parameter::hidden, FieldRule::Rare}};
};
template <>
struct Fields<Target> {
    static constexpr std::tuple list {Field {"name", &Target::name}, Field {"summary", &Target::summary},
                                      Field {"parameters", &Target::parameters},
                                      Field {"input", &Target::readsInput, FieldRule::Rare}};
};
template <>
struct Fields<TargetCatalog> {
    static constexpr std::tuple list {Field {"targets", &TargetCatalog::targets}};
};
template <>
struct Fields<TaskSample> {
    static constexpr std::tuple list {Field {"pid", &TaskSample::pid, FieldRule::Task},
                                      Field {"tid", &TaskSample::tid, FieldRule::Task},
                                      Field {"parent", &TaskSample::parent, FieldRule::Task},
                                      Field {"name", &TaskSample::name},
                                      Field {"sample", &TaskSample::sample},
                                      Field {"role", &TaskSample::role, FieldRule::Rare}};
};
template <>
struct Fields<PipeLevel> {
    static constexpr std::tuple list {Field {"bytes", &PipeLevel::bytes}, Field {"capacity", &PipeLevel::capacity}};
};
template <>
struct Fields<Inspection> {
    static constexpr std::tuple list {Field {"pid", &Inspection::pid, FieldRule::Task},
                                      Field {"waitChannel", &Inspection::waitChannel},
                                      Field {"systemCall", &Inspection::systemCall, FieldRule::Signed},
                                      Field {"running", &Inspection::running},
                                      Field {"firstArgument", &Inspection::firstArgument, FieldRule::Signed},
                                      Field {"descriptor", &Inspection::descriptor},
                                      Field {"pending", &Inspection::pending},
                                      Field {"blocked", &Inspection::blocked},
                                      Field {"ignored", &Inspection::ignored},
                                      Field {"caught", &Inspection::caught},
                                      Field {"proportional", &Inspection::proportional},
                                      Field {"privateMemory", &Inspection::privateMemory},
                                      Field {"output", &Inspection::output},
                                      Field {"error", &Inspection::error},
                                      Field {"cores", &Inspection::cores},
                                      Field {"tracer", &Inspection::tracer, FieldRule::Rare},
                                      Field {"tracerName", &Inspection::tracerName, FieldRule::Rare}};
};

/// Fails to compile if T does not have exactly as many members as fields.
template <HasFields T>
constexpr void checkCount([[maybe_unused]] const T &value)
{
    constexpr size_t count = std::tuple_size_v<decltype(Fields<T>::list)>;
    static_assert(count <= 11 || count == 13 || count == 17, "add a line below");
    if constexpr (count == 0) {
        static_assert(std::is_empty_v<T>);
    } else if constexpr (count == 1) {
        [[maybe_unused]] const auto &[a] = value;
    } else if constexpr (count == 2) {
        [[maybe_unused]] const auto &[a, b] = value;
    } else if constexpr (count == 3) {
        [[maybe_unused]] const auto &[a, b, c] = value;
    } else if constexpr (count == 4) {
        [[maybe_unused]] const auto &[a, b, c, d] = value;
    } else if constexpr (count == 5) {
        [[maybe_unused]] const auto &[a, b, c, d, e] = value;
    } else if constexpr (count == 6) {
        [[maybe_unused]] const auto &[a, b, c, d, e, f] = value;
    } else if constexpr (count == 7) {
        [[maybe_unused]] const auto &[a, b, c, d, e, f, g] = value;
    } else if constexpr (count == 8) {
        [[maybe_unused]] const auto &[a, b, c, d, e, f, g, h] = value;
    } else if constexpr (count == 9) {
        [[maybe_unused]] const auto &[a, b, c, d, e, f, g, h, i] = value;
    } else if constexpr (count == 10) {
        [[maybe_unused]] const auto &[a, b, c, d, e, f, g, h, i, j] = value;
    } else if constexpr (count == 11) {
        [[maybe_unused]] const auto &[a, b, c, d, e, f, g, h, i, j, k] = value;
    } else if constexpr (count == 13) {
        [[maybe_unused]] const auto &[a, b, c, d, e, f, g, h, i, j, k, l, m] = value;
    } else if constexpr (count == 17) {
        [[maybe_unused]] const auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q] = value;
    }
}

} // namespace pangaea::journalfile
