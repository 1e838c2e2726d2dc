// SPDX-License-Identifier: MIT
// A numbered mark on a picture. A value; any thread.
#pragma once

namespace pangaea {

/// The first of a list has the number 1. In pixels of the design, from the panel's upper left corner: the place stays
/// right at any zoom.
struct Callout {
    double x = 0;
    double y = 0;
    friend bool operator==(const Callout &, const Callout &) = default;
};

inline constexpr int mostCallouts = 9;

} // namespace pangaea
