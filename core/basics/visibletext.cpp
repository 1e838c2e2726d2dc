// SPDX-License-Identifier: MIT
#include "core/basics/visibletext.h"

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr char32_t blackFlag = 0x1F3F4; // begins the flags that are written with tags
constexpr int longestFlag = 7;          // tags; that of a subdivision has at most six, and the one that ends it

bool isControl(char32_t c)
{
    return c < 0x20 || c == 0x7F;
}

bool isTag(char32_t c)
{
    return c >= 0xE0020 && c <= 0xE007F;
}

/// The last character, or 0; `before` becomes shorter by it.
char32_t takeLast(QStringView &before)
{
    if (before.isEmpty())
        return 0;
    const bool pair = before.size() > 1 && before.back().isLowSurrogate()
        && before[before.size() - 2].isHighSurrogate();
    const char32_t last = pair ? QChar::surrogateToUcs4(before[before.size() - 2], before.back())
                               : before.back().unicode();
    before.chop(pair ? 2 : 1);
    return last;
}

/// A flag is a black flag, tags, and the tag that ends it.
bool continuesFlag(QStringView before)
{
    for (int tags = 0; tags < longestFlag; ++tags) {
        const char32_t last = takeLast(before);
        if (last == blackFlag)
            return true;
        if (!isTag(last) || last == 0xE007F)
            return false;
    }
    return false;
}

/// Whether a variation selector changes how this character looks: symbols and keycaps as emoji, Han characters.
bool hasVariants(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Symbol_Other:
    case QChar::Symbol_Math:
    case QChar::Symbol_Modifier: return true;
    default: break;
    }
    return (c >= U'0' && c <= U'9') || c == U'#' || c == U'*' || c == 0x203C || c == 0x2049 || c == 0x3030
        || c == 0x303D || QChar::script(c) == QChar::Script_Han;
}

bool belongsTo(QStringView before, char32_t c)
{
    return isTag(c) ? continuesFlag(before) : hasVariants(takeLast(before));
}

} // namespace

bool isTreacherous(char32_t c)
{
    return (c >= 0x80 && c <= 0x9F)                                                // C1 controls, U+0085 among them
        || c == 0x00AD                                                             // soft hyphen
        || c == 0x061C || c == 0x180E || c == 0x200B || c == 0x200E || c == 0x200F // direction marks, zero width
        || c == 0x115F || c == 0x1160 || c == 0x2800 || c == 0x3164 || c == 0xFFA0 // fillers: letters that look empty
        || (c >= 0x2028 && c <= 0x202E)                                            // separators, embeddings, overrides
        || (c >= 0x2060 && c <= 0x206F)                                            // invisible operators, isolates
        || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB)                             // byte order mark, annotations
        || (c >= 0x1D173 && c <= 0x1D17A)                                          // invisible signs of music
        || (c >= 0xE0000 && c <= 0xE001F) || (c >= 0xE0080 && c <= 0xE00FF)        // beside the tags, not assigned
        || (c >= 0xE01F0 && c <= 0xE0FFF);
}

bool isInvisiblePart(char32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) || isTag(c);
}

QString markFor(char32_t c, QStringView before)
{
    if (isControl(c))
        return QString(QChar(char16_t(c == 0x7F ? 0x2421 : 0x2400 + c)));
    if (isTreacherous(c) || (isInvisiblePart(c) && !belongsTo(before, c)))
        return u"<U+%1>"_s.arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
    return {};
}

QString visibleText(QStringView text)
{
    QString visible;
    visible.reserve(text.size());
    while (!text.isEmpty()) {
        const QChar c = text.front();
        const bool pair = c.isHighSurrogate() && text.size() > 1 && text[1].isLowSurrogate();
        const QStringView character = text.first(pair ? 2 : 1);
        text = text.sliced(character.size());
        if (c.isSurrogate() && !pair) {
            visible += QChar(QChar::ReplacementCharacter);
            continue;
        }
        const QString mark = markFor(pair ? QChar::surrogateToUcs4(c, character[1]) : c.unicode(), visible);
        visible += mark.isEmpty() ? character : QStringView(mark);
    }
    return visible;
}

} // namespace pangaea
