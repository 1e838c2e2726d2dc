// SPDX-License-Identifier: MIT
#include "core/basics/visibletext.h"

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

bool isControl(char16_t c)
{
    return c < 0x20 || c == 0x7F;
}

} // namespace

bool isTreacherous(char16_t c)
{
    return (c >= 0x80 && c <= 0x9F)                                 // C1 controls, U+0085 among them
        || c == 0x061C || c == 0x200B || c == 0x200E || c == 0x200F // direction marks, zero width
        || (c >= 0x2028 && c <= 0x202E)                             // separators, embeddings, overrides
        || (c >= 0x2060 && c <= 0x206F)                             // invisible operators, isolates
        || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB);
}

QString markFor(char16_t c)
{
    if (isControl(c))
        return QString(QChar(char16_t(c == 0x7F ? 0x2421 : 0x2400 + c)));
    if (isTreacherous(c))
        return u"<U+%1>"_s.arg(int(c), 4, 16, QLatin1Char('0')).toUpper();
    return {};
}

QString visibleText(QStringView text)
{
    QString visible;
    visible.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            visible += text.sliced(i++, 2);
        } else if (c.isSurrogate()) {
            visible += QChar(QChar::ReplacementCharacter);
        } else {
            const QString mark = markFor(c.unicode());
            mark.isEmpty() ? visible.append(c) : visible.append(mark);
        }
    }
    return visible;
}

} // namespace pangaea
