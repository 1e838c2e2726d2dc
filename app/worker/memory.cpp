// SPDX-License-Identifier: MIT
// A target that shows what a fork costs and shares: how much of one block of memory a process has for itself, by the
// kernel's own figures (proc_pid_smaps(5)). Linux; main thread.
#include "functions.h"
#include "tools.h"

#include <algorithm>
#include <charconv>
#include <cinttypes>
#include <cstdio>
#include <string>
#include <string_view>

#include <sys/mman.h>
#include <unistd.h>

namespace pangaea::worker {

namespace {

constexpr int failed = 1;

struct Block {
    char *begin = nullptr;
    size_t size = 0;

    /// False with errno. Without huge pages, which are copied in pieces of other sizes.
    bool make(size_t bytes)
    {
        void *const memory = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (memory == MAP_FAILED)
            return false;
        begin = static_cast<char *>(memory);
        size = bytes;
        ::madvise(memory, size, MADV_NOHUGEPAGE);
        return true;
    }
    /// Writes to each page of the first `bytes`.
    void write(size_t bytes) const
    {
        const auto page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
        for (size_t at = 0; at < bytes; at += page)
            static_cast<volatile char *>(begin)[at] = 1;
    }
};

struct Sizes {
    long shared = 0; ///< KiB, also in the memory of another process
    long own = 0;
};

/// What the kernel says of the pages between these addresses, which may be part of a larger mapping.
bool readSizes(const Block &block, Sizes &sizes)
{
    std::FILE *const maps = std::fopen("/proc/self/smaps", "re");
    if (!maps)
        return false;
    const auto from = reinterpret_cast<uintptr_t>(block.begin);
    bool isInside = false;
    char line[512];
    while (std::fgets(line, sizeof line, maps)) {
        uintptr_t begin = 0;
        uintptr_t end = 0;
        long size = 0;
        if (std::sscanf(line, "%" SCNxPTR "-%" SCNxPTR " ", &begin, &end) == 2)
            isInside = begin < from + block.size && end > from;
        else if (isInside && std::sscanf(line, "Shared_Dirty: %ld", &size) == 1)
            sizes.shared += size;
        else if (isInside && std::sscanf(line, "Private_Dirty: %ld", &size) == 1)
            sizes.own += size;
    }
    std::fclose(maps);
    return true;
}

bool tellSizes(const Call &call, const char *who, const Block &block)
{
    Sizes sizes;
    if (!readSizes(block, sizes)) {
        fail(call, "cannot read /proc/self/smaps");
        return false;
    }
    call.out.write(std::string(call.name) + who + " (pid " + std::to_string(getpid()) + ") shares "
                   + std::to_string(sizes.shared / 1024) + " MiB, has " + std::to_string(sizes.own / 1024)
                   + " MiB of its own\n");
    return true;
}

int runCopy(const Call &call, const Block &block)
{
    bool good = tellSizes(call, "'s child", block);
    holdIfAsked(call);
    block.write(block.size / 2);
    good = tellSizes(call, "'s child", block) && good;
    sleepSeconds(call);
    return good ? 0 : failed;
}

} // namespace

int forkMemory(const Call &call)
{
    Block block;
    if (!block.make(static_cast<size_t>(call.value("megabytes")) << 20)) {
        fail(call, "cannot get the memory");
        return failed;
    }
    const int64_t begin = now();
    block.write(block.size);
    const int64_t written = now();
    if (!tellSizes(call, "", block))
        return failed;
    const int64_t asked = now();
    const pid_t child = forkFor(longestLife(call));
    if (child == 0)
        _exit(runCopy(call, block));
    if (child < 0) {
        fail(call, "cannot fork");
        return failed;
    }
    const int64_t forked = now();
    call.out.write(std::string(call.name) + ": to write took " + millisecondsText(written - begin) + ", to fork "
                   + millisecondsText(forked - asked) + "\n");
    return waitFor(child);
}

} // namespace pangaea::worker
