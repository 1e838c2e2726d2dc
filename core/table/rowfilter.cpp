// SPDX-License-Identifier: MIT
#include "core/table/rowfilter.h"

#include "core/basics/visibletext.h"
#include "core/table/columns.h"
#include "core/table/filternumber.h"
#include "core/table/filterwords.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QStringMatcher>

#include <algorithm>
#include <array>
#include <bitset>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::RowFilter)
};

enum class Kind { Name, Target, Output, State, Exit, Column };

struct Field {
    QLatin1String name;
    Kind kind;
    const char *column; ///< Kind::Column: its id
    const char *example;
};
constexpr std::array fields {
    Field {"name"_L1, Kind::Name, nullptr, "name:asia"},
    Field {"pid"_L1, Kind::Column, "pid", "pid:4711"},
    Field {"state"_L1, Kind::State, nullptr, "state:killed"},
    Field {"target"_L1, Kind::Target, nullptr, "target:compute"},
    Field {"output"_L1, Kind::Output, nullptr, "output:\"two words\""},
    Field {"exit"_L1, Kind::Exit, nullptr, "exit:1"},
    Field {"join"_L1, Kind::Column, "join", "join:waiting"},
    Field {"kernel"_L1, Kind::Column, "kernel", "kernel:sleeping"},
    Field {"cpu"_L1, Kind::Column, "cpu", "cpu>50"},
    Field {"core"_L1, Kind::Column, "core", "core:1"},
    Field {"memory"_L1, Kind::Column, "memory", "memory>100M"},
    Field {"mem"_L1, Kind::Column, "memory", "mem>100M"},
    Field {"threads"_L1, Kind::Column, "threads", "threads>2"},
    Field {"elapsed"_L1, Kind::Column, "elapsed", "elapsed>10s"},
    Field {"nice"_L1, Kind::Column, "nice", "nice>0"},
    Field {"ppid"_L1, Kind::Column, "ppid", "ppid:4711"},
    Field {"host"_L1, Kind::Column, "host", "host:n2"},
};

// What a word asks for

using States = std::bitset<10>;
using TextOf = QString (*)(const ProcessState &);

/// Those whose name, in the user's language or in English, is accepted.
template <typename Accepts>
States statesWhere(Accepts accepts)
{
    const QMetaEnum names = QMetaEnum::fromType<State>();
    States states;
    for (int state = 0; state < names.keyCount(); ++state)
        states.set(size_t(state),
                   accepts(stateName(State(state))) || accepts(QString(QLatin1String(names.key(state)))));
    return states;
}

bool isIn(const QStringMatcher &word, const QString &text)
{
    return word.indexIn(text) >= 0;
}

QString lastLineOf(const ProcessState &row)
{
    const bool failed = row.state == State::FailedToStart && row.current();
    return failed ? row.current()->failure : row.lastLine;
}

RowFilter::Test anywhere(const QString &word)
{
    const auto contains = [&word](const QString &name) { return name.contains(word, Qt::CaseInsensitive); };
    const bool isNumber = std::ranges::all_of(word, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return [matcher = QStringMatcher(word, Qt::CaseInsensitive), states = statesWhere(contains), isNumber,
            word](const ProcessState &row) {
        if (isIn(matcher, row.made.name) || states.test(size_t(row.state)) || isIn(matcher, lastLineOf(row))
            || isIn(matcher, targetText(row.made)))
            return true;
        return isNumber && row.current() && row.current()->pid != 0
            && QString::number(row.current()->pid).contains(word);
    };
}

RowFilter::Test textTest(const FilterWord &word, TextOf textOf)
{
    if (word.sign == u'=')
        return [wanted = word.value, textOf](const ProcessState &row) {
            return textOf(row).compare(wanted, Qt::CaseInsensitive) == 0;
        };
    return [matcher = QStringMatcher(word.value, Qt::CaseInsensitive), textOf](const ProcessState &row) {
        return isIn(matcher, textOf(row));
    };
}

RowFilter::Test columnTextTest(const FilterWord &word, const Column &column)
{
    const auto cell = [&column](const ProcessState &row) {
        const QVariant value = column.of(row);
        return value.canConvert<Unknown>() ? QString() : value.toString();
    };
    if (word.sign == u'=')
        return [cell, wanted = word.value](const ProcessState &row) {
            return cell(row).compare(wanted, Qt::CaseInsensitive) == 0;
        };
    return [cell, matcher = QStringMatcher(word.value, Qt::CaseInsensitive)](const ProcessState &row) {
        return isIn(matcher, cell(row));
    };
}

RowFilter::Test numberTest(const FilterNumber &wanted, const QString &sign, const Column &column)
{
    return [wanted, sign, &column](const ProcessState &row) {
        const QVariant value = column.of(row);
        return value.isValid() && !value.canConvert<Unknown>() && wanted.compares(value.toDouble(), sign);
    };
}

/// A number is the exit code; a text is part of the signal that ended it.
RowFilter::Test exitTest(const FilterWord &word)
{
    const auto exitOf = [](const ProcessState &row) -> const ExitStatus * {
        return hasEnded(row.state) && row.current() && row.current()->exit ? &*row.current()->exit : nullptr;
    };
    if (const std::optional<FilterNumber> code = FilterNumber::read(word.value, Unit::Count))
        return [exitOf, code = *code, sign = word.sign](const ProcessState &row) {
            const ExitStatus *exit = exitOf(row);
            return exit && exit->signal == 0 && code.compares(exit->code, sign);
        };
    return [exitOf, matcher = QStringMatcher(word.value, Qt::CaseInsensitive)](const ProcessState &row) {
        const ExitStatus *exit = exitOf(row);
        return exit && exit->signal != 0 && isIn(matcher, exit->text());
    };
}

// What is wrong with a word

QString notInOrder(const FilterWord &word, const Field &field)
{
    return Tr::tr("“%1” cannot be compared with “%2”. Write %3, for example.")
        .arg(word.field, word.sign, QLatin1String(field.example));
}

QString noNumber(const FilterWord &word, const Field &field, Unit unit)
{
    const QString value = visibleText(word.value.left(40));
    switch (unit) {
    case Unit::Bytes:
        return Tr::tr("“%1” is no amount of memory. Write %2, for example, with B, K, M or G behind the number.")
            .arg(value, QLatin1String(field.example));
    case Unit::Duration:
        return Tr::tr("“%1” is no time. Write %2, for example, with ms, s, min or h behind the number.")
            .arg(value, QLatin1String(field.example));
    default: return Tr::tr("“%1” is no number. Write %2, for example.").arg(value, QLatin1String(field.example));
    }
}

QString noState(const FilterWord &word)
{
    QStringList names;
    for (int state = 0; state < QMetaEnum::fromType<State>().keyCount(); ++state)
        names += stateName(State(state)).toLower();
    return Tr::tr("There is no state “%1”. The states are %2.")
        .arg(visibleText(word.value.left(40)), names.join(u", "_s));
}

QString noField(const FilterWord &word)
{
    return Tr::tr("There is no field “%1”. The fields are %2. To look for the text itself, put it in quotes.")
        .arg(word.field.left(40), rowFilterFields().join(u", "_s));
}

/// One word: its test, or what is wrong with it.
class Reader
{
public:
    explicit Reader(const FilterWord &word)
        : m_word(word)
    {
    }
    RowFilter::Test test;
    QString problem;
    bool isUnfinished = false;

    void read()
    {
        if (m_word.field.isEmpty()) {
            test = anywhere(m_word.value);
            return;
        }
        const auto *field = std::ranges::find(fields, m_word.field, &Field::name);
        if (field == fields.end()) {
            problem = noField(m_word);
        } else if (m_word.value.isEmpty()) {
            isUnfinished = m_word.isLast;
            problem = Tr::tr("Behind “%1%2” comes what to look for, without a space between them: %3, for example.")
                          .arg(m_word.field, m_word.sign, QLatin1String(field->example));
        } else {
            readField(*field);
        }
    }

private:
    void readField(const Field &field)
    {
        const bool ordered = m_word.sign != u':' && m_word.sign != u'=';
        const Column *column = field.column ? &columns()[size_t(columnIndex(field.column))] : nullptr;
        const bool isText = field.kind != Kind::Exit && (!column || column->unit == Unit::Text);
        if (isText && ordered) {
            problem = notInOrder(m_word, field);
            return;
        }
        switch (field.kind) {
        case Kind::Name: test = textTest(m_word, [](const ProcessState &row) { return row.made.name; }); break;
        case Kind::Target: test = textTest(m_word, [](const ProcessState &row) { return targetText(row.made); }); break;
        case Kind::Output: test = textTest(m_word, lastLineOf); break;
        case Kind::State: readState(); break;
        case Kind::Exit:
            if (ordered && !FilterNumber::read(m_word.value, Unit::Count))
                problem = noNumber(m_word, field, Unit::Count);
            else
                test = exitTest(m_word);
            break;
        case Kind::Column:
            if (column->unit == Unit::Text)
                test = columnTextTest(m_word, *column);
            else
                readNumber(field, *column);
        }
    }
    // "start" means Starting, not "Failed to start".
    void readState()
    {
        const States states = statesWhere(
            [this](const QString &name) { return name.startsWith(m_word.value, Qt::CaseInsensitive); });
        if (states.none())
            problem = noState(m_word);
        else
            test = [states](const ProcessState &row) { return states.test(size_t(row.state)); };
    }
    void readNumber(const Field &field, const Column &column)
    {
        if (const std::optional<FilterNumber> number = FilterNumber::read(m_word.value, column.unit))
            test = numberTest(*number, m_word.sign, column);
        else
            problem = noNumber(m_word, field, column.unit);
    }

    const FilterWord &m_word;
};

} // namespace

bool RowFilter::matches(const ProcessState &row) const
{
    return std::ranges::all_of(m_tests, [&row](const Test &test) { return test(row); });
}

RowFilterText readRowFilter(const QString &text)
{
    if (text.size() > longestFilter)
        return {{}, Tr::tr("A filter may have %1 characters. Shorten it.").arg(longestFilter)};
    RowFilterText result;
    for (const FilterWord &word : filterWords(text)) {
        if (word.field.isEmpty() && word.value.isEmpty()) // quotes with nothing between them
            continue;
        Reader reader(word);
        reader.read();
        if (!reader.problem.isEmpty() && !reader.isUnfinished)
            return {{}, reader.problem};
        result.problem = reader.problem;
        if (!reader.test)
            continue;
        if (word.excluded)
            reader.test = [test = std::move(reader.test)](const ProcessState &row) { return !test(row); };
        result.filter.require(std::move(reader.test));
    }
    return result;
}

QStringList rowFilterFields()
{
    QStringList names;
    for (const Field &field : fields) {
        if (field.name != "mem"_L1) // a short form
            names += field.name;
    }
    return names;
}

} // namespace pangaea
