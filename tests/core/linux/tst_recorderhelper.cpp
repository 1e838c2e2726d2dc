// SPDX-License-Identifier: MIT
// How Pangaea asks for the right to record: from a helper that has it, or that somebody permits. If the kernel refuses
// nobody, the test makes it refuse; pkexec is a script here.
#include "core/linux/linuxplatform.h"
#include "core/linux/recorderhelper.h"
#include "tests/fixtures/session.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cerrno>
#include <csignal>

#include <linux/capability.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace pangaea;
using namespace pangaea::testing;
using namespace std::chrono_literals;

namespace {

const QString program = QStringLiteral(PANGAEA_BIN_DIR "/pangaea-recorder");

/// While this exists, the first program of that name in PATH.
class Pkexec final
{
public:
    explicit Pkexec(const QByteArray &script)
    {
        if (!script.isEmpty()) {
            QFile file(m_folder.filePath(u"pkexec"_s));
            (void)file.open(QIODevice::WriteOnly);
            file.write("#!/bin/sh\n" + script + '\n');
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        qputenv("PATH",
                script.isEmpty() ? QFile::encodeName(m_folder.path())
                                 : QFile::encodeName(m_folder.path()) + ':' + m_before);
    }
    ~Pkexec() { qputenv("PATH", m_before); }
    Q_DISABLE_COPY_MOVE(Pkexec)

private:
    const QByteArray m_before = qgetenv("PATH");
    QTemporaryDir m_folder;
};

constexpr const char *permits = "[ \"$1\" = --disable-internal-agent ] || exit 9\nshift\nexec \"$@\"";

/// A situation in which the kernel refuses an ordinary user.
std::unique_ptr<Platform> refusing(const QString &recorder = program)
{
    SwitchRecorder::Options options;
    options.openEvent = [](perf_event_attr &, int) {
        errno = EACCES;
        return -1;
    };
    options.paranoid = [] { return std::optional(3); };
    PlatformOptions platform;
    platform.recorder = recorder;
    return std::make_unique<LinuxPlatform>("/proc"_ba, platform, std::nullopt, options);
}

std::vector<event::RecordingStarted> recordings(const Session &session)
{
    return session.all<event::RecordingStarted>(ProcessId::Pangaea);
}

/// The result of asking a helper directly, once.
struct Asked {
    explicit Asked(RecorderHelper::Options options)
        : helper(std::move(options))
    {
        QObject::connect(&helper, &RecorderHelper::opening, &helper, [this] { ++opening; });
        QObject::connect(&helper, &RecorderHelper::finished, &helper,
                         [this](const std::vector<SwitchRecorder::Given> &opened, const Failure &problem) {
                             ++finished;
                             events = opened;
                             sentence = problem.sentence();
                         });
    }
    ~Asked()
    {
        for (const SwitchRecorder::Given &event : events)
            ::close(event.descriptor);
    }
    Q_DISABLE_COPY_MOVE(Asked)

    RecorderHelper helper;
    std::vector<SwitchRecorder::Given> events;
    QString sentence;
    int opening = 0;
    int finished = 0;
};

qsizetype openDescriptors()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System).size();
}

bool setCapability(const QString &path, unsigned right)
{
    const vfs_cap_data data {VFS_CAP_REVISION_2 | VFS_CAP_FLAGS_EFFECTIVE, {{1U << right, 0}, {0, 0}}};
    return ::setxattr(QFile::encodeName(path).constData(), "security.capability", &data, sizeof data, 0) == 0;
}

} // namespace

class TestRecorderHelper : public QObject
{
    Q_OBJECT
private slots:
    void handsOver();
    void tellsWhyNot_data();
    void tellsWhyNot();
    void isEndedWhileItAsks();
    void recordsExactlyFromNowOn();
    void recordsNothingInPart();
    void asksAgain();
    void offersNothingWithoutAHelper();
    void findsTheRight();
    void recordsAtOnceWithTheRight();
    void goesOnWhereTheRightDoesNotHelp();
};

#define NEEDS_EVENTS(asked)                                                                                            \
    if ((asked).sentence.contains(u"no right"_s))                                                                      \
    QSKIP("NOT TESTED, the kernel lets neither the user of the tests nor the helper record switches here.")

void TestRecorderHelper::handsOver()
{
    const qsizetype before = openDescriptors();
    {
        Asked asked({.program = program, .watermark = 4096});
        QTRY_COMPARE_WITH_TIMEOUT(asked.finished, 1, patience);
        NEEDS_EVENTS(asked);
        QCOMPARE(asked.sentence, QString());
        QCOMPARE(asked.opening, 1);
        QCOMPARE(qint64(asked.events.size()), ::sysconf(_SC_NPROCESSORS_ONLN));
        SwitchRecorder recorder;
        const event::RecordingStarted started = recorder.open(std::exchange(asked.events, {}));
        QVERIFY2(started.exact, qPrintable(started.reason));
    }
    QTRY_COMPARE_WITH_TIMEOUT(openDescriptors(), before, patience);
}

void TestRecorderHelper::tellsWhyNot_data()
{
    QTest::addColumn<QByteArray>("pkexec");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("there is no pkexec") << QByteArray() << u"(the program pkexec of polkit would do)."_s;
    QTest::newRow("dismissed") << QByteArray("exit 126") << u"was not given"_s;
    QTest::newRow("refused") << QByteArray("exit 127") << u"was refused, or nobody can be asked"_s;
    QTest::newRow("nobody answers") << QByteArray("exec sleep 1000") << u"Nobody answered"_s;
    QTest::newRow("another program") << QByteArray("exit 0") << u"was refused"_s;
    QTest::newRow("it crashes") << QByteArray("kill -SEGV $$") << u"ended before it answered"_s;
}

void TestRecorderHelper::tellsWhyNot()
{
    QFETCH(QByteArray, pkexec);
    QFETCH(QString, sentence);
    const Pkexec fake(pkexec);
    const qsizetype before = openDescriptors();
    {
        Asked asked({.program = program, .asksFirst = true, .toBePermitted = pkexec.contains("sleep") ? 100ms : 60s});
        QTRY_COMPARE_WITH_TIMEOUT(asked.finished, 1, patience);
        QVERIFY2(asked.sentence.contains(sentence), qPrintable(asked.sentence));
        QVERIFY(asked.sentence.endsWith(u'.'));
        QCOMPARE(asked.opening, 0);
        QVERIFY(asked.events.empty());
    }
    QTRY_COMPARE_WITH_TIMEOUT(openDescriptors(), before, patience);
}

void TestRecorderHelper::isEndedWhileItAsks()
{
    QTemporaryDir folder;
    const QString asks = folder.filePath(u"asks"_s);
    const Pkexec fake("echo $$ >" + QFile::encodeName(asks) + "; exec sleep 1000");
    qint64 pid = 0;
    {
        Asked asked({.program = program, .asksFirst = true});
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                QFile file(asks);
                pid = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLongLong() : 0;
                return pid > 0;
            }(),
            patience);
    }
    QTRY_COMPARE_WITH_TIMEOUT(::kill(pid_t(pid), 0), -1, patience);
}

// Processes started before are sampled to their end; those started after are exact.
void TestRecorderHelper::recordsExactlyFromNowOn()
{
    const Pkexec fake(permits);
    Session session(workerPath(), refusing());
    const ProcessId before = session.spawnSleeper();
    QTRY_VERIFY_WITH_TIMEOUT(session.pid(before) > 0, patience);
    QCOMPARE(recordings(session).size(), 1u);
    QVERIFY(!recordings(session).front().exact);
    QVERIFY(recordings(session).front().mayAsk);
    QVERIFY(recordings(session).front().reason.contains(u"perf_event_paranoid is 3"_s));

    session.send(command::RecordExactly {});
    session.send(command::RecordExactly {}); // a second click
    QTRY_COMPARE_WITH_TIMEOUT(recordings(session).size(), 3u, patience);
    QVERIFY(!recordings(session)[1].mayAsk); // while it is asked
    if (!recordings(session)[2].exact)
        QSKIP(qPrintable(u"NOT TESTED, the helper cannot record here: "_s + recordings(session)[2].reason));
    const ProcessId after = session.spawnOne(u"compute"_s, {u"seconds=0.1"_s});
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(after), patience);
    QTRY_COMPARE_WITH_TIMEOUT(session.all<event::TaskExited>(after).size(), 1u, patience);
    QVERIFY(session.table.find(after)->exact);
    QVERIFY(!session.all<event::Ran>(after).empty());
    QVERIFY(!session.table.find(before)->exact);
    QVERIFY(session.all<event::Ran>(before).empty());
    QVERIFY(session.all<event::TaskBorn>(before).empty());
    // And so is its next attempt.
    session.send(command::Restart {{before}, 0});
    QTRY_COMPARE_WITH_TIMEOUT(session.all<event::TaskBorn>(before).size(), 1u, patience);
    QVERIFY(session.table.find(before)->exact);
}

// The permission arrives while many are being started: each is recorded from birth to exit, or not at all.
void TestRecorderHelper::recordsNothingInPart()
{
    constexpr int most = 300;
    const Pkexec fake(permits);
    Session session(workerPath(), refusing());
    QTRY_COMPARE_WITH_TIMEOUT(recordings(session).size(), 1u, patience);
    ProcessIds rows;
    session.send(command::RecordExactly {});
    const auto spawnSome = [&] {
        for (const ProcessId row :
             session.spawn({.names = QStringList(20, u"Asia"_s), .target = u"print_func"_s, .join = false}))
            rows.push_back(row);
    };
    const auto isAnswered = [&] { return recordings(session).size() == 3; };
    do {
        spawnSome();
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered() || session.isOver(rows.back()), patience);
    } while (!isAnswered() && int(rows.size()) < most);
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), patience);
    if (!recordings(session).back().exact)
        QSKIP(qPrintable(u"NOT TESTED, the helper cannot record here: "_s + recordings(session).back().reason));
    spawnSome();
    for (const ProcessId row : rows)
        QTRY_VERIFY_WITH_TIMEOUT(session.isOver(row), patience);
    QVERIFY(session.table.find(rows.back())->exact);
    for (const ProcessId row : rows) {
        const size_t expected = session.table.find(row)->exact ? 1 : 0;
        QTRY_COMPARE_WITH_TIMEOUT(session.all<event::TaskExited>(row).size(), expected, patience);
        QCOMPARE(session.all<event::TaskBorn>(row).size(), expected);
        QCOMPARE(session.all<event::Ran>(row).empty(), expected == 0);
    }
}

void TestRecorderHelper::asksAgain()
{
    const Pkexec fake("exit 126");
    Session session(workerPath(), refusing());
    for (size_t asked = 1; asked <= 3; ++asked) {
        session.send(command::RecordExactly {});
        QTRY_COMPARE_WITH_TIMEOUT(recordings(session).size(), 1 + 2 * asked, patience);
        QVERIFY(recordings(session).back().mayAsk);
        QVERIFY(recordings(session).back().reason.contains(u"was not given"_s));
    }
    const ProcessId process = session.spawnOne(u"print_func"_s);
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process), patience);
    QVERIFY(!session.table.find(process)->exact);
}

void TestRecorderHelper::offersNothingWithoutAHelper()
{
    Session session(workerPath(), refusing({}));
    QTRY_COMPARE_WITH_TIMEOUT(recordings(session).size(), 1u, patience);
    QVERIFY(!recordings(session).front().mayAsk);
    session.send(command::RecordExactly {});
    const ProcessId process = session.spawnOne(u"print_func"_s);
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process), patience);
    QCOMPARE(recordings(session).size(), 1u);
}

void TestRecorderHelper::findsTheRight()
{
    QVERIFY(!RecorderHelper::hasRight({}));
    QVERIFY(!RecorderHelper::hasRight(u"/nowhere/pangaea-recorder"_s));
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"pangaea-recorder"_s);
    QVERIFY(QFile::copy(program, copy));
    QVERIFY(!RecorderHelper::hasRight(copy));
    if (!setCapability(copy, CAP_SYS_ADMIN))
        QSKIP(qPrintable(u"NOT TESTED, files cannot have capabilities here: "_s + qt_error_string(errno)));
    QVERIFY(RecorderHelper::hasRight(copy));
}

void TestRecorderHelper::recordsAtOnceWithTheRight()
{
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"pangaea-recorder"_s);
    QVERIFY(QFile::copy(program, copy));
    if (!setCapability(copy, CAP_SYS_ADMIN))
        QSKIP(qPrintable(u"NOT TESTED, files cannot have capabilities here: "_s + qt_error_string(errno)));
    const Pkexec never({});
    Session session(workerPath(), refusing(copy));
    const ProcessId process = session.spawnOne(u"print_func"_s); // at once, and yet it waits for the answer
    QTRY_COMPARE_WITH_TIMEOUT(recordings(session).size(), 1u, patience);
    if (!recordings(session).front().exact)
        QSKIP(qPrintable(u"NOT TESTED, a capability is no right here: "_s + recordings(session).front().reason));
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process), patience);
    QTRY_COMPARE_WITH_TIMEOUT(session.all<event::TaskExited>(process).size(), 1u, patience);
    QVERIFY(session.table.find(process)->exact);
}

// A program that says nothing, and one that ends: the session begins nevertheless.
void TestRecorderHelper::goesOnWhereTheRightDoesNotHelp()
{
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"pangaea-recorder"_s);
    QVERIFY(QFile::copy(misbehavePath(), copy));
    if (!setCapability(copy, CAP_SYS_ADMIN))
        QSKIP(qPrintable(u"NOT TESTED, files cannot have capabilities here: "_s + qt_error_string(errno)));
    Session session(workerPath(), refusing(copy));
    const ProcessId process = session.spawnOne(u"print_func"_s);
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process), patience);
    QCOMPARE(recordings(session).size(), 1u);
    QVERIFY(!recordings(session).front().exact);
    QVERIFY2(recordings(session).front().reason.contains(u"pangaea-recorder ended"_s),
             qPrintable(recordings(session).front().reason));
}

QTEST_GUILESS_MAIN(TestRecorderHelper)
#include "tst_recorderhelper.moc"
