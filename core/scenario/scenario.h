// SPDX-License-Identifier: MIT
// A scenario: steps that make, start, signal and join processes, as a file of the user's (.pangaea) tells them. All of it
// is checked before anything runs. resources/schemas/scenario.md has the format. Pure values and text; any thread.
#pragma once

#include "core/basics/jsonreader.h"
#include "core/facts/input.h"

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

/// What a row runs instead of a target of the worker.
struct ScenarioProgram {
    QString program;         ///< absolute, below the folder, or a name that is looked up in PATH
    QStringList arguments;   ///< with {name} and {index}
    QString folder;          ///< below the scenario's; "." is that one
    QStringList environment; ///< KEY=value, added to the default one

    friend bool operator==(const ScenarioProgram &, const ScenarioProgram &) = default;
};

struct Step {
    StepKind what = StepKind::Wait;
    json::Position at; ///< in the file
    QString name;      ///< of one row or several; Create and Spawn: empty asks for the default argument
    int row = 0;    ///< which of that name, from 1 in the order of their making; 0: all of them. Not Create and Spawn
    QString target; ///< Create and Spawn, unless there is a program
    QStringList parameters; ///< key=value
    std::optional<ScenarioProgram> program;
    qint64 wait = 0;               ///< ns; Wait
    std::optional<qint64> timeout; ///< ns; Join
    int signal = 0;                ///< Signal
    std::optional<QString> input;  ///< Create and Spawn: all that it finds on its standard input; see inputOf()
    QString text;                  ///< Type

    /// It makes a row.
    [[nodiscard]] bool makesRow() const { return what == StepKind::Create || what == StepKind::Spawn; }
};

struct Scenario {
    QString title;
    QString folder; ///< of the file, absolute: where its programs run
    std::vector<Step> steps;
};

/// What the row that steps[step] makes finds on its standard input: the text of its step; what is typed, where a later
/// step types to it or ends its input; else nothing.
[[nodiscard]] Input inputOf(const std::vector<Step> &steps, size_t step);

struct ScenarioError {
    json::Position at;
    QString sentence;     ///< empty: there is none
    bool hasPlace = true; ///< false: the file as a whole, or the worker
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
/// What readScenario() reads as the same steps: a step on a line, indented by two spaces, a newline at the end.
[[nodiscard]] QByteArray writeScenario(const Scenario &scenario);
/// Reads a file, or a resource, whose programs run in the user's home. An error without a line and column names the file.
[[nodiscard]] ScenarioFile readScenarioFile(const QString &path);

/// What is known against starting its programs, at the first step that would fail: looked up as the engine does, in
/// the scenario's folder. Reads the file system; part of readScenarioFile().
[[nodiscard]] ScenarioError checkPrograms(const Scenario &scenario);
/// What the worker's targets say against it, at the first step that they refuse. `listError` is why they are
/// not known, if they are not.
[[nodiscard]] ScenarioError checkTargets(const Scenario &scenario, const TargetCatalog &catalog,
                                         const QString &listError);

/// "Line 3, column 12: sentence", or the sentence alone.
[[nodiscard]] QString placedSentence(const ScenarioError &error);
/// "FILE:3:12: sentence", as compilers write it and editors find it.
[[nodiscard]] QString locatedError(const QString &path, const ScenarioError &error);

} // namespace pangaea
