// SPDX-License-Identifier: MIT
// The whole program while the system refuses what it asks for: it ends by itself, with a status that means
// something, and leaves no process behind.
#include "tests/fixtures/testing.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cerrno>
#include <csignal>

#include <unistd.h>

using namespace pangaea::testing;

namespace {

constexpr int crashed = -1;
constexpr int hung = -2;

struct Run {
    int status = 0;
    QString out;
    QString err;
    int failures = 0; ///< faults that the program met
};

/// Number of processes with this name, without the program itself.
int named(const QByteArray &name)
{
    int count = 0;
    QDirIterator all(u"/proc"_s, {u"[1-9]*"_s}, QDir::Dirs);
    while (all.hasNext()) {
        QFile file(all.next() + u"/cmdline"_s);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = file.readAll();
        count += line.contains("pangaea-worker") && line.contains(name);
    }
    return count;
}

} // namespace

class TestFaults final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_name; ///< of the processes of one run
    int m_runs = 0;

    Run run(const QString &fault, const QStringList &more = {})
    {
        m_name = "Fault" + QByteArray::number(::getpid()) + '-' + QByteArray::number(++m_runs);
        const QString seen = m_folder.filePath(u"seen"_s);
        QFile::remove(seen);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_folder.path());
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(PANGAEA_BIN_DIR "/libfaultshim.so"));
        environment.insert(u"PANGAEA_FAIL"_s, fault);
        environment.insert(u"PANGAEA_FAIL_SEEN"_s, seen);
        QProcess program;
        program.setProcessEnvironment(environment);
        const QString name = QString::fromLatin1(m_name);
        program.start(QStringLiteral(PANGAEA_BIN_DIR "/pangaea"),
                      QStringList {u"--headless"_s, u"--spawn"_s, name + u", "_s + name} + more);
        const bool ended = program.waitForFinished(patience);
        if (!ended) {
            program.kill();
            program.waitForFinished();
        }
        Run run {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
                 QString::fromUtf8(program.readAllStandardError()), 0};
        if (!ended)
            run.status = hung;
        else if (program.exitStatus() != QProcess::NormalExit)
            run.status = crashed;
        QFile file(seen);
        if (file.open(QIODevice::ReadOnly))
            run.failures = file.readAll().trimmed().toInt();
        return run;
    }

private slots:
    void initTestCase();
    void isWellWithoutFaults();
    void survives_data();
    void survives();
    void survivesWhatFailsForEver_data();
    void survivesWhatFailsForEver();
    void tellsTheReason_data();
    void tellsTheReason();
    void keepsTheOldExport_data();
    void keepsTheOldExport();
};

void TestFaults::initTestCase()
{
    if (isSanitized)
        QSKIP("A sanitizer stands between the program and the faults: these tests need a build without one.");
    QVERIFY(QFile::exists(QStringLiteral(PANGAEA_BIN_DIR "/libfaultshim.so")));
}

void TestFaults::isWellWithoutFaults()
{
    const Run run = this->run(u"none:1:5"_s);
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out.count(u"Exited"_s), 2);
    QCOMPARE(run.failures, 0);
    QCOMPARE(named(m_name), 0);
}

void TestFaults::survives_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("error");
    const auto row = [](const char *call, int error) {
        QTest::addRow("%s: %s", call, std::strerror(error)) << QString::fromLatin1(call) << error;
    };
    row("pipe", EMFILE);
    row("pipe", ENFILE);
    row("clone", EAGAIN);
    row("clone", ENOMEM);
    row("open", EMFILE);
    row("open", EACCES);
    row("open", ENOMEM);
    row("mmap", ENOMEM);
    row("write", EIO);
    row("write", ENOSPC);
    row("read", EIO);
    row("read", EINTR);
    row("pidfd", EMFILE);
    row("thread", EAGAIN);
    row("perf", EMFILE);
}

/// Each call of this kind fails once, in turn: the program ends, and reports if something went wrong.
void TestFaults::survives()
{
    QFETCH(QString, call);
    QFETCH(int, error);
    constexpr int enough = 80;
    int number = 1;
    for (; number <= enough; ++number) {
        const Run run = this->run(u"%1:%2:%3"_s.arg(call).arg(number).arg(error),
                                  {u"--export"_s, m_folder.filePath(u"table.csv"_s)});
        const QByteArray where = "call " + QByteArray::number(number);
        QVERIFY2(run.status >= 0, where + (run.status == hung ? ": hung" : ": crashed"));
        QVERIFY2(run.status <= 2, where + ": status " + QByteArray::number(run.status));
        QCOMPARE(named(m_name), 0);
        if (run.status == 2) // nothing could be done, or not exported
            QVERIFY2(run.err.contains(u"pangaea: "_s), where + ": " + run.err.toUtf8());
        else
            QCOMPARE(run.out.count(u'\n'), 3); // all rows, whatever became of them
        if (run.status == 1)
            QVERIFY2(run.out.contains(u"Failed to start"_s), where + ": " + run.out.toUtf8());
        if (run.failures == 0)
            break; // there are no more such calls
    }
    QVERIFY2(number > 1, "The program makes no such calls, so that nothing was tested.");
}

void TestFaults::survivesWhatFailsForEver_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *call : {"pipe", "clone", "open", "mmap", "perf", "pidfd"}) {
        for (const int from : {1, 2})
            QTest::addRow("%s from %d on", call, from) << u"%1:%2+:%3"_s.arg(QLatin1String(call))
                                                              .arg(from)
                                                              .arg(call == QByteArrayView("clone") ? EAGAIN : EMFILE);
    }
}

void TestFaults::survivesWhatFailsForEver()
{
    QFETCH(QString, fault);
    const Run run = this->run(fault);
    QVERIFY2(run.status >= 0, run.status == hung ? "hung" : "crashed");
    QVERIFY2(run.status <= 2, qPrintable(QString::number(run.status)));
    QVERIFY(run.status < 2 || run.err.contains(u"pangaea: "_s));
    QVERIFY(run.failures > 0);
    QCOMPARE(named(m_name), 0);
}

void TestFaults::tellsTheReason_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("reason");
    // The first start is the worker that lists its targets.
    QTest::newRow("processes") << u"clone:2+:%1"_s.arg(EAGAIN) << u"lets you have no more processes"_s;
    QTest::newRow("memory") << u"clone:2+:%1"_s.arg(ENOMEM) << u"not enough memory to start"_s;
    QTest::newRow("no list for want of processes")
        << u"clone:1+:%1"_s.arg(EAGAIN) << u"lets you have no more processes"_s;
}

void TestFaults::tellsTheReason()
{
    QFETCH(QString, fault);
    QFETCH(QString, reason);
    const Run run = this->run(fault);
    QVERIFY(run.status == 1 || run.status == 2);
    QVERIFY2((run.out + run.err).contains(reason), qPrintable(run.out + run.err));
    QVERIFY(run.failures > 0);
}

void TestFaults::keepsTheOldExport_data()
{
    QTest::addColumn<QString>("fault");
    for (const int error : {ENOSPC, EIO, EDQUOT})
        QTest::addRow("%s", std::strerror(error)) << u"write:1+:%1"_s.arg(error);
}

/// The old file is unchanged if the new one cannot be written completely.
void TestFaults::keepsTheOldExport()
{
    QFETCH(QString, fault);
    for (const char *name : {"table.csv", "session.jsonl", "session.trace.json"}) {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old") == 3);
        file.close();
        const Run run = this->run(fault, {u"--export"_s, path});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.contains(QLatin1String(name)), qPrintable(run.err));
        QVERIFY(run.failures > 0);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "old");
    }
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
