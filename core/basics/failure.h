// SPDX-License-Identifier: MIT
// An error as a sentence for people, or no error. A value; any thread.
#pragma once

#include <QString>

#include <utility>

namespace pangaea {

/// [[nodiscard]], so that a caller cannot ignore the result by accident.
class [[nodiscard]] Failure final
{
public:
    Failure() = default; ///< no failure
    /// `sentence` must not be empty. Implicit, so that a function can return its sentence.
    Failure(QString sentence)
        : m_sentence(std::move(sentence))
    {
        Q_ASSERT(!m_sentence.isEmpty());
    }

    /// True if there is a failure.
    explicit operator bool() const { return !m_sentence.isEmpty(); }
    /// Empty without a failure.
    [[nodiscard]] const QString &sentence() const { return m_sentence; }

private:
    QString m_sentence;
};

} // namespace pangaea
