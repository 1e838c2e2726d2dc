// SPDX-License-Identifier: MIT
// What benchmarks share: numbers from the command line, and figures, one line each.
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace pangaea::testing {

/// Ends the benchmark with a sentence.
[[noreturn]] inline void fail(const QString &what)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(QCoreApplication::applicationName()), qPrintable(what));
    std::exit(1);
}

/// An option's value, 1 or more.
inline qint64 number(const QCommandLineParser &parser, const QString &option)
{
    const qint64 value = parser.value(option).toLongLong();
    if (value <= 0)
        fail(QStringLiteral("--%1 takes a number from 1.").arg(option));
    return value;
}

/// 0: there are no values.
inline double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

/// One line of JSON.
inline void print(const char *bench, const char *figure, const char *unit, const std::vector<double> &rounds)
{
    QByteArrayList all;
    for (const double round : rounds)
        all += QByteArray::number(round, 'f', 4);
    std::printf("{\"bench\":\"%s\",\"figure\":\"%s\",\"unit\":\"%s\",\"median\":%.4f,\"rounds\":[%s]}\n", bench, figure,
                unit, median(rounds), all.join(',').constData());
}

} // namespace pangaea::testing
