// SPDX-License-Identifier: MIT
// The common parts of both directions, and writing; reading is in journalfileread.cpp. Any thread.
#include "core/journal/journalfile.h"

#include "core/basics/jsontext.h"
#include "core/journal/journalfields.h"
#include "generated/version.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

using namespace journalfile;

namespace {

constexpr qsizetype writtenAtOnce = 1024 * 1024;

/// Appends values to one line.
struct Writer {
    QByteArray &out;
    qint64 start;

    void add(bool value) { out += value ? "true" : "false"; }
    void add(double value) { json::addDouble(out, value); }
    void add(const QString &value) { json::addText(out, value); }
    void add(std::integral auto value) { json::addInteger(out, value); }
    // As in /proc/PID/status; a JSON number would lose bits in many readers.
    void add(quint64 mask) { (out += '"') += QByteArray::number(mask, 16).rightJustified(16, '0') += '"'; }
    void add(Stream stream) { out += stream == Stream::Output ? "\"output\"" : "\"error\""; }
    void add(Streams streams) { out += streams == Streams::Apart ? "\"apart\"" : "\"together\""; }
    void add(Protection kind)
    {
        static constexpr std::array kinds {"\"none\"", "\"watched\"", "\"userLimit\"", "\"cgroup\""};
        out += kinds[size_t(kind)];
    }

    void add(RestartPolicy::When when)
    {
        static constexpr std::array words {"\"no\"", "\"on-failure\"", "\"always\""};
        out += words[size_t(when)];
    }
    void add(Input::Kind kind)
    {
        static constexpr std::array kinds {"\"closed\"", "\"text\"", "\"typed\"", "\"terminal\""};
        out += kinds[size_t(kind)];
    }

    template <typename T>
    void add(const std::optional<T> &value)
    {
        if (value && isKnown(*value))
            add(*value);
        else
            out += "null";
    }
    template <typename List>
    requires requires(const List &list) { list.begin(), list.end(); }
    void add(const List &list)
    {
        out += '[';
        for (const auto &value : list) {
            if (!out.endsWith('['))
                out += ',';
            add(value);
        }
        out += ']';
    }
    void add(const RunInterval &run)
    {
        static constexpr std::array left {"\"open\"]", "\"preempted\"]", "\"blocked\"]", "\"exited\"]", "\"unknown\"]"};
        out += '[';
        const qint64 length = run.end - run.start;
        for (const qint64 number : {qint64(run.tid), qint64(run.core), run.start - start, length}) {
            json::addInteger(out, number);
            out += ',';
        }
        out += left[size_t(run.left)];
    }
    void add(const KernelSample &sample)
    {
        out += '{';
        if (sample.state) {
            json::addName(out, "state");
            json::addText(out, QString(QLatin1Char(sample.state)));
        }
        for (const MetricInfo &info : metrics)
            addField(info.id, sample[info.metric], FieldRule::Plain);
        if (sample.cpuFromTicks)
            addField("fromTicks", true, FieldRule::Plain);
        addField("mainEnded", sample.mainEnded, FieldRule::Rare);
        addField("stopPending", sample.stopPending, FieldRule::Rare);
        json::addName(out, "readAt");
        out += '{';
        for (size_t i = 0; i < procFileNames.size(); ++i)
            addField(procFileNames[i], sample.readAt[i], FieldRule::Time);
        out += "}}";
    }
    template <HasFields T>
    void add(const T &value)
    {
        out += '{';
        addFields(value);
        out += '}';
    }

    template <typename T>
    void addField(const char *name, const T &value, FieldRule as)
    {
        if constexpr (std::is_same_v<T, QByteArray>) {
            addBytes(value);
        } else if constexpr (std::is_same_v<T, Input>) {
            if (value.kind != Input::Kind::Closed) {
                json::addName(out, name);
                add(value);
            }
        } else if constexpr (requires { value.has_value(); }) {
            if (value && isKnown(*value))
                addField(name, *value, as);
        } else if (as == FieldRule::Time) {
            if constexpr (std::is_same_v<T, qint64>) {
                if (value)
                    addField(name, value - start, FieldRule::Signed);
            }
        } else if (as == FieldRule::Rare) {
            if (isThere(value))
                addField(name, value, FieldRule::Plain);
        } else {
            json::addName(out, name);
            add(value);
        }
    }
    template <HasFields T>
    void addFields(const T &value)
    {
        checkCount(value);
        std::apply([&](const auto &...field) { (addField(field.name, value.*field.member, field.as), ...); },
                   Fields<T>::list);
    }
    void addBytes(const QByteArray &bytes)
    {
        const bool text = QByteArrayView(bytes).isValidUtf8() && !bytes.startsWith("\xEF\xBB\xBF");
        json::addName(out, text ? "text" : "base64");
        json::addUtf8(out, text ? bytes : bytes.toBase64());
    }
    static bool isThere(const auto &) { return true; }
    static bool isThere(Streams streams) { return streams != Streams::Apart; }
    static bool isThere(bool value) { return value; }
    static bool isThere(qint64 value) { return value != 0; }
    static bool isThere(const QString &text) { return !text.isEmpty(); }
    static bool isThere(const QStringList &list) { return !list.isEmpty(); }
    template <typename T>
    static bool isThere(const std::vector<T> &list)
    {
        return !list.empty();
    }
    static bool isKnown(const auto &) { return true; }
    static bool isKnown(double value) { return std::isfinite(value); }
};

void addHeader(QByteArray &out, const JournalHeader &header)
{
    Writer writer {out, 0};
    out += "{\"pangaea-journal\":";
    writer.add(journalFormat);
    const QDateTime begun = QDateTime::fromMSecsSinceEpoch(header.wallTime).toUTC();
    writer.addField("wallTime", begun.toString(Qt::ISODateWithMs), FieldRule::Plain);
    writer.addField("kernel", header.kernel, FieldRule::Plain);
    writer.addField("cores", header.cores, FieldRule::Plain);
    writer.addField("pid", header.pid, FieldRule::Plain);
    const QString source = header.exact ? u"switches"_s : u"samples"_s;
    writer.addField("source", source, FieldRule::Plain);
    writer.addField("reason", header.reason, FieldRule::Plain);
    writer.addField("start", header.start, FieldRule::Plain);
    writer.addField("version", header.version, FieldRule::Plain);
    writer.addField("events", header.events, FieldRule::Plain);
    writer.addField("unfinished", header.unfinished, FieldRule::Rare);
    out += "}\n";
}

void addLine(QByteArray &out, const Event &happened, qint64 start)
{
    Writer writer {out, start};
    out += "{\"t\":";
    json::addInteger(out, happened.time - start);
    std::visit(
        [&](const auto &payload) {
            (out += ",\"event\":\"") += Fields<std::decay_t<decltype(payload)>>::name;
            out += "\",\"process\":";
            json::addInteger(out, qint64(happened.process));
            writer.addFields(payload);
        },
        happened.payload);
    writer.addField("uncertain", happened.uncertainty, FieldRule::Rare);
    out += "}\n";
}

} // namespace

JournalHeader headerOf(const EventBatch &events)
{
    JournalHeader header {.version = QStringLiteral(PANGAEA_VERSION), .events = qint64(events.size())};
    if (events.empty())
        return header;
    header.start = events.front().time;
    bool wasSampled = false; // for some attempt
    for (const Event &happened : events) {
        if (const auto *started = std::get_if<event::SessionStarted>(&happened.payload)) {
            header.wallTime = started->wallTime;
            header.kernel = started->kernel;
            header.cores = started->cores;
            header.pid = started->pid;
        } else if (const auto *recording = std::get_if<event::RecordingStarted>(&happened.payload);
                   recording && recording->host.isEmpty()) {
            header.exact = recording->exact;
            if (!header.exact || !wasSampled) // otherwise it explains why the first ones were
                header.reason = recording->reason;
        } else if (std::holds_alternative<event::Starting>(happened.payload)) {
            wasSampled = wasSampled || !header.exact;
        }
    }
    return header;
}

QByteArray unfinishedHeader(JournalHeader header)
{
    header.unfinished = true;
    QByteArray line;
    addHeader(line, header);
    return line;
}

QByteArray journalLines(std::span<const Event> events, qint64 start)
{
    QByteArray lines;
    for (const Event &happened : events)
        addLine(lines, happened, start);
    return lines;
}

Failure writeJournal(QIODevice &device, const EventBatch &events, const Progress &progress)
{
    QByteArray lines;
    const JournalHeader header = headerOf(events);
    addHeader(lines, header);
    for (size_t i = 0; i < events.size(); ++i) {
        addLine(lines, events[i], header.start);
        if (lines.size() < writtenAtOnce && i + 1 < events.size())
            continue;
        if (progress && !progress(qint64(i) + 1, header.events))
            return stoppedSentence();
        if (Failure problem = put(device, lines))
            return problem;
        lines.clear();
    }
    return {};
}

Failure writeJournal(const QString &path, const EventBatch &events, const Progress &progress)
{
    return saveFile(path, [&](QIODevice &device) { return writeJournal(device, events, progress); });
}

} // namespace pangaea
