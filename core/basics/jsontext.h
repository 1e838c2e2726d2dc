// SPDX-License-Identifier: MIT
// Writes JSON straight into bytes: session files and traces are long, and QJsonDocument would keep a second copy in
// memory. Not bound to a thread.
#pragma once

#include <QByteArray>
#include <QString>

#include <charconv>
#include <cmath>

namespace pangaea::json {

inline void addInteger(QByteArray &out, qint64 value)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    out.append(digits, end - digits);
}

/// Writes a text that is read back as exactly this number: whole numbers with all digits, others as short as possible.
/// Infinity and NaN become null.
inline void addDouble(QByteArray &out, double value)
{
    constexpr double allWhole = 1LL << 53; // beyond it not every whole number can be represented
    if (std::abs(value) < allWhole && value == std::trunc(value)) {
        addInteger(out, qint64(value));
        return;
    }
    if (!std::isfinite(value)) {
        out += "null";
        return;
    }
    char digits[40];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    out.append(digits, end - digits);
}

/// Writes UTF-8 without surrounding quotes: control characters, quotes and backslashes are escaped.
inline void addEscaped(QByteArray &out, QByteArrayView utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    qsizetype from = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        if (c >= 0x20 && c != '"' && c != '\\' && c != 0x7f)
            continue;
        out.append(utf8.sliced(from, i - from));
        from = i + 1;
        if (c == '\n')
            out += "\\n";
        else if (c == '"' || c == '\\')
            (out += '\\') += char(c);
        else
            ((out += "\\u00") += hex[c >> 4]) += hex[c & 15];
    }
    out.append(utf8.sliced(from));
}

/// For UTF-8 that is known to be valid.
inline void addUtf8(QByteArray &out, QByteArrayView utf8)
{
    out += '"';
    addEscaped(out, utf8);
    out += '"';
}

/// Half of a surrogate pair has no UTF-8, and a byte order mark might get lost: both are escaped.
inline void addText(QByteArray &out, const QString &text)
{
    out += '"';
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        if (!c.isSurrogate() && c != QChar::ByteOrderMark)
            continue;
        addEscaped(out, QStringView(text).sliced(from, i - from).toUtf8());
        out += "\\u" + QByteArray::number(c.unicode(), 16);
        from = i + 1;
    }
    addEscaped(out, from == 0 ? text.toUtf8() : QStringView(text).sliced(from).toUtf8());
    out += '"';
}

/// `,"name":` or, right after an opening brace, `"name":`
inline void addName(QByteArray &out, const char *name)
{
    if (!out.endsWith('{'))
        out += ',';
    ((out += '"') += name) += "\":";
}

} // namespace pangaea::json
