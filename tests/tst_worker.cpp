// SPDX-License-Identifier: MIT
// Drives the real pangaea-worker as a child: its output byte for byte, its ends, its errors. Main thread.
#include "core/targetcatalog.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace pangaea;

namespace {

constexpr int patience = 60'000; ///< milliseconds; only a fault comes near it

const QByteArray firstLine = "The name of continent is :  Asia\n";

/// A child that never outlives its test.
class Worker final : public QProcess
{
public:
    explicit Worker(const QStringList &arguments = {})
    {
        setProgram(QStringLiteral(TESTED_WORKER));
        setArguments(arguments);
        connect(this, &QProcess::readyReadStandardOutput, this, [this] { out += readAllStandardOutput(); });
        connect(this, &QProcess::readyReadStandardError, this, [this] { err += readAllStandardError(); });
    }
    ~Worker() override
    {
        kill();
        waitForFinished(patience);
    }
    bool begin()
    {
        start();
        return waitForStarted(patience);
    }
    bool end() { return state() == NotRunning || waitForFinished(patience); }
    bool run() { return begin() && end(); }
    void send(int number) const
    {
        if (processId() > 0) // 0 would be the test's own group
            ::kill(static_cast<pid_t>(processId()), number);
    }

    QByteArray out;
    QByteArray err;
};

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestWorker : public QObject
{
    Q_OBJECT
private slots:
    void prints_data();
    void prints();
    void printsAnyName_data();
    void printsAnyName();
    void flushesBeforeItSleeps_data();
    void flushesBeforeItSleeps();
    void sleepsItsTimeThroughSignals();
    void computes();
    void ignoresTerminate();
    void endsByTerminate();
    void crashes();
    void floods();
    void stopsFloodingWithoutReader_data();
    void stopsFloodingWithoutReader();
    void refuses_data();
    void refuses();
    void tellsWriteErrors_data();
    void tellsWriteErrors();
    void listsItsTargets();
    void tellsItsUsage();
};

void TestWorker::prints_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<QByteArray>("err");
    QTest::addColumn<int>("code");

    const auto row
        = [](const char *arguments, const QByteArray &out, const QByteArray &err = {}, int code = 0) {
              QTest::newRow(arguments) << words(arguments) << out << err << code;
          };
    row("print_func", firstLine);
    row("print_func --", firstLine);
    row("print_func America", "The name of continent is :  America\n");
    row("print_func seconds=0.01 Europe", "The name of continent is :  Europe\n");
    row("print_func Europe seconds=.01", "The name of continent is :  Europe\n");
    row("compute seconds=0", firstLine);
    row("compute seconds=0.1", firstLine);
    row("count seconds=0", "");
    row("count seconds=0.1", "Asia 1\n");
    row("count seconds=1.1 Africa", "Africa 1\nAfrica 2\n");
    row("ignore_terminate seconds=0", "Asia ignores SIGTERM from now on\n");
    row("exit_code", "Asia exits with code 1\n", {}, 1);
    row("exit_code code=0", "Asia exits with code 0\n");
    row("exit_code code=255 seconds=0.01", "Asia exits with code 255\n", {}, 255);
    row("flood seconds=0", "");
    const QByteArray out = "Asia writes to standard output\n";
    const QByteArray err = "Asia writes to standard error\n";
    row("error_output", out.repeated(3), err.repeated(3));
}

void TestWorker::prints()
{
    QFETCH(QStringList, arguments);
    Worker worker(arguments);
    QVERIFY(worker.run());
    QTEST(worker.out, "out");
    QTEST(worker.err, "err");
    QCOMPARE(worker.exitStatus(), QProcess::NormalExit);
    QTEST(worker.exitCode(), "code");
}

void TestWorker::printsAnyName_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"a=b", "seconds=5", "--list", "--", "-h", "", " two  words ", "Süd-Amerika",
             "亚洲", "🌍", "%s%n", "a\nb", "\"quoted\""}) {
        QTest::newRow(name) << QString::fromUtf8(name);
    }
}

void TestWorker::printsAnyName()
{
    QFETCH(QString, name);
    Worker worker({QStringLiteral("print_func"), QStringLiteral("--"), name});
    QVERIFY(worker.run());
    QCOMPARE(worker.out, "The name of continent is :  " + name.toUtf8() + "\n");
    QCOMPARE(worker.exitCode(), 0);
}

void TestWorker::flushesBeforeItSleeps_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("out");

    const auto row = [](const char *arguments, const QByteArray &out) {
        QTest::newRow(arguments) << words(arguments) << out;
    };
    row("print_func seconds=1000", firstLine);
    row("compute seconds=1000", firstLine);
    row("count seconds=1000", "Asia 1\n");
    row("ignore_terminate seconds=1000", "Asia ignores SIGTERM from now on\n");
    row("exit_code seconds=1000", "Asia exits with code 1\n");
    row("crash seconds=1000", "Asia writes to memory that it does not own\n");
    row("error_output seconds=1000", QByteArray("Asia writes to standard output\n").repeated(3));
}

void TestWorker::flushesBeforeItSleeps()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, out);
    Worker worker(arguments);
    QVERIFY(worker.begin());
    QTRY_VERIFY_WITH_TIMEOUT(worker.out.startsWith(out), patience);
    QCOMPARE(worker.state(), QProcess::Running);
}

void TestWorker::sleepsItsTimeThroughSignals()
{
    QElapsedTimer time;
    time.start();
    Worker worker(words("print_func seconds=0.4"));
    QVERIFY(worker.begin());
    while (worker.state() != QProcess::NotRunning) {
        worker.send(SIGSTOP);
        worker.send(SIGCONT);
        worker.send(SIGWINCH);
        worker.waitForFinished(5);
        QVERIFY(!time.hasExpired(patience));
    }
    QVERIFY2(time.elapsed() >= 400, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(worker.exitCode(), 0);
}

void TestWorker::computes()
{
    Worker worker(words("compute seconds=1.2 Asia"));
    QVERIFY(worker.run());
    const QList<QByteArray> lines = worker.out.split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0) + '\n', firstLine);
    const QByteArray begin = "Asia: 1 of 1.2 s, ";
    QVERIFY2(lines.at(1).startsWith(begin) && lines.at(1).endsWith(" steps"), lines.at(1).constData());
    QVERIFY(lines.at(1).chopped(6).mid(begin.size()).toULongLong() > 1000);
    QCOMPARE(lines.at(2), QByteArray());
}

void TestWorker::ignoresTerminate()
{
    Worker worker(words("ignore_terminate seconds=0.5"));
    QVERIFY(worker.begin());
    QTRY_VERIFY_WITH_TIMEOUT(worker.out.contains('\n'), patience);
    worker.send(SIGTERM);
    QVERIFY(worker.end());
    QCOMPARE(worker.exitStatus(), QProcess::NormalExit);
    QCOMPARE(worker.exitCode(), 0);
}

void TestWorker::endsByTerminate()
{
    Worker worker(words("print_func seconds=1000"));
    QVERIFY(worker.begin());
    QTRY_COMPARE_WITH_TIMEOUT(worker.out, firstLine, patience);
    worker.terminate();
    QVERIFY(worker.end());
    QCOMPARE(worker.exitStatus(), QProcess::CrashExit);
    QCOMPARE(worker.exitCode(), SIGTERM);
}

void TestWorker::crashes()
{
    const QTemporaryDir folder; // the core file, where the system writes one
    Worker worker(words("crash"));
    worker.setWorkingDirectory(folder.path());
    worker.setChildProcessModifier([] { std::signal(SIGSEGV, SIG_IGN); });
    QVERIFY(worker.run());
    QCOMPARE(worker.out, "Asia writes to memory that it does not own\n");
    QCOMPARE(worker.err, QByteArray());
    QCOMPARE(worker.exitStatus(), QProcess::CrashExit);
    QCOMPARE(worker.exitCode(), SIGSEGV);
}

void TestWorker::floods()
{
    Worker worker(words("flood seconds=0.1"));
    QVERIFY(worker.run());
    QCOMPARE(worker.exitCode(), 0);
    const QList<QByteArray> lines = worker.out.split('\n');
    QVERIFY(lines.size() > 1000);
    QCOMPARE(lines.last(), QByteArray());
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        QCOMPARE(lines.at(i), "Asia " + QByteArray::number(i + 1));
}

void TestWorker::stopsFloodingWithoutReader_data()
{
    QTest::addColumn<bool>("ignoresPipeSignal");
    QTest::newRow("by the signal") << false;
    QTest::newRow("by the error") << true;
}

void TestWorker::stopsFloodingWithoutReader()
{
    QFETCH(bool, ignoresPipeSignal);
    Worker reader(words("exit_code code=0"));
    Worker worker(words("flood seconds=1000"));
    if (ignoresPipeSignal)
        worker.setChildProcessModifier([] { std::signal(SIGPIPE, SIG_IGN); });
    worker.setStandardOutputProcess(&reader);
    QVERIFY(worker.begin());
    QVERIFY(reader.run());
    QVERIFY(worker.end());
    if (ignoresPipeSignal) {
        QCOMPARE(worker.exitStatus(), QProcess::NormalExit);
        QCOMPARE(worker.exitCode(), 1);
        QCOMPARE(worker.err, "pangaea-worker: cannot write to standard output: Broken pipe\n");
    } else {
        QCOMPARE(worker.exitStatus(), QProcess::CrashExit);
        QCOMPARE(worker.exitCode(), SIGPIPE);
    }
}

void TestWorker::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("complaint");

    const auto row = [](const char *arguments, const char *complaint) {
        QTest::newRow(arguments) << words(arguments) << QString::fromUtf8(complaint);
    };
    const char *seconds = "seconds must be a number between 0 and 86400, not ";
    const char *code = "code must be a whole number between 0 and 255, not ";
    row("", "name a target, as in: pangaea-worker print_func Asia; targets are print_func, compute, ");
    row("foo", R"(there is no target "foo"; targets are print_func, compute, )");
    row("-- Asia", R"(there is no target "--"; targets are )");
    row("--lists", R"(there is no target "--lists"; targets are )");
    row("seconds=1 print_func", R"(there is no target "seconds=1"; targets are )");
    row("print_func size=1", R"(print_func has no parameter "size"; it has seconds)");
    row("exit_code =1", R"(exit_code has no parameter ""; it has code, seconds)");
    row("print_func seconds=1 seconds=1", "seconds is given twice; give it once");
    row("print_func Asia Europe", R"(there are two names, "Asia" and "Europe"; give one)");
    row("print_func Asia -- Europe", "there are two names, ");
    row("print_func -- Asia Europe", "there are two names, ");
    for (const char *value :
        {"", "abc", "nan", "inf", "-inf", "-1", "86401", "1e999", "5s", "0,5", "0x10", "+1"}) {
        const QByteArray argument = QByteArray("print_func seconds=") + value;
        QTest::newRow(argument.constData()) << words(argument.constData()) << QLatin1String(seconds) + u'"';
    }
    for (const char *value : {"", "1.5", "1e1", "-1", "256", "99999999999"}) {
        const QByteArray argument = QByteArray("exit_code code=") + value;
        QTest::newRow(argument.constData()) << words(argument.constData()) << QLatin1String(code) + u'"';
    }
    row("--list foo", "--list stands alone; leave out what follows it");
    row("--help foo", "--help stands alone; leave out what follows it");
    row("--version foo", "--version stands alone; leave out what follows it");
}

void TestWorker::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, complaint);
    Worker worker(arguments);
    QVERIFY(worker.run());
    QCOMPARE(worker.exitStatus(), QProcess::NormalExit);
    QCOMPARE(worker.exitCode(), 2);
    QCOMPARE(worker.out, QByteArray());
    QVERIFY2(QString::fromUtf8(worker.err).startsWith(QLatin1String("pangaea-worker: ") + complaint),
        worker.err.constData());
    QCOMPARE(worker.err.count('\n'), 1);
}

void TestWorker::tellsWriteErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *arguments : {"print_func", "count seconds=0.1", "flood seconds=1000", "exit_code code=7",
             "error_output", "--list", "--help"}) {
        QTest::newRow(arguments) << words(arguments);
    }
}

void TestWorker::tellsWriteErrors()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("this system has no /dev/full");
    QFETCH(QStringList, arguments);
    Worker worker(arguments);
    worker.setStandardOutputFile(QStringLiteral("/dev/full"));
    QVERIFY(worker.run());
    QCOMPARE(worker.exitStatus(), QProcess::NormalExit);
    QCOMPARE(worker.exitCode(), 1);
    QVERIFY2(
        worker.err.endsWith("pangaea-worker: cannot write to standard output: No space left on device\n"),
        worker.err.constData());
}

void TestWorker::listsItsTargets()
{
    Worker worker(words("--list"));
    QVERIFY(worker.run());
    QCOMPARE(worker.exitCode(), 0);
    QCOMPARE(worker.err, QByteArray());
    const auto [catalog, error] = parseTargetCatalog(worker.out);
    QCOMPARE(error, QString());
    QVERIFY(catalog.targets.size() >= 8);
    QCOMPARE(catalog.targets.first().name, QStringLiteral("print_func"));

    const Target *printFunc = catalog.find(u"print_func");
    QCOMPARE(printFunc->parameters.size(), 1);
    const Parameter seconds = printFunc->parameters.first();
    QCOMPARE(seconds.title, QStringLiteral("Seconds"));
    QVERIFY(!seconds.integer);
    QCOMPARE(seconds.defaultValue, 0.);
    QCOMPARE(seconds.windowDefault, 10.);
    QCOMPARE(seconds.minimum, 0.);
    QCOMPARE(seconds.maximum, 86400.);
    QVERIFY(catalog.find(u"exit_code")->parameter(u"code")->integer);

    for (const Target &target : catalog.targets) {
        QVERIFY(!target.summary.isEmpty());
        QStringList keyValues;
        for (const Parameter &parameter : target.parameters)
            keyValues += parameter.name + u'=' + QString::number(parameter.windowDefault);
        QCOMPARE(checkArguments(catalog, target.name, keyValues), QString());
    }
}

void TestWorker::tellsItsUsage()
{
    Worker help(words("--help"));
    QVERIFY(help.run());
    QCOMPARE(help.exitCode(), 0);
    QVERIFY(help.out.startsWith("Usage: pangaea-worker TARGET [key=value ...] [--] [NAME]\n"));
    QVERIFY(help.out.contains("  print_func\n"));

    Worker version(words("--version"));
    QVERIFY(version.run());
    QCOMPARE(version.exitCode(), 0);
    QVERIFY(version.out.startsWith("pangaea-worker "));
}

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_worker.moc"
