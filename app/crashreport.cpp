// SPDX-License-Identifier: MIT
// The handler uses only functions that signal-safety(7) allows, and backtrace_symbols_fd(3), which does not allocate;
// backtrace(3) is called once before, since its first call loads a library.
#include "app/crashreport.h"

#include "core/basics/statefolder.h"
#include "generated/version.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <atomic>
#include <charconv>
#include <chrono>
#include <csignal>
#include <string_view>

#include <execinfo.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

struct FatalSignal {
    int number;
    std::string_view name;
};
constexpr std::array fatalSignals {FatalSignal {SIGSEGV, "SIGSEGV"}, FatalSignal {SIGBUS, "SIGBUS"},
                                   FatalSignal {SIGILL, "SIGILL"}, FatalSignal {SIGFPE, "SIGFPE"},
                                   FatalSignal {SIGABRT, "SIGABRT"}};
constexpr int mostFrames = 100;

// Written by installCrashReport() and only read afterwards, until the very end of the process.
std::array<char, 2048> folder;
struct ::utsname kernel = {};
// Alternate stack, since a stack that overflowed cannot be used. Only for the main thread; others use their own.
std::array<char, 64 * 1024> stack;

/// A text of limited length, built without allocation.
class Text
{
public:
    Text &operator<<(std::string_view text)
    {
        for (size_t i = 0; i < text.size() && m_size < m_text.size() - 1; ++i)
            m_text[m_size++] = text[i];
        return *this;
    }
    Text &number(unsigned long long value, int base = 10, size_t width = 1)
    {
        std::array<char, 64> digits {};
        const char *end = std::to_chars(digits.data(), digits.data() + digits.size(), value, base).ptr;
        for (size_t size = size_t(end - digits.data()); size < width; ++size)
            *this << "0";
        return *this << std::string_view(digits.data(), size_t(end - digits.data()));
    }
    [[nodiscard]] const char *data() const { return m_text.data(); } ///< NUL-terminated
    void writeTo(int file) const { [[maybe_unused]] const ssize_t written = ::write(file, m_text.data(), m_size); }

private:
    std::array<char, 4096> m_text {};
    size_t m_size = 0;
};

/// Date and time without gmtime(3), which may lock.
struct Moment {
    Moment()
    {
        ::timespec time {};
        ::clock_gettime(CLOCK_REALTIME, &time);
        const std::chrono::sys_seconds now {std::chrono::seconds(time.tv_sec)};
        const auto day = std::chrono::floor<std::chrono::days>(now);
        date = day;
        clock = std::chrono::hh_mm_ss(now - day);
    }
    void put(Text &text, std::string_view dash, std::string_view gap, std::string_view colon) const
    {
        text.number(unsigned(int(date.year())), 10, 4) << dash;
        text.number(unsigned(date.month()), 10, 2) << dash;
        text.number(unsigned(date.day()), 10, 2) << gap;
        text.number(unsigned(clock.hours().count()), 10, 2) << colon;
        text.number(unsigned(clock.minutes().count()), 10, 2) << colon;
        text.number(unsigned(clock.seconds().count()), 10, 2);
    }
    std::chrono::year_month_day date;
    std::chrono::hh_mm_ss<std::chrono::seconds> clock;
};

/// Creates each missing folder of the path, for the user alone.
void makeFolder()
{
    Text path;
    path << folder.data() << "/";
    std::array<char, 4096> part {};
    for (size_t i = 0; path.data()[i] != 0; ++i) {
        if (i > 0 && path.data()[i] == '/')
            ::mkdir(part.data(), S_IRWXU);
        part[i] = path.data()[i];
    }
}

int openReport(const Moment &moment)
{
    makeFolder();
    Text path;
    path << folder.data() << "/crash-";
    moment.put(path, "", "-", "");
    path << "-";
    path.number(unsigned(::getpid())) << ".txt";
    return ::open(path.data(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
}

void writeReport(int signal, const siginfo_t &info)
{
    const Moment moment;
    const int file = openReport(moment);
    if (file < 0)
        return;
    Text text;
    text << "Pangaea " PANGAEA_VERSION " was ended by ";
    for (const auto &[number, name] : fatalSignals)
        text << (number == signal ? name : "");
    text << ".\nTime: ";
    moment.put(text, "-", " ", ":");
    text << " UTC\nKernel: " << kernel.sysname << " " << kernel.release << " " << kernel.machine;
    text << "\nProcess: ";
    text.number(unsigned(::getpid())) << ", thread ";
    text.number(unsigned(::gettid()));
    if (info.si_code > 0) {
        text << "\nAddress: 0x";
        text.number(reinterpret_cast<uintptr_t>(info.si_addr), 16);
    } else {
        text << "\nSent by process: ";
        text.number(unsigned(info.si_pid));
    }
    text << "\nBacktrace:\n";
    text.writeTo(file);
    std::array<void *, mostFrames> frames {};
    ::backtrace_symbols_fd(frames.data(), ::backtrace(frames.data(), mostFrames), file);
    ::close(file);
}

void onFatalSignal(int signal, siginfo_t *info, void *)
{
    static std::atomic<pid_t> writer {0};
    static_assert(std::atomic<pid_t>::is_always_lock_free);
    const pid_t self = ::gettid();
    pid_t before = 0;
    if (writer.compare_exchange_strong(before, self)) {
        writeReport(signal, *info);
    } else if (before != self) {
        for (;;)
            ::pause(); // until the thread that was first ends the process
    }
    ::signal(signal, SIG_DFL);
    sigset_t only;
    sigemptyset(&only);
    sigaddset(&only, signal);
    ::pthread_sigmask(SIG_UNBLOCK, &only, nullptr);
    ::raise(signal);
}

} // namespace

void installCrashReport()
{
    const QByteArray path = QFile::encodeName(stateFolder());
    if (path.isEmpty() || path.size() >= qsizetype(folder.size()))
        return; // no place for reports
    std::ranges::copy(path, folder.begin());
    ::uname(&kernel);
    std::array<void *, 1> frame {};
    ::backtrace(frame.data(), 1);
    stack_t alternate {};
    alternate.ss_sp = stack.data();
    alternate.ss_size = stack.size();
    ::sigaltstack(&alternate, nullptr);
    struct sigaction action = {};
    action.sa_sigaction = onFatalSignal;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    for (const FatalSignal &signal : fatalSignals)
        sigaddset(&action.sa_mask, signal.number);
    for (const FatalSignal &signal : fatalSignals)
        ::sigaction(signal.number, &action, nullptr);
}

QString takeCrashReport()
{
    const QString path = stateFolder();
    if (path.isEmpty())
        return {};
    QDir reports(path);
    const QString suffix = u".txt"_s;
    const QString told = u".told.txt"_s;
    QString latest;
    for (const QString &name : reports.entryList({u"crash-*.txt"_s}, QDir::Files, QDir::Name)) {
        if (name.endsWith(told))
            continue;
        const QString after = name.chopped(suffix.size()) + told;
        latest = reports.filePath(reports.rename(name, after) ? after : name);
    }
    return latest;
}

} // namespace pangaea
