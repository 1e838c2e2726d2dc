// SPDX-License-Identifier: MIT
// Python, in the style of the original program: multiprocessing's Process, with print_func as a function of the program
// itself. It runs from a file, with -c, from standard input, and pasted into the interactive interpreter, from Python
// 3.8 on.
#include "core/program/literals.h"
#include "core/program/writer.h"

#include "core/facts/event.h"

#include <algorithm>
#include <array>
#include <csignal>

using namespace Qt::StringLiterals;

namespace pangaea::program {

namespace {

constexpr std::array pythonForms {
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

// For programs that may have to be waited for: exec closes the descriptor that Process.join(seconds) watches.
constexpr auto otherTable = [] {
    auto forms = pythonForms;
    for (Form &form : forms) {
        if (form.what == Act::JoinFor)
            form.text = "join_for(@row, @seconds)";
    }
    return forms;
}();

/// Python itself handles these signals in its own way.
bool isFunction(const Row &row)
{
    return row.isWorker && !row.together && row.target == "print_func"_L1 && row.parameters.size() <= 1
        && !row.signals_.contains(SIGINT) && !row.signals_.contains(SIGPIPE) && !row.signals_.contains(SIGXFSZ);
}

QString secondsOf(const Row &row)
{
    if (row.parameters.isEmpty())
        return u"0"_s;
    const double seconds = row.parameters.front().section(QLatin1Char('='), 1).toDouble();
    return secondsText(qRound64(seconds * double(nanosecondsPerSecond)));
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
    /// A completely empty line would end the block in the interactive interpreter.
    [[nodiscard]] QString blank() const override { return indent(); }
    [[nodiscard]] QStringList end() const override
    {
        return {u"    sys.exit(any(proc.exitcode != 0 for proc in procs))"_s};
    }

protected:
    [[nodiscard]] std::span<const Form> forms() const override { return joinsPrograms() ? otherTable : pythonForms; }
    [[nodiscard]] QString comment() const override { return u"# "_s; }
    [[nodiscard]] QStringList make(size_t row) const override;
    [[nodiscard]] QStringList start(size_t row, bool again) const override;
    [[nodiscard]] QStringList startIfOver(size_t row, const QStringList &start) const override;
    [[nodiscard]] QString variable(size_t row) const override
    {
        const QString &given = m_plan.rows[row].variable;
        return given.isEmpty() ? u"proc"_s : given;
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

    QStringList m_seconds; ///< the different numbers of seconds that rows with print_func sleep
};

QString tupleOf(const QStringList &items)
{
    return QLatin1Char('(') + items.join(u", "_s) + (items.size() == 1 ? u",)"_s : u")"_s);
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
    QStringList lines {u"from multiprocessing import get_context"_s};
    const bool signals_ = m_plan.does(Act::Signal);
    if (anyRow(isRun) || signals_ || !m_plan.folder.isEmpty())
        lines += u"import os"_s;
    if (anyRow(isProgram) || signals_)
        lines += u"import signal"_s;
    lines += u"import sys"_s;
    const bool sleeps = std::ranges::any_of(m_seconds, [](const QString &seconds) { return seconds != "0"_L1; });
    if (sleeps || m_plan.does(Act::Sleep) || joinsPrograms())
        lines += u"import time"_s;
    return lines
        + linesOf("\n# Each is a copy of this very process. Python 3.14 would have a server make them,\n"
                  "# which finds their functions only where this program is a file.\n"
                  "Process = get_context('fork').Process");
}

QStringList Python::printFunc() const
{
    if (m_seconds.isEmpty())
        return {};
    if (m_seconds == QStringList {u"0"_s})
        return linesOf("\n\ndef print_func(continent='Asia'):\n"
                       "    print('The name of continent is : ', continent)");
    QStringList lines = linesOf(isMixed() ? "\n\ndef print_func(continent='Asia', seconds=0):"
                                          : "\n\ndef print_func(continent='Asia'):");
    lines += u"    print('The name of continent is : ', continent, flush=True)"_s;
    lines += u"    time.sleep(%1)"_s.arg(isMixed() ? u"seconds"_s : m_seconds.front());
    return lines;
}

QStringList Python::run() const
{
    QString head = u"def run(*command"_s;
    if (anyRow(hasFolder))
        head += u", folder='.'"_s;
    if (anyRow(hasEnvironment))
        head += u", environment={}"_s;
    if (anyRow(isTogether))
        head += u", together=False"_s;
    QStringList lines {QString(), QString(), head + u"):"_s};
    if (anyRow(hasFolder))
        lines += u"    os.chdir(folder)"_s;
    if (anyRow(hasEnvironment))
        lines += u"    os.environ.update(environment)"_s;
    lines += u"    os.dup2(sys.stdin.fileno(), 0)  # an empty standard input"_s;
    if (anyRow(isTogether))
        lines += linesOf("    if together:\n"
                         "        os.dup2(1, 2)  # standard error goes where standard output goes");
    if (anyRow(isProgram))
        lines += u"    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # Python ignores it"_s;
    lines += u"    os.execvp(command[0], command)"_s;
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
    QStringList lines {u"#!/usr/bin/env python3"_s};
    lines += heading();
    lines += imports();
    if (anyRow([](const Row &row) { return row.isWorker && !isFunction(row); })) {
        lines += QString();
        lines += u"WORKER = "_s + pythonText(m_worker);
    }
    lines += helpers();
    lines += linesOf("\n\nif __name__ == '__main__':");
    if (!m_plan.folder.isEmpty())
        lines += u"    os.chdir(%1)"_s.arg(pythonText(m_plan.folder));
    return lines << u"    procs = []"_s << blank();
}

QString Python::functionArguments(const Row &row) const
{
    QStringList positional;
    if (!row.argument.isEmpty())
        positional += pythonText(row.argument);
    const QString seconds = isMixed() ? secondsOf(row) : u"0"_s;
    const bool sleeps = seconds != "0"_L1;
    if (sleeps && !positional.isEmpty())
        positional += seconds;
    if (!positional.isEmpty())
        return u", args="_s + tupleOf(positional);
    return sleeps ? u", kwargs={'seconds': %1}"_s.arg(seconds) : QString();
}

QString Python::runArguments(const Row &row) const
{
    QStringList items;
    if (row.isWorker)
        items += u"WORKER"_s;
    for (const QString &argument : row.command)
        items += pythonText(argument);
    QStringList named;
    if (hasFolder(row))
        named += u"'folder': "_s + pythonText(row.folder);
    if (hasEnvironment(row)) {
        QStringList variables;
        for (const QString &variable : row.environment) {
            const qsizetype sign = variable.indexOf(QLatin1Char('='));
            variables += pythonText(variable.first(sign)) + u": "_s + pythonText(variable.sliced(sign + 1));
        }
        named += u"'environment': {%1}"_s.arg(variables.join(u", "_s));
    }
    if (row.together)
        named += u"'together': True"_s;
    QString text = u", args="_s + tupleOf(items);
    if (!named.isEmpty())
        text += u", kwargs={"_s + named.join(u", "_s) + QLatin1Char('}');
    return text;
}

QString Python::process(const Row &row) const
{
    return isFunction(row) ? u"Process(target=print_func%1)"_s.arg(functionArguments(row))
                           : u"Process(target=run%1)"_s.arg(runArguments(row));
}

QStringList Python::make(size_t row) const
{
    return {variable(row) + u" = "_s + process(m_plan.rows[row]), u"procs.append(%1)"_s.arg(variable(row))};
}

// A Process can be started only once.
QStringList Python::start(size_t row, bool again) const
{
    QStringList lines;
    if (again)
        lines += u"procs[%1] = %2 = "_s.arg(row).arg(variable(row)) + process(m_plan.rows[row]);
    return lines << variable(row) + u".start()"_s;
}

QStringList Python::startIfOver(size_t row, const QStringList &start) const
{
    return QStringList {u"if not %1.is_alive():"_s.arg(variable(row))} + indented(start);
}

} // namespace

std::unique_ptr<Writer> pythonWriter(const Plan &plan, const QString &worker)
{
    return std::make_unique<Python>(plan, worker);
}

} // namespace pangaea::program
