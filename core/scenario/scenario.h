// SPDX-License-Identifier: MIT
// A scenario: steps that create, start, signal and join processes, read from a file of the user's (.pangaea).
// Everything is checked before anything runs. resources/schemas/scenario.md has the format. Pure values and text; any
// thread.
#pragma once

#include "core/basics/jsonreader.h"
#include "core/facts/event.h"
#include "core/facts/input.h"
#include "core/facts/restartpolicy.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace pangaea {

struct TargetCatalog;

enum class StepKind {
    Create,
    Start,
    Spawn,
    Wait,
    WaitFor,
    Join,
    JoinAll,
    Terminate,
    Kill,
    Suspend,
    Continue,
    Restart,
    Signal,
    Type,
    EndInput
};

/// The program that a row runs instead of one of the worker's targets.
struct ScenarioProgram {
    QString program;         ///< absolute, relative to the folder, or a name that is looked up in PATH
    QStringList arguments;   ///< with {name} and {index}
    QString folder;          ///< relative to the scenario's; "." is that folder
    QStringList environment; ///< KEY=value, added to the default one

    friend bool operator==(const ScenarioProgram &, const ScenarioProgram &) = default;
};

/// What a step waits for, in all rows that it names.
struct Condition {
    enum class Kind {
        Output, ///< its current attempt has printed `text`, within one line of either stream
        State,  ///< the row is in `state`
        Ended   ///< its process has ended
    };
    Kind kind = Kind::Ended;
    QString text {};
    State state = State::Running;
};

struct Step {
    StepKind what = StepKind::Wait;
    json::Position at; ///< in the file
    QString name;      ///< of one row or several; Create and Spawn: empty means the default argument
    int row = 0;    ///< which row of that name, from 1 in order of creation; 0: all of them. Not for Create and Spawn
    QString target; ///< Create and Spawn, unless there is a program
    QStringList parameters; ///< key=value
    std::optional<ScenarioProgram> program;
    qint64 wait = 0;                  ///< ns; Wait. WaitFor: at most so long
    Condition condition;              ///< WaitFor
    std::optional<qint64> timeout;    ///< ns; Join
    int signal = 0;                   ///< Signal
    std::optional<QString> input;     ///< Create and Spawn: the whole standard input; see inputOf()
    bool terminal = false;            ///< Create and Spawn: input, output and error are a terminal of its own
    QString text;                     ///< Type
    RestartPolicy restart {};         ///< Create and Spawn
    Streams streams = Streams::Apart; ///< Create and Spawn
    QString on {};                    ///< Create and Spawn: the name of a host; empty: this computer

    /// Whether it creates a row.
    [[nodiscard]] bool makesRow() const { return what == StepKind::Create || what == StepKind::Spawn; }
};

struct Scenario {
    QString title;
    QString folder; ///< of the file, absolute: its programs run there
    std::vector<Step> steps;
};

/// The standard input of the row that steps[step] creates: its terminal, or the text of its step; typed, if a later step
/// types to it or ends its input; otherwise closed.
[[nodiscard]] Input inputOf(const std::vector<Step> &steps, size_t step);

struct ScenarioError {
    json::Position at;
    QString sentence;     ///< empty: no error
    bool hasPlace = true; ///< false: the error concerns the whole file, or the worker
};

struct ScenarioFile {
    Scenario scenario; ///< without steps when there is an error
    ScenarioError error;
};

inline constexpr qsizetype longestScenario = 1024 * 1024; ///< bytes
inline constexpr int mostScenarioProcesses = 500;

/// FILE.pangaea, or a Procfile.
[[nodiscard]] bool isScenarioName(const QString &path);

[[nodiscard]] ScenarioFile readScenario(QByteArrayView json);
/// A text that readScenario() reads as the same steps: one step per line, indented by two spaces, a newline at the end.
[[nodiscard]] QByteArray writeScenario(const Scenario &scenario);
/// Reads a file, or a resource, whose programs run in the user's home. An error without a line and column names the
/// file.
[[nodiscard]] ScenarioFile readScenarioFile(const QString &path);

/// Why its programs would fail to start, at the first such step: looked up like the engine does, in the scenario's
/// folder. Reads the file system; part of readScenarioFile().
[[nodiscard]] ScenarioError checkPrograms(const Scenario &scenario);
/// Why the worker's targets do not accept it, at the first such step. `listError` says why the targets are unknown, if
/// they are.
[[nodiscard]] ScenarioError checkTargets(const Scenario &scenario, const TargetCatalog &catalog,
                                         const QString &listError);

/// "Line 3, column 12: sentence", or the sentence alone.
[[nodiscard]] QString placedSentence(const ScenarioError &error);
/// "FILE:3:12: sentence", as compilers write it and editors find it.
[[nodiscard]] QString locatedError(const QString &path, const ScenarioError &error);

} // namespace pangaea
