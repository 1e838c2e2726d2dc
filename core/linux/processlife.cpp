// SPDX-License-Identifier: MIT
// Any thread.
#include "core/linux/processlife.h"

#include "core/linux/keptfile.h"

#include <string_view>

#include <sys/wait.h>
#include <unistd.h>

namespace pangaea {

namespace {

constexpr std::string_view byActivity = "RDSIPKWtT"; ///< the most active first

bool hasEnded(char state)
{
    return state == 'Z' || state == 'X';
}

bool doesMore(char one, char other)
{
    return other == 0 || byActivity.find(one) < byActivity.find(other);
}

} // namespace

ProcessLife lifeOf(const QByteArray &folder, const ProcStat &stat)
{
    const auto isStopped = [](char state) { return state == 'T' || state == 't'; };
    if (stat.threads <= 1)
        return {stat.state, 0, false, isStopped(stat.state), stat.state == 'T'};
    ProcessLife life {.mainEnded = hasEnded(stat.state)};
    for (const qint64 thread : listNumbers(folder + "/task").value_or(std::vector<qint64>())) {
        ProcBuffer buffer;
        const auto one = parseProcStat(readOnce(folder + "/task/" + QByteArray::number(thread) + "/stat", buffer));
        if (!one || hasEnded(one->state))
            continue;
        life.someStopped |= one->state == 'T';
        if (doesMore(one->state, life.state)) {
            life.state = one->state;
            life.thread = thread;
        }
    }
    life.stopped = isStopped(life.state); // then no thread is more active
    return life;
}

// Where the reader may not inspect the process, the status reads as 0: another file asks the kernel for the same right.
std::optional<ExitStatus> statusOfZombie(const QByteArray &folder)
{
    ProcBuffer buffer;
    const QByteArrayView text = readOnce(folder + "/stat", buffer);
    const auto stat = parseProcStat(text);
    const auto status = parseWaitStatus(text);
    char link = 0;
    const bool isAllowed = ::readlink((folder + "/ns/user").constData(), &link, sizeof link) >= 0;
    if (!stat || !isDead(*stat) || !status || !isAllowed)
        return {};
    return exitStatusOf(*status);
}

ExitStatus exitStatusOf(int waitStatus)
{
    if (!WIFSIGNALED(waitStatus))
        return {.code = WEXITSTATUS(waitStatus)};
    return {.signal = WTERMSIG(waitStatus), .coreDumped = bool(WCOREDUMP(waitStatus))};
}

bool isStill(const QByteArray &folder)
{
    ProcBuffer buffer;
    const auto stat = parseProcStat(readOnce(folder + "/stat", buffer));
    return !stat || isDead(*stat) || lifeOf(folder, *stat).stopped;
}

} // namespace pangaea
