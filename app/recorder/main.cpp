// SPDX-License-Identifier: MIT
// pangaea-recorder: opens perf events of context switches for the Pangaea at the other end of its standard input, and
// for no other process, sends their descriptors and ends. It is for kernels that refuse them to ordinary users: its
// file's capability, or pkexec, gives it the right. It opens the same events as Pangaea itself
// (core/linux/switchevent.h), for a thread of the very process that asks, and has no options.
#include "core/linux/recorderwire.h"
#include "core/linux/switchevent.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <grp.h>
#include <linux/capability.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace pangaea;
using namespace pangaea::recorderwire;

namespace {

template <typename Value>
bool option(int name, Value &value)
{
    socklen_t size = sizeof value;
    return ::getsockopt(STDIN_FILENO, SOL_SOCKET, name, &value, &size) == 0 && size == sizeof value;
}

bool send(Answer answer, const int *descriptors = nullptr)
{
    iovec data {&answer, sizeof answer};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int) * mostDescriptors)] = {};
    const size_t bytes = sizeof(int) * size_t(answer.attached);
    msghdr message {nullptr, 0, &data, 1, control, bytes ? CMSG_SPACE(bytes) : 0, 0};
    if (cmsghdr *header = descriptors ? CMSG_FIRSTHDR(&message) : nullptr) {
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(bytes);
        std::memcpy(CMSG_DATA(header), descriptors, bytes);
    }
    return ::sendmsg(STDIN_FILENO, &message, MSG_NOSIGNAL) == ssize_t(sizeof answer);
}

[[noreturn]] void refuse(Stage stage, int error)
{
    send({.stage = stage, .error = error});
    std::exit(1);
}

std::string contents(const std::string &path)
{
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Field 22 of stat, the start time: a reused tid has another one. Empty: there is no such task.
std::string startTime(const std::string &folder)
{
    const std::string stat = contents(folder + "/stat");
    std::istringstream fields(stat.substr(std::min(stat.rfind(')'), stat.size()))); // the name may contain anything
    std::string field;
    for (int number = 2; number <= 22; ++number)
        fields >> field;
    return fields ? field : std::string();
}

/// The task's start time, if it is a thread of that process and entirely the user's; else empty.
std::string ownTask(const Request &request, const ucred &peer)
{
    const std::string task = "/proc/" + std::to_string(peer.pid) + "/task/" + std::to_string(request.tid);
    const std::string id = '\t' + std::to_string(peer.uid), file = task + "/status";
    struct stat owner = {};
    // /proc files of a process that its own user may not inspect belong to root.
    if (request.pid != peer.pid || ::stat(file.c_str(), &owner) != 0 || owner.st_uid != peer.uid)
        return {};
    const std::string status = contents(file);
    const bool isIts = status.find("\nTgid:\t" + std::to_string(peer.pid) + '\n') != std::string::npos;
    return isIts && status.find("\nUid:" + id + id + id + id + '\n') != std::string::npos ? startTime(task)
                                                                                          : std::string();
}

/// Accepts a request only from that very process, not from others that have its socket.
bool receive(Request &request, const ucred &peer)
{
    iovec data {&request, sizeof request};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(ucred))] = {};
    msghdr message {nullptr, 0, &data, 1, control, sizeof control, 0};
    const ssize_t size = ::recvmsg(STDIN_FILENO, &message, MSG_CMSG_CLOEXEC);
    const cmsghdr *header = CMSG_FIRSTHDR(&message);
    ucred sender {};
    if (header && header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_CREDENTIALS)
        std::memcpy(&sender, CMSG_DATA(header), sizeof sender);
    return size == ssize_t(sizeof request) && !(message.msg_flags & MSG_TRUNC) && request.version == version
        && sender.pid == peer.pid && sender.uid == peer.uid;
}

/// With pkexec, as root, for the user who ran it; otherwise for the user who started it.
bool worksFor(uid_t user)
{
    const char *asked = std::getenv("PKEXEC_UID");
    return ::getuid() == 0 && asked ? std::to_string(user) == asked : ::getuid() == user;
}

/// Becomes that user; with `keepsRight` it keeps only the one right that it needs, if it has it; otherwise none.
bool becomes(const ucred &peer, bool keepsRight)
{
    ::prctl(PR_SET_KEEPCAPS, 1, 0, 0, 0);
    if (::getuid() != peer.uid && (::setgroups(0, nullptr) != 0 || ::setresgid(peer.gid, peer.gid, peer.gid) != 0))
        return false;
    __user_cap_header_struct header {_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct rights[2] = {};
    if (::setresuid(peer.uid, peer.uid, peer.uid) != 0 || ::syscall(SYS_capget, &header, rights) != 0)
        return false;
    const unsigned kept[2] = {keepsRight ? 1U << CAP_SYS_ADMIN : 0U, keepsRight ? 1U << (CAP_PERFMON - 32) : 0U};
    for (int half : {0, 1})
        rights[half] = {rights[half].permitted & kept[half], rights[half].permitted & kept[half], 0};
    return ::syscall(SYS_capset, &header, rights) == 0;
}

int openAll(const Request &request, std::vector<int> &descriptors, std::vector<int> &cores)
{
    rlimit files {};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max; // one for each core
    ::setrlimit(RLIMIT_NOFILE, &files);
    const int count = int(::sysconf(_SC_NPROCESSORS_CONF));
    for (int core = 0; core < count; ++core) {
        perf_event_attr event = switchEvent(request.watermark);
        const long opened = ::syscall(SYS_perf_event_open, &event, request.tid, core, -1, PERF_FLAG_FD_CLOEXEC);
        if (opened < 0 && errno == ENODEV)
            continue; // that core is switched off
        if (opened < 0)
            return errno;
        descriptors.push_back(int(opened));
        cores.push_back(core);
    }
    return descriptors.empty() ? ENODEV : 0;
}

void handOver(const std::vector<int> &descriptors, const std::vector<int> &cores)
{
    Answer answer {.stage = Stage::Opened, .all = int(descriptors.size())};
    for (size_t first = 0; first < descriptors.size(); first += size_t(answer.attached)) {
        answer.attached = std::min(int(descriptors.size() - first), mostDescriptors);
        std::memcpy(answer.cores, &cores[first], sizeof(int) * size_t(answer.attached));
        if (!send(answer, &descriptors[first]))
            std::exit(1);
    }
}

} // namespace

int main(int argc, char **)
{
    sigset_t none;
    ::sigemptyset(&none);
    ::signal(SIGALRM, SIG_DFL);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    ::alarm(10); // seconds, for the whole run
    int kind[2] = {};
    if (argc != 1 || !option(SO_DOMAIN, kind[0]) || !option(SO_TYPE, kind[1]) || kind[0] != AF_UNIX
        || kind[1] != SOCK_SEQPACKET)
        return std::fputs("pangaea-recorder is a part of Pangaea, which starts it to record switches.\n", stderr), 2;
    ucred peer {};
    if (!option(SO_PEERCRED, peer) || peer.pid <= 0 || !worksFor(peer.uid))
        refuse(Stage::Peer, EPERM);
    // As long as this handle's process has not ended, its pid is not reused.
    pollfd process {int(::syscall(SYS_pidfd_open, peer.pid, 0)), POLLIN, 0};
    const int yes = 1;
    if (process.fd < 0 || !becomes(peer, true)
        || ::setsockopt(STDIN_FILENO, SOL_SOCKET, SO_PASSCRED, &yes, sizeof yes) != 0)
        refuse(Stage::Peer, errno);
    Request request;
    if (!send({.stage = Stage::Ready}) || !receive(request, peer))
        refuse(Stage::Request, EPROTO);
    const std::string before = ownTask(request, peer);
    if (before.empty())
        refuse(Stage::Task, EPERM);
    std::vector<int> descriptors, cores;
    const int error = openAll(request, descriptors, cores);
    if (error != 0 || !becomes(peer, false))
        refuse(Stage::Open, error != 0 ? error : errno);
    if (::poll(&process, 1, 0) != 0 || ownTask(request, peer) != before)
        refuse(Stage::Changed, ESRCH);
    handOver(descriptors, cores);
    return 0;
}
