// SPDX-License-Identifier: MIT
// Real children that write into pipes of ours: every byte is delivered or counted, the end is that of the last writer.
#include "core/linux/outputpipes.h"
#include "tests/fixtures/testing.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

int openDescriptors()
{
    return int(QDir(u"/proc/self/fd"_s).entryList(QDir::System | QDir::AllEntries | QDir::NoDotAndDotDot).size());
}

int pipeCapacity(qint64 pid, int descriptor)
{
    const QByteArray path = "/proc/" + QByteArray::number(pid) + "/fd/" + QByteArray::number(descriptor);
    const int pipe = ::open(path.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    const int capacity = ::fcntl(pipe, F_GETPIPE_SZ);
    ::close(pipe);
    return capacity;
}

/// One child and what its pipes delivered.
struct Written {
    explicit Written(const QStringList &arguments)
        : Written()
    {
        process.setStandardInputFile(QProcess::nullDevice());
        problem = pipes.attach(process).sentence();
        if (!problem.isEmpty())
            return;
        process.start(misbehavePath(), arguments, QIODevice::ReadOnly);
        pipes.letGo();
    }
    Written()
    {
        QObject::connect(&pipes, &OutputSource::came, &pipes, [this](Stream stream, qint64 more, QByteArrayView bytes) {
            skipped += more;
            if (more > 0) // what was before belongs no longer to what comes
                text[size_t(stream)].clear();
            count += bytes.size();
            text[size_t(stream)] = (text[size_t(stream)] + bytes.toByteArray())
                                       .last(std::min<qsizetype>(text[size_t(stream)].size() + bytes.size(),
                                                                 OutputBacklog::capacity));
        });
        QObject::connect(&pipes, &OutputSource::ended, &pipes, [this] { ++ends; });
    }
    ~Written()
    {
        process.kill();
        process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Written)
    [[nodiscard]] bool waitForEnd()
    {
        const bool ended = QTest::qWaitFor([this] { return process.state() == QProcess::NotRunning; }, patience);
        pipes.drain();
        return ended;
    }

    Poller poller;
    ReadBuffer buffer;
    OutputPipes pipes {poller, buffer};
    QProcess process;
    QString problem;
    std::array<QByteArray, 2> text; ///< the last of it
    qint64 count = 0;
    qint64 skipped = 0;
    int ends = 0;
};

} // namespace

class TestOutputPipes : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void readsBothStreams();
    void readsBothInOnePipe();
    void saysSinceWhen();
    void countsAFlood();
    void keepsAFloodBack();
    void holdsTheWriterBack();
    void growsWhenFull();
    void readsALineWithoutEnd();
    void outlivesTheProcess();
    void drainsNoMoreThanItHolds();
    void endsWithoutAProcess();
    void needsFewDescriptors();
    void leavesNoDescriptors();
    void saysThatThereAreNoDescriptors();
};

void TestOutputPipes::initTestCase()
{
    Written(QStringList {u"exit"_s}).process.waitForFinished(); // one-time allocations
}

void TestOutputPipes::readsBothStreams()
{
    Written written({u"both"_s, u"3"_s});
    QVERIFY(written.waitForEnd());
    QCOMPARE(written.text[0], "out 1\nout 2\nout 3\n");
    QCOMPARE(written.text[1], "err 1\nerr 2\nerr 3\n");
    QCOMPARE(written.ends, 1);
    QVERIFY(!written.pipes.isOpen());
}

void TestOutputPipes::readsBothInOnePipe()
{
    Poller poller;
    ReadBuffer buffer;
    OutputPipes pipes {poller, buffer, Streams::Together};
    QByteArray text;
    QObject::connect(&pipes, &OutputSource::came, &pipes, [&](Stream stream, qint64, QByteArrayView bytes) {
        QCOMPARE(stream, Stream::Output);
        text += bytes;
    });
    QSignalSpy ended(&pipes, &OutputSource::ended);
    QProcess process;
    QCOMPARE(pipes.attach(process).sentence(), QString());
    process.start(misbehavePath(), {u"both"_s, u"3"_s}, QIODevice::ReadOnly);
    pipes.letGo();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    QCOMPARE(text, "out 1\nerr 1\nout 2\nerr 2\nout 3\nerr 3\n");
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, patience);
}

// One stream's bytes come after the other's if its pipe was empty when the other was read: this is what `since` says.
void TestOutputPipes::saysSinceWhen()
{
    struct Piece {
        Stream stream;
        qint64 since;
        qint64 until;
    };
    std::vector<Piece> pieces;
    Written written;
    QObject::connect(&written.pipes, &OutputSource::came, &written.pipes,
                     [&](Stream stream, qint64, QByteArrayView, qint64 since) {
                         pieces.push_back({stream, since, monotonicNow()});
                     });
    const qint64 before = monotonicNow();
    QCOMPARE(written.pipes.attach(written.process).sentence(), QString());
    written.process.start(misbehavePath(), {u"both"_s, u"20"_s, u"20000"_s}, QIODevice::ReadOnly);
    written.pipes.letGo();
    QTRY_COMPARE_WITH_TIMEOUT(written.ends, 1, patience);
    QVERIFY(!pieces.empty());
    std::array<qint64, 2> last {before, before};
    for (const Piece &piece : pieces) {
        QVERIFY(piece.since >= before && piece.since < piece.until);
        QVERIFY(piece.since >= last[size_t(piece.stream)]); // what is read later was not written earlier
        last[size_t(piece.stream)] = piece.since;
    }
    QTRY_COMPARE_WITH_TIMEOUT(written.process.state(), QProcess::NotRunning, patience);
}

void TestOutputPipes::countsAFlood()
{
    constexpr qint64 bytes = 300'000'001;
    Written written({u"flood"_s, QString::number(bytes)});
    QVERIFY(written.waitForEnd());
    QCOMPARE(written.count + written.skipped, bytes);
    QVERIFY(written.skipped > 0);
    QCOMPARE(written.ends, 1);
    // What is kept of it is the last, in order.
    const QByteArrayView last = written.text[0];
    QCOMPARE(last.size(), ReadBuffer::size);
    const QByteArray line = "The quick brown fox jumps over the lazy dog, again and again...\n";
    const qsizetype begin = last.indexOf('\n') + 1;
    for (qsizetype at = begin; at + line.size() <= last.size(); at += line.size())
        QCOMPARE(last.sliced(at, line.size()), QByteArrayView(line));
}

// Output was announced but not taken: only the last part needs to be kept.
void TestOutputPipes::keepsAFloodBack()
{
    Written written({u"flood"_s});
    QTRY_VERIFY_WITH_TIMEOUT(written.count > 0, patience);
    QSignalSpy told(&written.pipes, &OutputSource::came);
    written.pipes.handOver();
    told.clear();
    QTRY_VERIFY_WITH_TIMEOUT(written.buffer.bytes > 10 * ReadBuffer::size, patience);
    QVERIFY(!told.isEmpty()); // at first, so that it is known that there is something
    told.clear();
    const qint64 kept = written.buffer.bytes;
    const qint64 before = written.count + written.skipped;
    written.pipes.handOver();
    QCOMPARE(written.count + written.skipped, before + kept);
    QVERIFY(told.size() == 1 || told.size() == 2);
}

// Nobody reads, so that it waits in the kernel.
void TestOutputPipes::holdsTheWriterBack()
{
    Written written({u"flood"_s});
    const qint64 pid = written.process.processId();
    const auto isAsleep = [pid] {
        QFile file(u"/proc/%1/wchan"_s.arg(pid));
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("pipe");
    };
    QElapsedTimer timer;
    timer.start();
    while (!isAsleep() && timer.elapsed() < patience)
        QThread::yieldCurrentThread();
    if (!isAsleep())
        QSKIP("This system does not tell what a process waits for.");
    QCOMPARE(written.count, 0);
    QCOMPARE(pipeCapacity(pid, 1), OutputPipes::firstCapacity);
}

void TestOutputPipes::growsWhenFull()
{
    Written quiet({u"ignore-term"_s});
    QTRY_VERIFY_WITH_TIMEOUT(quiet.count > 0, patience);
    QCOMPARE(pipeCapacity(quiet.process.processId(), 1), OutputPipes::firstCapacity);
    Written flood({u"flood"_s});
    QTRY_VERIFY_WITH_TIMEOUT(flood.count + flood.buffer.bytes > 1'000'000, patience);
    const int capacity = pipeCapacity(flood.process.processId(), 1);
    QVERIFY2(capacity >= 2 * OutputPipes::firstCapacity && capacity <= OutputPipes::fullCapacity,
             qPrintable(QString::number(capacity)));
    if (::geteuid() == 0) // no limit for root
        QCOMPARE(capacity, OutputPipes::fullCapacity);
    QCOMPARE(pipeCapacity(flood.process.processId(), 2), OutputPipes::firstCapacity);
}

void TestOutputPipes::readsALineWithoutEnd()
{
    Written written({u"long-line"_s, u"20000000"_s});
    QVERIFY(written.waitForEnd());
    QCOMPARE(written.count + written.skipped, 20'000'001);
    QVERIFY(written.text[0].endsWith("xxx\n"));
}

void TestOutputPipes::outlivesTheProcess()
{
    Written written({u"hold-pipe"_s, u"300"_s});
    QVERIFY(written.waitForEnd());
    QVERIFY(written.text[0].startsWith("grandchild "));
    QVERIFY(written.pipes.isOpen());
    QCOMPARE(written.ends, 0);
    QTRY_COMPARE_WITH_TIMEOUT(written.ends, 1, patience);
    QVERIFY(written.text[0].endsWith("\nlate\n"));
    QVERIFY(!written.pipes.isOpen());
}

// An endless writer cannot keep the reader busy for ever.
void TestOutputPipes::drainsNoMoreThanItHolds()
{
    Written written({u"flood"_s});
    QTRY_VERIFY_WITH_TIMEOUT(written.count > 0, patience);
    written.pipes.handOver();
    const qint64 before = written.count + written.skipped;
    written.pipes.drain();
    written.pipes.handOver();
    QVERIFY(written.count + written.skipped - before <= 2 * OutputPipes::fullCapacity + 512 * 1024);
    QVERIFY(written.pipes.isOpen());
}

void TestOutputPipes::endsWithoutAProcess()
{
    Written written;
    QCOMPARE(written.pipes.attach(written.process).sentence(), QString());
    written.process.start(u"/no/such/program"_s, QStringList());
    written.pipes.letGo();
    QTRY_COMPARE_WITH_TIMEOUT(written.ends, 1, patience);
    QCOMPARE(written.count, 0);
}

void TestOutputPipes::needsFewDescriptors()
{
    if (qtForks)
        QSKIP("Qt forks in a sanitized program, with more descriptors: NOT tested here.");
    const int before = openDescriptors();
    Written written({u"ignore-term"_s});
    QTRY_VERIFY_WITH_TIMEOUT(written.count > 0, patience);
    QCOMPARE(openDescriptors() - before, 4); // two pipes, QProcess's handle, and the poller for all
}

void TestOutputPipes::leavesNoDescriptors()
{
    const int before = openDescriptors();
    for (int i = 0; i < 50; ++i) {
        Written written({u"both"_s, u"1"_s});
        if (i % 2)
            QVERIFY(written.waitForEnd());
    }
    QTRY_COMPARE_WITH_TIMEOUT(openDescriptors(), before, patience);
}

void TestOutputPipes::saysThatThereAreNoDescriptors()
{
    struct ::rlimit limit = {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
    const int before = openDescriptors();
    for (rlim_t room = 0; room < 5; ++room) {
        Written written;
        struct ::rlimit low = limit;
        const int lowest = ::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0);
        ::close(lowest);
        low.rlim_cur = rlim_t(lowest) + room;
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &low), 0);
        const QString problem = written.pipes.attach(written.process).sentence();
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
        QVERIFY2(problem.contains(qt_error_string(EMFILE)) && problem.endsWith(u"try again."_s), qPrintable(problem));
        QVERIFY(!written.pipes.isOpen());
    }
    QCOMPARE(openDescriptors(), before);
}

QTEST_GUILESS_MAIN(TestOutputPipes)
#include "tst_outputpipes.moc"
