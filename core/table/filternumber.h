// SPDX-License-Identifier: MIT
// A number in a filter's text, such as 50, 1.5M or 10s, and how values compare with it. Any thread.
#pragma once

#include "core/facts/metric.h"

#include <QString>

#include <optional>

namespace pangaea {

class FilterNumber
{
public:
    /// Bytes: with B, K, M or G (thousands, as the table shows them) or KiB, MiB, GiB behind it. Duration: with ns, us,
    /// ms, s, min (or m) or h; seconds if there is none. Percent: % may follow. Nothing if it is not such a number.
    [[nodiscard]] static std::optional<FilterNumber> read(const QString &text, Unit unit);

    /// Whether the value is in this relation to the number: one of : = < > <= >=. It is equal (: and =) if it would be
    /// written like the number when rounded to as many digits.
    [[nodiscard]] bool compares(double value, QStringView sign) const;

private:
    double m_number = 0; ///< in the column's unit: bytes, ns
    double m_half = 0;   ///< half of its last digit
};

} // namespace pangaea
