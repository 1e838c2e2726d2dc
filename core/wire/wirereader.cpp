// SPDX-License-Identifier: MIT
#include "core/wire/wirereader.h"

#include "core/wire/cborscan.h"

#include <algorithm>

namespace pangaea {

void WireReader::feed(QByteArrayView bytes)
{
    m_bytes.remove(0, std::exchange(m_at, 0));
    m_bytes.append(bytes);
    if (!m_begun)
        skipNoise();
}

// Keeps as much as may be the beginning of the marker.
void WireReader::skipNoise()
{
    constexpr qsizetype longestShown = 400;
    const QByteArrayView marker = wire::marker();
    const qsizetype found = m_bytes.indexOf(marker);
    const qsizetype noise = found >= 0 ? found : std::max<qsizetype>(0, m_bytes.size() - marker.size() + 1);
    m_noise = (m_noise + m_bytes.first(noise)).right(longestShown);
    m_skipped += noise;
    m_begun = found >= 0;
    m_bytes.remove(0, noise);
    if (m_skipped > longestNoise)
        throw wire::Fault {QStringLiteral("an agent was expected, and something else spoke without end")};
}

std::optional<wire::Message> WireReader::next()
{
    if (!m_begun)
        return {};
    const QByteArrayView marker = wire::marker();
    QByteArrayView rest = QByteArrayView(m_bytes).sliced(m_at);
    while (rest.startsWith(marker)) { // it may have been sent again before it was answered
        m_at += marker.size();
        rest = rest.sliced(marker.size());
    }
    if (rest.isEmpty() || marker.startsWith(rest))
        return {};
    const CborItem item = scanCbor(rest);
    if (item.is == CborItem::Is::Wrong)
        throw wire::Fault {QStringLiteral("a message was expected, not %1").arg(QLatin1String(item.why))};
    if (item.is == CborItem::Is::Cut)
        return {};
    m_at += item.size;
    m_lastSize = item.size;
    return wire::decode(rest.first(item.size).toByteArray());
}

} // namespace pangaea
