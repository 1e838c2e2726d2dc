// SPDX-License-Identifier: MIT
#include "core/program/literals.h"

#include "core/basics/visibletext.h"
#include "core/facts/event.h"
#include "core/facts/exitstatus.h"

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

namespace pangaea::program {

namespace {

/// As the process would get them: half of a surrogate pair has no UTF-8 and becomes a question mark.
QList<uint> codePoints(const QString &text)
{
    QList<uint> all;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            all += QChar::surrogateToUcs4(c, text[++i]);
        else
            all += c.isSurrogate() ? '?' : c.unicode();
    }
    return all;
}

/// Whether it is visible and takes its own place.
bool isPlain(uint c)
{
    return c == ' ' || (QChar::isPrint(c) && !QChar::isSpace(c));
}

QString hexadecimal(const char *prefix, uint number, int digits)
{
    return QLatin1String(prefix) + u"%1"_s.arg(number, digits, 16, QLatin1Char('0'));
}

QString pythonEscape(uint c)
{
    if (c == '\n')
        return u"\\n"_s;
    return c < 0x100 ? hexadecimal("\\x", c, 2) : c < 0x10000 ? hexadecimal("\\u", c, 4) : hexadecimal("\\U", c, 8);
}

// Not QString::fromUcs4(), which removes a byte order mark.
void append(QString &out, uint c)
{
    out += QStringView(QChar::fromUcs4(c));
}

/// Three digits each, so that the next character is never taken for part of it.
QString octalBytes(uint c)
{
    QString text;
    append(text, c);
    QString escaped;
    for (const char byte : text.toUtf8())
        escaped += u"\\%1"_s.arg(uchar(byte), 3, 8, QLatin1Char('0'));
    return escaped;
}

} // namespace

QString pythonText(const QString &text)
{
    const bool doubleQuotes = text.contains(u'\'') && !text.contains(u'"');
    const uint quote = doubleQuotes ? u'"' : u'\'';
    QString out;
    append(out, quote);
    for (const uint c : codePoints(text)) {
        if (c == quote || c == '\\')
            out += QLatin1Char('\\');
        if (isPlain(c))
            append(out, c);
        else
            out += pythonEscape(c);
    }
    append(out, quote);
    return out;
}

QString cText(const QString &text)
{
    QString out = u"\""_s;
    for (const uint c : codePoints(text)) {
        if (c == '"' || c == '\\' || (c == '?' && out.endsWith(QLatin1Char('?')))) // "??/" may be a backslash
            out += QLatin1Char('\\');
        if (c == '\n')
            out += u"\\n"_s;
        else if (isPlain(c))
            append(out, c);
        else
            out += octalBytes(c);
    }
    return out + QLatin1Char('"');
}

// In single quotes only the quote itself is special. printf makes invisible characters; the shell would drop the
// newlines at the end of its output, so these are added after it.
QString shellText(const QString &text)
{
    static const QString bare = u"_./:=,+@%-"_s;
    const QList<uint> all = codePoints(text);
    const auto isBare = [](uint c) {
        return (c < 0x80 && QChar::isLetterOrNumber(c)) || (c < 0x80 && bare.contains(QChar(c)));
    };
    if (!all.isEmpty() && std::ranges::all_of(all, isBare))
        return text;
    if (std::ranges::all_of(all, isPlain))
        return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), u"'\\''"_s) + QLatin1Char('\'');
    qsizetype end = all.size();
    while (end > 0 && all[end - 1] == '\n')
        --end;
    QString format;
    for (const uint c : all.first(end)) {
        if (c == '\n')
            format += u"\\n"_s;
        else if (c == '%' || c == '\\')
            format += QString(2, QChar(c));
        else if (isPlain(c) && c != '\'')
            append(format, c);
        else
            format += octalBytes(c);
    }
    QString out;
    if (!format.isEmpty())
        out = u"\"$(printf -- '%1')\""_s.arg(format);
    if (end < all.size())
        out += QLatin1Char('\'') + QString(all.size() - end, QLatin1Char('\n')) + QLatin1Char('\'');
    return out;
}

QString commentText(const QString &text)
{
    QString line = visibleText(text).simplified();
    line.replace(u"??"_s, u"? ?"_s);
    return line.endsWith(QLatin1Char('\\')) ? line + QLatin1Char('.') : line;
}

QString secondsText(qint64 nanoseconds)
{
    QString text = QString::number(nanoseconds / nanosecondsPerSecond);
    const qint64 rest = nanoseconds % nanosecondsPerSecond;
    if (rest == 0)
        return text;
    QString digits = u"%1"_s.arg(rest, 9, 10, QLatin1Char('0'));
    while (digits.endsWith(QLatin1Char('0')))
        digits.chop(1);
    return text + QLatin1Char('.') + digits;
}

QString signalConstant(int signal)
{
    return signalName(signal).replace(QLatin1Char('+'), u" + "_s);
}

QString listOf(const QStringList &texts, const std::function<QString(const QString &)> &literal)
{
    QStringList literals;
    for (const QString &text : texts)
        literals += literal(text);
    return literals.join(u", "_s);
}

} // namespace pangaea::program
