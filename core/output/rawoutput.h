// SPDX-License-Identifier: MIT
// The output of processes, byte for byte, and a sentence on what is missing. Reads the journal on the journal's thread;
// the result is a value that any thread may save.
#pragma once

#include "core/basics/savedfile.h"
#include "core/facts/command.h"

#include <optional>
#include <vector>

namespace pangaea {

class Journal;

struct RawOutput {
    std::vector<QByteArray> pieces; ///< in order of arrival
    qint64 dropped = 0;             ///< bytes that were lost between the pieces
    bool hasBeginning = true;       ///< false: the journal dropped older output without counting its bytes

    /// "1,234 bytes were dropped while …"; empty when every byte is there.
    [[nodiscard]] QString whatIsMissing() const;
};

/// Of these rows, or of all that were not removed if `processes` is empty; of both streams unless one is given.
[[nodiscard]] RawOutput rawOutput(const Journal &journal, const ProcessIds &processes = {},
                                  std::optional<Stream> stream = {});

/// Saves to a file, completely or not at all; `progress` counts pieces.
[[nodiscard]] Failure saveRawOutput(const QString &path, const RawOutput &output, const Progress &progress = {});

} // namespace pangaea
