// SPDX-License-Identifier: MIT
#include "core/basics/jsonchecks.h"

#include <QCoreApplication>

namespace pangaea::json {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pangaea::Scenario)
};

} // namespace

QString checkedText(const Value &value, const QString &key)
{
    if (value.type == Value::Type::Number)
        throw Problem {value.at,
                       Tr::tr("“%1” must be a text between quotes: write \"%2\", not %2.").arg(key, value.text)};
    if (value.type != Value::Type::Text)
        throw Problem {value.at, Tr::tr("“%1” must be a text between quotes.").arg(key)};
    if (value.text.contains(QChar::Null))
        throw Problem {value.at,
                       Tr::tr("“%1” has a NUL character, which no program can be given. Take it out.").arg(key)};
    return value.text;
}

QString filledText(const Value &value, const QString &key)
{
    QString text = checkedText(value, key);
    if (text.trimmed().isEmpty())
        throw Problem {value.at, Tr::tr("“%1” must not be empty.").arg(key)};
    return text;
}

const std::vector<Member> &object(const Value &value, QStringView key)
{
    if (value.type != Value::Type::Object)
        throw Problem {value.at, Tr::tr("“%1” must be an object between { and }.").arg(key)};
    return value.members;
}

const std::vector<Value> &list(const Value &value, QStringView key)
{
    if (value.type != Value::Type::List)
        throw Problem {value.at, Tr::tr("“%1” must be a list between [ and ].").arg(key)};
    return value.items;
}

} // namespace pangaea::json
