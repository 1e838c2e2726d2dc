// SPDX-License-Identifier: MIT
// The figures of a benchmark: one line each.
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace pangaea::testing {

/// 0: there are no values.
inline double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[values.size() / 2];
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
