// SPDX-License-Identifier: MIT
// The table of columns: ids, titles, units, and each cell's value and hover text for rows written here.
#include "core/table/columns.h"
#include "tests/fixtures/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

/// A row in a state, with the history that the state needs.
ProcessState row(State state)
{
    ProcessState process {.id = asia, .state = state};
    process.made.name = u"Asia"_s;
    if (state != State::Created)
        process.attempts.push_back({.number = 1});
    if (state == State::FailedToStart)
        process.attempts.back().failure = u"There is no such program."_s;
    else if (state != State::Created && state != State::Starting)
        process.attempts.back() = {.number = 1, .pid = 4711, .startedAt = second};
    if (hasEnded(state))
        process.attempts.back().endedAt = 3 * second;
    process.now = 2 * second;
    return process;
}

ProcessState exitedWith(const ExitStatus &status)
{
    ProcessState process = row(status.signal == 0 ? State::Exited : State::Crashed);
    process.attempts.back().exit = status;
    return process;
}

ProcessState joining(const JoinInfo &join)
{
    ProcessState process = row(State::Running);
    process.join = join;
    return process;
}

ProcessState sampledRow(KernelSample sample)
{
    ProcessState process = row(State::Running);
    process.sample = sample;
    return process;
}

const Column &column(const char *id)
{
    return columns().at(size_t(columnIndex(id)));
}

/// "" for nothing, "unknown", or the text of the value.
QString cell(const ProcessState &process, const char *id)
{
    const QVariant value = column(id).of(process);
    return value.canConvert<Unknown>() ? u"unknown"_s : value.toString();
}

} // namespace

Q_DECLARE_METATYPE(KernelSample)
Q_DECLARE_METATYPE(ProcessState)

class TestColumns : public QObject
{
    Q_OBJECT
private slots:
    void haveTheWindowsTitles();
    void haveIdsForFiles();
    void areFoundById();
    void endWithTheExtraOnes();
    void haveUnits();
    void haveValues_data();
    void haveValues();
    void keepNumbersAsNumbers();
    void countDownToTheKill_data();
    void countDownToTheKill();
    void numberTheJoins_data();
    void numberTheJoins();
    void showNamesSafely();
    void nameStates_data();
    void nameStates();
    void nameKernelStates_data();
    void nameKernelStates();
    void showTheStateOfTheWholeProcess_data();
    void showTheStateOfTheWholeProcess();
    void sayMoreOnHover();
    void tellTheSourceAndItsAge_data();
    void tellTheSourceAndItsAge();
    void tellWhereKernelFactsComeFrom_data();
    void tellWhereKernelFactsComeFrom();
    void tellNoSourceOfWhatIsOver();
};

void TestColumns::haveTheWindowsTitles()
{
    QStringList titles;
    for (const Column &column : columns())
        titles += column.title;
    QCOMPARE(titles.join(u' '),
             u"Name PID State Kernel CPU % Core Memory Threads Elapsed Output Exit Join "
             "Nice PPID Voluntary switches Involuntary switches Run time Queue time Source Host"_s);
}

void TestColumns::haveIdsForFiles()
{
    QByteArrayList ids;
    for (const Column &column : columns())
        ids += column.id;
    QCOMPARE(ids.join(' '),
             "name pid state kernel cpu core memory threads elapsed output exit join "
             "nice ppid voluntary involuntary run_time queue_time source host");
}

void TestColumns::areFoundById()
{
    for (size_t i = 0; i < columns().size(); ++i)
        QCOMPARE(columnIndex(columns()[i].id), int(i));
    QCOMPARE(columnIndex("Name"), -1);
    QCOMPARE(columnIndex(""), -1);
}

void TestColumns::endWithTheExtraOnes()
{
    for (size_t i = 0; i < columns().size(); ++i)
        QCOMPARE(columns()[i].extra, i > size_t(columnIndex("join")));
}

void TestColumns::haveUnits()
{
    QCOMPARE(column("name").unit, Unit::Text);
    QCOMPARE(column("pid").unit, Unit::Count);
    QCOMPARE(column("cpu").unit, Unit::Percent);
    QCOMPARE(column("memory").unit, Unit::Bytes);
    QCOMPARE(column("elapsed").unit, Unit::Duration);
}

void TestColumns::haveValues_data()
{
    QTest::addColumn<ProcessState>("process");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");

    const auto add = [](const char *column, const char *what, const ProcessState &process, const QString &value) {
        QTest::addRow("%s: %s", column, what) << process << QString::fromLatin1(column) << value;
    };
    add("name", "its name", row(State::Running), u"Asia"_s);
    add("state", "its state", row(State::FailedToStart), u"Failed to start"_s);

    add("pid", "not yet created", row(State::Created), {});
    add("pid", "not yet started", row(State::Starting), {});
    add("pid", "running", row(State::Running), u"4711"_s);
    add("pid", "ended", row(State::Exited), u"4711"_s);
    add("pid", "failed", row(State::FailedToStart), u"unknown"_s);

    add("kernel", "no sample yet", row(State::Running), {});
    add("kernel", "sampled", sampledRow({'S', {}}), u"S sleeping"_s);
    add("kernel", "could not be read", sampledRow({}), u"unknown"_s);
    add("kernel", "ended", row(State::Exited), u"unknown"_s);
    add("kernel", "created", row(State::Created), {});

    for (const char *id : {"cpu", "core", "memory", "threads"}) {
        add(id, "no sample yet", row(State::Running), {});
        add(id, "sampled", sampledRow({'S', {1.5, 1.5, 1.5, 1.5}}), u"1.5"_s);
        add(id, "zero is a value", sampledRow({'S', {0., 0., 0., 0.}}), u"0"_s);
        add(id, "could not be read", sampledRow({'S', {}}), u"unknown"_s);
        add(id, "ended", row(State::Killed), u"unknown"_s);
    }

    add("elapsed", "created", row(State::Created), {});
    add("elapsed", "starting", row(State::Starting), {});
    add("elapsed", "running", row(State::Running), QString::number(second));
    add("elapsed", "ended", row(State::Crashed), QString::number(2 * second));
    add("elapsed", "failed", row(State::FailedToStart), u"unknown"_s);

    ProcessState spoke = row(State::Running);
    spoke.lastLine = u"The name of continent is :  Asia"_s;
    add("output", "nothing yet", row(State::Running), {});
    add("output", "its last line", spoke, spoke.lastLine);
    add("output", "why it failed", row(State::FailedToStart), u"There is no such program."_s);

    ProcessState exact = row(State::Exited);
    exact.exact = true;
    add("source", "created", row(State::Created), {});
    add("source", "sampled", row(State::Running), u"samples"_s);
    add("source", "exact", exact, u"switches"_s);

    ProcessState there = row(State::Unknown);
    there.made.host = u"n2"_s;
    there.attempts.resize(1);
    there.attempts.back().pid = 4711;
    there.sample = KernelSample {'R', {}};
    add("host", "here", row(State::Running), u"this computer"_s);
    add("host", "there", there, u"n2"_s);
    for (const char *id : {"kernel", "cpu", "elapsed", "exit"})
        add(id, "its host is silent", there, u"unknown"_s);
    add("state", "its host is silent", there, u"Unknown"_s);
    add("pid", "its host is silent", there, u"4711"_s);

    add("exit", "created", row(State::Created), {});
    add("exit", "running", row(State::Running), {});
    add("exit", "exited 0", exitedWith({.code = 0}), u"0"_s);
    add("exit", "exited 3", exitedWith({.code = 3}), u"3"_s);
    add("exit", "a signal", exitedWith({.signal = 9}), u"SIGKILL (9)"_s);
    ProcessState waits = exitedWith({.code = 3});
    waits.restart = {.at = 5 * second + 1, .number = 3, .limit = 5, .givenUp = {}};
    add("exit", "restarts", waits, u"restarts in 4 s (3 of 5), last 3"_s);
    ProcessState givenUp = exitedWith({.signal = 11});
    givenUp.restart.givenUp = u"It is not restarted any more."_s;
    add("exit", "restarts no more", givenUp, u"SIGSEGV (11), restart limit reached"_s);
    ProcessState cancelled = row(State::Created);
    cancelled.startCancelled = true;
    add("exit", "cancelled before its start", cancelled, u"not started"_s);
    add("exit", "failed", row(State::FailedToStart), u"unknown"_s);

    add("join", "not asked for", joining({}), u"unknown"_s);
    add("join", "queued", joining({.state = JoinState::Queued, .after = u"America"_s}), u"after America"_s);
    add("join", "first of the queue", joining({.state = JoinState::Queued, .after = {}}), u"waiting…"_s);
    add("join", "waiting", joining({.state = JoinState::Waiting, .after = {}}), u"waiting…"_s);
    add("join", "joined", joining({JoinState::Joined, {}, 2, 1'204'000'000}), u"joined 2nd, waited 1.204 s"_s);
    add("join", "joined at once", joining({JoinState::Joined, {}, 1, 0}), u"joined 1st, waited 0.000 s"_s);
    add("join", "timed out", joining({JoinState::TimedOut, {}, 0, 2 * second}), u"timed out after 2 s"_s);
    add("join", "timed out soon", joining({JoinState::TimedOut, {}, 0, second / 2}), u"timed out after 0.5 s"_s);
}

void TestColumns::haveValues()
{
    QFETCH(ProcessState, process);
    QFETCH(QString, column);
    QTEST(cell(process, column.toLatin1().constData()), "value");
}

void TestColumns::keepNumbersAsNumbers()
{
    const ProcessState process = sampledRow({'R', {12.5, 1., 4096., 2.}});
    QCOMPARE(column("pid").of(process), QVariant(qint64(4711)));
    QCOMPARE(column("cpu").of(process), QVariant(12.5));
    QCOMPARE(column("core").of(process), QVariant(1.));
    QCOMPARE(column("memory").of(process), QVariant(4096.));
    QCOMPARE(column("elapsed").of(process), QVariant(second));
}

void TestColumns::countDownToTheKill_data()
{
    QTest::addColumn<qint64>("left");
    QTest::addColumn<QString>("text");
    QTest::newRow("5 s") << 5 * second << u"kill in 5 s"_s;
    QTest::newRow("a little less") << 5 * second - 1 << u"kill in 5 s"_s;
    QTest::newRow("the last instant") << qint64(1) << u"kill in 1 s"_s;
    QTest::newRow("now") << qint64(0) << u"kill in 0 s"_s;
    QTest::newRow("late") << -second << u"kill in 0 s"_s;
}

void TestColumns::countDownToTheKill()
{
    QFETCH(qint64, left);
    ProcessState process = row(State::Stopping);
    process.killAt = process.now + left;
    QTEST(cell(process, "exit"), "text");
}

void TestColumns::numberTheJoins_data()
{
    QTest::addColumn<int>("number");
    for (const char *ordinal : {"1st", "2nd", "3rd", "4th", "10th", "11th", "12th", "13th", "14th", "20th", "21st",
                                "22nd", "23rd", "100th", "101st", "111th", "112th", "113th", "1000th"})
        QTest::newRow(ordinal) << QByteArray(ordinal).chopped(2).toInt();
}

void TestColumns::numberTheJoins()
{
    QFETCH(int, number);
    QCOMPARE(cell(joining({JoinState::Joined, {}, number, 0}), "join"),
             u"joined %1, waited 0.000 s"_s.arg(QLatin1String(QTest::currentDataTag())));
}

void TestColumns::showNamesSafely()
{
    ProcessState process = row(State::Running);
    process.made.name = u"A\u202Eb\n"_s;
    QCOMPARE(cell(process, "name"), visibleText(process.made.name));
    QVERIFY(!cell(process, "name").contains(QChar(0x202E)));
    process.join = {.state = JoinState::Queued, .after = u"x\u202E"_s};
    QVERIFY(!cell(process, "join").contains(QChar(0x202E)));
}

void TestColumns::nameStates_data()
{
    QTest::addColumn<State>("state");
    QTest::newRow("Created") << State::Created;
    QTest::newRow("Starting") << State::Starting;
    QTest::newRow("Running") << State::Running;
    QTest::newRow("Suspended") << State::Suspended;
    QTest::newRow("Stopping") << State::Stopping;
    QTest::newRow("Exited") << State::Exited;
    QTest::newRow("Killed") << State::Killed;
    QTest::newRow("Crashed") << State::Crashed;
    QTest::newRow("Failed to start") << State::FailedToStart;
}

void TestColumns::nameStates()
{
    QFETCH(State, state);
    QCOMPARE(stateName(state), QLatin1String(QTest::currentDataTag()));
}

void TestColumns::nameKernelStates_data()
{
    QTest::addColumn<char>("letter");
    for (const char *name : {"R running", "S sleeping", "D disk sleep", "T stopped", "t tracing stop", "Z zombie",
                             "X dead", "I idle", "P"}) // the last is none that we know
        QTest::newRow(name) << name[0];
}

void TestColumns::nameKernelStates()
{
    QFETCH(char, letter);
    QCOMPARE(kernelStateName(letter), QLatin1String(QTest::currentDataTag()));
}

void TestColumns::showTheStateOfTheWholeProcess_data()
{
    QTest::addColumn<char>("main");
    QTest::addColumn<char>("thread");
    QTest::addColumn<qint64>("pid");
    QTest::addColumn<QString>("shown");
    const qint64 own = 4711;
    QTest::newRow("a thread computes") << 'S' << 'R' << own << u"R running"_s;
    QTest::newRow("all sleep") << 'S' << 'S' << own << u"S sleeping"_s;
    QTest::newRow("a descendant computes") << 'S' << 'R' << own + 1 << u"S sleeping"_s;
    QTest::newRow("the main thread computes") << 'R' << 'S' << own << u"R running"_s;
    QTest::newRow("the main thread waits for a disk") << 'D' << 'R' << own << u"R running"_s;
    QTest::newRow("the main thread is stopped") << 'T' << 'R' << own << u"T stopped"_s;
}

void TestColumns::showTheStateOfTheWholeProcess()
{
    QFETCH(char, main);
    QFETCH(char, thread);
    QFETCH(qint64, pid);
    ProcessState row = sampledRow({main, {}});
    row.tasks.push_back({.pid = pid, .tid = 4799, .sample = {thread, {}}});
    const Column &kernel = column("kernel");
    QTEST(kernel.value(row, kernel).toString(), "shown");
    const bool isOther = QString::fromLatin1(&main, 1) != kernel.value(row, kernel).toString().left(1);
    QCOMPARE(kernel.hover(row, 2 * second).contains(u"the main thread"_s), isOther);
}

void TestColumns::sayMoreOnHover()
{
    const auto hover = [](const char *id, const ProcessState &process) {
        return column(id).hover(process, process.now);
    };
    QCOMPARE(hover("state", row(State::FailedToStart)), u"There is no such program."_s);
    QCOMPARE(hover("exit", row(State::Running)), QString());
    QCOMPARE(hover("exit", row(State::Created)), QString());
    const ExitStatus killed {.signal = 15};
    QVERIFY(hover("exit", exitedWith(killed)).startsWith(killed.explanation()));
    QCOMPARE(hover("join", joining({})), u"No join was asked for."_s);
    QVERIFY(hover("join", joining({.state = JoinState::Waiting, .after = {}})).contains(u"Python"_s));
}

// For rows that started at 1 s and ended at 3 s, seen at 4.5 s.
void TestColumns::tellTheSourceAndItsAge_data()
{
    QTest::addColumn<ProcessState>("process");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("end");
    const auto add = [](const char *id, const char *what, const ProcessState &process, const QString &end) {
        QTest::addRow("%s: %s", id, what) << process << QString::fromLatin1(id) << end;
    };
    ProcessState spoke = row(State::Running);
    spoke.made.target = u"print_func"_s;
    spoke.lastLine = u"Asia"_s;
    add("output", "when is not known", spoke, u"Asia"_s);
    spoke.lastLineAt = 3 * second + second / 5;
    add("output", "a line", spoke, u"Asia\nFrom its pipe, last line, 1.3 s ago"_s);
    add("output", "none", row(State::Running), {});
    add("name", "of a target", spoke, u"\nTarget: print_func"_s);
    add("name", "of neither", row(State::Created), u"from when it was asked for"_s);
    ProcessState tool = row(State::Created);
    tool.made.program = u"/opt/tools/a\u202Eb"_s;
    add("name", "of a program", tool, u"\nTarget: a<U+202E>b"_s);
    add("pid", "not started", row(State::Starting), {});
    add("pid", "started", row(State::Running), u"From the kernel when it was started, 3.5 s ago"_s);
    add("state", "created", row(State::Created), u"Asked for, and not started yet"_s);
    add("state", "starting", row(State::Starting), u"Pangaea starts it"_s);
    add("state", "running", row(State::Running), u"told of it: started 3.5 s ago"_s);
    add("state", "ended", row(State::Exited), u"From waitid(2): it ended 1.5 s ago"_s);
    add("elapsed", "not started", row(State::Starting), {});
    add("elapsed", "running", row(State::Running), u"to the newest fact, 2.5 s ago"_s);
    add("elapsed", "ended", row(State::Exited), u"from its start to its end, 1.5 s ago"_s);
    add("exit", "ended", exitedWith({.code = 3}), u"\nFrom waitid(2), 1.5 s ago"_s);
}

void TestColumns::tellTheSourceAndItsAge()
{
    QFETCH(ProcessState, process);
    QFETCH(QString, column);
    QFETCH(QString, end);
    const QString text = ::column(column.toLatin1().constData()).hover(process, 4 * second + second / 2);
    QVERIFY2(end.isEmpty() ? text.isEmpty() : text.endsWith(end), qPrintable(text));
}

void TestColumns::tellWhereKernelFactsComeFrom_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<KernelSample>("sample");
    QTest::addColumn<QString>("source");

    constexpr qint64 ms = 1'000'000;
    KernelSample sample {'S'};
    sample.readAt = {2 * second - 80 * ms, 2 * second - 1, 500 * ms}; // seen at 2 s
    const auto add = [](const char *column, const char *what, const KernelSample &given, const QString &source) {
        QTest::addRow("%s: %s", column, what) << QString::fromLatin1(column) << given << source;
    };
    for (const char *id : {"kernel", "core", "memory", "threads", "nice", "ppid"})
        add(id, "stat", sample, u"/proc/4711/stat, 80 ms ago"_s);
    for (const char *id : {"cpu", "run_time", "queue_time"})
        add(id, "schedstat", sample, u"/proc/4711/schedstat, 0 ms ago"_s);
    for (const char *id : {"voluntary", "involuntary"})
        add(id, "status", sample, u"/proc/4711/status, 1.5 s ago"_s);
    KernelSample ticks = sample;
    ticks.cpuFromTicks = true;
    add("cpu", "ticks", ticks, u"/proc/4711/stat, 80 ms ago, from ticks of 10 ms"_s);
    add("run_time", "ticks", ticks, u"/proc/4711/stat, 80 ms ago, from ticks of 10 ms"_s);
    add("queue_time", "not by ticks", ticks, u"/proc/4711/schedstat, 0 ms ago"_s);
    add("core", "not by ticks", ticks, u"/proc/4711/stat, 80 ms ago"_s);
    KernelSample none = sample;
    none.readAt = {};
    add("voluntary", "never read", none, u"/proc/4711/status could not be read"_s);
    KernelSample late = sample;
    late.readAt[size_t(ProcFile::Stat)] = 2 * second + 5;
    add("kernel", "read after that", late, u"/proc/4711/stat, 0 ms ago"_s);
}

void TestColumns::tellWhereKernelFactsComeFrom()
{
    QFETCH(QString, column);
    QFETCH(KernelSample, sample);
    QTEST(::column(column.toLatin1().constData()).hover(sampledRow(sample), 2 * second), "source");
}

void TestColumns::tellNoSourceOfWhatIsOver()
{
    QCOMPARE(column("kernel").hover(row(State::Running), 2 * second), QString());
    QCOMPARE(column("cpu").hover(row(State::Created), 2 * second), QString());
    ProcessState ended = row(State::Exited);
    ended.sample = KernelSample {'S'};
    QCOMPARE(column("memory").hover(ended, 2 * second), QString());
}

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
