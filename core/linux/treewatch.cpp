// SPDX-License-Identifier: MIT
// Lives on the engine's thread.
#include "core/linux/treewatch.h"

#include "core/linux/pidfd.h"
#include "core/linux/processlife.h"

#include <algorithm>
#include <csignal>
#include <cstring>
#include <ctime>
#include <utility>

#include <sched.h>
#include <unistd.h>

namespace pangaea {

namespace {

constexpr qint64 calmInterval = nanosecondsPerSecond;
constexpr qint64 calmShare = 100; // time until the next scan, as a multiple of the last scan's cost
constexpr qint64 alarmedShare = 5;
constexpr qint64 mostKilling = 2 * nanosecondsPerSecond;
constexpr ::timespec pauseBetweenChecks {0, 500'000};

/// Raises this thread's priority: a tree that forks without end leaves an ordinary thread no time on the cores. If that
/// is not permitted, the kernel's limit has to do.
class Urgency
{
public:
    explicit Urgency(bool urgent)
        : m_policy(urgent ? ::sched_getscheduler(0) : -1)
    {
        struct ::sched_param priority = {};
        priority.sched_priority = 1;
        m_isRaised = m_policy == SCHED_OTHER && ::sched_setscheduler(0, SCHED_FIFO, &priority) == 0;
    }
    ~Urgency()
    {
        const struct ::sched_param none = {};
        if (m_isRaised)
            ::sched_setscheduler(0, m_policy, &none);
    }
    Q_DISABLE_COPY_MOVE(Urgency)

private:
    int m_policy;
    bool m_isRaised = false;
};

} // namespace

std::optional<qint64> parseTaskCount(QByteArrayView text)
{
    const qsizetype slash = text.indexOf('/');
    const qsizetype end = slash < 0 ? -1 : text.indexOf(' ', slash);
    if (end < 0)
        return {};
    bool isNumber = false;
    const qint64 count = text.sliced(slash + 1, end - slash - 1).toLongLong(&isNumber);
    return isNumber && count > 0 ? std::optional(count) : std::nullopt;
}

TreeWatch::TreeWatch(QByteArray procRoot, Others others)
    : m_procRoot(std::move(procRoot))
    , m_others(std::move(others))
    , m_load(m_procRoot + "/loadavg")
    , m_self(::getpid())
    , m_ownGroup(::getpgrp())
    , m_ownSession(::getsid(0))
{
}

void TreeWatch::add(ProcessId process, qint64 pid)
{
    m_trees.push_back({process, pid});
}

void TreeWatch::end(ProcessId process, const std::vector<TaskWalk::Known> &known)
{
    const auto tree = std::ranges::find_if(m_trees,
                                           [process](const Tree &any) { return any.process == process && any.lives; });
    if (tree == m_trees.end())
        return;
    tree->lives = false;
    tree->known.insert(tree->known.end(), known.begin(), known.end());
    // While a process is in its process group, its pid is not reused; a scan follows soon.
    const bool isLeft = ::kill(-pid_t(tree->pid), 0) == 0 || !tree->known.empty();
    if (!isLeft)
        m_trees.erase(tree);
}

std::vector<ProcessId> TreeWatch::look(int most, qint64 now)
{
    std::vector<ProcessId> above;
    if (!isDue(most, now))
        return above;
    const Urgency urgency(m_hasGrown);
    scan();
    recount();
    for (const Tree &tree : m_trees) {
        if (tree.tasks - tree.dying > most)
            above.push_back(tree.process);
    }
    const qint64 cost = monotonicNow() - now;
    m_due = now + std::max(calmInterval, cost * calmShare);
    if (m_hasGrown)
        m_due = now + cost * alarmedShare;
    return above;
}

/// The number of tasks in the system is one short line to read. Growth outside of the trees is ignored from then on.
bool TreeWatch::isDue(int most, qint64 now)
{
    const bool hasEnded = std::ranges::any_of(m_trees, [](const Tree &tree) { return !tree.lives && tree.isFresh; });
    ProcBuffer buffer;
    const std::optional<qint64> all = parseTaskCount(m_load.read(buffer));
    if (all) {
        const qint64 others = *all - qint64(m_trees.size());
        m_hasGrown = m_calm && others - *m_calm > most / 2;
        m_calm = m_calm && !m_hasGrown ? std::min(*m_calm, others) : others;
    }
    const bool isNewLimit = std::exchange(m_most, most) != most;
    return !m_trees.empty() && (hasEnded || m_hasGrown || isNewLimit || now >= m_due);
}

void TreeWatch::scan()
{
    m_scannedAt = monotonicNow();
    m_entries.clear();
    for (const qint64 pid : listNumbers(m_procRoot).value_or(std::vector<qint64>())) {
        if (const auto stat = statOf(pid))
            m_entries.push_back(
                {pid, stat->parent, stat->group, stat->session, stat->startTicks, stat->threads, isDead(*stat)});
    }
    std::ranges::sort(m_entries, {}, &Entry::pid);
    std::erase_if(m_killed, [this](const auto &one) {
        const Entry *found = entryOf(one.first);
        return !found || found->startTicks != one.second;
    });
    m_byParent.clear();
    for (const Entry &entry : m_entries)
        m_byParent.push_back(&entry);
    m_bySession = m_byParent;
    std::ranges::sort(m_byParent, {}, &Entry::parent);
    std::ranges::sort(m_bySession, {}, &Entry::session);
}

const TreeWatch::Entry *TreeWatch::entryOf(qint64 pid) const
{
    const auto found = std::ranges::lower_bound(m_entries, pid, {}, &Entry::pid);
    return found != m_entries.end() && found->pid == pid ? &*found : nullptr;
}

/// No process can join a session from outside: whoever is in a session that was created below the tree belongs to the
/// tree.
std::vector<const TreeWatch::Entry *> TreeWatch::membersOf(const Tree &tree) const
{
    std::vector<const Entry *> members;
    std::set<qint64> seen {m_self};
    std::set<qint64> sessions {0, m_ownSession};
    const auto add = [&](const Entry *entry) {
        if (seen.insert(entry->pid).second)
            members.push_back(entry);
    };
    const auto addSession = [&](qint64 session) {
        if (!sessions.insert(session).second)
            return;
        for (const Entry *entry : std::ranges::equal_range(m_bySession, session, {}, &Entry::session))
            add(entry);
    };
    if (const Entry *own = tree.lives ? entryOf(tree.pid) : nullptr)
        add(own);
    std::vector<TaskWalk::Known> all = tree.known;
    const auto newest = std::ranges::find(m_trees.rbegin(), m_trees.rend(), tree.process, &Tree::process);
    if (m_others && newest != m_trees.rend() && &*newest == &tree) { // only for the row's last attempt
        const std::vector<TaskWalk::Known> others = m_others(tree.process);
        all.insert(all.end(), others.begin(), others.end());
    }
    for (const TaskWalk::Known &known : all) {
        const Entry *found = entryOf(known.pid);
        if (found && found->startTicks == known.startTicks)
            add(found);
    }
    if (tree.lives || tree.isFresh)
        addSession(tree.pid);
    for (size_t i = 0; i < members.size(); ++i) { // the vector grows
        addSession(members[i]->session);
        for (const Entry *entry : std::ranges::equal_range(m_byParent, members[i]->pid, {}, &Entry::parent))
            add(entry);
    }
    return members;
}

void TreeWatch::recount()
{
    for (Tree &tree : m_trees) {
        const std::vector<const Entry *> members = membersOf(tree);
        tree.tasks = tree.dying = 0;
        tree.known.clear();
        for (const Entry *entry : members) {
            tree.tasks += std::max(1, entry->threads);
            if (m_killed.contains({entry->pid, entry->startTicks}))
                tree.dying += std::max(1, entry->threads);
            if (entry->pid != tree.pid)
                tree.known.push_back({entry->pid, entry->startTicks});
        }
        tree.isFresh = tree.lives;
    }
    std::erase_if(m_trees, [](const Tree &tree) { return !tree.lives && tree.known.empty(); });
}

qint64 TreeWatch::tasksAbove(int most)
{
    scan();
    recount();
    qint64 tasks = 0;
    for (const Tree &tree : m_trees)
        tasks += tree.tasks > most ? tree.tasks : 0;
    return tasks;
}

std::vector<TaskWalk::Known> TreeWatch::members(ProcessId process, qint64 now, qint64 age)
{
    if (now - m_scannedAt > age) {
        scan();
        recount();
    }
    std::vector<TaskWalk::Known> all;
    for (const Tree &tree : m_trees) {
        if (tree.process == process)
            all.insert(all.end(), tree.known.begin(), tree.known.end());
    }
    return all;
}

std::optional<ProcessId> TreeWatch::rowOf(qint64 pid, qint64 startTicks) const
{
    for (const Tree &tree : m_trees) {
        const auto isIt = [&](const TaskWalk::Known &one) { return one.pid == pid && one.startTicks == startTicks; };
        if (std::ranges::any_of(tree.known, isIt))
            return tree.process;
    }
    return {};
}

std::optional<ProcStat> TreeWatch::statOf(qint64 pid) const
{
    ProcBuffer buffer;
    return parseProcStat(readOnce(m_procRoot + '/' + QByteArray::number(pid) + "/stat", buffer));
}

/// First open the handle, then check that it is the right process.
bool TreeWatch::send(const Entry &entry, int signal) const
{
    const PidFd handle = PidFd::open(entry.pid);
    const auto stat = statOf(entry.pid);
    return stat && stat->startTicks == entry.startTicks && handle.send(signal) == 0;
}

/// Stops many at once, faster than they can fork. A process group lies within one session; its id is not reused while a
/// stopped process, which cannot leave, is in it.
void TreeWatch::stopGroups(const std::vector<const Entry *> &members) const
{
    std::set<qint64> groups {0, m_ownGroup};
    for (const Entry *entry : members) {
        if (entry->session == m_ownSession || entry->isDead || groups.contains(entry->group))
            continue;
        if (!send(*entry, SIGSTOP))
            continue;
        const auto stat = statOf(entry->pid);
        const bool isStill = stat && stat->startTicks == entry->startTicks && !isDead(*stat);
        if (!isStill || stat->group != entry->group)
            continue;
        groups.insert(entry->group);
        ::kill(-pid_t(entry->group), SIGSTOP);
    }
}

/// Returns how many are alive.
size_t TreeWatch::sendToNew(ProcessId process, int signal, Known &done)
{
    size_t alive = 0;
    scan();
    for (const Tree &tree : m_trees) {
        if (tree.process != process)
            continue;
        const std::vector<const Entry *> members = membersOf(tree);
        if (signal == SIGSTOP)
            stopGroups(members);
        for (const Entry *entry : members) {
            if (entry->isDead)
                continue;
            ++alive;
            if (!done.contains({entry->pid, entry->startTicks}) && send(*entry, signal))
                done.insert({entry->pid, entry->startTicks});
        }
    }
    recount(); // so that those whose parents end are found again
    return alive;
}

int TreeWatch::kill(ProcessId process)
{
    const Urgency urgency(true);
    const qint64 deadline = monotonicNow() + mostKilling;
    Known stopped, killed;
    // A fork that is in progress when the signal arrives still completes: nothing new must appear twice in a row.
    for (int quiet = 0; quiet < 2 && monotonicNow() < deadline;) {
        const size_t before = stopped.size();
        (void)sendToNew(process, SIGSTOP, stopped);
        quiet = stopped.size() == before ? quiet + 1 : 0;
    }
    while (sendToNew(process, SIGKILL, killed) > 0 && monotonicNow() < deadline)
        ::nanosleep(&pauseBetweenChecks, nullptr);
    m_killed.merge(Known(killed));
    return int(killed.size());
}

} // namespace pangaea
