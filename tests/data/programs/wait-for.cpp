// Waiting for what happens
// What was terminated is killed after 5 s: counted from its join here, from its terminate in Pangaea.
// Compile it with: c++ -std=c++17 -fPIC -o program program.cpp $(pkg-config --cflags --libs Qt6Core)
#include <QCoreApplication>
#include <QProcess>
#include <QThread>
#include <csignal>

#include <algorithm>

static const QString WORKER = "pangaea-worker";

static QProcess *makeProcess(const QString &program, const QStringList &arguments)
{
    auto *process = new QProcess(qApp);
    process->setProgram(program);
    process->setArguments(arguments);
    process->setProcessChannelMode(QProcess::ForwardedChannels);
    process->setStandardInputFile(QProcess::nullDevice());
    return process;
}

static void send(QProcess *process, int signal)
{
    if (process->processId() > 0)
        ::kill(pid_t(process->processId()), signal);
}

static void finish(QProcess *process)
{
    if (!process->waitForFinished(5000))
        process->kill();
    process->waitForFinished(-1);
}

static bool hasFailed(const QProcess *process)
{
    return process->error() == QProcess::FailedToStart || process->exitStatus() == QProcess::CrashExit
        || process->exitCode() != 0;
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QList<QProcess *> processes;

    QProcess *asia = makeProcess(WORKER, {"print_func", "seconds=1", "Asia"});
    processes << asia;
    asia->start();

    QProcess *europe = makeProcess(WORKER, {"handle_terminate", "seconds=60", "Europe"});
    processes << europe;
    europe->start();

    // Pangaea waits here until Asia has printed “continent”.
    QThread::msleep(1000);

    // Pangaea waits here until Europe has printed “cleans up when”.
    send(europe, SIGSTOP);
    // Pangaea waits here until the state of Europe is Suspended.
    send(europe, SIGCONT);
    // In Pangaea, Asia goes on from here.
    asia->waitForFinished(5000);
    europe->terminate();

    finish(europe);
    asia->waitForFinished(-1);

    return std::any_of(processes.begin(), processes.end(), hasFailed) ? 1 : 0;
}
