// SPDX-License-Identifier: MIT
#include "core/table/filterwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

QString signAt(QStringView text)
{
    for (const QLatin1String sign : {"<="_L1, ">="_L1, ":"_L1, "="_L1, "<"_L1, ">"_L1}) {
        if (text.startsWith(sign))
            return sign;
    }
    return {};
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

/// Up to the next space outside of quotes.
QString takeValue(QStringView &text)
{
    QString value;
    bool quoted = false;
    qsizetype at = 0;
    for (; at < text.size() && (quoted || !text[at].isSpace()); ++at) {
        if (text[at] == u'"')
            quoted = !quoted;
        else
            value += text[at];
    }
    text = text.sliced(at);
    return value;
}

} // namespace

std::vector<FilterWord> filterWords(QStringView text)
{
    std::vector<FilterWord> words;
    for (text = text.trimmed(); !text.isEmpty(); text = text.trimmed()) {
        FilterWord word;
        if (text.size() > 1 && text[0] == u'-' && !text[1].isSpace()) {
            word.excluded = true;
            text = text.sliced(1);
        }
        const auto end = qsizetype(std::ranges::find_if_not(text, isLetter) - text.begin());
        if (const QString sign = end > 0 ? signAt(text.sliced(end)) : QString(); !sign.isEmpty()) {
            word.field = text.first(end).toString().toLower();
            word.sign = sign;
            text = text.sliced(end + sign.size());
        }
        word.value = takeValue(text);
        word.isLast = text.trimmed().isEmpty();
        words.push_back(word);
    }
    return words;
}

} // namespace pangaea
