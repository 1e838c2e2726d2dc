// SPDX-License-Identifier: MIT
// Reads the worker's --list, and checks parameters against it. Pure values and text; any thread.
#include "core/facts/targetcatalog.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(pangaea::TargetCatalog)
};

/// Thrown from any depth; never leaves this file.
struct CatalogError {
    QString sentence;
};

template <typename Row>
const Row *findByName(const QList<Row> &rows, QStringView name)
{
    const auto row = std::ranges::find(rows, name, &Row::name);
    return row == rows.end() ? nullptr : &*row;
}

template <typename Row>
QString namesOf(const QList<Row> &rows)
{
    QStringList names;
    for (const Row &row : rows)
        names.append(row.name);
    return names.join(", "_L1);
}

// --- reading

QJsonValue member(const QJsonObject &object, QLatin1String key, QJsonValue::Type type, const QString &owner)
{
    QJsonValue value = object.value(key);
    if (value.isUndefined())
        throw CatalogError {Text::tr("The list of targets lacks “%1” in %2.").arg(key, owner)};
    if (value.type() != type)
        throw CatalogError {Text::tr("The list of targets has a wrong type for “%1” in %2.").arg(key, owner)};
    return value;
}

QString readText(const QJsonObject &object, QLatin1String key, const QString &owner)
{
    return member(object, key, QJsonValue::String, owner).toString();
}

double readNumber(const QJsonObject &object, QLatin1String key, const QString &owner)
{
    return member(object, key, QJsonValue::Double, owner).toDouble();
}

/// Names and words are used on command lines, next to "=", ":" and ",".
bool isPlain(const QString &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
}

QString readName(const QJsonObject &object, const QString &owner)
{
    QString name = readText(object, "name"_L1, owner);
    if (!isPlain(name)) {
        throw CatalogError {
            Text::tr("The list of targets has the name “%1”; names are made of letters a to z, digits and _.")
                .arg(name)};
    }
    return name;
}

void checkRange(const Parameter &parameter, const QString &owner)
{
    if (parameter.minimum > parameter.maximum) {
        throw CatalogError {Text::tr("The list of targets has a minimum above the maximum in %1.").arg(owner)};
    }
    for (const double value : {parameter.defaultValue, parameter.windowDefault}) {
        if (value < parameter.minimum || value > parameter.maximum) {
            throw CatalogError {Text::tr("The list of targets has a default out of range in %1.").arg(owner)};
        }
    }
    const auto whole = [](double value) { return value == std::floor(value); };
    if (parameter.integer
        && !(whole(parameter.defaultValue) && whole(parameter.windowDefault) && whole(parameter.minimum)
             && whole(parameter.maximum))) {
        throw CatalogError {Text::tr("The list of targets has a number that is not whole in %1.").arg(owner)};
    }
}

void readNumbers(const QJsonObject &object, const QString &owner, Parameter &parameter)
{
    parameter.defaultValue = readNumber(object, "default"_L1, owner);
    parameter.windowDefault = readNumber(object, "windowDefault"_L1, owner);
    parameter.minimum = readNumber(object, "minimum"_L1, owner);
    parameter.maximum = readNumber(object, "maximum"_L1, owner);
    checkRange(parameter, owner);
}

/// A word begins with a letter, so that it cannot be taken for a number.
QStringList readWords(const QJsonObject &object, const QString &owner)
{
    QStringList words;
    for (const QJsonValue value : member(object, "choices"_L1, QJsonValue::Array, owner).toArray()) {
        const QString word = value.toString();
        if (!isPlain(word) || word.front().isDigit() || word.front() == u'_') {
            throw CatalogError {
                Text::tr("The list of targets has a word in %1 that is not made of letters.").arg(owner)};
        }
        if (words.contains(word))
            throw CatalogError {Text::tr("The list of targets has “%1” twice in %2.").arg(word, owner)};
        words.append(word);
    }
    if (words.isEmpty())
        throw CatalogError {Text::tr("The list of targets has nothing to choose in %1.").arg(owner)};
    return words;
}

double readWord(const QJsonObject &object, QLatin1String key, const QString &owner, const QStringList &words)
{
    const qsizetype index = words.indexOf(readText(object, key, owner));
    if (index < 0)
        throw CatalogError {Text::tr("The list of targets has a default out of range in %1.").arg(owner)};
    return double(index);
}

void readChoice(const QJsonObject &object, const QString &owner, Parameter &parameter)
{
    parameter.choices = readWords(object, owner);
    parameter.defaultValue = readWord(object, "default"_L1, owner, parameter.choices);
    parameter.windowDefault = readWord(object, "windowDefault"_L1, owner, parameter.choices);
    parameter.maximum = double(parameter.choices.size() - 1);
}

Parameter readParameter(const QJsonObject &object, const QString &target)
{
    Parameter parameter;
    parameter.name = readName(object, Text::tr("a parameter of %1").arg(target));
    const QString owner = Text::tr("the parameter %1 of %2").arg(parameter.name, target);
    parameter.title = readText(object, "title"_L1, owner);
    parameter.summary = readText(object, "summary"_L1, owner);
    if (object.contains("hidden"_L1))
        parameter.hidden = member(object, "hidden"_L1, QJsonValue::Bool, owner).toBool();
    const QString type = readText(object, "type"_L1, owner);
    parameter.integer = type != "number"_L1;
    if (type == "choice"_L1) {
        readChoice(object, owner, parameter);
    } else if (type == "number"_L1 || type == "integer"_L1) {
        readNumbers(object, owner, parameter);
    } else {
        throw CatalogError {Text::tr("The list of targets has the unknown type “%1” in %2.").arg(type, owner)};
    }
    return parameter;
}

/// Reads a list of objects with unique names.
template <typename Row, typename Read>
QList<Row> readRows(const QJsonObject &object, QLatin1String key, const QString &owner, Read read)
{
    QList<Row> rows;
    for (const QJsonValue value : member(object, key, QJsonValue::Array, owner).toArray()) {
        if (!value.isObject())
            throw CatalogError {Text::tr("The list of targets has a wrong type in “%1” of %2.").arg(key, owner)};
        const Row row = read(value.toObject());
        if (findByName(rows, row.name))
            throw CatalogError {Text::tr("The list of targets has “%1” twice in %2.").arg(row.name, owner)};
        rows.append(row);
    }
    return rows;
}

Target readTarget(const QJsonObject &object)
{
    Target target;
    target.name = readName(object, Text::tr("a target"));
    target.summary = readText(object, "summary"_L1, target.name);
    if (object.contains("input"_L1))
        target.readsInput = member(object, "input"_L1, QJsonValue::Bool, target.name).toBool();
    target.parameters = readRows<Parameter>(object, "parameters"_L1, target.name,
                                            [&](const QJsonObject &row) { return readParameter(row, target.name); });
    return target;
}

TargetCatalog readCatalog(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        throw CatalogError {
            Text::tr("The list of targets is not JSON: %1 at byte %2.").arg(error.errorString()).arg(error.offset)};
    }
    if (!document.isObject())
        throw CatalogError {Text::tr("The list of targets is not a JSON object.")};
    TargetCatalog catalog;
    catalog.targets = readRows<Target>(document.object(), "targets"_L1, Text::tr("the list"), readTarget);
    if (catalog.targets.isEmpty())
        throw CatalogError {Text::tr("The list of targets is empty.")};
    return catalog;
}

// --- checking

/// Like the worker: the same digits in every locale, a point, no grouping, no spaces.
std::optional<double> parseNumber(const Parameter &parameter, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const char *const end = bytes.constData() + bytes.size();
    double value = 0;
    const auto [rest, failure] = std::from_chars(bytes.constData(), end, value);
    if (failure != std::errc() || rest != end || !std::isfinite(value))
        return std::nullopt;
    if (parameter.integer && !std::ranges::all_of(text, [](QChar c) { return c == u'-' || c.isDigit(); }))
        return std::nullopt;
    return value;
}

Failure checkValue(const Parameter &parameter, const QString &text)
{
    if (parameter.isChoice()) {
        if (parameter.choices.contains(text))
            return {};
        return Text::tr("%1 must be one of %2, not “%3”.").arg(parameter.title, parameter.choices.join(", "_L1), text);
    }
    const std::optional<double> value = parseNumber(parameter, text);
    if (!value && parameter.integer)
        return Text::tr("%1 must be a whole number, not “%2”.").arg(parameter.title, text);
    if (!value)
        return Text::tr("%1 must be a number, not “%2”.").arg(parameter.title, text);
    if (*value < parameter.minimum || *value > parameter.maximum) {
        return Text::tr("%1 must be between %2 and %3, not %4.")
            .arg(parameter.title, QString::number(parameter.minimum, 'g', 15),
                 QString::number(parameter.maximum, 'g', 15), text);
    }
    return {};
}

Failure checkKeyValue(const Target &target, const QString &keyValue, QSet<QString> &seen)
{
    const qsizetype sign = keyValue.indexOf(u'=');
    if (sign < 0)
        return Text::tr("“%1” is not a parameter; write it as key=value.").arg(keyValue);
    const QString key = keyValue.left(sign);
    const Parameter *parameter = target.parameter(key);
    if (!parameter && target.parameters.isEmpty())
        return Text::tr("%1 has no parameter “%2”; it takes none.").arg(target.name, key);
    if (!parameter)
        return Text::tr("%1 has no parameter “%2”; it takes %3.").arg(target.name, key, namesOf(target.parameters));
    if (seen.contains(key))
        return Text::tr("%1 is given twice; give it once.").arg(parameter->title);
    seen.insert(key);
    return checkValue(*parameter, keyValue.mid(sign + 1));
}

} // namespace

QString Parameter::written(double value) const
{
    return isChoice() ? choices.value(qsizetype(value)) : QString::number(value, 'f', QLocale::FloatingPointShortest);
}

const Parameter *Target::parameter(QStringView parameterName) const
{
    return findByName(parameters, parameterName);
}

const Target *TargetCatalog::find(QStringView name) const
{
    return findByName(targets, name);
}

CatalogResult parseTargetCatalog(const QByteArray &json)
{
    try {
        return {readCatalog(json), {}};
    } catch (const CatalogError &error) {
        return {{}, error.sentence};
    }
}

Failure checkArguments(const TargetCatalog &catalog, const QString &target, const QStringList &keyValues)
{
    const Target *found = catalog.find(target);
    if (!found) {
        return Text::tr("There is no target “%1”; the targets are %2.").arg(target, namesOf(catalog.targets));
    }
    QSet<QString> seen;
    for (const QString &keyValue : keyValues) {
        if (Failure problem = checkKeyValue(*found, keyValue, seen))
            return problem;
    }
    return {};
}

} // namespace pangaea
