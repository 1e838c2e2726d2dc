// SPDX-License-Identifier: MIT
#include "core/basics/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pangaea::Words)
};

/// Inside double quotes a backslash escapes only these characters.
bool isEscaped(QChar quote, QChar next)
{
    return quote.isNull() || next == u'"' || next == u'\\' || next == u'$' || next == u'`';
}

} // namespace

Words splitWords(const QString &line)
{
    Words result;
    QString word;
    bool begun = false; // true for "" too, which is a word
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (quote.isNull() && c.isSpace()) {
            if (begun)
                result.words += std::exchange(word, {});
            begun = false;
            continue;
        }
        begun = true;
        if (c == u'\\' && quote != u'\'') {
            if (i + 1 == line.size())
                return {{}, Tr::tr("The line ends with a backslash. Write what it stands before, or double it.")};
            if (isEscaped(quote, line[i + 1]))
                ++i;
            word += line[i];
        } else if (c == quote) {
            quote = QChar();
        } else if (quote.isNull() && (c == u'"' || c == u'\'')) {
            quote = c;
        } else {
            word += c;
        }
    }
    if (!quote.isNull())
        return {{}, Tr::tr("A quote (%1) is opened and not closed. Write another one where it ends.").arg(quote)};
    if (begun)
        result.words += word;
    return result;
}

QString asWord(const QString &word)
{
    const bool isPlain = std::ranges::all_of(
        word, [](QChar c) { return !c.isSpace() && c != u'\'' && c != u'"' && c != u'\\'; });
    if (isPlain && !word.isEmpty())
        return word;
    return u'\'' + QString(word).replace(u'\'', "'\\''"_L1) + u'\'';
}

} // namespace pangaea
