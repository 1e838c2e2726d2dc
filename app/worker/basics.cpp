// SPDX-License-Identifier: MIT
// Single-threaded targets that do one thing: print, read, end in a certain way. Main thread.
#include "functions.h"
#include "tools.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <string>

#include <pthread.h>
#include <sys/mman.h>
#include <unistd.h>

namespace pangaea::worker {

int printFunc(const Call &call)
{
    printName(call);
    holdIfAsked(call);
    sleepSeconds(call);
    return 0;
}

int count(const Call &call)
{
    const int64_t begin = now();
    const int64_t end = begin + duration(call);
    int64_t next = begin;
    for (int number = 1; next < end; ++number) {
        call.out.write(std::string(call.name) + " " + std::to_string(number) + "\n");
        next = std::min(next + second, end);
        sleepUntil(next);
    }
    return 0;
}

int ignoreTerminate(const Call &call)
{
    std::signal(SIGTERM, SIG_IGN);
    call.out.write(std::string(call.name) + " ignores SIGTERM from now on\n");
    sleepSeconds(call);
    return 0;
}

namespace {

/// Waits for one of the signals, which are blocked, until `end`; false if none came.
bool waitForSignal(const sigset_t &signals, int64_t end)
{
    for (;;) {
        const int64_t left = std::max<int64_t>(end - now(), 0);
        const timespec time = {static_cast<time_t>(left / second), static_cast<long>(left % second)};
        if (sigtimedwait(&signals, nullptr, &time) > 0)
            return true;
        if (errno != EINTR)
            return false;
    }
}

} // namespace

// Waits for the signal synchronously: a handler could call almost nothing.
int handleTerminate(const Call &call)
{
    sigset_t terminate;
    sigemptyset(&terminate);
    sigaddset(&terminate, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &terminate, nullptr);
    std::signal(SIGTERM, SIG_DFL); // an ignored signal would not even become pending
    const std::string name(call.name);
    call.out.write(name + " cleans up when SIGTERM comes\n");
    if (!waitForSignal(terminate, now() + duration(call)))
        return 0;
    const double cleanup = call.value("cleanup");
    call.out.write(name + " got SIGTERM and cleans up for " + text(cleanup) + " s\n");
    sleepUntil(now() + toTime(cleanup));
    call.out.write(name + " has cleaned up\n");
    return 0;
}

int exitCode(const Call &call)
{
    const int code = static_cast<int>(call.value("code"));
    call.out.write(std::string(call.name) + " exits with code " + std::to_string(code) + "\n");
    sleepSeconds(call);
    return code;
}

int crash(const Call &call)
{
    call.out.write(std::string(call.name) + " writes to memory that it does not own\n");
    sleepSeconds(call);
    // The sanitizers, or the parent process, may have changed the signal's disposition.
    std::signal(SIGSEGV, SIG_DFL);
    // A page without access rights: the compiler or a sanitizer would catch a null pointer.
    void *page = mmap(nullptr, 1, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    *static_cast<volatile char *>(page) = 1;
    return 0;
}

int flood(const Call &call)
{
    constexpr size_t blockSize = 1 << 16; // fills a whole pipe
    const std::string begin = std::string(call.name) + " ";
    const int64_t end = now() + duration(call);
    std::string block;
    uint64_t number = 0;
    while (now() < end) {
        block.clear();
        while (block.size() < blockSize)
            block += begin + std::to_string(++number) + "\n";
        if (!call.out.write(block))
            break;
    }
    return 0;
}

int errorOutput(const Call &call)
{
    for (int i = 0; i < 3; ++i) {
        call.out.write(std::string(call.name) + " writes to standard output\n");
        call.err.write(std::string(call.name) + " writes to standard error\n");
    }
    sleepSeconds(call);
    return 0;
}

// Works on bytes: the input may have any encoding.
int readInput(const Call &call)
{
    constexpr size_t longest = 4096; // a longer line is printed in pieces
    const std::string begin = std::string(call.name) + " read: ";
    std::string line;
    uint64_t lines = 0;
    const auto repeat = [&] {
        call.out.write(begin + line + "\n");
        line.clear();
        ++lines;
    };
    char bytes[longest];
    for (ssize_t size = 1; size != 0;) {
        size = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0) {
            fail(call, "cannot read standard input");
            return 1;
        }
        for (const char byte : std::string_view(bytes, static_cast<size_t>(size))) {
            if (byte != '\n')
                line += byte;
            if (byte == '\n' || line.size() == longest)
                repeat();
        }
    }
    if (!line.empty())
        repeat();
    call.out.write(std::string(call.name) + " read " + std::to_string(lines) + (lines == 1 ? " line" : " lines")
                   + ", then came the end\n");
    return 0;
}

} // namespace pangaea::worker
