// SPDX-License-Identifier: MIT
// Reads values from the JSON of a session file and checks the type and range of each: the reader's half of the table in
// core/journal/journalfields.h. Included only by what reads and checks events. Not bound to a thread.
#pragma once

#include "core/journal/journalfields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <limits>

namespace pangaea::journalfile {

class JournalTr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::JournalFile)
};

/// A hundred years: sums and differences of two times cannot overflow.
inline constexpr qint64 farthest = 100LL * 366 * 24 * 3600 * nanosecondsPerSecond;

/// Thrown to stop reading a line; says what was expected.
struct Problem {
    QString expected;
};

[[noreturn]] inline void expect(const char *name, const QString &what)
{
    throw Problem {JournalTr::tr("“%1” must be %2").arg(QLatin1String(name), what)};
}

inline qint64 wholeNumber(const QJsonValue &value, const char *name, qint64 least, qint64 most)
{
    const qint64 number = value.toInteger(0);
    if (!value.isDouble() || number != value.toInteger(1) || number < least || number > most)
        expect(name, JournalTr::tr("a whole number from %1 to %2").arg(least).arg(most));
    return number;
}

inline QString text(const QJsonValue &value, const char *name)
{
    if (!value.isString())
        expect(name, JournalTr::tr("text"));
    return value.toString();
}

inline QJsonArray list(const QJsonValue &value, const char *name)
{
    if (!value.isArray())
        expect(name, JournalTr::tr("a list"));
    return value.toArray();
}

inline QJsonObject object(const QJsonValue &value, const char *name)
{
    if (!value.isObject())
        expect(name, JournalTr::tr("an object in braces"));
    return value.toObject();
}

template <typename T>
T oneOf(const QJsonValue &value, const char *name, std::initializer_list<std::pair<const char *, T>> words)
{
    QStringList known;
    for (const auto &[word, meaning] : words) {
        if (value.isString() && value.toString() == QLatin1String(word))
            return meaning;
        known += QStringLiteral("“%1”").arg(QLatin1String(word));
    }
    expect(name, JournalTr::tr("one of %1").arg(known.join(QLatin1String(", "))));
}

/// Reads values from the object of one line.
struct Reader {
    qint64 start;

    void read(const QJsonValue &value, const char *name, FieldRule, bool &out) const
    {
        if (!value.isBool())
            expect(name, JournalTr::tr("true or false"));
        out = value.toBool();
    }
    void read(const QJsonValue &value, const char *name, FieldRule, double &out) const
    {
        if (!value.isDouble())
            expect(name, JournalTr::tr("a number"));
        out = value.toDouble();
    }
    void read(const QJsonValue &value, const char *name, FieldRule, QString &out) const { out = text(value, name); }
    template <std::signed_integral T>
    void read(const QJsonValue &value, const char *name, FieldRule as, T &out) const
    {
        const qint64 least = as == FieldRule::Signed ? std::numeric_limits<T>::min() : 0;
        const qint64 most = as == FieldRule::Task ? std::numeric_limits<qint32>::max() : std::numeric_limits<T>::max();
        out = T(wholeNumber(value, name, least, most));
    }
    void read(const QJsonValue &value, const char *name, FieldRule, quint64 &mask) const
    {
        bool ok = false;
        const QString digits = text(value, name);
        mask = digits.toULongLong(&ok, 16);
        if (!ok || digits.size() != 16)
            expect(name, JournalTr::tr("a mask of 16 hexadecimal digits"));
    }
    void read(const QJsonValue &value, const char *name, FieldRule, Stream &stream) const
    {
        stream = oneOf<Stream>(value, name, {{"output", Stream::Output}, {"error", Stream::Error}});
    }
    void read(const QJsonValue &value, const char *name, FieldRule, Streams &streams) const
    {
        streams = oneOf<Streams>(value, name, {{"apart", Streams::Apart}, {"together", Streams::Together}});
    }
    void read(const QJsonValue &value, const char *name, FieldRule, Protection &kind) const
    {
        kind = oneOf<Protection>(value, name,
                                 {{"none", Protection::None},
                                  {"watched", Protection::Watched},
                                  {"userLimit", Protection::UserLimit},
                                  {"cgroup", Protection::Cgroup}});
    }
    void read(const QJsonValue &value, const char *name, FieldRule, RestartPolicy::When &when) const
    {
        using enum RestartPolicy::When;
        when = oneOf<RestartPolicy::When>(value, name, {{"no", No}, {"on-failure", OnFailure}, {"always", Always}});
    }
    void read(const QJsonValue &value, const char *name, FieldRule, Input::Kind &kind) const
    {
        using enum Input::Kind;
        kind = oneOf<Input::Kind>(value, name,
                                  {{"closed", Closed}, {"text", Text}, {"typed", Typed}, {"terminal", Terminal}});
    }
    /// In a list, where a value cannot be omitted, null means "not known".
    template <typename T>
    void read(const QJsonValue &value, const char *name, FieldRule as, std::optional<T> &out) const
    {
        if (!value.isNull())
            read(value, name, as, out.emplace());
    }
    template <typename List>
    requires requires(List &list) { list.push_back(typename List::value_type {}); }
    void read(const QJsonValue &value, const char *name, FieldRule as, List &out) const
    {
        for (const QJsonValue element : list(value, name)) {
            typename List::value_type one {};
            read(element, name, as, one);
            out.push_back(std::move(one));
        }
    }
    void read(const QJsonValue &value, const char *name, FieldRule, RunInterval &run) const
    {
        const QJsonArray parts = list(value, name);
        if (parts.size() != 5)
            expect(name, JournalTr::tr("lists of task, core, start, length and reason"));
        run.tid = qint32(wholeNumber(parts[0], name, 0, std::numeric_limits<qint32>::max()));
        run.core = qint16(wholeNumber(parts[1], name, 0, std::numeric_limits<qint16>::max()));
        run.start = start + wholeNumber(parts[2], name, -farthest, farthest);
        run.end = run.start + wholeNumber(parts[3], name, 0, farthest);
        run.left = oneOf<LeaveReason>(parts[4], name,
                                      {{"open", LeaveReason::Open},
                                       {"preempted", LeaveReason::Preempted},
                                       {"blocked", LeaveReason::Blocked},
                                       {"exited", LeaveReason::Exited},
                                       {"unknown", LeaveReason::Unknown}});
    }
    void read(const QJsonValue &value, const char *name, FieldRule, KernelSample &sample) const
    {
        const QJsonObject fields = object(value, name);
        if (const QJsonValue state = fields[QLatin1String("state")]; !state.isUndefined()) {
            const QString letter = text(state, "state");
            if (letter.size() != 1 || letter[0].unicode() > 0xff || letter[0].isNull())
                expect("state", JournalTr::tr("one letter"));
            sample.state = letter[0].toLatin1();
        }
        for (const MetricInfo &info : metrics)
            readField(fields, info.id, FieldRule::Plain, sample[info.metric]);
        if (fields.contains(QLatin1String("fromTicks")))
            readField(fields, "fromTicks", FieldRule::Plain, sample.cpuFromTicks);
        readField(fields, "mainEnded", FieldRule::Rare, sample.mainEnded);
        readField(fields, "stopPending", FieldRule::Rare, sample.stopPending);
        const QJsonObject readAt = object(fields[QLatin1String("readAt")], "readAt");
        for (size_t i = 0; i < procFileNames.size(); ++i)
            readField(readAt, procFileNames[i], FieldRule::Time, sample.readAt[i]);
    }
    template <HasFields T>
    void read(const QJsonValue &value, const char *name, FieldRule, T &out) const
    {
        readFields(object(value, name), out);
    }

    template <typename T>
    void readField(const QJsonObject &fields, const char *name, FieldRule as, T &out) const
    {
        const QJsonValue value = fields[QLatin1String(name)];
        if constexpr (requires { out.has_value(); }) {
            if (!value.isUndefined())
                read(value, name, as, out.emplace());
        } else if constexpr (std::is_same_v<T, QByteArray>) {
            out = bytes(fields);
        } else if constexpr (std::is_same_v<T, Input>) { // omitted if it is closed
            out = {};
            if (!value.isUndefined())
                read(value, name, as, out);
        } else if (as == FieldRule::Time) {
            if constexpr (std::is_same_v<T, qint64>)
                out = value.isUndefined() ? 0 : start + wholeNumber(value, name, -farthest, farthest);
        } else if (as == FieldRule::Rare && value.isUndefined()) {
            out = T {};
        } else {
            read(value, name, as, out);
        }
    }
    template <HasFields T>
    void readFields(const QJsonObject &fields, T &out) const
    {
        std::apply([&](const auto &...field) { (readField(fields, field.name, field.as, out.*field.member), ...); },
                   Fields<T>::list);
    }
    static QByteArray bytes(const QJsonObject &fields)
    {
        const QJsonValue coded = fields[QLatin1String("base64")];
        if (coded.isUndefined())
            return text(fields[QLatin1String("text")], "text").toUtf8();
        auto decoded = QByteArray::fromBase64Encoding(text(coded, "base64").toLatin1(),
                                                      QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            expect("base64", JournalTr::tr("bytes in base64"));
        return *decoded;
    }
};

} // namespace pangaea::journalfile
