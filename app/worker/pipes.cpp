// SPDX-License-Identifier: MIT
// Targets about what happens between a write and its reader: a buffer in the program, a pipe that is full. Linux; main
// thread.
#include "functions.h"
#include "tools.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <string>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace pangaea::worker {

namespace {

constexpr int failed = 1;
constexpr size_t blockSize = 1024;

/// Writes the whole block; false with errno.
bool writeBlock(int pipe)
{
    const std::array<char, blockSize> block {};
    size_t written = 0;
    while (written < block.size()) {
        const ssize_t size = ::write(pipe, block.data() + written, block.size() - written);
        if (size < 0 && errno != EINTR)
            return false;
        written += static_cast<size_t>(size < 0 ? 0 : size);
    }
    return true;
}

[[noreturn]] void runWriter(const Call &call, int pipe)
{
    std::signal(SIGPIPE, SIG_DFL); // it ends when nobody reads any more
    const int blocks = static_cast<int>(call.value("kilobytes"));
    for (int block = 0; block < blocks; ++block) {
        if (!writeBlock(pipe))
            _exit(failed);
    }
    call.out.write(std::string(call.name) + ": the writer has written all " + std::to_string(blocks) + " KiB\n");
    _exit(0);
}

/// Waits until no more fits into the pipe, or all has been written; returns how many bytes are in it.
int waitUntilFull(int pipe, int most)
{
    constexpr int64_t betweenLooks = second / 500;
    int inside = 0;
    while (::ioctl(pipe, FIONREAD, &inside) == 0 && inside < most)
        sleepUntil(now() + betweenLooks);
    return inside;
}

int64_t readAll(int pipe)
{
    std::array<char, 65536> bytes;
    int64_t sum = 0;
    for (ssize_t size = 1; size > 0 || (size < 0 && errno == EINTR);) {
        size = ::read(pipe, bytes.data(), bytes.size());
        sum += size > 0 ? size : 0;
    }
    return sum;
}

} // namespace

// The C library's own buffer, as of any program that prints into a pipe.
int printBuffered(const Call &call)
{
    const int lines = static_cast<int>(call.value("lines"));
    const bool flushes = call.value("flush") != 0;
    const std::string name(call.name);
    for (int number = 1; number <= lines; ++number) {
        std::printf("%s printed line %d\n", name.c_str(), number);
        if (flushes)
            std::fflush(stdout);
    }
    call.err.write(name + " has printed " + std::to_string(lines) + (lines == 1 ? " line\n" : " lines\n"));
    holdIfAsked(call);
    sleepSeconds(call);
    if (std::fflush(stdout) == 0) // as a program does that returns from main()
        return 0;
    fail(call, "cannot write to standard output");
    return failed;
}

int fullPipe(const Call &call)
{
    std::array<int, 2> pipe;
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0) {
        fail(call, "cannot make a pipe");
        return failed;
    }
    const pid_t writer = forkFor(longestLife(call));
    if (writer == 0) {
        ::close(pipe[0]);
        runWriter(call, pipe[1]);
    }
    ::close(pipe[1]);
    if (writer < 0) {
        fail(call, "cannot fork");
        return failed;
    }
    const int all = static_cast<int>(call.value("kilobytes")) * static_cast<int>(blockSize);
    const int capacity = std::min(::fcntl(pipe[0], F_GETPIPE_SZ), all);
    const std::string name(call.name);
    call.out.write(name + ": the pipe has " + std::to_string(waitUntilFull(pipe[0], capacity) / 1024)
                   + " KiB in it, and nobody reads\n");
    holdIfAsked(call);
    sleepSeconds(call);
    const int64_t sum = readAll(pipe[0]);
    const int code = waitFor(writer);
    call.out.write(name + ": the reader has read " + std::to_string(sum / 1024) + " KiB\n");
    return code;
}

} // namespace pangaea::worker
