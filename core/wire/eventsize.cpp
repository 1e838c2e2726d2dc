// SPDX-License-Identifier: MIT
#include "core/wire/eventsize.h"

#include "core/journal/journalfields.h"

namespace pangaea {

namespace {

using journalfile::Fields;
using journalfile::HasFields;

template <typename T>
concept Sequence = requires(const T &list)
{
    typename T::value_type;
    list.size();
    list.begin();
};

/// What a value holds besides itself.
template <typename T>
qint64 held([[maybe_unused]] const T &value)
{
    if constexpr (std::is_same_v<T, QString>) {
        return value.size() * qint64(sizeof(QChar));
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        return value.size();
    } else if constexpr (HasFields<T>) {
        return std::apply([&](const auto &...field) { return (qint64(0) + ... + held(value.*field.member)); },
                          Fields<T>::list);
    } else if constexpr (requires { value.has_value(); }) {
        return value ? held(*value) : 0;
    } else if constexpr (Sequence<T>) {
        qint64 sum = qint64(value.size()) * qint64(sizeof(typename T::value_type));
        if constexpr (!std::is_trivially_copyable_v<typename T::value_type>) {
            for (const auto &one : value)
                sum += held(one);
        }
        return sum;
    } else {
        return 0;
    }
}

} // namespace

qint64 sizeOf(const Event &happened)
{
    return qint64(sizeof(Event)) + std::visit([](const auto &payload) { return held(payload); }, happened.payload);
}

void shortenTexts(Event &happened, qsizetype longest)
{
    std::visit(
        [&](auto &payload) {
            [[maybe_unused]] const auto shorten = [&](auto &value) {
                if constexpr (std::is_same_v<std::decay_t<decltype(value)>, QString>)
                    value.truncate(longest);
            };
            std::apply([&](const auto &...field) { (shorten(payload.*field.member), ...); },
                       Fields<std::decay_t<decltype(payload)>>::list);
        },
        happened.payload);
}

} // namespace pangaea
