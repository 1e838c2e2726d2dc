// SPDX-License-Identifier: MIT
// The table of facts that a lesson can check, and the measurement of one fact. Nothing is guessed: a fact that is not
// known (yet) is neither true nor false. The table is for any thread; facts are measured on the journal's thread.
#pragma once

#include "core/lesson/lesson.h"

#include <QString>

#include <optional>
#include <span>

namespace pangaea {

class LessonRun;

/// The subject of a fact: "name" (and "row" if several rows have that name), "names", or neither.
enum class FactAbout { Row, Rows, Machine };

/// Exit: a code, or the name of a signal. Word: one of the kind's words. Name: one of the fact's names; Names: all of
/// them in some order.
enum class FactType { Number, Text, Word, Name, Names, Truth, Exit };

struct FactKind {
    const char *id; ///< as files have it
    FactAbout about;
    FactType type;
    const char *title; ///< to be translated in the context pangaea::LessonFact; %1, if present: the names
    const char *unit;  ///< of a Number, or ""
    int decimals;
    /// Returns nothing if the value is not known.
    std::optional<FactValue> (*measure)(const LessonRun &run, const std::vector<size_t> &rows);
    QStringList (*words)() = nullptr; ///< of a Word
    bool isOfTime = false;            ///< it comes out otherwise where other programs keep the cores busy
};

[[nodiscard]] std::span<const FactKind> factKinds();
/// Null if there is none.
[[nodiscard]] const FactKind *findFactKind(QStringView id);

/// "is", as files have it.
[[nodiscard]] QLatin1String testName(FactTest test);
/// The tests that make sense for values of this type.
[[nodiscard]] std::vector<FactTest> testsOf(FactType type);

struct Measured {
    QString text;              ///< with its unit, made visible and shortened; "—" if it is not known
    std::optional<bool> holds; ///< nothing: not known
};

[[nodiscard]] Measured measure(const Fact &fact, const LessonRun &run);
/// "Exit of Asia"
[[nodiscard]] QString factTitle(const Fact &fact);
/// "SIGKILL", "at least 2 s", "not 0"
[[nodiscard]] QString wantedText(const Fact &fact);

} // namespace pangaea
