// SPDX-License-Identifier: MIT
// The table of targets: one row for each function. No Qt; main thread.
#include "functions.h"

namespace pangaea::worker {

namespace {

constexpr Parameter seconds(double byDefault, double windowDefault, const char *summary)
{
    return {"seconds", "Seconds", Type::Number, byDefault, windowDefault, 0, 86400, summary};
}

constexpr Parameter integer(const char *name, const char *title, double byDefault, double minimum, double maximum,
                            const char *summary)
{
    return {name, title, Type::Integer, byDefault, byDefault, minimum, maximum, summary};
}

/// The first word is the default.
template <size_t size>
constexpr Parameter choice(const char *name, const char *title, const char *const (&words)[size], const char *summary)
{
    return {name, title, Type::Choice, 0, 0, 0, size - 1, summary, words};
}

/// For command lines and scenarios: the window has no field for it.
constexpr Parameter hidden(Parameter parameter)
{
    parameter.hidden = true;
    return parameter;
}

constexpr const char *processesOrThreads[] = {"processes", "threads"};
constexpr const char *computeOrWait[] = {"compute", "wait"};
constexpr const char *noOrYes[] = {"no", "yes"};

/// For scenarios in which somebody decides when it goes on.
constexpr Parameter hold = hidden(
    choice("hold", "Hold", noOrYes, "Whether it first waits for a line, or the end, of its standard input"));

constexpr Parameter sleepAfterLine[] = {seconds(0, 10, "How long it sleeps after its line"), hold};
constexpr Parameter computing[] = {
    seconds(5, 10, "How long it computes"),
    hidden(integer("nice", "Niceness", 0, 0, 19, "How far it lets others go first")),
    hidden(integer("core", "Core", 0, 0, 1024, "Which of its cores it stays on, from 1; 0: on any")),
};
constexpr Parameter counting[] = {seconds(5, 10, "How long it counts")};
constexpr Parameter ignoring[] = {seconds(60, 60, "How long it sleeps before it ends by itself")};
constexpr Parameter exiting[] = {
    {"code", "Code", Type::Integer, 1, 1, 0, 255, "The exit code"},
    seconds(0, 0, "How long it sleeps before it exits"),
};
constexpr Parameter crashing[] = {seconds(0, 0, "How long it sleeps before it crashes")};
constexpr Parameter flooding[] = {seconds(1, 5, "How long it writes")};
constexpr Parameter sleepAfterLines[] = {seconds(0, 0, "How long it sleeps after its lines")};
constexpr Parameter working[] = {
    integer("steps", "Million steps", 300, 1, 1000000, "How much it computes, in millions of steps")};
constexpr Parameter threading[] = {
    integer("count", "Threads", 4, 1, 64, "How many threads it makes"),
    choice("load", "Load", computeOrWait, "What each thread does"),
    seconds(5, 10, "How long each thread computes or waits"),
    integer("steps", "Million steps", 0, 0, 1000000, "How much each computes instead of so long, unless 0"),
};
constexpr Parameter waitingForIo[] = {seconds(5, 10, "How long it waits")};
constexpr Parameter waitingForMany[] = {
    integer("waits", "Waits", 4, 1, 64, "How many waits there are"),
    seconds(1, 2, "How long each wait is"),
    integer("steps", "Million steps", 0, 0, 1000000, "How much it computes after each wait"),
};
constexpr Parameter allocating[] = {
    integer("megabytes", "MiB", 64, 1, 1024, "How much memory it takes"),
    seconds(5, 10, "How long it takes to grow"),
};
constexpr Parameter counters[] = {
    choice("by", "By", processesOrThreads, "Who counts"),
    integer("count", "Count", 2, 1, 16, "How many of them there are"),
    seconds(2, 5, "How long they count"),
};
constexpr Parameter writing[] = {
    choice("by", "By", processesOrThreads, "Who writes"),
    choice("lock", "Lock", noOrYes, "Whether one waits while another writes"),
    integer("writers", "Writers", 2, 1, 8, "How many of them there are"),
    integer("lines", "Lines", 1000, 1, 10000, "How many lines each writes"),
};
constexpr Parameter notWaiting[] = {seconds(5, 10, "How long the child is a zombie"), hold};
constexpr Parameter orphaned[] = {seconds(5, 10, "How long the child lives on")};
constexpr Parameter forking[] = {
    integer("depth", "Depth", 3, 1, 4, "How many levels the tree has"),
    integer("width", "Width", 2, 1, 4, "How many children each process has"),
    seconds(5, 10, "How long the tree lives"),
    hold,
};
constexpr Parameter deadlocked[] = {seconds(60, 60, "How long they wait before the child gives up")};
constexpr Parameter printing[] = {
    integer("lines", "Lines", 3, 1, 100, "How many lines it prints"),
    choice("flush", "Flush", noOrYes, "Whether it flushes its buffer after each line"),
    seconds(5, 10, "How long it sleeps before it ends"),
    hold,
};
constexpr Parameter filling[] = {
    integer("kilobytes", "KiB", 256, 1, 1024, "How much the writer writes"),
    seconds(5, 10, "How long nobody reads"),
    hold,
};
constexpr Parameter catching[] = {seconds(60, 60, "How long it waits for signals")};
constexpr Parameter closing[] = {seconds(5, 10, "How long the terminal is open; the daemon lives 5 s longer"), hold};
constexpr Parameter copying[] = {
    integer("megabytes", "MiB", 64, 2, 1024, "How much memory it has written to before it forks"),
    seconds(5, 10, "How long the child lives on"),
    hold,
};
constexpr Parameter handling[] = {
    seconds(60, 60, "How long it waits for SIGTERM before it ends by itself"),
    {"cleanup", "Cleanup", Type::Number, 1, 2, 0, 3600, "How many seconds it cleans up"},
};

constexpr Target table[] = {
    {"print_func", "Prints the name of its continent, then sleeps", sleepAfterLine, printFunc},
    {"compute", "Keeps a core busy, and tells each second how far it is", computing, compute},
    {"count", "Prints one line a second", counting, count},
    {"ignore_terminate", "Ignores SIGTERM, so that only a kill ends it early", ignoring, ignoreTerminate},
    {"exit_code", "Exits with the code that it is given", exiting, exitCode},
    {"crash", "Crashes: ends by SIGSEGV", crashing, crash},
    {"flood", "Writes numbered lines as fast as it can", flooding, flood},
    {"error_output", "Writes to standard output and to standard error in turn", sleepAfterLines, errorOutput},
    {"work", "Computes a fixed number of steps, however long that takes", working, work},
    {"wait_io", "Blocks in a read until there is something to read", waitingForIo, waitIo},
    {"threads", "Makes threads that compute or wait", threading, threads},
    {"async_io", "Waits for many things at once, in one thread", waitingForMany, asyncIo},
    {"sequential_io", "Waits for many things, one after the other", waitingForMany, sequentialIo},
    {"allocate", "Takes memory step by step, and writes to every page of it", allocating, allocate},
    {"shared_variable", "Counts up one variable in processes, which each have it, or in threads, which share it",
     counters, sharedVariable},
    {"zombie", "Has a child that ended and does not wait for it", notWaiting, zombie},
    {"orphan", "Ends before its child, which gets another parent", orphaned, orphan},
    {"fork_tree", "Makes children, which make children", forking, forkTree},
    {"handle_terminate", "Cleans up when SIGTERM comes, then ends", handling, handleTerminate},
    {"read_input", "Repeats each line that it reads from standard input", {}, readInput, true},
    {"deadlock", "Waits for its child, which waits for it", deadlocked, deadlock},
    {"print_buffered", "Prints lines into a buffer, which is written when the program ends", printing, printBuffered},
    {"full_pipe", "Makes a writer that fills a pipe, and reads it later", filling, fullPipe},
    {"catch_signals", "Catches all signals that can be caught, and tells which come", catching, catchSignals},
    {"close_terminal", "Makes a terminal with a shell, a program and a daemon, and closes it", closing, closeTerminal},
    {"fork_memory", "Forks, and tells how much memory the two share before and after a write", copying, forkMemory},
    {"race", "Appends lines to one file at once, with or without a lock", writing, race},
};

} // namespace

std::span<const Target> targets()
{
    return table;
}

} // namespace pangaea::worker
