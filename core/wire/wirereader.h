// SPDX-License-Identifier: MIT
// Turns the bytes that come from the other side into messages. Bounded in everything: before the marker, in each
// message, and in what is kept. Not bound to a thread.
#pragma once

#include "core/wire/wiremessage.h"

#include <QByteArray>

#include <optional>

namespace pangaea {

class WireReader final
{
public:
    /// The longest that somebody else may say before the other side begins.
    static constexpr qint64 longestNoise = 256 * 1024;

    /// Throws a wire::Fault if the other side does not keep to the rules; nothing must be fed after that.
    void feed(QByteArrayView bytes);
    /// The next whole message, if there is one. Throws likewise.
    [[nodiscard]] std::optional<wire::Message> next();
    /// The bytes of the message that next() returned last.
    [[nodiscard]] qsizetype lastSize() const { return m_lastSize; }

    /// The marker has come.
    [[nodiscard]] bool hasBegun() const { return m_begun; }
    /// The last of what came before the marker, for people.
    [[nodiscard]] QByteArray noise() const { return m_begun ? m_noise : m_noise + m_bytes; }

private:
    void skipNoise();

    QByteArray m_bytes;
    qsizetype m_at = 0; ///< all before it is read
    qsizetype m_lastSize = 0;
    qint64 m_skipped = 0;
    QByteArray m_noise;
    bool m_begun = false;
};

} // namespace pangaea
