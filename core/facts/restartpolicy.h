// SPDX-License-Identifier: MIT
// Whether a row is started again by itself after its end, in systemd's words (Restart=, start limit). A plain value;
// any thread.
#pragma once

#include <QtGlobal>

namespace pangaea {

struct RestartPolicy {
    enum class When {
        No,        ///< only when the user asks
        OnFailure, ///< after an exit code other than 0, or a signal that the user did not send
        Always     ///< after each end that the user did not ask for
    };
    static constexpr int mostLimit = 10;
    static constexpr qint64 shortestBackOff = 10'000'000;    ///< ns
    static constexpr qint64 longestBackOff = 30'000'000'000; ///< ns
    static constexpr qint64 longestDelay = 60'000'000'000;   ///< ns; delays double up to this
    static constexpr qint64 steadyAfter = 60'000'000'000;    ///< ns; after a run as long, delays begin anew
    static constexpr qint64 limitInterval = 600'000'000'000; ///< ns; the time that `limit` is about

    When when = When::No;
    int limit = 5;                  ///< at most so many restarts within limitInterval
    qint64 backOff = 1'000'000'000; ///< ns; the first delay

    friend bool operator==(const RestartPolicy &, const RestartPolicy &) = default;
};

} // namespace pangaea
