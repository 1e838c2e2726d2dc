// SPDX-License-Identifier: MIT
// Any bytes into all parsers of /proc: nothing may be read that is not there, and nothing may come out that the
// kernel cannot mean. With libFuzzer (PANGAEA_FUZZ) it looks for such bytes itself; without, it takes the
// files and folders that it is given: fuzz_procparse tests/data/procparse.
#include "core/linux/procparse.h"

#include <QDir>
#include <QFile>

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
    // A copy of just that size, so that a sanitizer sees what is read behind it.
    const std::unique_ptr<char[]> copy(new char[size]);
    std::copy_n(data, size, copy.get());
    const QByteArrayView text(copy.get(), qsizetype(size));
    checkStat(text);
    checkRest(text);
    return 0;
}

#ifndef PANGAEA_FUZZ
namespace {

/// Each beginning of it too: as much as a file that shrinks while it is read may leave.
int feed(const QString &path)
{
    QFile file(path);
    demand(file.open(QIODevice::ReadOnly), "a file cannot be read");
    const QByteArray all = file.readAll();
    for (qsizetype size = all.size(); size >= 0; --size)
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(all.constData()), std::size_t(size));
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    int files = 0;
    for (int i = 1; i < argc; ++i) {
        const QString path = QString::fromLocal8Bit(argv[i]);
        if (!QFileInfo(path).isDir()) {
            files += feed(path);
            continue;
        }
        const QDir folder(path);
        for (const QString &name : folder.entryList(QDir::Files))
            files += feed(folder.filePath(name));
    }
    demand(files > 0, "there are no files to take");
    std::printf("%d files are taken well.\n", files);
    return 0;
}
#endif
