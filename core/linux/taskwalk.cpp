// SPDX-License-Identifier: MIT
// Lives on the engine's thread.
#include "core/linux/taskwalk.h"

#include "core/linux/processlife.h"

#include <algorithm>
#include <utility>

namespace pangaea {

namespace {

constexpr qint64 childlessInterval = nanosecondsPerSecond / 2;
constexpr qsizetype longestChildrenText = 64 * 1024;
constexpr qsizetype mostCommandLine = 4096;
constexpr qsizetype longestBeginning = 100; // of the code of Python's helpers
constexpr int mostLooks = 20;               // rounds until a program has started

bool sameTask(const TaskSample &one, const TaskSample &other)
{
    return one.pid == other.pid && one.tid == other.tid && one.parent == other.parent && one.name == other.name
        && one.role == other.role && looksTheSame(one.sample, other.sample);
}

} // namespace

QString roleOf(const QByteArray &commandLine)
{
    using namespace Qt::StringLiterals;
    const QList<QByteArray> arguments = commandLine.split('\0');
    const qsizetype option = arguments.indexOf("-c");
    const QByteArray code = option > 0 ? arguments.value(option + 1).left(longestBeginning) : QByteArray();
    if (code.contains("from multiprocessing.forkserver import main;"))
        return u"forkServer"_s;
    if (code.contains("from multiprocessing.resource_tracker import main;"))
        return u"resourceTracker"_s;
    return {};
}

TaskWalk::TaskWalk(QByteArray procRoot, ProcessReader &main, TaskBudget &budget)
    : m_root(std::move(procRoot))
    , m_main(main)
    , m_budget(budget)
{
}

TaskWalk::~TaskWalk()
{
    while (!m_descendants.empty())
        forget(m_descendants.begin()->first);
}

std::optional<std::vector<TaskSample>> TaskWalk::read(qint64 now)
{
    m_look.ran |= m_main.takeRan();
    if (!m_look.ran && m_descendants.empty() && m_told.empty() && !m_main.hasThreads())
        return {};
    m_adopted = false;
    readDescendants(now);
    findChildren(now);
    std::vector<TaskSample> tasks;
    m_main.appendThreads(tasks);
    for (auto &[pid, descendant] : m_descendants) {
        const auto &stat = descendant.reader->stat();
        if (!stat)
            continue;
        findRole(pid, descendant);
        tasks.push_back(
            {pid, pid, stat->parent, QString::fromUtf8(stat->name), descendant.reader->sample(), descendant.role});
        descendant.reader->appendThreads(tasks);
    }
    if (std::ranges::equal(tasks, m_told, sameTask))
        return {};
    m_told = tasks;
    return tasks;
}

/// A child that such a helper forks is a copy of it, with the same command line: the parent distinguishes them.
void TaskWalk::findRole(qint64 pid, Descendant &descendant) const
{
    const ProcStat &stat = *descendant.reader->stat();
    if (!descendant.role.isEmpty() || descendant.looks >= mostLooks || !stat.name.startsWith("py"))
        return;
    ++descendant.looks;
    const auto commandLine = [this](qint64 of) {
        return readWhole(m_root + '/' + QByteArray::number(of) + "/cmdline", mostCommandLine);
    };
    const QString role = roleOf(commandLine(pid));
    if (!role.isEmpty() && roleOf(commandLine(stat.parent)).isEmpty())
        descendant.role = role;
}

void TaskWalk::adoptOrphan(qint64 pid, qint64 reaper, qint64 now)
{
    if (!m_descendants.contains(pid))
        m_adopted |= adopt(pid, reaper, now);
}

/// A look for children that is due waits for a reading.
bool TaskWalk::isIdle(qint64 now) const
{
    return !m_adopted && !m_look.ran && std::ranges::all_of(m_descendants, [now](const auto &descendant) {
        return !descendant.second.look.ran && descendant.second.reader->isIdle(now, true);
    });
}

void TaskWalk::stillIdle(qint64 now)
{
    for (const auto &[pid, descendant] : m_descendants)
        descendant.reader->stillIdle(now);
}

std::vector<TaskWalk::Known> TaskWalk::descendants() const
{
    std::vector<Known> all;
    for (const auto &[pid, descendant] : m_descendants) {
        if (descendant.reader->stat())
            all.push_back({pid, descendant.reader->stat()->startTicks});
    }
    return all;
}

void TaskWalk::appendCharges(ProcessId process, std::vector<TaskCharge> &charges)
{
    for (const auto &[pid, descendant] : m_descendants)
        descendant.reader->appendCharges(process, charges);
}

void TaskWalk::readDescendants(qint64 now)
{
    if (m_descendants.empty() || now < m_due || !m_budget.take(qint64(m_descendants.size()), now))
        return;
    m_due = now + m_budget.interval();
    std::vector<qint64> gone;
    for (auto &[pid, descendant] : m_descendants) {
        const bool isThere = descendant.reader->read(now, ProcessReader::Depth::Changes);
        if (!isThere)
            gone.push_back(pid);
        if (!isThere || (descendant.reader->stat() && isDead(*descendant.reader->stat())))
            tellExit(pid, descendant);
    }
    for (const qint64 pid : gone)
        forget(pid);
}

void TaskWalk::lookForExits()
{
    for (auto &[pid, descendant] : m_descendants)
        tellExit(pid, descendant);
}

/// Of a zombie by its file, of a process that is gone by its handle.
void TaskWalk::tellExit(qint64 pid, Descendant &descendant)
{
    if (descendant.exitTold)
        return;
    std::optional<ExitStatus> status;
    if (const auto raw = descendant.handle.waitStatus())
        status = exitStatusOf(*raw);
    else if (descendant.handle.send(0) == 0) // then the pid is still its own
        status = statusOfZombie(m_root + '/' + QByteArray::number(pid));
    descendant.exitTold = status.has_value();
    if (status)
        m_exits.push_back({pid, *status});
}

void TaskWalk::findChildren(qint64 now)
{
    std::vector<std::pair<qint64, qint64>> found; // child and parent
    const auto look = [&](qint64 parent, ProcessReader &reader, Look &at) {
        for (const qint64 child : childrenOf(reader, at, now))
            found.emplace_back(child, parent);
    };
    look(m_main.pid(), m_main, m_look);
    for (auto &[pid, descendant] : m_descendants)
        look(pid, *descendant.reader, descendant.look);
    for (size_t i = 0; i < found.size(); ++i) { // the vector grows
        const auto [child, parent] = found[i];
        const auto known = m_descendants.find(parent);
        const bool parentLives = parent == m_main.pid()
            || (known != m_descendants.end() && known->second.handle.send(0) == 0);
        if (m_descendants.contains(child) || !parentLives || !adopt(child, parent, now))
            continue;
        Descendant &added = m_descendants.at(child);
        look(child, *added.reader, added.look);
    }
}

/// A process that did not run has no new children.
std::vector<qint64> TaskWalk::childrenOf(ProcessReader &parent, Look &look, qint64 now) const
{
    look.ran |= parent.takeRan();
    if (!look.ran || (now < look.due && !look.hasChildren))
        return {};
    const std::vector<qint64> threads = parent.threadIds();
    if (!m_budget.take(qint64(threads.size()), now))
        return {};
    std::vector<qint64> children;
    for (const qint64 thread : threads) {
        const QByteArray path = m_root + '/' + QByteArray::number(parent.pid()) + "/task/" + QByteArray::number(thread)
            + "/children";
        const std::vector<qint64> some = parseProcChildren(readWhole(path, longestChildrenText));
        children.insert(children.end(), some.begin(), some.end());
    }
    look = {now + childlessInterval, false, !children.empty()};
    return children;
}

/// First open the handle, then check that it is a child of that parent.
bool TaskWalk::adopt(qint64 pid, qint64 parent, qint64 now)
{
    if (m_descendants.size() >= size_t(TaskBudget::descendantsOfOne)
        || m_budget.descendants >= TaskBudget::descendantsOfAll)
        return false;
    PidFd handle = PidFd::open(pid);
    auto reader = std::make_unique<ProcessReader>(m_root, pid, m_budget, true);
    const bool isChild = handle.isValid() && reader->read(now, ProcessReader::Depth::Whole)
        && reader->stat()->parent == parent && handle.send(0) == 0;
    if (!isChild)
        return false;
    m_descendants.emplace(pid, Descendant {std::move(handle), std::move(reader)});
    ++m_budget.descendants;
    m_budget.addTasks(1);
    return true;
}

void TaskWalk::forget(qint64 pid)
{
    if (m_descendants.erase(pid) == 0)
        return;
    --m_budget.descendants;
    m_budget.addTasks(-1);
}

} // namespace pangaea
