// SPDX-License-Identifier: MIT
// Parses the text of files in /proc. A process chooses its own name, so nothing before the last parenthesis of a stat
// line can be trusted. Any thread.
#include "core/linux/procparse.h"

#include "core/basics/lastindex.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>

namespace pangaea {

namespace {

/// Takes words from the front. A word counts only if a blank or newline follows: otherwise the text may have been cut
/// off inside a number.
class Words
{
public:
    explicit Words(QByteArrayView text)
        : m_rest(text)
    {
    }

    QByteArrayView next()
    {
        while (!m_rest.isEmpty() && m_rest.front() == ' ')
            m_rest = m_rest.sliced(1);
        qsizetype length = 0;
        while (length < m_rest.size() && m_rest[length] != ' ' && m_rest[length] != '\n')
            ++length;
        if (length == m_rest.size())
            return std::exchange(m_rest, {}).first(0);
        const QByteArrayView word = m_rest.first(length);
        m_rest = m_rest.sliced(length);
        return word;
    }

    void skip(int count)
    {
        while (count-- > 0)
            next();
    }

    /// False, and the value unchanged, if the next word is not such a number, or is negative.
    template <typename Number>
    bool number(Number &value)
    {
        Number parsed = 0;
        if (!signedNumber(parsed) || parsed < 0)
            return false;
        value = parsed;
        return true;
    }

    template <typename Number>
    bool signedNumber(Number &value, int base = 10)
    {
        const QByteArrayView word = next();
        Number parsed = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), parsed, base);
        if (word.isEmpty() || error != std::errc() || end != word.data() + word.size())
            return false;
        value = parsed;
        return true;
    }

    /// In the kernel's format of addresses: 0x7ffc695b21b8.
    bool address(quint64 &value)
    {
        while (!m_rest.isEmpty() && m_rest.front() == ' ')
            m_rest = m_rest.sliced(1);
        if (!m_rest.startsWith("0x"))
            return false;
        m_rest = m_rest.sliced(2);
        return signedNumber(value, 16);
    }

private:
    QByteArrayView m_rest;
};

/// The rest of the one line that begins with the key, with its newline; empty if there is none.
QByteArrayView lineOf(QByteArrayView text, QByteArrayView key)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        if (end < 0)
            return {};
        if (text.startsWith(key)) {
            QByteArrayView rest = text.sliced(key.size(), end + 1 - key.size());
            while (rest.startsWith(' ') || rest.startsWith('\t'))
                rest = rest.sliced(1);
            return rest;
        }
        text = text.sliced(end + 1);
    }
    return {};
}

std::optional<qint64> countOf(QByteArrayView text, QByteArrayView key)
{
    qint64 value = 0;
    return Words(lineOf(text, key)).number(value) ? std::optional(value) : std::nullopt;
}

std::optional<quint64> maskOf(QByteArrayView text, QByteArrayView key)
{
    quint64 value = 0;
    return Words(lineOf(text, key)).signedNumber(value, 16) ? std::optional(value) : std::nullopt;
}

/// "Pss:   405 kB"
std::optional<qint64> bytesOf(QByteArrayView text, QByteArrayView key)
{
    constexpr qint64 kilo = 1024;
    Words words(lineOf(text, key));
    qint64 value = 0;
    if (!words.number(value) || words.next() != "kB" || value > std::numeric_limits<qint64>::max() / kilo / 2)
        return {};
    return value * kilo;
}

} // namespace

std::optional<ProcStat> parseProcStat(QByteArrayView text)
{
    const qsizetype open = text.indexOf('(');
    const qsizetype close = lastIndexIn(text, ')');
    if (open < 0 || close < open)
        return {};
    Words words(text.sliced(close + 1));
    ProcStat stat;
    stat.name = text.sliced(open + 1, close - open - 1).toByteArray();
    const QByteArrayView state = words.next();
    if (state.size() != 1)
        return {};
    stat.state = state.front();
    // The numbers of the fields are those of proc_pid_stat(5); the state is field 3.
    if (!words.number(stat.parent))
        return {};
    if (!words.signedNumber(stat.group) || !words.signedNumber(stat.session))
        return {};
    constexpr qint64 ending = 0x4; // PF_EXITING
    qint64 flags = 0;
    words.skip(2); // 7 and 8
    if (!words.number(flags))
        return {};
    stat.ending = flags & ending;
    words.skip(4); // 10 to 13
    if (!words.number(stat.userTicks) || !words.number(stat.systemTicks))
        return {};
    words.skip(3); // 16 to 18
    if (!words.signedNumber(stat.nice) || !words.number(stat.threads))
        return {};
    words.skip(1); // 21
    if (!words.number(stat.startTicks))
        return {};
    words.skip(1); // 23
    if (!words.number(stat.residentPages))
        return {};
    words.skip(14); // 25 to 38
    if (!words.number(stat.core))
        return {};
    return stat;
}

std::optional<int> parseWaitStatus(QByteArrayView text)
{
    const qsizetype close = lastIndexIn(text, ')');
    Words words(text.sliced(close + 1));
    words.skip(49); // 3 to 51
    int status = 0;
    return close >= 0 && words.number(status) ? std::optional(status) : std::nullopt;
}

std::optional<ProcSchedStat> parseProcSchedStat(QByteArrayView text)
{
    Words words(text);
    ProcSchedStat stat;
    if (!words.number(stat.run) || !words.number(stat.wait) || !words.number(stat.slices))
        return {};
    return stat;
}

namespace {

/// Parses a line of /proc/stat after the name.
std::optional<SystemTicks> ticksOf(Words &words)
{
    // user, nice, system, idle, iowait, irq, softirq, steal. The next fields are included in user and nice.
    constexpr int count = 8;
    constexpr int idle = 3;
    constexpr int ioWait = 4;
    SystemTicks ticks;
    for (int i = 0; i < count; ++i) {
        qint64 value = 0;
        if (!words.number(value) || value > std::numeric_limits<qint64>::max() / count)
            return {};
        ticks.total += value;
        if (i != idle && i != ioWait)
            ticks.busy += value;
    }
    return ticks;
}

} // namespace

std::optional<SystemTicks> parseSystemStat(QByteArrayView text)
{
    Words words(text);
    return words.next() == "cpu" ? ticksOf(words) : std::nullopt;
}

std::vector<std::optional<SystemTicks>> parseCoreStats(QByteArrayView text)
{
    constexpr int mostCores = 8192; // CONFIG_NR_CPUS
    std::vector<std::optional<SystemTicks>> cores;
    for (qsizetype end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n')) {
        Words words(text.first(end + 1));
        const QByteArrayView name = words.next();
        if (!name.startsWith("cpu"))
            break;
        bool isNumber = false;
        const int core = name.sliced(3).toInt(&isNumber);
        if (isNumber && core >= int(cores.size()) && core < mostCores) {
            cores.resize(size_t(core) + 1);
            cores.back() = ticksOf(words);
        }
        text = text.sliced(end + 1);
    }
    return cores;
}

ProcStatus parseProcStatus(QByteArrayView text)
{
    return {countOf(text, "voluntary_ctxt_switches:"),
            countOf(text, "nonvoluntary_ctxt_switches:"),
            maskOf(text, "SigPnd:"),
            maskOf(text, "ShdPnd:"),
            maskOf(text, "SigBlk:"),
            maskOf(text, "SigIgn:"),
            maskOf(text, "SigCgt:"),
            countOf(text, "TracerPid:"),
            bytesOf(text, "VmHWM:")};
}

std::optional<ProcOwner> parseProcOwner(QByteArrayView text)
{
    const QByteArrayView users = lineOf(text, "Uid:"); // real, effective, saved, file system, separated by tabs
    const auto threads = countOf(text, "Threads:");
    bool isNumber = false;
    const qint64 user = users.first(std::max<qsizetype>(0, users.indexOf('\t'))).toLongLong(&isNumber);
    return isNumber && threads ? std::optional(ProcOwner {user, *threads}) : std::nullopt;
}

std::optional<ProcSystemCall> parseProcSystemCall(QByteArrayView text)
{
    ProcSystemCall call;
    if (text == "running\n") {
        call.running = true;
        return call;
    }
    Words words(text);
    if (!words.signedNumber(call.number) || call.number < -1)
        return {};
    if (call.number == -1) // then only the stack and the instruction pointer follow
        return call;
    return words.address(call.firstArgument) ? std::optional(call) : std::nullopt;
}

std::optional<ProcMemory> parseProcMemory(QByteArrayView text)
{
    const auto proportional = bytesOf(text, "Pss:");
    const auto clean = bytesOf(text, "Private_Clean:");
    const auto dirty = bytesOf(text, "Private_Dirty:");
    if (!proportional || !clean || !dirty)
        return {};
    return ProcMemory {*proportional, *clean + *dirty};
}

std::vector<qint64> parseProcChildren(QByteArrayView text)
{
    std::vector<qint64> children;
    Words words(text);
    for (qint64 pid = 0; words.number(pid) && pid > 0;)
        children.push_back(pid);
    return children;
}

} // namespace pangaea
