// SPDX-License-Identifier: MIT
// The exported files of a session: golden files, the rules of each format, and the same bytes for a session and its
// replay.
#include "core/export/exporters.h"

#include "core/basics/catalogue.h"
#include "core/journal/journalfile.h"
#include "core/session/replay.h"
#include "core/timeline/timeline.h"
#include "generated/version.h"
#include "tests/fixtures/session.h"
#include "tests/fixtures/tracerules.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTranslator>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

struct Exported {
    Journal journal;
    ProcessTable table {journal};
    Timeline timeline {journal};

    [[nodiscard]] QByteArray as(const char *id) const
    {
        for (const Exporter &exporter : exporters()) {
            if (exporter.id == QByteArrayView(id))
                return written(exporter, {journal, table, timeline});
        }
        return {};
    }
    static QByteArray written(const Exporter &exporter, const ExportSource &source)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const QString problem = exporter.write(buffer, source, {}).sentence();
        return problem.isEmpty() ? buffer.data() : problem.toUtf8();
    }
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

QString dataFile(const QString &name)
{
    return QStringLiteral(TEST_DATA_DIR "/export/") + name;
}

/// The cells of the column, without the header.
QByteArrayList cells(const QByteArray &csv, QByteArrayView column)
{
    const QByteArrayList lines = csv.split('\n');
    const qsizetype index = columnIndex(column);
    QByteArrayList found;
    for (const QByteArray &line : lines.sliced(1)) {
        if (!line.isEmpty())
            found += line.chopped(1).split(',')[index];
    }
    return found;
}

QJsonObject traceOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

/// The trace's events of a category, one per line, without the parts that differ between runs.
QStringList named(const QByteArray &trace, const QString &category)
{
    QStringList names;
    for (const QJsonValue event : traceOf(trace)[u"traceEvents"_s].toArray()) {
        if (event[u"cat"_s].toString() == category)
            names += event[u"name"_s].toString();
    }
    return names;
}

void run(Session &session)
{
    const ProcessIds joined = session.spawn({.names = {u"America"_s, u"Ásia, \"=1+1\""_s},
                                             .target = u"print_func"_s,
                                             .parameters = {u"seconds=0.2"_s},
                                             .join = true});
    const ProcessId crashed = session.spawnOne(u"crash"_s, {}, u"Africa"_s, true);
    const ProcessId killed = session.spawnSleeper();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(killed), State::Running, patience);
    session.send(command::Terminate {{killed}});
    QTRY_VERIFY_WITH_TIMEOUT(session.areOver(joined) && session.isOver(crashed) && session.isOver(killed), patience);
    QTRY_VERIFY_WITH_TIMEOUT(session.table.isSettled() && session.table.targets(), patience);
}

} // namespace

class TestExporters : public QObject
{
    Q_OBJECT
private slots:
    void areFoundBySuffix_data();
    void areFoundBySuffix();
    void listTheSuffixes();
    void haveTitles();
    void writeTheSameAsEver_data();
    void writeTheSameAsEver();
    void writeTheSameForAReplay();
    void csvHasAllColumns();
    void csvIsNotTranslated();
    void csvQuotes_data();
    void csvQuotes();
    void csvKeepsNumbersRaw();
    void csvLeavesUnknownEmpty();
    void traceHoldsTheRules();
    void traceTellsTimesToTheNanosecond_data();
    void traceTellsTimesToTheNanosecond();
    void traceTellsTheLifecycle();
    void traceTellsUncertainty();
    void traceTellsRunsOfExactRecordings();
    void saysWhatIsRecordedNoMore();
    void traceTellsStatesOfSampledRecordings();
    void traceSaysWhereItComesFrom_data();
    void traceSaysWhereItComesFrom();
    void saveForTheUserAlone();
    void stopWhenAsked_data();
    void stopWhenAsked();
};

void TestExporters::areFoundBySuffix_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("id");
    QTest::newRow("table") << u"a.csv"_s << u"csv"_s;
    QTest::newRow("session") << u"/tmp/a.b.jsonl"_s << u"jsonl"_s;
    QTest::newRow("trace") << u"a.trace.json"_s << u"trace"_s;
    QTest::newRow("in capitals") << u"A.CSV"_s << u"csv"_s;
    QTest::newRow("other JSON") << u"a.json"_s << QString();
    QTest::newRow("none") << u"csv"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestExporters::areFoundBySuffix()
{
    QFETCH(QString, path);
    QFETCH(QString, id);
    const Exporter *found = exporterFor(path);
    QCOMPARE(found ? QString::fromLatin1(found->id) : QString(), id);
    QCOMPARE(!checkExportPath(path), found != nullptr);
}

void TestExporters::listTheSuffixes()
{
    const Exported readings;
    const QString sentence = u"The suffix of \"a.png\" names no kind of file to export: use .csv for Table (CSV), "
                             ".jsonl for Session (JSON Lines), .trace.json for Timeline (Chrome trace)."_s;
    QCOMPARE(exportTo(u"a.png"_s, readings.journal, readings.table, readings.timeline).sentence(), sentence);
    QVERIFY(!QFile::exists(u"a.png"_s));
}

void TestExporters::haveTitles()
{
    QCOMPARE(exporters().size(), 3);
    for (const Exporter &exporter : exporters())
        QVERIFY(!exporterTitle(exporter).isEmpty());
}

void TestExporters::writeTheSameAsEver_data()
{
    QTest::addColumn<QString>("session");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("suffix");
    for (const char *session : {"exact", "sampled"}) {
        for (const Exporter &exporter : exporters())
            QTest::addRow("%s %s", session, exporter.id)
                << QString::fromLatin1(session) << QString::fromLatin1(exporter.id)
                << QString::fromLatin1(exporter.suffix);
    }
}

void TestExporters::writeTheSameAsEver()
{
    QFETCH(QString, session);
    QFETCH(QString, id);
    QFETCH(QString, suffix);
    JournalFile file = readJournal(dataFile(session + u".jsonl"_s));
    QCOMPARE(file.error, QString());
    Exported readings;
    readings.journal.append(std::move(file.events));
    QByteArray expected = contents(dataFile(session + suffix));
    expected.replace("\"version\":\"0.1.0\"", "\"version\":\"" PANGAEA_VERSION "\"");
    QCOMPARE(readings.as(qPrintable(id)), expected);
}

void TestExporters::writeTheSameForAReplay()
{
    Session session;
    const Timeline timeline(session.journal);
    run(session);
    if (QTest::currentTestFailed())
        return;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"session.jsonl"_s);
    QCOMPARE(exportTo(path, session.journal, session.table, timeline).sentence(), QString());
    JournalFile file = readJournal(path);
    QCOMPARE(file.error, QString());
    Exported again;
    Replay replay(std::move(file.events), again.journal);
    replay.seek(replay.start() + replay.duration() / 2);
    replay.seek(replay.end());
    replay.seek(replay.start() + replay.duration() / 3);
    while (!replay.atEnd())
        replay.step(7'000'000);
    for (const Exporter &exporter : exporters()) {
        const QByteArray live = Exported::written(exporter, {session.journal, session.table, timeline});
        QVERIFY(live.size() > 100);
        QVERIFY2(again.as(exporter.id) == live, exporter.id);
    }
}

void TestExporters::csvHasAllColumns()
{
    QByteArrayList ids;
    for (const Column &column : columns())
        ids += column.id;
    Exported readings;
    readings.journal.append({happened(asia, event::Created {.name = u"Asia"_s, .host = u"n2"_s})});
    QVERIFY(readings.as("csv").startsWith(ids.join(',') + "\r\n"));
    QCOMPARE(cells(readings.as("csv"), "host"), QByteArrayList {"n2"});
    ids.removeOne("host"); // all rows run here
    QCOMPARE(Exported().as("csv"), ids.join(',') + "\r\n");
}

// Whatever the window says: a program that reads the table knows the words.
void TestExporters::csvIsNotTranslated()
{
    class Capitals final : public QTranslator
    {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char *, const char *source, const char *, int) const override
        {
            return SourceWords::areWanted() ? QString() : QString::fromUtf8(source).toUpper();
        }
    };
    Exported readings;
    readings.journal.append({made(asia, u"Asia"_s), happened(asia, event::Starting {1}, second),
                             happened(asia, event::Started {4711}, 2 * second)});
    readings.journal.append({sampled(asia, KernelSample {'R'}, 3 * second)});
    const QByteArray before = readings.as("csv");
    QCOMPARE(cells(before, "state"), QByteArrayList {"Running"});
    QCOMPARE(cells(before, "kernel"), QByteArrayList {"R running"});
    Capitals capitals;
    QCoreApplication::installTranslator(&capitals);
    QCOMPARE(stateName(State::Running), u"RUNNING"_s);
    QCOMPARE(readings.as("csv"), before);
}

void TestExporters::csvQuotes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"Asia"_s << QByteArray("Asia");
    QTest::newRow("comma") << u"Asia, Africa"_s << QByteArray("\"Asia, Africa\"");
    QTest::newRow("quote") << u"\"Asia\""_s << QByteArray("\"\"\"Asia\"\"\"");
    QTest::newRow("not ASCII") << u"Åsia"_s << QByteArray("Åsia");
    QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("plus") << u"+1"_s << QByteArray("'+1");
    QTest::newRow("minus") << u"-1"_s << QByteArray("'-1");
    QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
    QTest::newRow("formula with a quote") << u"=\"a\""_s << QByteArray("\"'=\"\"a\"\"\"");
    QTest::newRow("inside") << u"1=1"_s << QByteArray("1=1");
}

void TestExporters::csvQuotes()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, cell);
    Exported readings;
    readings.journal.append({made(asia, line)});
    const QByteArray csv = readings.as("csv");
    const QByteArray row = csv.sliced(csv.indexOf("\r\n") + 2);
    QVERIFY2(row.startsWith(cell + ",,Created,"), row.constData());
    QVERIFY(row.endsWith("\r\n"));
    readings.journal.append({happened(asia, event::Starting {1}), printed(asia, "one\n\ttwo\n")});
    QVERIFY(!readings.as("csv").contains('\t') || readings.as("csv").contains("'\ttwo"));
}

void TestExporters::csvKeepsNumbersRaw()
{
    Exported readings;
    readings.journal.append({made(asia, u"Asia"_s), happened(asia, event::Starting {1}, second),
                             happened(asia, event::Started {4711}, 2 * second)});
    KernelSample sample {'R'};
    sample[Metric::Cpu] = 99.75;
    sample[Metric::Memory] = 4096;
    sample[Metric::Nice] = -5;
    sample[Metric::RunTime] = 123456789012.;
    readings.journal.append({sampled(asia, sample, 3 * second + 1)});
    const QByteArray csv = readings.as("csv");
    QCOMPARE(cells(csv, "pid"), QByteArrayList {"4711"});
    QCOMPARE(cells(csv, "kernel"), QByteArrayList {"R running"});
    QCOMPARE(cells(csv, "cpu"), QByteArrayList {"99.75"});
    QCOMPARE(cells(csv, "memory"), QByteArrayList {"4096"});
    QCOMPARE(cells(csv, "nice"), QByteArrayList {"-5"}); // a number, no formula
    QCOMPARE(cells(csv, "run_time"), QByteArrayList {"123456789012"});
    QCOMPARE(cells(csv, "elapsed"), QByteArrayList {"1000000001"});
}

void TestExporters::csvLeavesUnknownEmpty()
{
    Exported readings;
    readings.journal.append({made(asia, u"Asia"_s), happened(asia, event::Starting {1}),
                             happened(asia, event::Started {4711}), sampled(asia, {'S'}), made(europe, u"Europe"_s)});
    const QByteArray csv = readings.as("csv");
    for (const char *id : {"cpu", "memory", "threads", "exit", "join", "nice"})
        QCOMPARE(cells(csv, id), QByteArrayList({"", ""}));
}

void TestExporters::traceHoldsTheRules()
{
    Session session;
    const Timeline timeline(session.journal);
    run(session);
    if (QTest::currentTestFailed())
        return;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QCOMPARE(writeTrace(buffer, {session.journal, session.table, timeline}).sentence(), QString());
    QCOMPARE(brokenRule(buffer.data()), QString());
    const QStringList lifecycle = named(buffer.data(), u"lifecycle"_s);
    QCOMPARE(lifecycle.count(u"created"_s), 4);
    QCOMPARE(lifecycle.count(u"started"_s), 4);
    QCOMPARE(lifecycle.count(u"exited"_s), 4);
    QCOMPARE(lifecycle.count(u"joined"_s), 3);
    QCOMPARE(lifecycle.count(u"signal"_s), 1);
    QCOMPARE(named(buffer.data(), u"join"_s).size(), 3);
    if (timeline.isExact())
        QVERIFY(named(buffer.data(), u"running"_s).size() >= 4);
    else
        QVERIFY(!named(buffer.data(), u"running"_s).size());
}

void TestExporters::traceTellsTimesToTheNanosecond_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("ns") << qint64(1'234'567) << QByteArray("\"ts\":1234.567,");
    QTest::newRow("padded") << qint64(1'234'007) << QByteArray("\"ts\":1234.007,");
    QTest::newRow("even") << qint64(1'234'000) << QByteArray("\"ts\":1234.000,");
    QTest::newRow("early") << qint64(7) << QByteArray("\"ts\":0.007,");
    QTest::newRow("large") << qint64(9'007'199'254'740'993'123) << QByteArray("\"ts\":9007199254740993.123,");
}

void TestExporters::traceTellsTimesToTheNanosecond()
{
    QFETCH(qint64, time);
    QFETCH(QByteArray, text);
    Exported readings;
    readings.journal.append({made(asia, u"Asia"_s, time)});
    QVERIFY2(readings.as("trace").contains(text), readings.as("trace").constData());
}

void TestExporters::traceTellsTheLifecycle()
{
    Exported readings;
    readings.journal.append({happened(ProcessId::Pangaea, event::SessionStarted {0, 99, u"Linux"_s, 2}),
                             made(asia, u"Asia"_s), happened(asia, event::Starting {1}),
                             happened(asia, event::FailedToStart {u"There is no such program."_s}),
                             happened(asia, event::Starting {2}), happened(asia, event::Started {4711}),
                             happened(asia, event::Suspended {}), happened(asia, event::Continued {}),
                             happened(asia, event::SignalSent {15, true, 3}),
                             happened(asia, event::Ended {{.signal = 11}}), happened(asia, event::JoinQueued {}),
                             happened(asia, event::JoinStarted {}), happened(asia, event::Joined {1, 1'204'000'567})});
    const QByteArray trace = readings.as("trace");
    QCOMPARE(brokenRule(trace), QString());
    QStringList told = named(trace, u"lifecycle"_s);
    QCOMPARE(told.join(u' '), u"created failed started stopped continued signal exited joined"_s);
    QVERIFY(trace.contains(R"("args":{"process":"Asia","attempt":1,"reason":"There is no such program."})"));
    QVERIFY(trace.contains(R"("args":{"process":"Asia","attempt":2,"signal":"SIGTERM","byUser":true,"processes":3})"));
    QVERIFY(trace.contains(R"("args":{"process":"Asia","attempt":2,"signal":"SIGSEGV","requested":false})"));
    QVERIFY(trace.contains(R"("args":{"process":"Asia","attempt":2,"ordinal":1,"waited":1204000.567})"));
    QCOMPARE(named(trace, u"join"_s), QStringList(u"waits for Asia"_s));
}

// Of what happened on another machine; the parent that joins is here.
void TestExporters::traceTellsUncertainty()
{
    Exported readings;
    readings.journal.append({happened(ProcessId::Pangaea, event::SessionStarted {0, 99, u"Linux"_s, 2}),
                             {1000, asia, event::Created {.name = u"Asia"_s, .host = u"n2"_s}, 41'000},
                             {2000, asia, event::Starting {1}, 41'000},
                             {3000, asia, event::Started {4711}, 42'500},
                             {4000, asia, event::Ended {}, 43'000},
                             happened(asia, event::JoinQueued {}, 5000),
                             happened(asia, event::JoinStarted {}, 5000),
                             happened(asia, event::Joined {1, 0}, 5000),
                             made(europe, u"Europe"_s, 6000)});
    const QByteArray trace = readings.as("trace");
    QCOMPARE(trace.count("\"uncertainty\":"), 3);
    QVERIFY(trace.contains(R"("args":{"process":"Asia","host":"n2","attempt":1,"uncertainty":42.500})"));
    QCOMPARE(readings.timeline.find(asia)->uncertainty, 43'000);
}

void TestExporters::traceTellsRunsOfExactRecordings()
{
    Exported readings;
    readings.journal.append({happened(ProcessId::Pangaea, event::SessionStarted {0, 99, u"Linux"_s, 2}),
                             happened(ProcessId::Pangaea, event::RecordingStarted {true, {}}), made(asia, u"Asia"_s),
                             happened(asia, event::Starting {1}, 1000), happened(asia, event::Started {4711}, 1000),
                             sampled(asia, {'S'}, 1500), happened(asia, event::TaskBorn {4711, 4712, 4711}, 2000),
                             happened(asia,
                                      event::Ran {{{1001, 2003, 4711, 1, LeaveReason::Preempted},
                                                   {2100, 2200, 4712, 0, LeaveReason::Exited},
                                                   {2300, 2400, 4711, 1, LeaveReason::Unknown}}},
                                      2400)});
    const QByteArray trace = readings.as("trace");
    QCOMPARE(brokenRule(trace), QString());
    QCOMPARE(named(trace, u"running"_s).size(), 3);
    QVERIFY(named(trace, u"sampled"_s).isEmpty());
    QVERIFY2(
        trace.contains(
            R"({"name":"running","cat":"running","ph":"X","ts":1.001,"pid":4711,"tid":4711,"dur":1.002,"args":{"core":1,"left":"preempted"}})"),
        trace.constData());
    QVERIFY(trace.contains(R"("ts":2.100,"pid":4711,"tid":4712,"dur":0.100,"args":{"core":0,"left":"exited"}})"));
    QVERIFY(trace.contains(R"("ts":2.300,"pid":4711,"tid":4711,"dur":0.100,"args":{"core":1,"left":"unknown"}})"));
}

void TestExporters::saysWhatIsRecordedNoMore()
{
    Exported readings;
    readings.journal.append({happened(ProcessId::Pangaea, event::SessionStarted {0, 99, u"Linux"_s, 2}, 500),
                             happened(ProcessId::Pangaea, event::RecordingStarted {true, {}}, 500),
                             made(asia, u"Asia"_s, 1000), happened(asia, event::Starting {1}, 1000),
                             happened(asia, event::Started {4711}, 1000), sampled(asia, {'R'}, 1500),
                             happened(asia, event::Ran {{{1001, 2003, 4711, 1, LeaveReason::Exited}}}, 2003),
                             happened(asia, event::TaskExited {4711, 4711}, 2003),
                             happened(asia, event::RecordingEnded {4711, 4711, 2003, u"It has rights."_s}, 2500),
                             sampled(asia, {'S'}, 3000), happened(asia, event::Ended {}, 5000)});
    const QByteArray trace = readings.as("trace");
    QCOMPARE(brokenRule(trace), QString());
    QCOMPARE(named(trace, u"running"_s).size(), 1);
    QVERIFY(trace.contains(R"("left":"unknown")"));
    QCOMPARE(named(trace, u"sampled"_s), QStringList({u"R running"_s, u"S sleeping"_s}));
    QVERIFY2(trace.contains(R"("ts":2.003,"pid":4711,"tid":4711,"dur":0.997,"args":{"state":"R"}})"),
             trace.constData());
    const QJsonObject other = traceOf(trace)[u"otherData"_s].toObject();
    QCOMPARE(other[u"source"_s], QJsonValue(u"switches"_s));
    const QJsonObject which = other[u"notRecorded"_s].toArray()[0].toObject();
    QCOMPARE(
        which,
        (QJsonObject {{u"pid"_s, 4711}, {u"tid"_s, 4711}, {u"since"_s, 2.003}, {u"reason"_s, u"It has rights."_s}}));
    QCOMPARE(cells(readings.as("csv"), "source"), QByteArrayList {"samples: It has rights."});
    QVERIFY(readings.as("jsonl").contains(
        R"({"t":2000,"event":"recordingEnded","process":1,"pid":4711,"tid":4711,"since":1503,"reason":"It has rights."})"));
}

void TestExporters::traceTellsStatesOfSampledRecordings()
{
    Exported readings;
    readings.journal.append({happened(ProcessId::Pangaea, event::SessionStarted {0, 99, u"Linux"_s, 2}),
                             happened(ProcessId::Pangaea, event::RecordingStarted {false, u"The kernel refused."_s}),
                             made(asia, u"Asia"_s), happened(asia, event::Starting {1}, 1000),
                             happened(asia, event::Started {4711}, 1000), sampled(asia, {'R'}, 2000),
                             sampled(asia, {'R'}, 3000), sampled(asia, {'S'}, 4000),
                             happened(asia, event::Ended {}, 5000)});
    const QByteArray trace = readings.as("trace");
    QCOMPARE(brokenRule(trace), QString());
    QVERIFY(named(trace, u"running"_s).isEmpty());
    QCOMPARE(named(trace, u"sampled"_s), QStringList({u"R running"_s, u"S sleeping"_s}));
    QVERIFY2(trace.contains(R"("ts":2.000,"pid":4711,"tid":4711,"dur":2.000,"args":{"state":"R"}})"),
             trace.constData());
    QVERIFY(trace.contains(R"("ts":4.000,"pid":4711,"tid":4711,"dur":1.000,"args":{"state":"S"}})"));
}

void TestExporters::traceSaysWhereItComesFrom_data()
{
    QTest::addColumn<bool>("exact");
    QTest::addColumn<QJsonObject>("expected");
    QJsonObject other {
        {u"kernel"_s, u"Linux 6.1"_s},      {u"cores"_s, 2},          {u"host"_s, u"desk"_s},      {u"lost"_s, 12},
        {u"clock"_s, u"CLOCK_MONOTONIC"_s}, {u"thinnedUntil"_s, 5.5}, {u"source"_s, u"switches"_s}};
    QTest::newRow("switches") << true << other;
    other[u"source"_s] = u"samples"_s;
    other[u"reason"_s] = u"The kernel refused."_s;
    QTest::newRow("samples") << false << other;
}

void TestExporters::traceSaysWhereItComesFrom()
{
    QFETCH(bool, exact);
    QFETCH(QJsonObject, expected);
    Exported readings;
    readings.journal.append(
        {happened(ProcessId::Pangaea, event::SessionStarted {0, 99, u"Linux 6.1"_s, 2, u"desk"_s}),
         happened(ProcessId::Pangaea, event::RecordingStarted {exact, exact ? QString() : u"The kernel refused."_s}),
         happened(ProcessId::Pangaea, event::RecordsLost {12}),
         happened(ProcessId::Pangaea, event::Thinned {5500, 3})});
    const QJsonObject trace = traceOf(readings.as("trace"));
    QCOMPARE(trace[u"otherData"_s].toObject(), expected);
    QCOMPARE(trace[u"metadata"_s].toObject(), expected);
    const QByteArray first = readings.as("jsonl").split('\n').first();
    QCOMPARE(traceOf(first)[u"source"_s], expected[u"source"_s]);
}

void TestExporters::saveForTheUserAlone()
{
    QTemporaryDir folder;
    Exported readings;
    readings.journal.append({happened(ProcessId::Pangaea, event::SessionStarted {0, 99, u"Linux 6.1"_s, 2})});
    for (const Exporter &exporter : exporters()) {
        const QString path = folder.filePath(u"a"_s + QLatin1String(exporter.suffix));
        QCOMPARE(exportTo(path, readings.journal, readings.table, readings.timeline).sentence(), QString());
        QCOMPARE(contents(path), readings.as(exporter.id));
        QVERIFY(!(QFile(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(exportTo(folder.filePath(u"no/such"_s + QLatin1String(exporter.suffix)), readings.journal,
                         readings.table, readings.timeline)
                    .sentence()
                    .contains(u"does not exist"_s));
    }
}

void TestExporters::stopWhenAsked_data()
{
    QTest::addColumn<QString>("suffix");
    for (const Exporter &exporter : exporters())
        QTest::newRow(exporter.id) << QString::fromLatin1(exporter.suffix);
}

void TestExporters::stopWhenAsked()
{
    QFETCH(QString, suffix);
    QTemporaryDir folder;
    Exported readings;
    readings.journal.append({happened(ProcessId::Pangaea, event::SessionStarted {}), made(asia, u"Asia"_s)});
    QCOMPARE(exportTo(folder.filePath(u"a"_s + suffix), readings.journal, readings.table, readings.timeline,
                      [](qint64, qint64) { return false; })
                 .sentence(),
             stoppedSentence());
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestExporters)
#include "tst_exporters.moc"
