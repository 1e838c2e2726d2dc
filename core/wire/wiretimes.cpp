// SPDX-License-Identifier: MIT
#include "core/wire/wiretimes.h"

#include "core/journal/journalfields.h"

namespace pangaea {

namespace {

using journalfile::FieldRule;
using journalfile::Fields;
using journalfile::HasFields;
using Move = std::function<qint64(qint64)>;

template <typename T>
void moveWithin(T &, FieldRule, const Move &)
{
}
void moveWithin(qint64 &time, FieldRule as, const Move &move)
{
    if (as == FieldRule::Time && time != 0)
        time = move(time);
}
void moveWithin(KernelSample &sample, FieldRule, const Move &move)
{
    for (qint64 &time : sample.readAt)
        time = time == 0 ? 0 : move(time);
}
void moveWithin(std::vector<TaskSample> &tasks, FieldRule as, const Move &move)
{
    for (TaskSample &task : tasks)
        moveWithin(task.sample, as, move);
}
// The length of a run is one of the other machine's clock, and stays.
void moveWithin(std::vector<RunInterval> &runs, FieldRule, const Move &move)
{
    for (RunInterval &run : runs) {
        const qint64 length = run.end - run.start;
        run.start = move(run.start);
        run.end = run.start + length;
    }
}

} // namespace

void moveTimes(Event &happened, const Move &move)
{
    happened.time = move(happened.time);
    std::visit(
        [&](auto &payload) {
            std::apply([&](const auto &...field) { (moveWithin(payload.*field.member, field.as, move), ...); },
                       Fields<std::decay_t<decltype(payload)>>::list);
        },
        happened.payload);
}

} // namespace pangaea
