// SPDX-License-Identifier: MIT
// One host: ways that work and ways that do not. What is sent to a real agent is in tst_fleet.
#include "core/hosts/host.h"
#include "core/wire/wirereader.h"
#include "generated/version.h"
#include "tests/fixtures/fleetsession.h"

#include <csignal>

using namespace pangaea;
using namespace pangaea::testing;
using namespace std::chrono_literals;

namespace {

/// A host by a shell's command line, and what it tells.
struct Watched {
    EventBatch events;
    Host host;
    QSignalSpy over {&host, &Host::over};

    explicit Watched(const QString &line, HostPatience waits = {})
        : host(u"n2"_s, commandOf(byShell(u"n2"_s, line), agentPath()), waits)
    {
        QObject::connect(&host, &Host::happened, &host,
                         [this](const EventBatch &batch) { events.insert(events.end(), batch.begin(), batch.end()); });
        host.open();
    }
    ~Watched()
    {
        host.end();
        if (!QTest::qWaitFor([this] { return !over.isEmpty(); }, pangaea::testing::patience))
            qFatal("The host is never over.");
    }
    template <typename Kind>
    [[nodiscard]] std::optional<Kind> last() const
    {
        for (auto event = events.rbegin(); event != events.rend(); ++event) {
            if (const auto *found = std::get_if<Kind>(&event->payload))
                return *found;
        }
        return {};
    }
    [[nodiscard]] QString reason() const
    {
        const auto lost = last<event::HostLost>();
        return lost && lost->gone ? lost->reason : QString();
    }
};

/// The bytes as printf(1) takes them.
QString printed(const QByteArray &bytes)
{
    QString text;
    for (const char byte : bytes)
        text += u"\\%1"_s.arg(uint(uchar(byte)), 3, 8, QLatin1Char('0'));
    return u"printf '"_s + text + u"'"_s;
}

QString says(const wire::Message &message)
{
    return printed(wire::marker().toByteArray() + wire::encode(message));
}

wire::Greeting greeting(const QString &version = QStringLiteral(PANGAEA_VERSION))
{
    return {wire::format, version, u"Linux"_s, 2, u"n2"_s, 7, {}};
}

QString exec()
{
    return u"exec "_s + agentPath();
}

} // namespace

class TestHost : public QObject
{
    Q_OBJECT
private slots:
    void answers();
    void greetingOfAShell_data();
    void greetingOfAShell();
    void cannotBeReached_data();
    void cannotBeReached();
    void saysNothing();
    void readEatsTheFirstLine();
    void otherVersion();
    void refusesGarbage_data();
    void refusesGarbage();
    void clockThatCannotBe();
    void silenceIsNotTheEnd();
    void silenceForLongIsTheEnd();
    void greetsAndNeverBegins();
    void doesNotRead();
    void wayIsKilled();
    void endsWhileItKnocks();
};

void TestHost::answers()
{
    Watched there(exec());
    QTRY_VERIFY_WITH_TIMEOUT(there.last<event::HostClock>(), patience);
    const auto ready = *there.last<event::HostReady>();
    QCOMPARE(ready.name, u"n2"_s);
    QCOMPARE(ready.command.last(), u"pangaea-agent"_s);
    QVERIFY(ready.kernel.startsWith(u"Linux "_s));
    QVERIFY(ready.cores > 0 && ready.pid > 0);
    QCOMPARE(ready.version, QStringLiteral(PANGAEA_VERSION));
    // The same clock, seen through a pipe.
    const auto clock = *there.last<event::HostClock>();
    QVERIFY2(std::abs(clock.offset) <= clock.uncertainty, qPrintable(QString::number(clock.offset)));
    QVERIFY(clock.uncertainty < second);
    QVERIFY(there.host.isOpen());
    there.host.end();
    QTRY_VERIFY_WITH_TIMEOUT(there.host.isOver(), patience);
    QVERIFY(there.host.isGone());
    QCOMPARE(there.reason(), QString()); // expected
}

void TestHost::greetingOfAShell_data()
{
    QTest::addColumn<QString>("before");
    QTest::newRow("words") << u"echo Welcome; echo You have mail >&2;"_s;
    QTest::newRow("bytes") << u"printf '\\331\\331\\204\\000';"_s;
    QTest::newRow("half a marker") << printed(wire::marker().first(9).toByteArray()) + u';';
    QTest::newRow("100 KB") << u"head -c 100000 /dev/zero;"_s;
}

void TestHost::greetingOfAShell()
{
    QFETCH(QString, before);
    Watched there(before + exec());
    QTRY_VERIFY_WITH_TIMEOUT(there.host.isOpen(), patience);
}

void TestHost::cannotBeReached_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");
    QTest::newRow("no agent") << u"exec /nonexistent/pangaea-agent"_s << u"No agent answers on n2"_s;
    QTest::newRow("ends") << u"exit 3"_s << u"status 3"_s;
    QTest::newRow("says why") << u"echo 'Permission denied (publickey).' >&2; exit 255"_s
                              << u"It said: “Permission denied (publickey).”"_s;
    QTest::newRow("speaks, ends") << u"echo This account is not available.; exit 1"_s
                                  << u"It said: “This account is not available.”"_s;
    QTest::newRow("by a signal") << u"kill -9 $$"_s << u"a signal"_s;
    QTest::newRow("1 MB of greeting") << u"head -c 1000000 /dev/zero; exec sleep 100"_s << u"speaks without end"_s;
    QTest::newRow("says good-bye at once") << says(wire::Bye {u"No room."_s}) + u"; exec sleep 100"_s << u"No room."_s;
}

void TestHost::cannotBeReached()
{
    QFETCH(QString, line);
    QFETCH(QString, words);
    Watched there(line);
    QTRY_VERIFY_WITH_TIMEOUT(there.host.isGone(), patience);
    QVERIFY2(there.reason().contains(words), qPrintable(there.reason()));
    QVERIFY(there.reason().contains(u"n2"_s));
    if (!words.contains(u"No room"_s))
        QVERIFY2(there.reason().contains(u"Try it by hand: /bin/sh -c "_s), qPrintable(there.reason()));
    QVERIFY(!there.last<event::HostReady>());
    QCOMPARE(there.host.lostReason(), there.reason());
}

void TestHost::saysNothing()
{
    Watched there(u"exec sleep 1000"_s, {.answer = 300ms});
    QTRY_VERIFY_WITH_TIMEOUT(there.host.isGone(), patience);
    QVERIFY2(there.reason().contains(u"no agent answered"_s), qPrintable(there.reason()));
    QVERIFY(there.reason().contains(u".bashrc"_s));
    QTRY_COMPARE_WITH_TIMEOUT(there.host.wayPid(), 0, patience); // and the way is ended
}

// What a .bashrc reads is one marker; the next one comes soon.
void TestHost::readEatsTheFirstLine()
{
    Watched there(u"read line; read line;"_s + exec());
    QTRY_VERIFY_WITH_TIMEOUT(there.host.isOpen(), patience);
}

void TestHost::otherVersion()
{
    Watched there(says(greeting(u"0.0.9"_s)) + u"; exec sleep 1000"_s);
    QTRY_VERIFY_WITH_TIMEOUT(there.host.isGone(), patience);
    QVERIFY2(there.reason().contains(u"pangaea-agent 0.0.9"_s), qPrintable(there.reason()));
    QVERIFY(there.reason().contains(u"install Pangaea "_s + QStringLiteral(PANGAEA_VERSION)));
    QTRY_COMPARE_WITH_TIMEOUT(there.host.wayPid(), 0, patience);
}

void TestHost::refusesGarbage_data()
{
    const auto after = [](const QByteArray &bytes) {
        return printed(wire::marker().toByteArray() + wire::encode(greeting()) + bytes) + u"; exec sleep 1000"_s;
    };
    QTest::addColumn<QString>("line");
    QTest::newRow("text") << after("hello, who are you?");
    QTest::newRow("length of 2^60") << after(QByteArray::fromHex("82025b1000000000000000"));
    QTest::newRow("greets again") << after(wire::encode(greeting()));
    QTest::newRow("news before it began") << after(wire::encode(wire::News {}));
    QTest::newRow("the window's word") << after(wire::encode(wire::Ask {1}));
    QTest::newRow("answer to nothing") << after(wire::encode(wire::Tell {99, 1, 1}));
    QTest::newRow("no greeting") << printed(wire::marker().toByteArray() + wire::encode(wire::Tell {1, 1, 1}))
            + u"; exec sleep 1000"_s;
}

void TestHost::refusesGarbage()
{
    QFETCH(QString, line);
    Watched there(line);
    QTRY_VERIFY_WITH_TIMEOUT(there.host.isGone(), patience);
    QVERIFY2(there.reason().contains(u"What n2 says is wrong"_s), qPrintable(there.reason()));
    QTRY_COMPARE_WITH_TIMEOUT(there.host.wayPid(), 0, patience);
}

void TestHost::clockThatCannotBe()
{
    Watched there(
        printed(wire::marker().toByteArray() + wire::encode(greeting()) + wire::encode(wire::Tell {1, 1000, 1}))
        + u"; exec sleep 1000"_s);
    QTRY_VERIFY_WITH_TIMEOUT(there.host.isGone(), patience);
    QVERIFY2(there.reason().contains(u"What n2 says is wrong"_s), qPrintable(there.reason()));
}

// A stopped agent says nothing: its rows are unknown, until it goes on.
void TestHost::silenceIsNotTheEnd()
{
    Watched there(exec(), {.silence = 700ms});
    QTRY_VERIFY_WITH_TIMEOUT(there.last<event::HostReady>(), patience);
    const auto agent = pid_t(there.last<event::HostReady>()->pid);
    QCOMPARE(::kill(agent, SIGSTOP), 0);
    QTRY_VERIFY_WITH_TIMEOUT(there.last<event::HostLost>(), patience);
    const auto lost = *there.last<event::HostLost>();
    QVERIFY(!lost.gone);
    QVERIFY(lost.since > 0 && lost.since < monotonicNow());
    QVERIFY2(lost.reason.contains(u"has not answered"_s), qPrintable(lost.reason));
    QVERIFY(!there.last<event::HostBack>());
    QCOMPARE(::kill(agent, SIGCONT), 0);
    QTRY_VERIFY_WITH_TIMEOUT(there.last<event::HostBack>(), patience);
    QVERIFY(there.host.isOpen());
}

void TestHost::silenceForLongIsTheEnd()
{
    Watched there(exec(), {.silence = 300ms, .giveUp = 900ms});
    QTRY_VERIFY_WITH_TIMEOUT(there.last<event::HostReady>(), patience);
    QCOMPARE(::kill(pid_t(there.last<event::HostReady>()->pid), SIGSTOP), 0);
    QTRY_VERIFY_WITH_TIMEOUT(there.host.isGone(), patience);
    QVERIFY2(there.reason().contains(u"the way to it was closed"_s), qPrintable(there.reason()));
    QTRY_COMPARE_WITH_TIMEOUT(there.host.wayPid(), 0, patience);
}

// It answers all the time, and never what was asked last.
void TestHost::greetsAndNeverBegins()
{
    Watched there(says(greeting()) + u"; while "_s + printed(wire::encode(wire::Tell {1, 5, 5}))
                      + u"; do sleep 0.05; done"_s,
                  {.answer = 300ms});
    QTRY_VERIFY_WITH_TIMEOUT(there.host.isGone(), patience);
    QVERIFY2(there.reason().contains(u"no agent answered"_s), qPrintable(there.reason()));
}

void TestHost::doesNotRead()
{
    Watched there(exec());
    QTRY_VERIFY_WITH_TIMEOUT(there.last<event::HostReady>(), patience);
    QCOMPARE(::kill(pid_t(there.last<event::HostReady>()->pid), SIGSTOP), 0);
    for (int i = 0; i < 40; ++i)
        there.host.send(command::WriteInput {{asia}, QByteArray(1024 * 1024, 'x')});
    QVERIFY(there.host.isOpen()); // not while somebody sends
    QTRY_VERIFY_WITH_TIMEOUT(there.host.isGone(), patience);
    QVERIFY2(there.reason().contains(u"does not read"_s), qPrintable(there.reason()));
}

void TestHost::wayIsKilled()
{
    Watched there(exec());
    QTRY_VERIFY_WITH_TIMEOUT(there.host.isOpen(), patience);
    QCOMPARE(::kill(pid_t(there.host.wayPid()), SIGKILL), 0);
    QTRY_VERIFY_WITH_TIMEOUT(there.host.isGone(), patience);
    QVERIFY2(there.reason().contains(u"The way to n2 is gone"_s), qPrintable(there.reason()));
    QVERIFY(there.reason().contains(u"Try it by hand"_s));
}

void TestHost::endsWhileItKnocks()
{
    Watched there(u"exec sleep 1000"_s);
    QVERIFY(there.host.wayPid() != 0);
    there.host.end();
    QTRY_VERIFY_WITH_TIMEOUT(there.host.isOver(), patience);
    QCOMPARE(there.host.wayPid(), 0);
}

QTEST_GUILESS_MAIN(TestHost)
#include "tst_host.moc"
