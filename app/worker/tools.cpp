// SPDX-License-Identifier: MIT
#include "tools.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <csignal>
#include <cstdlib>
#include <cstring>

#include <poll.h>
#include <pthread.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

namespace pangaea::worker {

namespace {

timespec toTimespec(int64_t time)
{
    return {static_cast<time_t>(time / second), static_cast<long>(time % second)};
}

/// Work that the compiler cannot leave out.
uint64_t computeSteps(uint64_t number, uint64_t steps)
{
    for (uint64_t i = 0; i < steps; ++i) {
        number ^= number << 13;
        number ^= number >> 7;
        number ^= number << 17;
    }
    return number;
}

constexpr uint64_t firstNumber = 88172645463325252;

bool isHeld(const Call &call)
{
    return call.value("hold") != 0;
}

} // namespace

bool Output::write(std::string_view text)
{
    const std::scoped_lock lock(m_mutex);
    while (m_error == 0 && !text.empty()) {
        const ssize_t written = ::write(m_descriptor, text.data(), text.size());
        if (written >= 0) {
            text.remove_prefix(static_cast<size_t>(written));
        } else if (errno == EAGAIN) {
            // The inherited pipe may be non-blocking; all lines are to arrive nevertheless.
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

int64_t now()
{
    timespec time = {};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * second + time.tv_nsec;
}

void sleepUntil(int64_t time)
{
    const timespec end = toTimespec(time);
    while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &end, nullptr) == EINTR) {}
}

int64_t toTime(double seconds)
{
    return std::llround(seconds * second);
}

int64_t duration(const Call &call)
{
    return toTime(call.value("seconds"));
}

void sleepSeconds(const Call &call)
{
    if (const int64_t time = duration(call); time > 0)
        sleepUntil(now() + time);
}

bool holdIfAsked(const Call &call)
{
    if (!isHeld(call))
        return false;
    char byte = 0;
    ssize_t size = 1;
    while (byte != '\n' && (size > 0 || (size < 0 && errno == EINTR)))
        size = ::read(STDIN_FILENO, &byte, 1);
    return true;
}

int64_t longestLife(const Call &call)
{
    constexpr int64_t day = 86400 * second;
    return isHeld(call) ? day : duration(call);
}

std::string text(double value)
{
    std::array<char, 32> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return {digits.data(), end};
}

std::string secondsText(int64_t time)
{
    std::array<char, 32> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), double(time) / second,
                                   std::chars_format::fixed, 2)
                         .ptr;
    return std::string(digits.data(), end) + " s";
}

std::string millisecondsText(int64_t time)
{
    std::array<char, 32> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), double(time) * 1000 / second,
                                   std::chars_format::fixed, 1)
                         .ptr;
    return std::string(digits.data(), end) + " ms";
}

void printName(const Call &call)
{
    call.out.write("The name of continent is :  " + std::string(call.name) + "\n");
}

void fail(const Call &call, const std::string &what)
{
    const std::string reason = std::strerror(errno);
    call.err.write(std::string(call.name) + ": " + what + ": " + reason + "\n");
}

void computeMillions(int millions)
{
    volatile uint64_t number = firstNumber;
    for (int i = 0; i < millions; ++i)
        number = computeSteps(number, 1'000'000);
}

uint64_t computeUntil(int64_t end)
{
    constexpr uint64_t stepsPerLook = 1 << 16; // takes far less than a millisecond, so the clock is read often enough
    volatile uint64_t number = firstNumber;
    uint64_t steps = 0;
    for (; now() < end; steps += stepsPerLook)
        number = computeSteps(number, stepsPerLook);
    return steps;
}

void nameThread(std::string_view name, int number)
{
    constexpr size_t most = 15; // pthread_setname_np(3), without the NUL
    const std::string end = " " + std::to_string(number);
    std::string whole(name.substr(0, most - end.size()));
    // A byte of the form 10xxxxxx after the cut belongs to a character that began before it.
    if (whole.size() < name.size() && (static_cast<unsigned char>(name[whole.size()]) & 0xc0) == 0x80) {
        while (!whole.empty() && (static_cast<unsigned char>(whole.back()) & 0xc0) == 0x80)
            whole.pop_back();
        if (!whole.empty())
            whole.pop_back();
    }
    pthread_setname_np(pthread_self(), (whole + end).c_str());
}

pid_t threadId()
{
    return static_cast<pid_t>(syscall(SYS_gettid));
}

int makeTimer(int64_t time)
{
    const int timer = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC);
    const itimerspec end = {{0, 0}, toTimespec(time)};
    if (timer < 0 || timerfd_settime(timer, TFD_TIMER_ABSTIME, &end, nullptr) == 0)
        return timer;
    ::close(timer);
    return -1;
}

bool readTimer(int timer)
{
    uint64_t times = 0;
    ssize_t size = 0;
    do
        size = ::read(timer, &times, sizeof times);
    while (size < 0 && errno == EINTR);
    return size == sizeof times;
}

int readByteUntil(int pipe, int64_t end)
{
    for (;;) {
        constexpr int64_t millisecond = second / 1000;
        const int64_t left = std::max<int64_t>(end - now(), 0);
        pollfd readable = {pipe, POLLIN, 0};
        const int ready = ::poll(&readable, 1, static_cast<int>((left + millisecond - 1) / millisecond));
        unsigned char byte = 0;
        if (ready > 0 && ::read(pipe, &byte, 1) == 1)
            return byte;
        if (ready >= 0 && left == 0)
            return 0;
    }
}

void waitForEnd(int pipe)
{
    char byte = 0;
    for (ssize_t size = 1; size > 0 || (size < 0 && errno == EINTR);)
        size = ::read(pipe, &byte, 1);
}

pid_t forkFor(int64_t longest)
{
    const pid_t child = fork();
    if (child == 0) {
        std::signal(SIGALRM, SIG_DFL);
        sigset_t alarmOnly;
        sigemptyset(&alarmOnly);
        sigaddset(&alarmOnly, SIGALRM);
        pthread_sigmask(SIG_UNBLOCK, &alarmOnly, nullptr);
        alarm(static_cast<unsigned>(longest / second) + 60);
    }
    return child;
}

int waitFor(pid_t child)
{
    int status = 0;
    while (waitpid(child, &status, 0) < 0) {
        if (errno != EINTR)
            return 1;
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

} // namespace pangaea::worker
