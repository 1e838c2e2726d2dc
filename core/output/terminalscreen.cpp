// SPDX-License-Identifier: MIT
#include "core/output/terminalscreen.h"

#include "core/output/terminalcells.h"
#include "core/output/terminalkeys.h"
#include "core/output/terminalsequences.h"

#include <vterm.h>

#include <algorithm>
#include <utility>

namespace pangaea {

namespace {

/// Older ones do not know it.
template <typename LineInfo>
bool isContinuation(const LineInfo *info)
{
    if constexpr (requires { info->continuation; })
        return info && info->continuation;
    else
        return false;
}

void appendLine(StyledLine &line, StyledLine more)
{
    for (StyleRun &run : more.runs) {
        run.start += line.text.size();
        line.runs.push_back(run);
    }
    line.text += more.text;
}

VTermPos cursorOf(VTerm *terminal)
{
    VTermPos cursor {};
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &cursor);
    return cursor;
}

VTermPos within(VTermPos place, const TerminalSize &size)
{
    return {std::clamp(place.row, 0, size.rows - 1), std::clamp(place.col, 0, size.columns - 1)};
}

QByteArray moveTo(VTermPos place)
{
    return "\x1b[" + QByteArray::number(place.row + 1) + ';' + QByteArray::number(place.col + 1) + 'H';
}

} // namespace

/// What libvterm calls.
struct TerminalScreen::Callbacks {
    static TerminalScreen &of(void *screen) { return *static_cast<TerminalScreen *>(screen); }
    static int pushLine(int columns, const VTermScreenCell *cells, void *screen)
    {
        of(screen).rowScrolledOff(lineOf({cells, size_t(columns)}));
        return 1;
    }
    static int change(VTermRect cells, void *screen)
    {
        of(screen).rowsChanged(cells.start_row, cells.end_row);
        return 1;
    }
    static int move(VTermRect to, VTermRect from, void *screen)
    {
        of(screen).rowsMoved(from.start_row, to.start_row, from.end_row - from.start_row);
        return 1;
    }
    static int set(VTermProp property, VTermValue *value, void *screen)
    {
        if (property == VTERM_PROP_ALTSCREEN)
            of(screen).alternate(value->boolean != 0);
        if (property == VTERM_PROP_CURSORVISIBLE)
            of(screen).m_cursorShown = value->boolean != 0;
        return 1;
    }
    static void say(const char *bytes, size_t length, void *screen)
    {
        QByteArray &said = of(screen).m_isKey ? of(screen).m_keys : of(screen).m_answers;
        if (said.size() + qsizetype(length) <= mostAnswered)
            said.append(bytes, qsizetype(length));
    }
    static const VTermScreenCallbacks &table()
    {
        static const VTermScreenCallbacks callbacks = [] {
            VTermScreenCallbacks made {};
            made.damage = change;
            made.moverect = move;
            made.settermprop = set;
            made.sb_pushline = pushLine;
            return made;
        }();
        return callbacks;
    }
};

void TerminalScreen::Free::operator()(VTerm *terminal) const
{
    vterm_free(terminal);
}

TerminalScreen::TerminalScreen(const TerminalSize &size)
    : m_terminal(vterm_new(size.bounded().rows, size.bounded().columns))
{
    vterm_set_utf8(m_terminal.get(), 1);
    vterm_output_set_callback(m_terminal.get(), Callbacks::say, this);
    VTermScreen *screen = vterm_obtain_screen(m_terminal.get());
    vterm_screen_enable_altscreen(screen, 1);
    vterm_screen_set_callbacks(screen, &Callbacks::table(), this);
    vterm_screen_set_damage_merge(screen, VTERM_DAMAGE_ROW);
    m_times.resize(size_t(this->size().rows));
    vterm_screen_reset(screen, 1);
}

TerminalScreen::~TerminalScreen() = default;

TerminalScreen::Lines TerminalScreen::feed(QByteArrayView bytes, qint64 time)
{
    m_now = time;
    // libvterm loses a letter that is cut in two, and the older one is not to be trusted with bytes that are not UTF-8.
    const QString text = m_decoder.decode(bytes);
    QByteArray clean = std::exchange(m_begunSequence, {}) + text.toUtf8();
    clean.removeIf([](char c) { return c == '\x7f' || c == '\0'; }); // it ignores them, also within a sequence
    const qsizetype whole = wholeSequences(clean);
    m_begunSequence = clean.sliced(whole);
    clean.truncate(whole);
    tell(harmless(clean));
    return take();
}

void TerminalScreen::skip(QByteArrayView bytes)
{
    m_decoder.resetState();
    m_begunSequence.clear();
    (void)feed("\x18" + settingsIn(bytes), m_now); // the first ends what may have begun
    m_answers.clear();
}

TerminalScreen::Lines TerminalScreen::resize(const TerminalSize &size)
{
    const TerminalSize wanted = size.bounded();
    if (wanted == this->size())
        return {};
    // libvterm keeps margins and cursors that do not fit the new size. So the margins go, as in xterm, and the cursors are
    // set again.
    VTermPos cursor = cursorOf(m_terminal.get());
    const VTermPos saved = m_alternate ? VTermPos {m_cursorOfMain.first, m_cursorOfMain.second} : cursor;
    tell("\x1b[r" + moveTo(cursor));
    m_resizedRows = 0;
    vterm_set_size(m_terminal.get(), wanted.rows, wanted.columns);
    vterm_screen_flush_damage(vterm_obtain_screen(m_terminal.get()));
    m_times.erase(m_times.begin(), m_times.begin() + (m_alternate ? 0 : m_resizedRows));
    m_times.resize(size_t(wanted.rows), m_now);
    m_resizedRows = -1;
    cursor = within(cursorOf(m_terminal.get()), wanted);
    tell(moveTo(within(saved, wanted))
         + "\x1b"
           "7"
         + moveTo(cursor));
    return take();
}

void TerminalScreen::tell(const QByteArray &sequence)
{
    vterm_input_write(m_terminal.get(), sequence.data(), size_t(sequence.size()));
    vterm_screen_flush_damage(vterm_obtain_screen(m_terminal.get()));
}

void TerminalScreen::alternate(bool on)
{
    const VTermPos cursor = cursorOf(m_terminal.get());
    if (on && !m_alternate) {
        m_cursorOfMain = {cursor.row, cursor.col};
        m_timesOfMain = m_times;
    } else if (!on && m_alternate) { // libvterm says that all rows have changed, and then this
        m_timesOfMain.resize(m_times.size(), m_now);
        m_times = m_timesOfMain;
    }
    m_alternate = on;
}

TerminalSize TerminalScreen::size() const
{
    TerminalSize size;
    vterm_get_size(m_terminal.get(), &size.rows, &size.columns);
    return size;
}

TerminalScreen::Lines TerminalScreen::finish()
{
    m_begunSequence.clear();
    const auto rows = int(picture().rows.size()) - (m_hasBegun ? 1 : 0);
    for (int number = 0; number < rows; ++number)
        addRow({row(number), m_times[size_t(number)]}, number + 1 < rows && continuesAbove(number + 1));
    Lines lines = take();
    while (!lines.empty() && lines.back().text.isEmpty())
        lines.pop_back();
    return lines;
}

TerminalPicture TerminalScreen::picture() const
{
    const VTermPos cursor = cursorOf(m_terminal.get());
    TerminalPicture picture;
    picture.cursorShown = m_cursorShown;
    const int rows = size().rows;
    size_t last = 0;
    if (m_hasBegun)
        picture.rows.push_back(m_begun);
    const auto above = picture.rows.size();
    picture.cursorRow = int(above) + cursor.row;
    for (int number = 0; number < rows; ++number) {
        const bool hasCursor = number == cursor.row;
        picture.rows.push_back({row(number, hasCursor ? cursor.col : -1, hasCursor ? &picture.cursorAt : nullptr),
                                m_times[size_t(number)]});
        if (hasCursor || !picture.rows.back().text.isEmpty())
            last = picture.rows.size();
    }
    picture.rows.resize(last);
    return picture;
}

QString TerminalScreen::lastWords() const
{
    const auto isBlank = [](const QString &text) { return QStringView(text).trimmed().isEmpty(); };
    QString words = m_alternate ? QString() : row(cursorOf(m_terminal.get()).row).text;
    for (int number = size().rows - 1; number >= 0 && isBlank(words); --number)
        words = row(number).text;
    return isBlank(words) ? QString() : words;
}

QByteArray TerminalScreen::takeAnswers()
{
    return std::exchange(m_answers, {});
}

QByteArray TerminalScreen::bytesOf(int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    const NamedKey named = namedKey(key, modifiers);
    if (named.key == VTERM_KEY_NONE)
        return bytesOfText(key, modifiers, text);
    m_isKey = true;
    vterm_keyboard_key(m_terminal.get(), VTermKey(named.key), VTermModifier(named.modifiers));
    m_isKey = false;
    return std::exchange(m_keys, {});
}

QByteArray TerminalScreen::bytesOfPaste(const QString &text)
{
    QString plain = text;
    plain.replace(QLatin1String("\r\n"), QLatin1String("\r")).replace(u'\n', u'\r');
    plain.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\r' && c != u'\t'; });
    m_isKey = true;
    vterm_keyboard_start_paste(m_terminal.get());
    const QByteArray begin = std::exchange(m_keys, {});
    vterm_keyboard_end_paste(m_terminal.get());
    m_isKey = false;
    return begin + plain.toUtf8() + std::exchange(m_keys, {});
}

// libvterm has moved what it knows of the rows before it tells; while the size changes, it has not. It then tells also of
// rows of the other screen, which are not lines.
void TerminalScreen::rowScrolledOff(StyledLine row)
{
    if (m_resizedRows >= 0 && m_alternate)
        return;
    if (m_resizedRows < 0)
        vterm_screen_flush_damage(vterm_obtain_screen(m_terminal.get())); // while its places are as they were
    const size_t number = m_resizedRows >= 0 ? size_t(m_resizedRows++) : 0;
    addRow({std::move(row), m_times[std::min(number, m_times.size() - 1)]}, continuesAbove(std::max(m_resizedRows, 0)));
}

// Another size changes the places of rows, not what they say.
void TerminalScreen::rowsChanged(int first, int end)
{
    if (m_resizedRows < 0)
        std::fill(m_times.begin() + first, m_times.begin() + end, m_now);
}

void TerminalScreen::rowsMoved(int from, int to, int count)
{
    if (m_resizedRows >= 0)
        return;
    const auto first = m_times.begin() + from;
    if (from == to)
        rowsChanged(from, from + count); // a part of a row, within it
    else if (to < from)
        std::copy(first, first + count, m_times.begin() + to);
    else
        std::copy_backward(first, first + count, m_times.begin() + to + count);
}

void TerminalScreen::addRow(TerminalRow row, bool goesOn)
{
    m_begun.time = row.time;
    appendLine(m_begun, std::move(row));
    m_hasBegun = goesOn && m_begun.text.size() < maxLineLength;
    if (!m_hasBegun)
        m_lines.push_back(std::exchange(m_begun, {}));
}

bool TerminalScreen::continuesAbove(int row) const
{
    return row < size().rows && isContinuation(vterm_state_get_lineinfo(vterm_obtain_state(m_terminal.get()), row));
}

StyledLine TerminalScreen::row(int number, int cursorColumn, qsizetype *cursorAt) const
{
    std::vector<VTermScreenCell> cells(size_t(size().columns));
    const VTermScreen *screen = vterm_obtain_screen(m_terminal.get());
    for (int column = 0; column < int(cells.size()); ++column)
        vterm_screen_get_cell(screen, {number, column}, &cells[size_t(column)]);
    return lineOf(cells, cursorColumn, cursorAt);
}

TerminalScreen::Lines TerminalScreen::take()
{
    return std::exchange(m_lines, {});
}

} // namespace pangaea
