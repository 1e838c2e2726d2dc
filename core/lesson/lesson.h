// SPDX-License-Identifier: MIT
// A lesson: text, questions, and the steps of a scenario in parts, with the facts that are measured when a
// part has run, as a file (.pangaea-lesson) tells them. All of it is checked before anything runs.
// resources/schemas/lesson.md has the format. Pure values and text; any thread.
#pragma once

#include "core/scenario/scenario.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace pangaea {

struct DataFile;
struct FactKind;

/// As FactKind::type says.
using FactValue = std::variant<double, QString, QStringList, bool>;

enum class FactTest { Is, IsNot, AtLeast, AtMost, Contains, Lacks };

/// What is said of one row, of several, or of the machine. Whether it holds is measured: core/lesson/lessonfact.h.
struct Fact {
    const FactKind *kind = nullptr; ///< never null in a lesson that was read
    std::vector<size_t> rows;       ///< of the lesson, in the order of their making, from 0
    QStringList names;              ///< of these rows
    FactTest test = FactTest::Is;
    FactValue value;
    json::Position at;
};

struct Answer {
    QString text;
    Fact isRight; ///< measured: which answer is the right one is never written down
};

/// To be answered before the part's steps: "predict".
struct Question {
    QString text;
    std::vector<Answer> answers;
    json::Position at;
};

struct LessonPart {
    QString title; ///< may be empty
    QString text;  ///< Markdown, as the others
    std::optional<Question> question;
    size_t end = 0; ///< its steps are those of the scenario before this one, from the end of the part before
    QString look;
    std::vector<Fact> expected;
};

struct Lesson {
    QString title;
    QString text;
    Scenario scenario; ///< the steps of all parts
    std::vector<LessonPart> parts;

    /// Of parts[part]'s first step.
    [[nodiscard]] size_t begin(size_t part) const { return part == 0 ? 0 : parts[part - 1].end; }
};

struct LessonFile {
    Lesson lesson; ///< without parts when there is an error
    ScenarioError error;
};

/// Of text that is read before the first step.
inline constexpr int mostWordsBeforeTheFirstStep = 120;

/// ".pangaea-lesson"
[[nodiscard]] bool isLessonName(const QString &path);

[[nodiscard]] LessonFile readLesson(QByteArrayView json);
/// Reads the file system, or a resource; the sentence of an error that has no place names the file.
[[nodiscard]] LessonFile readLessonFile(const QString &path);
/// For listDataFiles().
void describeLesson(DataFile &file);

} // namespace pangaea
