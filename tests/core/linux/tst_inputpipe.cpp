// SPDX-License-Identifier: MIT
// Real children that read from pipes of ours: every byte arrives or is reported as lost, the end is noticed, nothing
// blocks.
#include "core/linux/inputpipe.h"
#include "core/linux/childsetup.h"
#include "tests/fixtures/fewdescriptors.h"
#include "tests/fixtures/testing.h"

#include <QFile>
#include <QProcess>

#include <csignal>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

/// One child and what its pipe reported.
struct Reading {
    explicit Reading(const QString &behaviour)
    {
        QObject::connect(&pipe, &InputSink::written, &pipe, [this](const QByteArray &bytes) { given += bytes; });
        QObject::connect(&pipe, &InputSink::lost, &pipe, [this](qint64 bytes) { lost += bytes; });
        QObject::connect(&pipe, &InputSink::ended, &pipe,
                         [this](bool asked) { ends += asked ? u"asked "_s : u"gone "_s; });
        process.setStandardInputFile(QProcess::nullDevice());
        prepareChild(process);
        problem = pipe.attach(process).sentence();
        if (problem.isEmpty())
            process.start(misbehavePath(), {behaviour}, QIODevice::ReadOnly);
        pipe.letGo();
    }
    ~Reading()
    {
        process.kill();
        process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Reading)
    [[nodiscard]] bool hasEnded() const { return process.state() == QProcess::NotRunning; }

    Poller poller;
    InputPipe pipe {poller};
    QProcess process;
    QString problem;
    QByteArray given;
    qint64 lost = 0;
    QString ends;
};

/// Different at each position.
QByteArray manyBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (qsizetype i = 0; i < count; ++i)
        bytes[i] = char('a' + (i ^ (i >> 7) ^ (i >> 15)) % 26);
    return bytes;
}

} // namespace

class TestInputPipe : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void givesWhatIsWritten();
    void endsAtOnce();
    void keepsWhatThereIsNoRoomFor();
    void endsBehindWhatWaits();
    void refusesTooMuch();
    void seesThatNobodyReads();
    void losesWhatNobodyReads();
    void closesWithWhatWaits();
    void childrenAreEndedByBrokenPipes();
    void isHeldByNoOtherChild();
    void leavesNoDescriptors();
    void saysThatThereAreNoDescriptors();
};

void TestInputPipe::initTestCase()
{
    std::signal(SIGPIPE, SIG_DFL); // the pipe sees to it itself
    Reading once(u"exit"_s);       // one-time allocations
    QVERIFY(once.process.waitForFinished());
}

void TestInputPipe::givesWhatIsWritten()
{
    Reading reading(u"copy-input"_s);
    QVERIFY(reading.pipe.isOpen());
    QVERIFY(reading.pipe.write("one\n"));
    QTRY_COMPARE_WITH_TIMEOUT(reading.process.peek(100), "one\n", patience);
    QVERIFY(reading.pipe.write(QByteArray("\0\xff two", 6)));
    reading.pipe.end();
    QVERIFY(!reading.pipe.isOpen());
    QVERIFY(!reading.pipe.write("three"));
    reading.pipe.end();
    QTRY_VERIFY_WITH_TIMEOUT(reading.hasEnded(), patience);
    QCOMPARE(reading.process.readAllStandardOutput(), QByteArray("one\n\0\xff two", 10));
    QCOMPARE(reading.process.readAllStandardError(), "end\n");
    QCOMPARE(reading.given, QByteArray("one\n\0\xff two", 10));
    QCOMPARE(reading.ends, u"asked "_s);
    QCOMPARE(reading.lost, 0);
}

void TestInputPipe::endsAtOnce()
{
    Reading reading(u"copy-input"_s);
    reading.pipe.end();
    QTRY_VERIFY_WITH_TIMEOUT(reading.hasEnded(), patience);
    QCOMPARE(reading.process.readAllStandardError(), "end\n");
    QCOMPARE(reading.ends, u"asked "_s);
}

void TestInputPipe::keepsWhatThereIsNoRoomFor()
{
    Reading reading(u"copy-input"_s);
    const QByteArray bytes = manyBytes(InputSink::capacity);
    QByteArray got;
    QObject::connect(&reading.process, &QProcess::readyReadStandardOutput, &reading.process,
                     [&] { got += reading.process.readAllStandardOutput(); });
    for (qsizetype at = 0; at < bytes.size(); at += 100'000)
        QVERIFY(reading.pipe.write(bytes.mid(at, 100'000)));
    QVERIFY(reading.given.size() < bytes.size()); // nobody waited
    QTRY_COMPARE_WITH_TIMEOUT(got.size(), bytes.size(), patience);
    QVERIFY(reading.pipe.isOpen());
    QVERIFY(reading.pipe.write("more"));
    reading.pipe.end();
    QTRY_VERIFY_WITH_TIMEOUT(reading.hasEnded(), patience);
    got += reading.process.readAllStandardOutput();
    QVERIFY(got == bytes + "more");
    QVERIFY(reading.given == got);
}

void TestInputPipe::endsBehindWhatWaits()
{
    Reading reading(u"copy-input"_s);
    const QByteArray bytes = manyBytes(500'000);
    QVERIFY(reading.pipe.write(bytes));
    reading.pipe.end();
    QVERIFY(!reading.pipe.isOpen());
    QCOMPARE(reading.ends, QString());
    QTRY_VERIFY_WITH_TIMEOUT(reading.hasEnded(), patience);
    QVERIFY(reading.process.readAllStandardOutput() == bytes);
    QCOMPARE(reading.ends, u"asked "_s);
}

void TestInputPipe::refusesTooMuch()
{
    Reading reading(u"sleep"_s);
    const QByteArray most = manyBytes(InputSink::capacity);
    QVERIFY(!reading.pipe.write(most + 'x'));
    QCOMPARE(reading.given, QByteArray());
    QVERIFY(reading.pipe.write(most));
    QVERIFY(!reading.pipe.write(most)); // it is not read
    QVERIFY(reading.pipe.isOpen());
    QVERIFY(reading.pipe.write("a little"));
    QVERIFY(reading.given.size() < most.size());
    QVERIFY(most.startsWith(reading.given));
}

void TestInputPipe::seesThatNobodyReads()
{
    Reading reading(u"close-input"_s);
    QTRY_COMPARE_WITH_TIMEOUT(reading.ends, u"gone "_s, patience);
    QVERIFY(!reading.pipe.isOpen());
    QVERIFY(!reading.pipe.write("hello"));
    QCOMPARE(reading.lost, 0);
    QVERIFY(!reading.hasEnded());
}

// Whether it is seen by writing or by the poller.
void TestInputPipe::losesWhatNobodyReads()
{
    Reading reading(u"close-input"_s);
    const QByteArray bytes = manyBytes(200'000);
    QVERIFY(reading.pipe.write(bytes));
    QTRY_COMPARE_WITH_TIMEOUT(reading.ends, u"gone "_s, patience);
    QCOMPARE(reading.given.size() + reading.lost, bytes.size());
    QVERIFY(reading.lost > 0);

    Reading written(u"close-input"_s);
    QVERIFY(written.process.waitForReadyRead()); // the loop has no turn
    QVERIFY(written.pipe.write("hello"));
    QCOMPARE(written.ends, u"gone "_s);
    QCOMPARE(written.lost, 5);
}

void TestInputPipe::closesWithWhatWaits()
{
    Reading reading(u"sleep"_s);
    QVERIFY(reading.pipe.write(manyBytes(100'000)));
    reading.pipe.close();
    reading.pipe.close();
    QCOMPARE(reading.ends, u"gone "_s);
    QCOMPARE(reading.given.size() + reading.lost, 100'000);
}

void TestInputPipe::childrenAreEndedByBrokenPipes()
{
    Reading reading(u"copy-input"_s);
    QVERIFY(reading.pipe.write("x"));
    QVERIFY(reading.process.waitForReadyRead());
    QFile status(u"/proc/%1/status"_s.arg(reading.process.processId()));
    QVERIFY(status.open(QIODevice::ReadOnly));
    QVERIFY(status.readAll().contains("SigIgn:\t0000000000000000"));
}

// A descriptor of it in another child would delay its end.
void TestInputPipe::isHeldByNoOtherChild()
{
    Reading first(u"copy-input"_s);
    Reading second(u"copy-input"_s);
    first.pipe.end();
    QTRY_VERIFY_WITH_TIMEOUT(first.hasEnded(), patience);
    QVERIFY(second.pipe.write("still there"));
    QTRY_COMPARE_WITH_TIMEOUT(second.process.peek(100), "still there", patience);
    const QDir descriptors(u"/proc/%1/fd"_s.arg(second.process.processId()));
    QCOMPARE(descriptors.entryList(QDir::System | QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name),
             (QStringList {u"0"_s, u"1"_s, u"2"_s}));
}

void TestInputPipe::leavesNoDescriptors()
{
    const qsizetype before = openDescriptors();
    for (int i = 0; i < 10; ++i) {
        Reading reading(i % 2 ? u"copy-input"_s : u"close-input"_s);
        (void)reading.pipe.write(manyBytes(100'000));
        if (i % 3 == 0)
            reading.pipe.end();
    }
    QTRY_COMPARE_WITH_TIMEOUT(openDescriptors(), before, patience);
}

void TestInputPipe::saysThatThereAreNoDescriptors()
{
    Poller poller;
    InputPipe pipe(poller);
    QProcess process;
    const FewDescriptors few(1);
    QVERIFY(pipe.attach(process).sentence().contains(u"pipe"_s));
    QVERIFY(!pipe.isOpen());
}

QTEST_GUILESS_MAIN(TestInputPipe)
#include "tst_inputpipe.moc"
