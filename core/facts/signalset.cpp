// SPDX-License-Identifier: MIT
// Any thread.
#include "core/facts/signalset.h"

#include "core/facts/exitstatus.h"
#include "core/facts/waiting.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr int mostSignals = 64;

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::SignalSet)
};

/// Signals that do nothing unless a program handles them (signal(7)).
bool doesNothingByDefault(int signal)
{
    return signal == SIGCHLD || signal == SIGURG || signal == SIGWINCH;
}

/// Signals that no program can ignore, block or catch.
bool isAbsolute(int signal)
{
    return signal == SIGKILL || signal == SIGSTOP;
}

} // namespace

bool hasSignal(const std::optional<quint64> &mask, int signal)
{
    return mask && signal >= 1 && signal <= mostSignals && (*mask >> (signal - 1) & 1);
}

QString signalNames(quint64 mask)
{
    QStringList in;
    QStringList out;
    for (const int signal : allSignals())
        (hasSignal(mask, signal) ? in : out) += signalName(signal);
    const QString separator = u", "_s;
    if (in.isEmpty())
        return Tr::tr("none");
    if (out.isEmpty())
        return Tr::tr("all");
    return out.size() < in.size() ? Tr::tr("all but %1").arg(out.join(separator)) : in.join(separator);
}

QString whyNoEffect(int signal, const Inspection &details)
{
    if (isAbsolute(signal))
        return {};
    const QString name = signalName(signal);
    if (hasSignal(details.ignored, signal))
        return Tr::tr("The program ignores %1.").arg(name);
    if (hasSignal(details.blocked, signal)) {
        if (hasSignal(details.pending, signal))
            return Tr::tr("The program blocks %1: it stays pending until the program lets it in.").arg(name);
        return Tr::tr("The program blocks %1: one that is sent now stays pending.").arg(name);
    }
    if (isStopped(details) && signal != SIGCONT && hasSignal(details.pending, signal))
        return Tr::tr("The process is stopped: %1 stays pending until it is continued.").arg(name);
    if (hasSignal(details.caught, signal))
        return Tr::tr("The program catches %1 itself, and decides what to do about it.").arg(name);
    if (doesNothingByDefault(signal) && details.caught)
        return Tr::tr("%1 does nothing to a program that does not ask for it.").arg(name);
    return {};
}

} // namespace pangaea
