// SPDX-License-Identifier: MIT
// Turns bytes into lines that are safe to show: UTF-8 across reads, carriage returns, escapes, marks, long lines. Any
// thread, one decoder per stream.
#include "core/output/outputdecoder.h"

#include "core/basics/visibletext.h"

#include <QStringDecoder>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr QChar escape(0x1B);
constexpr qsizetype longestSequence = 4096; // ESC [ and its parameters; longer ones end there, and the rest is text
constexpr char16_t shiftOut = 0x0E;
constexpr char16_t shiftIn = 0x0F;

bool isPlain(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7F;
}

/// Whether a code unit is shown as it is.
bool isShownAsItIs(QChar c)
{
    return isPlain(c)
        || (c.unicode() >= 0xA0 && !c.isSurrogate() && !isTreacherous(c.unicode()) && !isInvisiblePart(c.unicode()));
}

/// How many bytes at the end belong to an incomplete character.
qsizetype incompleteTail(QByteArrayView bytes)
{
    for (qsizetype count = 1; count <= qMin<qsizetype>(3, bytes.size()); ++count) {
        const uchar byte = uchar(bytes[bytes.size() - count]);
        if ((byte & 0xC0) == 0x80)
            continue;
        const int length = byte >= 0xF8 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return length > count ? count : 0;
    }
    return 0;
}

/// Stateless, since the stateful decoder of Qt 6.4 swallows the byte after a character that was cut off by the end of a
/// read and turns out to be invalid. Nothing is skipped: even a byte order mark is shown.
QString fromUtf8(QByteArrayView bytes)
{
    using Flag = QStringDecoder::Flag;
    return QStringDecoder(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom).decode(bytes);
}

/// What DEC's special graphics have in place of a letter; null if nothing.
QChar lineDrawing(QChar letter)
{
    static constexpr QStringView drawn = u"◆▒␉␌␍␊°±␤␋┘┐┌└┼⎺⎻─⎼⎽├┤┴┬│≤≥π≠£·"; // from ` to ~
    const int place = letter.unicode() - u'`';
    return place >= 0 && place < drawn.size() ? drawn[place] : QChar();
}

} // namespace

std::vector<StyledLine> OutputDecoder::feed(QByteArrayView bytes)
{
    Lines lines;
    const QByteArray joined = m_cutOff.isEmpty() ? QByteArray() : m_cutOff + bytes.toByteArray();
    const QByteArrayView all = joined.isEmpty() ? bytes : QByteArrayView(joined);
    const qsizetype tail = incompleteTail(all);
    const QString text = fromUtf8(all.chopped(tail));
    m_cutOff = all.last(tail).toByteArray();
    QStringView rest(text);
    while (!rest.isEmpty()) {
        qsizetype taken = writePlainRun(rest);
        if (taken == 0) {
            taken = rest.front().isHighSurrogate() && rest.size() > 1 ? 2 : 1;
            accept(rest.first(taken), lines);
        }
        rest = rest.sliced(taken);
    }
    return lines;
}

std::vector<StyledLine> OutputDecoder::finish()
{
    Lines lines;
    if (isInString()) {
        m_escape = Escape::None;
        show(QStringView(&escape, 1), lines);
        const QString held = std::exchange(m_heldBack, {});
        for (QStringView rest(held); !rest.isEmpty();) {
            const bool pair = rest.front().isHighSurrogate() && rest.size() > 1 && rest[1].isLowSurrogate();
            const qsizetype taken = pair ? 2 : 1;
            rest.front() == u'\n' ? endLine(lines) : show(rest.first(taken), lines);
            rest = rest.sliced(taken);
        }
    }
    const QString cutOff = fromUtf8(std::exchange(m_cutOff, {}));
    const QStringView fitting = QStringView(cutOff).left(maxLineLength - m_column);
    if (!fitting.isEmpty())
        m_line.replace(m_column, m_line.span(m_column, fitting.size()), fitting, m_used);
    if (!m_line.text.isEmpty())
        lines.push_back(std::move(m_line));
    *this = {};
    return lines;
}

/// Most output is plain, and is taken at once. Returns how many units were taken.
qsizetype OutputDecoder::writePlainRun(QStringView text)
{
    if (m_escape != Escape::None || m_beyond > 0 || m_draws[m_shifted])
        return 0;
    const qsizetype most = qMin(text.size(), maxLineLength - m_column);
    qsizetype run = 0;
    while (run < most && isShownAsItIs(text[run]))
        ++run;
    if (m_isPlain && m_column == m_line.text.size())
        m_line.text += text.first(run);
    else if (run > 0)
        m_line.replace(m_column, m_line.span(m_column, run), text.first(run), m_used);
    m_column += run;
    return run;
}

void OutputDecoder::accept(QStringView character, Lines &lines)
{
    const QChar c = character.front();
    if (isInString() && m_heldBack.size() < mostKept)
        m_heldBack += character;
    if (consumeEscape(c))
        return;
    if (c == QLatin1Char('\n')) {
        endLine(lines);
        return;
    }
    if (!move(c))
        show(character, lines);
}

/// Whether it is a control character that acts on what follows.
bool OutputDecoder::move(QChar control)
{
    switch (control.unicode()) {
    case u'\r': moveTo(0); return true;
    case u'\b': moveTo(m_beyond > 0 ? m_line.text.size() : m_column - m_line.spanBefore(m_column, 1)); return true;
    case shiftOut: m_shifted = true; return true;
    case shiftIn: m_shifted = false; return true;
    default: return false;
    }
}

void OutputDecoder::moveTo(qsizetype column)
{
    m_column = column;
    m_beyond = 0;
}

void OutputDecoder::show(QStringView character, Lines &lines)
{
    pad();
    const QChar c = character.front();
    if (const QChar drawn = m_draws[m_shifted] ? lineDrawing(c) : QChar(); !drawn.isNull()) {
        write(QStringView(&drawn, 1), 1, lines);
        return;
    }
    const char32_t whole = character.size() > 1 ? QChar::surrogateToUcs4(c, character[1]) : char32_t(c.unicode());
    const QString mark = whole == U'\t' ? QString() : markFor(whole, QStringView(m_line.text).first(m_column));
    if (mark.isEmpty())
        write(character, 1, lines);
    else
        write(mark, mark.size(), lines);
}

/// The places that were passed over are blank.
void OutputDecoder::pad()
{
    if (const qsizetype blank = std::min(std::exchange(m_beyond, 0), maxLineLength - m_line.text.size()); blank > 0) {
        m_line.text += QString(blank, u' ');
        m_column = m_line.text.size();
    }
}

/// Never splits a surrogate pair or a mark at the end of a piece.
void OutputDecoder::write(QStringView piece, qsizetype characters, Lines &lines)
{
    qsizetype old = m_line.span(m_column, characters);
    if (m_line.text.size() - old + piece.size() > maxLineLength) {
        endLine(lines);
        old = 0;
    }
    m_line.replace(m_column, old, piece, m_used);
    m_column += piece.size();
}

void OutputDecoder::endLine(Lines &lines)
{
    lines.push_back(std::exchange(m_line, {}));
    moveTo(0);
    use(m_style);
}

void OutputDecoder::use(const TextStyle &style)
{
    m_used = style;
    m_isPlain = style == TextStyle();
}

/// True if the character belongs to an escape sequence. A malformed or too long sequence ends where this is noticed,
/// and the character counts as text; a string ends where it says so, or where CAN or SUB give it up.
bool OutputDecoder::consumeEscape(QChar c)
{
    if (c == escape) {
        m_parameters.clear();
        m_intermediate = {};
        if (m_escape != Escape::String)
            m_escapeLength = 0;
        m_escape = m_escape == Escape::String ? Escape::StringEnd : Escape::Begun;
        return true;
    }
    if (m_escape == Escape::None)
        return false;
    // An escape inside a string that does not end the string begins a new sequence.
    if (m_escape == Escape::StringEnd && c != QLatin1Char('\\')) {
        m_heldBack.clear();
        m_escape = Escape::Begun;
    }
    if (m_escape != Escape::String && ++m_escapeLength > longestSequence) {
        m_escape = Escape::None;
        return false;
    }
    const bool malformed = m_escape != Escape::String && !isPlain(c);
    const bool isParameter = m_escape == Escape::Csi && c.unicode() < 0x40;
    if (isParameter && !malformed)
        m_parameters += c;
    else if (m_escape == Escape::Csi && !malformed)
        applySequence(c);
    m_escape = malformed ? Escape::None : afterEscape(c);
    if (m_escape == Escape::None)
        m_heldBack.clear();
    return !malformed;
}

OutputDecoder::Escape OutputDecoder::afterEscape(QChar c)
{
    const char16_t unit = c.unicode();
    switch (m_escape) {
    case Escape::Begun:
        if (m_intermediate.isNull() && unit == u'[')
            return Escape::Csi;
        if (m_intermediate.isNull() && QStringView(u"]P_^X").contains(c)) { // OSC, DCS, APC, PM, SOS
            m_heldBack = c;
            return Escape::String;
        }
        if (unit < 0x30) { // "ESC ( B" has one more byte
            m_intermediate = c;
            return Escape::Begun;
        }
        chooseCharacters(c);
        return Escape::None;
    case Escape::Csi: return unit < 0x40 ? Escape::Csi : Escape::None;
    case Escape::String:
        return unit == 0x07 || unit == 0x9C || unit == 0x18 || unit == 0x1A ? Escape::None : Escape::String;
    case Escape::StringEnd:
    case Escape::None: break;
    }
    return Escape::None;
}

void OutputDecoder::chooseCharacters(QChar set)
{
    if (m_intermediate == u'(' || m_intermediate == u')')
        m_draws[m_intermediate == u')'] = set == u'0';
}

/// Applies only sequences that style the line, move in it or erase in it; without the latter, text that it overwrites
/// would remain visible.
void OutputDecoder::applySequence(QChar last)
{
    const bool ours = std::ranges::all_of(m_parameters,
                                          [](QChar c) { return (c >= u'0' && c <= u'9') || c == u';' || c == u':'; });
    if (!ours)
        return;
    if (last == u'm') {
        applyGraphicRendition(m_style, m_parameters);
        use(m_line.runs.size() < maxRuns ? m_style : TextStyle());
    } else if (last == u'K') {
        erase();
    } else {
        applyMove(last);
    }
}

/// G goes to a place, C so many to the right, D to the left.
void OutputDecoder::applyMove(QChar last)
{
    if (m_parameters.contains(u';') || m_parameters.contains(u':'))
        return;
    // Through a double, since a number may have any length.
    auto places = qsizetype(std::clamp(m_parameters.toDouble(), 1.0, double(farthestColumn)));
    if (last == u'G') {
        moveTo(0);
        --places;
    } else if (last == u'D') {
        const qsizetype back = std::min(places, m_beyond);
        m_beyond -= back;
        m_column -= m_line.spanBefore(m_column, places - back);
        return;
    } else if (last != u'C') {
        return;
    }
    for (; places > 0 && m_column < m_line.text.size(); --places)
        m_column += m_line.span(m_column, 1);
    m_beyond = std::min(m_beyond + places, farthestColumn);
}

void OutputDecoder::erase()
{
    if (m_parameters.isEmpty() || m_parameters == u"0") {
        m_line.replace(m_column, m_line.text.size() - m_column, {}, {});
    } else if (m_parameters == u"1") {
        const qsizetype erased = m_column + m_line.span(m_column, 1);
        m_line.replace(0, erased, QString(m_column, u' ') + (erased > m_column ? u" "_s : QString()), {});
    } else if (m_parameters == u"2") {
        m_line = {QString(m_column, u' '), {}};
    }
}

} // namespace pangaea
