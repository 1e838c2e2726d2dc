// SPDX-License-Identifier: MIT
// What processes wrote, byte for byte, and the word on what of it is not there any more. Reads the journal on the
// journal's thread; the result is a value that any thread may save.
#pragma once

#include "core/basics/savedfile.h"
#include "core/facts/command.h"

#include <optional>
#include <vector>

namespace pangaea {

class Journal;

struct RawOutput {
    std::vector<QByteArray> pieces; ///< in order of arrival
    qint64 dropped = 0;             ///< bytes that were lost between them
    bool hasBeginning = true;       ///< false: the journal let older output go, and nobody counted its bytes

    /// "1,234 bytes were dropped while …"; empty when every byte is there.
    [[nodiscard]] QString whatIsMissing() const;
};

/// Of these rows, or of all that are not removed where there are none; without a stream, of both.
[[nodiscard]] RawOutput rawOutput(const Journal &journal, const ProcessIds &processes = {},
                                  std::optional<Stream> stream = {});

/// Into a file, whole or not at all; `progress` counts pieces.
[[nodiscard]] Failure saveRawOutput(const QString &path, const RawOutput &output, const Progress &progress = {});

} // namespace pangaea
