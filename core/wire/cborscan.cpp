// SPDX-License-Identifier: MIT
#include "core/wire/cborscan.h"

#include <vector>

namespace pangaea {

namespace {

// The major types of RFC 8949, 3.1.
enum Major { Unsigned, Negative, Bytes, Text, List, Map, Tag, Simple };

constexpr int inOneByte = 24; // and three more for 2, 4 and 8 bytes
constexpr int longest = 27;

struct Head {
    int major = 0;
    int more = 0; ///< the additional information
    quint64 value = 0;
    qsizetype size = 0; ///< bytes; 0: cut
};

Head readHead(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
    const auto first = uchar(bytes[0]);
    Head head {.major = first >> 5, .more = first & 31, .value = quint64(first & 31), .size = 1};
    if (head.more < inOneByte || head.more > longest)
        return head;
    const qsizetype width = qsizetype(1) << (head.more - inOneByte);
    if (bytes.size() < 1 + width)
        return {.major = head.major, .more = head.more};
    head.value = 0;
    for (qsizetype i = 0; i < width; ++i)
        head.value = head.value << 8 | uchar(bytes[1 + i]);
    head.size = 1 + width;
    return head;
}

/// Why the wire has no such item; null: it may have.
const char *objection(const Head &head)
{
    constexpr int doubleWidth = 27;
    if (head.more > longest)
        return "a length that is not told";
    switch (head.major) {
    case Map: return "a map";
    case Tag: return "a tag";
    case Simple:
        if (head.more == 20 || head.more == 21 || head.more == 22 || head.more == doubleWidth)
            return nullptr;
        return "a value that is no true, false, null or double";
    default: return nullptr;
    }
}

} // namespace

CborItem scanCbor(QByteArrayView bytes, const CborLimits &limits)
{
    constexpr auto wrong = [](const char *why) { return CborItem {CborItem::Is::Wrong, 0, why}; };
    std::vector<quint64> open; // how many items each list still lacks
    qsizetype at = 0;
    for (qint64 items = 1;; ++items) {
        if (items > limits.items)
            return wrong("more items than any message has");
        const QByteArrayView rest = bytes.sliced(at);
        const Head head = readHead(rest);
        if (!rest.isEmpty()) {
            if (const char *why = objection(head))
                return wrong(why);
        }
        if (head.size == 0)
            return at + 9 > limits.bytes ? wrong("a message that is too long") : CborItem {};
        at += head.size;
        if (head.major == Bytes || head.major == Text) {
            if (head.value > quint64(limits.bytes) || at + qint64(head.value) > limits.bytes)
                return wrong("a message that is too long");
            if (qint64(head.value) > bytes.size() - at)
                return {};
            at += qsizetype(head.value);
        }
        if (at > limits.bytes)
            return wrong("a message that is too long");
        if (head.major == List && head.value > 0) {
            if (head.value > quint64(limits.items))
                return wrong("more items than any message has");
            if (int(open.size()) >= limits.depth)
                return wrong("lists that are too deep");
            open.push_back(head.value);
            continue;
        }
        while (!open.empty() && --open.back() == 0)
            open.pop_back();
        if (open.empty())
            return {CborItem::Is::Whole, at, nullptr};
    }
}

} // namespace pangaea
