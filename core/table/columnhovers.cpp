// SPDX-License-Identifier: MIT
#include "core/table/columnhovers.h"

#include "core/table/columns.h"
#include "core/table/outputhint.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea::hover {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::Columns)
};

QString ageText(qint64 nanoseconds)
{
    const qint64 milliseconds = std::max<qint64>(0, nanoseconds) / 1'000'000;
    if (milliseconds < 1000)
        return Tr::tr("%1 ms ago").arg(milliseconds);
    return Tr::tr("%1 s ago").arg(QString::number(double(nanoseconds) / nanosecondsPerSecond, 'f', 1));
}

QString sourceOf(const ProcessState &row, ProcFile file, qint64 now)
{
    const Attempt *attempt = row.current();
    if (!row.sample || !attempt || hasEnded(row.state))
        return {};
    const QLatin1String name(procFileNames[size_t(file)]);
    return fileText(u"/proc/%1/%2"_s.arg(attempt->pid).arg(name), row.sample->readAt[size_t(file)], now);
}

} // namespace

QString fileText(const QString &path, qint64 readAt, qint64 now)
{
    if (readAt == 0)
        return Tr::tr("%1 could not be read").arg(path);
    return path + ", "_L1 + ageText(now - readAt);
}

QString name(const ProcessState &row, qint64)
{
    const QString named = Tr::tr("Its name in Pangaea, from when it was asked for");
    const QString target = targetText(row.made);
    return target.isEmpty() ? named : named + u'\n' + Tr::tr("Target: %1").arg(target);
}

QString pid(const ProcessState &row, qint64 now)
{
    const Attempt *attempt = row.current();
    if (!attempt || attempt->pid == 0)
        return {};
    return Tr::tr("From the kernel when it was started, %1").arg(ageText(now - attempt->startedAt));
}

/// A row counts as suspended when the kernel reports every thread as stopped.
QString pendingText()
{
    return Tr::tr("Stop pending: not every thread has stopped yet. One that waits for its child to start a program "
                  "(vfork) stops after that, and until then others may run.");
}

QString state(const ProcessState &row, qint64 now)
{
    const Attempt *attempt = row.current();
    if (row.state == State::FailedToStart)
        return visibleText(attempt->failure);
    if (row.state == State::Unknown)
        return Tr::tr("%1 was last heard %2: the process may live or not")
            .arg(visibleText(row.made.host), ageText(now - row.unknownSince));
    if (!attempt && row.startCancelled)
        return Tr::tr("Cancelled before it was started");
    if (!attempt)
        return Tr::tr("Asked for, and not started yet");
    if (attempt->endedAt)
        return Tr::tr("From waitid(2): it ended %1").arg(ageText(now - attempt->endedAt));
    if (attempt->startedAt == 0)
        return Tr::tr("Pangaea starts it");
    if (row.sample && row.sample->stopPending)
        return pendingText();
    return Tr::tr("From what Pangaea and the kernel told of it: started %1").arg(ageText(now - attempt->startedAt));
}

QString kernel(const ProcessState &row, qint64 now)
{
    QStringList lines {sourceOf(row, ProcFile::Stat, now)};
    if (row.sample && isLive(row.state) && row.sample->mainEnded)
        lines.prepend(Tr::tr("The main thread has ended (Z), other threads live: this is the one that does most."));
    if (row.sample && isLive(row.state) && kernelStateOf(row) != row.sample->state)
        lines.prepend(Tr::tr("A thread is on a core or queued for one; the main thread: %1")
                          .arg(kernelStateName(row.sample->state)));
    if (row.sample && isLive(row.state) && row.sample->stopPending)
        lines.prepend(pendingText());
    return lines.join(u'\n');
}

QString elapsed(const ProcessState &row, qint64 now)
{
    const Attempt *attempt = row.current();
    if (!row.elapsed())
        return {};
    if (attempt->endedAt)
        return Tr::tr("CLOCK_MONOTONIC, from its start to its end, %1").arg(ageText(now - attempt->endedAt));
    return Tr::tr("CLOCK_MONOTONIC, from its start to the newest fact, %1").arg(ageText(now - row.now));
}

QString output(const ProcessState &row, qint64 now)
{
    const QString hint = outputHintText(row);
    if (row.lastLine.isEmpty() || row.lastLineAt == 0)
        return hint.isEmpty() ? row.lastLine : hint;
    const QString from = row.made.input.kind == Input::Kind::Terminal ? Tr::tr("From its terminal, last words, %1")
                                                                      : Tr::tr("From its pipe, last line, %1");
    return row.lastLine + u'\n' + from.arg(ageText(now - row.lastLineAt)) + (hint.isEmpty() ? QString() : u'\n' + hint);
}

/// What Pangaea does next by itself, as a line, or nothing.
QString restartText(const ProcessState &row, qint64 now)
{
    if (row.restart.at != 0)
        return u'\n'
            + Tr::tr("It restarts by itself in %1 s: restart %2 of at most %3 in %4 minutes.")
                  .arg(
                      QString::number(double(std::max<qint64>(0, row.restart.at - now)) / nanosecondsPerSecond, 'f', 1))
                  .arg(row.restart.number)
                  .arg(row.restart.limit)
                  .arg(RestartPolicy::limitInterval / nanosecondsPerSecond / 60);
    return row.restart.givenUp.isEmpty() ? QString() : u'\n' + visibleText(row.restart.givenUp);
}

QString exit(const ProcessState &row, qint64 now)
{
    const Attempt *attempt = row.current();
    if (!attempt && row.startCancelled)
        return Tr::tr("Cancelled before it was started: there was no process, and there is no exit code.");
    if (!attempt || !attempt->exit)
        return {};
    return attempt->exit->explanation() + u'\n' + Tr::tr("From waitid(2), %1").arg(ageText(now - attempt->endedAt))
        + restartText(row, now);
}

QString join(const ProcessState &row, qint64)
{
    if (row.join.state == JoinState::None)
        return Tr::tr("No join was asked for.");
    return Tr::tr("The parent joins one process after the other, in the order in which the joins were asked for. "
                  "Qt reaps a child when it ends. Python keeps a zombie until the join where it forks; where a fork "
                  "server makes its processes, as by default from Python 3.14 on, that one reaps them when they end.");
}

QString source(const ProcessState &row, qint64)
{
    if (!row.current())
        return {};
    if (!row.recordingEnded.isEmpty())
        return Tr::tr("At first when it ran comes from every switch that the kernel made, then from samples of its "
                      "state: shorter runs are not seen. %1")
            .arg(visibleText(row.recordingEnded));
    return row.exact ? Tr::tr("When it ran comes from every switch that the kernel made.")
                     : Tr::tr("When it ran comes from samples of its state: shorter runs are not seen.");
}

// Without schedstat, times come from stat, in ticks.
ProcFile fileOf(const MetricInfo &info, const KernelSample &sample)
{
    const bool countsTime = info.metric == Metric::Cpu || info.metric == Metric::RunTime;
    return countsTime && sample.cpuFromTicks ? ProcFile::Stat : info.file;
}

QString metric(const ProcessState &row, qint64 now, const MetricInfo &info)
{
    if (!row.sample)
        return {};
    const ProcFile file = fileOf(info, *row.sample);
    const QString source = sourceOf(row, file, now);
    return source.isEmpty() || file == info.file ? source : source + Tr::tr(", from ticks of 10 ms");
}

} // namespace pangaea::hover
