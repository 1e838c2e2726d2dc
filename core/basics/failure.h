// SPDX-License-Identifier: MIT
// What went wrong, as a sentence for people, or that nothing did. A value; any thread.
#pragma once

#include <QString>

#include <utility>

namespace pangaea {

/// As the result of a function, it cannot be passed over in silence.
class [[nodiscard]] Failure final
{
public:
    Failure() = default; ///< there is none
    /// Not empty. Implicit, so that a function can return its sentence.
    Failure(QString sentence)
        : m_sentence(std::move(sentence))
    {
        Q_ASSERT(!m_sentence.isEmpty());
    }

    /// There is one.
    explicit operator bool() const { return !m_sentence.isEmpty(); }
    /// Empty where there is none.
    [[nodiscard]] const QString &sentence() const { return m_sentence; }

private:
    QString m_sentence;
};

} // namespace pangaea
