// SPDX-License-Identifier: MIT
#include "core/output/terminalkeys.h"

#include <vterm.h>

#include <algorithm>
#include <array>

namespace pangaea {

namespace {

struct KeyRow {
    Qt::Key qt;
    int key;
    int modifiers = 0; ///< that count for it; the others are as if they were not held
};

constexpr int allModifiers = VTERM_MOD_SHIFT | VTERM_MOD_ALT | VTERM_MOD_CTRL;

constexpr std::array namedKeys {
    KeyRow {Qt::Key_Return, VTERM_KEY_ENTER, VTERM_MOD_ALT},
    KeyRow {Qt::Key_Enter, VTERM_KEY_ENTER, VTERM_MOD_ALT},
    KeyRow {Qt::Key_Tab, VTERM_KEY_TAB},
    KeyRow {Qt::Key_Backspace, VTERM_KEY_BACKSPACE, VTERM_MOD_ALT},
    KeyRow {Qt::Key_Escape, VTERM_KEY_ESCAPE, VTERM_MOD_ALT},
    KeyRow {Qt::Key_Up, VTERM_KEY_UP, allModifiers},
    KeyRow {Qt::Key_Down, VTERM_KEY_DOWN, allModifiers},
    KeyRow {Qt::Key_Left, VTERM_KEY_LEFT, allModifiers},
    KeyRow {Qt::Key_Right, VTERM_KEY_RIGHT, allModifiers},
    KeyRow {Qt::Key_Insert, VTERM_KEY_INS, allModifiers},
    KeyRow {Qt::Key_Delete, VTERM_KEY_DEL, allModifiers},
    KeyRow {Qt::Key_Home, VTERM_KEY_HOME, allModifiers},
    KeyRow {Qt::Key_End, VTERM_KEY_END, allModifiers},
    KeyRow {Qt::Key_PageUp, VTERM_KEY_PAGEUP, allModifiers},
    KeyRow {Qt::Key_PageDown, VTERM_KEY_PAGEDOWN, allModifiers},
};

/// With Ctrl; letters are computed.
struct ControlRow {
    int key;
    char byte;
};
constexpr std::array controls {
    ControlRow {Qt::Key_Space, '\0'},   ControlRow {Qt::Key_At, '\0'},
    ControlRow {Qt::Key_2, '\0'},       ControlRow {Qt::Key_BracketLeft, '\x1b'},
    ControlRow {Qt::Key_3, '\x1b'},     ControlRow {Qt::Key_Backslash, '\x1c'},
    ControlRow {Qt::Key_4, '\x1c'},     ControlRow {Qt::Key_BracketRight, '\x1d'},
    ControlRow {Qt::Key_5, '\x1d'},     ControlRow {Qt::Key_AsciiCircum, '\x1e'},
    ControlRow {Qt::Key_6, '\x1e'},     ControlRow {Qt::Key_Underscore, '\x1f'},
    ControlRow {Qt::Key_Slash, '\x1f'}, ControlRow {Qt::Key_7, '\x1f'},
    ControlRow {Qt::Key_8, '\x7f'},     ControlRow {Qt::Key_Question, '\x7f'},
};

int modifiersOf(Qt::KeyboardModifiers held)
{
    return (held & Qt::ShiftModifier ? VTERM_MOD_SHIFT : 0) | (held & Qt::AltModifier ? VTERM_MOD_ALT : 0)
        | (held & Qt::ControlModifier ? VTERM_MOD_CTRL : 0);
}

QByteArray controlCharacter(int key, const QString &text)
{
    if (key >= Qt::Key_A && key <= Qt::Key_Z)
        return {1, char(key - Qt::Key_A + 1)};
    const auto row = std::ranges::find(controls, key, &ControlRow::key);
    return row == controls.end() ? text.toUtf8() : QByteArray(1, row->byte);
}

} // namespace

NamedKey namedKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Backtab)
        return {VTERM_KEY_TAB, VTERM_MOD_SHIFT};
    if (key >= Qt::Key_F1 && key <= Qt::Key_F12)
        return {VTERM_KEY_FUNCTION(key - Qt::Key_F1 + 1), modifiersOf(modifiers)};
    const auto row = std::ranges::find(namedKeys, key, &KeyRow::qt);
    return row == namedKeys.end() ? NamedKey {} : NamedKey {row->key, row->modifiers & modifiersOf(modifiers)};
}

QByteArray bytesOfText(int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    const QByteArray bytes = modifiers & Qt::ControlModifier ? controlCharacter(key, text) : text.toUtf8();
    return modifiers & Qt::AltModifier && !bytes.isEmpty() ? '\x1b' + bytes : bytes;
}

} // namespace pangaea
