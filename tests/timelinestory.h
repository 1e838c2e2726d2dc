// SPDX-License-Identifier: MIT
// Sessions written by hand for the tests and the benchmark of the timeline: those of the design's pictures.
#pragma once

#include "core/fairshare.h"
#include "core/journal.h"
#include "core/timeline.h"

#include <initializer_list>

namespace pangaea::testing {

/// A journal and its readings, told event by event; times in ms since the first start.
class Story final
{
public:
    static constexpr qint64 begin = 1'000'000'000'000; ///< monotonic ns
    static constexpr qint64 ms = 1'000'000;

    explicit Story(bool exact, int cores = 2, qint64 pid = 4702)
    {
        tell(-1, ProcessId::Pangaea, event::SessionStarted {0, pid, QStringLiteral("Linux"), cores});
        tell(-1, ProcessId::Pangaea, event::RecordingStarted {exact, {}});
    }
    void tell(double time, ProcessId process, Payload payload)
    {
        journal.append({{at(time), process, std::move(payload)}});
    }
    [[nodiscard]] static qint64 at(double time) { return begin + qint64(time * double(ms)); }

    ProcessId start(double time, const QString &name, qint64 pid)
    {
        const ProcessId process {++m_rows};
        tell(time, process, event::Created {.name = name});
        tell(time, process, event::Starting {1});
        tell(time, process, event::Started {pid});
        return process;
    }
    struct Run {
        double from;
        double to;
        Left left = Left::Blocked;
        int core = 0;
    };
    void run(ProcessId process, qint64 tid, std::initializer_list<Run> runs)
    {
        for (const Run &one : runs)
            run(process, tid, one);
    }
    void run(ProcessId process, qint64 tid, const Run &one)
    {
        tell(one.to, process,
            event::Ran {{{at(one.from), at(one.to), qint32(tid), qint16(one.core), one.left}}});
    }
    void sample(double time, ProcessId process, char state, double run = 0, double queue = 0)
    {
        KernelSample sample {state, {}};
        sample[Metric::RunTime] = run * ms;
        sample[Metric::QueueTime] = queue * ms;
        sample[Metric::Threads] = 1;
        tell(time, process, event::Sampled {sample});
    }
    void round(double time) { tell(time, ProcessId::Pangaea, event::SystemSampled {}); }

    Journal journal;
    Timeline timeline {journal};
    FairShare shares {journal};

private:
    quint64 m_rows = 0;
};

/// The text's four continents: one exited and joined, one waited for, one killed, one suspended; 9.4 s.
inline void tellContinents(Story &story)
{
    const bool exact = story.timeline.isExact();
    const ProcessId asiaRow = story.start(0, QStringLiteral("Asia"), 4711);
    story.tell(0, asiaRow, event::JoinQueued {});
    story.tell(0, asiaRow, event::JoinStarted {});
    const ProcessId americaRow = story.start(1606, QStringLiteral("America"), 4718);
    const ProcessId europeRow = story.start(1606, QStringLiteral("Europe"), 4719);
    const ProcessId africaRow = story.start(1606, QStringLiteral("Africa"), 4720);
    for (const ProcessId process : {americaRow, europeRow, africaRow})
        story.tell(1606, process, event::JoinQueued {});
    if (exact) {
        story.run(asiaRow, 4711, {{0, 3}});
        story.run(americaRow, 4718, {{1606, 1609}});
        story.run(europeRow, 4719, {{1606, 1609}});
        story.run(africaRow, 4720, {{1606, 1609}});
    }
    for (int round = 1; round <= 94; ++round) {
        const double time = round * 100.0;
        if (round == 32)
            story.tell(3200, africaRow, event::SignalSent {19, true, 1});
        if (round == 33)
            story.tell(3203, africaRow, event::Suspended {});
        if (round == 51) {
            if (exact) {
                story.run(asiaRow, 4711, {{5001, 5002, Left::Exited}});
                story.tell(5002, asiaRow, event::TaskExited {4711, 4711});
            }
            story.tell(5003, asiaRow, event::Ended {{.code = 0}});
            story.tell(5003, asiaRow, event::Joined {1, 5003 * Story::ms});
            story.tell(5003, americaRow, event::JoinStarted {});
        }
        if (round == 62) {
            story.tell(6105, europeRow, event::SignalSent {9, true, 1});
            story.tell(6106, europeRow, event::Ended {{.signal = 9, .requested = true}});
        }
        if (round < 51)
            story.sample(time, asiaRow, 'S', 4);
        if (round >= 17) {
            story.sample(time, americaRow, 'S', 3);
            story.sample(time, africaRow, round >= 33 ? 'T' : 'S', 3);
            if (round < 62)
                story.sample(time, europeRow, 'S', 3);
        }
        story.round(time);
    }
}

/// Four that compute on two cores, for 6.4 s, in turns of 4 ms; the last one waits 8 % of its time.
inline void tellCompute(Story &story)
{
    std::array<ProcessId, 4> rows {};
    const std::array names {"Asia", "America", "Europe", "Africa"};
    for (size_t i = 0; i < 4; ++i)
        rows[i] = story.start(0, QString::fromLatin1(names[i]), 5111 + qint64(i));
    story.tell(0, rows[0], event::JoinQueued {});
    story.tell(0, rows[0], event::JoinStarted {});
    for (size_t i = 1; i < 4; ++i)
        story.tell(0, rows[i], event::JoinQueued {});
    for (int turn = 0; turn < 1600; ++turn) {
        const double time = turn * 4.0;
        for (int core = 0; core < 2; ++core) {
            const auto who = size_t((turn * 2 + core + (turn / 8) % 3) % 4);
            const bool waits = who == 3 && turn % 6 == 0;
            story.run(rows[who], 5111 + qint64(who),
                      {time, time + 3.99, waits ? Left::Blocked : Left::Preempted, core});
        }
        if (turn % 25 == 24) {
            for (size_t i = 0; i < 4; ++i)
                story.sample(time + 4, rows[i], 'R', (time + 4) * (i == 3 ? 0.47 : 0.51),
                             (time + 4) * (i == 3 ? 0.45 : 0.49));
            story.round(time + 4);
        }
    }
}

} // namespace pangaea::testing
