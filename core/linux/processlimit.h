// SPDX-License-Identifier: MIT
// The limit on how many tasks (processes and their threads) a tree may have: a control group for each tree, if one was
// delegated to Pangaea (cgroups(7)). Otherwise TreeWatch counts and kills, and RLIMIT_NPROC (getrlimit(2)) is a brake
// for trees that fork faster than they are counted: it counts all tasks of the user together, so it is set far above
// their number, anew at each start, and raised when other programs come near it. It does not apply to root. Neither is
// trusted: each is tested once at first. Lives on the engine's thread.
#pragma once

#include "core/facts/event.h"
#include "core/linux/cgroup.h"
#include "core/linux/childsetup.h"

#include <functional>
#include <memory>
#include <optional>

namespace pangaea {

/// How many tasks the real user has now, according to /proc.
[[nodiscard]] qint64 tasksOfUser(const QByteArray &procRoot, qint64 user);

class ProcessLimit
{
public:
    /// The available means of limiting. Tests pass their own.
    struct Means {
        std::optional<QByteArray> groups; ///< folder of a control group that was delegated to Pangaea
        bool userLimit = false;           ///< RLIMIT_NPROC works for this user
    };
    /// Finds the means; tests RLIMIT_NPROC.
    [[nodiscard]] static Means findMeans(const QByteArray &procRoot);
    /// How many tasks the brake is above the sum of a tree's limit and all other tasks of the user.
    static constexpr int margin = 1024;

    ProcessLimit(QByteArray procRoot, const Means &means, int most);

    void set(int most);
    /// Changes if no more control groups can be created.
    [[nodiscard]] const event::ProtectionSet &protection() const { return m_protection; }

    /// The limit of the next child. Its group belongs to the child once it was taken.
    [[nodiscard]] ChildLimit next();
    [[nodiscard]] std::shared_ptr<TaskGroup> takeGroup() { return std::exchange(m_next, nullptr); }
    struct Brake {
        quint64 tasks = 0;      ///< the new limit, for all live trees
        bool wasUsedUp = false; ///< there were so many tasks that forks may have been refused
    };
    /// Call it now and then while a tree lives: returns a higher brake if other programs, or other trees, have come
    /// near it; nothing if not. `ofTooLarge` counts, when called, the tasks of trees above their limit: the brake is
    /// meant for those.
    [[nodiscard]] std::optional<Brake> raise(qint64 now, const std::function<qint64()> &ofTooLarge);
    /// The child has ended.
    void retire(std::shared_ptr<TaskGroup> group);
    /// Call it now and then: removes groups whose last process has left.
    void cleanUp();

private:
    void useNext(const Failure &problem);
    [[nodiscard]] quint64 userLimit();
    void count(qint64 now);

    QByteArray m_procRoot;
    const bool m_userLimitHolds;
    std::unique_ptr<TaskGroups> m_groups; ///< as long as they can be used
    std::shared_ptr<TaskGroup> m_next;
    event::ProtectionSet m_protection;
    qint64 m_counted = 0; ///< the user's tasks, including those started since
    qint64 m_countedAt = 0;
    qint64 m_lookedAt = 0;
    std::optional<qint64> m_tasksThen; ///< of the whole system, at the time of counting
    quint64 m_brake = 0;               ///< the lowest limit of any tree; 0: none
};

} // namespace pangaea
