// SPDX-License-Identifier: MIT
#include "core/wire/wiremessage.h"

#include "core/wire/wirevalues.h"

#include <QCborStreamReader>

#include <algorithm>
#include <array>

namespace pangaea::wire {

namespace {

constexpr std::array names {"Greeting", "Begin", "News", "Order", "Ask", "Tell", "Credit", "End", "Bye"};
static_assert(names.size() == std::variant_size_v<Message>);

constexpr qsizetype newsBytes = 128 * 1024; ///< a message of news is sent when it has so many
constexpr size_t runsAtOnce = 4096;         ///< in one event, so that no message is too large

// An event is a list of its time, its row, its kind and its fields.

void add(QCborStreamWriter &out, const Event &happened)
{
    out.startArray(4);
    out.append(happened.time);
    out.append(quint64(happened.process));
    out.append(quint64(happened.payload.index()));
    std::visit([&](const auto &payload) { ValueWriter {out, happened.time}.add(payload); }, happened.payload);
    out.endArray();
}

template <typename Variant>
using ReadInto = void (*)(const ValueReader &, const QCborValue &, Variant &);

/// One function for each kind; none where the wire has no such kind.
template <typename Kinds, typename Variant, size_t... index>
constexpr auto makeReaders(std::index_sequence<index...>)
{
    constexpr auto one = []<size_t i>() -> ReadInto<Variant> {
        if constexpr (HasFields<std::variant_alternative_t<i, Kinds>>)
            return [](const ValueReader &reader, const QCborValue &value, Variant &out) {
                std::variant_alternative_t<i, Kinds> read {};
                reader.read(value, "fields", FieldRule::Plain, read);
                out = std::move(read);
            };
        return nullptr;
    };
    return std::array<ReadInto<Variant>, sizeof...(index)> {one.template operator()<index>()...};
}

template <typename Kinds, typename Variant>
ReadInto<Variant> readerOf(const QCborValue &kind)
{
    constexpr auto readers = makeReaders<Kinds, Variant>(std::make_index_sequence<std::variant_size_v<Kinds>>());
    const ReadInto<Variant> read = readers[size_t(ValueReader::number(kind, "kind", 0, qint64(readers.size()) - 1))];
    if (!read)
        refuse("kind", QStringLiteral("one that is sent"));
    return read;
}

Event readEvent(const QCborValue &value)
{
    const QCborArray parts = ValueReader::list(value, "event", 4);
    Event happened;
    happened.time = ValueReader::number(parts[0], "time", 0, farthestApart);
    happened.process = ProcessId(ValueReader::number(parts[1], "process", 0, std::numeric_limits<qint64>::max()));
    readerOf<event::Any, Payload>(parts[2])({happened.time}, parts[3], happened.payload);
    return happened;
}

void addFields(QCborStreamWriter &out, const News &news)
{
    out.startArray(news.events.size());
    for (const Event &happened : news.events)
        add(out, happened);
    out.endArray();
}

void addFields(QCborStreamWriter &out, const Order &order)
{
    out.startArray(2);
    out.append(quint64(order.command.index()));
    std::visit(
        [&](const auto &command) {
            if constexpr (HasFields<std::decay_t<decltype(command)>>)
                ValueWriter {out}.add(command);
            else
                out.append(nullptr);
        },
        order.command);
    out.endArray();
}

template <HasFields T>
void addFields(QCborStreamWriter &out, const T &message)
{
    ValueWriter {out}.add(message);
}

// Of long lists of runs, one event each for a part.
EventBatch inParts(EventBatch &&events)
{
    const auto isLong = [](const Event &happened) {
        const auto *ran = std::get_if<event::Ran>(&happened.payload);
        return ran && ran->intervals.size() > runsAtOnce;
    };
    if (std::ranges::none_of(events, isLong))
        return std::move(events);
    EventBatch parts;
    for (Event &happened : events) {
        if (!isLong(happened)) {
            parts.push_back(std::move(happened));
            continue;
        }
        const std::vector<RunInterval> &all = std::get<event::Ran>(happened.payload).intervals;
        for (size_t from = 0; from < all.size(); from += runsAtOnce) {
            const auto first = all.begin() + qsizetype(from);
            const auto last = all.begin() + qsizetype(std::min(all.size(), from + runsAtOnce));
            parts.push_back({happened.time, happened.process, event::Ran {{first, last}}});
        }
    }
    return parts;
}

// Sums of some of them must not overflow.
void checkNumbers(const Message &message)
{
    const auto check = [](const char *name, qint64 value) {
        if (value < 0 || value > farthestApart)
            refuse(name, QStringLiteral("a whole number from 0 to %1").arg(farthestApart));
    };
    if (const auto *tell = std::get_if<Tell>(&message)) {
        check("heard", tell->heard);
        check("said", tell->said);
    } else if (const auto *begin = std::get_if<Begin>(&message)) {
        check("credit", begin->credit);
    } else if (const auto *credit = std::get_if<Credit>(&message)) {
        check("bytes", credit->bytes);
    }
}

} // namespace

QByteArrayView marker()
{
    return {"\xd9\xd9\xf7\x6fpangaea-wire 1\n"};
}

QByteArray encode(const Message &message)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startArray(2);
    out.append(quint64(message.index()));
    std::visit([&](const auto &what) { addFields(out, what); }, message);
    out.endArray();
    return bytes;
}

std::vector<QByteArray> encodeNews(EventBatch &&events)
{
    std::vector<QByteArray> messages;
    News part;
    qsizetype size = 0;
    const auto send = [&] {
        messages.push_back(encode(Message {std::exchange(part, {})}));
        size = 0;
    };
    for (Event &happened : inParts(std::move(events))) {
        QByteArray alone;
        QCborStreamWriter out(&alone);
        add(out, happened);
        if (!part.events.empty() && size + alone.size() > newsBytes)
            send();
        size += alone.size();
        part.events.push_back(std::move(happened));
    }
    if (!part.events.empty())
        send();
    return messages;
}

Message decode(const QByteArray &item)
{
    QCborStreamReader in(item);
    const QCborValue value = QCborValue::fromCbor(in);
    if (in.lastError() != QCborError::NoError)
        throw Fault {QStringLiteral("a message was expected")};
    const QCborArray parts = ValueReader::list(value, "message", 2);
    const auto kind = size_t(ValueReader::number(parts[0], "message", 0, qint64(names.size()) - 1));
    Message message;
    if (kind == Message(News {}).index()) {
        News news;
        for (const QCborValue one : ValueReader::list(parts[1], "events"))
            news.events.push_back(readEvent(one));
        return news;
    }
    if (kind == Message(Order {}).index()) {
        const QCborArray order = ValueReader::list(parts[1], "command", 2);
        Order read;
        readerOf<command::Any, Command>(order[0])({}, order[1], read.command);
        return read;
    }
    readerOf<Message, Message>(parts[0])({}, parts[1], message);
    checkNumbers(message);
    return message;
}

const char *nameOf(const Message &message)
{
    return names[message.index()];
}

} // namespace pangaea::wire
