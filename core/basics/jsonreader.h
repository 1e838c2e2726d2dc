// SPDX-License-Identifier: MIT
// Strict JSON (RFC 8259) for files that people write: every value knows its line and column, and a duplicate key is an
// error. QJsonDocument does neither. Pure values and text; any thread.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace pangaea::json {

/// Both count from 1; a column is one Unicode character.
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
    QString text;                ///< the text; of a Number its digits as written
    std::vector<Value> items;    ///< of a List
    std::vector<Member> members; ///< of an Object, in the file's order; each key once

    /// Null if there is no member of that name.
    [[nodiscard]] const Value *find(QStringView key) const;
};

struct Member {
    QString key;
    Position at; ///< of the key
    Value value;
};

struct Document {
    Value root;
    Position at;   ///< of the error, if there is one
    QString error; ///< one sentence, or empty
};

/// Maximum depth of nested lists and objects.
inline constexpr int deepest = 16;

/// Reads the whole document, or returns an error.
[[nodiscard]] Document read(QByteArrayView utf8);

/// Text from a file for use in a sentence: “between quotes”, made visible, and shortened.
[[nodiscard]] QString quoted(QStringView text);

} // namespace pangaea::json
