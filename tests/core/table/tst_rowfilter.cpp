// SPDX-License-Identifier: MIT
// What a filter's text shows of a few rows, and what it says of a text that it cannot read.
#include "core/table/rowfilter.h"
#include "tests/fixtures/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

ProcessState rowOf(const QString &name, State state, qint64 pid)
{
    ProcessState row {.id = asia, .state = state};
    row.made.name = name;
    row.made.target = u"print_func"_s;
    row.attempts.push_back({.number = 1, .pid = pid, .startedAt = pid == 0 ? 0 : second});
    row.now = 12 * second;
    if (hasEnded(state))
        row.attempts.back().endedAt = 3 * second;
    return row;
}

/// A of each kind: Asia runs, America sleeps in a program, Europe was killed, Africa exited with 1, Oceania never began.
std::vector<ProcessState> world()
{
    ProcessState running = rowOf(u"Asia"_s, State::Running, 4711);
    running.sample = KernelSample {'R', {}};
    (*running.sample)[Metric::Cpu] = 87.3;
    (*running.sample)[Metric::Memory] = 120e6;
    (*running.sample)[Metric::Threads] = 5;
    running.lastLine = u"The name of continent is :  Asia"_s;
    ProcessState sleeping = rowOf(u"North America"_s, State::Suspended, 815);
    sleeping.made.target.clear();
    sleeping.made.program = u"/usr/bin/python3"_s;
    sleeping.sample = KernelSample {'T', {}};
    (*sleeping.sample)[Metric::Cpu] = 0.0;
    (*sleeping.sample)[Metric::Memory] = 1.1e6;
    sleeping.join = {.state = JoinState::Waiting, .after = {}};
    ProcessState killed = rowOf(u"Europe"_s, State::Killed, 4712);
    killed.attempts.back().exit = ExitStatus {.signal = 9, .requested = true};
    ProcessState exited = rowOf(u"Africa"_s, State::Exited, 4713);
    exited.attempts.back().exit = ExitStatus {.code = 1};
    exited.lastLine = u"a warning: two words"_s;
    ProcessState failed = rowOf(u"Oceania"_s, State::FailedToStart, 0);
    failed.attempts.back().failure = u"There is no such program."_s;
    return {running, sleeping, killed, exited, failed};
}

QString shown(const RowFilter &filter)
{
    QString letters;
    for (const ProcessState &row : world()) {
        if (filter.matches(row))
            letters += row.made.name.right(6).front();
    }
    return letters; // "A", "m", "E", "A", "c"
}

} // namespace

class TestRowFilter : public QObject
{
    Q_OBJECT
private slots:
    void shows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *text, const char *names) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(names);
        };
        row("", "Asia,North America,Europe,Africa,Oceania");
        row("  \"\" ", "Asia,North America,Europe,Africa,Oceania");
        row("asia", "Asia");
        row("aSIa", "Asia");
        row("471", "Asia,Europe,Africa");
        row("815", "North America");
        row("running", "Asia");
        row("print_func", "Asia,Europe,Africa,Oceania");
        row("python3", "North America");
        row("usr", ""); // of a program's path only the name is shown
        row("\"two words\"", "Africa");
        row("no such", "Oceania");
        row("a ic", "North America,Africa");
        row("ia -ic", "Asia,Oceania");
        row("name:america", "North America");
        row("name=america", "");
        row("name=\"north america\"", "North America");
        row("pid:4711", "Asia");
        row("pid:47", ""); // a number is equal or not
        row("pid>4711", "Europe,Africa");
        row("state:killed", "Europe");
        row("state:k", "Europe");
        row("state:fail", "Oceania");
        row("state:FailedToStart", "Oceania");
        row("-state:running -state:suspended", "Europe,Africa,Oceania");
        row("target:python", "North America");
        row("target=print_func", "Asia,Europe,Africa,Oceania");
        row("output:continent", "Asia");
        row("output:\"two words\"", "Africa");
        row("exit:1", "Africa");
        row("exit:0", "");
        row("exit>0", "Africa");
        row("exit:9", ""); // a signal is no code
        row("exit:sigkill", "Europe");
        row("-exit:0", "Asia,North America,Europe,Africa,Oceania");
        row("join:waiting", "North America");
        row("kernel:stopped", "North America");
        row("cpu>50", "Asia");
        row("cpu<50", "North America"); // what is not known does not match
        row("cpu:87.3", "Asia");
        row("cpu:87", "Asia");
        row("cpu:0", "North America");
        row("mem>100M", "Asia");
        row("memory<=1.1MB", "North America");
        row("memory:1.1M", "North America");
        row("threads>2", "Asia");
        row("elapsed>10s", "Asia,North America");
        row("elapsed<=2", "Europe,Africa");
        row("STATE:killed", "Europe");
        row("state:killed name:europe", "Europe");
        row("state:killed name:asia", "");
    }
    void shows()
    {
        QFETCH(QString, text);
        QFETCH(QString, names);
        const RowFilterText read = readRowFilter(text);
        QCOMPARE(read.problem, QString());
        QStringList shown;
        for (const ProcessState &row : world()) {
            if (read.filter.matches(row))
                shown += row.made.name;
        }
        QCOMPARE(shown.join(u','), names);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *text, const char *part) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(part);
        };
        row("asia colour:red", "There is no field “colour”. The fields are name, pid, state, ");
        row("http://example.org", "put it in quotes");
        row("state:runing", "There is no state “runing”. The states are created, starting, running,");
        row("cpu>much", "“much” is no number. Write cpu>50, for example.");
        row("mem>5x", "“5x” is no amount of memory.");
        row("elapsed>soon", "“soon” is no time.");
        row("name>asia", "“name” cannot be compared with “>”. Write name:asia, for example.");
        row("exit>kill", "“kill” is no number. Write exit:1");
        row("cpu> 50", "Behind “cpu>” comes what to look for, without a space between them: cpu>50");
        row("join<3", "“join” cannot be compared");
        row("cpu>\xe2\x80\xae"
            "1",
            "U+202E"); // nothing in a sentence turns it around
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        const RowFilterText read = readRowFilter(text);
        QVERIFY2(read.problem.contains(part), qPrintable(read.problem));
        QVERIFY(read.filter.isEmpty()); // nothing is filtered
    }

    void waitsForTheEndOfTheLastWord_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"name:asia cpu>", "name:asia state:", "name:asia -exit:", "name:asia output:\""})
            QTest::newRow(text) << QString(QLatin1String(text));
    }
    void waitsForTheEndOfTheLastWord()
    {
        QFETCH(QString, text);
        const RowFilterText read = readRowFilter(text);
        QVERIFY2(read.problem.startsWith(u"Behind “"_s), qPrintable(read.problem));
        QCOMPARE(shown(read.filter), u"A"_s); // the other words apply
    }

    void hasALimit()
    {
        QVERIFY(readRowFilter(QString(longestFilter, u'a')).problem.isEmpty());
        const RowFilterText read = readRowFilter(QString(longestFilter + 1, u'a'));
        QVERIFY(read.problem.contains(u"1000 characters"_s) && read.filter.isEmpty());
    }

    void listsItsFields()
    {
        QCOMPARE(rowFilterFields().first(), u"name"_s);
        QVERIFY(!rowFilterFields().contains(u"mem"_s));
        for (const QString &field : rowFilterFields())
            QVERIFY2(!readRowFilter(field + u":1"_s).problem.contains(u"no field"_s), qPrintable(field));
    }
};

QTEST_GUILESS_MAIN(TestRowFilter)
#include "tst_rowfilter.moc"
