// SPDX-License-Identifier: MIT
// Python, in the manner of the text: multiprocessing's Process, with print_func as a function of the program itself. It
// runs from a file, by -c, from standard input and pasted where Python reads line by line, from Python 3.8 on.
#include "core/program/literals.h"
#include "core/program/writer.h"

#include "core/facts/event.h"

#include <algorithm>
#include <array>
#include <csignal>

namespace pangaea::program {

namespace {

constexpr std::array table {
    Form {Act::Sleep, "time.sleep(@seconds)"},
    Form {Act::Join, "@row.join()"},
    Form {Act::JoinFor, "@row.join(@seconds)"},
    Form {Act::Finish, "finish(@row)"},
    Form {Act::Drop, "@row.join()"},
    Form {Act::DropTerminated, "finish(@row)"},
    Form {Act::JoinAll, "for proc in procs:\n    proc.join()"},
    Form {Act::Terminate, "@row.terminate()"},
    Form {Act::Kill, "@row.kill()"},
    Form {Act::Signal, "send(@row, signal.@signal)"},
};

// Where a program may have to be waited for: exec closes what Process.join(seconds) looks at.
constexpr auto otherTable = [] {
    auto forms = table;
    for (Form &form : forms) {
        if (form.what == Act::JoinFor)
            form.text = "join_for(@row, @seconds)";
    }
    return forms;
}();

/// Python itself answers these signals in a way of its own.
bool isFunction(const Row &row)
{
    return row.isWorker && row.target == QLatin1String("print_func") && row.parameters.size() <= 1
        && !row.signals_.contains(SIGINT) && !row.signals_.contains(SIGPIPE) && !row.signals_.contains(SIGXFSZ);
}

QString secondsOf(const Row &row)
{
    if (row.parameters.isEmpty())
        return QStringLiteral("0");
    const double seconds = row.parameters.front().section(QLatin1Char('='), 1).toDouble();
    return secondsText(qint64(seconds * double(nanosecondsPerSecond) + 0.5));
}

class Python final : public Writer
{
public:
    Python(const Plan &plan, const QString &worker)
        : Writer(plan, worker)
    {
        for (const Row &row : plan.rows) {
            if (isFunction(row) && !m_seconds.contains(secondsOf(row)))
                m_seconds += secondsOf(row);
        }
    }

    [[nodiscard]] QStringList begin() const override;
    /// One without anything in it would end the block where Python reads line by line.
    [[nodiscard]] QString blank() const override { return indent(); }
    [[nodiscard]] QStringList end() const override
    {
        return {QStringLiteral("    sys.exit(any(proc.exitcode != 0 for proc in procs))")};
    }

protected:
    [[nodiscard]] std::span<const Form> forms() const override { return joinsPrograms() ? otherTable : table; }
    [[nodiscard]] QString comment() const override { return QStringLiteral("# "); }
    [[nodiscard]] QStringList make(size_t row) const override;
    [[nodiscard]] QStringList start(size_t row, bool again) const override;
    [[nodiscard]] QStringList startIfOver(size_t row, const QStringList &start) const override;
    [[nodiscard]] QString variable(size_t row) const override
    {
        const QString &given = m_plan.rows[row].variable;
        return given.isEmpty() ? QStringLiteral("proc") : given;
    }

private:
    [[nodiscard]] bool finishes() const { return m_plan.does(Act::Finish) || m_plan.does(Act::DropTerminated); }
    [[nodiscard]] bool joinsPrograms() const;
    [[nodiscard]] bool isMixed() const { return m_seconds.size() > 1; }
    [[nodiscard]] QStringList imports() const;
    [[nodiscard]] QStringList helpers() const;
    [[nodiscard]] QStringList printFunc() const;
    [[nodiscard]] QStringList run() const;
    [[nodiscard]] QString process(const Row &row) const;
    [[nodiscard]] QString functionArguments(const Row &row) const;
    [[nodiscard]] QString runArguments(const Row &row) const;

    QStringList m_seconds; ///< that the rows with print_func sleep, each once
};

QString tupleOf(const QStringList &items)
{
    return QLatin1Char('(') + items.join(QStringLiteral(", "))
        + (items.size() == 1 ? QStringLiteral(",)") : QStringLiteral(")"));
}

bool isRun(const Row &row)
{
    return !isFunction(row);
}

bool Python::joinsPrograms() const
{
    return anyRow(isRun) && (m_plan.does(Act::JoinFor) || finishes());
}

QStringList Python::imports() const
{
    QStringList lines {QStringLiteral("from multiprocessing import get_context")};
    const bool signals_ = m_plan.does(Act::Signal);
    if (anyRow(isRun) || signals_ || !m_plan.folder.isEmpty())
        lines += QStringLiteral("import os");
    if (anyRow(isProgram) || signals_)
        lines += QStringLiteral("import signal");
    lines += QStringLiteral("import sys");
    const bool sleeps = std::ranges::any_of(m_seconds,
                                            [](const QString &seconds) { return seconds != QLatin1String("0"); });
    if (sleeps || m_plan.does(Act::Sleep) || joinsPrograms())
        lines += QStringLiteral("import time");
    return lines
        + linesOf("\n# Each is a copy of this very process. Python 3.14 would have a server make them,\n"
                  "# which finds their functions only where this program is a file.\n"
                  "Process = get_context('fork').Process");
}

QStringList Python::printFunc() const
{
    if (m_seconds.isEmpty())
        return {};
    if (m_seconds == QStringList {QStringLiteral("0")})
        return linesOf("\n\ndef print_func(continent='Asia'):\n"
                       "    print('The name of continent is : ', continent)");
    QStringList lines = linesOf(isMixed() ? "\n\ndef print_func(continent='Asia', seconds=0):"
                                          : "\n\ndef print_func(continent='Asia'):");
    lines += QStringLiteral("    print('The name of continent is : ', continent, flush=True)");
    lines += QStringLiteral("    time.sleep(%1)").arg(isMixed() ? QStringLiteral("seconds") : m_seconds.front());
    return lines;
}

QStringList Python::run() const
{
    QString head = QStringLiteral("def run(*command");
    if (anyRow(hasFolder))
        head += QStringLiteral(", folder='.'");
    if (anyRow(hasEnvironment))
        head += QStringLiteral(", environment={}");
    QStringList lines {QString(), QString(), head + QStringLiteral("):")};
    if (anyRow(hasFolder))
        lines += QStringLiteral("    os.chdir(folder)");
    if (anyRow(hasEnvironment))
        lines += QStringLiteral("    os.environ.update(environment)");
    lines += QStringLiteral("    os.dup2(sys.stdin.fileno(), 0)  # an empty standard input");
    if (anyRow(isProgram))
        lines += QStringLiteral("    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # Python ignores it");
    lines += QStringLiteral("    os.execvp(command[0], command)");
    return lines;
}

QStringList Python::helpers() const
{
    QStringList lines = printFunc();
    if (anyRow(isRun))
        lines += run();
    if (m_plan.does(Act::Signal))
        lines += linesOf("\n\ndef send(proc, number):\n"
                         "    if proc.is_alive():\n"
                         "        os.kill(proc.pid, number)");
    if (joinsPrograms())
        lines += linesOf("\n\ndef join_for(proc, seconds):  # proc.join(seconds) does not see that a program goes on\n"
                         "    end = time.monotonic() + seconds\n"
                         "    while proc.is_alive() and time.monotonic() < end:\n"
                         "        time.sleep(0.01)");
    if (finishes()) {
        lines += linesOf("\n\ndef finish(proc):");
        lines += QLatin1String(joinsPrograms() ? "    join_for(proc, 5)" : "    proc.join(5)");
        lines += linesOf("    proc.kill()\n"
                         "    proc.join()");
    }
    return lines;
}

QStringList Python::begin() const
{
    QStringList lines {QStringLiteral("#!/usr/bin/env python3")};
    lines += heading();
    lines += imports();
    if (anyRow([](const Row &row) { return row.isWorker && !isFunction(row); })) {
        lines += QString();
        lines += QStringLiteral("WORKER = ") + pythonText(m_worker);
    }
    lines += helpers();
    lines += linesOf("\n\nif __name__ == '__main__':");
    if (!m_plan.folder.isEmpty())
        lines += QStringLiteral("    os.chdir(%1)").arg(pythonText(m_plan.folder));
    return lines << QStringLiteral("    procs = []") << blank();
}

QString Python::functionArguments(const Row &row) const
{
    QStringList positional;
    if (!row.argument.isEmpty())
        positional += pythonText(row.argument);
    const QString seconds = isMixed() ? secondsOf(row) : QStringLiteral("0");
    const bool sleeps = seconds != QLatin1String("0");
    if (sleeps && !positional.isEmpty())
        positional += seconds;
    if (!positional.isEmpty())
        return QStringLiteral(", args=") + tupleOf(positional);
    return sleeps ? QStringLiteral(", kwargs={'seconds': %1}").arg(seconds) : QString();
}

QString Python::runArguments(const Row &row) const
{
    QStringList items;
    if (row.isWorker)
        items += QStringLiteral("WORKER");
    for (const QString &argument : row.command)
        items += pythonText(argument);
    QStringList named;
    if (hasFolder(row))
        named += QStringLiteral("'folder': ") + pythonText(row.folder);
    if (hasEnvironment(row)) {
        QStringList variables;
        for (const QString &variable : row.environment) {
            const qsizetype sign = variable.indexOf(QLatin1Char('='));
            variables += pythonText(variable.first(sign)) + QStringLiteral(": ")
                + pythonText(variable.sliced(sign + 1));
        }
        named += QStringLiteral("'environment': {%1}").arg(variables.join(QStringLiteral(", ")));
    }
    QString text = QStringLiteral(", args=") + tupleOf(items);
    if (!named.isEmpty())
        text += QStringLiteral(", kwargs={") + named.join(QStringLiteral(", ")) + QLatin1Char('}');
    return text;
}

QString Python::process(const Row &row) const
{
    return isFunction(row) ? QStringLiteral("Process(target=print_func%1)").arg(functionArguments(row))
                           : QStringLiteral("Process(target=run%1)").arg(runArguments(row));
}

QStringList Python::make(size_t row) const
{
    return {variable(row) + QStringLiteral(" = ") + process(m_plan.rows[row]),
            QStringLiteral("procs.append(%1)").arg(variable(row))};
}

// A Process runs once.
QStringList Python::start(size_t row, bool again) const
{
    QStringList lines;
    if (again)
        lines += QStringLiteral("procs[%1] = %2 = ").arg(row).arg(variable(row)) + process(m_plan.rows[row]);
    return lines << variable(row) + QStringLiteral(".start()");
}

QStringList Python::startIfOver(size_t row, const QStringList &start) const
{
    return QStringList {QStringLiteral("if not %1.is_alive():").arg(variable(row))} + indented(start);
}

} // namespace

std::unique_ptr<Writer> pythonWriter(const Plan &plan, const QString &worker)
{
    return std::make_unique<Python>(plan, worker);
}

} // namespace pangaea::program
