// SPDX-License-Identifier: MIT
#include "core/output/terminalsequences.h"

#include "core/basics/lastindex.h"

#include <QList>

#include <algorithm>

namespace pangaea {

namespace {

/// Whether a sequence, which begins with an escape character, goes on behind these bytes.
bool isUnfinished(QByteArrayView sequence)
{
    constexpr qsizetype longest = 64;
    constexpr qsizetype longestString = 4096;
    if (sequence.size() < 2)
        return !sequence.isEmpty();
    const QByteArrayView rest = sequence.sliced(2);
    if (QByteArrayView("]PX^_").contains(sequence[1]))
        return sequence.size() < longestString && !rest.contains('\x07') && !rest.contains('\x18');
    const auto isInside = [last = sequence[1] == '[' ? 0x40 : 0x30](char c) { return c >= 0x20 && c < last; };
    return sequence.size() < longest && (sequence[1] == '[' || isInside(sequence[1]))
        && std::ranges::all_of(rest, isInside);
}

bool isControl(char c)
{
    return uchar(c) < 0x20;
}

/// Whether libvterm may read the sequence ESC [ ... Not if it asks for margins at the sides, with which libvterm is not
/// safe, and not if it is written in a way that could hide that.
bool isHarmless(QByteArrayView parameters, char last)
{
    if (uchar(last) < 0x40)
        return false;
    if (last != 'h' || !parameters.startsWith('?'))
        return true;
    constexpr qsizetype mostDigits = 5; // libvterm takes large numbers for small ones
    constexpr int sideMargins = 69;
    const QList<QByteArray> modes = parameters.sliced(1).toByteArray().replace(':', ';').split(';');
    return std::ranges::all_of(
        modes, [](const QByteArray &mode) { return mode.size() <= mostDigits && mode.toInt() != sideMargins; });
}

/// The end of the sequence that begins there with an escape character, if it sets something; otherwise `at`.
qsizetype endOfSetting(QByteArrayView bytes, qsizetype at)
{
    constexpr qsizetype longest = 64;
    qsizetype next = at + 1;
    if (next >= bytes.size())
        return at;
    const char kind = bytes[next];
    if (kind == '[') {
        for (++next; next < bytes.size() && next - at < longest && bytes[next] >= 0x20 && bytes[next] < 0x40;)
            ++next;
        const bool sets = next < bytes.size() && QByteArrayView("hlmr").contains(bytes[next]);
        return sets ? next + 1 : at;
    }
    if (QByteArrayView("()").contains(kind))
        return next + 1 < bytes.size() ? next + 2 : at;
    return QByteArrayView("78=>c").contains(kind) ? next + 1 : at;
}

} // namespace

qsizetype wholeSequences(QByteArrayView bytes)
{
    const qsizetype last = lastIndexIn(bytes, '\x1b');
    return last >= 0 && isUnfinished(bytes.sliced(last)) ? last : bytes.size();
}

QByteArray harmless(const QByteArray &bytes)
{
    QByteArray kept;
    qsizetype from = 0;
    for (qsizetype at = bytes.indexOf('\x1b'); at >= 0; at = bytes.indexOf('\x1b', at + 1)) {
        qsizetype end = at + 1;
        if (end < bytes.size() && bytes[end] == '[') {
            do {
                ++end;
            } while (end < bytes.size() && bytes[end] >= 0x20 && bytes[end] < 0x40);
            const QByteArrayView parameters = QByteArrayView(bytes).sliced(at + 2, end - at - 2);
            if (end < bytes.size() && isHarmless(parameters, bytes[end]))
                continue;
            end += end < bytes.size() && !isControl(bytes[end]) ? 1 : 0;
        } else if (end >= bytes.size() || !isControl(bytes[end]) || bytes[end] == '\x1b') {
            continue;
        }
        kept.append(bytes.constData() + from, at - from);
        from = end;
        at = end - 1;
    }
    return from == 0 ? bytes : kept + bytes.sliced(from);
}

QByteArray settingsIn(QByteArrayView bytes)
{
    QByteArray settings;
    for (qsizetype at = bytes.indexOf('\x1b'); at >= 0; at = bytes.indexOf('\x1b', at + 1))
        settings.append(bytes.sliced(at, endOfSetting(bytes, at) - at));
    return settings;
}

} // namespace pangaea
