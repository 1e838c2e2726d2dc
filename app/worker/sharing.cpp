// SPDX-License-Identifier: MIT
// Targets whose processes or threads share a variable or a file. Linux; main thread, and what it creates.
#include "functions.h"
#include "tools.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <iterator>
#include <string>
#include <system_error>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <sched.h>
#include <sys/file.h>
#include <unistd.h>

namespace pangaea::worker {

namespace {

constexpr int failed = 1;

/// Runs a function in `count` processes or threads at once, depending on "by", and waits for all; false if one could
/// not be created, or failed. The function gets its number, from 1.
bool runSeveral(const Call &call, int count, int64_t longest, const std::function<bool(int)> &run)
{
    constexpr int processes = 0; // among the words of "by"
    bool good = true;
    if (static_cast<int>(call.value("by")) == processes) {
        std::vector<pid_t> children;
        for (int number = 1; number <= count && good; ++number) {
            const pid_t child = forkFor(longest);
            if (child == 0)
                _exit(run(number) ? 0 : failed);
            good = child > 0;
            if (good)
                children.push_back(child);
            else
                fail(call, "cannot fork");
        }
        for (const pid_t child : children)
            good = waitFor(child) == 0 && good;
        return good;
    }
    std::atomic<bool> allGood = true;
    std::vector<std::jthread> threads;
    try {
        for (int number = 1; number <= count; ++number) {
            threads.emplace_back([&, number] {
                nameThread(call.name, number);
                if (!run(number))
                    allGood = false;
            });
        }
    } catch (const std::system_error &error) {
        call.err.write(std::string(call.name) + ": cannot make a thread: " + error.code().message() + "\n");
        allGood = false;
    }
    threads.clear(); // joins them
    return allGood;
}

// --- one variable

std::atomic<int> variable = 0; ///< the shared one; a forked process gets a copy

std::string variableText(int value)
{
    std::array<char, 32> address;
    std::snprintf(address.data(), address.size(), "%p", static_cast<void *>(&variable));
    return std::string("variable at ") + address.data() + " is " + std::to_string(value) + "\n";
}

bool countUp(const Call &call, int number)
{
    constexpr int times = 5;
    const bool isThread = threadId() != getpid();
    const std::string begin = std::string(call.name) + " " + std::to_string(number)
        + (isThread ? " (thread " : " (pid ") + std::to_string(threadId()) + "): ";
    const int64_t start = now();
    for (int i = 1; i <= times; ++i) {
        call.out.write(begin + variableText(++variable));
        sleepUntil(start + duration(call) * i / times);
    }
    return true;
}

// --- one file

constexpr size_t lineSize = 32;

std::string raceLine(int writer, int number)
{
    std::string line = "writer " + std::to_string(writer) + " line " + std::to_string(number) + " ";
    line.resize(lineSize - 1, '.');
    return line + "\n";
}

/// A file that has been unlinked, opened once for each writer: flock(2) distinguishes the openers, whether they are
/// threads or processes. Empty with errno.
std::vector<int> openFile(int times)
{
    const char *const folder = std::getenv("TMPDIR");
    std::string path = std::string(folder && *folder ? folder : "/tmp") + "/pangaea-race-XXXXXX";
    std::vector<int> files = {mkstemp(path.data())};
    while (files.back() >= 0 && static_cast<int>(files.size()) < times)
        files.push_back(::open(path.c_str(), O_RDWR | O_CLOEXEC));
    const int error = errno;
    if (files.front() >= 0)
        ::unlink(path.c_str());
    errno = error;
    return files.back() < 0 ? std::vector<int>() : files;
}

/// Appends without O_APPEND: finds the end of the file and then writes there. A writer that comes in between writes to
/// the same place; O_APPEND would make this one atomic step.
bool appendLine(int file, const std::string &line)
{
    constexpr size_t half = lineSize / 2;
    bool good = lseek(file, 0, SEEK_END) >= 0;
    sched_yield();
    good = good && ::write(file, line.data(), half) == ssize_t(half);
    sched_yield();
    return good && ::write(file, line.data() + half, line.size() - half) == ssize_t(line.size() - half);
}

bool writeLines(const Call &call, int file, int writer)
{
    const bool lock = call.value("lock") > 0;
    const int lines = static_cast<int>(call.value("lines"));
    for (int number = 1; number <= lines; ++number) {
        if (lock)
            flock(file, LOCK_EX);
        const bool good = appendLine(file, raceLine(writer, number));
        if (lock)
            flock(file, LOCK_UN);
        if (!good) {
            fail(call, "cannot write to the file");
            return false;
        }
    }
    return true;
}

/// The number of lines that are in the file as they were written.
int wholeLines(int file, int writers, int lines)
{
    std::vector<std::string> expected;
    for (int writer = 1; writer <= writers; ++writer) {
        for (int number = 1; number <= lines; ++number)
            expected.push_back(raceLine(writer, number));
    }
    std::ranges::sort(expected);
    FILE *const stream = fdopen(dup(file), "r");
    if (!stream)
        return 0;
    std::rewind(stream);
    std::vector<std::string> found;
    std::array<char, 4 * lineSize> bytes;
    while (std::fgets(bytes.data(), static_cast<int>(bytes.size()), stream))
        found.emplace_back(bytes.data());
    std::fclose(stream);
    std::ranges::sort(found);
    std::vector<std::string> whole;
    std::ranges::set_intersection(expected, found, std::back_inserter(whole));
    return static_cast<int>(whole.size());
}

} // namespace

int sharedVariable(const Call &call)
{
    const int count = static_cast<int>(call.value("count"));
    const bool good = runSeveral(call, count, duration(call), [&](int number) { return countUp(call, number); });
    call.out.write(std::string(call.name) + " (pid " + std::to_string(getpid())
                   + ") at the end: " + variableText(variable));
    return good ? 0 : failed;
}

int race(const Call &call)
{
    constexpr int64_t longest = 60 * second; // far longer than the most lines take
    const int writers = static_cast<int>(call.value("writers"));
    const int lines = static_cast<int>(call.value("lines"));
    const std::vector<int> files = openFile(writers);
    if (files.empty()) {
        fail(call, "cannot make a temporary file");
        return failed;
    }
    const bool good = runSeveral(call, writers, longest, [&](int number) {
        return writeLines(call, files[static_cast<size_t>(number - 1)], number);
    });
    call.out.write(std::string(call.name) + " wrote " + std::to_string(writers) + " x " + std::to_string(lines)
                   + " lines, found " + std::to_string(wholeLines(files.front(), writers, lines)) + " whole ones\n");
    return good ? 0 : failed;
}

} // namespace pangaea::worker
