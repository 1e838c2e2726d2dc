// SPDX-License-Identifier: MIT
// Attacks on pangaea-recorder: whatever it is asked, by whomever, it opens events only of a thread of the asking
// process, for the user that it works for, or none.
#include "core/linux/recorderwire.h"
#include "tests/fixtures/testing.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <thread>

#include <fcntl.h>
#include <poll.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace pangaea;
using namespace pangaea::testing;
using namespace pangaea::recorderwire;

namespace {

constexpr const char *program = PANGAEA_BIN_DIR "/pangaea-recorder";
constexpr uid_t nobody = 65534;
constexpr int millisecondsOfPatience = 60'000;

/// How the helper is started.
struct Start {
    const char *pkexecUid = nullptr;
    uid_t user = 0;    ///< if not 0: it becomes that user first
    rlim_t files = 0;  ///< if not 0: the most descriptors
    bool deaf = false; ///< to SIGALRM
    const char *argument = nullptr;
};

/// After fork(2), in a program of one thread.
[[noreturn]] void become(int input, const Start &start)
{
    ::dup2(input, STDIN_FILENO);
    ::dup2(::open("/dev/null", O_WRONLY), STDERR_FILENO);
    ::syscall(SYS_close_range, 3U, ~0U, 0U);
    if (start.pkexecUid)
        ::setenv("PKEXEC_UID", start.pkexecUid, 1);
    if (start.deaf) {
        ::signal(SIGALRM, SIG_IGN);
        sigset_t all;
        ::sigfillset(&all);
        ::sigprocmask(SIG_SETMASK, &all, nullptr);
    }
    if (start.files != 0) {
        const rlimit limit {start.files, start.files};
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
    if (start.user != 0 && ::setresuid(start.user, start.user, start.user) != 0)
        ::_exit(126);
    ::execl(program, program, start.argument, nullptr);
    ::_exit(127);
}

pid_t launch(int input, const Start &start = {})
{
    const pid_t helper = ::fork();
    if (helper == 0)
        become(input, start);
    return helper;
}

struct Ends {
    int ours = -1;
    int its = -1;
    explicit Ends(int type = SOCK_SEQPACKET)
    {
        int both[2] = {-1, -1};
        (void)::socketpair(AF_UNIX, type | SOCK_CLOEXEC, 0, both);
        ours = both[0];
        its = both[1];
    }
};

/// The helper's messages until it ends, and how many descriptors came with them. Plain data, to be sent through a pipe.
struct Heard {
    int ready = 0;
    int answers = 0; ///< besides Ready
    Stage stage = Stage::Ready;
    int error = 0;
    int descriptors = 0;
    bool events = true; ///< all of them are perf's
    int status = -1;
};

/// One message; false at the end.
bool hear(int socket, Heard &heard)
{
    pollfd something {socket, POLLIN, 0};
    if (::poll(&something, 1, millisecondsOfPatience) != 1)
        return false;
    Answer answer;
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int) * size_t(mostDescriptors))];
    iovec data {&answer, sizeof answer};
    msghdr message {nullptr, 0, &data, 1, control, sizeof control, 0};
    ssize_t size = ::recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
    if (size < 0 && errno == ECONNRESET) { // it ended with unread requests; its answers come after this error
        message.msg_controllen = sizeof control;
        size = ::recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
    }
    if (size != ssize_t(sizeof answer))
        return false;
    if (answer.stage == Stage::Ready) {
        ++heard.ready;
        return true;
    }
    ++heard.answers;
    heard.stage = answer.stage;
    heard.error = answer.error;
    if (const cmsghdr *header = CMSG_FIRSTHDR(&message)) {
        std::vector<int> descriptors((header->cmsg_len - CMSG_LEN(0)) / sizeof(int));
        std::memcpy(descriptors.data(), CMSG_DATA(header), descriptors.size() * sizeof(int));
        for (const int descriptor : descriptors) {
            char what[64] = {};
            const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
            heard.events = heard.events && ::readlink(link.c_str(), what, sizeof what - 1) > 0
                && std::strcmp(what, "anon_inode:[perf_event]") == 0;
            ::close(descriptor);
        }
        heard.descriptors += int(descriptors.size());
    }
    return true;
}

int statusOf(pid_t helper)
{
    int status = -1;
    ::waitpid(helper, &status, 0);
    return status;
}

Request ownRequest()
{
    return {.pid = int(::getpid()), .tid = int(::syscall(SYS_gettid)), .watermark = 65536};
}

/// The whole conversation: Ready, these bytes several times, the answers.
Heard talk(Ends ends, pid_t helper, const void *bytes, size_t size, int times = 1)
{
    ::close(ends.its);
    Heard heard;
    (void)hear(ends.ours, heard);
    for (int i = 0; heard.ready && i < times; ++i)
        (void)::send(ends.ours, bytes, size, MSG_NOSIGNAL);
    while (hear(ends.ours, heard)) {}
    ::close(ends.ours);
    heard.status = statusOf(helper);
    return heard;
}

Heard talk(const Request &request, const Start &start = {}, int times = 1)
{
    const Ends ends;
    const pid_t helper = launch(ends.its, start);
    return talk(ends, helper, &request, sizeof request, times);
}

/// Runs it in a separate process, which may become another user.
template <typename Function>
std::optional<Heard> inAnotherProcess(Function function)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return {};
    const pid_t other = ::fork();
    if (other == 0) {
        const Heard heard = function();
        ::_exit(::write(ends[1], &heard, sizeof heard) == ssize_t(sizeof heard) ? 0 : 1);
    }
    ::close(ends[1]);
    Heard heard;
    const bool isWhole = ::read(ends[0], &heard, sizeof heard) == ssize_t(sizeof heard);
    ::close(ends[0]);
    (void)statusOf(other);
    return isWhole ? std::optional(heard) : std::nullopt;
}

/// An ordinary user's process asks a helper that runs as root, as by pkexec: the socket is its own, and so is the request.
template <typename Change>
std::optional<Heard> askAsNobody(const char *pkexecUid, Change change)
{
    return inAnotherProcess([&] {
        // The process that becomes the helper is made while it can still be root, and gets its socket later.
        const Ends way;
        const pid_t helper = ::fork();
        if (helper == 0) {
            alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))];
            char byte = 0;
            iovec data {&byte, 1};
            msghdr message {nullptr, 0, &data, 1, control, sizeof control, 0};
            int input = -1;
            if (::recvmsg(way.its, &message, 0) == 1)
                std::memcpy(&input, CMSG_DATA(CMSG_FIRSTHDR(&message)), sizeof input);
            become(input, {.pkexecUid = pkexecUid});
        }
        if (::setresgid(nobody, nobody, nobody) != 0 || ::setresuid(nobody, nobody, nobody) != 0)
            ::_exit(1);
        ::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0); // as after an execve(2)
        const Ends ends;
        alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
        char byte = 0;
        iovec data {&byte, 1};
        msghdr message {nullptr, 0, &data, 1, control, sizeof control, 0};
        cmsghdr *header = CMSG_FIRSTHDR(&message);
        *header = {CMSG_LEN(sizeof(int)), SOL_SOCKET, SCM_RIGHTS};
        std::memcpy(CMSG_DATA(header), &ends.its, sizeof ends.its);
        (void)::sendmsg(way.ours, &message, 0);
        Request request = ownRequest();
        change(request);
        return talk(ends, helper, &request, sizeof request);
    });
}

int onlineCores()
{
    return int(::sysconf(_SC_NPROCESSORS_ONLN));
}

/// The remaining tests hold wherever they run.
#define NEEDS_EVENTS()                                                                                                 \
    if (const Heard could = talk(ownRequest()); could.stage == Stage::Open)                                            \
    QSKIP(qPrintable(u"NOT TESTED, the kernel refuses these events here to the user of the tests: "_s                  \
                     + qt_error_string(could.error)))
#define NEEDS_ROOT()                                                                                                   \
    if (::geteuid() != 0)                                                                                              \
    QSKIP("NOT TESTED: only root can be two users. Run this as root to test what pkexec does.")

} // namespace

class TestRecorder : public QObject
{
    Q_OBJECT
private slots:
    void opens();
    void opensForAnotherThread();
    void refuses_data();
    void refuses();
    void refusesBytes_data();
    void refusesBytes();
    void answersOnce();
    void hearsTheProcessAlone();
    void worksForWhoAsked();
    void refusesAnotherUser();
    void believesPkexecAlone();
    void refusesAnotherUsersTask();
    void refusesWhatIsProtected();
    void refusesAReusedPid();
    void endsWithItsSocket_data();
    void endsWithItsSocket();
    void takesASocketAlone_data();
    void takesASocketAlone();
    void tellsThatThereIsNoRoom();
    void waitsNotForEver();
};

void TestRecorder::opens()
{
    NEEDS_EVENTS();
    const Heard heard = talk(ownRequest());
    QCOMPARE(heard.ready, 1);
    QCOMPARE(heard.stage, Stage::Opened);
    QCOMPARE(heard.descriptors, onlineCores());
    QVERIFY(heard.events);
    QCOMPARE(heard.status, 0);
}

void TestRecorder::opensForAnotherThread()
{
    NEEDS_EVENTS();
    Heard heard;
    std::thread([&] { heard = talk(ownRequest()); }).join();
    QCOMPARE(heard.stage, Stage::Opened);
}

void TestRecorder::refuses_data()
{
    QTest::addColumn<int>("pid");
    QTest::addColumn<int>("tid");
    QTest::addColumn<Stage>("stage");
    const int own = int(::getpid());
    const int parent = int(::getppid());
    QTest::newRow("a thread of its parent") << own << parent << Stage::Task;
    QTest::newRow("its parent") << parent << parent << Stage::Task;
    QTest::newRow("the first process") << 1 << 1 << Stage::Task;
    QTest::newRow("the first process, as its own") << own << 1 << Stage::Task;
    QTest::newRow("whoever runs") << own << 0 << Stage::Task;
    QTest::newRow("everybody") << own << -1 << Stage::Task;
    QTest::newRow("nobody") << own << std::numeric_limits<int>::max() << Stage::Task;
    QTest::newRow("no process") << 0 << 0 << Stage::Task;
    QTest::newRow("a negative process") << -own << own << Stage::Task;
}

void TestRecorder::refuses()
{
    QFETCH(int, pid);
    QFETCH(int, tid);
    Request request = ownRequest();
    request.pid = pid;
    request.tid = tid;
    const Heard heard = talk(request);
    QTEST(heard.stage, "stage");
    QCOMPARE(heard.descriptors, 0);
    QCOMPARE(WEXITSTATUS(heard.status), 1);
}

void TestRecorder::refusesBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const Request request = ownRequest();
    const QByteArray whole(reinterpret_cast<const char *>(&request), sizeof request);
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("too short") << whole.chopped(1);
    QTest::newRow("too long") << whole + 'x';
    QTest::newRow("much too long") << whole + QByteArray(100'000, '\0');
    QTest::newRow("garbage") << QByteArray(qsizetype(sizeof request), '\xff');
    QTest::newRow("zeros") << QByteArray(qsizetype(sizeof request), '\0');
    Request other = request;
    other.version = version + 1;
    QTest::newRow("another version") << QByteArray(reinterpret_cast<const char *>(&other), sizeof other);
}

void TestRecorder::refusesBytes()
{
    QFETCH(QByteArray, bytes);
    const Ends ends;
    const Heard heard = talk(ends, launch(ends.its), bytes.constData(), size_t(bytes.size()));
    QCOMPARE(heard.stage, Stage::Request);
    QCOMPARE(heard.descriptors, 0);
    QCOMPARE(WEXITSTATUS(heard.status), 1);
}

void TestRecorder::answersOnce()
{
    NEEDS_EVENTS();
    const Heard heard = talk(ownRequest(), {}, 100);
    QCOMPARE(heard.answers, 1);
    QCOMPARE(heard.descriptors, onlineCores());
    QCOMPARE(heard.status, 0);
}

// The process that made the socket is alive, and the request is valid, but its child sends it.
void TestRecorder::hearsTheProcessAlone()
{
    const Request request = ownRequest();
    const Ends ends;
    const pid_t helper = launch(ends.its);
    ::close(ends.its);
    const std::optional<Heard> heard = inAnotherProcess([&] { return talk(ends, helper, &request, sizeof request); });
    ::close(ends.ours);
    QVERIFY(heard);
    QCOMPARE(heard->ready, 1);
    QCOMPARE(heard->stage, Stage::Request);
    QCOMPARE(heard->descriptors, 0);
    QCOMPARE(WEXITSTATUS(statusOf(helper)), 1);
}

void TestRecorder::worksForWhoAsked()
{
    NEEDS_ROOT();
    NEEDS_EVENTS();
    const std::optional<Heard> heard = askAsNobody("65534", [](Request &) {});
    QVERIFY(heard);
    QCOMPARE(heard->stage, Stage::Opened);
    QCOMPARE(heard->descriptors, onlineCores());
}

void TestRecorder::refusesAnotherUser()
{
    NEEDS_ROOT();
    for (const char *user : {"0", "1000", "", "-1", "65534 ", "065534", "4294901758", "x"}) {
        const std::optional<Heard> heard = askAsNobody(user, [](Request &) {});
        QVERIFY(heard);
        QCOMPARE(heard->stage, Stage::Peer);
        QCOMPARE(heard->ready, 0);
        QCOMPARE(heard->descriptors, 0);
    }
    const std::optional<Heard> heard = askAsNobody(nullptr, [](Request &) {}); // root's own helper, for somebody else
    QVERIFY(heard);
    QCOMPARE(heard->stage, Stage::Peer);
}

// Anybody can set the variable; only as root it comes from pkexec.
void TestRecorder::believesPkexecAlone()
{
    NEEDS_ROOT();
    const Heard heard = talk(ownRequest(), {.pkexecUid = "0", .user = nobody}); // with a socket of root's
    QCOMPARE(heard.stage, Stage::Peer);
    QCOMPARE(heard.descriptors, 0);
}

void TestRecorder::refusesAnotherUsersTask()
{
    NEEDS_ROOT();
    const int roots = int(::getpid());
    for (const bool asProcess : {false, true}) {
        const std::optional<Heard> heard = askAsNobody("65534", [&](Request &request) {
            request.tid = roots;
            if (asProcess)
                request.pid = roots;
        });
        QVERIFY(heard);
        QCOMPARE(heard->stage, Stage::Task);
        QCOMPARE(heard->descriptors, 0);
    }
}

// Like a program that gained privileges: its own user may not inspect it.
void TestRecorder::refusesWhatIsProtected()
{
    NEEDS_ROOT();
    const std::optional<Heard> heard = askAsNobody("65534", [](Request &) { ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); });
    QVERIFY(heard);
    QCOMPARE(heard->stage, Stage::Task);
    QCOMPARE(heard->descriptors, 0);
}

// The process that made the socket ends, its pid goes to a stranger, and its child, which has the socket, asks in its
// name.
void TestRecorder::refusesAReusedPid()
{
    NEEDS_ROOT();
    const std::optional<Heard> heard = inAnotherProcess([]() -> Heard {
        if (::unshare(CLONE_NEWPID | CLONE_NEWNS) != 0)
            return {};
        const std::optional<Heard> inside = inAnotherProcess([]() -> Heard { // the first process there
            if (::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
                || ::mount("proc", "/proc", "proc", 0, nullptr) != 0)
                return {};
            const Ends way;
            const pid_t maker = ::fork();
            if (maker == 0) {
                const Ends made;
                alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int) * 2)] = {};
                char byte = 0;
                iovec data {&byte, 1};
                msghdr message {nullptr, 0, &data, 1, control, sizeof control, 0};
                cmsghdr *header = CMSG_FIRSTHDR(&message);
                *header = {CMSG_LEN(sizeof(int) * 2), SOL_SOCKET, SCM_RIGHTS};
                std::memcpy(CMSG_DATA(header), &made, sizeof(int) * 2);
                ::_exit(::sendmsg(way.its, &message, 0) == 1 ? 0 : 1);
            }
            alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int) * 2)];
            char byte = 0;
            iovec data {&byte, 1};
            msghdr message {nullptr, 0, &data, 1, control, sizeof control, 0};
            Ends made(SOCK_STREAM);
            if (::recvmsg(way.ours, &message, 0) != 1)
                return {};
            std::memcpy(&made, CMSG_DATA(CMSG_FIRSTHDR(&message)), sizeof(int) * 2);
            (void)statusOf(maker);
            const int last = ::open("/proc/sys/kernel/ns_last_pid", O_WRONLY | O_CLOEXEC);
            const std::string before = std::to_string(maker - 1);
            if (::write(last, before.data(), before.size()) < 0)
                return {};
            const pid_t stranger = ::fork();
            if (stranger == 0) {
                ::close(made.ours);
                ::close(made.its);
                ::alarm(60);
                ::pause();
                ::_exit(0);
            }
            if (stranger != maker)
                return {};
            const Request request {.pid = int(stranger), .tid = int(stranger), .watermark = 65536};
            const Heard told = talk(made, launch(made.its), &request, sizeof request);
            ::kill(stranger, SIGKILL);
            (void)statusOf(stranger);
            return told;
        });
        return inside.value_or(Heard {});
    });
    QVERIFY(heard);
    if (heard->status == -1)
        QSKIP("NOT TESTED: pids cannot be forced to be used again here, run this as root, with namespaces.");
    QVERIFY(heard->stage == Stage::Peer || heard->stage == Stage::Request);
    QCOMPARE(heard->descriptors, 0);
}

void TestRecorder::endsWithItsSocket_data()
{
    QTest::addColumn<bool>("waits");
    QTest::newRow("closed at once") << false;
    QTest::newRow("closed when it is ready") << true;
}

void TestRecorder::endsWithItsSocket()
{
    QFETCH(bool, waits);
    const Ends ends;
    const pid_t helper = launch(ends.its);
    ::close(ends.its);
    Heard heard;
    if (waits)
        QVERIFY(hear(ends.ours, heard));
    ::close(ends.ours);
    const int status = statusOf(helper);
    QVERIFY(WIFEXITED(status)); // long before its time is over
    QCOMPARE(WEXITSTATUS(status), 1);
}

void TestRecorder::takesASocketAlone_data()
{
    QTest::addColumn<int>("type");
    QTest::newRow("a stream") << int(SOCK_STREAM);
    QTest::newRow("datagrams") << int(SOCK_DGRAM);
    QTest::newRow("of the internet") << -1;
    QTest::newRow("a file") << -2;
    QTest::newRow("nothing") << -3;
    QTest::newRow("an option") << -4;
}

void TestRecorder::takesASocketAlone()
{
    QFETCH(int, type);
    const Ends ends(type > 0 ? type : SOCK_SEQPACKET);
    const int file = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    const int net = ::socket(AF_INET, SOCK_STREAM, 0);
    const int input = type == -1 ? net : type == -2 ? file : type == -3 ? -1 : ends.its;
    const pid_t helper = ::fork();
    if (helper == 0) {
        if (input < 0)
            ::close(STDIN_FILENO);
        become(input, {.argument = type == -4 ? "--help" : nullptr});
    }
    QCOMPARE(WEXITSTATUS(statusOf(helper)), 2);
    for (const int descriptor : {ends.ours, ends.its, file, net})
        ::close(descriptor);
}

void TestRecorder::tellsThatThereIsNoRoom()
{
    NEEDS_EVENTS();
    if (onlineCores() < 2)
        QSKIP("NOT TESTED: one core alone needs no second descriptor.");
    const Heard heard = talk(ownRequest(), {.files = 5}); // besides the usual ones: a handle on who asks, one more
    QCOMPARE(heard.stage, Stage::Open);
    QCOMPARE(heard.error, EMFILE);
    QCOMPARE(heard.descriptors, 0);
}

void TestRecorder::waitsNotForEver()
{
    const Ends ends;
    const pid_t helper = launch(ends.its, {.deaf = true});
    ::close(ends.its);
    Heard heard;
    QVERIFY(hear(ends.ours, heard));
    const int status = statusOf(helper);
    ::close(ends.ours);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGALRM);
}

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
