// SPDX-License-Identifier: MIT
// What several targets need: times, text, work, threads' names, children. No Qt; any thread.
#pragma once

#include "targets.h"

#include <cstdint>
#include <string>

#include <sys/types.h>

namespace pangaea::worker {

inline constexpr int64_t second = 1'000'000'000; ///< ns, as all times here

[[nodiscard]] int64_t now(); ///< CLOCK_MONOTONIC
/// An absolute time, so that no number of stops, continues and signals makes the sleep longer or shorter.
void sleepUntil(int64_t time);
[[nodiscard]] int64_t toTime(double seconds);
/// The parameter "seconds".
[[nodiscard]] int64_t duration(const Call &call);
void sleepSeconds(const Call &call);

[[nodiscard]] std::string text(double value); ///< the same digits in every locale
/// A time as people read it: "1.25 s".
[[nodiscard]] std::string secondsText(int64_t time);
void printName(const Call &call);
/// "NAME: what", on standard error, from errno.
void fail(const Call &call, const std::string &what);

/// A fixed amount of work: millions of steps of a generator of random numbers.
void computeMillions(int millions);
/// Work until a time; returns the number of steps.
uint64_t computeUntil(int64_t end);

/// The calling thread gets the name "NAME number". The kernel keeps 15 bytes: the name is cut, at the end of a
/// character, and the number stays.
void nameThread(std::string_view name, int number);
[[nodiscard]] pid_t threadId(); ///< the kernel's

/// A descriptor that can be read from that time on (timerfd_create(2)); -1 with errno.
[[nodiscard]] int makeTimer(int64_t time);
/// Blocks in read(2) until the timer is over; false with errno.
[[nodiscard]] bool readTimer(int timer);

/// Until nobody has the other end of a pipe open any more.
void waitForEnd(int pipe);

/// fork(2), for a child that ends in the run of its target. It is killed by SIGALRM should it live a minute longer
/// than it says: nothing that a target makes stays.
[[nodiscard]] pid_t forkFor(int64_t longest);
/// Waits for the end of a child; its exit code, or 1.
int waitFor(pid_t child);

} // namespace pangaea::worker
