// SPDX-License-Identifier: MIT
// Session files: every event comes back exactly as it was, and a file that is not whole or not ours is refused
// with one sentence that names the line.
#include "core/journal/journalfile.h"
#include "generated/version.h"
#include "tests/fixtures/eventsamples.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr qint64 start = 1'000'000'000'000;

QByteArray written(const EventBatch &events)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QString problem = writeJournal(buffer, events).sentence();
    return problem.isEmpty() ? buffer.data() : problem.toUtf8();
}

JournalFile readBack(QByteArray bytes, const Progress &progress = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readJournal(buffer, progress);
}

EventBatch shortSession()
{
    return {{start, ProcessId::Pangaea, event::SessionStarted {1'700'000'000'123, 4711, u"Linux 6.1"_s, 2}},
            {start + 1, asia, event::Created {.name = u"Asia"_s}},
            {start + 2, asia, event::Starting {}},
            {start + 3, asia, event::Started {4712}}};
}

/// Replaces the last line of a session; the rest is valid.
QByteArray sessionWith(const QByteArray &line)
{
    QByteArray file = written(shortSession());
    file.chop(1);
    return file.left(file.lastIndexOf('\n') + 1) + line + '\n';
}

QByteArray header(const QByteArray &more)
{
    return R"({"pangaea-journal":1,"wallTime":"2026-01-31T14:23:55.000Z","kernel":"Linux 6.1","cores":2,"pid":4711,)"
           R"("source":"switches","reason":"","start":1000,"version":"0.1.0","events":1)"
        + more + "}\n";
}

const QByteArray firstEvent
    = R"({"t":0,"event":"sessionStarted","process":0,"wallTime":1,"pid":4711,"kernel":"Linux 6.1","cores":2})"
      "\n";

/// Endless, or as long as it says.
class Tap final : public QIODevice
{
public:
    Tap(const QByteArray &first, qint64 said)
        : m_first(first)
        , m_said(said)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return m_said < 0; }
    [[nodiscard]] qint64 size() const override { return m_said; }
    qint64 given = 0;

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (given == 0 && !m_first.isEmpty()) {
            std::copy(m_first.begin(), m_first.end(), data);
            return given = m_first.size();
        }
        std::fill_n(data, most, 'x');
        given += most;
        return most;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_first;
    const qint64 m_said;
};

} // namespace

class TestJournalFile : public QObject
{
    Q_OBJECT
private slots:
    void everyEventComesBack_data();
    void everyEventComesBack();
    void anyJournalComesBack();
    void isDocumented_data();
    void isDocumented();
    void hasOneLineForEachEvent();
    void beginsWithWhatTheEventsSay_data();
    void beginsWithWhatTheEventsSay();
    void beginsWithWhyTheFirstWereSampled();
    void writesTextAsText_data();
    void writesTextAsText();
    void readsWhatWasWrittenBefore();
    void readsALastLineWithoutItsEnd();
    void knowsTimesFromTheBeginning();
    void knowsWhyARunEnded();
    void readsUnfinishedFilesAsFarAsTheyGo();
    void refuses_data();
    void refuses();
    void refusesEveryPiece();
    void refusesLinesThatNeverEnd();
    void refusesWhatIsTooLarge();
    void stopsReadingWhenAsked();
    void stopsWritingWhenAsked();
    void tellsHowFarItIs();
    void namesTheFile_data();
    void namesTheFile();
    void refusesAPipe();
    void savesAndOpens();
};

void TestJournalFile::everyEventComesBack_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::variant_size_v<event::Any>); ++i)
        QTest::newRow(qPrintable(nameOf(Dice {QRandomGenerator(1), start}.payload(size_t(i))))) << i;
}

void TestJournalFile::everyEventComesBack()
{
    QFETCH(int, index);
    for (quint32 seed = 0; seed < 100; ++seed) {
        Dice dice {QRandomGenerator(seed), start};
        EventBatch events = dice.journal(0);
        Event last {dice.start + 7, europe, dice.payload(size_t(index))};
        if (std::holds_alternative<event::Created>(last.payload))
            last.process = ProcessId {9'000'000'000'000'000'000};
        std::visit(
            [&](const auto &payload) {
                if (Fields<std::decay_t<decltype(payload)>>::of == journalfile::Owner::Session)
                    last.process = ProcessId::Pangaea;
            },
            last.payload);
        events.push_back(last);
        const JournalFile file = readBack(written(events));
        QCOMPARE(file.error, QString());
        QCOMPARE(file.events.size(), events.size());
        QVERIFY2(same(file.events.back(), last), written(events).constData());
    }
}

void TestJournalFile::anyJournalComesBack()
{
    for (quint32 seed = 0; seed < 50; ++seed) {
        const EventBatch events = Dice {QRandomGenerator(seed)}.journal(500);
        const QByteArray bytes = written(events);
        const JournalFile file = readBack(bytes);
        QCOMPARE(file.error, QString());
        QVERIFY(std::ranges::equal(file.events, events, [](const Event &a, const Event &b) { return same(a, b); }));
        QCOMPARE(written(file.events), bytes);
    }
}

void TestJournalFile::isDocumented_data()
{
    QTest::addColumn<QByteArray>("line");
    for (size_t i = 0; i < std::variant_size_v<event::Any>; ++i) {
        Dice dice {QRandomGenerator(1), start};
        Payload payload = dice.payload(i);
        std::visit(
            [](const auto &value) {
                using T = std::decay_t<decltype(value)>;
                QByteArray line = QByteArray("| `") + Fields<T>::name + '`';
                std::apply([&](const auto &...field) { ((line += QByteArray(" `") + field.name + '`'), ...); },
                           Fields<T>::list);
                QTest::newRow(Fields<T>::name) << line;
            },
            payload);
    }
}

// The row of its event in resources/schemas/session.md names each field.
void TestJournalFile::isDocumented()
{
    QFETCH(QByteArray, line);
    QFile file(QStringLiteral(PANGAEA_SOURCE_DIR "/resources/schemas/session.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const QByteArrayList words = line.split(' ');
    const qsizetype row = text.indexOf(words[0] + ' ' + words[1] + " |");
    QVERIFY2(row >= 0, line.constData());
    const QByteArray documented = text.sliced(row, text.indexOf('\n', row) - row);
    for (const QByteArray &word : words.sliced(2))
        QVERIFY2(documented.contains(word), (documented + " lacks " + word).constData());
}

void TestJournalFile::hasOneLineForEachEvent()
{
    const QByteArrayList lines = written(shortSession()).split('\n');
    QCOMPARE(lines.size(), 6); // the header, four events, and the end of the last line
    for (const QByteArray &line : lines.first(5))
        QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
    QCOMPARE(lines[3], R"({"t":2,"event":"starting","process":1,"attempt":1})");
}

void TestJournalFile::beginsWithWhatTheEventsSay_data()
{
    QTest::addColumn<bool>("exact");
    QTest::addColumn<QString>("source");
    QTest::newRow("exact") << true << u"switches"_s;
    QTest::newRow("sampled") << false << u"samples"_s;
}

void TestJournalFile::beginsWithWhatTheEventsSay()
{
    QFETCH(bool, exact);
    QFETCH(QString, source);
    EventBatch events = shortSession();
    const QString reason = exact ? QString() : u"The kernel refused."_s;
    events.insert(events.begin() + 1, {start, ProcessId::Pangaea, event::RecordingStarted {exact, reason}});
    const QByteArray bytes = written(events);
    const QJsonObject first = QJsonDocument::fromJson(bytes.left(bytes.indexOf('\n'))).object();
    const QJsonObject expected {{u"pangaea-journal"_s, 1},
                                {u"wallTime"_s, u"2023-11-14T22:13:20.123Z"_s},
                                {u"kernel"_s, u"Linux 6.1"_s},
                                {u"cores"_s, 2},
                                {u"pid"_s, 4711},
                                {u"source"_s, source},
                                {u"reason"_s, reason},
                                {u"start"_s, start},
                                {u"version"_s, QStringLiteral(PANGAEA_VERSION)},
                                {u"events"_s, 5}};
    QCOMPARE(first, expected);
    QCOMPARE(readBack(bytes).header, headerOf(events));
}

void TestJournalFile::beginsWithWhyTheFirstWereSampled()
{
    const QString reason = u"The kernel refused."_s;
    EventBatch events {{start, ProcessId::Pangaea, event::RecordingStarted {false, reason, true}},
                       made(asia, u"Asia"_s, start),
                       {start, ProcessId::Pangaea, event::RecordingStarted {true, {}}}};
    QVERIFY(headerOf(events).exact);
    QCOMPARE(headerOf(events).reason, QString()); // none was
    events.insert(events.begin() + 2, happened(asia, event::Starting {1}, start));
    QVERIFY(headerOf(events).exact);
    QCOMPARE(headerOf(events).reason, reason);
}

void TestJournalFile::writesTextAsText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("text") << QByteArray("The name\n") << QByteArray(R"("text":"The name\n")");
    QTest::newRow("UTF-8") << QByteArray("日本") << QByteArray(R"("text":"日本")");
    QTest::newRow("escape") << QByteArray("\x1b[31m") << QByteArray(R"("text":"\u001b[31m")");
    QTest::newRow("not UTF-8") << QByteArray("\xff") << QByteArray(R"("base64":"/w==")");
    QTest::newRow("half a character") << QByteArray("\xe6\x97") << QByteArray(R"("base64":"5pc=")");
    QTest::newRow("nothing") << QByteArray() << QByteArray(R"("text":"")");
}

void TestJournalFile::writesTextAsText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, field);
    EventBatch events = shortSession();
    events.push_back(printed(asia, bytes));
    QVERIFY2(written(events).contains(field), written(events).constData());
}

// Files saved by an earlier Pangaea stay readable: the first is of one that knew no other machines.
void TestJournalFile::readsWhatWasWrittenBefore()
{
    std::vector<bool> seen(std::variant_size_v<event::Any>);
    for (const char *name : {"session-1", "session-hosts"}) {
        const QString path = QStringLiteral(TEST_DATA_DIR "/journal/%1.jsonl").arg(QLatin1String(name));
        const JournalFile file = readJournal(path);
        QCOMPARE(file.error, QString());
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QByteArray expected = saved.readAll();
        QByteArray again = written(file.events);
        expected.remove(0, expected.indexOf('\n'));
        QCOMPARE(again.remove(0, again.indexOf('\n')), expected);
        for (const Event &happened : file.events)
            seen[happened.payload.index()] = true;
    }
    for (size_t i = 0; i < seen.size(); ++i)
        QVERIFY2(seen[i], qPrintable(nameOf(Dice {QRandomGenerator(1)}.payload(i))));
}

void TestJournalFile::readsALastLineWithoutItsEnd()
{
    QByteArray bytes = written(shortSession());
    bytes.chop(1);
    const JournalFile file = readBack(bytes);
    QCOMPARE(file.error, QString());
    QCOMPARE(file.events.size(), 4);
}

void TestJournalFile::knowsTimesFromTheBeginning()
{
    EventBatch events = shortSession();
    events.push_back({start - 5, asia, event::Ran {{{start - 7, start - 5, 4712, 1, LeaveReason::Preempted}}}});
    events.push_back({start + 9, asia, event::StopRequested {start + 100}});
    events.push_back({start + 9, asia, event::StopRequested {}});
    const QByteArray bytes = written(events);
    QVERIFY2(bytes.contains(R"({"t":-5,"event":"ran","process":1,"intervals":[[4712,1,-7,2,"preempted"]]})"),
             bytes.constData());
    QVERIFY2(bytes.contains(R"("event":"stopRequested","process":1,"killAt":100})"), bytes.constData());
    QVERIFY2(bytes.contains(R"("event":"stopRequested","process":1})"), bytes.constData());
}

void TestJournalFile::knowsWhyARunEnded()
{
    std::vector<RunInterval> intervals;
    for (const LeaveReason left :
         {LeaveReason::Preempted, LeaveReason::Blocked, LeaveReason::Exited, LeaveReason::Open, LeaveReason::Unknown})
        intervals.push_back({start, start + 1, qint32(4712 + intervals.size()), 1, left});
    EventBatch events = shortSession();
    events.push_back({start + 4, asia, event::Ran {intervals}});
    const QByteArray bytes = written(events);
    QVERIFY2(bytes.contains(R"([4716,1,0,1,"unknown"])"), bytes.constData());
    const JournalFile file = readBack(bytes);
    QCOMPARE(file.error, QString());
    const auto *ran = std::get_if<event::Ran>(&file.events.back().payload);
    QVERIFY(ran);
    QVERIFY(ran->intervals == intervals);
}

/// As a file that was written while its session ran, and ends anywhere.
void TestJournalFile::readsUnfinishedFilesAsFarAsTheyGo()
{
    const EventBatch events = shortSession();
    const JournalHeader head = headerOf({events.front()});
    const QByteArray first = unfinishedHeader(head);
    const QByteArray bytes = first + journalLines(events, head.start);
    const qsizetype beginning = bytes.indexOf("}\n", first.size()) + 1; // the first event is whole
    for (qsizetype length = 0; length <= bytes.size(); ++length) {
        const JournalFile file = readBack(bytes.left(length));
        QCOMPARE(file.error.isEmpty(), length >= beginning);
        if (!file.error.isEmpty())
            continue;
        const auto whole = size_t(bytes.left(length).count('\n') - 1) + (bytes.left(length).endsWith('}') ? 1 : 0);
        QCOMPARE(file.events.size(), whole);
        QCOMPARE(file.header.events, qint64(whole));
        for (size_t i = 0; i < whole; ++i)
            QVERIFY(same(file.events[i], events[i]));
        const qsizetype end = bytes.left(length).lastIndexOf('}') + 1;
        QCOMPARE(file.cut, std::max<qsizetype>(0, length - end - 1));
    }
    // As some file systems leave it when the power fails.
    const JournalFile zeros = readBack(bytes + QByteArray(3'000'000, '\0'));
    QCOMPARE(zeros.error, QString());
    QCOMPARE(zeros.events.size(), events.size());
    QCOMPARE(zeros.cut, qint64(3'000'000));
    const JournalFile broken = readBack(bytes + "{\"t\":\n" + journalLines({&events.back(), 1}, head.start));
    QCOMPARE(broken.events.size(), events.size());
    QCOMPARE(broken.cut, 6 + journalLines({&events.back(), 1}, head.start).size());
    QCOMPARE(readBack(first).error, u"Line 2: the file is cut off before its first event."_s);
}

void TestJournalFile::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    const auto add = [](const char *what, const QByteArray &bytes, const char *sentence) {
        QTest::newRow(what) << bytes << QString::fromUtf8(sentence);
    };
    const char *foreign = "Line 1: this is no session of Pangaea; {\"pangaea-journal\": 1, …} was expected.";
    add("nothing", {}, "Line 1: the file is empty; a session of Pangaea was expected.");
    add("a picture", "\x89PNG\r\n\x1a\n\0\0", foreign);
    add("text", "Asia, Africa\n", foreign);
    add("other JSON", "{\"traceEvents\":[]}\n", foreign);
    add("a list", "[1]\n", foreign);
    add("a later format", "{\"pangaea-journal\":2}\n", "Line 1: this session has format 2; format 1 was expected.");
    add("no wall time",
        R"({"pangaea-journal":1})"
        "\n",
        "Line 1: “wallTime” must be text.");
    add("no source", QByteArray(header({})).replace("switches", "stars") + firstEvent,
        "Line 1: “source” must be one of “switches”, “samples”.");
    add("too early", QByteArray(header({})).replace(":1000", ":-1") + firstEvent,
        "Line 1: “start” must be a whole number from 0 to 3162240000000000000.");
    add("too many", QByteArray(header({})).replace("\"events\":1", "\"events\":100000001") + firstEvent,
        "Line 1: “events” must be a whole number from 0 to 100000000.");
    add("only a header", header({}), "Line 2: the file is cut off here; 1 events were expected.");
    add("more than promised", header({}) + firstEvent + firstEvent,
        "Line 3: there is more than the 1 events that line 1 tells of.");
    const char *contradicted = "Line 1: the source, the clock and the machine that the events tell of were expected.";
    const QByteArray exactly = header({}).replace("\"events\":1", "\"events\":2") + firstEvent
        + R"({"t":0,"event":"recordingStarted","process":0,"exact":false,"reason":""})"
          "\n";
    add("another source", exactly, contradicted);
    add("another machine", header({}).replace("\"cores\":2", "\"cores\":3").replace("switches", "samples") + firstEvent,
        contradicted);
    add("another beginning", header({}) + R"({"t":0,"event":"notice","process":0,"text":""})",
        "Line 2: the first event must be “sessionStarted”.");

    const auto last = [&](const char *what, const QByteArray &line, const char *expected) {
        add(what, sessionWith(line), (QByteArray("Line 5: ") + expected).constData());
    };
    last("no JSON", "{\"t\":", "one event in braces was expected, as JSON.");
    last("an empty line", "", "one event in braces was expected, as JSON.");
    last("no UTF-8", "{\"t\":3,\"event\":\"notice\",\"process\":0,\"text\":\"\xff\"}",
         "one event in braces was expected, as JSON.");
    last("no event", R"({"t":3,"process":0})", "“event” must be text.");
    last("unknown event", R"({"t":3,"event":"eaten","process":0})",
         "there is no event “eaten”; one such as “created” was expected.");
    last("no time", R"({"event":"removed","process":1})",
         "“t” must be a whole number from -3162240000000000000 to 3162240000000000000.");
    last("a time too far", R"({"t":9e18,"event":"removed","process":1})",
         "“t” must be a whole number from -3162240000000000000 to 3162240000000000000.");
    last("half a nanosecond", R"({"t":0.5,"event":"removed","process":1})",
         "“t” must be a whole number from -3162240000000000000 to 3162240000000000000.");
    last("no process", R"({"t":3,"event":"removed"})",
         "“process” must be a whole number from 0 to 9223372036854775807.");
    last("never created", R"({"t":3,"event":"removed","process":2})",
         "process 2 must be “created” before this “removed”.");
    last(
        "created twice",
        R"({"t":3,"event":"created","process":1,"name":"","target":"","program":"","arguments":[],"folder":"","environment":[],"joinAutomatically":false})",
        "process 1 must be “created” once, not twice.");
    last("a row's, without one", R"({"t":3,"event":"removed","process":0})",
         "“process” must be that of a row for a “removed”, not 0.");
    last("the session's, with a row", R"({"t":3,"event":"sampleRateSet","process":1,"hertz":10})",
         "“process” must be 0 for a “sampleRateSet”.");
    last("text for a number", R"({"t":3,"event":"started","process":1,"pid":"4712"})",
         "“pid” must be a whole number from 0 to 2147483647.");
    last("a negative number", R"({"t":3,"event":"started","process":1,"pid":-1})",
         "“pid” must be a whole number from 0 to 2147483647.");
    last("a task of more than 32 bits", R"({"t":3,"event":"taskBorn","process":1,"pid":1,"tid":4294967297,"parent":0})",
         "“tid” must be a whole number from 0 to 2147483647.");
    last("a recording that ended, of more than 32 bits",
         R"({"t":3,"event":"recordingEnded","process":1,"pid":4294967297,"tid":1,"since":2,"reason":""})",
         "“pid” must be a whole number from 0 to 2147483647.");
    last("something left behind, of more than 32 bits",
         R"({"t":3,"event":"leftBehind","process":1,"pid":4294967297,"name":"","gone":false})",
         "“pid” must be a whole number from 0 to 2147483647.");
    last("a number too large", R"({"t":3,"event":"starting","process":1,"attempt":4294967296})",
         "“attempt” must be a whole number from 0 to 2147483647.");
    last("a number for text", R"({"t":3,"event":"failedToStart","process":1,"reason":2})", "“reason” must be text.");
    last("a number for a truth", R"({"t":3,"event":"taskNamed","process":1,"tid":1,"name":"","exec":1})",
         "“exec” must be true or false.");
    last("text for a list", R"({"t":3,"event":"ran","process":1,"intervals":""})", "“intervals” must be a list.");
    last("a short interval", R"({"t":3,"event":"ran","process":1,"intervals":[[1,2,3]]})",
         "“intervals” must be lists of task, core, start, length and reason.");
    last("an interval backwards", R"({"t":3,"event":"ran","process":1,"intervals":[[1,2,3,-1,"open"]]})",
         "“intervals” must be a whole number from 0 to 3162240000000000000.");
    last("no such core", R"({"t":3,"event":"ran","process":1,"intervals":[[1,40000,3,1,"open"]]})",
         "“intervals” must be a whole number from 0 to 32767.");
    last("no such reason", R"({"t":3,"event":"ran","process":1,"intervals":[[1,2,3,4,"bored"]]})",
         "“intervals” must be one of “open”, “preempted”, “blocked”, “exited”, “unknown”.");
    last("no rate", R"({"t":3,"event":"sampleRateSet","process":0,"hertz":0})",
         "“hertz” must be a whole number from 1 to 1000.");
    last("too many cores",
         R"({"t":3,"event":"sessionStarted","process":0,"wallTime":1,"pid":1,"kernel":"","cores":8193})",
         "“cores” must be a whole number from 0 to 8192.");
    last("no object", R"({"t":3,"event":"ended","process":1,"status":0})", "“status” must be an object in braces.");
    last("no such stream", R"({"t":3,"event":"outputDropped","process":1,"stream":"lava","bytes":1})",
         "“stream” must be one of “output”, “error”.");
    last("no output", R"({"t":3,"event":"output","process":1,"stream":"error"})", "“text” must be text.");
    last("no base64", R"({"t":3,"event":"output","process":1,"stream":"error","base64":"?"})",
         "“base64” must be bytes in base64.");
    last("two letters", R"({"t":3,"event":"sampled","process":1,"sample":{"state":"SR","readAt":{}}})",
         "“state” must be one letter.");
    last("text for a metric", R"({"t":3,"event":"sampled","process":1,"sample":{"cpu":"1","readAt":{}}})",
         "“cpu” must be a number.");
    last(
        "no mask",
        R"({"t":3,"event":"inspected","process":1,"details":{"pid":1,"running":false,"descriptor":"","pending":"x","cores":[]}})",
        "“pending” must be a mask of 16 hexadecimal digits.");
    add("never begun",
        QByteArray(sessionWith(R"({"t":3,"event":"started","process":1,"pid":1})"))
            .replace("\"starting\",\"process\":1,\"attempt\":1", "\"removed\",\"process\":1"),
        "Line 5: process 1 must be “starting” before this “started”.");
    const QByteArray ended = R"({"t":3,"event":"ended","process":1,"status":{"code":0,"signal":0,"requested":false}})"
                             "\n";
    add("ended twice", sessionWith(ended + ended.chopped(1)).replace("\"events\":4", "\"events\":5"),
        "Line 6: process 1 must be “starting” again before it has “ended” twice.");
    // What is told of a row while it is removed has not happened to it when it comes back.
    add("begun while it was removed",
        QByteArray(sessionWith(R"({"t":3,"event":"starting","process":1,"attempt":2})"
                               "\n"
                               R"({"t":3,"event":"restored","process":1})"
                               "\n"
                               + ended.chopped(1)))
            .replace("\"starting\",\"process\":1,\"attempt\":1", "\"removed\",\"process\":1")
            .replace("\"events\":4", "\"events\":6"),
        "Line 7: process 1 must be “starting” before this “ended”.");
    add("queued twice",
        QByteArray(sessionWith(R"({"t":3,"event":"joinQueued","process":1})"))
            .replace("\"starting\",\"process\":1,\"attempt\":1", "\"joinQueued\",\"process\":1"),
        "Line 5: process 1 must be joined or cancelled before it is “joinQueued” again.");
}

void TestJournalFile::refuses()
{
    QFETCH(QByteArray, bytes);
    const JournalFile file = readBack(bytes);
    QTEST(file.error, "sentence");
    QVERIFY(file.events.empty());
}

// Cut off anywhere, even between two lines.
void TestJournalFile::refusesEveryPiece()
{
    const QByteArray whole = written(shortSession());
    for (qsizetype size = 0; size < whole.size() - 1; ++size) {
        const JournalFile file = readBack(whole.left(size));
        QVERIFY2(!file.error.isEmpty(), qPrintable(QString::number(size)));
        QVERIFY2(file.error.startsWith(u"Line %1: "_s.arg(whole.left(size + 1).count('\n') + 1)),
                 qPrintable(file.error));
        QVERIFY(file.events.empty());
    }
}

void TestJournalFile::refusesLinesThatNeverEnd()
{
    Tap endless(header({}) + firstEvent, -1);
    QCOMPARE(readJournal(endless).error, u"Line 3: a line of at most 64 MiB was expected."_s);
    QVERIFY(endless.given < longestJournalLine + 10'000'000);
}

void TestJournalFile::refusesWhatIsTooLarge()
{
    Tap large({}, longestJournal + 1);
    QCOMPARE(readJournal(large).error, u"Line 1: a file of at most 8192 MiB was expected."_s);
    QCOMPARE(large.given, 0);
}

void TestJournalFile::stopsReadingWhenAsked()
{
    const EventBatch events = Dice {QRandomGenerator(1)}.journal(20'000);
    int asked = 0;
    const JournalFile file = readBack(written(events), [&](qint64, qint64) { return ++asked < 2; });
    QCOMPARE(asked, 2);
    QCOMPARE(file.error, u"Stopped: nothing was opened."_s);
    QVERIFY(file.events.empty());
}

void TestJournalFile::stopsWritingWhenAsked()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.jsonl"_s);
    const EventBatch events = Dice {QRandomGenerator(1)}.journal(20'000);
    int asked = 0;
    QCOMPARE(writeJournal(path, events, [&](qint64, qint64) { return ++asked < 2; }).sentence(), stoppedSentence());
    QCOMPARE(asked, 2);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestJournalFile::tellsHowFarItIs()
{
    const EventBatch events = Dice {QRandomGenerator(1)}.journal(20'000);
    std::vector<std::pair<qint64, qint64>> told;
    const auto note = [&](qint64 done, qint64 all) {
        told.emplace_back(done, all);
        return true;
    };
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QCOMPARE(writeJournal(buffer, events, note).sentence(), QString());
    QVERIFY(told.size() > 1);
    QVERIFY(std::ranges::is_sorted(told));
    QCOMPARE(told.back(), std::pair(qint64(events.size()), qint64(events.size())));
    told.clear();
    QCOMPARE(readBack(buffer.data(), note).error, QString());
    QVERIFY(told.size() > 1);
    QVERIFY(std::ranges::is_sorted(told));
    QCOMPARE(told.back(), std::pair(qint64(buffer.data().size()), qint64(buffer.data().size())));
}

void TestJournalFile::namesTheFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("says");
    QTest::newRow("missing") << u"/no/such.jsonl"_s
                             << u"/no/such.jsonl could not be opened: No such file or directory."_s;
    QTest::newRow("a folder") << QStringLiteral(
        TEST_DATA_DIR) << QStringLiteral(TEST_DATA_DIR " is a folder. Choose a session file, which ends in .jsonl.");
    QTest::newRow("foreign")
        << QStringLiteral(TEST_DATA_DIR "/journal/foreign.jsonl")
        << QStringLiteral(
               TEST_DATA_DIR
               "/journal/foreign.jsonl, line 1: this is no session of Pangaea; {\"pangaea-journal\": 1, …} was expected.");
}

void TestJournalFile::namesTheFile()
{
    QFETCH(QString, path);
    QTEST(readJournal(path).error, "says");
}

// Nobody writes into it: opening it would block for ever.
void TestJournalFile::refusesAPipe()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.jsonl"_s);
    QCOMPARE(::mkfifo(path.toLocal8Bit().constData(), 0600), 0);
    QCOMPARE(readJournal(path).error, path + u" is no ordinary file. Choose a session file, which ends in .jsonl."_s);
}

void TestJournalFile::savesAndOpens()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"Åsia.jsonl"_s);
    QCOMPARE(writeJournal(path, shortSession()).sentence(), QString());
    QCOMPARE(readJournal(path).events.size(), 4);
    QVERIFY(!(QFile(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(writeJournal(folder.filePath(u"no/such.jsonl"_s), shortSession()).sentence().contains(u"does not exist"_s));
}

QTEST_GUILESS_MAIN(TestJournalFile)
#include "tst_journalfile.moc"
