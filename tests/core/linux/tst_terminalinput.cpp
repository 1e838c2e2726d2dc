// SPDX-License-Identifier: MIT
// What is typed into terminals of ours: every byte arrives or is reported as lost, passwords are told to nobody, nothing
// blocks. The test itself is the program at the other end.
#include "core/linux/terminalinput.h"
#include "core/linux/pty.h"
#include "tests/fixtures/fewdescriptors.h"
#include "tests/fixtures/testing.h"

#include <QDeadlineTimer>
#include <QProcess>

#include <csignal>

#include <sys/ioctl.h>
#include <termios.h>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

struct Typing {
    Typing()
        : input(poller, opened(pty))
    {
        QObject::connect(&input, &InputSink::written, &input,
                         [this](const QByteArray &bytes, qint64 some, bool answer) {
                             (answer ? answers : given) += bytes;
                             hidden += some;
                         });
        QObject::connect(&input, &InputSink::signalTyped, &input, [this](int number) { signals_ += number; });
        QObject::connect(&input, &InputSink::lost, &input, [this](qint64 bytes) { lost += bytes; });
        QObject::connect(&input, &InputSink::ended, &input,
                         [this](bool asked) { ends += asked ? u"asked "_s : u"gone "_s; });
        QProcess process;
        problem = input.attach(process).sentence();
        ::fcntl(pty.terminal(), F_SETFL, O_NONBLOCK);
    }
    static Pty &opened(Pty &pty)
    {
        if (pty.open({}))
            qFatal("There is no terminal.");
        return pty;
    }
    void setLocal(tcflag_t on, tcflag_t off) const
    {
        ::termios settings {};
        ::tcgetattr(pty.terminal(), &settings);
        settings.c_lflag = (settings.c_lflag | on) & ~off;
        ::tcsetattr(pty.terminal(), TCSANOW, &settings);
    }
    /// What the program can read now; "(end)" for an end of input.
    QByteArray read() const
    {
        QByteArray all;
        char bytes[8192];
        ssize_t count = 0;
        while ((count = ::read(pty.terminal(), bytes, sizeof bytes)) >= 0)
            all += count == 0 ? QByteArray("(end)") : QByteArray(bytes, count);
        return all;
    }

    /// What the program reads until the end of its input, while the loop has its turns.
    [[nodiscard]] QByteArray readToTheEnd() const
    {
        const QDeadlineTimer late(patience);
        QByteArray all;
        while (!all.endsWith("(end)") && !late.hasExpired()) {
            all += read();
            QCoreApplication::processEvents();
        }
        return all;
    }

    Pty pty;
    Poller poller;
    TerminalInput input;
    QString problem;
    QByteArray given;
    QByteArray answers;
    qint64 hidden = 0;
    qint64 lost = 0;
    QList<int> signals_;
    QString ends;
};

QByteArray lines(qsizetype count, qsizetype length)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < count; ++i)
        bytes += QByteArray(length - 1, char('a' + i % 26)) + '\n';
    return bytes;
}

} // namespace

class TestTerminalInput : public QObject
{
    Q_OBJECT
private slots:
    void givesWhatIsTyped();
    void endsAtTheBeginOfALine();
    void endsWithinALine();
    void typesTheEndToKeyReaders();
    void hidesWhatIsNotEchoed();
    void toldAnswersAreNotHidden();
    void tellsOfSignals();
    void keepsWhatThereIsNoRoomFor();
    void refusesTooMuch();
    void refusesLongLines();
    void losesNoLongestLine();
    void closesWithWhatWaits();
    void resizes();
    void leavesNoDescriptors();
};

void TestTerminalInput::givesWhatIsTyped()
{
    Typing typing;
    QCOMPARE(typing.problem, QString());
    QVERIFY(typing.input.isOpen());
    QVERIFY(typing.input.write("one\r"));
    QVERIFY(typing.input.write("tw\xc3\xb6\177o\n"));
    QVERIFY(typing.input.write(""));
    QCOMPARE(typing.read(), "one\ntwo\n");
    QCOMPARE(typing.given, "one\rtw\xc3\xb6\177o\n");
    QCOMPARE(typing.hidden, 0);
    QCOMPARE(typing.ends, QString());
}

void TestTerminalInput::endsAtTheBeginOfALine()
{
    Typing typing;
    typing.input.end();
    QCOMPARE(typing.read(), "(end)");
    QVERIFY(typing.input.write("one\n"));
    typing.input.end();
    QCOMPARE(typing.read(), "one\n(end)");
    QVERIFY(typing.input.isOpen()); // the program may read on
    QCOMPARE(typing.ends, QString());
    QCOMPARE(typing.given, "\4one\n\4");
}

void TestTerminalInput::endsWithinALine()
{
    Typing typing;
    QVERIFY(typing.input.write("one\ntwo"));
    typing.input.end();
    QCOMPARE(typing.read(), "one\ntwo(end)");
    QCOMPARE(typing.given, "one\ntwo\4\4");
    QVERIFY(typing.input.write("three\25"));
    typing.input.end();
    QCOMPARE(typing.read(), "(end)");
}

void TestTerminalInput::typesTheEndToKeyReaders()
{
    Typing typing;
    typing.setLocal(0, ICANON);
    QVERIFY(typing.input.write("one"));
    typing.input.end();
    QCOMPARE(typing.read().left(4), "one\4");
}

// The kernel's own echo is what decides: as for a password, and for programs that read keys.
void TestTerminalInput::hidesWhatIsNotEchoed()
{
    Typing typing;
    QVERIFY(typing.input.write("name\n"));
    typing.setLocal(0, ECHO);
    QVERIFY(typing.input.write("secret\n"));
    QCOMPARE(typing.given, "name\n");
    QCOMPARE(typing.hidden, 7);
    typing.input.end(); // no secret
    QCOMPARE(typing.given, "name\n\4");
    typing.setLocal(ECHO, 0);
    QVERIFY(typing.input.write("again\n"));
    QCOMPARE(typing.given, "name\n\4again\n");
    QCOMPARE(typing.hidden, 7);
    QVERIFY(typing.read().startsWith("name\nsecret\n"));
}

void TestTerminalInput::toldAnswersAreNotHidden()
{
    Typing typing;
    typing.setLocal(0, ECHO | ICANON);
    QVERIFY(typing.input.answer("\x1b[24;80R"));
    QCOMPARE(typing.answers, "\x1b[24;80R");
    QCOMPARE(typing.given, QByteArray());
    QCOMPARE(typing.hidden, 0);
    QVERIFY(typing.signals_.isEmpty());
}

void TestTerminalInput::tellsOfSignals()
{
    Typing typing;
    QVERIFY(typing.input.write("ab\3"));
    QVERIFY(typing.input.write("\34\32"));
    QVERIFY(typing.input.answer("\3"));
    QCOMPARE(typing.signals_, (QList<int> {SIGINT, SIGQUIT, SIGTSTP}));
    typing.setLocal(0, ISIG);
    QVERIFY(typing.input.write("\3"));
    QCOMPARE(typing.signals_.size(), 3);
}

void TestTerminalInput::keepsWhatThereIsNoRoomFor()
{
    Typing typing;
    const QByteArray bytes = lines(5000, 100);
    for (qsizetype at = 0; at < bytes.size(); at += 100'000)
        QVERIFY(typing.input.write(bytes.mid(at, 100'000)));
    QVERIFY(typing.given.size() < bytes.size()); // nobody waited
    typing.input.end();
    QVERIFY(typing.readToTheEnd() == bytes + "(end)");
    QVERIFY(typing.given == bytes + '\4');
    QVERIFY(typing.input.write("more\n"));
    QCOMPARE(typing.read(), "more\n");
}

void TestTerminalInput::refusesTooMuch()
{
    Typing typing;
    const QByteArray most = lines(InputSink::capacity / 64, 64);
    QVERIFY(!typing.input.write(most + 'x'));
    QCOMPARE(typing.given, QByteArray());
    QVERIFY(typing.input.write(most));
    QVERIFY(!typing.input.write(most)); // it is not read
    QVERIFY(typing.input.isOpen());
    QVERIFY(typing.input.write("a little\n"));
    QVERIFY(typing.given.size() < most.size());
    QVERIFY(most.startsWith(typing.given));
}

void TestTerminalInput::refusesLongLines()
{
    Typing typing;
    const QByteArray most(TerminalLine::longest, 'x');
    QVERIFY(typing.input.fits(most));
    QVERIFY(!typing.input.fits(most + 'y'));
    QVERIFY(typing.input.fits(most + '\n' + most));
    QVERIFY(typing.input.write(most));
    QVERIFY(!typing.input.fits("y"));
    QVERIFY(typing.input.fits("\n"));
    QVERIFY(typing.input.write("\n"));
    QCOMPARE(typing.read(), most + '\n');
    typing.setLocal(0, ICANON);
    QVERIFY(typing.input.fits(most + most));
}

void TestTerminalInput::losesNoLongestLine()
{
    Typing typing;
    const QByteArray bytes = lines(100, TerminalLine::longest + 1);
    QVERIFY(typing.input.fits(bytes));
    QVERIFY(typing.input.write(bytes));
    typing.input.end();
    QVERIFY(typing.readToTheEnd() == bytes + "(end)");
}

void TestTerminalInput::closesWithWhatWaits()
{
    Typing typing;
    const QByteArray bytes = lines(5000, 100);
    QVERIFY(typing.input.write(bytes));
    typing.input.close();
    typing.input.close();
    QVERIFY(!typing.input.isOpen());
    QVERIFY(!typing.input.write("x"));
    QVERIFY(!typing.input.answer("x"));
    typing.input.end();
    QCOMPARE(typing.ends, u"gone "_s);
    QVERIFY(typing.lost > 0);
    QCOMPARE(typing.given.size() + typing.lost, bytes.size());
}

void TestTerminalInput::resizes()
{
    Typing typing;
    QVERIFY(!typing.input.resize({100, 30}));
    ::winsize size {};
    QCOMPARE(::ioctl(typing.pty.terminal(), TIOCGWINSZ, &size), 0);
    QCOMPARE((TerminalSize {size.ws_col, size.ws_row}), (TerminalSize {100, 30}));
    typing.input.close();
    QVERIFY(!typing.input.resize({100, 31})); // there is nothing to resize any more
}

void TestTerminalInput::leavesNoDescriptors()
{
    const qsizetype before = openDescriptors();
    for (int i = 0; i < 10; ++i) {
        Typing typing;
        (void)typing.input.write(lines(2000, 100));
        if (i % 2)
            typing.input.close();
    }
    QCOMPARE(openDescriptors(), before);
}

QTEST_GUILESS_MAIN(TestTerminalInput)
#include "tst_terminalinput.moc"
