// SPDX-License-Identifier: MIT
// Any thread.
#include "core/timeline/forktree.h"

#include <algorithm>
#include <unordered_map>

namespace pangaea {

namespace {

/// The processes of one attempt of a row. The kernel reuses pids: of two with the same one, a thread or a child belongs
/// to the last that was born before it.
class Family
{
public:
    Family(const TimelineRow &row, const TimelineRow::Attempt &attempt, std::vector<ForkNode> &nodes)
        : m_row(row)
        , m_attempt(attempt)
        , m_nodes(nodes)
        , m_first(nodes.size())
    {
    }

    void read()
    {
        addProcesses();
        addThreads();
        for (size_t i = m_first; i < m_nodes.size(); ++i)
            findCreator(int(i));
        for (size_t i = m_first; i < m_nodes.size(); ++i)
            readEnd(m_nodes[i], *m_mains[i - m_first]);
    }

    /// What its creator's end meant for a process, and what became of it when nobody looked any more.
    void readOrphans(const std::vector<LeftTrack> &left)
    {
        for (size_t i = m_first; i < m_nodes.size(); ++i) {
            if (m_nodes[i].end == Evidence::Unseen)
                findLeft(m_nodes[i], left);
        }
        for (size_t i = m_first; i < m_nodes.size(); ++i)
            readZombie(m_nodes[i], *m_mains[i - m_first]);
        for (size_t i = m_first; i < m_nodes.size(); ++i)
            readAdoption(m_nodes[i], *m_mains[i - m_first], left);
    }

private:
    using Found = std::unordered_map<qint64, std::vector<int>>;

    [[nodiscard]] bool isOurs(const TaskTrack &task) const { return task.attempt == m_attempt.number && task.pid != 0; }

    /// -1: there is none.
    [[nodiscard]] int nodeAt(qint64 pid, qint64 time) const
    {
        const auto found = m_byPid.find(pid);
        if (found == m_byPid.end())
            return -1;
        const auto last = std::find_if(found->second.rbegin(), found->second.rend(),
                                       [&](int node) { return m_nodes[size_t(node)].born <= time; });
        return last == found->second.rend() ? -1 : *last;
    }

    void addProcesses()
    {
        for (const TaskTrack &task : m_row.tasks) {
            if (!isOurs(task) || task.tid != task.pid)
                continue;
            // After its main thread's end, another thread called execve(2), and took over the pid as its tid.
            const auto known = m_byPid.find(task.pid);
            if (known != m_byPid.end() && task.parent == 0) {
                ForkNode &node = m_nodes[size_t(known->second.back())];
                addExecs(node, task);
                m_mains[size_t(known->second.back()) - m_first] = &task;
                continue;
            }
            m_byPid[task.pid].push_back(int(m_nodes.size()));
            m_nodes.push_back(nodeOf(task));
            m_mains.push_back(&task);
            m_makers.push_back(task.parent);
        }
    }

    [[nodiscard]] ForkNode nodeOf(const TaskTrack &task) const
    {
        ForkNode node {.row = m_row.id, .number = m_row.number, .attempt = m_attempt.number, .pid = task.pid};
        node.isRoot = task.pid == m_attempt.pid && m_byPid.at(task.pid).size() == 1;
        node.born = task.born;
        // A record of a birth names the creator; a task without one was found when it lived already.
        const bool isRecorded = node.isRoot || (task.recordedUntil != 0 && task.parent != 0);
        node.birth = isRecorded ? Evidence::Recorded : Evidence::Sampled;
        addExecs(node, task);
        return node;
    }

    static void addExecs(ForkNode &node, const TaskTrack &task)
    {
        node.name = task.name;
        for (const TaskTrack::Name &one : task.names) {
            if (one.exec)
                node.execs.push_back({one.time, one.name});
        }
    }

    void addThreads()
    {
        for (const TaskTrack &task : m_row.tasks) {
            const int node = isOurs(task) ? nodeAt(task.pid, task.born) : -1;
            if (node >= 0)
                m_tasks[node].push_back(&task);
            if (node >= 0 && task.tid != task.pid)
                ++m_nodes[size_t(node)].threads;
            if (node >= 0)
                m_byTid[task.tid].push_back(node);
        }
    }

    /// By the tid that made it.
    void findCreator(int index)
    {
        ForkNode &node = m_nodes[size_t(index)];
        const qint64 thread = m_makers[size_t(index) - m_first];
        if (node.isRoot || thread == 0)
            return;
        const auto found = m_byTid.find(thread);
        if (found == m_byTid.end())
            return;
        const auto last = std::find_if(found->second.rbegin(), found->second.rend(), [&](int maker) {
            return maker != index && m_nodes[size_t(maker)].born <= node.born;
        });
        if (last == found->second.rend())
            return;
        node.creator = *last;
        const ForkNode &maker = m_nodes[size_t(*last)];
        if (maker.pid != thread)
            node.creatorThread = thread;
        if (node.birth == Evidence::Recorded)
            node.bornAs = nameAt(*last, node.born);
    }

    [[nodiscard]] QString nameAt(int index, qint64 time) const
    {
        const TaskTrack &task = *m_mains[size_t(index) - m_first];
        QString name = m_nodes[size_t(index)].bornAs;
        for (const TaskTrack::Name &one : task.names) {
            if (one.time <= time)
                name = one.name;
        }
        return name;
    }

    void readEnd(ForkNode &node, const TaskTrack &main)
    {
        bool isRecorded = true;
        node.ended = 0;
        for (const TaskTrack *task : m_tasks[int(&node - m_nodes.data())]) {
            if (task->exited == 0) {
                node.ended = 0;
                return;
            }
            node.ended = std::max(node.ended, task->exited);
            isRecorded &= task->recordedUntil == TaskTrack::wholeLife;
        }
        node.end = isRecorded ? Evidence::Recorded : Evidence::Sampled;
        node.exit = main.status;
        if (node.isRoot && m_attempt.life.end != 0) {
            node.ended = m_attempt.life.end;
            node.end = m_attempt.lost ? Evidence::Unseen : Evidence::Recorded;
            for (const Mark &mark : m_row.marks) {
                const bool isEnd = mark.kind == MarkKind::Exited || mark.kind == MarkKind::Crashed;
                if (isEnd && mark.attempt == m_attempt.number)
                    node.exit = mark.exit;
            }
        } else if (!isRecorded && node.ended == m_attempt.life.end && !node.exit) {
            node.end = Evidence::Unseen; // with the row's own process, the samples end
        }
    }

    void findLeft(ForkNode &node, const std::vector<LeftTrack> &left)
    {
        const auto found = std::ranges::find_if(
            left, [&](const LeftTrack &one) { return one.pid == node.pid && one.life.start >= node.born; });
        if (found == left.end())
            return;
        node.ended = found->life.end;
        node.end = Evidence::Sampled;
    }

    void readZombie(ForkNode &node, const TaskTrack &task) const
    {
        if (task.zombieSeen == 0)
            return;
        const bool isRecorded = node.end == Evidence::Recorded && node.ended != 0;
        const qint64 start = isRecorded ? node.ended : task.zombieSeen;
        node.end = isRecorded ? Evidence::Recorded : Evidence::Sampled;
        node.ended = start;
        node.reaped = task.reaped != 0;
        // Whose parent ends gets one that reaps it.
        const ForkNode *maker = node.creator < 0 ? nullptr : &m_nodes[size_t(node.creator)];
        const qint64 last = maker ? maker->ended : 0;
        node.zombie = TimeSpan {start, std::max(start, node.reaped ? task.reaped : last)};
        if (!node.reaped && last == 0)
            node.zombie->end = 0;
        if (!node.exit)
            node.exit = task.status;
    }

    void readAdoption(ForkNode &node, const TaskTrack &task, const std::vector<LeftTrack> &left) const
    {
        if (node.isRoot)
            return;
        if (node.creator < 0) { // seen for the first time with a parent that is not in the tree
            if (!task.parents.empty() && task.recordedUntil == 0)
                node.adopted = ForkNode::Adoption {node.born, false, task.parents.front().second};
            return;
        }
        const ForkNode &maker = m_nodes[size_t(node.creator)];
        const bool isOrphan = maker.ended != 0 && maker.end != Evidence::Unseen
            && (node.ended == 0 || node.ended > maker.ended);
        if (!isOrphan)
            return;
        ForkNode::Adoption adoption {maker.ended};
        const auto seen = std::ranges::find_if(task.parents, [&](const auto &parent) {
            return parent.second != maker.pid && parent.first >= maker.ended;
        });
        const auto other = std::ranges::find_if(
            left, [&](const LeftTrack &one) { return one.pid == node.pid && one.life.start >= maker.ended; });
        if (seen != task.parents.end())
            adoption.pid = seen->second;
        else if (task.parentAtExit && *task.parentAtExit != maker.pid)
            adoption.pid = task.parentAtExit;
        else if (other != left.end())
            adoption.pid = other->parent;
        if (adoption.pid)
            adoption.node = nodeAt(*adoption.pid, maker.ended);
        node.adopted = adoption;
    }

    const TimelineRow &m_row;
    const TimelineRow::Attempt &m_attempt;
    std::vector<ForkNode> &m_nodes;         ///< of all rows
    const size_t m_first;                   ///< index of this attempt's first
    std::vector<const TaskTrack *> m_mains; ///< main thread of each of this attempt's
    std::vector<qint64> m_makers;           ///< tid of the creator of each, by its first record
    std::unordered_map<int, std::vector<const TaskTrack *>> m_tasks; ///< by node
    Found m_byPid;
    Found m_byTid;
};

/// Puts creators before what they made, and keeps the subtrees together.
void sortAsTree(std::vector<ForkNode> &nodes)
{
    std::vector<std::vector<int>> children(nodes.size());
    std::vector<int> stack;
    for (int i = int(nodes.size()) - 1; i >= 0; --i) {
        const int maker = nodes[size_t(i)].creator;
        (maker < 0 ? stack : children[size_t(maker)]).push_back(i);
    }
    const auto isLater = [&](int one, int other) { return nodes[size_t(one)].born > nodes[size_t(other)].born; };
    for (std::vector<int> &some : children)
        std::ranges::stable_sort(some, isLater);
    std::vector<int> order;
    std::vector<int> place(nodes.size(), -1);
    while (!stack.empty()) {
        const int next = stack.back();
        stack.pop_back();
        place[size_t(next)] = int(order.size());
        order.push_back(next);
        stack.insert(stack.end(), children[size_t(next)].begin(), children[size_t(next)].end());
    }
    std::vector<ForkNode> sorted;
    sorted.reserve(nodes.size());
    for (const int index : order) {
        ForkNode &node = sorted.emplace_back(std::move(nodes[size_t(index)]));
        node.creator = node.creator < 0 ? -1 : place[size_t(node.creator)];
        node.depth = node.creator < 0 ? 0 : sorted[size_t(node.creator)].depth + 1;
        if (node.adopted && node.adopted->node >= 0)
            node.adopted->node = place[size_t(node.adopted->node)];
    }
    nodes = std::move(sorted);
}

} // namespace

ForkTree readForkTree(const Timeline &timeline)
{
    ForkTree tree {.pangaea = timeline.parentPid(),
                   .reaper = timeline.reaperPid(),
                   .isExact = timeline.isExact(),
                   .lostRecords = timeline.lostRecords(),
                   .origin = timeline.origin()};
    for (const TimelineRow &row : timeline.rows()) {
        for (const TimelineRow::Attempt &attempt : row.attempts) {
            Family family(row, attempt, tree.nodes);
            family.read();
            family.readOrphans(timeline.leftBehind());
        }
    }
    sortAsTree(tree.nodes);
    bool lives = false;
    for (const ForkNode &node : tree.nodes) {
        tree.sampled += node.birth != Evidence::Recorded || node.end != Evidence::Recorded;
        lives |= node.gone() == 0;
        tree.now = std::max({tree.now, node.born, node.ended, node.gone()});
    }
    if (lives)
        tree.now = timeline.now();
    return tree;
}

std::vector<ForkEvent> forkEvents(const ForkTree &tree)
{
    std::vector<ForkEvent> events;
    for (int i = 0; i < int(tree.nodes.size()); ++i) {
        const ForkNode &node = tree.nodes[size_t(i)];
        events.push_back({node.born, ForkEventKind::Born, i});
        for (int exec = 0; exec < int(node.execs.size()); ++exec)
            events.push_back({node.execs[size_t(exec)].time, ForkEventKind::Exec, i, exec});
        if (node.ended != 0)
            events.push_back({node.ended, ForkEventKind::Ended, i});
        if (node.adopted && node.adopted->timeKnown)
            events.push_back({node.adopted->time, ForkEventKind::Adopted, i});
        if (node.reaped)
            events.push_back({node.zombie->end, ForkEventKind::Reaped, i});
    }
    std::ranges::stable_sort(events, [](const ForkEvent &one, const ForkEvent &other) {
        return std::pair(one.time, one.kind) < std::pair(other.time, other.kind);
    });
    return events;
}

} // namespace pangaea
