// SPDX-License-Identifier: MIT
// Used on the engine's thread.
#include "core/linux/runcheck.h"

#include "core/facts/unrecordedtime.h"
#include "core/basics/logging.h"
#include "core/linux/switchtrace.h"

#include <algorithm>
#include <vector>

namespace pangaea {

namespace {

// Of charged time: then the count begins anew, so that the allowance for old stays does not hide what is missing now.
constexpr qint64 checkWindow = nanosecondsPerSecond / 4;
constexpr qint64 millisecond = nanosecondsPerSecond / 1000;

} // namespace

void RunCheck::check(std::span<const TaskCharge> charges, const SwitchTrace &trace, qint64 until, EventBatch &batch)
{
    for (const TaskCharge &charge : charges) {
        if (!trace.hasRow(charge.process)) // it was created before recording began
            continue;
        Known &known = m_known[charge.tid];
        if (known.pid != charge.pid || known.process != charge.process)
            known = {.process = charge.process, .pid = charge.pid, .parent = charge.parent};
        if (!known.told)
            compare(known, charge, trace, until, batch);
    }
    findMissing(trace, until, batch);
    if (m_known.size() > m_tidyAt)
        tidyUp(trace);
}

void RunCheck::forget(ProcessId process)
{
    std::erase_if(m_known, [process](const auto &known) { return known.second.process == process; });
    m_unrecorded.erase(process);
}

void RunCheck::compare(Known &known, const TaskCharge &charge, const SwitchTrace &trace, qint64 until,
                       EventBatch &batch)
{
    const auto recorded = trace.recorded(charge.tid);
    if (!recorded) {
        const SwitchTrace::Ending *ending = trace.endingOf(charge.tid);
        const bool livedOn = charge.aliveAt != 0 && (!ending || ending->time <= charge.aliveAt);
        // If records were lost, a thread's birth may be among them: its next record shows the thread.
        const bool mayCome = trace.lostRecords() > 0 && trace.hasProcess(charge.pid);
        if (livedOn && !mayCome && known.missingSince == 0) {
            known.missingSince = charge.aliveAt;
            m_missing.insert(charge.tid);
        }
        return;
    }
    known.missingSince = 0;
    if (!charge.run || charge.runAt > until || recorded->born > charge.runAt)
        return;
    if (recorded->born != known.born) // a new task with this tid
        known = {.process = known.process, .pid = known.pid, .parent = charge.parent, .born = recorded->born};
    const qint64 charged = *charge.run - known.charged;
    const qint64 unexplained = charged - (recorded->time - known.recorded);
    const bool lost = known.lost != trace.lostRecords() || (known.agreedAt == 0 && !recorded->whole);
    if (!lost && unexplained > std::max(mostUnrecorded, (recorded->stays - known.stays) * mostUnrecordedOfStay)) {
        tell(known, charge.tid, std::max(known.agreedAt, recorded->newest),
             tr("The kernel charged it with %1 ms on cores that it did not record.").arg(unexplained / millisecond),
             until, batch);
        return;
    }
    if (!lost && charged < checkWindow && known.agreedAt != 0)
        return;
    // The charge may be older than the newest record by this time.
    known.agreedAt = charge.runAt;
    known.charged = *charge.run;
    known.recorded = recorded->time - (until - charge.runAt);
    known.stays = recorded->stays;
    known.lost = trace.lostRecords();
}

void RunCheck::findMissing(const SwitchTrace &trace, qint64 until, EventBatch &batch)
{
    std::vector<std::pair<const qint64, Known> *> neverRecorded;
    std::erase_if(m_missing, [this](qint64 tid) {
        const auto task = m_known.find(tid);
        return task == m_known.end() || task->second.missingSince == 0 || task->second.told;
    });
    for (const qint64 missing : m_missing) {
        auto &task = *m_known.find(missing);
        auto &[tid, known] = task;
        if (until - known.missingSince < patience)
            continue;
        const SwitchTrace::Ending *ending = trace.endingOf(tid);
        if (trace.recorded(tid) || (ending && ending->time > known.missingSince)) { // its birth or end came late
            known.missingSince = 0;
        } else if (!ending) {
            neverRecorded.push_back(&task);
        } else {
            if (ending->last) { // it was not its end
                RunInterval last = *ending->last;
                last.left = LeaveReason::Unknown;
                batch.push_back({last.end, known.process, event::Ran {{last}}});
            }
            tell(known, tid, ending->time,
                 tr("The kernel records it no more since it runs a program that has rights of its own (set-user-ID) or "
                    "that its user may not read."),
                 until, batch);
        }
    }
    for (auto *task : neverRecorded) {
        auto &[tid, known] = *task;
        const auto maker = m_known.find(known.parent);
        if (maker != m_known.end() && maker->second.told)
            known.told = true;
        else
            tell(known, tid, known.missingSince, tr("The kernel does not record it."), until, batch);
    }
}

/// Forgets tasks that have ended, as most have.
void RunCheck::tidyUp(const SwitchTrace &trace)
{
    std::erase_if(m_known, [&](const auto &task) {
        return !task.second.told && task.second.missingSince == 0 && !trace.recorded(task.first);
    });
    m_tidyAt = std::max<size_t>(1024, 2 * m_known.size());
}

void RunCheck::tell(Known &known, qint64 tid, qint64 since, const QString &reason, qint64 until, EventBatch &batch)
{
    known.told = true;
    m_unrecorded.insert(known.process);
    qCDebug(recorderLog) << "task" << tid << "of" << known.pid << "is recorded no more:" << reason;
    batch.push_back({until, known.process, event::RecordingEnded {known.pid, tid, since, reason}});
}

} // namespace pangaea
