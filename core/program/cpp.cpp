// SPDX-License-Identifier: MIT
// C++ with Qt's QProcess.
#include "core/program/literals.h"
#include "core/program/writer.h"

#include <QDir>

#include <array>

namespace pangaea::program {

namespace {

constexpr std::array table {
    Form {Act::Sleep, "QThread::msleep(@milliseconds);"},
    Form {Act::Join, "@row->waitForFinished(-1);"},
    Form {Act::JoinFor, "@row->waitForFinished(@milliseconds);"},
    Form {Act::Finish, "finish(@row);"},
    Form {Act::Drop, "@row->waitForFinished(-1);"},
    Form {Act::DropTerminated, "finish(@row);"},
    Form {Act::JoinAll, "for (QProcess *process : processes)\n    process->waitForFinished(-1);"},
    Form {Act::Terminate, "@row->terminate();"},
    Form {Act::Kill, "@row->kill();"},
    Form {Act::Signal, "send(@row, @signal);"},
};

class Cpp final : public Writer
{
public:
    using Writer::Writer;

    [[nodiscard]] QStringList begin() const override;
    [[nodiscard]] QStringList end() const override;

protected:
    [[nodiscard]] std::span<const Form> forms() const override { return table; }
    [[nodiscard]] QString comment() const override { return QStringLiteral("// "); }
    [[nodiscard]] QStringList make(size_t row) const override;
    [[nodiscard]] QStringList start(size_t row, bool again) const override;
    [[nodiscard]] QStringList startIfOver(size_t row, const QStringList &start) const override
    {
        return QStringList {QStringLiteral("if (%1->waitForFinished(0) || %1->state() == QProcess::NotRunning)")
                                .arg(variable(row))}
        + indented(start);
    }
    [[nodiscard]] QString variable(size_t row) const override
    {
        const QString &given = m_plan.rows[row].variable;
        return given.isEmpty() ? QStringLiteral("processes.last()") : given;
    }

private:
    [[nodiscard]] QStringList includes() const;
    [[nodiscard]] QStringList makeProcess() const;
    [[nodiscard]] QStringList helpers() const;
    [[nodiscard]] QString call(const Row &row) const;
};

QStringList Cpp::includes() const
{
    QStringList lines {QStringLiteral("#include <QCoreApplication>")};
    if (!m_plan.folder.isEmpty())
        lines += QStringLiteral("#include <QDir>");
    lines += QStringLiteral("#include <QProcess>");
    if (anyRow(hasEnvironment))
        lines += QStringLiteral("#include <QProcessEnvironment>");
    if (m_plan.does(Act::Sleep))
        lines += QStringLiteral("#include <QThread>");
    if (m_plan.does(Act::Signal))
        lines += QStringLiteral("#include <csignal>");
    return lines;
}

QStringList Cpp::makeProcess() const
{
    QString head = QStringLiteral("static QProcess *makeProcess(const QString &program, const QStringList &arguments");
    if (anyRow(hasEnvironment))
        head += QStringLiteral(",\n    const QList<std::pair<QString, QString>> &variables = {}");
    if (anyRow(hasFolder))
        head += QStringLiteral(",\n    const QString &folder = {}");
    QStringList lines {QString(), head + QLatin1Char(')')};
    lines += linesOf("{\n"
                     "    auto *process = new QProcess(qApp);\n"
                     "    process->setProgram(program);\n"
                     "    process->setArguments(arguments);");
    if (anyRow(hasEnvironment))
        lines += linesOf("    auto environment = QProcessEnvironment::systemEnvironment();\n"
                         "    for (const auto &[key, value] : variables)\n"
                         "        environment.insert(key, value);\n"
                         "    process->setProcessEnvironment(environment);");
    if (anyRow(hasFolder))
        lines += QStringLiteral("    process->setWorkingDirectory(folder);");
    lines += linesOf("    process->setProcessChannelMode(QProcess::ForwardedChannels);\n"
                     "    process->setStandardInputFile(QProcess::nullDevice());\n"
                     "    return process;\n"
                     "}");
    return lines;
}

QStringList Cpp::helpers() const
{
    QStringList lines = makeProcess();
    if (m_plan.does(Act::Signal))
        lines += linesOf("\nstatic void send(QProcess *process, int signal)\n"
                         "{\n"
                         "    if (process->processId() > 0)\n"
                         "        ::kill(pid_t(process->processId()), signal);\n"
                         "}");
    if (m_plan.does(Act::Finish) || m_plan.does(Act::DropTerminated))
        lines += linesOf("\nstatic void finish(QProcess *process)\n"
                         "{\n"
                         "    if (!process->waitForFinished(5000))\n"
                         "        process->kill();\n"
                         "    process->waitForFinished(-1);\n"
                         "}");
    lines += linesOf(
        "\nstatic bool hasFailed(const QProcess *process)\n"
        "{\n"
        "    return process->error() == QProcess::FailedToStart || process->exitStatus() == QProcess::CrashExit\n"
        "        || process->exitCode() != 0;\n"
        "}");
    return lines;
}

QStringList Cpp::begin() const
{
    QStringList lines = heading();
    lines += QStringLiteral(
        "// Compile it with: c++ -std=c++17 -fPIC -o program program.cpp $(pkg-config --cflags --libs "
        "Qt6Core)");
    lines += includes();
    lines += linesOf("\n#include <algorithm>");
    if (anyRow(isWorker))
        lines += QStringList {QString(),
                              QStringLiteral("static const QString WORKER = ") + cText(m_worker) + QLatin1Char(';')};
    lines += helpers();
    lines += linesOf("\nint main(int argc, char *argv[])\n{\n    QCoreApplication app(argc, argv);");
    if (!m_plan.folder.isEmpty())
        lines += QStringLiteral("    QDir::setCurrent(%1);").arg(cText(m_plan.folder));
    return lines << QStringLiteral("    QList<QProcess *> processes;") << QString();
}

QStringList Cpp::end() const
{
    if (m_plan.neverStarted)
        return {QStringLiteral("    return 1; // one was never started"), QStringLiteral("}")};
    return {QStringLiteral("    return std::any_of(processes.begin(), processes.end(), hasFailed) ? 1 : 0;"),
            QStringLiteral("}")};
}

QString Cpp::call(const Row &row) const
{
    const QString program = row.isWorker ? QStringLiteral("WORKER") : cText(row.command.front());
    const QStringList arguments = row.isWorker ? row.command : row.command.sliced(1);
    QString text = program + QStringLiteral(", {") + listOf(arguments, cText) + QLatin1Char('}');
    if (hasEnvironment(row)) {
        QStringList pairs;
        for (const QString &variable : row.environment) {
            const qsizetype sign = variable.indexOf(QLatin1Char('='));
            pairs += QStringLiteral("{%1}").arg(listOf({variable.first(sign), variable.sliced(sign + 1)}, cText));
        }
        text += QStringLiteral(", {") + pairs.join(QStringLiteral(", ")) + QLatin1Char('}');
    } else if (hasFolder(row) && anyRow(hasEnvironment)) {
        text += QStringLiteral(", {}");
    }
    if (hasFolder(row))
        text += QStringLiteral(", ") + cText(row.folder);
    return QStringLiteral("makeProcess(") + text + QLatin1Char(')');
}

QStringList Cpp::make(size_t row) const
{
    const Row &made = m_plan.rows[row];
    if (made.variable.isEmpty())
        return {QStringLiteral("processes << ") + call(made) + QLatin1Char(';')};
    return {QStringLiteral("QProcess *%1 = ").arg(made.variable) + call(made) + QLatin1Char(';'),
            QStringLiteral("processes << %1;").arg(made.variable)};
}

QStringList Cpp::start(size_t row, bool) const
{
    return {variable(row) + QStringLiteral("->start();")};
}

} // namespace

std::unique_ptr<Writer> cppWriter(const Plan &plan, const QString &worker)
{
    return std::make_unique<Cpp>(plan, worker);
}

} // namespace pangaea::program
