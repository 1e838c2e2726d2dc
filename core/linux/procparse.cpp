// SPDX-License-Identifier: MIT
// The text of files in /proc into numbers. A process chooses its own name, so that nothing before the last
// parenthesis of a stat line is to be trusted. Any thread.
#include "core/linux/procparse.h"

#include <charconv>
#include <limits>
#include <utility>

namespace pangaea {

namespace {

/// Takes words from the front. A word counts only with the blank or newline behind it: without, the text
/// may have been cut off inside of a number.
class Words
{
public:
    explicit Words(QByteArrayView text) : m_rest(text) {}

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

    /// False, and the value untouched, when the next word is no such number.
    template <typename Number>
    bool number(Number &value)
    {
        const QByteArrayView word = next();
        Number parsed = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), parsed);
        if (word.isEmpty() || error != std::errc() || end != word.data() + word.size() || parsed < 0)
            return false;
        value = parsed;
        return true;
    }

private:
    QByteArrayView m_rest;
};

} // namespace

std::optional<ProcStat> parseProcStat(QByteArrayView text)
{
    const qsizetype open = text.indexOf('(');
    const qsizetype close = text.lastIndexOf(')');
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
    words.skip(9); // 5 to 13
    if (!words.number(stat.userTicks) || !words.number(stat.systemTicks))
        return {};
    words.skip(4); // 16 to 19
    if (!words.number(stat.threads))
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

std::optional<ProcSchedStat> parseProcSchedStat(QByteArrayView text)
{
    Words words(text);
    ProcSchedStat stat;
    if (!words.number(stat.run) || !words.number(stat.wait) || !words.number(stat.slices))
        return {};
    return stat;
}

std::optional<SystemTicks> parseSystemStat(QByteArrayView text)
{
    Words words(text);
    if (words.next() != "cpu")
        return {};
    // user, nice, system, idle, iowait, irq, softirq, steal. What follows is contained in user and nice.
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

} // namespace pangaea
