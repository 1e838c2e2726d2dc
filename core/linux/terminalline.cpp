// SPDX-License-Identifier: MIT
#include "core/linux/terminalline.h"

#include <algorithm>
#include <array>
#include <initializer_list>

#include <termios.h>

namespace pangaea {

namespace {

/// A key that is turned off is 0.
bool isKey(char byte, const ::termios &settings, std::initializer_list<int> keys)
{
    return byte != 0
        && std::ranges::any_of(keys, [&](int key) { return settings.c_cc[key] == static_cast<cc_t>(byte); });
}

bool isOfAWord(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || byte == '_'
        || (byte & 0x80) != 0;
}

/// Whether each byte may be more than a part of the line; a megabyte of others is taken at once.
std::array<bool, 256> commands(const ::termios &settings)
{
    std::array<bool, 256> may {};
    for (const cc_t key : settings.c_cc)
        may[key] = true;
    may['\r'] = may['\n'] = true;
    return may;
}

} // namespace

bool TerminalLine::take(QByteArrayView bytes, const ::termios &settings)
{
    if ((settings.c_lflag & ICANON) == 0) { // nothing is put together
        *this = {};
        return true;
    }
    const std::array<bool, 256> mayBeCommand = commands(settings);
    bool fits = true;
    for (const char *next = bytes.begin(); next != bytes.end();) {
        const char *end = std::find_if(next, bytes.end(), [&](char byte) { return mayBeCommand[uchar(byte)]; });
        if (m_literally || end == next) {
            take(*next++, settings);
        } else {
            m_bytes.append(next, end - next);
            next = end;
        }
        fits = fits && m_bytes.size() <= longest;
        m_bytes.truncate(longest + 1); // the kernel drops the rest, and a line without an end must not grow
    }
    return fits;
}

// In the order of the kernel: n_tty_receive_char_special() in drivers/tty/n_tty.c.
void TerminalLine::take(char byte, const ::termios &settings)
{
    const bool extended = (settings.c_lflag & IEXTEN) != 0;
    const bool utf8 = (settings.c_iflag & IUTF8) != 0;
    if (m_literally) {
        m_literally = false;
        m_bytes += byte;
        return;
    }
    if ((settings.c_iflag & IXON) != 0 && isKey(byte, settings, {VSTART, VSTOP}))
        return;
    if ((settings.c_lflag & ISIG) != 0 && isKey(byte, settings, {VINTR, VQUIT, VSUSP})) {
        if ((settings.c_lflag & NOFLSH) == 0)
            m_bytes.clear();
        return;
    }
    if (byte == '\r' && (settings.c_iflag & IGNCR) != 0)
        return;
    if (byte == '\r' && (settings.c_iflag & ICRNL) != 0)
        byte = '\n';
    else if (byte == '\n' && (settings.c_iflag & INLCR) != 0)
        byte = '\r';
    if (isKey(byte, settings, {VERASE}))
        eraseCharacter(utf8);
    else if (isKey(byte, settings, {VKILL}))
        m_bytes.clear();
    else if (extended && isKey(byte, settings, {VWERASE}))
        eraseWord(utf8);
    else if (extended && isKey(byte, settings, {VLNEXT}))
        m_literally = true;
    else if (byte == '\n' || isKey(byte, settings, {VEOF, VEOL}) || (extended && isKey(byte, settings, {VEOL2})))
        m_bytes.clear();
    else if (!extended || (settings.c_lflag & ECHO) == 0 || !isKey(byte, settings, {VREPRINT}))
        m_bytes += byte;
}

void TerminalLine::eraseCharacter(bool utf8)
{
    while (utf8 && m_bytes.size() > 1 && (m_bytes.back() & 0xc0) == 0x80)
        m_bytes.chop(1);
    m_bytes.chop(1);
}

void TerminalLine::eraseWord(bool utf8)
{
    while (!m_bytes.isEmpty() && !isOfAWord(m_bytes.back()))
        eraseCharacter(utf8);
    while (!m_bytes.isEmpty() && isOfAWord(m_bytes.back()))
        eraseCharacter(utf8);
}

} // namespace pangaea
