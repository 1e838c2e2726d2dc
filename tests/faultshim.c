// SPDX-License-Identifier: MIT
// Preloaded into a program (LD_PRELOAD), lets system calls fail as PANGAEA_FAIL says: "pipe2:3:24" fails the third
// pipe2 of the process with errno 24, "pipe2:3+:24" that and all after it. With PANGAEA_FAIL_SEEN set, the number of
// failures is written to that file's end at exit, so that a test knows that there were any. Calls are counted for all
// threads together. Only calls that come through the C library's symbols are seen, which is what Qt and Pangaea make;
// not those of the C library itself. Plain C; any thread.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static char failing[32];
static long first;
static int onwards;
static int error;
static atomic_long calls;
static atomic_long failures;

__attribute__((constructor)) static void readWish(void)
{
    // A child between fork and exec has no stack for the first look at these.
    (void)!write(-1, "", 0);
    (void)syscall(SYS_getpid);
    const char *wish = getenv("PANGAEA_FAIL");
    char plus = 0;
    if (!wish || sscanf(wish, "%31[^:]:%ld%c%*[^0-9]%d", failing, &first, &plus, &error) < 3)
        failing[0] = 0;
    onwards = plus == '+';
    if (!onwards && wish && sscanf(wish, "%31[^:]:%ld:%d", failing, &first, &error) != 3)
        failing[0] = 0;
}

__attribute__((destructor)) static void tell(void)
{
    const char *path = getenv("PANGAEA_FAIL_SEEN");
    FILE *file = path ? fopen(path, "ae") : NULL;
    if (!file)
        return;
    fprintf(file, "%ld\n", atomic_load(&failures));
    fclose(file);
}

static int fails(const char *call)
{
    if (strcmp(call, failing) != 0)
        return 0;
    const long number = atomic_fetch_add(&calls, 1) + 1;
    if (number < first || (number > first && !onwards))
        return 0;
    atomic_fetch_add(&failures, 1);
    errno = error;
    return 1;
}

#define NEXT(name) static __typeof__(&name) next; if (!next) next = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

int pipe2(int ends[2], int flags)
{
    NEXT(pipe2);
    return fails("pipe") ? -1 : next(ends, flags);
}

int pipe(int ends[2])
{
    NEXT(pipe);
    return fails("pipe") ? -1 : next(ends);
}

pid_t fork(void)
{
    NEXT(fork);
    return fails("clone") ? -1 : next();
}

int clone(int (*function)(void *), void *stack, int flags, void *argument, ...)
{
    NEXT(clone);
    va_list more;
    va_start(more, argument);
    pid_t *parent = va_arg(more, pid_t *);
    void *local = va_arg(more, void *);
    pid_t *child = va_arg(more, pid_t *);
    va_end(more);
    return fails("clone") ? -1 : next(function, stack, flags, argument, parent, local, child);
}

int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*function)(void *), void *argument)
{
    NEXT(pthread_create);
    return fails("thread") ? error : next(thread, attributes, function, argument);
}

static mode_t modeOf(int flags, va_list *more)
{
    return flags & (O_CREAT | O_TMPFILE) ? va_arg(*more, mode_t) : 0;
}

#define OPEN(name) \
    int name(const char *path, int flags, ...) \
    { \
        NEXT(name); \
        va_list more; \
        va_start(more, flags); \
        const mode_t mode = modeOf(flags, &more); \
        va_end(more); \
        return fails("open") ? -1 : next(path, flags, mode); \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name) \
    int name(int folder, const char *path, int flags, ...) \
    { \
        NEXT(name); \
        va_list more; \
        va_start(more, flags); \
        const mode_t mode = modeOf(flags, &more); \
        va_end(more); \
        return fails("open") ? -1 : next(folder, path, flags, mode); \
    }
OPENAT(openat)
OPENAT(openat64)

void *mmap(void *address, size_t length, int protection, int flags, int file, off_t offset)
{
    NEXT(mmap);
    return fails("mmap") ? MAP_FAILED : next(address, length, protection, flags, file, offset);
}

void *mmap64(void *address, size_t length, int protection, int flags, int file, off64_t offset)
{
    NEXT(mmap64);
    return fails("mmap") ? MAP_FAILED : next(address, length, protection, flags, file, offset);
}

// An event descriptor, through which threads wake each other, does not fail.
static int isKeptOrRead(int file)
{
    struct stat status;
    return fstat(file, &status) == 0 && (status.st_mode & S_IFMT) != 0;
}

ssize_t write(int file, const void *bytes, size_t count)
{
    NEXT(write);
    return isKeptOrRead(file) && fails("write") ? -1 : next(file, bytes, count);
}

ssize_t read(int file, void *bytes, size_t count)
{
    NEXT(read);
    return isKeptOrRead(file) && fails("read") ? -1 : next(file, bytes, count);
}

long syscall(long number, ...)
{
    NEXT(syscall);
    va_list more;
    va_start(more, number);
    long a[6];
    for (int i = 0; i < 6; ++i)
        a[i] = va_arg(more, long);
    va_end(more);
    if ((number == SYS_pidfd_open && fails("pidfd")) || (number == SYS_perf_event_open && fails("perf")))
        return -1;
    return next(number, a[0], a[1], a[2], a[3], a[4], a[5]);
}
