// SPDX-License-Identifier: MIT
// C++ with Qt's QProcess.
#include "core/program/literals.h"
#include "core/program/writer.h"

#include <QDir>

#include <array>

using namespace Qt::StringLiterals;

namespace pangaea::program {

namespace {

constexpr std::array cppForms {
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
    [[nodiscard]] std::span<const Form> forms() const override { return cppForms; }
    [[nodiscard]] QString comment() const override { return u"// "_s; }
    [[nodiscard]] QStringList make(size_t row) const override;
    [[nodiscard]] QStringList start(size_t row, bool again) const override;
    [[nodiscard]] QStringList startIfOver(size_t row, const QStringList &start) const override
    {
        return QStringList {u"if (%1->waitForFinished(0) || %1->state() == QProcess::NotRunning)"_s.arg(variable(row))}
        + indented(start);
    }
    [[nodiscard]] QString variable(size_t row) const override
    {
        const QString &given = m_plan.rows[row].variable;
        return given.isEmpty() ? u"processes.last()"_s : given;
    }

private:
    [[nodiscard]] QStringList includes() const;
    [[nodiscard]] QStringList makeProcess() const;
    [[nodiscard]] QStringList helpers() const;
    [[nodiscard]] QString call(const Row &row) const;
};

QStringList Cpp::includes() const
{
    QStringList lines {u"#include <QCoreApplication>"_s};
    if (!m_plan.folder.isEmpty())
        lines += u"#include <QDir>"_s;
    lines += u"#include <QProcess>"_s;
    if (anyRow(hasEnvironment))
        lines += u"#include <QProcessEnvironment>"_s;
    if (m_plan.does(Act::Sleep))
        lines += u"#include <QThread>"_s;
    if (m_plan.does(Act::Signal))
        lines += u"#include <csignal>"_s;
    if (anyRow(isTogether))
        lines += u"#include <unistd.h>"_s;
    return lines;
}

QStringList Cpp::makeProcess() const
{
    QString head = u"static QProcess *makeProcess(const QString &program, const QStringList &arguments"_s;
    if (anyRow(hasEnvironment))
        head += u",\n    const QList<std::pair<QString, QString>> &variables = {}"_s;
    if (anyRow(hasFolder))
        head += u",\n    const QString &folder = {}"_s;
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
        lines += u"    process->setWorkingDirectory(folder);"_s;
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
    lines += u"// Compile it with: c++ -std=c++17 -fPIC -o program program.cpp $(pkg-config --cflags --libs "
             "Qt6Core)"_s;
    lines += includes();
    lines += linesOf("\n#include <algorithm>");
    if (anyRow(isWorker))
        lines += QStringList {QString(), u"static const QString WORKER = "_s + cText(m_worker) + QLatin1Char(';')};
    lines += helpers();
    lines += linesOf("\nint main(int argc, char *argv[])\n{\n    QCoreApplication app(argc, argv);");
    if (!m_plan.folder.isEmpty())
        lines += u"    QDir::setCurrent(%1);"_s.arg(cText(m_plan.folder));
    return lines << u"    QList<QProcess *> processes;"_s << QString();
}

QStringList Cpp::end() const
{
    if (m_plan.neverStarted)
        return {u"    return 1; // one was never started"_s, u"}"_s};
    return {u"    return std::any_of(processes.begin(), processes.end(), hasFailed) ? 1 : 0;"_s, u"}"_s};
}

QString Cpp::call(const Row &row) const
{
    const QString program = row.isWorker ? u"WORKER"_s : cText(row.command.front());
    const QStringList arguments = row.isWorker ? row.command : row.command.sliced(1);
    QString text = program + u", {"_s + listOf(arguments, cText) + QLatin1Char('}');
    if (hasEnvironment(row)) {
        QStringList pairs;
        for (const QString &variable : row.environment) {
            const qsizetype sign = variable.indexOf(QLatin1Char('='));
            pairs += u"{%1}"_s.arg(listOf({variable.first(sign), variable.sliced(sign + 1)}, cText));
        }
        text += u", {"_s + pairs.join(u", "_s) + QLatin1Char('}');
    } else if (hasFolder(row) && anyRow(hasEnvironment)) {
        text += u", {}"_s;
    }
    if (hasFolder(row))
        text += u", "_s + cText(row.folder);
    return u"makeProcess("_s + text + QLatin1Char(')');
}

QStringList Cpp::make(size_t row) const
{
    const Row &made = m_plan.rows[row];
    QStringList lines {u"processes << "_s + call(made) + QLatin1Char(';')};
    if (!made.variable.isEmpty())
        lines = {u"QProcess *%1 = "_s.arg(made.variable) + call(made) + QLatin1Char(';'),
                 u"processes << %1;"_s.arg(made.variable)};
    if (made.together) // in the child, after its streams are the program's own
        lines += variable(row) + u"->setChildProcessModifier([] { dup2(STDOUT_FILENO, STDERR_FILENO); });"_s;
    return lines;
}

QStringList Cpp::start(size_t row, bool) const
{
    return {variable(row) + u"->start();"_s};
}

} // namespace

std::unique_ptr<Writer> cppWriter(const Plan &plan, const QString &worker)
{
    return std::make_unique<Cpp>(plan, worker);
}

} // namespace pangaea::program
