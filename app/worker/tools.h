// SPDX-License-Identifier: MIT
// Helpers that several targets share: times, text, work, thread names, children. No Qt; any thread.
#pragma once

#include "targets.h"

#include <cstdint>
#include <string>

#include <sys/types.h>

namespace pangaea::worker {

inline constexpr int64_t second = 1'000'000'000; ///< ns, as all times here

[[nodiscard]] int64_t now(); ///< CLOCK_MONOTONIC
/// Sleeps until an absolute time, so that stops, continues and signals do not change the length of the sleep.
void sleepUntil(int64_t time);
[[nodiscard]] int64_t toTime(double seconds);
/// The value of the parameter "seconds".
[[nodiscard]] int64_t duration(const Call &call);
void sleepSeconds(const Call &call);
/// With the parameter "hold": waits until standard input has a line, or ends. Returns whether it was asked to. Of the
/// processes that share their standard input only one reads a line; its end is seen by all.
bool holdIfAsked(const Call &call);
/// How long a child may live that holds, and then sleeps like sleepSeconds().
[[nodiscard]] int64_t longestLife(const Call &call);

[[nodiscard]] std::string text(double value); ///< the same digits in every locale
/// A duration for people: "1.25 s".
[[nodiscard]] std::string secondsText(int64_t time);
[[nodiscard]] std::string millisecondsText(int64_t time); ///< "0.4 ms"
void printName(const Call &call);
/// "NAME: what", on standard error, from errno.
void fail(const Call &call, const std::string &what);

/// A fixed amount of work: so many million steps of a random number generator.
void computeMillions(int millions);
/// Works until that time; returns the number of steps.
uint64_t computeUntil(int64_t end);

/// Names the calling thread "NAME number". The kernel keeps 15 bytes: the name is cut at a character boundary, and the
/// number is kept.
void nameThread(std::string_view name, int number);
[[nodiscard]] pid_t threadId(); ///< the kernel's

/// A descriptor that becomes readable at that time (timerfd_create(2)); -1 with errno.
[[nodiscard]] int makeTimer(int64_t time);
/// Blocks in read(2) until the timer expires; false with errno.
[[nodiscard]] bool readTimer(int timer);

/// Waits for a byte until `end`; 0 if none has come by then.
[[nodiscard]] int readByteUntil(int pipe, int64_t end);

/// Blocks until nobody has the other end of the pipe open.
void waitForEnd(int pipe);

/// fork(2), for a child that ends while its target runs. SIGALRM kills it if it lives a minute longer than `longest`,
/// so that no process of a target stays behind.
[[nodiscard]] pid_t forkFor(int64_t longest);
/// Waits for the end of a child; returns its exit code, or 1.
int waitFor(pid_t child);

} // namespace pangaea::worker
