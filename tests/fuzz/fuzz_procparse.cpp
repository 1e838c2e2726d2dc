// SPDX-License-Identifier: MIT
// Any bytes into all parsers of /proc: nothing may be read beyond the input, and no result may be one that the kernel
// cannot mean. The seeds are in tests/data/procparse.
#include "core/linux/procparse.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>

using namespace pangaea;

namespace {

void demand(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "fuzz_procparse: %s\n", what);
    std::abort();
}

void checkStat(QByteArrayView text)
{
    const auto stat = parseProcStat(text);
    if (!stat)
        return;
    demand(stat->userTicks >= 0 && stat->systemTicks >= 0 && stat->startTicks >= 0, "a time is negative");
    demand(stat->residentPages >= 0 && stat->threads >= 0 && stat->core >= 0, "a count is negative");
    demand(stat->parent >= 0, "the parent is negative");
    demand(stat->name.size() < text.size(), "the name is longer than its line");
}

void checkRest(QByteArrayView text)
{
    if (const auto times = parseProcSchedStat(text))
        demand(times->run >= 0 && times->wait >= 0 && times->slices >= 0, "a time is negative");
    if (const auto ticks = parseSystemStat(text))
        demand(ticks->busy >= 0 && ticks->busy <= ticks->total, "more is busy than there is");
    for (const auto &core : parseCoreStats(text))
        demand(!core || (core->busy >= 0 && core->busy <= core->total), "more of a core is busy than there is");
    const ProcStatus status = parseProcStatus(text);
    demand(status.voluntary.value_or(0) >= 0 && status.involuntary.value_or(0) >= 0, "a count is negative");
    if (const auto call = parseProcSystemCall(text))
        demand(call->number >= -1, "there is no such system call");
    if (const auto memory = parseProcMemory(text))
        demand(memory->proportional >= 0 && memory->privateMemory >= 0, "memory is negative");
    demand(std::ranges::all_of(parseProcChildren(text), [](qint64 pid) { return pid > 0; }), "a pid is not");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // A copy of exactly that size, so that a sanitizer detects reads past its end.
    const std::unique_ptr<char[]> copy(new char[size]);
    std::copy_n(data, size, copy.get());
    const QByteArrayView text(copy.get(), qsizetype(size));
    checkStat(text);
    checkRest(text);
    return 0;
}
