// SPDX-License-Identifier: MIT
// The table of signals, and how an end is described in words. Pure values and text; any thread.
#include "core/facts/exitstatus.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <csignal>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

// The texts are translated in the context pangaea::ExitStatus; the names never, since files and kill(1) use them as
// they are.
constexpr std::array signalRows {
    SignalInfo {SIGHUP, "SIGHUP", QT_TRANSLATE_NOOP("pangaea::ExitStatus", "the terminal is gone")},
    SignalInfo {SIGINT, "SIGINT", QT_TRANSLATE_NOOP("pangaea::ExitStatus", "interrupt, as by Ctrl+C")},
    SignalInfo {SIGQUIT, "SIGQUIT", QT_TRANSLATE_NOOP("pangaea::ExitStatus", "quit, as by Ctrl+\\")},
    SignalInfo {SIGILL, "SIGILL", QT_TRANSLATE_NOOP("pangaea::ExitStatus", "illegal instruction")},
    SignalInfo {SIGTRAP, "SIGTRAP", QT_TRANSLATE_NOOP("pangaea::ExitStatus", "trace or breakpoint trap")},
    SignalInfo {SIGABRT, "SIGABRT", QT_TRANSLATE_NOOP("pangaea::ExitStatus", "aborted by the program itself")},
    SignalInfo {SIGBUS, "SIGBUS", QT_TRANSLATE_NOOP("pangaea::ExitStatus", "bad memory access")},
    SignalInfo {SIGFPE, "SIGFPE", QT_TRANSLATE_NOOP("pangaea::ExitStatus", "arithmetic error")},
    SignalInfo {SIGKILL, "SIGKILL", QT_TRANSLATE_NOOP("pangaea::ExitStatus", "end at once, cannot be caught")},
    SignalInfo {SIGUSR1, "SIGUSR1", QT_TRANSLATE_NOOP("pangaea::ExitStatus", "the program's own meaning, 1")},
    SignalInfo {SIGSEGV, "SIGSEGV", QT_TRANSLATE_NOOP("pangaea::ExitStatus", "invalid memory reference")},
    SignalInfo {SIGUSR2, "SIGUSR2", QT_TRANSLATE_NOOP("pangaea::ExitStatus", "the program's own meaning, 2")},
    SignalInfo {SIGPIPE, "SIGPIPE", QT_TRANSLATE_NOOP("pangaea::ExitStatus", "nobody reads the pipe")},
    SignalInfo {SIGALRM, "SIGALRM", QT_TRANSLATE_NOOP("pangaea::ExitStatus", "the alarm timer rang")},
    SignalInfo {SIGTERM, "SIGTERM", QT_TRANSLATE_NOOP("pangaea::ExitStatus", "please end")},
#ifdef SIGSTKFLT
    SignalInfo {SIGSTKFLT, "SIGSTKFLT", QT_TRANSLATE_NOOP("pangaea::ExitStatus", "coprocessor stack fault")},
#endif
    SignalInfo {SIGCHLD, "SIGCHLD", QT_TRANSLATE_NOOP("pangaea::ExitStatus", "a child ended or stopped")},
    SignalInfo {SIGCONT, "SIGCONT", QT_TRANSLATE_NOOP("pangaea::ExitStatus", "continue after a stop")},
    SignalInfo {SIGSTOP, "SIGSTOP", QT_TRANSLATE_NOOP("pangaea::ExitStatus", "stop, cannot be caught")},
    SignalInfo {SIGTSTP, "SIGTSTP", QT_TRANSLATE_NOOP("pangaea::ExitStatus", "stop, as by Ctrl+Z")},
    SignalInfo {SIGTTIN, "SIGTTIN", QT_TRANSLATE_NOOP("pangaea::ExitStatus", "read from the terminal in background")},
    SignalInfo {SIGTTOU, "SIGTTOU", QT_TRANSLATE_NOOP("pangaea::ExitStatus", "write to the terminal in background")},
    SignalInfo {SIGURG, "SIGURG", QT_TRANSLATE_NOOP("pangaea::ExitStatus", "urgent data on a socket")},
    SignalInfo {SIGXCPU, "SIGXCPU", QT_TRANSLATE_NOOP("pangaea::ExitStatus", "processor time limit exceeded")},
    SignalInfo {SIGXFSZ, "SIGXFSZ", QT_TRANSLATE_NOOP("pangaea::ExitStatus", "file size limit exceeded")},
    SignalInfo {SIGVTALRM, "SIGVTALRM", QT_TRANSLATE_NOOP("pangaea::ExitStatus", "the processor time timer rang")},
    SignalInfo {SIGPROF, "SIGPROF", QT_TRANSLATE_NOOP("pangaea::ExitStatus", "the profiling timer rang")},
#ifdef SIGWINCH
    SignalInfo {SIGWINCH, "SIGWINCH", QT_TRANSLATE_NOOP("pangaea::ExitStatus", "the terminal's size changed")},
#endif
#ifdef SIGPOLL
    SignalInfo {SIGPOLL, "SIGPOLL", QT_TRANSLATE_NOOP("pangaea::ExitStatus", "input or output is possible")},
#endif
#ifdef SIGPWR
    SignalInfo {SIGPWR, "SIGPWR", QT_TRANSLATE_NOOP("pangaea::ExitStatus", "power failure")},
#endif
    SignalInfo {SIGSYS, "SIGSYS", QT_TRANSLATE_NOOP("pangaea::ExitStatus", "bad system call")},
};

/// Sorted at compile time: numbers, and so their order, differ between systems and processors.
constexpr auto sortedRows = [] {
    auto rows = signalRows;
    std::ranges::sort(rows, {}, &SignalInfo::number);
    return rows;
}();

/// "SIGTERM" or empty.
QString properName(int number)
{
    const auto row = std::ranges::find(sortedRows, number, &SignalInfo::number);
    if (row != sortedRows.end())
        return QString::fromLatin1(row->name);
#ifdef SIGRTMIN
    // Known only at run time: the C library reserves the first ones.
    if (number == SIGRTMIN)
        return u"SIGRTMIN"_s;
    if (number > SIGRTMIN && number <= SIGRTMAX)
        return u"SIGRTMIN+%1"_s.arg(number - SIGRTMIN);
#endif
    return {};
}

} // namespace

std::span<const SignalInfo> signalTable()
{
    return sortedRows;
}

std::vector<int> allSignals()
{
    std::vector<int> numbers;
    numbers.reserve(sortedRows.size());
    for (const SignalInfo &row : sortedRows)
        numbers.push_back(row.number);
#ifdef SIGRTMIN
    for (int number = SIGRTMIN; number <= SIGRTMAX; ++number)
        numbers.push_back(number);
#endif
    return numbers;
}

QString signalMeaning(int number)
{
    const auto row = std::ranges::find(sortedRows, number, &SignalInfo::number);
    return QCoreApplication::translate(
        "pangaea::ExitStatus",
        row != sortedRows.end() ? row->meaning : QT_TRANSLATE_NOOP("pangaea::ExitStatus", "real-time signal"));
}

QString signalName(int number)
{
    const QString name = properName(number);
    return name.isEmpty() ? u"signal %1"_s.arg(number) : name;
}

QString signalText(int number)
{
    const QString name = properName(number);
    return name.isEmpty() ? signalName(number) : u"%1 (%2)"_s.arg(name).arg(number);
}

QString ExitStatus::text() const
{
    return signal ? signalText(signal) : QString::number(code);
}

QString ExitStatus::explanation() const
{
    QString how = QCoreApplication::translate("pangaea::ExitStatus", "exit code %1").arg(code);
    if (signal && coreDumped.value_or(false))
        how = QCoreApplication::translate("pangaea::ExitStatus", "killed by %1, core dumped").arg(signalText(signal));
    else if (signal)
        how = QCoreApplication::translate("pangaea::ExitStatus", "killed by %1").arg(signalText(signal));
    return QCoreApplication::translate("pangaea::ExitStatus", "%1 · Python exitcode %2 · shell %3")
        .arg(how, QString::number(pythonCode()), QString::number(shellCode()));
}

} // namespace pangaea
