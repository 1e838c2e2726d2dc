// SPDX-License-Identifier: MIT
// The kernel's limit on how many tasks, processes and their threads, a tree may have: by a control group for each
// tree where Pangaea was given one (cgroups(7)). Else TreeWatch counts and kills, and RLIMIT_NPROC (getrlimit(2)) is a
// brake for what forks faster than anybody looks: it counts all tasks of the user together, so that it stands far above
// what there is, is set anew at each start, and goes up when other programs come near it. It does not hold for root.
// Neither is believed: each is tried once at first. Lives on the engine's thread.
#pragma once

#include "core/facts/event.h"
#include "core/linux/cgroup.h"
#include "core/linux/childsetup.h"

#include <functional>
#include <memory>
#include <optional>

namespace pangaea {

/// How many tasks the real user has now, as far as /proc tells.
[[nodiscard]] qint64 tasksOfUser(const QByteArray &procRoot, qint64 user);

class ProcessLimit
{
public:
    /// What may hold a limit. Others than those found are for tests.
    struct Means {
        std::optional<QByteArray> groups; ///< folder of a control group that was given to Pangaea
        bool userLimit = false;           ///< RLIMIT_NPROC holds for this user
    };
    /// Tries RLIMIT_NPROC.
    [[nodiscard]] static Means findMeans(const QByteArray &procRoot);
    /// Tasks between what a tree may have beside all others and the brake.
    static constexpr int margin = 1024;

    ProcessLimit(QByteArray procRoot, const Means &means, int most);

    void set(int most);
    /// Changes when a control group cannot be made any more.
    [[nodiscard]] const event::ProtectionSet &protection() const { return m_protection; }

    /// For the next child. The group belongs to it once it was taken.
    [[nodiscard]] ChildLimit next();
    [[nodiscard]] std::shared_ptr<TaskGroup> takeGroup() { return std::exchange(m_next, nullptr); }
    struct Brake {
        quint64 tasks = 0;      ///< the new limit, for all trees that live
        bool wasUsedUp = false; ///< so many were there that forks may have been refused
    };
    /// Once in a while, as long as a tree lives: other programs have come near the brake, or other trees. Nothing: they
    /// have not. `ofTooLarge` counts, when it is asked, the tasks of trees above their limit: the brake is there for those.
    [[nodiscard]] std::optional<Brake> raise(qint64 now, const std::function<qint64()> &ofTooLarge);
    /// The child has ended.
    void retire(std::shared_ptr<TaskGroup> group);
    /// Once in a while: groups whose last process has left.
    void cleanUp();

private:
    void useNext(const Failure &problem);
    [[nodiscard]] quint64 userLimit();
    void count(qint64 now);

    QByteArray m_procRoot;
    const bool m_userLimitHolds;
    std::unique_ptr<TaskGroups> m_groups; ///< while they are of use
    std::shared_ptr<TaskGroup> m_next;
    event::ProtectionSet m_protection;
    qint64 m_counted = 0; ///< the user's tasks, and those started since
    qint64 m_countedAt = 0;
    qint64 m_lookedAt = 0;
    std::optional<qint64> m_tasksThen; ///< of all the system, when they were counted
    quint64 m_brake = 0;               ///< the lowest that a tree may have; 0: none
};

} // namespace pangaea
