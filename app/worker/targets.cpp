// SPDX-License-Identifier: MIT
// The targets: one function and one row of the table each. No Qt; main thread.
#include "targets.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <string>

#include <poll.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

namespace pangaea::worker {

bool Output::write(std::string_view text)
{
    while (m_error == 0 && !text.empty()) {
        const ssize_t written = ::write(m_descriptor, text.data(), text.size());
        if (written >= 0) {
            text.remove_prefix(static_cast<size_t>(written));
        } else if (errno == EAGAIN) {
            // Whoever started us shares a pipe that does not block; the lines are to arrive all the same.
            pollfd ready = {m_descriptor, POLLOUT, 0};
            ::poll(&ready, 1, -1);
        } else if (errno != EINTR) {
            m_error = errno;
        }
    }
    return m_error == 0;
}

double Call::value(std::string_view parameter) const
{
    for (size_t i = 0; i < parameters.size(); ++i) {
        if (parameters[i].name == parameter)
            return values[i];
    }
    std::abort(); // a target asks for a parameter that its row does not have
}

namespace {

constexpr int64_t second = 1'000'000'000;

int64_t now()
{
    timespec time = {};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * second + time.tv_nsec;
}

/// An absolute time, so that no number of stops, continues and signals makes the sleep longer or shorter.
void sleepUntil(int64_t time)
{
    const timespec end = {static_cast<time_t>(time / second), static_cast<long>(time % second)};
    while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &end, nullptr) == EINTR) { }
}

int64_t duration(const Call &call)
{
    return std::llround(call.value("seconds") * second);
}

void sleepSeconds(const Call &call)
{
    if (const int64_t time = duration(call); time > 0)
        sleepUntil(now() + time);
}

std::string text(double value)
{
    std::array<char, 32> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return {digits.data(), end};
}

void printName(const Call &call)
{
    call.out.write("The name of continent is :  " + std::string(call.name) + "\n");
}

int printFunc(const Call &call)
{
    printName(call);
    sleepSeconds(call);
    return 0;
}

/// Some thousands of steps of a generator of random numbers: work that the compiler cannot leave out.
uint64_t computeSteps(uint64_t number, uint64_t steps)
{
    for (uint64_t i = 0; i < steps; ++i) {
        number ^= number << 13;
        number ^= number >> 7;
        number ^= number << 17;
    }
    return number;
}

int compute(const Call &call)
{
    constexpr uint64_t stepsPerLook = 1 << 16; // far below a millisecond between two looks at the clock
    printName(call);
    const int64_t begin = now();
    const int64_t end = begin + duration(call);
    const std::string name(call.name);
    const std::string total = text(call.value("seconds"));
    volatile uint64_t number = 88172645463325252;
    uint64_t steps = 0;
    int64_t told = 0;
    for (int64_t time = begin; time < end;) {
        number = computeSteps(number, stepsPerLook);
        steps += stepsPerLook;
        time = now();
        const int64_t passed = (std::min(time, end) - begin) / second;
        if (passed > told) {
            told = passed;
            call.out.write(name + ": " + std::to_string(passed) + " of " + total + " s, "
                + std::to_string(steps) + " steps\n");
        }
    }
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
    // The sanitizers and whoever started us may have changed what the signal does.
    std::signal(SIGSEGV, SIG_DFL);
    // A page that nothing may touch: a null pointer would be caught by the compiler or a sanitizer instead.
    void *page = mmap(nullptr, 1, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    *static_cast<volatile char *>(page) = 1;
    return 0;
}

int flood(const Call &call)
{
    constexpr size_t blockSize = 1 << 16; // a whole pipe at a time
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

constexpr Parameter seconds(double byDefault, double windowDefault, const char *summary)
{
    return {"seconds", "Seconds", Type::Number, byDefault, windowDefault, 0, 86400, summary};
}

constexpr Parameter sleepAfterLine[] = {seconds(0, 10, "How long it sleeps after its line")};
constexpr Parameter computing[] = {seconds(5, 10, "How long it computes")};
constexpr Parameter counting[] = {seconds(5, 10, "How long it counts")};
constexpr Parameter ignoring[] = {seconds(60, 60, "How long it sleeps before it ends by itself")};
constexpr Parameter exiting[] = {
    {"code", "Code", Type::Integer, 1, 1, 0, 255, "The exit code"},
    seconds(0, 0, "How long it sleeps before it exits"),
};
constexpr Parameter crashing[] = {seconds(0, 0, "How long it sleeps before it crashes")};
constexpr Parameter flooding[] = {seconds(1, 5, "How long it writes")};
constexpr Parameter sleepAfterLines[] = {seconds(0, 0, "How long it sleeps after its lines")};

constexpr Target table[] = {
    {"print_func", "Prints the name of its continent, then sleeps", sleepAfterLine, printFunc},
    {"compute", "Keeps a core busy, and tells each second how far it is", computing, compute},
    {"count", "Prints one line a second", counting, count},
    {"ignore_terminate", "Ignores SIGTERM, so that only a kill ends it early", ignoring, ignoreTerminate},
    {"exit_code", "Exits with the code that it is given", exiting, exitCode},
    {"crash", "Crashes: ends by SIGSEGV", crashing, crash},
    {"flood", "Writes numbered lines as fast as it can", flooding, flood},
    {"error_output", "Writes to standard output and to standard error in turn", sleepAfterLines, errorOutput},
};

} // namespace

std::span<const Target> targets()
{
    return table;
}

} // namespace pangaea::worker
