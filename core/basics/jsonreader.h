// SPDX-License-Identifier: MIT
// Strict JSON (RFC 8259) for files that people write: every value knows its line and column, and a key that
// stands twice is refused. QJsonDocument tells neither. Pure values and text; any thread.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace pangaea::json {

/// Both from 1; a column is one Unicode character.
struct Position {
    int line = 1;
    int column = 1;

    friend bool operator==(const Position &, const Position &) = default;
};

struct Member;

struct Value {
    enum class Type { Null, Boolean, Number, Text, List, Object };

    Type type = Type::Null;
    Position at; ///< of its first character
    bool boolean = false;
    double number = 0;
    QString text;                ///< of a Text; of a Number its digits, as they are written
    std::vector<Value> items;    ///< of a List
    std::vector<Member> members; ///< of an Object, in the file's order; each key once

    /// Null when it has none of that name.
    [[nodiscard]] const Value *find(QStringView key) const;
};

struct Member {
    QString key;
    Position at; ///< of the key
    Value value;
};

struct Document {
    Value root;
    Position at;   ///< of the error
    QString error; ///< one sentence, or empty
};

/// Lists and objects within each other.
inline constexpr int deepest = 16;

/// Reads all of it, or nothing.
[[nodiscard]] Document read(QByteArrayView utf8);

/// Text from a file in a sentence of ours: “between quotes”, made visible, and not too long.
[[nodiscard]] QString quoted(QStringView text);

} // namespace pangaea::json
