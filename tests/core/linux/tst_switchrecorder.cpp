// SPDX-License-Identifier: MIT
// The recorder with real processes: its results are compared with wait4(2). If the kernel refuses, the test says so
// loudly, and the refusals are tested.
#include "core/linux/switchrecorder.h"
#include "core/linux/linuxplatform.h"
#include "tests/fixtures/session.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <map>
#include <set>

#include <fcntl.h>
#include <linux/perf_event.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

using IntervalsByTask = std::map<qint32, std::vector<RunInterval>>;

/// Recorder and trace without an engine, so that the test itself can wait for its children.
struct Rig {
    explicit Rig(SwitchRecorder::Options options = {})
        : recorder(std::move(options))
        , started(recorder.open())
    {
    }

    /// 0: it did not start. Runs in the background of the test.
    qint64 spawn(ProcessId row, const QString &program, const QStringList &arguments)
    {
        QByteArrayList bytes {program.toUtf8()};
        for (const QString &argument : arguments)
            bytes += argument.toUtf8();
        std::vector<char *> values;
        for (QByteArray &value : bytes)
            values.push_back(value.data());
        values.push_back(nullptr);
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        pid_t pid = 0;
        const int error = posix_spawn(&pid, values[0], &actions, nullptr, values.data(), environ);
        posix_spawn_file_actions_destroy(&actions);
        if (error != 0)
            return 0;
        trace.watch(row, pid, monotonicNow());
        return pid;
    }
    bool take()
    {
        const SwitchRecorder::Taken taken = recorder.take();
        return trace.take(taken.records, taken.until, events);
    }
    template <typename Kind>
    [[nodiscard]] std::vector<Kind> all(ProcessId row) const
    {
        std::vector<Kind> found;
        for (const Event &event : events) {
            if (event.process == row && std::holds_alternative<Kind>(event.payload))
                found.push_back(std::get<Kind>(event.payload));
        }
        return found;
    }
    /// As a reader of the journal sees them: an open interval is replaced by the next one with the same start.
    [[nodiscard]] IntervalsByTask intervals(ProcessId row) const
    {
        IntervalsByTask tasks;
        for (const event::Ran &ran : all<event::Ran>(row)) {
            for (const RunInterval &interval : ran.intervals) {
                auto &known = tasks[interval.tid];
                if (!known.empty() && known.back().start == interval.start)
                    known.pop_back();
                known.push_back(interval);
            }
        }
        return tasks;
    }
    [[nodiscard]] qint64 lost() const
    {
        qint64 records = 0;
        for (const event::RecordsLost &lost : all<event::RecordsLost>(ProcessId::Pangaea))
            records += lost.records;
        return records;
    }

    SwitchRecorder recorder;
    event::RecordingStarted started;
    SwitchTrace trace {::getpid()};
    EventBatch events;
};

struct Usage {
    int status = -1;
    qint64 switches = 0;
    qint64 preemptions = 0;
    qint64 time = 0; ///< ns
};

/// The usage of a child and all that it waited for.
Usage waitFor(qint64 pid)
{
    int status = 0;
    struct rusage usage = {};
    if (::wait4(pid_t(pid), &status, 0, &usage) != pid)
        return {};
    const auto nanoseconds = [](const timeval &time) { return time.tv_sec * second + time.tv_usec * 1000; };
    return {status, usage.ru_nvcsw + usage.ru_nivcsw, usage.ru_nivcsw,
            nanoseconds(usage.ru_utime) + nanoseconds(usage.ru_stime)};
}

struct Recorded {
    qint64 switchIns = 0;
    qint64 preemptions = 0;
    qint64 time = 0; ///< ns
    qint64 exits = 0;
};

Recorded sum(const IntervalsByTask &tasks)
{
    Recorded all;
    for (const auto &[tid, intervals] : tasks) {
        for (const RunInterval &interval : intervals) {
            ++all.switchIns;
            all.preemptions += interval.left == LeaveReason::Preempted;
            all.exits += interval.left == LeaveReason::Exited;
            all.time += interval.end - interval.start;
        }
    }
    return all;
}

/// Of all cores, ns: interrupts and other machines on the same host. A task that has the core meanwhile still has it,
/// but rusage does not count that time.
qint64 stolenTime()
{
    QFile file(u"/proc/stat"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList fields = file.readLine().simplified().split(' '); // proc_stat(5)
    const qint64 ticks = fields.value(6).toLongLong() + fields.value(7).toLongLong() + fields.value(8).toLongLong();
    return ticks * second / ::sysconf(_SC_CLK_TCK);
}

/// Stolen time is reported in ticks of each core, so that one more tick of each may be missing.
bool isTooLong(const Recorded &recorded, const Usage &usage, qint64 stolenBefore)
{
    const qint64 tick = second / ::sysconf(_SC_CLK_TCK);
    const qint64 stolen = stolenTime() - stolenBefore + tick * ::sysconf(_SC_NPROCESSORS_ONLN);
    return recorded.time * 1000 > usage.time * 1005 + stolen * 1000;
}

/// rusage counts from the fork, the records from the first switch: on a busy machine a worker gets little time of its
/// own beside that. And it counts the kernel's own work to bring a task to a core and away, which no interval has.
bool isLongEnough(const Recorded &recorded, const Usage &usage)
{
    constexpr qint64 beginning = 1'000'000; // ns
    constexpr qint64 switching = 20'000;    // ns, of each stay
    return (recorded.time + beginning + recorded.switchIns * switching) * 1000 >= usage.time * 995;
}

/// A task's records end a little before its life: it may be preempted once more on the way out. And its last
/// leave may be counted in its usage, or come after it.
bool isComplete(const Recorded &recorded, const Usage &usage, qint64 tasks)
{
    qInfo("switch-ins %lld of %lld, preempted %lld of %lld, time %.4f of rusage's", recorded.switchIns, usage.switches,
          recorded.preemptions, usage.preemptions, double(recorded.time) / double(usage.time));
    return (recorded.switchIns + 2 * tasks) * 1000 >= usage.switches * 999
        && recorded.switchIns <= usage.switches + tasks;
}

/// A sentence when two intervals of one task, or two of one core, overlap or are out of order; nothing
/// otherwise.
QString contradiction(const IntervalsByTask &tasks)
{
    std::map<int, std::vector<RunInterval>> cores;
    for (const auto &[tid, intervals] : tasks) {
        qint64 last = 0;
        for (const RunInterval &interval : intervals) {
            if (interval.start < last || interval.end < interval.start)
                return u"task %1 at %2"_s.arg(tid).arg(interval.start);
            last = interval.end;
            cores[interval.core].push_back(interval);
        }
    }
    for (auto &[core, intervals] : cores) {
        std::ranges::sort(intervals, {}, &RunInterval::start);
        for (size_t i = 1; i < intervals.size(); ++i) {
            if (intervals[i].start < intervals[i - 1].end)
                return u"core %1 at %2"_s.arg(core).arg(intervals[i].start);
        }
    }
    return {};
}

} // namespace

#define NEEDS_RECORDER(rig)                                                                                            \
    do {                                                                                                               \
        if (!(rig).started.exact)                                                                                      \
            QSKIP(qPrintable(u"NOT TESTED, switches cannot be recorded here: "_s + (rig).started.reason));             \
    } while (false)

class TestSwitchRecorder final : public QObject
{
    Q_OBJECT
private slots:
    void againstUsage_data();
    void againstUsage();
    void fourOnTheCores();
    void manyChildren();
    void familyTree();
    void execInThread();
    void openWhileItRuns();
    void failedExec();
    void smallRings();
    void nobodyTakes();
    void fewerPages();
    void descriptors();
    void idle();
    void refused_data();
    void refused();
    void memoryRefused();
    void sentences_data();
    void sentences();
    void notStarted();
    void inTheJournal();
    void tellsWhatStartedNoProgram_data();
    void tellsWhatStartedNoProgram();
    void turnedOff();
};

void TestSwitchRecorder::againstUsage_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("works"); // else it has no time to speak of but that of the switches themselves
    QTest::newRow("compute") << workerPath() << QStringList {u"compute"_s, u"seconds=1"_s} << true;
    QTest::newRow("count") << workerPath() << QStringList {u"count"_s, u"seconds=1.5"_s} << false;
    QTest::newRow("crash") << workerPath() << QStringList {u"crash"_s} << false;
    QTest::newRow("threads") << misbehavePath() << QStringList {u"changing-threads"_s, u"4"_s} << true;
    QTest::newRow("relay") << misbehavePath() << QStringList {u"relay"_s, u"2000"_s} << false;
}

void TestSwitchRecorder::againstUsage()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    QFETCH(bool, works);
    Rig rig;
    NEEDS_RECORDER(rig);
    const qint64 stolen = stolenTime();
    const qint64 pid = rig.spawn(asia, program, arguments);
    QVERIFY(pid > 0);
    const Usage usage = waitFor(pid);
    const bool lives = rig.take();
    QCOMPARE(rig.lost(), 0);
    QVERIFY(!lives);
    const IntervalsByTask tasks = rig.intervals(asia);
    const Recorded recorded = sum(tasks);
    QVERIFY(isComplete(recorded, usage, qint64(tasks.size())));
    QVERIFY(std::abs(recorded.preemptions - usage.preemptions) <= 2 + usage.preemptions / 100);
    if (works) {
        QVERIFY(isLongEnough(recorded, usage));
        QVERIFY(!isTooLong(recorded, usage, stolen));
    }
    QCOMPARE(contradiction(tasks), QString());
    QCOMPARE(recorded.exits, qint64(tasks.size())); // the last stay of each task
    QCOMPARE(rig.all<event::TaskBorn>(asia).size(), tasks.size());
    QCOMPARE(rig.all<event::TaskExited>(asia).size(), tasks.size());
}

void TestSwitchRecorder::fourOnTheCores()
{
    Rig rig;
    NEEDS_RECORDER(rig);
    const qint64 stolen = stolenTime();
    std::vector<qint64> pids;
    for (quint64 row = 1; row <= 4; ++row)
        pids.push_back(rig.spawn(ProcessId {row}, workerPath(), {u"compute"_s, u"seconds=1"_s}));
    IntervalsByTask together;
    for (size_t i = 0; i < pids.size(); ++i) {
        const Usage usage = waitFor(pids[i]);
        rig.take(); // in the middle of the others' work
        const IntervalsByTask tasks = rig.intervals(ProcessId {i + 1});
        const Recorded recorded = sum(tasks);
        QVERIFY(isComplete(recorded, usage, 1));
        QVERIFY(isLongEnough(recorded, usage));
        QVERIFY(!isTooLong(recorded, usage, stolen));
        together.insert(tasks.begin(), tasks.end());
    }
    QCOMPARE(together.size(), 4u);
    QCOMPARE(contradiction(together), QString());
    QVERIFY(!rig.take());
}

void TestSwitchRecorder::manyChildren()
{
    constexpr quint64 count = 200;
    Rig rig;
    NEEDS_RECORDER(rig);
    std::vector<qint64> pids;
    for (quint64 row = 1; row <= count; ++row)
        pids.push_back(rig.spawn(ProcessId {row}, workerPath(), {u"print_func"_s}));
    for (const qint64 pid : pids)
        QCOMPARE(waitFor(pid).status, 0);
    QVERIFY(!rig.take());
    QCOMPARE(rig.lost(), 0);
    for (quint64 row = 1; row <= count; ++row) {
        const auto born = rig.all<event::TaskBorn>(ProcessId {row});
        const auto named = rig.all<event::TaskNamed>(ProcessId {row});
        const auto exited = rig.all<event::TaskExited>(ProcessId {row});
        QCOMPARE(born.size(), 1u);
        QCOMPARE(born.front().pid, pids[row - 1]);
        QCOMPARE(born.front().tid, pids[row - 1]);
        QCOMPARE(born.front().parent, qint64(::gettid()));
        QCOMPARE(named.size(), 1u);
        QCOMPARE(named.front().name, u"pangaea-worker"_s);
        QVERIFY(named.front().exec);
        QCOMPARE(exited.size(), 1u);
        QCOMPARE(exited.front().tid, pids[row - 1]);
    }
}

void TestSwitchRecorder::familyTree()
{
    Rig rig;
    NEEDS_RECORDER(rig);
    const qint64 threads = rig.spawn(asia, misbehavePath(), {u"changing-threads"_s, u"3"_s});
    const qint64 relay = rig.spawn(europe, misbehavePath(), {u"relay"_s, u"10"_s});
    QCOMPARE(waitFor(threads).status, 0);
    QCOMPARE(waitFor(relay).status, 0);
    QVERIFY(!rig.take());
    const auto ofThreads = rig.all<event::TaskBorn>(asia);
    QCOMPARE(ofThreads.size(), 4u);
    std::set<qint64> tids;
    for (const event::TaskBorn &born : ofThreads) {
        QCOMPARE(born.pid, threads);
        QCOMPARE(born.parent, born.tid == threads ? qint64(::gettid()) : threads);
        tids.insert(born.tid);
    }
    QCOMPARE(tids.size(), 4u);
    const auto ofRelay = rig.all<event::TaskBorn>(europe);
    QCOMPARE(ofRelay.size(), 2u);
    QCOMPARE(ofRelay[0].pid, relay);
    QCOMPARE(ofRelay[1].parent, relay);
    QCOMPARE(ofRelay[1].pid, ofRelay[1].tid);
    QVERIFY(ofRelay[1].pid != relay);
    QCOMPARE(rig.all<event::TaskExited>(europe).size(), 2u);
}

void TestSwitchRecorder::execInThread()
{
    Rig rig;
    NEEDS_RECORDER(rig);
    const qint64 pid = rig.spawn(asia, misbehavePath(), {u"exec-in-thread"_s, u"7"_s});
    const Usage usage = waitFor(pid);
    QCOMPARE(WEXITSTATUS(usage.status), 7);
    QVERIFY(!rig.take()); // nobody is waited for, though the thread's own number never exits
    const IntervalsByTask tasks = rig.intervals(asia);
    QCOMPARE(contradiction(tasks), QString());
    QCOMPARE(tasks.size(), 2u);
    QVERIFY(tasks.contains(qint32(pid)));
    QCOMPARE(tasks.at(qint32(pid)).back().left, LeaveReason::Exited);
    std::multiset<qint64> born, exited;
    for (const event::TaskBorn &task : rig.all<event::TaskBorn>(asia))
        born.insert(task.tid);
    for (const event::TaskExited &task : rig.all<event::TaskExited>(asia))
        exited.insert(task.tid);
    QCOMPARE(exited, born);
}

void TestSwitchRecorder::openWhileItRuns()
{
    Rig rig;
    NEEDS_RECORDER(rig);
    const qint64 pid = rig.spawn(asia, workerPath(), {u"compute"_s, u"seconds=1000"_s});
    QVERIFY(rig.take());
    const auto openStart = [&]() -> qint64 {
        const auto ran = rig.all<event::Ran>(asia);
        return !ran.empty() && ran.back().intervals.back().left == LeaveReason::Open ? ran.back().intervals.back().start
                                                                                     : 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(rig.take() && openStart() != 0, patience);
    const RunInterval open = rig.intervals(asia).begin()->second.back();
    QCOMPARE(open.end, rig.recorder.take().until > open.end ? open.end : 0); // it ends when it was read
    QTRY_VERIFY_WITH_TIMEOUT(rig.take() && sum(rig.intervals(asia)).time > second / 10, patience);
    QCOMPARE(contradiction(rig.intervals(asia)), QString());
    ::kill(pid_t(pid), SIGKILL);
    QCOMPARE(WTERMSIG(waitFor(pid).status), SIGKILL);
    QVERIFY(!rig.take());
    QCOMPARE(rig.intervals(asia).at(qint32(pid)).back().left, LeaveReason::Exited);
}

void TestSwitchRecorder::failedExec()
{
    Rig rig;
    NEEDS_RECORDER(rig);
    QCOMPARE(rig.spawn(asia, u"/nonexistent"_s, {}), 0); // a child was made, but is nobody's
    rig.take();
    QVERIFY(rig.events.empty());
    const qint64 pid = rig.spawn(europe, workerPath(), {u"print_func"_s});
    QCOMPARE(waitFor(pid).status, 0);
    QVERIFY(!rig.take());
    QCOMPARE(rig.all<event::TaskBorn>(europe).size(), 1u);
    QVERIFY(rig.all<event::TaskBorn>(asia).empty());
}

// 128 switches fit: the rest is lost, and known to be.
void TestSwitchRecorder::smallRings()
{
    Rig rig({.pages = 1, .ownThread = false});
    NEEDS_RECORDER(rig);
    const qint64 relay = rig.spawn(asia, misbehavePath(), {u"relay"_s, u"5000"_s});
    const Usage usage = waitFor(relay);
    QCOMPARE(usage.status, 0);
    rig.trace.forget(asia, monotonicNow());
    rig.take();
    const IntervalsByTask tasks = rig.intervals(asia);
    QCOMPARE(contradiction(tasks), QString());
    QVERIFY(sum(tasks).switchIns < usage.switches);
    QVERIFY(sum(tasks).time <= usage.time);
    // The kernel tells at its next record, on each core
    const auto lostAll = [&] {
        waitFor(rig.spawn(europe, workerPath(), {u"print_func"_s}));
        rig.take();
        return rig.lost() > usage.switches;
    };
    QTRY_VERIFY_WITH_TIMEOUT(lostAll(), patience);
    // A descendant whose exit was lost is found gone
    for (const qint64 pid : rig.trace.doubtful()) {
        if (::kill(pid_t(pid), 0) != 0)
            rig.trace.gone(pid, monotonicNow());
    }
    QVERIFY(!rig.take());
}

void TestSwitchRecorder::nobodyTakes()
{
    Rig rig({.mostRecords = 100});
    NEEDS_RECORDER(rig);
    const Usage usage = waitFor(rig.spawn(asia, misbehavePath(), {u"relay"_s, u"20000"_s}));
    QCOMPARE(usage.status, 0);
    rig.take();
    QVERIFY(rig.lost() > usage.switches);
    QVERIFY(sum(rig.intervals(asia)).switchIns <= 100);
    QCOMPARE(contradiction(rig.intervals(asia)), QString());
}

void TestSwitchRecorder::fewerPages()
{
    std::vector<size_t> asked;
    const size_t page = size_t(::sysconf(_SC_PAGESIZE));
    Rig rig({.map = [&](size_t bytes, int descriptor) -> void * {
        asked.push_back(bytes / page);
        if (bytes / page > 17) {
            errno = asked.size() % 2 ? EPERM : ENOMEM;
            return MAP_FAILED;
        }
        return ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    }});
    NEEDS_RECORDER(rig);
    QCOMPARE(asked.front(), 129u);
    QCOMPARE(asked[1], 65u);
    QCOMPARE(asked.back(), 17u);
    const qint64 pid = rig.spawn(asia, workerPath(), {u"print_func"_s});
    QCOMPARE(waitFor(pid).status, 0);
    QVERIFY(!rig.take());
    QCOMPARE(rig.all<event::TaskExited>(asia).size(), 1u);
}

void TestSwitchRecorder::descriptors()
{
    const auto open = [] { return QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System).size(); };
    const auto before = open();
    {
        Rig rig;
        NEEDS_RECORDER(rig);
        QCOMPARE(open() - before, ::sysconf(_SC_NPROCESSORS_ONLN) + 1);
        const qint64 pid = rig.spawn(asia, workerPath(), {u"print_func"_s, u"seconds=1000"_s});
        QCOMPARE(open() - before, ::sysconf(_SC_NPROCESSORS_ONLN) + 1); // none for a child
        ::kill(pid_t(pid), SIGKILL);
        waitFor(pid);
    }
    QCOMPARE(open(), before);
}

// A thread that has ended would answer each poll at once.
void TestSwitchRecorder::idle()
{
    SwitchRecorder recorder;
    event::RecordingStarted started;
    std::thread([&] { started = recorder.open(); }).join();
    if (!started.exact)
        QSKIP(qPrintable(u"NOT TESTED, switches cannot be recorded here: "_s + started.reason));
    struct rusage before {
    }, after {};
    ::getrusage(RUSAGE_SELF, &before);
    QTest::qWait(300);
    ::getrusage(RUSAGE_SELF, &after);
    const auto milliseconds = [](const struct rusage &usage) {
        return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000
            + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1000;
    };
    QVERIFY(milliseconds(after) - milliseconds(before) < 150);
}

void TestSwitchRecorder::refused_data()
{
    QTest::addColumn<int>("error");
    QTest::newRow("EACCES") << EACCES;
    QTest::newRow("ENOSYS") << ENOSYS;
    QTest::newRow("EMFILE") << EMFILE;
}

void TestSwitchRecorder::refused()
{
    QFETCH(int, error);
    Rig rig({.openEvent = [error](perf_event_attr &, int) {
        errno = error;
        return -1;
    }});
    QVERIFY(!rig.started.exact);
    QVERIFY2(rig.started.reason.endsWith(u")."_s), qPrintable(rig.started.reason));
    QCOMPARE(rig.recorder.take().until, 0);
    QVERIFY(rig.recorder.take().records.empty());
}

void TestSwitchRecorder::memoryRefused()
{
    int asked = 0;
    Rig rig({.openEvent = [](perf_event_attr &, int) { return ::open("/dev/null", O_RDONLY | O_CLOEXEC); },
             .map = [&asked](size_t, int) -> void * {
                 ++asked;
                 errno = EPERM;
                 return MAP_FAILED;
             }});
    QVERIFY(!rig.started.exact);
    QVERIFY2(rig.started.reason.contains(u"kernel.perf_event_mlock_kb is "_s), qPrintable(rig.started.reason));
    QCOMPARE(asked, 8); // 128, 64, 32 ... 1
}

void TestSwitchRecorder::sentences_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("paranoid");
    QTest::addColumn<QString>("setting");
    QTest::newRow("EACCES, 3") << EACCES << 3
                               << u"The kernel does not let an ordinary user record switches "
                                  "(kernel.perf_event_paranoid is 3; 2 or less would do)."_s;
    QTest::newRow("EPERM, 4") << EPERM << 4 << u"kernel.perf_event_paranoid is 4; 2 or less would do"_s;
    QTest::newRow("EPERM, 2") << EPERM << 2 << u"container"_s;
    QTest::newRow("EACCES, unknown") << EACCES << -9 << u"container"_s;
    QTest::newRow("ENOSYS") << ENOSYS << 2 << u"CONFIG_PERF_EVENTS"_s;
    QTest::newRow("ENOENT") << ENOENT << 2 << u"Linux 4.3"_s;
    QTest::newRow("EINVAL") << EINVAL << 2 << u"Linux 4.3"_s;
    QTest::newRow("EMFILE") << EMFILE << 2 << u"ulimit -n"_s;
    QTest::newRow("ENFILE") << ENFILE << 2 << u"fs.file-max"_s;
    QTest::newRow("EAGAIN") << EAGAIN << 2 << u"ulimit -u"_s;
    QTest::newRow("ENOMEM") << ENOMEM << 2 << u"memory"_s;
    QTest::newRow("another") << EIO << 2 << u"Input/output error"_s;
}

void TestSwitchRecorder::sentences()
{
    QFETCH(int, error);
    QFETCH(int, paranoid);
    QFETCH(QString, setting);
    const QString sentence = SwitchRecorder::refusal(error, paranoid == -9 ? std::nullopt : std::optional(paranoid));
    QVERIFY2(sentence.contains(setting), qPrintable(sentence));
    QVERIFY(sentence.endsWith(u'.'));
    QVERIFY(!sentence.contains(u'%'));
}

void TestSwitchRecorder::notStarted()
{
    SwitchRecorder recorder;
    QCOMPARE(recorder.take().until, 0);
}

void TestSwitchRecorder::inTheJournal()
{
    Session session;
    const ProcessId process = session.spawnOne(u"compute"_s, {u"seconds=0.2"_s});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process), patience);
    const auto recordings = session.all<event::RecordingStarted>(ProcessId::Pangaea);
    QCOMPARE(recordings.size(), 1u);
    if (!recordings.front().exact)
        QSKIP(qPrintable(u"NOT TESTED, switches cannot be recorded here: "_s + recordings.front().reason));
    QTRY_COMPARE_WITH_TIMEOUT(session.all<event::TaskExited>(process).size(), 1u, patience);
    qint64 time = 0;
    qint64 last = 0;
    qint64 length = 0;
    for (const event::Ran &ran : session.all<event::Ran>(process)) {
        for (const RunInterval &interval : ran.intervals) {
            QCOMPARE(interval.tid, session.pid(process));
            time += interval.end - interval.start - (interval.start == last ? length : 0);
            last = interval.start;
            length = interval.end - interval.start;
        }
    }
    QVERIFY(time > second / 100);
    QCOMPARE(session.all<event::TaskBorn>(process).size(), 1u);
    QVERIFY(session.all<event::TaskBorn>(ProcessId::Pangaea).empty()); // the worker that listed its targets
}

void TestSwitchRecorder::tellsWhatStartedNoProgram_data()
{
    QTest::addColumn<QString>("behaviour");
    QTest::addColumn<int>("children");
    QTest::addColumn<int>("brief");
    QTest::newRow("children of a search") << u"search"_s << 5 << 5;
    QTest::newRow("children that work") << u"work-in-children"_s << 2 << 0;
}

// If other programs want the cores, a child may live too long for a certain result: one undisturbed run out of several
// is enough.
void TestSwitchRecorder::tellsWhatStartedNoProgram()
{
    constexpr int mostRuns = 20;
    QFETCH(QString, behaviour);
    QFETCH(int, children);
    QFETCH(int, brief);
    Session session;
    QTRY_VERIFY_WITH_TIMEOUT(!session.all<event::RecordingStarted>(ProcessId::Pangaea).empty(), patience);
    const event::RecordingStarted recording = session.all<event::RecordingStarted>(ProcessId::Pangaea).front();
    if (!recording.exact)
        QSKIP(qPrintable(u"NOT TESTED, switches cannot be recorded here: "_s + recording.reason));
    int told = -1;
    for (int run = 1; run <= mostRuns && told != brief; ++run) {
        session.send(command::SpawnProgram {
            .names = {u"Asia"_s}, .program = misbehavePath(), .arguments = {behaviour}, .join = false});
        const ProcessId process {quint64(run)};
        QTRY_COMPARE_WITH_TIMEOUT(int(session.all<event::TaskExited>(process).size()), children, patience);
        session.send(command::Kill {{process}});
        QTRY_COMPARE_WITH_TIMEOUT(int(session.all<event::TaskExited>(process).size()), children + 1,
                                  patience); // so all is told
        const TimelineRow &row = *session.readings.timeline.find(process);
        told = int(
            std::ranges::count_if(row.tasks, [&](const TaskTrack &task) { return startedNoProgram(row, task); }));
        QVERIFY(told <= brief);
    }
    QCOMPARE(told, brief);
}

void TestSwitchRecorder::turnedOff()
{
    const std::unique_ptr<Platform> platform = createPlatform({.recordSwitches = false});
    const event::RecordingStarted started = platform->startRecording();
    QVERIFY(!started.exact);
    QCOMPARE(started.reason, u"Recording of switches is turned off."_s);
    EventBatch batch;
    QVERIFY(!platform->takeRecords(batch));
    QVERIFY(batch.empty());
}

QTEST_GUILESS_MAIN(TestSwitchRecorder)
#include "tst_switchrecorder.moc"
