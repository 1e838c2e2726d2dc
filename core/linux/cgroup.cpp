// SPDX-License-Identifier: MIT
// Lives on the engine's thread.
#include "core/linux/cgroup.h"

#include "core/linux/keptfile.h"
#include "core/linux/limitprobe.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::Platform)
};

constexpr ::mode_t groupMode = 0755;

/// 0, or an errno.
int put(const QByteArray &path, const QByteArray &text)
{
    const int file = ::open(path.constData(), O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return errno;
    const int error = ::write(file, text.constData(), size_t(text.size())) < 0 ? errno : 0;
    ::close(file);
    return error;
}

QList<QByteArray> wordsOf(const QByteArray &path)
{
    return readWhole(path).simplified().split(' ');
}

/// Decodes a folder in mountinfo, where a space is "\040".
QByteArray unescaped(QByteArrayView text)
{
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isOctal = false;
        const int code = text[i] == '\\' && i + 3 < text.size() ? text.sliced(i + 1, 3).toByteArray().toInt(&isOctal, 8)
                                                                : 0;
        plain += isOctal ? char(code) : text[i];
        i += isOctal ? 3 : 0;
    }
    return plain;
}

bool hasMark(const QByteArray &folder, const char *attribute)
{
    char value = 0;
    return ::getxattr(folder.constData(), attribute, &value, 1) == 1 && value == '1';
}

} // namespace

std::optional<QByteArray> parseOwnCgroup(QByteArrayView text)
{
    for (const QByteArray &line : text.toByteArray().split('\n')) {
        if (line.startsWith("0::/"))
            return line.sliced(3);
    }
    return {};
}

std::optional<QByteArray> parseCgroupFolder(QByteArrayView mountInfo, const QByteArray &group)
{
    for (const QByteArray &line : mountInfo.toByteArray().split('\n')) {
        // 38 31 0:31 ROOT FOLDER OPTIONS [OPTIONAL]... - TYPE SOURCE OPTIONS
        const QList<QByteArray> words = line.split(' ');
        const qsizetype dash = words.indexOf("-");
        if (dash < 6 || dash + 1 >= words.size() || words[dash + 1] != "cgroup2")
            continue;
        const QByteArray root = unescaped(words[3]);
        const QByteArray folder = unescaped(words[4]);
        if (root == "/")
            return group == "/" ? folder : folder + group;
        if (group == root)
            return folder;
        if (group.startsWith(root + '/'))
            return folder + group.sliced(root.size());
    }
    return {};
}

std::optional<QByteArray> ownCgroupFolder(const QByteArray &procRoot)
{
    const auto group = parseOwnCgroup(readWhole(procRoot + "/self/cgroup"));
    return group ? parseCgroupFolder(readWhole(procRoot + "/self/mountinfo"), *group) : std::nullopt;
}

bool isDelegated(const QByteArray &folder)
{
    if (::access(folder.constData(), W_OK) != 0)
        return false;
    // As in sd_booted(3). systemd may take back at any time what it did not delegate.
    const bool isManaged = ::access("/run/systemd/system", F_OK) == 0;
    return !isManaged || hasMark(folder, "user.delegate") || hasMark(folder, "trusted.delegate");
}

TaskGroup::~TaskGroup()
{
    ::close(m_procs);
    (void)remove();
}

bool TaskGroup::setLimit(int tasks)
{
    const QByteArray path = m_folder + "/pids.max";
    const QByteArray text = QByteArray::number(tasks);
    return put(path, text) == 0 && readWhole(path).trimmed() == text;
}

std::vector<qint64> TaskGroup::members() const
{
    std::vector<qint64> pids;
    for (const QByteArray &line : readWhole(m_folder + "/cgroup.procs").split('\n')) {
        if (const qint64 pid = line.toLongLong(); pid > 0)
            pids.push_back(pid);
    }
    return pids;
}

bool TaskGroup::remove()
{
    if (m_folder.isEmpty() || ::rmdir(m_folder.constData()) == 0 || errno == ENOENT)
        m_folder.clear();
    return m_folder.isEmpty();
}

TaskGroups::TaskGroups(const QByteArray &folder)
    : m_folder(folder)
    , m_prefix(folder + "/pangaea-" + QByteArray::number(::getpid()))
{
    m_problem = enable();
    if (!m_problem && !holds())
        m_problem = Tr::tr("The limit of a control group did not hold when it was tried.");
}

// A killed process leaves its group a moment later.
TaskGroups::~TaskGroups()
{
    constexpr ::timespec pause {0, 2'000'000};
    for (int round = 0; round < 50 && !m_retired.empty(); ++round) {
        removeEmpty();
        if (!m_retired.empty())
            ::nanosleep(&pause, nullptr);
    }
}

/// Enables the limit on tasks for the group's children. A group with processes of its own would become a threaded one,
/// whose children cannot have the limit ("domain invalid", cgroups(7)): so it is emptied first.
Failure TaskGroups::enable()
{
    const QByteArray control = m_folder + "/cgroup.subtree_control";
    if (::access(control.constData(), F_OK) != 0)
        return {}; // as in cgroup version 1, where nothing needs to be enabled
    if (!wordsOf(m_folder + "/cgroup.controllers").contains("pids"))
        return Tr::tr("Pangaea’s control group cannot limit the number of processes.");
    removeStale();
    const QByteArray type = m_folder + "/cgroup.type"; // the root group has no type, and may have processes
    if (::access(type.constData(), F_OK) == 0) {
        if (Failure problem = moveIntoLeaf())
            return problem;
    }
    const bool wasEnabled = wordsOf(control).contains("pids");
    if (const int error = wasEnabled ? 0 : put(control, "+pids"))
        return Tr::tr("Pangaea’s control group does not let it limit the number of processes (%1).")
            .arg(qt_error_string(error));
    const QByteArray kind = readWhole(type).trimmed();
    if (kind.isEmpty() || kind == "domain")
        return {};
    if (!wasEnabled)
        (void)put(control, "-pids");
    return Tr::tr("Pangaea’s control group takes no groups below it (it is “%1”).").arg(QString::fromLatin1(kind));
}

/// Moves Pangaea and its waiting parent, if no other process is in the group: others must not be moved.
Failure TaskGroups::moveIntoLeaf()
{
    const auto program = [](::pid_t pid) {
        QByteArray target(4096, '\0');
        const QByteArray link = "/proc/" + QByteArray::number(pid) + "/exe";
        const ssize_t size = ::readlink(link.constData(), target.data(), size_t(target.size()));
        target.resize(std::max<qsizetype>(0, size));
        return target;
    };
    const QByteArray self = QByteArray::number(::getpid());
    const bool hasWarden = program(::getppid()) == program(::getpid());
    const QByteArray warden = hasWarden ? QByteArray::number(::getppid()) : self;
    QList<QByteArray> members = readWhole(m_folder + "/cgroup.procs").split('\n');
    members.removeAll(QByteArray());
    const qsizetype others = std::ranges::count_if(members,
                                                   [&](const QByteArray &pid) { return pid != self && pid != warden; });
    if (others > 0)
        return Tr::tr("Other programs are in Pangaea’s control group (%1), so that it cannot have groups below it.")
            .arg(others);
    if (members.isEmpty())
        return {};
    if (::mkdir(m_prefix.constData(), groupMode) != 0 && errno != EEXIST)
        return Tr::tr("A control group could not be made: %1.").arg(qt_error_string(errno));
    for (const QByteArray &pid : members) {
        if (const int error = put(m_prefix + "/cgroup.procs", pid))
            return Tr::tr("Pangaea could not move into a control group of its own: %1.").arg(qt_error_string(error));
    }
    return {};
}

/// Removes groups of windows that were killed together with their wardens.
void TaskGroups::removeStale() const
{
    const QByteArray prefix = "pangaea-";
    DIR *entries = ::opendir(m_folder.constData());
    if (!entries)
        return;
    while (const ::dirent *entry = ::readdir(entries)) {
        const QByteArray name = entry->d_name;
        const qint64 pid = name.startsWith(prefix) ? name.sliced(prefix.size()).split('-').first().toLongLong() : 0;
        if (pid > 0 && ::kill(::pid_t(pid), 0) != 0 && errno == ESRCH)
            ::rmdir((m_folder + '/' + name).constData()); // fails if there are processes in it
    }
    ::closedir(entries);
}

bool TaskGroups::holds()
{
    const std::shared_ptr<TaskGroup> group = make(1);
    return group && groupLimitHolds(group->procs());
}

std::shared_ptr<TaskGroup> TaskGroups::make(int tasks)
{
    const QByteArray folder = m_prefix + "-tree-" + QByteArray::number(++m_made);
    if (::mkdir(folder.constData(), groupMode) != 0)
        return {};
    const int procs = ::open((folder + "/cgroup.procs").constData(), O_WRONLY | O_CLOEXEC);
    auto group = std::make_shared<TaskGroup>(folder, procs);
    return procs >= 0 && group->setLimit(tasks) ? group : nullptr;
}

void TaskGroups::retire(std::shared_ptr<TaskGroup> group)
{
    if (group && !group->remove())
        m_retired.push_back(std::move(group));
}

void TaskGroups::removeEmpty()
{
    std::erase_if(m_retired, [](const auto &group) { return group->remove(); });
}

} // namespace pangaea
