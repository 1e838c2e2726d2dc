// SPDX-License-Identifier: MIT
#include "core/basics/jsonreader.h"

#include "core/basics/visibletext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace pangaea::json {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pangaea::Json)
};

/// Thrown from any depth; never leaves this file.
struct SyntaxProblem {
    Position at;
    QString sentence;
};

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

QString tooEarly()
{
    return Tr::tr("The file ends too early.");
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The length of the character that begins here; 0 if it is invalid: cut off, longer than necessary, half of a pair, or
/// beyond the last one (RFC 3629).
int characterLength(QByteArrayView bytes)
{
    const auto at = [&](qsizetype i) { return i < bytes.size() ? uchar(bytes[i]) : 0; };
    const int first = at(0);
    const int length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    for (int i = 1; i < length; ++i) {
        if ((at(i) & 0xc0) != 0x80)
            return 0;
    }
    const int second = at(1);
    const bool wrong = (first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f)
        || (first == 0xf0 && second < 0x90) || (first == 0xf4 && second > 0x8f);
    return wrong ? 0 : length;
}

class Reader
{
public:
    explicit Reader(QByteArrayView utf8)
        : m_bytes(utf8)
    {
    }

    Value readAll()
    {
        checkCharacters();
        skipSpace();
        Value root = readValue(0);
        skipSpace();
        if (!atEnd())
            fail(Tr::tr("Nothing may follow the end of the outermost value."));
        return root;
    }

private:
    bool atEnd() const { return m_place >= m_bytes.size(); }
    char peek() const { return atEnd() ? '\0' : m_bytes[m_place]; }

    // Call it with ascending places: each byte is counted once.
    Position positionOf(qsizetype place)
    {
        for (; m_counted < place; ++m_counted) {
            const char c = m_bytes[m_counted];
            if (c == '\n')
                m_position = {m_position.line + 1, 1};
            else if ((uchar(c) & 0xc0) != 0x80) // the first byte of a character
                ++m_position.column;
        }
        return m_position;
    }
    Position here() { return positionOf(m_place); }

    [[noreturn]] void fail(const QString &sentence) { throw SyntaxProblem {here(), sentence}; }

    void checkCharacters()
    {
        if (m_bytes.startsWith(byteOrderMark))
            fail(Tr::tr("The file begins with a byte order mark. Save it as UTF-8 without one."));
        while (!atEnd()) {
            const int length = characterLength(m_bytes.sliced(m_place));
            if (length == 0)
                fail(Tr::tr("This byte is not UTF-8. Save the file as UTF-8."));
            if (peek() == '\r')
                fail(Tr::tr("A line ends here as in Windows (CR LF), where LF alone was expected. Save the file with "
                            "line ends as in Unix."));
            m_place += length;
        }
        m_place = 0;
    }

    void skipSpace()
    {
        while (!atEnd() && QByteArrayView(" \t\n").contains(peek()))
            ++m_place;
    }

    Value readValue(int depth)
    {
        Value value;
        value.at = here();
        const char c = peek();
        if (c == '{' || c == '[') {
            if (depth == deepest)
                fail(Tr::tr("There are more than %1 brackets within each other.").arg(deepest));
            c == '{' ? readObject(value, depth + 1) : readList(value, depth + 1);
        } else if (c == '"') {
            value.type = Value::Type::Text;
            value.text = readText();
        } else if (c == '-' || isDigit(c)) {
            readNumber(value);
        } else {
            readWord(value);
        }
        return value;
    }

    // After an element: true when another follows. A comma must be followed by one.
    bool readComma(char end, const QString &expected)
    {
        skipSpace();
        if (peek() == end) {
            ++m_place;
            return false;
        }
        if (peek() != ',')
            fail(atEnd() ? tooEarly() : expected);
        const qsizetype comma = m_place++;
        skipSpace();
        if (peek() == end) {
            m_place = comma;
            fail(Tr::tr("Nothing follows this comma. Leave it out."));
        }
        return true;
    }

    void readList(Value &list, int depth)
    {
        list.type = Value::Type::List;
        ++m_place;
        skipSpace();
        if (peek() == ']') {
            ++m_place;
            return;
        }
        do {
            list.items.push_back(readValue(depth));
        } while (readComma(']', Tr::tr("A comma or ] was expected here.")));
    }

    void readObject(Value &object, int depth)
    {
        object.type = Value::Type::Object;
        ++m_place;
        skipSpace();
        if (peek() == '}') {
            ++m_place;
            return;
        }
        QSet<QString> keys;
        do {
            Member member;
            member.at = here();
            if (peek() != '"')
                fail(Tr::tr("A key between quotes was expected here."));
            const qsizetype begin = m_place;
            member.key = readText();
            if (keys.contains(member.key)) {
                m_place = begin;
                throw SyntaxProblem {member.at, Tr::tr("%1 stands here twice. Leave one out.").arg(quoted(member.key))};
            }
            keys.insert(member.key);
            skipSpace();
            if (peek() != ':')
                fail(Tr::tr("A colon was expected here."));
            ++m_place;
            skipSpace();
            member.value = readValue(depth);
            object.members.push_back(std::move(member));
        } while (readComma('}', Tr::tr("A comma or } was expected here.")));
    }

    void readWord(Value &value)
    {
        struct Word {
            QByteArrayView text;
            Value::Type type;
        };
        for (const Word &word : {Word {"true", Value::Type::Boolean}, Word {"false", Value::Type::Boolean},
                                 Word {"null", Value::Type::Null}}) {
            if (!m_bytes.sliced(m_place).startsWith(word.text))
                continue;
            value.type = word.type;
            value.boolean = word.text == QByteArrayView("true");
            m_place += word.text.size();
            return;
        }
        fail(atEnd() ? tooEarly() : Tr::tr("A value was expected here."));
    }

    void skipDigits()
    {
        if (!isDigit(peek()))
            fail(Tr::tr("A digit was expected here."));
        while (isDigit(peek()))
            ++m_place;
    }

    void readNumber(Value &number)
    {
        const qsizetype begin = m_place;
        if (peek() == '-')
            ++m_place;
        const bool zero = peek() == '0';
        const qsizetype digits = m_place;
        skipDigits();
        if (zero && m_place > digits + 1) {
            m_place = digits;
            fail(Tr::tr("A number does not begin with 0, unless a point follows."));
        }
        if (peek() == '.') {
            ++m_place;
            skipDigits();
        }
        if (peek() == 'e' || peek() == 'E') {
            ++m_place;
            if (peek() == '+' || peek() == '-')
                ++m_place;
            skipDigits();
        }
        const QByteArrayView written = m_bytes.sliced(begin, m_place - begin);
        const auto [rest, failure] = std::from_chars(written.begin(), written.end(), number.number);
        if (failure != std::errc() || rest != written.end())
            throw SyntaxProblem {number.at, Tr::tr("This number is too large or too small.")};
        number.type = Value::Type::Number;
        number.text = QString::fromLatin1(written);
    }

    QString readText()
    {
        QString text;
        const qsizetype quote = m_place++;
        for (qsizetype from = m_place;;) {
            if (atEnd())
                failAt(quote, Tr::tr("The quote that begins here has no end."));
            const char c = peek();
            if (uchar(c) < 0x20)
                fail(c == '\n' || c == '\r'
                         ? Tr::tr("A line cannot end within quotes. Write \\n for it.")
                         : Tr::tr("A control character cannot stand within quotes. Write \\u00%1 for it.")
                               .arg(int(uchar(c)), 2, 16, QLatin1Char('0')));
            if (c != '"' && c != '\\') {
                ++m_place;
                continue;
            }
            text += QString::fromUtf8(m_bytes.sliced(from, m_place - from));
            if (c == '"') {
                ++m_place;
                return text;
            }
            readEscape(text);
            from = m_place;
        }
    }

    void readEscape(QString &text)
    {
        static constexpr QByteArrayView letters("\"\\/bfnrt");
        static constexpr QByteArrayView meanings("\"\\/\b\f\n\r\t");
        const char letter = m_place + 1 < m_bytes.size() ? m_bytes[m_place + 1] : '\0';
        if (letter == 'u') {
            readUnicode(text);
            return;
        }
        const qsizetype which = letters.indexOf(letter);
        if (which < 0 || letter == '\0')
            fail(Tr::tr("There is no such escape. A backslash is written as \\\\."));
        text += QLatin1Char(meanings[which]);
        m_place += 2;
    }

    // An escape like \u0041, or a pair of surrogates like \ud83c\udf0d.
    void readUnicode(QString &text)
    {
        const qsizetype begin = m_place;
        const char16_t first = readUnit();
        text += QChar(first);
        if (!QChar::isSurrogate(first))
            return;
        if (QChar::isHighSurrogate(first) && m_bytes.sliced(m_place).startsWith("\\u")) {
            const char16_t second = readUnit();
            if (QChar::isLowSurrogate(second)) {
                text += QChar(second);
                return;
            }
        }
        failAt(begin, Tr::tr("This is half of a character. Write both halves, or the character itself."));
    }

    char16_t readUnit()
    {
        const QByteArrayView digits
            = m_bytes.sliced(m_place + 2).first(std::min<qsizetype>(4, m_bytes.size() - m_place - 2));
        quint16 unit = 0;
        const auto [rest, failure] = std::from_chars(digits.begin(), digits.end(), unit, 16);
        if (digits.size() != 4 || failure != std::errc() || rest != digits.end())
            fail(Tr::tr("Four hexadecimal digits were expected after \\u."));
        m_place += 6;
        return unit;
    }

    [[noreturn]] void failAt(qsizetype place, const QString &sentence)
    {
        m_place = place;
        fail(sentence);
    }

    const QByteArrayView m_bytes;
    qsizetype m_place = 0;
    qsizetype m_counted = 0; ///< m_position is the position of this place
    Position m_position;
};

} // namespace

QString quoted(QStringView text)
{
    constexpr qsizetype longest = 60;
    const QString shown = visibleText(text.first(std::min(text.size(), longest)));
    return QChar(u'“') + shown + (text.size() > longest ? u"…”"_s : u"”"_s);
}

const Value *Value::find(QStringView key) const
{
    const auto found = std::ranges::find(members, key, &Member::key);
    return found == members.end() ? nullptr : &found->value;
}

Document read(QByteArrayView utf8)
{
    try {
        return {Reader(utf8).readAll(), {}, {}};
    } catch (const SyntaxProblem &problem) {
        return {{}, problem.at, problem.sentence};
    }
}

} // namespace pangaea::json
