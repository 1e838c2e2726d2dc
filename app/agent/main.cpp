// SPDX-License-Identifier: MIT
// pangaea-agent: the engine of a window on another machine. Orders come on standard input, news goes to standard output,
// and nothing else is read or written: no file, no socket. It ends with its input, and with it all that is below it.
#include "app/agent/agent.h"
#include "app/leftovers.h"
#include "app/owngroup.h"
#include "app/unixsignals.h"
#include "app/warden.h"

#include "core/engine/worker.h"
#include "generated/version.h"

#include <QCoreApplication>
#include <QLocale>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

using namespace pangaea;

constexpr int usageStatus = 2;

// Whoever started it may have left signals ignored or blocked, as slurmd does; its rows must not inherit that.
void resetAllSignals()
{
    for (int number = 1; number <= SIGRTMAX; ++number)
        ::signal(number, SIG_DFL);
    resetSignals();
}

/// True if there is nothing to run.
bool answersAlone(int argc, char **argv)
{
    if (argc == 2 && std::strcmp(argv[1], "--version") == 0) {
        std::puts("pangaea-agent " PANGAEA_VERSION);
        return true;
    }
    const bool isPerson = ::isatty(STDIN_FILENO) || ::isatty(STDOUT_FILENO);
    if (argc == 1 && !isPerson)
        return false;
    std::fputs(
        "pangaea-agent is started by pangaea, on a machine that --on names, and talks to it through its standard\n"
        "input and output. pangaea-agent(1) tells more.\n",
        stderr);
    return true;
}

// What a login shell left in the background is a child of the agent that it became. A warden ends its children, so it
// must be a process without any: the agent goes on in a new one, and this one ends as that does.
void leaveChildren()
{
    if (!hasChildren())
        return;
    const pid_t self = ::getpid();
    const pid_t child = ::fork();
    if (child < 0)
        return; // startWarden() says what follows from that
    if (child == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (::getppid() != self)
            ::_exit(EXIT_FAILURE);
        return;
    }
    ::close(STDIN_FILENO);
    ::close(STDOUT_FILENO);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {}
    ::_exit(WIFEXITED(status) ? WEXITSTATUS(status) : EXIT_FAILURE);
}

int run(int argc, char **argv, qint64 reaper)
{
    QLocale::setDefault(QLocale::c());
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::applicationDirPath();
    Agent agent(STDIN_FILENO, STDOUT_FILENO, findWorker(folder), {.recorder = findRecorder(folder), .reaper = reaper},
                reaper == ::getpid() ? 0 : reaper);
    QObject::connect(&agent, &Agent::finished, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    UnixSignals signals_;
    QObject::connect(&signals_, &UnixSignals::asked, &agent,
                     [&agent](int number) { agent.end(u"It was ended by signal %1."_s.arg(number)); });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (answersAlone(argc, argv))
        return argc == 2 && std::strcmp(argv[1], "--version") == 0 ? 0 : usageStatus;
    resetAllSignals();
    leaveChildren();
    (void)::setsid(); // fails where it leads a session already, as below sshd
    const qint64 reaper = startWarden();
    raiseLimits();
    const int status = run(argc, argv, reaper);
    if (isReaper()) { // there is no warden, or it has ended
        endLeftovers();
        leaveGroupOf(::getpid());
    }
    return status;
}
