// SPDX-License-Identifier: MIT
// Finds where one item of a CBOR sequence (RFC 8742) ends, before anything of it is read: whoever reads it then can rely
// on its lengths. Only what the wire uses is accepted: whole numbers, doubles, text, bytes, lists of known length, true,
// false and null. A pure function; any thread.
#pragma once

#include <QByteArrayView>

namespace pangaea {

struct CborLimits {
    qint64 bytes = 4 * 1024 * 1024; ///< of one item, with all that is in it
    qint64 items = 300'000;         ///< likewise
    int depth = 12;                 ///< of lists in lists
};

struct CborItem {
    enum class Is { Whole, Cut, Wrong };
    Is is = Is::Cut;
    qsizetype size = 0;        ///< Whole: its bytes
    const char *why = nullptr; ///< Wrong: a few words in English, for the end of a sentence
};

/// Looks at the item that `bytes` begins with. Cut: more bytes must come first; nothing was allocated for them.
[[nodiscard]] CborItem scanCbor(QByteArrayView bytes, const CborLimits &limits = {});

} // namespace pangaea
