// SPDX-License-Identifier: MIT
// Texts for waits. The numbers of system calls are this machine's.
#include "core/facts/waiting.h"

#include <QTest>

#include <optional>

#include <sys/syscall.h>

using namespace Qt::StringLiterals;

using namespace pangaea;

class TestWaiting final : public QObject
{
    Q_OBJECT
private slots:
    void words_data();
    void words();
    void descriptors();
    void stopped();
    void traced();
};

void TestWaiting::words_data()
{
    QTest::addColumn<int>("call");        // -2: unknown
    QTest::addColumn<QString>("channel"); // "?": unknown
    QTest::addColumn<QString>("descriptor");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, long call, const char *channel, const char *descriptor, const char *words) {
        QTest::newRow(name) << int(call) << QString::fromLatin1(channel) << QString::fromLatin1(descriptor)
                            << QString::fromLatin1(words);
    };
    row("nothing known", -2, "?", "", "");
    row("sleep", SYS_clock_nanosleep, "hrtimer_nanosleep", "", "sleeping in clock_nanosleep");
    row("sleep without channel", SYS_clock_nanosleep, "?", "", "sleeping in clock_nanosleep");
    row("pipe", SYS_read, "pipe_read", "pipe:[4711]", "waiting to read a pipe");
    row("socket", SYS_read, "?", "socket:[4711]", "waiting to read a socket");
    row("terminal", SYS_read, "?", "/dev/pts/3", "waiting to read a terminal");
    row("eventfd", SYS_read, "?", "anon_inode:[eventfd]", "waiting to read eventfd");
    row("path", SYS_read, "?", "/tmp/fifo", "waiting to read /tmp/fifo");
    row("odd link", SYS_read, "?", "mnt:[1]", "waiting to read a file");
    row("unknown descriptor", SYS_read, "?", "", "waiting to read (read)");
    row("full pipe", SYS_write, "pipe_write", "pipe:[4711]", "waiting to write to a pipe");
    row("unknown to write", SYS_write, "?", "", "waiting to write (write)");
    row("wait4", SYS_wait4, "do_wait", "", "waiting for a child (wait4)");
    row("waitid", SYS_waitid, "do_wait", "", "waiting for a child (waitid)");
    row("futex", SYS_futex, "futex_do_wait", "", "waiting for a lock, a condition or another thread (futex)");
    row("ppoll", SYS_ppoll, "do_sys_poll", "", "waiting for one of several files (ppoll)");
    row("signal", SYS_rt_sigtimedwait, "?", "", "waiting for a signal (rt_sigtimedwait)");
    row("accept", SYS_accept4, "?", "socket:[1]", "waiting for somebody to connect (accept4)");
    row("file lock", SYS_flock, "?", "/tmp/x", "waiting for a lock on a file (flock)");
    row("stopped in a call", SYS_clock_nanosleep, "do_signal_stop", "", "stopped by a signal");
    row("stopped", -1, "do_signal_stop", "", "stopped by a signal");
    row("traced", SYS_read, "ptrace_stop", "pipe:[1]", "stopped by a debugger");
    row("continued sleep", SYS_restart_syscall, "hrtimer_nanosleep", "", "sleeping");
    row("continued, no channel", SYS_restart_syscall, "?", "", "");
    row("outside", -1, "?", "", "waiting outside of any system call");
    row("fault", -1, "folio_wait_bit_common", "", "waiting for a disk");
    row("rare call", 9999, "?", "", "waiting in system call 9999");
    row("rare call and channel", 9999, "do_something", "", "waiting in do_something of the kernel");
    row("only a channel", -2, "pipe_read", "", "waiting to read a pipe");
    row("only another channel", -2, "do_wait", "", "waiting for a child");
    row("channel says it runs", -2, "", "", "running");
#ifdef SYS_pause
    row("pause", SYS_pause, "?", "", "waiting for a signal (pause)");
    row("poll", SYS_poll, "?", "", "waiting for one of several files (poll)");
    row("epoll_wait", SYS_epoll_wait, "ep_poll", "", "waiting for one of several files (epoll_wait)");
#endif
}

void TestWaiting::words()
{
    QFETCH(int, call);
    QFETCH(QString, channel);
    Inspection details;
    if (call != -2)
        details.systemCall = call;
    if (channel != "?"_L1)
        details.waitChannel = channel;
    details.descriptor = *static_cast<QString *>(QTest::qData("descriptor", QMetaType::QString));
    QTEST(waitsFor(details), "words");
    details.running = true;
    QCOMPARE(waitsFor(details), u"running"_s);
}

void TestWaiting::descriptors()
{
    for (const long call : {SYS_read, SYS_write, SYS_recvfrom, SYS_accept4, SYS_ioctl, SYS_flock})
        QVERIFY(takesDescriptor(int(call)));
    for (const long call : {SYS_clock_nanosleep, SYS_futex, SYS_wait4, SYS_ppoll, SYS_restart_syscall})
        QVERIFY(!takesDescriptor(int(call)));
    for (const int call : {-1, -2, 9999})
        QVERIFY(!takesDescriptor(call));
}

void TestWaiting::stopped()
{
    Inspection details;
    QVERIFY(!isStopped(details));
    details.waitChannel = u"pipe_read"_s;
    QVERIFY(!isStopped(details));
    details.waitChannel = u"do_signal_stop"_s;
    QVERIFY(isStopped(details));
}

void TestWaiting::traced()
{
    Inspection details;
    details.waitChannel = u"ptrace_stop"_s;
    QCOMPARE(waitsFor(details), u"stopped by a debugger"_s); // by whom is not known
    details.tracer = 4711;
    QCOMPARE(waitsFor(details), u"stopped by a tracer (4711)"_s);
    details.tracerName = u"gdb"_s;
    QCOMPARE(waitsFor(details), u"stopped by a tracer, gdb (4711)"_s);
    details.waitChannel = u"pipe_read"_s; // traced, and not stopped
    QCOMPARE(waitsFor(details), u"waiting to read a pipe"_s);
}

QTEST_APPLESS_MAIN(TestWaiting)
#include "tst_waiting.moc"
