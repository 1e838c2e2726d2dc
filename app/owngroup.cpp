// SPDX-License-Identifier: MIT
#include "app/owngroup.h"

#include <cstdio>
#include <cstring>
#include <string>

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

namespace pangaea {

namespace {

/// "0::/user.slice/x.scope/pangaea-4711", below the usual mount point of the unified hierarchy.
std::string ownGroup(const char *proc, const char *groups)
{
    std::FILE *file = std::fopen((std::string(proc) + "/self/cgroup").c_str(), "re");
    if (!file)
        return {};
    std::string group;
    char line[4096];
    while (std::fgets(line, sizeof line, file)) {
        if (std::strncmp(line, "0::/", 4) == 0)
            group = std::string(groups) + (line + 3);
    }
    std::fclose(file);
    if (!group.empty() && group.back() == '\n')
        group.pop_back();
    return group;
}

void put(const std::string &path, const char *text)
{
    const int file = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return;
    (void)!::write(file, text, std::strlen(text));
    ::close(file);
}

} // namespace

void leaveGroupOf(pid_t window, const char *proc, const char *groups)
{
    const std::string leaf = ownGroup(proc, groups);
    const std::string name = "pangaea-" + std::to_string(window);
    const size_t slash = leaf.rfind('/');
    if (slash == std::string::npos || leaf.substr(slash + 1) != name)
        return;
    const std::string above = leaf.substr(0, slash);
    put(above + "/cgroup.subtree_control", "-pids"); // otherwise no process may be next to the leaf
    put(above + "/cgroup.procs", "0");
    DIR *entries = ::opendir(above.c_str());
    if (!entries)
        return;
    while (const dirent *entry = ::readdir(entries)) {
        if (entry->d_name == name || std::strncmp(entry->d_name, (name + "-tree-").c_str(), name.size() + 6) == 0)
            ::rmdir((above + '/' + entry->d_name).c_str()); // fails if there are processes in it
    }
    ::closedir(entries);
}

} // namespace pangaea
