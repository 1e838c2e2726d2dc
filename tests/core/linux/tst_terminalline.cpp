// SPDX-License-Identifier: MIT
// The line that a terminal puts together, compared with what the kernel gives a program that reads it.
#include "core/linux/terminalline.h"
#include "core/linux/pty.h"
#include "tests/fixtures/testing.h"

#include <termios.h>
#include <unistd.h>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

/// A terminal of which the test has both ends.
struct Ends {
    Ends() { isOpen = !pty.open({}) && ::tcgetattr(pty.terminal(), &settings) == 0; }

    void set() { isOpen = isOpen && ::tcsetattr(pty.terminal(), TCSANOW, &settings) == 0; }
    void type(const QByteArray &bytes)
    {
        isOpen = isOpen && ::write(pty.writer(), bytes, size_t(bytes.size())) == bytes.size();
    }
    /// What one read(2) gets; something must be there.
    QByteArray read()
    {
        char bytes[8192];
        const ssize_t count = ::read(pty.terminal(), bytes, sizeof bytes);
        return {bytes, std::max<qsizetype>(count, 0)};
    }

    Pty pty;
    ::termios settings {};
    bool isOpen = false;
};

} // namespace

class TestTerminalLine : public QObject
{
    Q_OBJECT
private slots:
    void isWhatTheKernelHas_data();
    void isWhatTheKernelHas();
    void knowsWhatIsTooLong();
    void isNothingWithoutLines();
};

void TestTerminalLine::isWhatTheKernelHas_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("some") << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("another line") << QByteArray("abc\nde") << QByteArray("de");
    QTest::newRow("Return") << QByteArray("abc\rde") << QByteArray("de");
    QTest::newRow("a whole line") << QByteArray("abc\n") << QByteArray();
    QTest::newRow("Ctrl+D") << QByteArray("abc\4de") << QByteArray("de");
    QTest::newRow("Backspace") << QByteArray("abc\177\177d") << QByteArray("ad");
    QTest::newRow("Backspace at the begin") << QByteArray("\177\177d") << QByteArray("d");
    QTest::newRow("Backspace of a character") << QByteArray("a\xc3\xa4\177") << QByteArray("a");
    QTest::newRow("Backspace of a long character") << QByteArray("a\xf0\x9f\x98\x80\177z") << QByteArray("az");
    QTest::newRow("Ctrl+U") << QByteArray("abc\25de") << QByteArray("de");
    QTest::newRow("Ctrl+W") << QByteArray("one two  \27x") << QByteArray("one x");
    QTest::newRow("Ctrl+W of signs") << QByteArray("one a.b\27") << QByteArray("one a.");
    QTest::newRow("Ctrl+W of letters") << QByteArray("one \xc3\xa4\xc3\xb6\27") << QByteArray("one ");
    QTest::newRow("Ctrl+W of all") << QByteArray("  \27\27x") << QByteArray("x");
    QTest::newRow("Ctrl+V") << QByteArray("a\26\4b\26\177") << QByteArray("a\4b\177");
    QTest::newRow("Ctrl+R") << QByteArray("ab\22c") << QByteArray("abc");
    QTest::newRow("Ctrl+S and Ctrl+Q") << QByteArray("a\23b\21c") << QByteArray("abc");
    QTest::newRow("Ctrl+C") << QByteArray("abc\3de") << QByteArray("de");
    QTest::newRow("Ctrl+Z") << QByteArray("abc\32de") << QByteArray("de");
    QTest::newRow("Ctrl+backslash") << QByteArray("abc\34de") << QByteArray("de");
    QTest::newRow("a tab and zero") << QByteArray("a\t\0b", 4) << QByteArray("a\t\0b", 4);
}

void TestTerminalLine::isWhatTheKernelHas()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, line);
    Ends ends;
    TerminalLine followed;
    QVERIFY(followed.take(typed, ends.settings));
    QCOMPARE(followed.bytes(), line);
    QCOMPARE(followed.isEmpty(), line.isEmpty());
    ends.type(typed + (line.isEmpty() ? "\4" : "\4\n")); // Ctrl+D gives the reader what there is, or nothing
    const qsizetype lines = typed.count('\n') + typed.count('\r') + (typed.contains("c\4") ? 1 : 0);
    for (qsizetype i = 0; i < lines; ++i)
        QVERIFY(!ends.read().isEmpty());
    QCOMPARE(ends.read(), line);
    QVERIFY(ends.isOpen);
}

void TestTerminalLine::knowsWhatIsTooLong()
{
    Ends ends;
    TerminalLine line;
    const QByteArray most(TerminalLine::longest, 'x');
    QVERIFY(line.take(most, ends.settings));
    QVERIFY(!line.take("y", ends.settings));
    ends.type(most + "y\n");
    QCOMPARE(ends.read(), most + '\n'); // it is lost in silence
    TerminalLine again;
    QVERIFY(again.take(most + "\n" + most + "\n", ends.settings));
    QVERIFY(!again.take(most + "x\n" + "y", ends.settings));
    QCOMPARE(again.bytes(), "y");
    QVERIFY(ends.isOpen);
}

void TestTerminalLine::isNothingWithoutLines()
{
    Ends ends;
    TerminalLine line;
    QVERIFY(line.take("abc", ends.settings));
    ends.settings.c_lflag &= ~tcflag_t(ICANON);
    QVERIFY(line.take(QByteArray(100'000, 'x'), ends.settings));
    QVERIFY(line.isEmpty());
    ends.settings.c_lflag |= ICANON;
    ends.settings.c_lflag &= ~tcflag_t(ISIG | IEXTEN);
    ends.settings.c_iflag = IGNCR | INLCR;
    QVERIFY(line.take("a\r\3\27\nb", ends.settings));
    QCOMPARE(line.bytes(), "a\3\27\rb");
    ends.set();
    ends.type("a\r\3\27\nb\4");
    QCOMPARE(ends.read(), "a\3\27\rb");
}

QTEST_GUILESS_MAIN(TestTerminalLine)
#include "tst_terminalline.moc"
