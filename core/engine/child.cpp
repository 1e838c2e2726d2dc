// SPDX-License-Identifier: MIT
#include "core/engine/child.h"

#include "core/basics/visibletext.h"
#include "core/basics/logging.h"
#include "core/engine/startcheck.h"

#include <csignal>

namespace pangaea {

Child::Child(ProcessId id, event::Created made, Platform &platform, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_made(std::move(made))
    , m_platform(platform)
    , m_killTimer(this)
    , m_output(m_made.name, this)
    , m_input(m_made, this)
{
    m_killTimer.setSingleShot(true);
    connect(&m_killTimer, &QTimer::timeout, this, &Child::endGrace);
    connect(&m_output, &RowOutput::came, this, &Child::onStarted); // output shows that it runs, before QProcess may
    connect(&m_output, &RowOutput::printed, this, [this] { emit printed(m_id); });
    connect(&m_output, &RowOutput::happened, this, [this](const Payload &payload) { say(payload); });
    connect(&m_input, &RowInput::happened, this, [this](const Payload &payload) { say(payload); });
    connect(&m_input, &RowInput::signalTyped, this, [this](int number) { m_askedFor.set(size_t(number)); });
}

Child::~Child()
{
    (void)m_platform.killSurvivors(m_id);
    if (!isLive())
        return;
    m_process->disconnect(this);
    (void)m_platform.signalTree(m_id, SIGKILL); // so that ~QProcess finds it dying and reaps it
    m_platform.forget(m_id);
}

void Child::resume(const Past &past)
{
    Q_ASSERT(m_phase == Phase::Created && m_attempt == 0);
    m_attempt = past.attempts;
    if (past.attempts > 0)
        m_phase = past.ended ? Phase::Ended : Phase::Failed;
}

// Descendants may outlive the terminated process, and have the same grace time.
void Child::endGrace()
{
    if (isLive())
        (void)sendToTree(SIGKILL, false);
    else
        killSurvivors();
}

void Child::killSurvivors()
{
    m_killTimer.stop();
    if (const int killed = m_platform.killSurvivors(m_id))
        say(event::SignalSent {SIGKILL, false, killed});
}

// Rows of the hosts of a session never come here.
Failure Child::unknownHost(const QString &host)
{
    return tr("There is no host %1 in this session. Start Pangaea with --on, and perhaps with --hosts.")
        .arg(visibleText(host));
}

void Child::start()
{
    Q_ASSERT(!isLive());
    // of the previous attempt
    killSurvivors();
    finishOutput();
    m_wantsRestart = false;
    m_phase = Phase::Starting;
    m_askedFor.reset();
    m_suspended = m_stopSent = false;
    say(event::Starting {++m_attempt});
    Failure problem = m_made.host.isEmpty() ? reasonNotToStart(m_made) : unknownHost(m_made.host);
    if (!problem)
        problem = m_platform.reasonNoRoom();
    if (problem) {
        fail(problem.sentence());
        return;
    }
    m_process = new QProcess(this);
    m_process->setProgram(m_made.program);
    m_process->setArguments(m_made.arguments);
    m_process->setWorkingDirectory(m_made.folder);
    m_process->setEnvironment(m_made.environment);
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_platform.prepare(*m_process);
    connect(m_process, &QProcess::started, this, [this] {
        onStarted();
        m_input.begin();
        m_platform.awaitEnd(m_id, *m_process);
    });
    connect(m_process, &QProcess::errorOccurred, this, &Child::onError);
    connect(m_process, &QProcess::finished, this, &Child::onFinished);
    problem = openStreams();
    if (problem) {
        fail(problem.sentence());
        return;
    }
    m_output.begin();
    m_process->start(QIODevice::ReadOnly);
    m_output.letGo();
    m_input.letGo();
    // It is not reaped before the event loop runs again, so the pid still belongs to this child.
    if (m_process && m_process->processId() > 0) {
        m_platform.watch(m_id, m_process->processId());
        problem = m_platform.attend(m_id, *m_process);
    }
    if (problem) {
        m_process->disconnect(this);
        m_process->kill(); // safe: the pid cannot have been reused, for the same reason
        fail(problem.sentence());
    }
}

/// Opens what its standard input and output are, besides /dev/null.
Failure Child::openStreams()
{
    if (m_input.isTerminal()) {
        Platform::Terminal terminal = m_platform.openTerminal(m_input.size());
        if (!terminal.problem)
            terminal.problem = m_output.attach(std::move(terminal.output), *m_process);
        return terminal.problem ? terminal.problem : m_input.attach(std::move(terminal.input), *m_process);
    }
    Failure problem = m_output.attach(m_platform.openOutput(m_made.streams), *m_process);
    if (!problem && m_made.input.kind != Input::Kind::Closed)
        problem = m_input.attach(m_platform.openInput(), *m_process);
    return problem;
}

void Child::writeInput(const QByteArray &bytes, int answerOf)
{
    const bool isAnswer = answerOf != 0;
    if (isLive() && (!isAnswer || answerOf == m_attempt))
        m_input.write(bytes, isAnswer);
    else if (!isAnswer)
        say(event::InputFailed {nobodyToTypeTo()});
}

void Child::endInput()
{
    if (isLive())
        m_input.end();
    else
        say(event::InputFailed {nobodyToTypeTo()});
}

QString Child::nobodyToTypeTo() const
{
    return tr("Nothing was typed to %1: it does not run.").arg(m_made.name);
}

void Child::onStarted()
{
    if (m_phase != Phase::Starting)
        return;
    m_phase = Phase::Running;
    qCDebug(engineLog) << "started" << m_made.name << "as" << m_process->processId() << "attempt" << m_attempt;
    say(event::Started {m_process->processId()});
}

void Child::onError(QProcess::ProcessError error)
{
    // Other errors are followed by finished(), or do not concern the end; and some failures are reported twice.
    if (error != QProcess::FailedToStart || m_phase != Phase::Starting)
        return;
    const Failure noRoom = m_platform.reasonNoRoom(); // without room, QProcess may give the wrong reason
    fail(noRoom ? noRoom.sentence() : explainFailedStart(m_made, m_process->errorString()));
}

void Child::onFinished(int code, QProcess::ExitStatus how)
{
    onStarted(); // an end proves a start, in case it is seen first
    m_output.drain();
    m_input.close();
    // after a crash exitCode() is the signal
    ExitStatus status;
    (how == QProcess::CrashExit ? status.signal : status.code) = code;
    status.requested = status.signal > 0 && m_askedFor.test(size_t(status.signal));
    if (status.signal > 0)
        status.coreDumped = m_platform.coreDumped(m_id);
    qCDebug(engineLog) << "ended" << m_made.name << (status.signal > 0 ? "by signal" : "with code") << code;
    say(event::Ended {status, m_platform.used(m_id)});
    finishAttempt(Phase::Ended);
}

void Child::fail(const QString &reason)
{
    qCDebug(engineLog) << "not started:" << m_made.name << reason;
    say(event::FailedToStart {reason});
    m_output.abandon();
    finishAttempt(Phase::Failed);
}

void Child::finishAttempt(Phase phase)
{
    m_phase = phase;
    for (event::ExitKnown &exit : m_platform.takeExits(m_id, Platform::Look::Again)) // nobody looks after this
        say(std::move(exit));
    m_platform.forget(m_id);
    if (m_stopSent) // after the row has ended, nothing could continue the stopped descendants
        (void)m_platform.signalLeft(m_id, SIGCONT);
    if (m_process)
        m_process->deleteLater();
    m_process = nullptr;
    m_input.reset();
    m_output.end();
    emit over(m_id);
}

bool Child::send(int number, bool byUser)
{
    const qint64 time = monotonicNow();
    const Failure problem = isLive() ? m_platform.signal(m_id, number) : notRunning(number);
    return told(number, byUser, {problem, 1}, time);
}

bool Child::sendToTree(int number, bool byUser)
{
    const qint64 time = monotonicNow();
    return told(number, byUser,
                isLive() ? m_platform.signalTree(m_id, number) : Platform::TreeResult {notRunning(number), 0}, time);
}

QString Child::notRunning(int number) const
{
    return tr("%1 was not sent to %2: it does not run.").arg(signalName(number), m_made.name);
}

// With the time before sending: the signal may have taken effect before the call returns.
bool Child::told(int number, bool byUser, const Platform::TreeResult &result, qint64 time)
{
    if (result.problem) {
        qCDebug(engineLog) << "signal" << number << "not sent to" << m_made.name << result.problem.sentence();
        say(event::SignalFailed {number, result.problem.sentence()});
        return false;
    }
    qCDebug(engineLog) << "signal" << number << "sent to" << m_made.name << "processes:" << result.processes;
    m_askedFor.set(size_t(number));
    if (number == SIGSTOP || number == SIGCONT)
        m_stopSent = number == SIGSTOP;
    say(event::SignalSent {number, byUser, result.processes}, time);
    return true;
}

void Child::continueIfStopped()
{
    const KernelSample now = m_platform.sample(m_id);
    if (now.state == 'T' || now.stopPending)
        (void)sendToTree(SIGCONT, false);
}

void Child::terminate(qint64 grace, bool byUser)
{
    if (!sendToTree(SIGTERM, byUser))
        return;
    continueIfStopped();
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(std::chrono::nanoseconds(grace));
    if (m_killTimer.isActive() && m_killTimer.remainingTimeAsDuration() <= wait)
        return; // terminated twice: the countdown that ends first is kept
    m_killTimer.start(wait);
    say(event::StopRequested {monotonicNow() + grace});
}

void Child::kill(bool byUser)
{
    if (killLeft(byUser))
        return;
    if (!sendToTree(SIGKILL, byUser))
        return;
    m_killTimer.stop();
    (void)m_platform.killSurvivors(m_id); // those left by an earlier SIGTERM
    say(event::StopRequested {});
}

// For a process that has ended by itself, whose descendants live on.
bool Child::killLeft(bool byUser)
{
    const qint64 time = monotonicNow();
    const int killed = hasEnded() ? m_platform.signalLeft(m_id, SIGKILL) : 0;
    if (killed == 0)
        return false;
    m_killTimer.stop();
    (void)m_platform.killSurvivors(m_id);
    say(event::SignalSent {SIGKILL, byUser, killed}, time);
    return true;
}

// Not by the user, as at the end of the grace time.
void Child::killRunaway(int most)
{
    const qint64 time = monotonicNow();
    const int killed = m_platform.killTree(m_id);
    if (killed == 0)
        return;
    qCDebug(protectionLog) << "tree too large:" << m_made.name << "of at most" << most << "killed:" << killed;
    m_killTimer.stop();
    if (isLive())
        m_askedFor.set(SIGKILL);
    say(event::SignalSent {SIGKILL, false, killed}, time);
    say(event::Notice {
        tr("%1 made more than %2 processes and was killed with them.").arg(m_made.name, QString::number(most))});
}

void Child::restartWhenEnded(qint64 grace)
{
    m_wantsRestart = true;
    terminate(grace);
}

void Child::signal(int number)
{
    if (number == SIGKILL)
        kill();
    else if (number == SIGSTOP || number == SIGCONT)
        (void)sendToTree(number, true);
    else
        (void)send(number, true);
}

void Child::setNice(int nice)
{
    if (!isLive())
        return;
    reportProblem(m_platform.setNice(m_id, nice));
    sample(); // so that it shows at once
}

void Child::setAffinity(const std::vector<int> &cores)
{
    if (isLive())
        reportProblem(m_platform.setAffinity(m_id, cores));
}

void Child::reportProblem(const Failure &problem)
{
    if (problem)
        say(event::Notice {problem.sentence()});
}

void Child::sample()
{
    report(m_platform.sample(m_id));
}

void Child::sampleIfChanged()
{
    if (const std::optional<KernelSample> changed = m_platform.sampleIfChanged(m_id))
        report(*changed);
    if (std::optional<std::vector<TaskSample>> tasks = m_platform.sampleTasks(m_id))
        say(event::TasksSampled {*std::move(tasks)});
    for (event::ExitKnown &exit : m_platform.takeExits(m_id))
        say(std::move(exit));
}

void Child::report(const KernelSample &now)
{
    say(event::Sampled {now});
    if (now.state == 0 || m_suspended == (now.state == 'T'))
        return;
    m_suspended = !m_suspended;
    if (m_suspended)
        say(event::Suspended {});
    else
        say(event::Continued {});
}

} // namespace pangaea
