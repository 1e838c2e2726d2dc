// SPDX-License-Identifier: MIT
// The fields of each command that an agent takes, beside those of the events in core/journal/journalfields.h: one table
// for both ends of the wire. What is only recorded in the journal has none, since the window's side records it.
#pragma once

#include "core/facts/command.h"
#include "core/journal/journalfields.h"

namespace pangaea::journalfile {

template <>
struct Fields<command::Spawn> {
    static constexpr std::tuple list {Field {"names", &command::Spawn::names},
                                      Field {"target", &command::Spawn::target},
                                      Field {"parameters", &command::Spawn::parameters},
                                      Field {"start", &command::Spawn::start},
                                      Field {"join", &command::Spawn::join},
                                      Field {"input", &command::Spawn::input},
                                      Field {"restart", &command::Spawn::restart},
                                      Field {"streams", &command::Spawn::streams},
                                      Field {"on", &command::Spawn::on},
                                      Field {"rows", &command::Spawn::rows}};
};
template <>
struct Fields<command::SpawnProgram> {
    static constexpr std::tuple list {Field {"names", &command::SpawnProgram::names},
                                      Field {"program", &command::SpawnProgram::program},
                                      Field {"arguments", &command::SpawnProgram::arguments},
                                      Field {"folder", &command::SpawnProgram::folder},
                                      Field {"environment", &command::SpawnProgram::environment},
                                      Field {"firstIndex", &command::SpawnProgram::firstIndex},
                                      Field {"start", &command::SpawnProgram::start},
                                      Field {"join", &command::SpawnProgram::join},
                                      Field {"input", &command::SpawnProgram::input},
                                      Field {"restart", &command::SpawnProgram::restart},
                                      Field {"streams", &command::SpawnProgram::streams},
                                      Field {"on", &command::SpawnProgram::on},
                                      Field {"rows", &command::SpawnProgram::rows}};
};
template <>
struct Fields<command::CancelSpawn> {
    static constexpr std::tuple<> list {};
};
template <>
struct Fields<command::Start> {
    static constexpr std::tuple list {Field {"processes", &command::Start::processes}};
};
template <>
struct Fields<command::Join> {
    static constexpr std::tuple list {Field {"processes", &command::Join::processes},
                                      Field {"timeout", &command::Join::timeout}};
};
template <>
struct Fields<command::Terminate> {
    static constexpr std::tuple list {Field {"processes", &command::Terminate::processes},
                                      Field {"grace", &command::Terminate::grace}};
};
template <>
struct Fields<command::Kill> {
    static constexpr std::tuple list {Field {"processes", &command::Kill::processes}};
};
template <>
struct Fields<command::Suspend> {
    static constexpr std::tuple list {Field {"processes", &command::Suspend::processes}};
};
template <>
struct Fields<command::Continue> {
    static constexpr std::tuple list {Field {"processes", &command::Continue::processes}};
};
template <>
struct Fields<command::Restart> {
    static constexpr std::tuple list {Field {"processes", &command::Restart::processes},
                                      Field {"grace", &command::Restart::grace}};
};
template <>
struct Fields<command::SetRestart> {
    static constexpr std::tuple list {Field {"processes", &command::SetRestart::processes},
                                      Field {"policy", &command::SetRestart::policy}};
};
template <>
struct Fields<command::SendSignal> {
    static constexpr std::tuple list {Field {"processes", &command::SendSignal::processes},
                                      Field {"signal", &command::SendSignal::signal}};
};
template <>
struct Fields<command::WriteInput> {
    static constexpr std::tuple list {Field {"processes", &command::WriteInput::processes},
                                      Field {"bytes", &command::WriteInput::bytes},
                                      Field {"answerOf", &command::WriteInput::answerOf}};
};
template <>
struct Fields<command::ResizeTerminal> {
    static constexpr std::tuple list {Field {"processes", &command::ResizeTerminal::processes},
                                      Field {"size", &command::ResizeTerminal::size}};
};
template <>
struct Fields<command::EndInput> {
    static constexpr std::tuple list {Field {"processes", &command::EndInput::processes}};
};
template <>
struct Fields<command::Remove> {
    static constexpr std::tuple list {Field {"processes", &command::Remove::processes}};
};
template <>
struct Fields<command::Restore> {
    static constexpr std::tuple list {Field {"processes", &command::Restore::processes}};
};
template <>
struct Fields<command::SetSampleRate> {
    static constexpr std::tuple list {Field {"hertz", &command::SetSampleRate::hertz}};
};
template <>
struct Fields<command::SetProcessLimit> {
    static constexpr std::tuple list {Field {"processes", &command::SetProcessLimit::processes}};
};
template <>
struct Fields<command::RecordExactly> {
    static constexpr std::tuple<> list {};
};
template <>
struct Fields<command::Inspect> {
    static constexpr std::tuple list {Field {"processes", &command::Inspect::processes}};
};
template <>
struct Fields<command::SetNice> {
    static constexpr std::tuple list {Field {"processes", &command::SetNice::processes},
                                      Field {"nice", &command::SetNice::nice, FieldRule::Signed}};
};
template <>
struct Fields<command::SetAffinity> {
    static constexpr std::tuple list {Field {"processes", &command::SetAffinity::processes},
                                      Field {"cores", &command::SetAffinity::cores}};
};
template <>
struct Fields<command::EndAll> {
    static constexpr std::tuple list {Field {"grace", &command::EndAll::grace}};
};

} // namespace pangaea::journalfile
