// Both streams in one pipe
// Compile it with: c++ -std=c++17 -fPIC -o program program.cpp $(pkg-config --cflags --libs Qt6Core)
#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <unistd.h>

#include <algorithm>

static const QString WORKER = "pangaea-worker";

static QProcess *makeProcess(const QString &program, const QStringList &arguments,
    const QList<std::pair<QString, QString>> &variables = {})
{
    auto *process = new QProcess(qApp);
    process->setProgram(program);
    process->setArguments(arguments);
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[key, value] : variables)
        environment.insert(key, value);
    process->setProcessEnvironment(environment);
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
    QDir::setCurrent("/home/teacher");
    QList<QProcess *> processes;

    QProcess *asia = makeProcess(WORKER, {"error_output", "Asia"});
    processes << asia;
    asia->setChildProcessModifier([] { dup2(STDOUT_FILENO, STDERR_FILENO); });

    QProcess *europe = makeProcess(WORKER, {"print_func", "Europe"});
    processes << europe;
    europe->setChildProcessModifier([] { dup2(STDOUT_FILENO, STDERR_FILENO); });
    europe->start();

    QProcess *africa = makeProcess(WORKER, {"error_output", "Africa"});
    processes << africa;
    africa->start();

    QProcess *japan = makeProcess("sh", {"-c", "echo out; echo err >&2"}, {{"KEY", "value"}});
    processes << japan;
    japan->setChildProcessModifier([] { dup2(STDOUT_FILENO, STDERR_FILENO); });
    japan->start();

    asia->start();
    asia->waitForFinished(-1);

    europe->waitForFinished(-1);
    africa->waitForFinished(-1);
    japan->waitForFinished(-1);

    return std::any_of(processes.begin(), processes.end(), hasFailed) ? 1 : 0;
}
