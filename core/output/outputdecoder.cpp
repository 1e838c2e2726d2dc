// SPDX-License-Identifier: MIT
// Turns bytes into lines that are safe to show: UTF-8 across reads, carriage returns, escapes, marks, long lines. Any
// thread, one decoder per stream.
#include "core/output/outputdecoder.h"

#include "core/basics/visibletext.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

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

WrittenLines OutputDecoder::write(QByteArrayView bytes)
{
    const QByteArray joined = m_cutOff.isEmpty() ? QByteArray() : m_cutOff + bytes.toByteArray();
    const QByteArrayView all = joined.isEmpty() ? bytes : QByteArrayView(joined);
    const qsizetype tail = incompleteTail(all);
    const QString text = fromUtf8(all.chopped(tail));
    m_cutOff = all.last(tail).toByteArray();
    QStringView rest(text);
    while (!rest.isEmpty()) {
        qsizetype taken = writePlainRun(rest);
        if (taken == 0 && rest.front() == u'\n' && m_parser.isIdle()) {
            m_editor.newLine();
            taken = 1;
        } else if (taken == 0) {
            taken = rest.front().isHighSurrogate() && rest.size() > 1 ? 2 : 1;
            accept(rest.first(taken));
        }
        rest = rest.sliced(taken);
    }
    return m_editor.take();
}

WrittenLines OutputDecoder::end()
{
    if (m_parser.isInString()) {
        const QString held = m_parser.giveUpString();
        for (QStringView rest(held); !rest.isEmpty();) {
            const bool pair = rest.front().isHighSurrogate() && rest.size() > 1 && rest[1].isLowSurrogate();
            const qsizetype taken = pair ? 2 : 1;
            rest.front() == u'\n' ? m_editor.newLine() : show(rest.first(taken));
            rest = rest.sliced(taken);
        }
    }
    const QString cutOff = fromUtf8(m_cutOff);
    (void)m_editor.writeRun(QStringView(cutOff).left(m_editor.room()));
    WrittenLines written = m_editor.finish();
    *this = {};
    return written;
}

/// Most output is plain, and is taken at once. Returns how many units were taken.
qsizetype OutputDecoder::writePlainRun(QStringView text)
{
    if (!m_parser.isIdle() || !m_editor.canWriteRun() || m_draws[m_shifted])
        return 0;
    const qsizetype most = qMin(text.size(), m_editor.room());
    qsizetype run = 0;
    while (run < most && isShownAsItIs(text[run]))
        ++run;
    return run > 0 ? m_editor.writeRun(text.first(run)) : 0;
}

void OutputDecoder::accept(QStringView character)
{
    switch (m_parser.take(character)) {
    case EscapeParser::Found::Nothing: return;
    case EscapeParser::Found::Sequence: applySequence(); return;
    case EscapeParser::Found::CharacterSet: m_draws[m_parser.intermediate() == u')'] = m_parser.last() == u'0'; return;
    case EscapeParser::Found::Text: break;
    }
    const QChar c = character.front();
    if (c == u'\n')
        m_editor.newLine();
    else if (!move(c))
        show(character);
}

/// Whether it is a control character that acts on what follows.
bool OutputDecoder::move(QChar control)
{
    switch (control.unicode()) {
    case u'\r': m_editor.toColumn(0); return true;
    case u'\b': m_editor.left(1); return true;
    case shiftOut: m_shifted = true; return true;
    case shiftIn: m_shifted = false; return true;
    default: return false;
    }
}

void OutputDecoder::show(QStringView character)
{
    const QStringView before = m_editor.textBefore();
    const QChar c = character.front();
    if (const QChar drawn = m_draws[m_shifted] ? lineDrawing(c) : QChar(); !drawn.isNull()) {
        m_editor.write(QStringView(&drawn, 1), 1);
        return;
    }
    const char32_t whole = character.size() > 1 ? QChar::surrogateToUcs4(c, character[1]) : char32_t(c.unicode());
    const QString mark = whole == U'\t' ? QString() : markFor(whole, before);
    if (mark.isEmpty())
        m_editor.write(character, 1);
    else
        m_editor.write(mark, mark.size());
}

/// Applies only sequences that style the line, move or erase; without the latter, text that it overwrites would remain
/// visible.
void OutputDecoder::applySequence()
{
    const QString &parameters = m_parser.parameters();
    const bool ours = std::ranges::all_of(parameters,
                                          [](QChar c) { return (c >= u'0' && c <= u'9') || c == u';' || c == u':'; });
    if (!ours)
        return;
    const QChar last = m_parser.last();
    if (last == u'm') {
        TextStyle style = m_editor.style();
        applyGraphicRendition(style, parameters);
        m_editor.setStyle(style);
    } else if (last == u'K' || last == u'J') {
        erase(last);
    } else if (!parameters.contains(u';') && !parameters.contains(u':')) {
        applyMove(last);
    }
}

/// A goes up so many lines, B down, E and F likewise and to the begin of the line; G goes to a place, C so many to the
/// right, D to the left.
void OutputDecoder::applyMove(QChar last)
{
    // Through a double, since a number may have any length.
    const double number = m_parser.parameters().toDouble();
    const auto places = qsizetype(std::clamp(number, 1.0, double(LineEditor::farthestColumn)));
    switch (last.unicode()) {
    case u'A': m_editor.up(places); break;
    case u'B': m_editor.down(places); break;
    case u'C': m_editor.right(places); break;
    case u'D': m_editor.left(places); break;
    case u'E':
        m_editor.down(places);
        m_editor.toColumn(0);
        break;
    case u'F':
        m_editor.up(places);
        m_editor.toColumn(0);
        break;
    case u'G': m_editor.toColumn(places - 1); break;
    default: break;
    }
}

void OutputDecoder::erase(QChar last)
{
    const QString &what = m_parser.parameters();
    const bool rest = what.isEmpty() || what == u"0";
    if (last == u'J') {
        if (rest)
            m_editor.eraseBelow();
    } else if (rest) {
        m_editor.eraseRest();
    } else if (what == u"1") {
        m_editor.eraseBefore();
    } else if (what == u"2") {
        m_editor.eraseLine();
    }
}

} // namespace pangaea
