// The text's example
// Compile it with: c++ -std=c++17 -fPIC -o program program.cpp $(pkg-config --cflags --libs Qt6Core)
#include <QCoreApplication>
#include <QProcess>

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

static bool hasFailed(const QProcess *process)
{
    return process->error() == QProcess::FailedToStart || process->exitStatus() == QProcess::CrashExit
        || process->exitCode() != 0;
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QList<QProcess *> processes;

    processes << makeProcess(WORKER, {"print_func", "seconds=1"});
    processes.last()->start();

    processes << makeProcess(WORKER, {"print_func", "seconds=1", "America"});
    processes.last()->start();

    processes << makeProcess(WORKER, {"print_func", "seconds=1", "Europe"});
    processes.last()->start();

    processes << makeProcess(WORKER, {"print_func", "seconds=1", "Africa"});
    processes.last()->start();

    for (QProcess *process : processes)
        process->waitForFinished(-1);

    return std::any_of(processes.begin(), processes.end(), hasFailed) ? 1 : 0;
}
