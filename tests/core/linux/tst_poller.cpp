// SPDX-License-Identifier: MIT
// Many descriptors behind one: who is notified, in which order, and that nobody is notified who no longer listens.
#include "core/linux/poller.h"
#include "tests/fixtures/testing.h"

#include <array>

#include <fcntl.h>
#include <unistd.h>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

struct Pipe {
    Pipe()
    {
        if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
            qFatal("There is no pipe.");
    }
    ~Pipe()
    {
        ::close(ends[0]);
        ::close(ends[1]);
    }
    Q_DISABLE_COPY_MOVE(Pipe)
    void write() const { QCOMPARE(::write(ends[1], "x", 1), 1); }
    void read() const
    {
        char byte = 0;
        QCOMPARE(::read(ends[0], &byte, 1), 1);
    }
    std::array<int, 2> ends {};
};

} // namespace

class TestPoller : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhatIsReady();
    void tellsAgainWhatIsLeft();
    void tellsAnEnd();
    void keepsTurns();
    void sharesTheTurn();
    void forgets();
    void mayEndWatchesMeanwhile();
    void movesWatches();
    void refuses();
    void serves();
};

void TestPoller::tellsWhatIsReady()
{
    Poller poller;
    const Pipe quiet;
    const Pipe spoken;
    int told = 0;
    const auto none = poller.watch(quiet.ends[0], Poller::Turn::Later, [](qint64) { QFAIL("It was quiet."); });
    const auto one = poller.watch(spoken.ends[0], Poller::Turn::Later, [&](qint64) {
        spoken.read();
        ++told;
    });
    QVERIFY(none.isValid() && one.isValid());
    QCoreApplication::processEvents();
    QCOMPARE(told, 0);
    spoken.write();
    QTRY_COMPARE_WITH_TIMEOUT(told, 1, patience);
    QCoreApplication::processEvents();
    QCOMPARE(told, 1);
}

void TestPoller::tellsAgainWhatIsLeft()
{
    Poller poller;
    const Pipe pipe;
    int told = 0;
    const auto watch = poller.watch(pipe.ends[0], Poller::Turn::Later, [&](qint64) {
        if (++told == 3)
            pipe.read();
    });
    pipe.write();
    QTRY_COMPARE_WITH_TIMEOUT(told, 3, patience);
    QCoreApplication::processEvents();
    QCOMPARE(told, 3);
}

void TestPoller::tellsAnEnd()
{
    Poller poller;
    Pipe pipe;
    bool told = false;
    Poller::Watch watch = poller.watch(pipe.ends[0], Poller::Turn::Later, [&](qint64) {
        told = true;
        watch = {};
    });
    ::close(std::exchange(pipe.ends[1], -1));
    QTRY_VERIFY_WITH_TIMEOUT(told, patience);
    QVERIFY(!watch.isValid());
}

void TestPoller::keepsTurns()
{
    Poller poller;
    const Pipe pipes[3];
    QStringList order;
    const auto late = [&](int pipe, const QString &name) {
        return [&, pipe, name](qint64) {
            pipes[pipe].read();
            order += name;
        };
    };
    const auto a = poller.watch(pipes[0].ends[0], Poller::Turn::Later, late(0, u"output"_s));
    const auto b = poller.watch(pipes[1].ends[0], Poller::Turn::Later, late(1, u"error"_s));
    const auto c = poller.watch(pipes[2].ends[0], Poller::Turn::First, late(2, u"end"_s));
    for (const Pipe &pipe : pipes)
        pipe.write();
    QTRY_COMPARE_WITH_TIMEOUT(order, QStringList({u"end"_s, u"output"_s, u"error"_s}), patience);
}

void TestPoller::sharesTheTurn()
{
    Poller poller;
    const Pipe pipes[4];
    std::vector<qint64> shares;
    std::vector<Poller::Watch> watches;
    for (const Pipe &pipe : pipes) {
        watches.push_back(poller.watch(pipe.ends[0], Poller::Turn::Later, [&](qint64 most) {
            pipe.read();
            shares.push_back(most);
        }));
        pipe.write();
    }
    QTRY_COMPARE_WITH_TIMEOUT(shares.size(), 4U, patience);
    shares.clear();
    pipes[0].write();
    QTRY_COMPARE_WITH_TIMEOUT(shares.size(), 1U, patience);
    const qint64 whole = shares.front();
    shares.clear();
    for (const Pipe &pipe : pipes)
        pipe.write();
    QTRY_COMPARE_WITH_TIMEOUT(shares, std::vector<qint64>(4, whole / 4), patience);
}

// As with a child that is just being started: a copy of the descriptor is open elsewhere.
void TestPoller::forgets()
{
    Poller poller;
    const Pipe pipe;
    const int copy = ::fcntl(pipe.ends[0], F_DUPFD_CLOEXEC, 0);
    {
        const auto watch = poller.watch(pipe.ends[0], Poller::Turn::Later, [](qint64) { QFAIL("It went."); });
        QVERIFY(watch.isValid());
    }
    pipe.write();
    const Pipe other;
    bool told = false;
    const auto watch = poller.watch(other.ends[0], Poller::Turn::Later, [&](qint64) {
        other.read();
        told = true;
    });
    other.write();
    QTRY_VERIFY_WITH_TIMEOUT(told, patience);
    ::close(copy);
}

void TestPoller::mayEndWatchesMeanwhile()
{
    Poller poller;
    const Pipe pipes[2];
    int told = 0;
    std::array<Poller::Watch, 2> watches;
    for (size_t i = 0; i < 2; ++i) {
        watches[i] = poller.watch(pipes[i].ends[0], Poller::Turn::Later, [&](qint64) {
            ++told;
            watches = {};
        });
        pipes[i].write();
    }
    QTRY_COMPARE_WITH_TIMEOUT(told, 1, patience);
    QCoreApplication::processEvents();
    QCOMPARE(told, 1);
}

void TestPoller::movesWatches()
{
    Poller poller;
    const Pipe pipe;
    int told = 0;
    Poller::Watch first = poller.watch(pipe.ends[0], Poller::Turn::Later, [&](qint64) {
        pipe.read();
        ++told;
    });
    Poller::Watch second(std::move(first));
    QVERIFY(!first.isValid() && second.isValid());
    pipe.write();
    QTRY_COMPARE_WITH_TIMEOUT(told, 1, patience);
    first = std::move(second);
    pipe.write();
    QTRY_COMPARE_WITH_TIMEOUT(told, 2, patience);
}

void TestPoller::refuses()
{
    Poller poller;
    QVERIFY(!poller.watch(-1, Poller::Turn::Later, [](qint64) {}).isValid());
    const int file = ::open("/proc/self/stat", O_RDONLY | O_CLOEXEC); // a file is always ready
    QVERIFY(!poller.watch(file, Poller::Turn::Later, [](qint64) {}).isValid());
    QCOMPARE(errno, EPERM);
    ::close(file);
}

// More than are fetched at once: all get their turn, although each always has more.
void TestPoller::serves()
{
    Poller poller;
    const std::vector<Pipe> pipes(200);
    std::vector<int> told(pipes.size());
    std::vector<Poller::Watch> watches;
    for (size_t i = 0; i < pipes.size(); ++i) {
        watches.push_back(poller.watch(pipes[i].ends[0], Poller::Turn::Later, [&told, i](qint64) { ++told[i]; }));
        pipes[i].write();
    }
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(told, [](int times) { return times >= 10; }), patience);
    const auto [least, most] = std::ranges::minmax(told);
    QVERIFY2(most - least <= 2, qPrintable(QString::number(most - least)));
}

QTEST_GUILESS_MAIN(TestPoller)
#include "tst_poller.moc"
