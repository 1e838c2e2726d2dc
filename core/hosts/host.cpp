// SPDX-License-Identifier: MIT
#include "core/hosts/host.h"

#include "core/basics/logging.h"
#include "core/wire/eventsize.h"
#include "generated/version.h"

#include <algorithm>
#include <csignal>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pangaea {

namespace {

constexpr auto knockInterval = 500ms; // a shell's start may eat what comes first
constexpr auto askInterval = 500ms;
constexpr auto soonAgain = 3ms;
constexpr int firstExchanges = 16; // before anything is placed by the clock
constexpr auto lookInterval = 100ms;
constexpr auto clockInterval = 2s; // between reports of the clock, if nothing special happened
constexpr qint64 creditAtFirst = 1024 * 1024;
constexpr qint64 creditPiece = 64 * 1024;
constexpr qsizetype longestAside = 4096;
constexpr size_t mostAsked = 256;
constexpr qint64 mostWaiting = 1024 * 1024; ///< bytes to a way that does not take them, before there are no questions
/// Bytes in memory that the window has not taken yet: what an agent of its own accord sends at its end, and the most that
/// the credit can become.
constexpr qint64 mostOwed = 128 * 1024 * 1024;
constexpr qint64 mostUnread = 16 * 1024 * 1024; ///< bytes to a way that does not take them, before it is given up
constexpr auto closingTime = 300ms;             // for a way whose input has ended

int seconds(std::chrono::milliseconds time)
{
    return int(std::max<qint64>(1, std::chrono::round<std::chrono::seconds>(time).count()));
}

qint64 nanosecondsOf(std::chrono::nanoseconds time)
{
    return time.count();
}

// A session of its own: Ctrl+C in Pangaea's terminal is not for it, and it asks nothing there. Only functions that are
// safe after a fork.
void setUpWay()
{
    ::setsid();
    for (const int number : {SIGPIPE, SIGINT, SIGHUP, SIGQUIT, SIGTERM, SIGCHLD})
        ::signal(number, SIG_DFL);
}

} // namespace

Host::Host(QString name, QStringList command, HostPatience patience, QObject *parent)
    : QObject(parent)
    , m_name(std::move(name))
    , m_command(std::move(command))
    , m_patience(patience)
    , m_way(new QProcess(this))
    , m_events(m_name)
    , m_knockTimer(this)
    , m_askTimer(this)
    , m_lookTimer(this)
    , m_endTimer(this)
{
    m_endTimer.setSingleShot(true);
    m_askTimer.setTimerType(Qt::PreciseTimer);
    m_way->setChildProcessModifier(setUpWay);
    connect(m_way, &QProcess::readyReadStandardOutput, this, &Host::readWay);
    connect(m_way, &QProcess::readyReadStandardError, this,
            [this] { m_aside = (m_aside + m_way->readAllStandardError()).right(longestAside); });
    connect(m_way, &QProcess::finished, this, [this](int code, QProcess::ExitStatus how) {
        onWayEnded(hostwords::endOf(how == QProcess::CrashExit, code));
    });
    connect(m_way, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        lose(hostwords::cannotStart(m_name, m_command, m_way->errorString()));
        if (m_ending)
            finish();
    });
    connect(&m_knockTimer, &QTimer::timeout, this, &Host::knock);
    connect(&m_askTimer, &QTimer::timeout, this, &Host::ask);
    connect(&m_lookTimer, &QTimer::timeout, this, &Host::look);
    connect(&m_endTimer, &QTimer::timeout, this, [this] {
        if (m_way->state() == QProcess::NotRunning)
            return finish();
        if (!std::exchange(m_isClosed, true)) { // some time more, after its input has ended
            m_way->closeWriteChannel();
            m_endTimer.start(closingTime);
        } else if (!std::exchange(m_isKilled, true)) {
            killWay();
            m_endTimer.start(closingTime);
        } else { // it belongs to somebody else, as behind sudo: nobody waits for it
            finish();
        }
    });
}

// The end of its input is what ends the agent, even if nobody waits for that.
Host::~Host()
{
    m_way->disconnect(this);
    killWay();
    if (m_way->state() == QProcess::NotRunning)
        return;
    m_way->setParent(nullptr); // its destructor would wait for it
    connect(m_way, &QProcess::finished, m_way, &QObject::deleteLater);
}

// With what it started itself: they are one process group. An agent without its input has ended by then.
void Host::killWay()
{
    const auto group = pid_t(m_way->processId());
    if (m_way->state() == QProcess::NotRunning || group <= 0)
        return;
    ::kill(-group, SIGKILL);
    m_way->kill();
}

void Host::open()
{
    Q_ASSERT(m_phase == Phase::Closed && !m_command.isEmpty());
    m_phase = Phase::Knocking;
    m_openedAt = m_heardAt = monotonicNow();
    m_events.setFloor(m_openedAt);
    qCDebug(engineLog) << "host" << m_name << "by" << m_command;
    m_knockTimer.start(knockInterval);
    m_lookTimer.start(lookInterval);
    m_way->start(m_command.front(), m_command.sliced(1));
    knock();
}

void Host::knock()
{
    m_way->write(wire::marker().toByteArray());
}

// Lost a little later: whoever has something to send may be in the midst of its rows.
void Host::write(const wire::Message &message)
{
    if (m_way->bytesToWrite() <= mostUnread)
        m_way->write(wire::encode(message));
    else if (!std::exchange(m_doesNotRead, true))
        QTimer::singleShot(0, this, [this] { lose(hostwords::doesNotRead(m_name)); });
}

void Host::expect(const ProcessIds &rows)
{
    for (const ProcessId row : rows)
        m_events.addRow(row);
}

void Host::send(Command command)
{
    m_events.expect(command);
    if (m_phase == Phase::Open)
        write(wire::Order {std::move(command)});
    else if (m_phase != Phase::Gone)
        m_waiting.push_back(std::move(command));
}

void Host::grant()
{
    if (m_phase != Phase::Open || m_owed < creditPiece)
        return;
    m_owedMemory = 0;
    write(wire::Credit {std::exchange(m_owed, 0)});
}

// Reading

void Host::readWay()
{
    if (m_phase == Phase::Gone) {
        (void)m_way->readAllStandardOutput();
        return;
    }
    try {
        m_reader.feed(m_way->readAllStandardOutput());
        readMessages();
    } catch (const wire::Fault &fault) {
        qCDebug(engineLog) << "host" << m_name << fault.expected;
        lose(m_reader.hasBegun() ? hostwords::notUnderstood(m_name, fault.expected)
                                 : hostwords::saysTooMuch(m_name, m_command, said()));
    }
}

void Host::readMessages()
{
    if (!m_reader.hasBegun())
        return;
    while (m_phase != Phase::Gone) {
        std::optional<wire::Message> message = m_reader.next();
        if (!message)
            return;
        m_heardAt = monotonicNow();
        if (m_silent && m_returnedAt == 0)
            m_returnedAt = m_heardAt;
        hear(std::move(*message));
    }
}

void Host::hear(wire::Message &&message)
{
    const bool isFirst = m_phase == Phase::Knocking;
    if (auto *greeting = std::get_if<wire::Greeting>(&message); greeting && isFirst)
        hearGreeting(*greeting);
    else if (auto *tell = std::get_if<wire::Tell>(&message); tell && !isFirst)
        hearTell(*tell);
    else if (auto *news = std::get_if<wire::News>(&message); news && m_phase == Phase::Open)
        hearNews(std::move(*news));
    else if (auto *bye = std::get_if<wire::Bye>(&message)) {
        m_saidGoodbye = true;
        lose(hostwords::saidGoodbye(m_name, bye->reason));
    } else
        throw wire::Fault {u"no “%1” was expected"_s.arg(QLatin1String(wire::nameOf(message)))};
}

void Host::hearGreeting(const wire::Greeting &greeting)
{
    if (greeting.wire != wire::format || greeting.version != QLatin1String(PANGAEA_VERSION)) {
        lose(hostwords::otherVersion(m_name, greeting.version, QStringLiteral(PANGAEA_VERSION)));
        return;
    }
    m_knockTimer.stop();
    m_greeting = greeting;
    m_phase = Phase::Comparing;
    ask();
}

void Host::ask()
{
    if (m_way->bytesToWrite() > mostWaiting) // it does not read
        return;
    if (m_asked.size() >= mostAsked)
        m_asked.pop_front();
    m_asked.emplace_back(++m_questions, monotonicNow());
    write(wire::Ask {m_questions});
}

void Host::hearTell(const wire::Tell &tell)
{
    const qint64 now = monotonicNow();
    const auto asked = std::ranges::find(m_asked, tell.number, &std::pair<qint64, qint64>::first);
    if (asked == m_asked.end()) {
        if (tell.number > 0 && tell.number <= m_questions)
            return; // too old to be remembered
        throw wire::Fault {u"an answer to a question was expected"_s};
    }
    const ClockCompare::Exchange exchange {asked->second, tell.heard, tell.said, now};
    m_asked.erase(m_asked.begin(), std::next(asked));
    if (!m_clock.add(exchange))
        throw wire::Fault {u"times that can be were expected"_s};
    ++m_exchanges;
    if (m_exchanges < firstExchanges)
        QTimer::singleShot(soonAgain, this, [this] {
            if (m_phase == Phase::Comparing)
                ask();
        });
    else if (m_phase == Phase::Comparing)
        begin();
    if (m_phase == Phase::Open)
        tellClock();
}

// The clock is known: everything can be placed.
void Host::begin()
{
    m_phase = Phase::Open;
    m_wasOpen = true;
    say(event::HostReady {m_name, m_command, m_greeting.kernel, std::min(m_greeting.cores, 8192), m_greeting.machine,
                          m_greeting.pid, m_greeting.version});
    write(wire::Begin {QStringLiteral(PANGAEA_VERSION), creditAtFirst});
    for (Command &command : std::exchange(m_waiting, {}))
        write(wire::Order {std::move(command)});
    tellClock();
    m_askTimer.start(askInterval);
    if (m_ending)
        write(wire::End {});
}

void Host::tellClock()
{
    const qint64 now = monotonicNow();
    const qint64 uncertainty = m_clock.uncertaintyAt(now);
    const qint64 offset = m_clock.offsetAt(now);
    const bool stepped = m_clock.steps() != m_toldSteps;
    const bool better = uncertainty < m_toldUncertainty * 3 / 4;
    const bool moved = std::abs(offset - m_toldOffset) > m_toldUncertainty / 2;
    if (m_clockTold != 0 && !stepped && (now - m_clockTold < nanosecondsOf(clockInterval) || (!better && !moved)))
        return;
    if (stepped)
        say(event::Notice {hostwords::clockWasSet(m_name)});
    m_clockTold = now;
    m_toldUncertainty = uncertainty;
    m_toldOffset = offset;
    m_toldSteps = m_clock.steps();
    say(event::HostClock {m_name, offset, uncertainty, m_clock.drift()});
}

void Host::hearNews(wire::News &&news)
{
    m_owed += m_reader.lastSize();
    for (const Event &happened : news.events)
        m_owedMemory += sizeOf(happened);
    if (m_owedMemory > mostOwed && !m_ending) // then all that waits there comes at once
        throw wire::Fault {u"less at once was expected"_s};
    const EventBatch events = m_events.translate(std::move(news.events), m_clock, monotonicNow());
    if (!events.empty())
        emit happened(events);
    // What comes first may be old. Its rows are known again when all of them were looked at since.
    const auto isNew = [this](const Event &happened) {
        return std::holds_alternative<event::SystemSampled>(happened.payload)
            && happened.time + happened.uncertainty >= m_returnedAt;
    };
    if (m_silent && std::ranges::any_of(events, isNew)) {
        m_silent = false;
        say(event::HostBack {m_name});
    }
}

void Host::say(Payload payload, qint64 time)
{
    emit happened({{time != 0 ? time : monotonicNow(), ProcessId::Pangaea, std::move(payload)}});
}

// Losing it

void Host::look()
{
    const qint64 now = monotonicNow();
    const auto since = std::chrono::nanoseconds(now - m_heardAt);
    // Whatever it says meanwhile, it has to have begun by then: once for the way, and once for comparing the clocks.
    const auto patience = m_phase == Phase::Comparing ? 2 * m_patience.answer : m_patience.answer;
    if (m_phase != Phase::Open) {
        if (std::chrono::nanoseconds(now - m_openedAt) > patience)
            lose(hostwords::saysNothing(m_name, m_command, seconds(patience), said()));
    } else if (since > m_patience.giveUp) {
        lose(hostwords::givenUp(m_name, seconds(m_patience.giveUp)));
    } else if (since > m_patience.silence) {
        m_returnedAt = 0;
        if (!std::exchange(m_silent, true))
            say(event::HostLost {m_name, m_heardAt, hostwords::isSilent(m_name, seconds(m_patience.silence)), false});
    }
}

void Host::onWayEnded(const QString &how)
{
    readWay(); // its last words
    m_aside = (m_aside + m_way->readAllStandardError()).right(longestAside);
    if (m_phase == Phase::Knocking || m_phase == Phase::Comparing)
        lose(hostwords::endedEarly(m_name, m_command, how, said()));
    else if (m_phase == Phase::Open)
        lose(hostwords::wayIsGone(m_name, m_command, how, said()));
    if (m_ending)
        finish();
}

// For good. At the end of the session nobody needs to hear of it, if all was said.
void Host::lose(const QString &reason)
{
    if (m_phase == Phase::Gone)
        return;
    m_phase = Phase::Gone;
    m_lostReason = reason;
    m_waiting.clear();
    m_knockTimer.stop();
    m_askTimer.stop();
    m_lookTimer.stop();
    qCDebug(engineLog) << "host" << m_name << "is lost:" << reason;
    const bool isExpected = m_ending && (m_saidGoodbye || m_isClosed);
    say(event::HostLost {m_name, m_heardAt, isExpected ? QString() : reason, true});
    closeWay();
}

// The agent ends when its input ends; a way that does not end then is ended.
void Host::closeWay()
{
    if (m_way->state() == QProcess::NotRunning)
        return;
    m_isClosed = true;
    m_way->closeWriteChannel();
    m_endTimer.start(m_ending ? closingTime : std::chrono::milliseconds(1s));
}

void Host::end()
{
    if (std::exchange(m_ending, true))
        return;
    if (m_phase == Phase::Closed || m_way->state() == QProcess::NotRunning) {
        m_phase = Phase::Gone;
        m_lostReason = m_lostReason.isEmpty() ? hostwords::notReached(m_name) : m_lostReason;
        QTimer::singleShot(0, this, &Host::finish);
        return;
    }
    if (m_phase != Phase::Open) {
        closeWay();
        return;
    }
    write(wire::End {});
    m_endTimer.start(m_patience.goodbye);
}

void Host::finish()
{
    if (!std::exchange(m_over, true))
        emit over();
}

} // namespace pangaea
