/* SPDX-License-Identifier: MIT
 * The limit that spawning is measured against: posix_spawn, pipes, pidfds, epoll, nothing else. One thread.
 * Usage: bench_limit COUNT PROGRAM [ARGUMENT...]; prints the nanoseconds from first start to last end. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

enum { OutputEnd, ErrorEnd, ProcessEnd, DescriptorsEach };

struct child {
    pid_t pid;
    int descriptors[DescriptorsEach];
};

static struct child *children;
static int poller;
static long bytes_read;
static int open_descriptors;
static int failed_children;

static void fail(const char *what)
{
    fprintf(stderr, "bench_limit: %s: %s\n", what, strerror(errno));
    exit(1);
}

static int64_t now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * INT64_C(1000000000) + time.tv_nsec;
}

static void watch(int index, int kind, int descriptor)
{
    struct epoll_event event = {.events = EPOLLIN};
    event.data.u64 = (uint64_t)index * DescriptorsEach + (uint64_t)kind;
    children[index].descriptors[kind] = descriptor;
    if (epoll_ctl(poller, EPOLL_CTL_ADD, descriptor, &event) != 0)
        fail("epoll_ctl");
    ++open_descriptors;
}

static void start(int index, char **command)
{
    int output[2];
    int error[2];
    if (pipe2(output, O_CLOEXEC) != 0 || pipe2(error, O_CLOEXEC) != 0)
        fail("pipe2");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, error[1], STDERR_FILENO);
    errno = posix_spawn(&children[index].pid, command[0], &actions, NULL, command, environ);
    if (errno != 0)
        fail("posix_spawn");
    posix_spawn_file_actions_destroy(&actions);
    close(output[1]);
    close(error[1]);
    const int process = (int)syscall(SYS_pidfd_open, children[index].pid, 0);
    if (process < 0)
        fail("pidfd_open");
    watch(index, OutputEnd, output[0]);
    watch(index, ErrorEnd, error[0]);
    watch(index, ProcessEnd, process);
}

static void take(int index, int kind)
{
    static char buffer[65536];
    const int descriptor = children[index].descriptors[kind];
    if (kind == ProcessEnd) {
        int status = 0;
        if (waitpid(children[index].pid, &status, 0) != children[index].pid)
            fail("waitpid");
        failed_children += status != 0;
    } else {
        const ssize_t count = read(descriptor, buffer, sizeof buffer);
        if (count > 0) {
            bytes_read += count;
            return;
        }
    }
    epoll_ctl(poller, EPOLL_CTL_DEL, descriptor, NULL);
    close(descriptor);
    --open_descriptors;
}

static void take_all(int timeout)
{
    struct epoll_event events[256];
    const int count = epoll_wait(poller, events, 256, timeout);
    for (int i = 0; i < count; ++i)
        take((int)(events[i].data.u64 / DescriptorsEach), (int)(events[i].data.u64 % DescriptorsEach));
}

int main(int argc, char **argv)
{
    const int count = argc > 2 ? atoi(argv[1]) : 0;
    if (count <= 0) {
        fprintf(stderr, "Usage: bench_limit COUNT PROGRAM [ARGUMENT...]\n");
        return 2;
    }
    struct rlimit limit;
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    children = calloc((size_t)count, sizeof *children);
    poller = epoll_create1(EPOLL_CLOEXEC);

    const int64_t begin = now();
    for (int i = 0; i < count; ++i) {
        start(i, argv + 2);
        take_all(0);
    }
    while (open_descriptors > 0)
        take_all(-1);
    const int64_t wall = now() - begin;
    if (failed_children > 0 || bytes_read == 0) {
        fprintf(stderr, "bench_limit: %d of the children failed\n", failed_children);
        return 1;
    }
    printf("%lld\n", (long long)wall);
    return 0;
}
