// SPDX-License-Identifier: MIT
// A child that misbehaves as it is told: misbehave BEHAVIOUR [ARGUMENT]. Plain C++ without Qt, one thread
// unless the behaviour is to have more. Whatever it does, the kernel kills it after 60 seconds.
#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <new>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <sched.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr unsigned hardLifeTime = 60;
constexpr rlim_t mostCoreBytes = 64 * 1024 * 1024;
constexpr unsigned bombLifeTime = 20;
constexpr int mostOfBomb = 2000; ///< processes, however large the argument is

/// What follows the behaviour on the command line.
struct Arguments {
    int count;
    char **values;

    long number(long otherwise) const { return count > 0 ? std::strtol(values[0], nullptr, 10) : otherwise; }
};

/// A timer that sends SIGKILL ends a stopped process too, an alarm does not; the alarm is for systems that
/// refuse such a timer. Neither is inherited by a child.
void limitLifeTime(unsigned seconds = hardLifeTime)
{
    struct sigevent event {};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGKILL;
    struct itimerspec time {};
    time.it_value.tv_sec = seconds;
    timer_t timer {};
    if (timer_create(CLOCK_MONOTONIC, &event, &timer) == 0)
        timer_settime(timer, 0, &time, nullptr);
    std::signal(SIGALRM, SIG_DFL);
    alarm(seconds);
}

/// Unbuffered, so that it is known what is written when. False when nobody reads any more.
bool put(int descriptor, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t count = write(descriptor, text.data(), text.size());
        if (count < 0 && errno != EINTR)
            return false;
        text.remove_prefix(count < 0 ? 0 : size_t(count));
    }
    return true;
}

void sleepFor(long milliseconds)
{
    struct timespec rest {milliseconds / 1000, (milliseconds % 1000) * 1'000'000};
    while (nanosleep(&rest, &rest) != 0 && errno == EINTR) { }
}

[[noreturn]] void sleepForEver()
{
    for (;;)
        pause();
}

int exitWith(const Arguments &arguments)
{
    return int(arguments.number(0));
}

/// Ends by that signal, or exits with 0 if its default is not to end.
int endBy(int number)
{
    std::signal(number, SIG_DFL);
    sigset_t mask;
    sigemptyset(&mask);
    sigaddset(&mask, number);
    sigprocmask(SIG_UNBLOCK, &mask, nullptr);
    return std::raise(number) == 0 ? 0 : 2;
}

int signalItself(const Arguments &arguments)
{
    const struct rlimit noCore {};
    setrlimit(RLIMIT_CORE, &noCore);
    return endBy(int(arguments.number(SIGTERM)));
}

/// Becomes the program that the arguments say, as a careless parent starts one: with all signals blocked, and those
/// that may be ignored ignored, SIGCHLD too.
int launch(const Arguments &arguments)
{
    for (int number = 1; number < NSIG; ++number)
        std::signal(number, SIG_IGN);
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, nullptr);
    if (arguments.count > 0)
        execv(arguments.values[0], arguments.values);
    return 1;
}

/// As "signal", with room for a core file, as far as it may have it: as root, however large it is.
int dumpCore(const Arguments &arguments)
{
    struct rlimit core {mostCoreBytes, mostCoreBytes};
    if (setrlimit(RLIMIT_CORE, &core) != 0 && getrlimit(RLIMIT_CORE, &core) == 0) {
        core.rlim_cur = core.rlim_max;
        setrlimit(RLIMIT_CORE, &core);
    }
    return endBy(int(arguments.number(SIGSEGV)));
}

int ignoreTerm(const Arguments &)
{
    std::signal(SIGTERM, SIG_IGN);
    put(STDOUT_FILENO, "ready\n");
    sleepForEver();
}

int sleepSilently(const Arguments &)
{
    sleepForEver();
}

int partialLine(const Arguments &)
{
    return put(STDOUT_FILENO, "no newline at the end") ? 0 : 1;
}

int bothStreams(const Arguments &arguments)
{
    const long lines = arguments.number(10);
    for (long i = 1; i <= lines; ++i) {
        const std::string number = std::to_string(i) + '\n';
        if (!put(STDOUT_FILENO, "out " + number) || !put(STDERR_FILENO, "err " + number))
            return 1;
    }
    return 0;
}

std::string manyLines(size_t bytes)
{
    constexpr std::string_view line = "The quick brown fox jumps over the lazy dog, again and again...\n";
    static_assert(line.size() == 64);
    std::string text;
    while (text.size() < bytes)
        text += line;
    text.resize(bytes);
    text.back() = '\n';
    return text;
}

/// ARGUMENT bytes in lines of 64, or without end.
int flood(const Arguments &arguments)
{
    const std::string block = manyLines(64 * 1024);
    long left = arguments.number(0);
    const bool isEndless = left <= 0;
    while (isEndless || left > 0) {
        const std::string_view part = std::string_view(block).substr(0, isEndless ? block.size() : size_t(left));
        if (!put(STDOUT_FILENO, part))
            return 1;
        left -= long(part.size());
    }
    return 0;
}

/// Lines of nothing: of all bytes those that make the most lines.
int newlines(const Arguments &)
{
    const std::string block(64 * 1024, '\n');
    while (put(STDOUT_FILENO, block)) { }
    return 1;
}

/// As many changes of colour as bytes allow, each another one, written over by the next.
int colours(const Arguments &)
{
    for (unsigned i = 0;; ++i) {
        std::string line;
        for (unsigned j = 0; j < 400; ++j)
            line += "\x1b[38;5;" + std::to_string((i + j) % 256) + "mx";
        if (!put(STDOUT_FILENO, line + (i % 2 ? '\n' : '\r')))
            return 1;
    }
}

int longLine(const Arguments &arguments)
{
    const std::string block(4096, 'x');
    for (long left = arguments.number(1'000'000); left > 0;) {
        const size_t count = std::min(block.size(), size_t(left));
        if (!put(STDOUT_FILENO, std::string_view(block).substr(0, count)))
            return 1;
        left -= long(count);
    }
    return put(STDOUT_FILENO, "\n") ? 0 : 1;
}

/// Tells the grandchild's pid and exits, while the grandchild keeps the output open for ARGUMENT ms.
int holdPipe(const Arguments &arguments)
{
    const long milliseconds = std::clamp(arguments.number(5000), 0L, 5000L);
    const pid_t pid = fork();
    if (pid < 0)
        return 1;
    if (pid == 0) {
        limitLifeTime();
        sleepFor(milliseconds);
        _exit(put(STDOUT_FILENO, "late\n") ? 0 : 1);
    }
    return put(STDOUT_FILENO, "grandchild " + std::to_string(pid) + '\n') ? 0 : 1;
}

int lateOutput(const Arguments &)
{
    return put(STDOUT_FILENO, manyLines(64 * 1024)) ? 0 : 1;
}

/// What it reads, to its end; then says so.
int copyInput(const Arguments &)
{
    std::array<char, 4096> bytes;
    for (;;) {
        const ssize_t count = read(STDIN_FILENO, bytes.data(), bytes.size());
        if (count == 0)
            return put(STDERR_FILENO, "end\n") ? 0 : 1;
        if (count < 0 && errno != EINTR)
            return 2;
        if (!put(STDOUT_FILENO, {bytes.data(), size_t(std::max<ssize_t>(count, 0))}))
            return 1;
    }
}

/// Reads nothing, and lets nobody hope.
int closeInput(const Arguments &)
{
    close(STDIN_FILENO);
    put(STDOUT_FILENO, "closed\n");
    sleepForEver();
}

int cleanUp(const Arguments &)
{
    sigset_t term;
    sigemptyset(&term);
    sigaddset(&term, SIGTERM);
    sigprocmask(SIG_BLOCK, &term, nullptr);
    put(STDOUT_FILENO, "ready\n");
    int received = 0;
    sigwait(&term, &received);
    return put(STDOUT_FILENO, "cleaning\n") ? 0 : 1;
}

/// Continued, it exits with 0.
int stopItself(const Arguments &)
{
    return std::raise(SIGSTOP);
}

int printArguments(const Arguments &arguments)
{
    for (int i = 0; i < arguments.count; ++i) {
        if (!put(STDOUT_FILENO, std::to_string(i) + ' ' + arguments.values[i] + '\n'))
            return 1;
    }
    return 0;
}

int printEnvironment(const Arguments &)
{
    for (char **variable = environ; *variable; ++variable) {
        if (!put(STDOUT_FILENO, std::string(*variable) + '\n'))
            return 1;
    }
    return 0;
}

/// A child and its parent hand a byte to each other ARGUMENT times: two switches a round at least.
int relay(const Arguments &arguments)
{
    int there[2], back[2];
    if (pipe(there) != 0 || pipe(back) != 0)
        return 1;
    const pid_t pid = fork();
    if (pid < 0)
        return 1;
    const int from = pid == 0 ? there[0] : back[0];
    const int to = pid == 0 ? back[1] : there[1];
    close(pid == 0 ? there[1] : back[1]); // else its end would not be seen
    if (pid == 0)
        limitLifeTime();
    char byte = 'x';
    for (long round = arguments.number(1000); round > 0; --round) {
        if (pid != 0 && write(to, &byte, 1) != 1)
            return 1;
        if (read(from, &byte, 1) != 1 || (pid == 0 && write(to, &byte, 1) != 1))
            return 1;
    }
    return pid == 0 || waitpid(pid, nullptr, 0) == pid ? 0 : 1;
}

/// Works for ARGUMENT ms of CPU time, then sleeps for half a second.
int busyThenSleep(const Arguments &arguments)
{
    const clock_t end = clock_t(double(arguments.number(1500)) / 1000 * CLOCKS_PER_SEC);
    volatile unsigned long work = 0;
    while (clock() < end)
        work = work + 1;
    sleepFor(500);
    return 0;
}

/// Works ARGUMENT times for some microseconds, and sleeps in between.
int shortStays(const Arguments &arguments)
{
    for (long round = std::min(arguments.number(400), 100'000L); round > 0; --round) {
        volatile int work = 0;
        while (work < 2000)
            work = work + 1;
        const struct timespec rest {0, 100'000};
        nanosleep(&rest, nullptr);
    }
    return 0;
}

/// ARGUMENT threads, which work and rest in turn.
int changingThreads(const Arguments &arguments)
{
    std::vector<std::thread> all;
    for (long i = arguments.number(3); i > 0; --i) {
        all.emplace_back([] {
            for (int round = 0; round < 20; ++round) {
                volatile int work = 0;
                while (work < 10'000'000)
                    work = work + 1;
                sleepFor(1);
            }
        });
    }
    for (std::thread &thread : all)
        thread.join();
    return 0;
}

/// A thread becomes this program again, which then exits with ARGUMENT.
int execInThread(const Arguments &arguments)
{
    const std::string status = std::to_string(arguments.number(0));
    std::thread([&status] {
        execl("/proc/self/exe", "misbehave", "exit", status.c_str(), nullptr);
        _exit(1);
    }).join();
    return 1;
}

void name(const std::string &thread)
{
    prctl(PR_SET_NAME, thread.c_str());
}

void startThreads(long count, void (*work)())
{
    for (long i = 1; i <= count; ++i) {
        std::thread([i, work] {
            name("thread-" + std::to_string(i));
            work();
        }).detach();
    }
    put(STDOUT_FILENO, "ready\n");
}

[[noreturn]] void work()
{
    volatile unsigned long steps = 0;
    for (;;)
        steps = 1 - steps;
}

int sleepingThreads(const Arguments &arguments)
{
    startThreads(arguments.number(3), sleepForEver);
    sleepForEver();
}

int busyThreads(const Arguments &arguments)
{
    startThreads(arguments.number(2), work);
    sleepForEver();
}

double secondsOf(clockid_t clock)
{
    struct timespec time {};
    clock_gettime(clock, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// Works for ARGUMENT ms in threads of 5 ms each, one after the other, then tells that it is done and waits.
int shortThreads(const Arguments &arguments)
{
    for (long rest = arguments.number(500); rest > 0; rest -= 5) {
        std::thread([] {
            while (secondsOf(CLOCK_THREAD_CPUTIME_ID) < 0.005) { }
        }).join();
    }
    put(STDOUT_FILENO, "ready\n");
    sleepForEver();
}

/// A child that ignores SIGTERM, while this does not.
int leaveStubbornChild(const Arguments &)
{
    if (fork() == 0) {
        limitLifeTime();
        std::signal(SIGTERM, SIG_IGN);
        put(STDOUT_FILENO, "ready\n");
    }
    sleepForEver();
}

/// As a program that looks for another one in ARGUMENT folders, at most 8, that have not got it: a child for each, which
/// its maker waits for till it has ended.
int search(const Arguments &arguments)
{
    const long folders = std::min(arguments.number(5), 8L);
    for (long i = 0; i < folders; ++i) {
        const pid_t child = vfork();
        if (child == 0) {
            execl("/nonexistent/program", "program", nullptr);
            _exit(127);
        }
        int status = 0;
        waitpid(child, &status, 0);
    }
    sleepForEver();
}

/// Beside it: a child that does something, for long or next to its maker, and becomes no program either.
int workInChildren(const Arguments &)
{
    const auto spin = [](long milliseconds) {
        const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
        while (std::chrono::steady_clock::now() < end) {
        }
    };
    int status = 0;
    if (fork() == 0) {
        spin(30);
        _exit(0);
    }
    wait(&status);
    if (fork() == 0) {
        spin(1);
        _exit(0);
    }
    spin(20);
    wait(&status);
    sleepForEver();
}

/// Children in ARGUMENT pairs: a child, and a grandchild in a session of its own.
int growTree(const Arguments &arguments)
{
    for (long i = 0; i < arguments.number(1); ++i) {
        int ready[2] = {};
        if (pipe(ready) != 0)
            return 1;
        if (fork() == 0) {
            limitLifeTime();
            name("child");
            if (fork() == 0) {
                limitLifeTime();
                setsid();
                name("grandchild");
                put(ready[1], "x");
            }
            sleepForEver();
        }
        char byte = 0;
        if (read(ready[0], &byte, 1) != 1)
            return 1;
        close(ready[0]);
        close(ready[1]);
    }
    put(STDOUT_FILENO, "ready\n");
    sleepForEver();
}

/// A child in a session of its own.
int startSession(const Arguments &)
{
    if (fork() == 0) {
        limitLifeTime();
        setsid();
        put(STDOUT_FILENO, "ready\n");
    }
    sleepForEver();
}

/// A grandchild whose parent has ended; with ARGUMENT 1 in a session of its own, as a daemon is.
int leaveOrphan(const Arguments &arguments)
{
    int ready[2] = {};
    if (pipe(ready) != 0)
        return 1;
    const pid_t child = fork();
    if (child == 0) {
        limitLifeTime();
        if (arguments.number(0) == 1)
            setsid();
        if (fork() == 0) {
            limitLifeTime();
            name("orphan");
            put(ready[1], "x");
            sleepForEver();
        }
        _exit(0);
    }
    waitpid(child, nullptr, 0);
    close(ready[1]);
    char byte = 0;
    if (read(ready[0], &byte, 1) != 1)
        return 1;
    put(STDOUT_FILENO, "ready\n");
    sleepForEver();
}

/// The main thread ends alone; another lives on, and says so when the kernel has seen that. With ARGUMENT 1 it is a child
/// in a session of its own that does so.
int endMainThread(const Arguments &arguments)
{
    if (arguments.number(0) == 1 && fork() != 0)
        sleepForEver();
    if (arguments.number(0) == 1) {
        limitLifeTime();
        setsid();
    }
    std::thread([] {
        const auto hasEnded = [] {
            char text[256] {};
            std::FILE *file = std::fopen("/proc/self/stat", "re");
            const bool isRead = file && std::fgets(text, sizeof text, file);
            if (file)
                std::fclose(file);
            const char *state = isRead ? std::strrchr(text, ')') : nullptr;
            return !state || state[2] == 'Z';
        };
        while (!hasEnded())
            sleepFor(1);
        put(STDOUT_FILENO, "ready\n");
        sleepForEver();
    }).detach();
    syscall(SYS_exit, 0);
    return 1;
}

/// The main thread waits for ARGUMENT ms for a child that was made by vfork(2) and starts no program; another one prints
/// a tick each 5 ms, also after that.
int stayInVfork(const Arguments &arguments)
{
    const long milliseconds = std::clamp(arguments.number(2000), 0L, 20'000L);
    std::thread([] {
        while (put(STDOUT_FILENO, "tick\n"))
            sleepFor(5);
    }).detach();
    const struct timespec rest {milliseconds / 1000, (milliseconds % 1000) * 1'000'000};
    const pid_t pid = vfork();
    if (pid == 0) { // on the parent's stack: system calls alone
        alarm(unsigned(milliseconds / 1000) + 5);
        nanosleep(&rest, nullptr);
        _exit(0);
    }
    put(STDOUT_FILENO, "over\n");
    sleepForEver();
}

/// A sibling: a child of its own parent, which knows nothing of it. With ARGUMENT 1 in a session of its own, with 2 it
/// ends at once.
int makeSibling(const Arguments &arguments)
{
    int ready[2] = {};
    if (pipe(ready) != 0)
        return 1;
    if (syscall(SYS_clone, CLONE_PARENT | SIGCHLD, nullptr, nullptr, nullptr, nullptr) == 0) {
        limitLifeTime();
        if (arguments.number(0) == 1)
            setsid();
        name("sibling");
        put(ready[1], "x");
        if (arguments.number(0) == 2)
            _exit(0);
        sleepForEver();
    }
    close(ready[1]);
    char byte = 0;
    if (read(ready[0], &byte, 1) != 1)
        return 1;
    put(STDOUT_FILENO, "ready\n");
    sleepForEver();
}

/// Ends, and leaves a daemon: a grandchild in a session of its own with no output, whose parent has ended.
int leaveDaemon(const Arguments &)
{
    int ready[2] = {};
    if (pipe(ready) != 0)
        return 1;
    const pid_t child = fork();
    if (child == 0) {
        limitLifeTime();
        setsid();
        if (fork() == 0) {
            limitLifeTime();
            name("daemon");
            for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
                close(stream);
            put(ready[1], "x");
            close(ready[1]);
            sleepForEver();
        }
        _exit(0);
    }
    waitpid(child, nullptr, 0);
    char byte = 0;
    return read(ready[0], &byte, 1) == 1 ? 0 : 1;
}

/// A child of a second thread, and a grandchild; all hold the output open.
int growTreeInThread(const Arguments &)
{
    std::thread([] {
        if (fork() == 0) {
            limitLifeTime();
            if (fork() == 0) {
                limitLifeTime();
                put(STDOUT_FILENO, "ready\n");
            }
        }
        sleepForEver();
    }).detach();
    sleepForEver();
}

/// Makes children in sessions of their own as fast as it can, each of which makes one more, up to ARGUMENT.
int forkOn(const Arguments &arguments)
{
    put(STDOUT_FILENO, "ready\n");
    for (long i = 0; i < std::clamp(arguments.number(100), 0L, 200L); ++i) {
        if (fork() == 0) {
            limitLifeTime();
            setsid();
            if (fork() == 0)
                limitLifeTime();
            sleepForEver();
        }
        sleepFor(1);
    }
    sleepForEver();
}

/// Shared by all processes of a fork bomb: no fork without one of so many tickets.
struct Bomb {
    std::atomic<int> tickets;
    std::atomic<int> made;
    std::atomic<int> refused;
};
static_assert(std::atomic<int>::is_always_lock_free);

Bomb *newBomb(long processes)
{
    void *memory = mmap(nullptr, sizeof(Bomb), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return nullptr;
    Bomb *bomb = new (memory) Bomb {};
    bomb->tickets = int(std::clamp(processes, 1L, long(mostOfBomb))) - 1; // this is one
    return bomb;
}

/// As fast as it can, and every child does the same, until no ticket is left; a fork that is refused costs one too.
void explode(Bomb &bomb)
{
    while (bomb.tickets.fetch_sub(1) > 0) {
        const pid_t pid = fork();
        if (pid == 0)
            limitLifeTime(bombLifeTime);
        else
            ++(pid > 0 ? bomb.made : bomb.refused);
    }
}

/// Up to ARGUMENT processes, which fork until there are so many; then tells how many forks came true.
int forkBomb(const Arguments &arguments)
{
    limitLifeTime(bombLifeTime);
    const int all = int(std::clamp(arguments.number(mostOfBomb), 1L, long(mostOfBomb))) - 1;
    Bomb *bomb = newBomb(arguments.number(mostOfBomb));
    if (!bomb)
        return 1;
    const pid_t self = getpid();
    explode(*bomb);
    if (getpid() == self) {
        while (bomb->made + bomb->refused < all)
            sleepFor(1);
        put(STDOUT_FILENO,
            "made " + std::to_string(bomb->made) + " refused " + std::to_string(bomb->refused) + '\n');
    }
    sleepForEver();
}

/// The same, in a child that is left behind.
int leaveForkBomb(const Arguments &arguments)
{
    Bomb *bomb = newBomb(arguments.number(mostOfBomb));
    if (!bomb)
        return 1;
    if (--bomb->tickets < 0 || fork() != 0)
        return 0;
    limitLifeTime(bombLifeTime);
    explode(*bomb);
    sleepForEver();
}

/// Computes for ARGUMENT ms of CPU time, has as many MiB of memory as the second argument says, and ends by the signal
/// that the third one says.
int use(const Arguments &arguments)
{
    const auto value = [&](int i) { return arguments.count > i ? std::strtol(arguments.values[i], nullptr, 10) : 0; };
    const size_t size = size_t(std::clamp(value(1), 0L, 1024L)) << 20;
    if (size > 0
        && mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0) == MAP_FAILED)
        return 1;
    const clock_t end = clock_t(std::clamp(value(0), 0L, 10'000L)) * (CLOCKS_PER_SEC / 1000);
    while (std::clock() < end) { }
    return value(2) > 0 ? endBy(int(value(2))) : 0;
}

struct Behaviour {
    std::string_view name;
    int (*function)(const Arguments &);
};

constexpr std::array behaviours {
    Behaviour {"exit", exitWith},
    Behaviour {"signal", signalItself},
    Behaviour {"launch", launch},
    Behaviour {"dump", dumpCore},
    Behaviour {"use", use},
    Behaviour {"ignore-term", ignoreTerm},
    Behaviour {"sleep", sleepSilently},
    Behaviour {"partial", partialLine},
    Behaviour {"both", bothStreams},
    Behaviour {"flood", flood},
    Behaviour {"newlines", newlines},
    Behaviour {"colours", colours},
    Behaviour {"long-line", longLine},
    Behaviour {"hold-pipe", holdPipe},
    Behaviour {"late-output", lateOutput},
    Behaviour {"copy-input", copyInput},
    Behaviour {"close-input", closeInput},
    Behaviour {"clean-up", cleanUp},
    Behaviour {"stop-self", stopItself},
    Behaviour {"print-args", printArguments},
    Behaviour {"print-env", printEnvironment},
    Behaviour {"relay", relay},
    Behaviour {"busy-then-sleep", busyThenSleep},
    Behaviour {"short-stays", shortStays},
    Behaviour {"changing-threads", changingThreads},
    Behaviour {"exec-in-thread", execInThread},
    Behaviour {"threads", sleepingThreads},
    Behaviour {"busy-threads", busyThreads},
    Behaviour {"short-threads", shortThreads},
    Behaviour {"search", search},
    Behaviour {"work-in-children", workInChildren},
    Behaviour {"tree", growTree},
    Behaviour {"stubborn-child", leaveStubbornChild},
    Behaviour {"fork-on", forkOn},
    Behaviour {"new-session", startSession},
    Behaviour {"orphan", leaveOrphan},
    Behaviour {"thread-tree", growTreeInThread},
    Behaviour {"quiet-leader", endMainThread},
    Behaviour {"vfork-thread", stayInVfork},
    Behaviour {"sibling", makeSibling},
    Behaviour {"daemon", leaveDaemon},
    Behaviour {"fork-bomb", forkBomb},
    Behaviour {"leave-fork-bomb", leaveForkBomb},
};

} // namespace

int main(int argc, char **argv)
{
    limitLifeTime();
    const std::string_view asked = argc > 1 ? argv[1] : "";
    for (const Behaviour &behaviour : behaviours) {
        if (behaviour.name == asked)
            return behaviour.function({argc - 2, argv + 2});
    }
    put(STDERR_FILENO, "misbehave: there is no behaviour \"" + std::string(asked) + "\".\n");
    return 2;
}
