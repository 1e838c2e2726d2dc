// SPDX-License-Identifier: MIT
// What a crash leaves behind, and that it is reported once. The crashing processes are forked for the test.
#include "app/crashreport.h"

#include "generated/version.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdlib>

#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace pangaea;
using namespace Qt::StringLiterals;

namespace {

void killItself(int signal)
{
    ::kill(::getpid(), signal);
}
// Writes to a page that is mapped read-only.
void writeWhereItMayNot(int)
{
    void *page = ::mmap(nullptr, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    *static_cast<volatile char *>(page) = 1;
}
void callAbort(int)
{
    std::abort();
}
__attribute__((no_sanitize("address", "thread", "undefined"))) int overflow(volatile char *above, int depth)
{
    volatile char here[4096];
    here[0] = char(depth);
    if (depth > 0 && overflow(here, depth + 1) == -1)
        return above ? *above : 0;
    return here[0];
}
void overflowTheStack(int)
{
    overflow(nullptr, 1);
}

using Crash = void (*)(int signal);

} // namespace

Q_DECLARE_METATYPE(Crash)

class TestCrashReport final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    QString folder() const { return m_home.filePath(u"state/deep/pangaea"_s); }
    QStringList reports() const { return QDir(folder()).entryList({u"crash-*"_s}, QDir::Files, QDir::Name); }

    /// The signal that ended a process that did that.
    int crash(Crash how, int signal) const
    {
        const pid_t child = ::fork();
        if (child == 0) {
            const struct rlimit noCore = {};
            ::setrlimit(RLIMIT_CORE, &noCore);
            ::signal(signal, SIG_DFL); // Qt Test has handlers of its own
            ::alarm(60);
            installCrashReport();
            how(signal);
            _exit(0);
        }
        int status = 0;
        if (child < 0 || ::waitpid(child, &status, 0) != child || !WIFSIGNALED(status))
            return 0;
        return WTERMSIG(status);
    }

private slots:
    void init()
    {
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_home.filePath(u"state/deep"_s)));
        QVERIFY(QDir(m_home.path()).mkpath(u"."_s));
    }
    void cleanup() { QVERIFY(QDir(m_home.filePath(u"state"_s)).removeRecursively()); }

    void writes_data()
    {
        QTest::addColumn<Crash>("how");
        QTest::addColumn<int>("signal");
        QTest::addColumn<QString>("says");
        QTest::addRow("SIGSEGV") << Crash(killItself) << SIGSEGV << u"ended by SIGSEGV."_s;
        QTest::addRow("SIGBUS") << Crash(killItself) << SIGBUS << u"ended by SIGBUS."_s;
        QTest::addRow("SIGILL") << Crash(killItself) << SIGILL << u"ended by SIGILL."_s;
        QTest::addRow("SIGFPE") << Crash(killItself) << SIGFPE << u"ended by SIGFPE."_s;
        QTest::addRow("abort") << Crash(callAbort) << SIGABRT << u"ended by SIGABRT."_s;
        QTest::addRow("a real fault") << Crash(writeWhereItMayNot) << SIGSEGV << u"Address: 0x7"_s;
        QTest::addRow("no stack is left") << Crash(overflowTheStack) << SIGSEGV << u"Address: 0x7"_s;
    }
    void writes()
    {
        QFETCH(Crash, how);
        QFETCH(int, signal);
        QFETCH(QString, says);
        QCOMPARE(crash(how, signal), signal);
        QCOMPARE(reports().size(), 1);
        static const QRegularExpression pattern(u"^crash-\\d{8}-\\d{6}-\\d+\\.txt$"_s);
        QVERIFY2(pattern.match(reports().constFirst()).hasMatch(), qPrintable(reports().constFirst()));
        QFile file(QDir(folder()).filePath(reports().constFirst()));
        const auto user = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(file.permissions(), user);
        QVERIFY(!(QFile::permissions(folder()) & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(says), qPrintable(text));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY2(text.startsWith(u"Pangaea " PANGAEA_VERSION " was ended by SIG"_s), qPrintable(text));
        const QString time = text.section(u"Time: "_s, 1).left(19);
        const QDateTime then = QDateTime::fromString(time + u'Z', u"yyyy-MM-dd hh:mm:sst"_s);
        QVERIFY2(then.isValid() && qAbs(then.secsTo(now)) < 120, qPrintable(time));
        QVERIFY2(text.contains(u"Kernel: Linux "_s), qPrintable(text));
        QVERIFY2(text.section(u"Backtrace:\n"_s, 1).count(u'\n') >= 3, qPrintable(text));
    }

    void isToldOnce()
    {
        QCOMPARE(takeCrashReport(), QString());
        QCOMPARE(crash(killItself, SIGSEGV), SIGSEGV);
        QCOMPARE(crash(callAbort, 0), SIGABRT);
        QCOMPARE(reports().size(), 2);
        const QString told = takeCrashReport();
        QVERIFY2(QFile::exists(told), qPrintable(told));
        QVERIFY2(told.endsWith(u".told.txt"_s), qPrintable(told));
        QCOMPARE(QFileInfo(told).fileName(), reports().constLast());
        QCOMPARE(takeCrashReport(), QString());
        QCOMPARE(reports().size(), 2);
    }

    void nowhereToWrite()
    {
        const QByteArray home = qgetenv("HOME");
        qputenv("XDG_STATE_HOME", "relative");
        qunsetenv("HOME");
        const int signal = crash(killItself, SIGSEGV);
        const QString told = takeCrashReport();
        qputenv("HOME", home);
        QCOMPARE(signal, SIGSEGV);
        QCOMPARE(told, QString());
        QVERIFY(!QFile::exists(u"relative"_s));
    }
};

QTEST_GUILESS_MAIN(TestCrashReport)
#include "tst_crashreport.moc"
