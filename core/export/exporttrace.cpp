// SPDX-License-Identifier: MIT
// The timeline as Chrome trace events, for the Perfetto UI and chrome://tracing. Times are CLOCK_MONOTONIC in
// microseconds, with the nanoseconds as decimals; pid and tid are the kernel's. On the journal's thread.
#include "core/basics/jsontext.h"
#include "core/export/exporters.h"
#include "core/table/columns.h"
#include "core/table/processtable.h"
#include "core/timeline/timeline.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr qsizetype writtenAtOnce = 1024 * 1024;

/// The arguments of one trace event, or any other small object.
class Object
{
public:
    Object &add(const char *name, qint64 number)
    {
        json::addName(m_text, name);
        json::addInteger(m_text, number);
        return *this;
    }
    Object &add(const char *name, const QString &text)
    {
        json::addName(m_text, name);
        json::addText(m_text, text);
        return *this;
    }
    Object &add(const char *name, const char *text) { return add(name, QString::fromLatin1(text)); }
    Object &add(const char *name, bool truth)
    {
        json::addName(m_text, name);
        m_text += truth ? "true" : "false";
        return *this;
    }
    /// ns, as microseconds: "1234.567"
    Object &addTime(const char *name, qint64 nanoseconds)
    {
        json::addName(m_text, name);
        const qint64 positive = std::abs(nanoseconds);
        if (nanoseconds < 0)
            m_text += '-';
        json::addInteger(m_text, positive / 1000);
        (m_text += '.') += QByteArray::number(positive % 1000).rightJustified(3, '0');
        return *this;
    }
    Object &add(const char *name, const Object &object)
    {
        json::addName(m_text, name);
        m_text += object.m_text + '}';
        return *this;
    }
    Object &add(const char *name, const std::vector<Object> &objects)
    {
        json::addName(m_text, name);
        m_text += '[';
        for (const Object &object : objects)
            (m_text += object.text()) += ',';
        if (m_text.endsWith(','))
            m_text.chop(1);
        m_text += ']';
        return *this;
    }
    [[nodiscard]] QByteArray text() const { return m_text + '}'; }

private:
    QByteArray m_text {"{"};
};

/// The track of an event: a thread of a process.
struct Place {
    qint64 pid;
    qint64 tid;
};

class Trace
{
public:
    explicit Trace(const ExportSource &source)
        : m_table(source.table)
        , m_timeline(source.timeline)
        , m_parent {source.timeline.parentPid(), source.timeline.parentPid()}
    {
    }

    QByteArray text {"{\"traceEvents\":["};

    void begin()
    {
        name(m_parent, u"Pangaea"_s, u"parent"_s);
        for (const JoinWait &wait : m_timeline.waits())
            add(wait);
    }
    void add(const TimelineRow &row)
    {
        for (const TimelineRow::Attempt &attempt : row.attempts) {
            if (attempt.pid)
                name(placeOn(row.host, attempt.pid, attempt.pid), row.name, row.name, row.host, attempt.pid);
        }
        for (const TaskTrack &task : row.tasks)
            add(task, row);
        for (const Mark &mark : row.marks)
            add(mark, row);
    }
    void end()
    {
        const QByteArray about = facts().text();
        // The first is where chrome://tracing looks, the second where Perfetto does (since its version 58).
        text += "\n],\"otherData\":" + about + ",\"metadata\":" + about + "}\n";
    }

private:
    [[nodiscard]] Object facts() const
    {
        Object other;
        other.add("kernel", m_table.session().kernel).add("cores", qint64(m_timeline.cores()));
        if (!m_table.session().host.isEmpty())
            other.add("host", m_table.session().host);
        other.add("source", m_timeline.isExact() ? "switches" : "samples");
        if (!m_timeline.isExact())
            other.add("reason", m_timeline.recording().reason);
        other.add("lost", m_timeline.lostRecords()).add("clock", "CLOCK_MONOTONIC");
        if (!m_notRecorded.empty())
            other.add("notRecorded", m_notRecorded);
        if (m_timeline.thinnedUntil())
            other.addTime("thinnedUntil", m_timeline.thinnedUntil());
        return other;
    }
    void add(const Object &event)
    {
        if (!text.endsWith('['))
            text += ',';
        text += '\n' + event.text();
    }
    static Object event(const char *phase, const char *category, const QString &name, Place place, qint64 time)
    {
        Object object;
        object.add("name", name).add("cat", category).add("ph", phase).addTime("ts", time);
        object.add("pid", place.pid).add("tid", place.tid);
        return object;
    }
    void slice(const char *category, const QString &name, Place place, TimeSpan span, const Object &args)
    {
        add(event("X", category, name, place, span.start)
                .addTime("dur", std::max<qint64>(0, span.end - span.start))
                .add("args", args));
    }
    // The numbers of a process and of its tasks are the kernel's on this computer. On another one the same number may be
    // in use: a multiple of ten million is added to it, and the process's label has the kernel's own.
    [[nodiscard]] Place placeOn(const QString &host, qint64 pid, qint64 tid)
    {
        return {numberOn(host, pid), numberOn(host, tid)};
    }
    [[nodiscard]] qint64 numberOn(const QString &host, qint64 number)
    {
        constexpr qint64 apart = 10'000'000; // the kernel's numbers end at 4,194,304
        constexpr qint64 mostHosts = 200;
        if (host.isEmpty())
            return number;
        const qint64 index = m_hosts.try_emplace(host, qint64(m_hosts.size()) + 1).first->second;
        if (number < apart && index < mostHosts)
            return index * apart + number;
        return m_odd.try_emplace({index, number}, mostHosts * apart + qint64(m_odd.size())).first->second;
    }
    void name(Place place, const QString &process, const QString &thread, const QString &host = {}, qint64 pid = 0)
    {
        const auto tell = [&](const char *what, const QString &name) {
            add(event("M", "__metadata", QString::fromLatin1(what), place, 0).add("args", Object().add("name", name)));
        };
        if (m_named.insert({place.pid, -1}).second)
            tell("process_name", host.isEmpty() ? process : process + u" on "_s + host);
        if (!host.isEmpty() && m_named.insert({place.pid, -2}).second)
            add(event("M", "__metadata", u"process_labels"_s, place, 0)
                    .add("args", Object().add("labels", u"%1, pid %2"_s.arg(host).arg(pid))));
        if (m_named.insert({place.pid, place.tid}).second)
            tell("thread_name", thread);
    }

    void add(const JoinWait &wait)
    {
        const TimelineRow *row = m_timeline.find(wait.process);
        const QString awaited = row ? row->name : QString();
        const bool open = wait.span.end == 0;
        Object args;
        args.add("process", awaited);
        args.add("result", open ? "open" : wait.timedOut ? "timed out" : wait.ordinal ? "joined" : "cancelled");
        slice("join", u"waits for "_s + awaited, m_parent, {wait.span.start, open ? m_timeline.now() : wait.span.end},
              args);
    }

    void add(const TaskTrack &task, const TimelineRow &row)
    {
        const Place place = placeOn(row.host, task.pid, task.tid);
        const QString taskName = task.name.isEmpty() ? row.name : task.name;
        name(place, taskName, taskName, row.host, task.pid);
        for (const RunInterval &run : task.runs) {
            static constexpr std::array left {"open", "preempted", "blocked", "exited", "unknown"};
            slice("running", u"running"_s, place, {run.start, run.end},
                  Object().add("core", qint64(run.core)).add("left", left[size_t(run.left)]));
        }
        if (task.recordedUntil != TaskTrack::wholeLife)
            addSamples(task, place);
        if (!task.reason.isEmpty())
            m_notRecorded.push_back(Object()
                                        .add("pid", place.pid)
                                        .add("tid", place.tid)
                                        .addTime("since", task.recordedUntil)
                                        .add("reason", task.reason));
    }
    // From where a state was first seen to where another one was: what happened in between is not known. Tasks with
    // recorded switches do not need this.
    void addSamples(const TaskTrack &task, Place place)
    {
        for (size_t i = 0; i < task.states.size(); ++i) {
            const auto &[start, letter] = task.states[i];
            const qint64 end = i + 1 < task.states.size() ? task.states[i + 1].first
                : task.exited                             ? task.exited
                                                          : m_timeline.now();
            if (end <= task.recordedUntil)
                continue;
            slice("sampled", kernelStateName(letter), place, {std::max(start, task.recordedUntil), end},
                  Object().add("state", QString(QLatin1Char(letter))));
        }
    }

    void add(const Mark &mark, const TimelineRow &row)
    {
        static constexpr std::array names {
            "created",        "started", "signal", "stopped",         "continued",         "exited",
            "exited",         "failed",  "joined", "restart planned", "restart cancelled", "restart given up",
            "start cancelled"};
        qint64 pid = 0;
        for (const TimelineRow::Attempt &attempt : row.attempts) {
            if (attempt.number == mark.attempt)
                pid = attempt.pid;
        }
        const Place place = pid ? placeOn(row.host, pid, pid) : m_parent;
        add(event("i", "lifecycle", QString::fromLatin1(names[size_t(mark.kind)]), place, mark.time)
                .add("s", "p")
                .add("args", argsOf(mark, row)));
    }
    [[nodiscard]] Object argsOf(const Mark &mark, const TimelineRow &row) const
    {
        Object args;
        args.add("process", row.name);
        if (!row.host.isEmpty())
            args.add("host", row.host);
        if (mark.attempt)
            args.add("attempt", qint64(mark.attempt));
        if (mark.uncertainty != 0)
            args.addTime("uncertainty", mark.uncertainty);
        switch (mark.kind) {
        case MarkKind::Signal:
            args.add("signal", signalName(mark.signal)).add("byUser", mark.byUser);
            args.add("processes", qint64(mark.processes));
            break;
        case MarkKind::Exited:
        case MarkKind::Crashed:
            if (mark.exit.signal)
                args.add("signal", signalName(mark.exit.signal)).add("requested", mark.exit.requested);
            else
                args.add("code", qint64(mark.exit.code));
            break;
        case MarkKind::FailedToStart: args.add("reason", reasonOf(mark, row)); break;
        case MarkKind::Joined: args.add("ordinal", qint64(mark.ordinal)).addTime("waited", mark.waited); break;
        case MarkKind::RestartPlanned:
            args.add("number", qint64(mark.ordinal)).add("limit", qint64(mark.limit)).addTime("delay", mark.waited);
            break;
        default: break;
        }
        return args;
    }
    [[nodiscard]] QString reasonOf(const Mark &mark, const TimelineRow &row) const
    {
        const ProcessState *process = m_table.find(row.id);
        for (const Attempt &attempt : process ? process->attempts : std::vector<Attempt>()) {
            if (attempt.number == mark.attempt)
                return attempt.failure;
        }
        return {};
    }

    const ProcessTable &m_table;
    const Timeline &m_timeline;
    const Place m_parent;
    std::vector<Object> m_notRecorded;                 ///< tasks that are not recorded from some time on
    std::map<QString, qint64> m_hosts;                 ///< numbered from 1
    std::map<std::pair<qint64, qint64>, qint64> m_odd; ///< of a host and a number that no kernel has
    std::set<std::pair<qint64, qint64>> m_named;       ///< pid and tid; tid -1: the process, -2: its label
};

} // namespace

Failure writeTrace(QIODevice &device, const ExportSource &source, const Progress &progress)
{
    Trace trace(source);
    trace.begin();
    const auto &rows = source.timeline.rows();
    for (size_t i = 0; i < rows.size(); ++i) {
        trace.add(rows[i]);
        if (progress && !progress(qint64(i) + 1, qint64(rows.size())))
            return stoppedSentence();
        if (trace.text.size() < writtenAtOnce)
            continue;
        if (Failure problem = put(device, trace.text))
            return problem;
        trace.text.clear();
    }
    trace.end();
    return put(device, trace.text);
}

} // namespace pangaea
