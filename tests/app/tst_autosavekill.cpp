// SPDX-License-Identifier: MIT
// The whole program with a window, killed at any moment: its session is there afterwards, but for its last second. And
// what it leaves, or does not leave, when it ends otherwise.
#include "core/autosave/leftsession.h"
#include "core/journal/journalfile.h"
#include "core/linux/procparse.h"
#include "tests/fixtures/fakeproc.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <csignal>
#include <cstring>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr int kills = 10;
constexpr quint32 seed = 4711;

/// The program under its warden, with a display that nobody sees.
class Program
{
public:
    Program(const QString &home, const QStringList &arguments, const QProcessEnvironment &more = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QLatin1String(name), home);
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(more);
        m_warden.setProcessEnvironment(environment);
        m_warden.start(QStringLiteral(PANGAEA_BIN_DIR "/pangaea"), arguments);
    }
    ~Program()
    {
        if (m_warden.state() == QProcess::NotRunning)
            return;
        (void)end(SIGKILL);
    }
    Q_DISABLE_COPY_MOVE(Program)

    /// The process with the window; 0 while there is none.
    [[nodiscard]] qint64 window() const
    {
        const QByteArray id = QByteArray::number(m_warden.processId());
        const auto children = parseProcChildren(readWhole("/proc/" + id + "/task/" + id + "/children"));
        return children.empty() ? 0 : children.front();
    }
    /// Sends the window a signal, and waits until the warden has cleaned up.
    [[nodiscard]] bool end(int signal)
    {
        if (const qint64 pid = window())
            ::kill(pid_t(pid), signal);
        return m_warden.waitForFinished(patience);
    }
    [[nodiscard]] QString errors() { return QString::fromUtf8(m_warden.readAllStandardError()); }
    [[nodiscard]] bool isRunning() const { return m_warden.state() == QProcess::Running; }

private:
    QProcess m_warden;
};

QStringList printing(const QString &names = u"Asia, Europe"_s)
{
    return {u"--spawn"_s, names, u"--target"_s, u"compute:seconds=60"_s, u"--sampled"_s};
}

} // namespace

class TestAutosaveKill final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;

    QString folder() const { return m_home->filePath(u"pangaea/sessions"_s); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files); }
    void putSettings(const QByteArray &text) const
    {
        QVERIFY(QDir(m_home->path()).mkpath(u"Pangaea"_s));
        QFile file(m_home->filePath(u"Pangaea/Pangaea.conf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

private slots:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void losesNothingButItsLastSecond();
    void leavesNothingWhenItEndsInOrder_data();
    void leavesNothingWhenItEndsInOrder();
    void writesNothing_data();
    void writesNothing();
    void twoWindowsAtOnce();
    void goesOnWithAFullDisk();
};

// How much is missing at the end is known by the clock that stamps the events: samples come ten times a second.
void TestAutosaveKill::losesNothingButItsLastSecond()
{
    QRandomGenerator random(seed);
    std::vector<double> lost;
    for (int round = 0; round < kills; ++round) {
        Program program(m_home->path(), printing());
        QTRY_COMPARE_WITH_TIMEOUT(files().size(), 1, patience);
        QTest::qWait(1200 + random.bounded(1500)); // the moment of the kill; what was written at first is older then
        const qint64 killed = monotonicNow();
        QVERIFY(program.end(SIGKILL));
        std::vector<LeftSession> left = leftSessions(folder());
        QCOMPARE(left.size(), size_t(1));
        const JournalFile file = readJournal(left.front().path());
        QVERIFY2(file.error.isEmpty(), qPrintable(file.error));
        const auto created = std::ranges::count_if(file.events, [](const Event &happened) {
            return std::holds_alternative<event::Created>(happened.payload);
        });
        QCOMPARE(created, 2);
        lost.push_back(double(killed - file.events.back().time) / double(second));
        QVERIFY2(lost.back() < 5, qPrintable(QString::number(lost.back()))); // a busy machine delays the program itself
        left.front().discard();
    }
    std::ranges::sort(lost);
    QVERIFY2(lost[kills / 2] < 1, qPrintable(QString::number(lost[kills / 2])));
}

void TestAutosaveKill::leavesNothingWhenItEndsInOrder_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("signal");
    QTest::newRow("by itself") << QStringList {u"--spawn"_s, u"Asia"_s, u"--exit-when-joined"_s} << 0;
    QTest::newRow("at a logout") << printing() << SIGTERM;
}

void TestAutosaveKill::leavesNothingWhenItEndsInOrder()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, signal);
    Program program(m_home->path(), arguments);
    if (signal)
        QTRY_COMPARE_WITH_TIMEOUT(files().size(), 1, patience);
    QVERIFY(program.end(signal));
    QCOMPARE(files(), QStringList());
}

void TestAutosaveKill::writesNothing_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("settings");
    QTest::newRow("without a window") << QStringList {u"--headless"_s} << QByteArray();
    QTest::newRow("switched off") << QStringList() << QByteArray("[journal]\nkeepSession=false\n");
}

void TestAutosaveKill::writesNothing()
{
    QFETCH(QStringList, more);
    QFETCH(QByteArray, settings);
    putSettings(settings);
    Program program(m_home->path(), QStringList {u"--spawn"_s, u"Asia"_s, u"--exit-when-joined"_s} + more);
    QVERIFY(program.end(0));
    QVERIFY(!QFile::exists(folder()));
}

void TestAutosaveKill::twoWindowsAtOnce()
{
    Program one(m_home->path(), printing(u"Asia"_s));
    QTRY_COMPARE_WITH_TIMEOUT(files().size(), 1, patience);
    Program two(m_home->path(), printing(u"Europe"_s));
    QTRY_COMPARE_WITH_TIMEOUT(files().size(), 2, patience);
    QVERIFY(leftSessions(folder()).empty()); // both run
    QVERIFY(one.end(SIGKILL));
    {
        const std::vector<LeftSession> left = leftSessions(folder());
        QCOMPARE(left.size(), size_t(1));
        QCOMPARE(readJournal(left.front().path()).error, QString());
    }
    QVERIFY(two.end(SIGTERM));
    QCOMPARE(files().size(), 1);
}

void TestAutosaveKill::goesOnWithAFullDisk()
{
    if (isSanitized)
        QSKIP("A sanitizer stands between the program and the faults: this test needs a build without one.");
    QProcessEnvironment full;
    full.insert(u"LD_PRELOAD"_s, QStringLiteral(PANGAEA_BIN_DIR "/libfaultshim.so"));
    full.insert(u"PANGAEA_FAIL"_s, u"write-jsonl:1+:%1"_s.arg(ENOSPC));
    full.insert(u"PANGAEA_FAIL_SEEN"_s, m_home->filePath(u"seen"_s));
    Program program(m_home->path(),
                    {u"--spawn"_s, u"Asia"_s, u"--target"_s, u"print_func:seconds=1"_s, u"--exit-when-joined"_s}, full);
    QVERIFY(program.end(0));
    QCOMPARE(files(), QStringList());
    QFile seen(m_home->filePath(u"seen"_s));
    QVERIFY(seen.open(QIODevice::ReadOnly));
    const QByteArrayList counts = seen.readAll().split('\n');
    QVERIFY(std::ranges::any_of(counts, [](const QByteArray &count) { return count.toInt() > 0; }));
}

QTEST_GUILESS_MAIN(TestAutosaveKill)
#include "tst_autosavekill.moc"
