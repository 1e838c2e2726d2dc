// SPDX-License-Identifier: MIT
#include "core/linux/recorderhelper.h"

#include "core/linux/childsetup.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcessEnvironment>
#include <QSocketNotifier>
#include <QStandardPaths>

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pangaea {

using namespace recorderwire;

namespace {

// pkexec(1): the question was dismissed. 127 is any other refusal.
constexpr int dismissed = 126;

/// Only the variables that a program needs to talk to polkit.
QProcessEnvironment environment()
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment small;
    small.insert(u"PATH"_s, u"/usr/sbin:/usr/bin:/sbin:/bin"_s);
    for (const char *name : {"LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "DBUS_SYSTEM_BUS_ADDRESS"}) {
        const QString key = QLatin1String(name);
        if (own.contains(key))
            small.insert(key, own.value(key));
    }
    return small;
}

/// The descriptors that came with a message; closes none.
std::vector<int> descriptorsIn(const msghdr &message)
{
    std::vector<int> descriptors;
    for (cmsghdr *header = CMSG_FIRSTHDR(&message); header;
         header = CMSG_NXTHDR(const_cast<msghdr *>(&message), header)) {
        if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS)
            continue;
        descriptors.resize((header->cmsg_len - CMSG_LEN(0)) / sizeof(int));
        std::memcpy(descriptors.data(), CMSG_DATA(header), descriptors.size() * sizeof(int));
    }
    return descriptors;
}

} // namespace

RecorderHelper::RecorderHelper(const Options &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_process(new QProcess)
    , m_limit(this)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        finish(m_asked || !m_options.asksFirst
                   ? tr("The program pangaea-recorder did not answer.")
                   : tr("Nobody answered whether switches may be recorded (Record exactly asks again)."));
    });
    connect(m_process, &QProcess::finished, this, &RecorderHelper::endedAlone);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(tr("The program that would record switches cannot be started (installing Pangaea again would do)."));
    });
    QMetaObject::invokeMethod(this, &RecorderHelper::start, Qt::QueuedConnection);
}

// A process that is still asking the user is killed; one that has become another user ends by itself, since the other
// end of its socket is closed.
RecorderHelper::~RecorderHelper()
{
    m_process->disconnect(this);
    if (m_socket >= 0)
        ::close(m_socket);
    if (m_process->state() == QProcess::NotRunning) {
        m_process->deleteLater();
        return;
    }
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    m_process->kill();
}

bool RecorderHelper::hasRight(const QString &program)
{
    const QByteArray path = QFile::encodeName(program);
    struct stat file = {};
    if (path.isEmpty() || ::stat(path.constData(), &file) != 0)
        return false;
    const bool isRoots = file.st_uid == 0 && (file.st_mode & S_ISUID) != 0;
    return isRoots || ::getxattr(path.constData(), "security.capability", nullptr, 0) > 0;
}

void RecorderHelper::start()
{
    QString program = m_options.program;
    QStringList arguments;
    if (m_options.asksFirst) {
        program = QStandardPaths::findExecutable(u"pkexec"_s);
        arguments = QStringList {u"--disable-internal-agent"_s, m_options.program};
    }
    if (program.isEmpty()) {
        finish(tr(
            "There is nobody here to ask whether switches may be recorded (the program pkexec of polkit would do)."));
        return;
    }
    int ends[2] = {-1, -1};
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0) {
        finish(SwitchRecorder::refusal(errno, {}));
        return;
    }
    m_socket = ends[0];
    m_readable = new QSocketNotifier(m_socket, QSocketNotifier::Read, this);
    connect(m_readable, &QSocketNotifier::activated, this, &RecorderHelper::read);
    m_process->setProcessEnvironment(environment());
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setStandardErrorFile(QProcess::nullDevice());
    prepareChild(*m_process);
    redirectInput(*m_process, ends[1]);
    m_limit.start(m_options.asksFirst ? m_options.toBePermitted : m_options.toBeReady);
    m_process->start(program, arguments, QIODevice::ReadOnly);
    ::close(ends[1]); // so that the end of file is seen
}

void RecorderHelper::read()
{
    while (!m_finished) {
        Answer answer;
        alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int) * size_t(mostDescriptors))];
        iovec data {&answer, sizeof answer};
        msghdr message {};
        message.msg_iov = &data;
        message.msg_iovlen = 1;
        message.msg_control = control;
        message.msg_controllen = sizeof control;
        const ssize_t size = ::recvmsg(m_socket, &message, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
        if (size < 0 && errno == EINTR)
            continue;
        if (size <= 0) { // nothing yet; or end of file, and the process's end will be reported soon
            m_readable->setEnabled(size < 0 && errno == EAGAIN);
            return;
        }
        const std::vector<int> descriptors = descriptorsIn(message);
        const bool isWhole = size == ssize_t(sizeof answer) && answer.version == version;
        if (isWhole && answer.stage == Stage::Opened && (message.msg_flags & MSG_CTRUNC)) {
            for (const int descriptor : descriptors)
                ::close(descriptor);
            finish(SwitchRecorder::refusal(EMFILE, {}));
        } else if (isWhole && (answer.stage == Stage::Opened ? answer.attached : 0) == int(descriptors.size())) {
            take(answer, descriptors);
        } else {
            for (const int descriptor : descriptors)
                ::close(descriptor);
            finish(tr("The program pangaea-recorder is of another version (installing Pangaea again would do)."));
        }
    }
}

void RecorderHelper::take(const Answer &answer, const std::vector<int> &descriptors)
{
    if (answer.stage == Stage::Ready && !m_asked) {
        ask();
        return;
    }
    for (size_t i = 0; i < descriptors.size(); ++i)
        m_opened.push_back({descriptors[i], answer.cores[i]});
    if (answer.stage != Stage::Opened || !m_asked)
        finish(refusal(answer.stage, answer.error));
    else if (int(m_opened.size()) >= answer.all)
        finish({});
}

void RecorderHelper::ask()
{
    m_asked = true;
    m_limit.start(m_options.toOpen);
    emit opening();
    Request request;
    request.pid = int(::getpid());
    request.tid = int(::syscall(SYS_gettid));
    request.watermark = m_options.watermark;
    if (::send(m_socket, &request, sizeof request, MSG_NOSIGNAL | MSG_DONTWAIT) != ssize_t(sizeof request))
        finish(SwitchRecorder::refusal(errno, {}));
}

void RecorderHelper::endedAlone()
{
    if (m_socket >= 0)
        read(); // its last message may be unread
    if (m_finished)
        return;
    const bool said = m_asked || !m_options.asksFirst || m_process->exitStatus() != QProcess::NormalExit;
    finish(said ? tr("The program pangaea-recorder ended before it answered.")
               : m_process->exitCode() == dismissed
               ? tr("The permission to record switches was not given (Record exactly asks again).")
               : tr("The permission to record switches was refused, or nobody can be asked for it "
                    "here (a session at this computer, with a polkit agent, would do)."));
}

QString RecorderHelper::refusal(Stage stage, int error) const
{
    switch (stage) {
    case Stage::Open:
        if (error == EACCES || error == EPERM)
            return tr(
                "The program pangaea-recorder has no right to record switches either (setcap cap_sys_admin+ep would give it one).");
        return SwitchRecorder::refusal(error, {});
    case Stage::Peer:
    case Stage::Task:
    case Stage::Changed:
        return tr(
            "The program pangaea-recorder does not take this one for its user’s own, and records nothing for it.");
    default: return tr("The program pangaea-recorder is of another version (installing Pangaea again would do).");
    }
}

void RecorderHelper::finish(const Failure &problem)
{
    if (std::exchange(m_finished, true))
        return;
    m_limit.stop();
    if (m_readable)
        m_readable->setEnabled(false);
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
    std::vector<SwitchRecorder::Given> opened = std::exchange(m_opened, {});
    if (problem) {
        for (const SwitchRecorder::Given &event : std::exchange(opened, {}))
            ::close(event.descriptor);
        if (m_process->state() != QProcess::NotRunning)
            m_process->kill(); // it may still be asking
    }
    emit finished(opened, problem);
}

} // namespace pangaea
