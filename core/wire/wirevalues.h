// SPDX-License-Identifier: MIT
// Writes and reads the values of a message: both halves of the tables of fields, for CBOR. Included only by
// core/wire/wiremessage.cpp. Not bound to a thread.
#pragma once

#include "core/journal/journalvalues.h"
#include "core/wire/commandfields.h"
#include "core/wire/wiremessage.h"

#include <QCborArray>
#include <QCborStreamWriter>
#include <QCborValue>

#include <cmath>

namespace pangaea::journalfile {

template <>
struct Fields<wire::Greeting> {
    static constexpr std::tuple list {
        Field {"wire", &wire::Greeting::wire},          Field {"version", &wire::Greeting::version},
        Field {"kernel", &wire::Greeting::kernel},      Field {"cores", &wire::Greeting::cores},
        Field {"machine", &wire::Greeting::machine},    Field {"pid", &wire::Greeting::pid, FieldRule::Task},
        Field {"abilities", &wire::Greeting::abilities}};
};
template <>
struct Fields<wire::Begin> {
    static constexpr std::tuple list {Field {"version", &wire::Begin::version}, Field {"credit", &wire::Begin::credit}};
};
template <>
struct Fields<wire::Ask> {
    static constexpr std::tuple list {Field {"number", &wire::Ask::number}};
};
template <>
struct Fields<wire::Tell> {
    static constexpr std::tuple list {Field {"number", &wire::Tell::number}, Field {"heard", &wire::Tell::heard},
                                      Field {"said", &wire::Tell::said}};
};
template <>
struct Fields<wire::Credit> {
    static constexpr std::tuple list {Field {"bytes", &wire::Credit::bytes}};
};
template <>
struct Fields<wire::End> {
    static constexpr std::tuple<> list {};
};
template <>
struct Fields<wire::Bye> {
    static constexpr std::tuple list {Field {"reason", &wire::Bye::reason}};
};

} // namespace pangaea::journalfile

namespace pangaea::wire {

using journalfile::Field;
using journalfile::FieldRule;
using journalfile::Fields;
using journalfile::HasFields;

/// The last value of an enumeration; the first is 0.
template <typename T>
inline constexpr int lastOf = -1;
template <>
inline constexpr int lastOf<Stream> = int(Stream::Error);
template <>
inline constexpr int lastOf<Streams> = int(Streams::Together);
template <>
inline constexpr int lastOf<Protection> = int(Protection::Cgroup);
template <>
inline constexpr int lastOf<RestartPolicy::When> = int(RestartPolicy::When::Always);
template <>
inline constexpr int lastOf<Input::Kind> = int(Input::Kind::Terminal);
template <>
inline constexpr int lastOf<LeaveReason> = int(LeaveReason::Unknown);

/// Ten years: sums of some times cannot overflow.
inline constexpr qint64 farthestApart = journalfile::farthest / 10;

template <typename T>
concept Choice = std::is_enum_v<T> && lastOf<T>
>= 0;

template <typename T>
concept ListOf = requires(T &list)
{
    list.push_back(typename T::value_type {});
    list.begin();
};

/// Times are written relative to `base`, the time of their event, since small numbers are short.
struct ValueWriter {
    QCborStreamWriter &out;
    qint64 base = 0;

    void add(bool value) { out.append(value); }
    void add(double value) { out.append(value); }
    // Qt's reader takes a byte order mark away from the beginning.
    void add(const QString &value)
    {
        out.append(QStringView(value.startsWith(QChar::ByteOrderMark) ? QChar::ByteOrderMark + value : value));
    }
    void add(const QByteArray &bytes) { out.appendByteString(bytes.constData(), bytes.size()); }
    template <std::signed_integral T>
    void add(T value)
    {
        out.append(qint64(value));
    }
    void add(quint64 mask) { out.append(qint64(mask)); } // Qt reads what is above a signed number as a double
    void add(ProcessId process) { out.append(quint64(process)); }
    template <Choice T>
    void add(T value)
    {
        out.append(qint64(value));
    }
    template <typename T>
    void add(const std::optional<T> &value)
    {
        if (value && isKnown(*value))
            add(*value);
        else
            out.append(nullptr);
    }
    template <ListOf List>
    void add(const List &list)
    {
        out.startArray(quint64(list.size()));
        for (const auto &value : list)
            add(value);
        out.endArray();
    }
    void add(const RunInterval &run)
    {
        out.startArray(5);
        for (const qint64 number : {qint64(run.tid), qint64(run.core), run.start - base, run.end - run.start})
            out.append(number);
        add(run.left);
        out.endArray();
    }
    void add(const KernelSample &sample)
    {
        out.startArray(1 + sample.values.size() + sample.readAt.size() + 3);
        out.append(qint64(uchar(sample.state)));
        for (const std::optional<double> &value : sample.values)
            add(value);
        for (const qint64 time : sample.readAt)
            addTime(time);
        for (const bool fact : {sample.cpuFromTicks, sample.mainEnded, sample.stopPending})
            out.append(fact);
        out.endArray();
    }
    void addTime(qint64 time)
    {
        if (time)
            out.append(time - base);
        else
            out.append(nullptr);
    }
    template <HasFields T>
    void add(const T &value)
    {
        journalfile::checkCount(value);
        out.startArray(std::tuple_size_v<decltype(Fields<T>::list)>);
        std::apply([&](const auto &...field) { (addField(value.*field.member, field.as), ...); }, Fields<T>::list);
        out.endArray();
    }
    template <typename T>
    void addField(const T &value, FieldRule as)
    {
        if constexpr (std::is_same_v<T, qint64>) {
            if (as == FieldRule::Time)
                return addTime(value);
        }
        add(value);
    }
    static bool isKnown(const auto &) { return true; }
    static bool isKnown(double value) { return std::isfinite(value); }
};

[[noreturn]] inline void refuse(const char *name, const QString &what)
{
    throw Fault {QStringLiteral("“%1” must be %2").arg(QLatin1String(name), what)};
}

struct ValueReader {
    qint64 base = 0;

    static qint64 number(const QCborValue &value, const char *name, qint64 least, qint64 most)
    {
        const qint64 found = value.toInteger();
        if (!value.isInteger() || found < least || found > most)
            refuse(name, QStringLiteral("a whole number from %1 to %2").arg(least).arg(most));
        return found;
    }
    static QCborArray list(const QCborValue &value, const char *name, qsizetype size = -1)
    {
        if (!value.isArray() || (size >= 0 && value.toArray().size() != size))
            refuse(name, size < 0 ? QStringLiteral("a list") : QStringLiteral("a list of %1").arg(size));
        return value.toArray();
    }

    void read(const QCborValue &value, const char *name, FieldRule, bool &out) const
    {
        if (!value.isBool())
            refuse(name, QStringLiteral("true or false"));
        out = value.toBool();
    }
    void read(const QCborValue &value, const char *name, FieldRule, double &out) const
    {
        if (!value.isDouble() || !std::isfinite(value.toDouble()))
            refuse(name, QStringLiteral("a number"));
        out = value.toDouble();
    }
    void read(const QCborValue &value, const char *name, FieldRule, QString &out) const
    {
        if (!value.isString())
            refuse(name, QStringLiteral("text"));
        out = value.toString();
    }
    void read(const QCborValue &value, const char *name, FieldRule, QByteArray &out) const
    {
        if (!value.isByteArray())
            refuse(name, QStringLiteral("bytes"));
        out = value.toByteArray();
    }
    template <std::signed_integral T>
    void read(const QCborValue &value, const char *name, FieldRule as, T &out) const
    {
        const qint64 least = as == FieldRule::Signed ? std::numeric_limits<T>::min() : 0;
        const qint64 most = as == FieldRule::Task ? std::numeric_limits<qint32>::max() : std::numeric_limits<T>::max();
        out = T(number(value, name, least, most));
    }
    void read(const QCborValue &value, const char *name, FieldRule, quint64 &mask) const
    {
        if (value.isInteger())
            mask = quint64(value.toInteger());
        else
            refuse(name, QStringLiteral("a mask"));
    }
    void read(const QCborValue &value, const char *name, FieldRule, ProcessId &out) const
    {
        out = ProcessId(number(value, name, 0, std::numeric_limits<qint64>::max()));
    }
    template <Choice T>
    void read(const QCborValue &value, const char *name, FieldRule, T &out) const
    {
        out = T(number(value, name, 0, lastOf<T>));
    }
    template <typename T>
    void read(const QCborValue &value, const char *name, FieldRule as, std::optional<T> &out) const
    {
        out.reset();
        if (!value.isNull())
            read(value, name, as, out.emplace());
    }
    template <ListOf List>
    void read(const QCborValue &value, const char *name, FieldRule as, List &out) const
    {
        for (const QCborValue element : list(value, name)) {
            typename List::value_type one {};
            read(element, name, as, one);
            out.push_back(std::move(one));
        }
    }
    void read(const QCborValue &value, const char *name, FieldRule, RunInterval &run) const
    {
        const QCborArray parts = list(value, name, 5);
        run.tid = qint32(number(parts[0], name, 0, std::numeric_limits<qint32>::max()));
        run.core = qint16(number(parts[1], name, 0, std::numeric_limits<qint16>::max()));
        run.start = base + number(parts[2], name, -farthestApart, farthestApart);
        run.end = run.start + number(parts[3], name, 0, farthestApart);
        read(parts[4], name, FieldRule::Plain, run.left);
    }
    void read(const QCborValue &value, const char *name, FieldRule, KernelSample &sample) const
    {
        const QCborArray parts = list(value, name, qsizetype(1 + sample.values.size() + sample.readAt.size() + 3));
        qsizetype at = 0;
        sample.state = char(number(parts[at++], name, 0, 255));
        for (std::optional<double> &metric : sample.values)
            read(parts[at++], name, FieldRule::Plain, metric);
        for (qint64 &time : sample.readAt)
            readTime(parts[at++], name, time);
        for (bool *fact : {&sample.cpuFromTicks, &sample.mainEnded, &sample.stopPending})
            read(parts[at++], name, FieldRule::Plain, *fact);
    }
    void readTime(const QCborValue &value, const char *name, qint64 &time) const
    {
        time = value.isNull() ? 0 : base + number(value, name, -farthestApart, farthestApart);
    }
    template <HasFields T>
    void read(const QCborValue &value, const char *name, FieldRule, T &out) const
    {
        const QCborArray parts = list(value, name, qsizetype(std::tuple_size_v<decltype(Fields<T>::list)>));
        [[maybe_unused]] qsizetype at = 0;
        std::apply(
            [&](const auto &...field) { (readField(parts[at++], field.name, field.as, out.*field.member), ...); },
            Fields<T>::list);
    }
    template <typename T>
    void readField(const QCborValue &value, const char *name, FieldRule as, T &out) const
    {
        if constexpr (std::is_same_v<T, qint64>) {
            if (as == FieldRule::Time)
                return readTime(value, name, out);
        }
        read(value, name, as, out);
    }
};

} // namespace pangaea::wire
