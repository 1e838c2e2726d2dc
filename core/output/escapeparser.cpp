// SPDX-License-Identifier: MIT
#include "core/output/escapeparser.h"

#include <utility>

namespace pangaea {

namespace {

constexpr QChar escape(0x1B);
constexpr qsizetype longestSequence = 4096; // ESC [ and its parameters; longer ones end there, and the rest is text

} // namespace

EscapeParser::Found EscapeParser::take(QStringView character)
{
    const QChar c = character.front();
    if (isInString() && m_heldBack.size() < mostKept)
        m_heldBack += character;
    if (c == escape) {
        begin();
        return Found::Nothing;
    }
    if (isIdle())
        return Found::Text;
    const Found found = takeNext(c);
    if (isIdle())
        m_heldBack.clear();
    return found;
}

QString EscapeParser::giveUpString()
{
    m_escape = Escape::None;
    return escape + std::exchange(m_heldBack, {});
}

void EscapeParser::begin()
{
    m_parameters.clear();
    m_intermediate = {};
    if (m_escape != Escape::String)
        m_length = 0;
    m_escape = m_escape == Escape::String ? Escape::StringEnd : Escape::Begun;
}

EscapeParser::Found EscapeParser::takeNext(QChar c)
{
    const char16_t unit = c.unicode();
    if (m_escape == Escape::String) {
        if (unit == 0x07 || unit == 0x9C || unit == 0x18 || unit == 0x1A)
            m_escape = Escape::None;
        return Found::Nothing;
    }
    // An escape inside a string that does not end the string begins a new sequence.
    const bool endsString = m_escape == Escape::StringEnd && c == u'\\';
    if (m_escape == Escape::StringEnd && !endsString) {
        m_heldBack.clear();
        m_escape = Escape::Begun;
    }
    const bool isMalformed = ++m_length > longestSequence || unit < 0x20 || unit >= 0x7F;
    if (isMalformed || endsString) {
        m_escape = Escape::None;
        return isMalformed ? Found::Text : Found::Nothing;
    }
    return m_escape == Escape::Begun ? afterBegin(c) : inSequence(c);
}

EscapeParser::Found EscapeParser::afterBegin(QChar c)
{
    if (m_intermediate.isNull() && c == u'[') {
        m_escape = Escape::Csi;
        return Found::Nothing;
    }
    if (m_intermediate.isNull() && QStringView(u"]P_^X").contains(c)) { // OSC, DCS, APC, PM, SOS
        m_heldBack = c;
        m_escape = Escape::String;
        return Found::Nothing;
    }
    if (c.unicode() < 0x30) { // "ESC ( B" has one more byte
        m_intermediate = c;
        return Found::Nothing;
    }
    m_escape = Escape::None;
    m_last = c;
    return m_intermediate == u'(' || m_intermediate == u')' ? Found::CharacterSet : Found::Nothing;
}

EscapeParser::Found EscapeParser::inSequence(QChar c)
{
    if (c.unicode() < 0x40) {
        m_parameters += c;
        return Found::Nothing;
    }
    m_escape = Escape::None;
    m_last = c;
    return Found::Sequence;
}

} // namespace pangaea
