// SPDX-License-Identifier: MIT
// One pass over the marks of a lane, from left to right. Any thread.
#include "ui/timeline/timelinelabels.h"

#include <algorithm>
#include <optional>

namespace pangaea {

namespace {

std::optional<PlacedLabel> rightOf(const MarkGroup &group, qint64 from, qint64 room, const LabelSpace &space)
{
    for (const MarkLabel &label : group.labels) {
        if (label.width <= room)
            return PlacedLabel {label.words, from, label.width, group.alarming};
    }
    if (room < space.least)
        return {};
    return PlacedLabel {space.elided(group.labels.front().words, int(room)), from, int(room), group.alarming};
}

} // namespace

qint64 leftOf(const MarkGroup &group, int glyph)
{
    return group.column - (group.shapes.front() == MarkShape::Flag ? 0 : glyph / 2);
}

std::vector<PlacedLabel> placeLabels(std::span<const MarkGroup> groups, const LabelSpace &space)
{
    std::vector<PlacedLabel> placed;
    qint64 taken = space.from; // up to this column
    for (size_t i = 0; i < groups.size(); ++i) {
        const MarkGroup &group = groups[i];
        const qint64 left = leftOf(group, space.glyph);
        const qint64 right = left + qint64(group.shapes.size()) * space.step; // where the label begins
        if (left >= space.to)
            break;
        const bool isNextInView = i + 1 < groups.size() && leftOf(groups[i + 1], space.glyph) < space.to;
        const qint64 end = isNextInView ? leftOf(groups[i + 1], space.glyph) : space.to;
        if (left >= space.from && right < space.to) {
            const MarkLabel &whole = group.labels.front();
            const qint64 room = end - space.gap - right;
            if (whole.width > room && !isNextInView && taken + whole.width + 2 * space.gap <= left)
                placed.push_back({whole.words, left - space.gap - whole.width, whole.width, group.alarming});
            else if (auto label = rightOf(group, right, room, space))
                placed.push_back(*std::move(label));
        }
        taken = std::max(taken, placed.empty() ? right : std::max(right, placed.back().from + placed.back().width));
    }
    return placed;
}

} // namespace pangaea
