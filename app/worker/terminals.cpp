// SPDX-License-Identifier: MIT
// Targets about sessions and signals: a terminal that is closed, signals that can be caught and those that cannot.
// Linux; main thread.
#include "functions.h"
#include "tools.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <string>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pangaea::worker {

namespace {

constexpr int failed = 1;

// --- signals

struct SignalName {
    int number;
    const char *name;
};

constexpr SignalName names[] = {
    {SIGHUP, "SIGHUP"},   {SIGINT, "SIGINT"},   {SIGQUIT, "SIGQUIT"}, {SIGTERM, "SIGTERM"},
    {SIGUSR1, "SIGUSR1"}, {SIGUSR2, "SIGUSR2"}, {SIGTSTP, "SIGTSTP"}, {SIGWINCH, "SIGWINCH"},
};
constexpr SignalName refused[] = {{SIGKILL, "SIGKILL"}, {SIGSTOP, "SIGSTOP"}};

int caughtPipe = -1; ///< the handler writes the number of its signal there

void tellSignal(int number)
{
    const int error = errno;
    const auto byte = static_cast<unsigned char>(number);
    [[maybe_unused]] const ssize_t size = ::write(caughtPipe, &byte, 1);
    errno = error;
}

bool catchSignal(int number)
{
    struct sigaction action = {};
    action.sa_handler = tellSignal;
    sigemptyset(&action.sa_mask);
    return ::sigaction(number, &action, nullptr) == 0;
}

std::string nameOf(int number)
{
    const auto *const found = std::ranges::find(names, number, &SignalName::number);
    return found == std::end(names) ? "signal " + std::to_string(number) : found->name;
}

// --- a terminal

/// "Asia's shell (pid 4711)", for the calling process.
std::string self(const Call &call, const char *who)
{
    return std::string(call.name) + who + " (pid " + std::to_string(getpid()) + ")";
}

void tellSession(const Call &call, const char *who)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    call.out.write(self(call, who) + " is in session " + std::to_string(getsid(0))
                   + (terminal < 0 ? ", without a terminal\n" : ", with the terminal\n"));
    if (terminal >= 0)
        ::close(terminal);
}

/// Of those in the terminal, and of the daemon: longer than it is open.
int64_t life(const Call &call)
{
    return longestLife(call) + 5 * second;
}

struct Terminal {
    int master = -1;
    std::string path;

    /// False with errno.
    bool open()
    {
        master = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
        std::array<char, 64> name;
        if (master < 0 || ::grantpt(master) != 0 || ::unlockpt(master) != 0
            || ::ptsname_r(master, name.data(), name.size()) != 0)
            return false;
        path = name.data();
        return true;
    }
};

/// In the shell's session: the kernel ends it together with the shell.
[[noreturn]] void runProgram(const Call &call)
{
    tellSession(call, "'s program");
    sleepUntil(now() + life(call));
    _exit(0);
}

/// Has a session of its own; tells when the shell and its program, which have `others` open, are gone.
[[noreturn]] void runDaemon(const Call &call, int others)
{
    ::setsid();
    tellSession(call, "'s daemon");
    waitForEnd(others);
    call.out.write(self(call, "'s daemon") + " lives on\n");
    sleepUntil(now() + life(call));
    _exit(0);
}

/// Leads the terminal's session, as a shell does.
[[noreturn]] void runShell(const Call &call, const Terminal &terminal)
{
    ::close(terminal.master);
    std::signal(SIGHUP, SIG_DFL);
    std::array<int, 2> alive;
    ::setsid();
    const int tty = ::open(terminal.path.c_str(), O_RDWR | O_CLOEXEC);
    if (tty < 0 || ::ioctl(tty, TIOCSCTTY, 0) < 0 || ::pipe2(alive.data(), O_CLOEXEC) != 0) {
        fail(call, "cannot lead a session");
        _exit(failed);
    }
    tellSession(call, "'s shell");
    if (forkFor(life(call)) == 0) {
        ::close(alive[1]);
        ::close(tty);
        runDaemon(call, alive[0]);
    }
    ::close(alive[0]);
    if (forkFor(life(call)) == 0)
        runProgram(call);
    sleepUntil(now() + life(call));
    _exit(0);
}

} // namespace

int catchSignals(const Call &call)
{
    const std::string name(call.name);
    std::array<int, 2> pipe;
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0) {
        fail(call, "cannot make a pipe");
        return failed;
    }
    caughtPipe = pipe[1];
    for (const SignalName &signal : names)
        catchSignal(signal.number);
    for (const SignalName &signal : refused) {
        if (!catchSignal(signal.number))
            call.err.write(name + " cannot catch " + signal.name + ": " + std::strerror(errno) + "\n");
    }
    call.out.write(name + " catches " + std::to_string(std::size(names)) + " kinds of signals\n");
    const int64_t end = now() + duration(call);
    while (const int number = readByteUntil(pipe[0], end))
        call.out.write(name + " caught " + nameOf(number) + "\n");
    return 0;
}

int closeTerminal(const Call &call)
{
    Terminal terminal;
    if (!terminal.open()) {
        fail(call, "cannot make a terminal");
        return failed;
    }
    const pid_t shell = forkFor(life(call));
    if (shell == 0)
        runShell(call, terminal);
    if (shell < 0) {
        fail(call, "cannot fork");
        return failed;
    }
    holdIfAsked(call);
    sleepSeconds(call);
    call.out.write(self(call, "") + " closes the terminal\n");
    ::close(terminal.master);
    int status = 0;
    while (::waitpid(shell, &status, 0) < 0 && errno == EINTR) {}
    if (WIFSIGNALED(status))
        call.out.write(std::string(call.name) + "'s shell was ended by " + nameOf(WTERMSIG(status)) + "\n");
    return WIFSIGNALED(status) ? 0 : failed;
}

} // namespace pangaea::worker
