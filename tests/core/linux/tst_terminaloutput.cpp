// SPDX-License-Identifier: MIT
// Real children that write to terminals of ours: every byte arrives, also after their end; the end is noticed, and
// nobody is hung up before it.
#include "core/linux/terminaloutput.h"
#include "core/linux/childsetup.h"
#include "core/linux/pty.h"
#include "tests/fixtures/fewdescriptors.h"
#include "tests/fixtures/testing.h"

#include <QProcess>

#include <csignal>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

/// One child and what came from its terminal.
struct Written {
    explicit Written(const QString &script)
        : output(poller, buffer, opened(pty))
    {
        QObject::connect(&output, &OutputSource::came, &output,
                         [this](Stream stream, qint64 more, QByteArrayView part) {
                             onlyOutput = onlyOutput && stream == Stream::Output;
                             skipped += more;
                             bytes += part.toByteArray();
                         });
        QObject::connect(&output, &OutputSource::ended, &output, [this] { ++ends; });
        process.setStandardInputFile(QProcess::nullDevice());
        prepareChild(process);
        problem = output.attach(process).sentence();
        process.start(u"/bin/sh"_s, {u"-c"_s, script}, QIODevice::ReadOnly);
        output.letGo();
    }
    ~Written()
    {
        process.kill();
        process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Written)

    static Pty &opened(Pty &pty)
    {
        if (pty.open({}))
            qFatal("There is no terminal.");
        return pty;
    }
    [[nodiscard]] bool hasEnded() const { return process.state() == QProcess::NotRunning; }
    void finish()
    {
        output.drain();
        output.handOver();
    }

    Pty pty;
    Poller poller;
    ReadBuffer buffer;
    TerminalOutput output;
    QProcess process;
    QString problem;
    QByteArray bytes;
    qint64 skipped = 0;
    int ends = 0;
    bool onlyOutput = true;
};

} // namespace

class TestTerminalOutput : public QObject
{
    Q_OBJECT
private slots:
    void readsAll();
    void isTheControllingTerminal();
    void readsAFlood();
    void keepsATerminalThatNobodyHasOpen();
    void outlivesTheProcess();
    void leavesNoDescriptors();
};

void TestTerminalOutput::readsAll()
{
    Written written(u"echo one; echo two >&2; echo three >/dev/tty"_s);
    QTRY_VERIFY_WITH_TIMEOUT(written.hasEnded(), patience);
    QCOMPARE(written.ends, 0);
    written.finish();
    QCOMPARE(written.problem, QString());
    QCOMPARE(written.bytes, "one\r\ntwo\r\nthree\r\n");
    QVERIFY(written.onlyOutput);
    QCOMPARE(written.ends, 1);
    QVERIFY(!written.output.isOpen());
}

void TestTerminalOutput::isTheControllingTerminal()
{
    Written written(u"test -t 0 && test -t 1 && test -t 2 && ps -o sid=,tpgid= -p $$; echo $$"_s);
    QTRY_VERIFY_WITH_TIMEOUT(written.hasEnded(), patience);
    written.finish();
    const QByteArrayList words = written.bytes.simplified().split(' ');
    QCOMPARE(words.size(), 3);
    QCOMPARE(words[0], words[2]);
    QCOMPARE(words[1], words[2]);
}

// The kernel passes it on in pieces, and the last ones are still on their way when the process ends.
void TestTerminalOutput::readsAFlood()
{
    Written written(u"stty -opost; yes 123456789 | head -c 3000000"_s);
    QTRY_VERIFY_WITH_TIMEOUT(written.hasEnded(), patience);
    written.finish();
    QCOMPARE(written.bytes.size() + written.skipped, 3'000'000);
    QVERIFY(written.bytes.endsWith("123456789\n"));
    QCOMPARE(written.ends, 1);
}

// It is no end: the process may open it again.
void TestTerminalOutput::keepsATerminalThatNobodyHasOpen()
{
    Written written(u"exec </dev/null >/dev/null 2>&1; echo again >/dev/tty; sleep 0.01; echo last >/dev/tty"_s);
    QTRY_VERIFY_WITH_TIMEOUT(written.hasEnded(), patience);
    QCOMPARE(written.process.exitStatus(), QProcess::NormalExit); // and no SIGHUP
    written.finish();
    QCOMPARE(written.bytes, "again\r\nlast\r\n");
}

void TestTerminalOutput::outlivesTheProcess()
{
    Written written(u"exec 3<&0; trap '' HUP; (read line; echo late) <&3 & echo early"_s);
    QTRY_VERIFY_WITH_TIMEOUT(written.hasEnded(), patience);
    written.finish();
    QVERIFY(written.output.isOpen());
    QCOMPARE(written.ends, 0);
    QCOMPARE(::write(written.pty.writer(), "go\n", 3), 3);
    QTRY_COMPARE_WITH_TIMEOUT(written.ends, 1, patience);
    written.output.handOver();
    QCOMPARE(written.bytes, "early\r\ngo\r\nlate\r\n");
}

void TestTerminalOutput::leavesNoDescriptors()
{
    const qsizetype before = openDescriptors();
    for (int i = 0; i < 10; ++i) {
        Written written(i % 2 ? u"echo"_s : u"exec sleep 60"_s);
        if (i % 2)
            QTRY_VERIFY_WITH_TIMEOUT(written.hasEnded(), patience);
        if (i % 4 == 1)
            written.finish();
    }
    QTRY_COMPARE_WITH_TIMEOUT(openDescriptors(), before, patience);
}

QTEST_GUILESS_MAIN(TestTerminalOutput)
#include "tst_terminaloutput.moc"
