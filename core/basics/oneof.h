// SPDX-License-Identifier: MIT
// A variant of many types whose copies, moves and destructor are compiled only once: a std::variant of forty types
// costs each file that copies one about a second. The header of such a type says `extern template class OneOf<Kinds>;`,
// one source file says `template class OneOf<Kinds>;`, and the type is a struct derived from OneOf, so that error
// messages and stacks show a short name. Any thread.
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
    requires isKindOf<Kind, Kinds> // not std::is_constructible: clang would ask that of this constructor, without end
    OneOf(Kind kind)               // implicit, so that callers pass the value itself
        : Kinds(std::in_place_type<Kind>, std::move(kind))
    {
    }
    OneOf(const OneOf &other);
    OneOf(OneOf &&other) noexcept;
    OneOf &operator=(const OneOf &other);
    OneOf &operator=(OneOf &&other) noexcept;
    ~OneOf();
    // the types have no operators, and Qt would try to use them
    friend bool operator==(const OneOf &, const OneOf &) = delete;
    friend bool operator<(const OneOf &, const OneOf &) = delete;
};

// Defined outside the class, since inline members are compiled wherever they are used.
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
