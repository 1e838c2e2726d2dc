// SPDX-License-Identifier: MIT
// A made-up /proc, where each number is known, and a child that misbehaves and is ended with the test.
#pragma once

#include "core/event.h"
#include "core/linux/keptfile.h"
#include "core/linux/processlife.h"
#include "tests/testing.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <unistd.h>

namespace pangaea::testing {

constexpr qint64 millisecond = nanosecondsPerSecond / 1000;

/// A folder with the files of one process, 100, and of the system.
class FakeProc
{
public:
    FakeProc() { QDir(m_folder.path()).mkdir(QStringLiteral("100")); }

    [[nodiscard]] QByteArray root() const { return QFile::encodeName(m_folder.path()); }
    /// The same file stays, as the sampler keeps it open.
    void write(const QByteArray &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(text), text.size());
    }
    void stat(char state, qint64 ticks, int threads, qint64 pages) const
    {
        write("100/stat", line(100, state, ticks, threads, pages));
    }
    void schedStat(qint64 run, qint64 wait = 0, qint64 slices = 7) const
    {
        write("100/schedstat", times(run, wait, slices));
    }
    void status(qint64 voluntary, qint64 involuntary) const
    {
        write("100/status",
              "Name:\tx\nvoluntary_ctxt_switches:\t" + QByteArray::number(voluntary)
                  + "\nnonvoluntary_ctxt_switches:\t" + QByteArray::number(involuntary) + "\n");
    }
    /// Of process 100: its main one too is to be told.
    void thread(qint64 tid, char state, qint64 run, qint64 wait = 0) const
    {
        const QByteArray folder = "100/task/" + QByteArray::number(tid);
        QVERIFY(QDir(m_folder.path()).mkpath(QString::fromLatin1(folder)));
        write(folder + "/stat", line(tid, state, 0, 1, 10));
        write(folder + "/schedstat", times(run, wait, 7));
    }
    void endThread(qint64 tid) const
    {
        QVERIFY(QDir(m_folder.filePath(QStringLiteral("100/task/%1").arg(tid))).removeRecursively());
    }

private:
    static QByteArray line(qint64 id, char state, qint64 ticks, int threads, qint64 pages)
    {
        return QByteArray::number(id) + " (x) y (z) " + state + " 42 2 3 4 5 6 7 8 9 10 "
            + QByteArray::number(ticks) + " 0 0 0 20 -5 " + QByteArray::number(threads) + " 0 555 0 "
            + QByteArray::number(pages) + " 0 0 0 0 0 0 0 0 0 0 0 0 0 17 3 0 0\n";
    }
    static QByteArray times(qint64 run, qint64 wait, qint64 slices)
    {
        return QByteArray::number(run) + ' ' + QByteArray::number(wait) + ' ' + QByteArray::number(slices)
            + '\n';
    }

    QTemporaryDir m_folder;
};

[[nodiscard]] inline bool isNothing(const KernelSample &sample)
{
    return sample.state == 0
        && std::ranges::none_of(sample.values, [](const auto &value) { return value.has_value(); });
}

/// A process of tests/misbehave.cpp that has said "ready".
class Misbehaving final : public QProcess
{
public:
    explicit Misbehaving(const QStringList &behaviour)
    {
        start(QStringLiteral(PANGAEA_BIN_DIR "/misbehave"), behaviour);
    }
    ~Misbehaving() override
    {
        kill();
        waitForFinished();
    }
    [[nodiscard]] bool isReady()
    {
        return QTest::qWaitFor([this] { return peek(6) == "ready\n"; }, patience);
    }
};

/// The kernel's letter for its state; 0 when it is gone.
[[nodiscard]] inline char stateOf(qint64 pid)
{
    ProcBuffer buffer;
    const auto stat = parseProcStat(readOnce("/proc/" + QByteArray::number(pid) + "/stat", buffer));
    return stat ? stat->state : 0;
}

/// Its arguments, each with a NUL behind it; also where its main thread has ended.
[[nodiscard]] inline QByteArray commandLineOf(qint64 pid)
{
    const QByteArray folder = "/proc/" + QByteArray::number(pid);
    QByteArray line = readWhole(folder + "/cmdline");
    if (!line.isEmpty())
        return line;
    for (const qint64 thread : listNumbers(folder + "/task").value_or(std::vector<qint64>()))
        line += readWhole(folder + "/task/" + QByteArray::number(thread) + "/cmdline");
    return line;
}

/// A zombie does not.
[[nodiscard]] inline bool lives(qint64 pid)
{
    ProcBuffer buffer;
    const auto stat = parseProcStat(readOnce("/proc/" + QByteArray::number(pid) + "/stat", buffer));
    return stat && !isDead(*stat);
}

} // namespace pangaea::testing
