// SPDX-License-Identifier: MIT
// Which time stands before a line of output. A value; any thread.
#pragma once

#include <QString>

#include <algorithm>
#include <array>

namespace pangaea {

enum class TimeStamps { Session, Clock, None };

/// In settings.
inline constexpr std::array timeStampNames {"session", "clock", "none"};

/// Session for any other name.
[[nodiscard]] inline TimeStamps timeStampsNamed(const QString &name)
{
    const auto found = std::ranges::find_if(timeStampNames,
                                            [&](const char *own) { return name == QLatin1String(own); });
    return found == timeStampNames.end() ? TimeStamps::Session : TimeStamps(found - timeStampNames.begin());
}

} // namespace pangaea
