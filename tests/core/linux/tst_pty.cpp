// SPDX-License-Identifier: MIT
// New pseudo-terminals: their size, their settings, and what is said when there is none left.
#include "core/linux/pty.h"
#include "tests/fixtures/fewdescriptors.h"
#include "tests/fixtures/testing.h"

#include <sys/ioctl.h>
#include <termios.h>

using namespace pangaea;
using namespace pangaea::testing;

class TestPty : public QObject
{
    Q_OBJECT
private slots:
    void hasItsSize();
    void isAsALoginHasIt();
    void leavesNoDescriptors();
    void saysThatThereIsNone_data();
    void saysThatThereIsNone();
};

void TestPty::hasItsSize()
{
    Pty pty;
    QVERIFY(!pty.open({132, 50}));
    ::winsize size {};
    QCOMPARE(::ioctl(pty.terminal(), TIOCGWINSZ, &size), 0);
    QCOMPARE((TerminalSize {size.ws_col, size.ws_row}), (TerminalSize {132, 50}));
    QCOMPARE(Pty::setSize(pty.writer(), {0, 100'000}), 0);
    QCOMPARE(::ioctl(pty.terminal(), TIOCGWINSZ, &size), 0);
    QCOMPARE((TerminalSize {size.ws_col, size.ws_row}), (TerminalSize {TerminalSize::least, TerminalSize::most}));
    QCOMPARE(Pty::setSize(-1, {}), EBADF);
}

void TestPty::isAsALoginHasIt()
{
    Pty pty;
    QVERIFY(!pty.open({}));
    ::termios settings {};
    QCOMPARE(::tcgetattr(pty.terminal(), &settings), 0);
    QCOMPARE(settings.c_iflag & (ICRNL | IUTF8), tcflag_t(ICRNL | IUTF8));
    QCOMPARE(settings.c_oflag & (OPOST | ONLCR), tcflag_t(OPOST | ONLCR));
    QCOMPARE(settings.c_lflag & (ICANON | ECHO | ISIG), tcflag_t(ICANON | ECHO | ISIG));
    for (const int end : {pty.writer(), pty.terminal()})
        QCOMPARE(::fcntl(end, F_GETFD), FD_CLOEXEC);
    QVERIFY((::fcntl(pty.writer(), F_GETFL) & O_NONBLOCK) != 0);
    QVERIFY((::fcntl(pty.terminal(), F_GETFL) & O_NONBLOCK) == 0); // the child would have it too
}

void TestPty::leavesNoDescriptors()
{
    const qsizetype before = openDescriptors();
    for (int i = 0; i < 10; ++i) {
        Pty pty;
        QVERIFY(!pty.open({}));
        QCOMPARE(openDescriptors(), before + 3);
    }
    QCOMPARE(openDescriptors(), before);
}

void TestPty::saysThatThereIsNone_data()
{
    QTest::addColumn<int>("room");
    for (int room = 0; room < 3; ++room)
        QTest::addRow("room for %d descriptors", room) << room;
}

void TestPty::saysThatThereIsNone()
{
    QFETCH(int, room);
    Pty pty;
    const FewDescriptors few(room);
    const Failure problem = pty.open({});
    QVERIFY(problem.sentence().contains(u"no terminal left"_s));
    QCOMPARE(pty.terminal(), -1);
}

QTEST_GUILESS_MAIN(TestPty)
#include "tst_pty.moc"
