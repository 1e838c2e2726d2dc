// SPDX-License-Identifier: MIT
// Combines several lambdas into one visitor, for std::visit.
#pragma once

namespace pangaea {

template <typename... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
template <typename... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

} // namespace pangaea
