// SPDX-License-Identifier: MIT
// One example of every event with no member at its default, a comparison of all members, and random journals.
#pragma once

#include "core/journalfields.h"
#include "tests/testing.h"

#include <QRandomGenerator>

namespace pangaea::testing {

using journalfile::Fields;
using journalfile::HasFields;

// Exactly the same; doubles too.

template <typename T>
bool same(const T &a, const T &b);

template <typename T>
bool sameFields(const T &a, const T &b)
{
    return std::apply([&](const auto &...field) { return (same(a.*field.member, b.*field.member) && ...); },
                      Fields<T>::list);
}

template <typename T>
bool same(const T &a, const T &b)
{
    if constexpr (std::is_same_v<T, KernelSample>)
        return a.state == b.state && a.readAt == b.readAt && a.cpuFromTicks == b.cpuFromTicks
            && a.mainEnded == b.mainEnded && a.stopPending == b.stopPending
            && std::ranges::equal(a.values, b.values, [](const auto &x, const auto &y) { return same(x, y); });
    else if constexpr (HasFields<T>)
        return sameFields(a, b);
    else if constexpr (requires { a.has_value(); })
        return a.has_value() == b.has_value() && (!a || same(*a, *b));
    else if constexpr (requires { a.size(); typename T::value_type; } && !std::is_same_v<T, QString> && !std::is_same_v<T, QByteArray>)
        return std::ranges::equal(a, b, [](const auto &x, const auto &y) { return same(x, y); });
    else
        return a == b;
}

inline bool same(const Event &a, const Event &b)
{
    return a.time == b.time && a.process == b.process && a.payload.index() == b.payload.index()
        && std::visit(
               [&](const auto &payload) {
                   return same(payload, std::get<std::decay_t<decltype(payload)>>(b.payload));
               },
               a.payload);
}

// Values at random, the odd ones among them.

struct Dice {
    QRandomGenerator random;
    qint64 start = 0;

    int below(int limit) { return random.bounded(limit); }
    qint64 number() { return below(3) ? below(100'000) : below(2) ? 0 : qint64(random.generate64() >> 2); }
    QString text()
    {
        static const QStringList all {
            {}, u"Asia"_s, u"Åsia “日本” 🌍"_s, u"a\tb\n\"c\\d\" \u2028 \u202e \x01\x7f"_s, QString(QChar(0)),
            QString(QChar(0xd83c)) + u'x', u'x' + QString(QChar(0xdf0d)), QString(QChar::ByteOrderMark) + u"x"_s,
            QString(QChar::ByteOrderMark) + QChar(0xffff) + QChar(0xfffd), u"/* ' <b> &amp; */"_s};
        return all[below(int(all.size()))];
    }
    QByteArray bytes()
    {
        switch (below(4)) {
        case 0: {
            QByteArray any(below(20), Qt::Uninitialized);
            for (char &byte : any)
                byte = char(random.generate());
            return any;
        }
        case 1:
            return "\xEF\xBB\xBFmark";
        case 2:
            return QByteArray("The name of continent is :  Asia\r\n\0\x1b[31m", 40);
        default:
            return text().toUtf8();
        }
    }
    double real()
    {
        switch (below(4)) {
        case 0: return 0;
        case 1: return below(1000) - 500;
        case 2: return random.generateDouble() * 1e-300;
        case 3: return double(random.generate64());
        default: return random.generateDouble() * 100;
        }
    }

    void fill(bool &value) { value = below(2); }
    void fill(int &value) { value = int(number() & 0x7fffffff); }
    void fill(qint64 &value) { value = number(); }
    void fill(quint64 &value) { value = random.generate64(); }
    void fill(double &value) { value = real(); }
    void fill(QString &value) { value = text(); }
    void fill(QByteArray &value) { value = bytes(); }
    void fill(Stream &value) { value = below(2) ? Stream::Output : Stream::Error; }
    void fill(Input &value)
    {
        value = {};
        if (below(3))
            value.kind = below(2) ? Input::Kind::Text : Input::Kind::Typed;
        if (value.kind == Input::Kind::Text)
            value.text = bytes();
    }
    void fill(Protection &value) { value = Protection(below(4)); }
    void fill(RunInterval &run)
    {
        run = {start + below(1000) - 10, 0, qint32(number() & 0x7fffffff), qint16(below(300)), Left(below(4))};
        run.end = run.start + below(1000);
    }
    void fill(KernelSample &sample)
    {
        sample.state = "RSDTtZXI\0"[below(9)];
        for (auto &value : sample.values)
            fill(value);
        for (qint64 &time : sample.readAt)
            time = below(3) ? start + below(1'000'000) - 10 : 0;
        for (bool *fact : {&sample.cpuFromTicks, &sample.mainEnded, &sample.stopPending})
            *fact = below(2);
    }
    template <typename T>
    void fill(std::optional<T> &value)
    {
        value.reset();
        if (below(3))
            fill(value.emplace());
    }
    template <typename List>
        requires requires(List &list) { list.emplace_back(); }
    void fill(List &list)
    {
        list.clear();
        for (int count = below(4); count > 0; --count)
            fill(list.emplace_back());
    }
    template <HasFields T>
    void fill(T &value)
    {
        std::apply([&](const auto &...field) { (fillField(value.*field.member, field.as), ...); }, Fields<T>::list);
    }
    template <typename T>
    void fillField(T &value, journalfile::As as)
    {
        fill(value);
        if constexpr (std::is_same_v<T, qint64>) {
            if (as == journalfile::As::Time && value) // another session's times are far away
                value = start + value % 1'000'000'000'000;
            else if (as == journalfile::As::Signed && below(2))
                value = -value;
            else if (as == journalfile::As::Task)
                value &= 0x7fffffff;
        }
    }

    template <size_t index = 0>
    Payload payload(size_t wanted)
    {
        if constexpr (index < std::variant_size_v<event::Any>) {
            if (index != wanted)
                return payload<index + 1>(wanted);
            std::variant_alternative_t<index, event::Any> value;
            fill(value);
            if constexpr (std::is_same_v<decltype(value), event::SessionStarted>)
                value.cores %= 8192;
            else if constexpr (std::is_same_v<decltype(value), event::SampleRateSet>)
                value.hertz = 1 + value.hertz % 1000;
            return value;
        }
        return {};
    }

    /// A journal that has all that a file needs: the session, three rows with an attempt, and then anything.
    EventBatch journal(int count)
    {
        start = 1'000'000'000'000 + below(1000);
        EventBatch batch {{start, ProcessId::Pangaea, event::SessionStarted {1'700'000'000'123, 4711, u"Linux 6.1"_s, 2}}};
        for (const ProcessId row : {asia, europe, africa}) {
            batch.push_back({start + 1, row, payload(Payload(event::Created {}).index())});
            batch.push_back({start + 2, row, event::Starting {1}});
        }
        std::array<bool, 4> over {}; // by row; an attempt ends once
        for (int i = 0; i < count; ++i) {
            Payload next = payload(size_t(below(int(std::variant_size_v<event::Any>))));
            const bool ofRow = std::visit(
                [this](const auto &value) {
                    using enum journalfile::Of;
                    constexpr auto of = Fields<std::decay_t<decltype(value)>>::of;
                    return of == Either ? bool(below(2)) : of != Session;
                },
                next);
            if (std::holds_alternative<event::Created>(next) || std::holds_alternative<event::JoinQueued>(next))
                continue; // once for each row
            const auto row = ofRow ? quint64(below(3) + 1) : 0;
            if (std::holds_alternative<event::Starting>(next))
                over[row] = false;
            else if (std::holds_alternative<event::Ended>(next) && std::exchange(over[row], true))
                continue;
            batch.push_back({start + below(1'000'000) - 10, ProcessId {row}, next});
        }
        return batch;
    }
};

} // namespace pangaea::testing
