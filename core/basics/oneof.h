// SPDX-License-Identifier: MIT
// A variant of many kinds, whose copies, moves and ends are compiled once: a std::variant of forty kinds costs each file
// that copies one about a second. The header of such a type says `extern template class OneOf<Kinds>;`, one source file
// `template class OneOf<Kinds>;`, and the type is a struct of its own that derives from it, so that errors and stacks have
// a short name. Any thread.
#pragma once

#include <type_traits>
#include <utility>
#include <variant>

namespace pangaea {

template <typename Kind, typename Kinds>
inline constexpr bool isKindOf = false;
template <typename Kind, typename... Kinds>
inline constexpr bool isKindOf<Kind, std::variant<Kinds...>> = (std::is_same_v<Kind, Kinds> || ...);

template <typename Kinds>
class OneOf : public Kinds
{
public:
    OneOf();
    template <typename Kind>
    requires isKindOf<Kind, Kinds> // not whether it can be made of one: clang asks that of itself, without end
    OneOf(Kind kind)               // it is given as what it is
        : Kinds(std::in_place_type<Kind>, std::move(kind))
    {
    }
    OneOf(const OneOf &other);
    OneOf(OneOf &&other) noexcept;
    OneOf &operator=(const OneOf &other);
    OneOf &operator=(OneOf &&other) noexcept;
    ~OneOf();
    // the kinds cannot be compared, and Qt would try to
    friend bool operator==(const OneOf &, const OneOf &) = delete;
    friend bool operator<(const OneOf &, const OneOf &) = delete;
};

// Outside the class, since what is inline is compiled wherever it is used.
template <typename Kinds>
OneOf<Kinds>::OneOf() = default;
template <typename Kinds>
OneOf<Kinds>::OneOf(const OneOf &other) = default;
template <typename Kinds>
OneOf<Kinds>::OneOf(OneOf &&other) noexcept = default;
template <typename Kinds>
OneOf<Kinds> &OneOf<Kinds>::operator=(const OneOf &other) = default;
template <typename Kinds>
OneOf<Kinds> &OneOf<Kinds>::operator=(OneOf &&other) noexcept = default;
template <typename Kinds>
OneOf<Kinds>::~OneOf() = default;

} // namespace pangaea
