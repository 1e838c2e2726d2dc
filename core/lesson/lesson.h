// SPDX-License-Identifier: MIT
// A lesson read from a file (.pangaea-lesson): text, questions, and the steps of a scenario in parts, with the facts
// that are measured after each part. Everything is checked before anything runs. resources/schemas/lesson.md has the
// format. Pure values and text; any thread.
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

/// Its type depends on FactKind::type.
using FactValue = std::variant<double, QString, QStringList, bool>;

enum class FactTest { Is, IsNot, AtLeast, AtMost, Contains, Lacks };

/// A statement about one row, several rows, or the machine. core/lesson/lessonfact.h measures whether it holds.
struct Fact {
    const FactKind *kind = nullptr; ///< never null in a lesson that was read from a file
    std::vector<size_t> rows;       ///< of the lesson, in order of creation, from 0
    QStringList names;              ///< of these rows
    FactTest test = FactTest::Is;
    FactValue value;
    json::Position at;
};

struct Answer {
    QString text;
    Fact isRight; ///< measured: the right answer is never written down
};

/// To be answered before the part's steps: "predict" in the file.
struct Question {
    QString text;
    std::vector<Answer> answers;
    json::Position at;
};

struct LessonPart {
    QString title; ///< may be empty
    QString text;  ///< Markdown, like the other texts
    std::optional<Question> question;
    size_t end = 0; ///< its steps are the scenario's before this index, from the end of the previous part on
    QString look;
    std::vector<Fact> expected;
};

struct Lesson {
    QString title;
    QString group;     ///< of the list of lessons; may be empty
    QStringList after; ///< titles of lessons to read before, which may not exist
    QString text;
    Scenario scenario; ///< the steps of all parts
    std::vector<LessonPart> parts;

    /// Index of the first step of parts[part].
    [[nodiscard]] size_t begin(size_t part) const { return part == 0 ? 0 : parts[part - 1].end; }
};

struct LessonFile {
    Lesson lesson; ///< without parts when there is an error
    ScenarioError error;
};

/// Most words of text before the first step.
inline constexpr int mostWordsBeforeTheFirstStep = 120;

/// ".pangaea-lesson"
[[nodiscard]] bool isLessonName(const QString &path);

[[nodiscard]] LessonFile readLesson(QByteArrayView json);
/// Reads from the file system or a resource; an error without a place names the file.
[[nodiscard]] LessonFile readLessonFile(const QString &path);
/// What the lesson cannot be played without on this computer, as a sentence; or an empty one. Looks into the folders of
/// PATH.
[[nodiscard]] ScenarioError missingProgram(const Lesson &lesson);
/// For listDataFiles().
void describeLesson(DataFile &file);
/// The first sentence of the lesson's text, without Markdown; empty if there is no text.
[[nodiscard]] QString firstSentence(const Lesson &lesson);

} // namespace pangaea
