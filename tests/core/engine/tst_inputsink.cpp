// SPDX-License-Identifier: MIT
// Standard input in whole sessions: closed, a text, or typed, reported as events; and on a system that cannot provide
// it.
#include "core/engine/inputsink.h"
#include "tests/fixtures/session.h"

#include <QProcess>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

command::SpawnProgram reader(const Input &input, const QStringList &names = {u"Asia"_s})
{
    return {.names = names, .program = misbehavePath(), .arguments = {u"copy-input"_s}, .join = false, .input = input};
}

Input text(const QByteArray &bytes)
{
    return {Input::Kind::Text, bytes};
}

const Input typed {Input::Kind::Typed, {}};

bool isOpen(const Session &session, ProcessId process)
{
    const ProcessState *row = session.table.find(process);
    return row && row->inputOpen;
}

QByteArray given(const Session &session, ProcessId process)
{
    QByteArray bytes;
    for (const event::InputWritten &written : session.all<event::InputWritten>(process))
        bytes += written.bytes;
    return bytes;
}

QStringList refusals(const Session &session, ProcessId process)
{
    QStringList reasons;
    for (const event::InputFailed &failed : session.all<event::InputFailed>(process))
        reasons += failed.reason;
    return reasons;
}

} // namespace

class TestInputSink : public QObject
{
    Q_OBJECT
private slots:
    void isUnavailableByDefault();
    void isClosedByDefault();
    void givesAText_data();
    void givesAText();
    void takesWhatIsTyped();
    void endsOneRowAlone();
    void isGivenAnewByARestart();
    void endsWithTheProcess();
    void refuses();
    void refusesATextThatIsTooLong();
    void refusesWhatIsNotRead();
    void showsInTheLog();
    void isTypedForTargetsThatRead();
};

void TestInputSink::isUnavailableByDefault()
{
    InputSink sink;
    QProcess process;
    QVERIFY(sink.attach(process).sentence().endsWith(u'.'));
    QVERIFY(!sink.isOpen());
    QVERIFY(!sink.write("x"));
}

void TestInputSink::isClosedByDefault()
{
    Session session;
    session.send(reader({}));
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
    QCOMPARE(session.output(asia), "end\n");
    QVERIFY(!session.story(asia).contains(u"Input"_s));
}

void TestInputSink::givesAText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a line") << QByteArray("hello\n");
    QTest::newRow("any bytes") << QByteArray("\0\xff\r\n\x1b[31m", 10);
    QTest::newRow("more than a pipe holds") << QByteArray(300'000, 'x');
}

void TestInputSink::givesAText()
{
    QFETCH(QByteArray, bytes);
    Session session;
    session.send(reader(text(bytes)));
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
    QCOMPARE(session.cell(asia, "exit"), u"0"_s);
    QVERIFY(session.output(asia).endsWith("end\n"));
    QCOMPARE(session.output(asia).size(), bytes.size() + 4);
    QVERIFY(given(session, asia) == bytes);
    QCOMPARE(session.all<event::InputEnded>(asia).size(), 1);
    QVERIFY(session.all<event::InputEnded>(asia)[0].asked);
    QCOMPARE(session.all<event::Created>(asia)[0].input, text(bytes));
    QVERIFY(!isOpen(session, asia));
}

void TestInputSink::takesWhatIsTyped()
{
    Session session;
    session.send(reader(typed));
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(session, asia), patience);
    session.send(command::WriteInput {{asia}, "one\n"});
    QTRY_COMPARE_WITH_TIMEOUT(session.output(asia), "one\n", patience);
    session.send(command::WriteInput {{asia}, "two"});
    session.send(command::EndInput {{asia}});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
    QCOMPARE(given(session, asia), "one\ntwo");
    QVERIFY(session.output(asia).startsWith("one\ntwo"));
    QVERIFY(session.all<event::InputEnded>(asia)[0].asked);
    QVERIFY(!isOpen(session, asia));
    QCOMPARE(refusals(session, asia), QStringList());
}

// The other one has no descriptor that would delay the end of input.
void TestInputSink::endsOneRowAlone()
{
    Session session;
    session.send(reader(typed, {u"Asia"_s, u"Europe"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(session, asia) && isOpen(session, europe), patience);
    session.send(command::EndInput {{asia}});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
    QVERIFY(isOpen(session, europe));
    session.send(command::WriteInput {{europe}, "still"});
    QTRY_COMPARE_WITH_TIMEOUT(session.output(europe), "still", patience);
}

void TestInputSink::isGivenAnewByARestart()
{
    Session session;
    session.send(reader(text("again\n")));
    session.send(reader(typed, {u"Europe"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia) && isOpen(session, europe), patience);
    session.send(command::EndInput {{europe}});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(europe), patience);
    session.send(command::Restart {{asia, europe}});
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(session, europe), patience);
    session.send(command::WriteInput {{europe}, "new"});
    session.send(command::EndInput {{europe}});
    QTRY_VERIFY_WITH_TIMEOUT(session.table.find(asia)->attempts.size() == 2 && session.isOver(asia), patience);
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(europe), patience);
    QCOMPARE(given(session, asia), "again\nagain\n");
    QCOMPARE(given(session, europe), "new");
    QCOMPARE(session.all<event::InputEnded>(europe).size(), 2);
}

void TestInputSink::endsWithTheProcess()
{
    Session session;
    session.send(reader(typed));
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(session, asia), patience);
    session.send(command::Kill {{asia}});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
    QVERIFY(session.story(asia).contains(u"InputEnded Ended"_s));
    QCOMPARE(session.all<event::InputEnded>(asia).size(), 1);
    QVERIFY(!session.all<event::InputEnded>(asia)[0].asked);
    QCOMPARE(refusals(session, asia), QStringList());
}

void TestInputSink::refuses()
{
    Session session;
    const QSignalSpy told(&session.table, &ProcessTable::noticed);
    session.send(reader({}));
    session.send(reader(typed, {u"Europe"_s}));
    session.send({command::SpawnProgram {
        .names = {u"Africa"_s}, .program = misbehavePath(), .arguments = {u"sleep"_s}, .join = false}});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia) && isOpen(session, europe) && session.state(africa) == State::Running,
                             patience);
    session.send(command::EndInput {{europe}});
    session.send(command::WriteInput {{asia, europe, africa}, "hello\n"});
    session.send(command::EndInput {{africa}});
    QTRY_COMPARE_WITH_TIMEOUT(refusals(session, africa).size(), 2, patience);
    QVERIFY(refusals(session, asia).value(0).contains(u"does not run"_s));
    QVERIFY(refusals(session, europe).value(0).contains(u"has ended"_s)
            || refusals(session, europe).value(0).contains(u"does not run"_s));
    QVERIFY(refusals(session, africa)[0].contains(u"not typed"_s));
    QCOMPARE(told.size(), 4);
}

void TestInputSink::refusesATextThatIsTooLong()
{
    Session session;
    session.send(reader(text(QByteArray(Input::longestText + 1, 'x'))));
    QTRY_COMPARE_WITH_TIMEOUT(session.state(asia), State::FailedToStart, patience);
    QVERIFY(session.table.find(asia)->current()->failure.contains(u"1 MiB"_s));
}

void TestInputSink::refusesWhatIsNotRead()
{
    Session session;
    session.send(command::SpawnProgram {
        .names = {u"Asia"_s}, .program = misbehavePath(), .arguments = {u"sleep"_s}, .join = false, .input = typed});
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(session, asia), patience);
    session.send(command::WriteInput {{asia}, QByteArray(InputSink::capacity, 'x')});
    session.send(command::WriteInput {{asia}, QByteArray(InputSink::capacity, 'y')});
    QTRY_COMPARE_WITH_TIMEOUT(refusals(session, asia).size(), 1, patience);
    QVERIFY(isOpen(session, asia));
    session.send(command::Kill {{asia}});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
    QCOMPARE(refusals(session, asia).size(), 2); // what waited was lost
    QVERIFY(refusals(session, asia)[1].contains(QString::number(InputSink::capacity - given(session, asia).size())));
}

void TestInputSink::showsInTheLog()
{
    Session session;
    session.send(reader(typed));
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(session, asia), patience);
    session.send(command::WriteInput {{asia}, "one\ntwo"});
    QTRY_COMPARE_WITH_TIMEOUT(session.output(asia), "one\ntwo", patience);
    session.send(command::EndInput {{asia}});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(asia), patience);
    QStringList lines;
    for (const OutputLine &line : session.log.lines(asia)) {
        if (line.typed || line.notice)
            lines += (line.typed ? u"typed "_s : u"notice "_s) + line.text;
    }
    QCOMPARE(lines, (QStringList {u"typed one"_s, u"typed two"_s, u"notice end of input"_s}));
}

// Whoever spawns it; but a given text stays a text.
void TestInputSink::isTypedForTargetsThatRead()
{
    Session session;
    QTRY_VERIFY_WITH_TIMEOUT(session.table.targets().has_value(), patience);
    session.send(command::Spawn {.names = {u"Asia"_s}, .target = u"read_input"_s, .join = false});
    session.send(
        command::Spawn {.names = {u"Europe"_s}, .target = u"read_input"_s, .join = false, .input = text("given\n")});
    session.send(command::Spawn {.names = {u"Africa"_s}, .target = u"print_func"_s, .join = false});
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(session, asia), patience);
    session.send(command::WriteInput {{asia}, "typed\n"});
    session.send(command::EndInput {{asia}});
    QTRY_VERIFY_WITH_TIMEOUT(session.areOver({asia, europe, africa}), patience);
    QVERIFY2(session.output(asia).contains("typed"), session.output(asia).constData());
    QVERIFY2(session.output(europe).contains("given"), session.output(europe).constData());
    QCOMPARE(session.cell(asia, "exit"), u"0"_s);
    QCOMPARE(session.all<event::Created>(africa)[0].input, Input());
}

QTEST_GUILESS_MAIN(TestInputSink)
#include "tst_inputsink.moc"
