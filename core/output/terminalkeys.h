// SPDX-License-Identifier: MIT
// What keys send to a program in a terminal, as xterm does it. Any thread.
#pragma once

#include <QByteArray>
#include <QString>

namespace pangaea {

/// A key as libvterm names it (VTermKey, VTermModifier); 0 for one without a name.
struct NamedKey {
    int key = 0;
    int modifiers = 0;
};
[[nodiscard]] NamedKey namedKey(int key, Qt::KeyboardModifiers modifiers);

/// A letter or a sign: Ctrl makes it a control character, Alt puts an escape character before it.
[[nodiscard]] QByteArray bytesOfText(int key, Qt::KeyboardModifiers modifiers, const QString &text);

} // namespace pangaea
