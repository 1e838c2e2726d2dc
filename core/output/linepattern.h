// SPDX-License-Identifier: MIT
// What is looked for in lines of output: words, or a regular expression that cannot run for long. A value; any thread.
#pragma once

#include "core/basics/failure.h"

#include <QRegularExpression>
#include <QString>

#include <optional>
#include <vector>

namespace pangaea {

/// A part of a line, in UTF-16 units. An expression may match nothing: then the length is 0.
struct PatternMatch {
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const PatternMatch &, const PatternMatch &) = default;
};

class LinePattern
{
public:
    enum class Kind { Words, Expression };

    static constexpr qsizetype longest = 1000; ///< of the text; a longer one is a problem

    LinePattern() = default;
    LinePattern(const QString &text, Qt::CaseSensitivity sensitivity, Kind kind = Kind::Words);

    /// Nothing is looked for: there is no text, or a problem.
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty() || m_problem; }
    /// Why the expression cannot be used, and what to do.
    [[nodiscard]] const Failure &problem() const { return m_problem; }
    /// Expressions may take a while, words never do.
    [[nodiscard]] bool isExpression() const { return m_kind == Kind::Expression; }

    /// At most `most` of a line, from the left, not overlapping; those that match nothing only if they are the first. No
    /// value: the expression was given up, since it would take too many steps.
    [[nodiscard]] std::optional<std::vector<PatternMatch>> in(const QString &line, size_t most) const;

    friend bool operator==(const LinePattern &a, const LinePattern &b)
    {
        return a.m_text == b.m_text && a.m_kind == b.m_kind && a.m_sensitivity == b.m_sensitivity;
    }

private:
    [[nodiscard]] std::vector<PatternMatch> wordsIn(const QString &line, size_t most) const;

    QString m_text;
    Qt::CaseSensitivity m_sensitivity = Qt::CaseInsensitive;
    Kind m_kind = Kind::Words;
    QRegularExpression m_expression;
    Failure m_problem;
};

} // namespace pangaea
