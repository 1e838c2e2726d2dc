// SPDX-License-Identifier: MIT
// Reads a session file: every line is checked before it is used. Any thread.
#include "core/journal/journalfile.h"
#include "core/journal/journallives.h"
#include "core/journal/journalvalues.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace pangaea {

using namespace journalfile;

namespace {

constexpr qsizetype readAtOnce = 1024 * 1024;
constexpr qint64 mostCores = 8192; ///< the kernel's own limit, CONFIG_NR_CPUS
constexpr qint64 mostHertz = 1000;

/// Thrown when `progress` stops the reading.
struct Stopped {};

// Lines

QString tooLarge()
{
    return JournalTr::tr("a file of at most %1 MiB was expected").arg(longestJournal / 1024 / 1024);
}

QString noSession()
{
    return JournalTr::tr("this is no session of Pangaea; {\"pangaea-journal\": %1, …} was expected").arg(journalFormat);
}

JournalHeader readHeader(const QJsonObject &fields)
{
    const QJsonValue format = fields["pangaea-journal"_L1];
    if (!format.isDouble())
        throw Problem {noSession()};
    if (format.toDouble() != journalFormat)
        throw Problem {JournalTr::tr("this session has format %1; format %2 was expected")
                           .arg(format.toDouble())
                           .arg(journalFormat)};
    const Reader reader {0};
    JournalHeader header;
    (void)text(fields["wallTime"_L1], "wallTime"); // for people; the first event has the number
    reader.readField(fields, "kernel", FieldRule::Plain, header.kernel);
    reader.readField(fields, "cores", FieldRule::Plain, header.cores);
    reader.readField(fields, "pid", FieldRule::Plain, header.pid);
    header.exact = oneOf<bool>(fields["source"_L1], "source", {{"switches", true}, {"samples", false}});
    reader.readField(fields, "reason", FieldRule::Plain, header.reason);
    header.start = wholeNumber(fields["start"_L1], "start", 0, farthest);
    reader.readField(fields, "version", FieldRule::Plain, header.version);
    header.events = wholeNumber(fields["events"_L1], "events", 0, mostJournalEvents);
    reader.readField(fields, "unfinished", FieldRule::Rare, header.unfinished);
    if (header.unfinished)
        header.events = mostJournalEvents; // the last line tells how many there are
    return header;
}

using ReadPayload = void (*)(const Reader &, const QJsonObject &, Payload &);
struct Kind {
    const char *name;
    Owner of;
    ReadPayload read;
};

template <size_t... index>
constexpr auto makeKinds(std::index_sequence<index...>)
{
    return std::array {Kind {Fields<std::variant_alternative_t<index, event::Any>>::name,
                             Fields<std::variant_alternative_t<index, event::Any>>::of,
                             [](const Reader &reader, const QJsonObject &fields, Payload &payload) {
                                 reader.readFields(fields, payload.emplace<index>());
                             }}...};
}

constexpr auto kinds = makeKinds(std::make_index_sequence<std::variant_size_v<event::Any>>());

Kind kindOf(const QString &name)
{
    static const QHash<QString, const Kind *> byName = [] {
        QHash<QString, const Kind *> all;
        for (const Kind &kind : kinds)
            all.insert(QLatin1String(kind.name), &kind);
        return all;
    }();
    if (const Kind *kind = byName.value(name))
        return *kind;
    throw Problem {JournalTr::tr("there is no event “%1”; one such as “created” was expected").arg(name.left(40))};
}

class File
{
public:
    JournalFile result;
    qint64 line = 0;

    /// False: the file is unfinished, and there is no whole event here: it ends before.
    [[nodiscard]] bool take(QByteArrayView bytes)
    {
        return orUnfinished([&] { takeLine(bytes); });
    }
    /// The same, for what was read of a line so far.
    [[nodiscard]] bool checkSize(qint64 lineSoFar, qint64 all)
    {
        return orUnfinished([&] { checkSizes(lineSoFar, all); });
    }
    void checkEnd()
    {
        ++line;
        if (line == 1)
            throw Problem {JournalTr::tr("the file is empty; a session of Pangaea was expected")};
        if (result.header.unfinished)
            finishHeader();
        if (qint64(result.events.size()) < result.header.events || result.events.empty())
            throw Problem {
                JournalTr::tr("the file is cut off here; %1 events were expected").arg(result.header.events)};
        JournalHeader told = headerOf(result.events);
        told.version = result.header.version;
        told.wallTime = result.header.wallTime;
        if (told != result.header) {
            line = 1;
            throw Problem {
                JournalTr::tr("the source, the clock and the machine that the events tell of were expected")};
        }
    }

private:
    template <typename Work>
    [[nodiscard]] bool orUnfinished(Work work)
    {
        if (!result.header.unfinished) {
            work();
            return true;
        }
        try {
            work();
        } catch (const Problem &) {
            return false;
        }
        return true;
    }
    void takeLine(QByteArrayView bytes)
    {
        ++line;
        const auto json = QByteArray::fromRawData(bytes.data(), bytes.size());
        const QJsonDocument document = QJsonDocument::fromJson(json);
        if (!document.isObject())
            throw Problem {line == 1 ? noSession() : JournalTr::tr("one event in braces was expected, as JSON")};
        if (line == 1)
            result.header = readHeader(document.object());
        else
            takeEvent(document.object());
    }
    void checkSizes(qint64 lineSoFar, qint64 all)
    {
        if (lineSoFar <= longestJournalLine && all <= longestJournal)
            return;
        ++line;
        throw Problem {
            all > longestJournal
                ? tooLarge()
                : JournalTr::tr("a line of at most %1 MiB was expected").arg(longestJournalLine / 1024 / 1024)};
    }
    // What it could not tell when it was written, as the events were still to come.
    void finishHeader()
    {
        if (result.events.empty())
            throw Problem {JournalTr::tr("the file is cut off before its first event")};
        const QString version = result.header.version;
        result.header = headerOf(result.events);
        result.header.version = version;
    }
    void takeEvent(const QJsonObject &fields)
    {
        if (qint64(result.events.size()) >= result.header.events)
            throw Problem {
                JournalTr::tr("there is more than the %1 events that line 1 tells of").arg(result.header.events)};
        const Kind kind = kindOf(text(fields["event"_L1], "event"));
        Event happened;
        happened.time = result.header.start + wholeNumber(fields["t"_L1], "t", -farthest, farthest);
        happened.process = ProcessId(
            wholeNumber(fields["process"_L1], "process", 0, std::numeric_limits<qint64>::max()));
        if (const QJsonValue uncertain = fields["uncertain"_L1]; !uncertain.isUndefined())
            happened.uncertainty = wholeNumber(uncertain, "uncertain", 0, farthest);
        kind.read({result.header.start}, fields, happened.payload);
        checkRange(happened.payload);
        if (line == 2)
            begin(happened);
        m_lives.check(happened, kind.of, kind.name);
        result.events.push_back(std::move(happened));
    }

    void begin(const Event &first)
    {
        const auto *started = std::get_if<event::SessionStarted>(&first.payload);
        if (!started)
            throw Problem {JournalTr::tr("the first event must be “sessionStarted”")};
        result.header.wallTime = started->wallTime;
    }
    // Checks the values that readings turn into lanes and clocks.
    static void checkRange(const Payload &payload)
    {
        if (const auto *started = std::get_if<event::SessionStarted>(&payload))
            (void)wholeNumber(started->cores, "cores", 0, mostCores);
        if (const auto *rate = std::get_if<event::SampleRateSet>(&payload))
            (void)wholeNumber(rate->hertz, "hertz", 1, mostHertz);
        if (const auto *ready = std::get_if<event::HostReady>(&payload))
            (void)wholeNumber(ready->cores, "cores", 0, mostCores);
    }

    Lives m_lives;
};

qint64 unread(const QIODevice &device)
{
    return device.isSequential() ? 0 : device.size() - device.pos();
}

// Reads in chunks; the incomplete last line waits for the next chunk.
void readLines(QIODevice &device, File &file, const Progress &progress)
{
    QByteArray buffer;
    qsizetype searched = 0;
    qint64 done = 0;
    const auto endBefore = [&](qsizetype rest) { file.result.cut = rest + unread(device); };
    for (QByteArray chunk = device.read(readAtOnce); !chunk.isEmpty(); chunk = device.read(readAtOnce)) {
        done += chunk.size();
        buffer += chunk;
        qsizetype from = 0;
        for (qsizetype end = buffer.indexOf('\n', searched); end >= 0; end = buffer.indexOf('\n', from)) {
            if (!file.take(QByteArrayView(buffer).sliced(from, end - from)))
                return endBefore(buffer.size() - from);
            from = end + 1;
        }
        buffer.remove(0, from);
        searched = buffer.size();
        if (!file.checkSize(searched, done))
            return endBefore(searched);
        if (progress && !progress(done, std::max(done, device.isSequential() ? 0 : device.size())))
            throw Stopped {};
    }
    if (!buffer.isEmpty() && !file.take(buffer))
        endBefore(buffer.size());
}

JournalFile failed(const QString &sentence)
{
    return {.error = sentence};
}

/// `where` makes the error's sentence from the line number and what was expected there.
JournalFile read(QIODevice &device, const Progress &progress,
                 const std::function<QString(qint64, const QString &)> &where)
{
    if (!device.isSequential() && device.size() > longestJournal)
        return failed(where(1, tooLarge()));
    File file;
    try {
        readLines(device, file, progress);
        file.checkEnd();
    } catch (const Problem &problem) {
        return failed(where(file.line, problem.expected));
    } catch (const Stopped &) {
        return failed(JournalTr::tr("Stopped: nothing was opened."));
    }
    return std::move(file.result);
}

} // namespace

JournalFile readJournal(QIODevice &device, const Progress &progress)
{
    return read(device, progress, [](qint64 line, const QString &expected) {
        return JournalTr::tr("Line %1: %2.").arg(line).arg(expected);
    });
}

JournalFile readJournal(const QString &path, const Progress &progress)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (QFileInfo(path).isDir())
        return failed(JournalTr::tr("%1 is a folder. Choose a session file, which ends in .jsonl.").arg(shown));
    // Reading a pipe could block for ever.
    if (QFileInfo(path).exists() && !QFileInfo(path).isFile())
        return failed(JournalTr::tr("%1 is no ordinary file. Choose a session file, which ends in .jsonl.").arg(shown));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(JournalTr::tr("%1 could not be opened: %2.").arg(shown, file.errorString()));
    JournalFile result = read(file, progress, [&](qint64 line, const QString &expected) {
        return JournalTr::tr("%1, line %2: %3.").arg(shown).arg(line).arg(expected);
    });
    if (file.error() != QFileDevice::NoError)
        return failed(JournalTr::tr("%1 could not be read: %2.").arg(shown, file.errorString()));
    return result;
}

} // namespace pangaea
