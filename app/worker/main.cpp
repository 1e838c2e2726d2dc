// SPDX-License-Identifier: MIT
// pangaea-worker: reads its command line and runs one target, or lists them all as JSON. No Qt; main thread.
#include "targets.h"

#include "generated/version.h"

#include <charconv>
#include <cmath>
#include <cstring>
#include <optional>
#include <string>
#include <vector>

#include <unistd.h>

namespace {

using namespace pangaea::worker;

constexpr int success = 0;
constexpr int writeFailed = 1;
constexpr int badUsage = 2;

struct UsageError {
    std::string sentence;
};

std::string quoted(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) // an error is one line, even if it quotes several
        result += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? '?' : c;
    return result + '"';
}

std::string number(double value)
{
    char digits[32];
    if (value == std::trunc(value)) // "1000000", not "1e+06"
        return std::to_string(static_cast<long long>(value));
    return {digits, std::to_chars(digits, digits + sizeof digits, value).ptr};
}

/// Joins the texts of many rows, with a separator in between.
template <typename Row, typename ToText>
std::string joined(std::span<Row> rows, std::string_view separator, ToText toText)
{
    std::string result;
    for (const Row &row : rows) {
        if (&row != &rows.front())
            result += separator;
        result += toText(row);
    }
    return result;
}

template <typename Row>
std::string names(std::span<Row> rows)
{
    return joined(rows, ", ", [](const Row &row) { return row.name; });
}

std::string words(const Parameter &parameter)
{
    return joined(parameter.choices, ", ", [](const char *word) { return word; });
}

// --- the list

std::string jsonString(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        result += c;
    }
    return result + '"';
}

const char *choice(const Parameter &parameter, double index)
{
    return parameter.choices[static_cast<size_t>(index)];
}

std::string jsonValues(const Parameter &parameter)
{
    if (parameter.type == Type::Choice) {
        return ",\"type\":\"choice\",\"choices\":[" + joined(parameter.choices, ",", jsonString)
            + "],\"default\":" + jsonString(choice(parameter, parameter.byDefault))
            + ",\"windowDefault\":" + jsonString(choice(parameter, parameter.windowDefault));
    }
    const char *const type = parameter.type == Type::Integer ? "integer" : "number";
    return ",\"type\":" + jsonString(type) + ",\"default\":" + number(parameter.byDefault)
        + ",\"windowDefault\":" + number(parameter.windowDefault) + ",\"minimum\":" + number(parameter.minimum)
        + ",\"maximum\":" + number(parameter.maximum);
}

std::string jsonParameter(const Parameter &parameter)
{
    return "{\"name\":" + jsonString(parameter.name) + ",\"title\":" + jsonString(parameter.title)
        + jsonValues(parameter) + ",\"summary\":" + jsonString(parameter.summary)
        + (parameter.hidden ? ",\"hidden\":true" : "") + "}";
}

std::string jsonTarget(const Target &target)
{
    return "{\"name\":" + jsonString(target.name) + ",\"summary\":" + jsonString(target.summary)
        + (target.readsInput ? ",\"input\":true" : "") + ",\"parameters\":["
        + joined(target.parameters, ",", jsonParameter) + "]}";
}

std::string listText()
{
    return "{\"targets\":[\n" + joined(targets(), ",\n", jsonTarget) + "\n]}\n";
}

// --- help

std::string helpLine(const Parameter &parameter)
{
    const std::string begin = std::string("      ") + parameter.name + "=";
    if (parameter.type == Type::Choice) {
        return begin + choice(parameter, parameter.byDefault) + "  " + parameter.summary + ": " + words(parameter)
            + "\n";
    }
    return begin + number(parameter.byDefault) + "  " + parameter.summary + ", " + number(parameter.minimum) + " to "
        + number(parameter.maximum) + "\n";
}

std::string helpText()
{
    std::string text = "Usage: pangaea-worker TARGET [key=value ...] [--] [NAME]\n"
                       "       pangaea-worker --list | --help | --version\n\n"
                       "Runs one target for the continent NAME (Asia when left out). After --, NAME may\n"
                       "be anything. --list prints the targets as JSON.\n\nTargets:\n";
    for (const Target &target : targets()) {
        text += std::string("  ") + target.name + "\n      " + target.summary + ".\n";
        for (const Parameter &parameter : target.parameters)
            text += helpLine(parameter);
    }
    return text;
}

// --- the command line

const Target &findTarget(std::string_view name)
{
    for (const Target &target : targets()) {
        if (target.name == name)
            return target;
    }
    throw UsageError {"there is no target " + quoted(name) + "; targets are " + names(targets())};
}

size_t findParameter(const Target &target, std::string_view name)
{
    for (size_t i = 0; i < target.parameters.size(); ++i) {
        if (target.parameters[i].name == name)
            return i;
    }
    const std::string known = target.parameters.empty() ? "none" : names(target.parameters);
    throw UsageError {std::string(target.name) + " has no parameter " + quoted(name) + "; it has " + known
                      + " (a name with = in it goes after --)"};
}

/// The same digits in every locale: a point, and no grouping.
double parseNumber(const Parameter &parameter, std::string_view text)
{
    const char *const end = text.data() + text.size();
    double value = 0;
    auto result = std::from_chars(text.data(), end, value);
    if (parameter.type == Type::Integer) {
        int whole = 0;
        result = std::from_chars(text.data(), end, whole);
        value = whole;
    }
    const bool valid = result.ec == std::errc() && result.ptr == end && std::isfinite(value);
    if (!valid || value < parameter.minimum || value > parameter.maximum) {
        throw UsageError {std::string(parameter.name) + " must be a "
                          + (parameter.type == Type::Integer ? "whole number" : "number") + " between "
                          + number(parameter.minimum) + " and " + number(parameter.maximum) + ", not " + quoted(text)};
    }
    return value;
}

double parseValue(const Parameter &parameter, std::string_view text)
{
    if (parameter.type != Type::Choice)
        return parseNumber(parameter, text);
    for (size_t i = 0; i < parameter.choices.size(); ++i) {
        if (parameter.choices[i] == text)
            return static_cast<double>(i);
    }
    throw UsageError {std::string(parameter.name) + " must be one of " + words(parameter) + ", not " + quoted(text)};
}

struct CommandLine {
    const Target &target;
    std::string_view name = "Asia";
    std::vector<double> values;
};

CommandLine parse(std::span<const char *const> arguments)
{
    if (arguments.empty())
        throw UsageError {"name a target, as in: pangaea-worker print_func Asia; targets are " + names(targets())};
    CommandLine line {findTarget(arguments.front()), "Asia", {}};
    std::vector<std::optional<double>> given(line.target.parameters.size());
    bool named = false;
    bool literal = false;
    for (const std::string_view argument : arguments.subspan(1)) {
        const size_t sign = argument.find('=');
        if (!literal && argument == "--") {
            literal = true;
        } else if (!literal && sign != std::string_view::npos) {
            const std::string_view key = argument.substr(0, sign);
            const size_t index = findParameter(line.target, key);
            if (given[index])
                throw UsageError {std::string(key) + " is given twice; give it once"};
            given[index] = parseValue(line.target.parameters[index], argument.substr(sign + 1));
        } else {
            if (named) {
                throw UsageError {"there are two names, " + quoted(line.name) + " and " + quoted(argument)
                                  + "; give one, in quotes if it has spaces"};
            }
            named = true;
            line.name = argument;
        }
    }
    for (size_t i = 0; i < given.size(); ++i)
        line.values.push_back(given[i].value_or(line.target.parameters[i].byDefault));
    return line;
}

std::string versionText()
{
    return "pangaea-worker " PANGAEA_VERSION "\n";
}

struct Option {
    const char *name;
    std::string (*text)();
};
constexpr Option options[] = {{"--list", listText}, {"--help", helpText}, {"--version", versionText}};

int run(std::span<const char *const> arguments, Output &out, Output &err)
{
    for (const Option &option : options) {
        if (arguments.empty() || std::string_view(option.name) != arguments.front())
            continue;
        if (arguments.size() > 1)
            throw UsageError {std::string(option.name) + " stands alone; leave out what follows it"};
        out.write(option.text());
        return success;
    }
    const CommandLine line = parse(arguments);
    return line.target.run({line.name, line.target.parameters, line.values, out, err});
}

} // namespace

int main(int argc, char *argv[])
{
    Output out(STDOUT_FILENO);
    Output err(STDERR_FILENO);
    try {
        const std::span<const char *const> all(argv, static_cast<size_t>(argc));
        const int code = run(all.subspan(argc > 0), out, err);
        if (out.error() == 0)
            return code;
        err.write("pangaea-worker: cannot write to standard output: " + std::string(std::strerror(out.error())) + "\n");
        return writeFailed;
    } catch (const UsageError &error) {
        err.write("pangaea-worker: " + error.sentence + "\n");
        return badUsage;
    }
}
