// SPDX-License-Identifier: MIT
// Text from outside at its worst: for names, arguments, outputs, reasons, file names. What is shown of it is plain
// text on one line, what is written of it cannot be mistaken for more.
#pragma once

#include "core/outputdecoder.h"

#include <QString>

#include <vector>

namespace pangaea::testing {

struct Hostile {
    const char *what;
    QString text;
};

inline const std::vector<Hostile> &hostileTexts()
{
    using namespace Qt::StringLiterals;
    static const std::vector<Hostile> all {
        {"image", u"<img src='file:///etc/passwd'>"_s},
        {"link", u"<a href='https://example.org'>click</a>"_s},
        {"bold", u"<b>bold</b><script>alert(1)</script>"_s},
        {"entities", u"&lt;b&gt;&#x202e;&amp;"_s},
        {"accelerators", u"&Quit && &File"_s},
        {"override", u"exe.\u202Etxt"_s},
        {"isolates", u"\u2066a\u2069\u200E\u200F\u061C"_s},
        {"separators", u"one\u2028two\u2029three"_s},
        {"newlines", u"one\ntwo\r\nthree\vfour\ffive\u0085six"_s},
        {"tabs", u"Asia\t4711\tRunning"_s},
        {"controls", u"\u0001\u0007\u0008\u001B[2J\u007F\u009B31m"_s},
        {"title", u"\u001B]0;Pangaea\u0007"_s},
        {"nul", u"before"_s + QChar(0) + u"after"_s},
        {"lone surrogates", QString(QChar(0xD800)) + u"x"_s + QChar(0xDFFF)},
        {"zero width", u"A\u200Bs\u2060i\uFEFFa"_s},
        {"emoji", u"🌍👩‍👩‍👧‍👦🏴‍☠️"_s},
        {"combining", u"Z"_s + QString(200, QChar(0x0301))},
        {"long", QString(10'000, u'x')},
        {"long words", u"word "_s.repeated(2'000)},
        {"formats", u"%1 %2 %n %s %L1 %%"_s},
        {"shell", u"; rm -rf / $(reboot) `id` | > ~ * ?"_s},
        {"formula =", u"=cmd|' /C calc'!A0"_s},
        {"formula +", u"+1+1"_s},
        {"formula -", u"-1"_s},
        {"formula @", u"@SUM(A1)"_s},
        {"formula tab", u"\t=1"_s},
        {"quotes", u"\"a\",\"b\"\r\n'c';"_s},
        {"json", u"\\\"},{\"event\":\"joined\"}"_s},
        {"our own words", u"[1,234 bytes dropped] stderr "_s},
        {"path", u"../../etc/passwd"_s},
        {"arabic", u"العربية 123"_s},
        {"blank", u" "_s},
    };
    return all;
}

/// One line of plain text, with a mark for all that could act: what a cell, a label or a hover may be made of.
inline bool isHarmless(const QString &shown)
{
    return visibleText(shown) == shown;
}

} // namespace pangaea::testing
