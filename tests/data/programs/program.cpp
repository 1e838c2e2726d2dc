// Any program, with its arguments
// Compile it with: c++ -std=c++17 -fPIC -o program program.cpp $(pkg-config --cflags --libs Qt6Core)
#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>

#include <algorithm>

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

    processes << makeProcess("sh", {"-c", "echo \"$1 is number $2 and tells of $SEASON\"; exec sleep 0.5", "sh", "Asia", "1"}, {{"SEASON", "the monsoon"}});
    processes.last()->start();

    processes << makeProcess("sh", {"-c", "echo \"$1 is number $2 and tells of $SEASON\"; exec sleep 0.5", "sh", "Europe", "2"}, {{"SEASON", "the winter"}});
    processes.last()->start();

    QProcess *where = makeProcess("pwd", {});
    processes << where;

    where->start();

    for (QProcess *process : processes)
        process->waitForFinished(-1);

    return std::any_of(processes.begin(), processes.end(), hasFailed) ? 1 : 0;
}
