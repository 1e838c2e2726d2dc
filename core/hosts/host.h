// SPDX-License-Identifier: MIT
// One other machine: the way to its agent (a process such as ssh), what is said over it, its clock, and whether it still
// answers. What happens there comes out as events of this session. Lives on the fleet's thread.
#pragma once

#include "core/hosts/hostevents.h"
#include "core/hosts/hostfile.h"
#include "core/hosts/hostwords.h"
#include "core/wire/clockcompare.h"
#include "core/wire/wirereader.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <deque>

namespace pangaea {

/// How long is waited for what; tests wait less.
struct HostPatience {
    std::chrono::milliseconds answer {20'000};  ///< from the start of the way to the agent's first message
    std::chrono::milliseconds silence {5'000};  ///< then its rows are unknown
    std::chrono::milliseconds giveUp {200'000}; ///< then it is gone: an agent that hears nothing has ended by then
    std::chrono::milliseconds goodbye {3'000};  ///< at the end of the session
};

class Host final : public QObject
{
    Q_OBJECT
public:
    /// `command` is the whole argument vector that reaches the agent.
    Host(QString name, QStringList command, HostPatience patience = {}, QObject *parent = nullptr);
    ~Host() override;

    [[nodiscard]] const QString &name() const { return m_name; }
    /// Starts the way.
    void open();
    /// Rows that the next order makes.
    void expect(const ProcessIds &rows);
    /// Sent at once, or when the agent has answered.
    void send(Command command);
    /// The reader has taken what was told; more may be sent.
    void grant();
    /// Everything there is killed; over() follows, soon or after the patience.
    void end();

    /// The agent has answered, and the way is not lost.
    [[nodiscard]] bool isOpen() const { return m_phase == Phase::Open; }
    /// It will never answer any more.
    [[nodiscard]] bool isGone() const { return m_phase == Phase::Gone; }
    /// It has answered once.
    [[nodiscard]] bool wasOpen() const { return m_wasOpen; }
    /// Gone: why, as a sentence.
    [[nodiscard]] const QString &lostReason() const { return m_lostReason; }
    [[nodiscard]] bool isOver() const { return m_over; }
    /// Its process here, such as ssh; 0: none.
    [[nodiscard]] qint64 wayPid() const { return m_way->processId(); }

signals:
    /// Events of this session: of its rows, and HostReady, HostClock, HostLost and HostBack.
    void happened(const pangaea::EventBatch &events);
    /// After end(): nothing more will happen.
    void over();

private:
    enum class Phase { Closed, Knocking, Comparing, Open, Gone };

    void write(const wire::Message &message);
    void knock();
    void ask();
    void look();
    void readWay();
    void readMessages();
    void hear(wire::Message &&message);
    void hearGreeting(const wire::Greeting &greeting);
    void hearTell(const wire::Tell &tell);
    void hearNews(wire::News &&news);
    void begin();
    void tellClock();
    void onWayEnded(const QString &how);
    void lose(const QString &reason);
    void closeWay();
    void killWay();
    void finish();
    void say(Payload payload, qint64 time = 0);
    [[nodiscard]] hostwords::Said said() const { return {m_reader.noise(), m_aside}; }

    const QString m_name;
    const QStringList m_command;
    const HostPatience m_patience;
    QProcess *const m_way; ///< a child, but for one that cannot be killed
    WireReader m_reader;
    QByteArray m_aside; ///< the last of its standard error
    HostEvents m_events;
    ClockCompare m_clock;
    Phase m_phase = Phase::Closed;
    wire::Greeting m_greeting;
    std::deque<Command> m_waiting;                 ///< until the agent has answered
    std::deque<std::pair<qint64, qint64>> m_asked; ///< number and time of each question that is not answered
    qint64 m_questions = 0;
    int m_exchanges = 0;
    qint64 m_openedAt = 0;
    qint64 m_heardAt = 0;
    qint64 m_owed = 0;       ///< bytes that were read, and for which no credit was given
    qint64 m_owedMemory = 0; ///< what they take
    qint64 m_returnedAt = 0; ///< while silent: when it was heard again; 0: it was not
    qint64 m_clockTold = 0;
    qint64 m_toldUncertainty = 0;
    qint64 m_toldOffset = 0;
    int m_toldSteps = 0;
    QString m_lostReason;
    bool m_silent = false; ///< HostLost was said, and HostBack was not
    bool m_wasOpen = false;
    bool m_ending = false;
    bool m_over = false;
    bool m_saidGoodbye = false; ///< the agent, with all that it had to tell
    bool m_isClosed = false;    ///< nothing can be written any more
    bool m_isKilled = false;    ///< the way; whether that ended it is another matter
    bool m_doesNotRead = false;
    QTimer m_knockTimer;
    QTimer m_askTimer;
    QTimer m_lookTimer;
    QTimer m_endTimer;
};

} // namespace pangaea
