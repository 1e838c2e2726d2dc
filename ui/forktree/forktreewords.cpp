// SPDX-License-Identifier: MIT
// Any thread.
#include "ui/forktree/forktreewords.h"

#include "ui/timeline/timelinelayout.h"

#include "core/basics/visibletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <csignal>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::ForkTree)
};

constexpr QChar unknown = u'—';

QString orUnknown(const QString &name)
{
    return name.isEmpty() ? QString(unknown) : visibleText(name);
}

QString titled(const ForkNode &node, const QString &name)
{
    const QString title = Tr::tr("%1 %2").arg(node.pid).arg(name);
    return node.isRoot && node.attempt > 1 ? Tr::tr("%1, attempt %2").arg(title).arg(node.attempt) : title;
}

QString atTime(const ForkTree &tree, qint64 time, Evidence evidence = Evidence::Recorded)
{
    const QString text = spanText(time - tree.origin);
    return evidence == Evidence::Sampled ? Tr::tr("at %1, by a sample").arg(text) : Tr::tr("at %1").arg(text);
}

QString endText(const ForkNode &node)
{
    if (node.end == Evidence::Unseen)
        return Tr::tr("not seen after");
    if (!node.exit)
        return Tr::tr("exit %1").arg(QString(unknown));
    return node.exit->signal ? signalName(node.exit->signal) : Tr::tr("exit %1").arg(node.exit->code);
}

QString adopterText(const ForkTree &tree, const ForkNode::Adoption &adopted)
{
    if (!adopted.pid)
        return Tr::tr("an unknown process");
    if (adopted.node >= 0)
        return Tr::tr("process %1").arg(*adopted.pid);
    return outsiderName(tree, *adopted.pid);
}

QString birthFact(const ForkTree &tree, const ForkNode &node)
{
    QString maker = Tr::tr("an unknown process");
    if (node.isRoot)
        maker = Tr::tr("Pangaea");
    else if (node.creator >= 0)
        maker = Tr::tr("process %1").arg(tree.nodes[size_t(node.creator)].pid);
    if (node.creatorThread)
        maker = Tr::tr("thread %1 of %2").arg(node.creatorThread).arg(maker);
    if (node.birth == Evidence::Sampled)
        return Tr::tr("child of %1, first seen %2").arg(maker, atTime(tree, node.born));
    return Tr::tr("made by %1 %2").arg(maker, atTime(tree, node.born));
}

QStringList endFacts(const ForkTree &tree, const ForkNode &node)
{
    if (node.isAlive())
        return {Tr::tr("lives")};
    if (node.end == Evidence::Unseen)
        return {Tr::tr("what became of it after %1 is not known").arg(spanText(node.ended - tree.origin))};
    QStringList facts {
        Tr::tr("ended %1, after %2").arg(atTime(tree, node.ended, node.end), spanText(node.ended - node.born))};
    facts += node.exit ? node.exit->explanation()
                       : Tr::tr("its exit code is not known: the kernel tells it only to its parent");
    if (!node.zombie)
        return facts;
    const TimeSpan &span = *node.zombie;
    if (span.end == 0)
        facts += Tr::tr("a zombie: its parent has not waited for it yet");
    else if (node.reaped)
        facts += Tr::tr("a zombie for %1, then reaped (by samples)").arg(spanText(span.end - span.start));
    else
        facts += Tr::tr("a zombie until its parent ended, for %1").arg(spanText(span.end - span.start));
    return facts;
}

} // namespace

QString nodeTitle(const ForkNode &node, const QString &rowName)
{
    return titled(node, node.isRoot ? orUnknown(rowName) : orUnknown(node.name));
}

QString bornText(const ForkNode &node, const QString &rowName)
{
    if (node.isRoot)
        return titled(node, orUnknown(rowName));
    const QString &name = node.bornAs.isEmpty() && node.execs.empty() ? node.name : node.bornAs;
    return titled(node, orUnknown(name));
}

QString eventText(const ForkTree &tree, const ForkEvent &event)
{
    const ForkNode &node = tree.nodes[size_t(event.node)];
    switch (event.kind) {
    case ForkEventKind::Exec: return Tr::tr("exec %1").arg(orUnknown(node.execs[size_t(event.exec)].name));
    case ForkEventKind::Ended: return endText(node);
    case ForkEventKind::Adopted:
        if (!node.adopted->pid)
            return Tr::tr("orphan, parent %1").arg(QString(unknown));
        return Tr::tr("orphan, child of %1").arg(adopterText(tree, *node.adopted));
    case ForkEventKind::Reaped: return Tr::tr("reaped");
    case ForkEventKind::Born: break;
    }
    return {};
}

QString outsiderName(const ForkTree &tree, qint64 pid)
{
    constexpr qint64 init = 1;
    if (pid == tree.pangaea)
        return Tr::tr("Pangaea");
    if (pid == tree.reaper)
        return Tr::tr("the warden");
    return pid == init ? Tr::tr("init") : Tr::tr("process %1").arg(pid);
}

QStringList nodeFacts(const ForkTree &tree, int index, const QString &rowName)
{
    const ForkNode &node = tree.nodes[size_t(index)];
    QStringList facts {nodeTitle(node, rowName), birthFact(tree, node)};
    for (const ForkNode::Exec &exec : node.execs)
        facts += Tr::tr("runs %1 %2")
                     .arg(orUnknown(exec.name), Tr::tr("since %1").arg(spanText(exec.time - tree.origin)));
    if (node.threads > 0)
        facts += Tr::tr("threads beside the main one: %1").arg(node.threads);
    const auto children = std::ranges::count(tree.nodes, index, &ForkNode::creator);
    if (children > 0)
        facts += Tr::tr("children: %1").arg(children);
    if (node.adopted && node.adopted->timeKnown)
        facts += Tr::tr("its parent ended %1: from then on the child of %2")
                     .arg(atTime(tree, node.adopted->time), adopterText(tree, *node.adopted));
    else if (node.adopted)
        facts += Tr::tr("its creator had ended before it was first seen: the child of %1")
                     .arg(adopterText(tree, *node.adopted));
    return facts + endFacts(tree, node);
}

QString treeHint(const ForkTree &tree)
{
    if (tree.nodes.empty())
        return {};
    QStringList parts {Tr::tr("%1 made").arg(tree.nodes.size())};
    if (const auto alive = std::ranges::count_if(tree.nodes, &ForkNode::isAlive))
        parts += Tr::tr("%1 alive").arg(alive);
    if (!tree.isExact || tree.sampled > 0)
        parts += Tr::tr("sampled: short-lived processes are not seen");
    if (tree.lostRecords > 0)
        parts += Tr::tr("%1 records lost: processes may be missing").arg(tree.lostRecords);
    return parts.join(u" · "_s);
}

bool isCrash(const ForkNode &node)
{
    static constexpr std::array faults {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS};
    return node.exit && !node.exit->requested && std::ranges::find(faults, node.exit->signal) != faults.end();
}

} // namespace pangaea
