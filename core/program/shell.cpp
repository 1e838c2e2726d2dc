// SPDX-License-Identifier: MIT
// POSIX shell: & and $!, wait and kill.
#include "core/program/literals.h"
#include "core/program/writer.h"

#include <array>
#include <csignal>

using namespace Qt::StringLiterals;

namespace pangaea::program {

namespace {

constexpr std::array shellForms {
    Form {Act::Sleep, "sleep @seconds"},
    Form {Act::Join, "join \"$@row\""},
    Form {Act::JoinFor, "join_for \"$@row\" @seconds"},
    Form {Act::Finish, "finish \"$@row\"\njoin \"$@row\""},
    Form {Act::Drop, "wait \"$@row\""},
    Form {Act::DropTerminated, "finish \"$@row\"\nwait \"$@row\""},
    Form {Act::JoinAll, "for pid in $children; do\n    join \"$pid\"\ndone"},
    Form {Act::Terminate, "kill -s TERM \"$@row\" 2>/dev/null"},
    Form {Act::Kill, "kill -s KILL \"$@row\" 2>/dev/null"},
    Form {Act::Signal, "kill @signal \"$@row\" 2>/dev/null"},
};

/// Names that the shell would take for a builtin or a keyword instead of a program.
bool isWordOfTheShell(const QString &program)
{
    static const QStringList words
        = u"! . : [ [[ ]] { } alias bg bind break builtin caller case cd chdir command compgen complete compopt continue "
          "coproc declare dirs disown do done echo elif else enable esac eval exec exit export false fc fg fi finish for "
          "function getopts hash help history if in jobs join join_for kill let lives local logout mapfile popd printf "
          "pushd pwd read readarray readonly return select set shift shopt source suspend test then time times trap true "
          "type typeset ulimit umask unalias unset until wait while"_s.split(QLatin1Char(' '));
    return words.contains(program) || program.startsWith("run_"_L1);
}

class Shell final : public Writer
{
public:
    using Writer::Writer;

    [[nodiscard]] QString indent() const override { return {}; }
    [[nodiscard]] QStringList begin() const override;
    [[nodiscard]] QStringList end() const override
    {
        if (m_plan.neverStarted)
            return {comment() + u"one was never started"_s, u"exit 1"_s};
        return {u"exit \"$failed\""_s};
    }

protected:
    [[nodiscard]] std::span<const Form> forms() const override { return shellForms; }
    [[nodiscard]] QString comment() const override { return u"# "_s; }
    [[nodiscard]] QStringList make(size_t row) const override;
    [[nodiscard]] QStringList start(size_t row, bool again) const override;
    [[nodiscard]] QStringList startIfOver(size_t row, const QStringList &start) const override;
    // Not every shell knows real-time signals by name.
    [[nodiscard]] QString signalText(int number) const override
    {
        const QString name = signalConstant(number);
        return name.contains(QLatin1Char(' ')) || number >= SIGRTMIN ? u"-%1"_s.arg(number) : u"-s "_s + name.sliced(3);
    }

private:
    [[nodiscard]] QStringList helpers() const;
    [[nodiscard]] QString command(const Row &row) const;
};

QStringList Shell::helpers() const
{
    QStringList lines;
    if (m_plan.does(Act::Join) || m_plan.does(Act::JoinAll) || m_plan.does(Act::Finish))
        lines += linesOf("\nfailed=0\njoin() { wait \"$1\" || failed=1; }");
    else
        lines += linesOf("\nfailed=0");
    const bool terminates = m_plan.does(Act::Finish) || m_plan.does(Act::DropTerminated);
    if (m_plan.does(Act::StartIfOver))
        lines += linesOf("lives() { sleep 0.01; kill -0 \"$1\" 2>/dev/null; }");
    if (m_plan.does(Act::JoinFor) || terminates)
        lines += linesOf("\n# Returns after $2 seconds, or when process $1 has ended.\n"
                         "join_for() {\n"
                         "    sleep \"$2\" &\n"
                         "    timer=$!\n"
                         "    while kill -0 \"$1\" && kill -0 \"$timer\"; do\n"
                         "        sleep 0.05\n"
                         "    done 2>/dev/null\n"
                         "    kill \"$timer\" 2>/dev/null\n"
                         "    wait \"$timer\" 2>/dev/null\n"
                         "}");
    if (terminates)
        lines += linesOf("finish() { join_for \"$1\" 5; kill -s KILL \"$1\" 2>/dev/null; }");
    return lines;
}

QStringList Shell::begin() const
{
    QStringList lines {u"#!/bin/sh"_s};
    lines += heading();
    lines += comment() + u"For any POSIX shell."_s;
    if (anyRow(isWorker))
        lines += QStringList {QString(), u"worker="_s + shellText(m_worker)};
    if (!m_plan.folder.isEmpty())
        lines += u"cd -- %1 || exit 1"_s.arg(shellText(m_plan.folder));
    lines += helpers();
    if (keepsAll())
        lines += u"children="_s;
    return lines << QString();
}

QString Shell::command(const Row &row) const
{
    QString prefix;
    // A shell makes background processes ignore these two signals.
    if (row.signals_.contains(SIGINT) || row.signals_.contains(SIGQUIT))
        prefix = u"--default-signal=INT,QUIT "_s;
    for (const QString &variable : row.environment)
        prefix += shellText(variable) + QLatin1Char(' ');
    if (!prefix.isEmpty() || (!row.isWorker && isWordOfTheShell(row.command.front())))
        prefix.prepend(u"env "_s);
    QStringList words;
    if (row.isWorker)
        words += u"\"$worker\""_s;
    for (const QString &argument : row.command) {
        const QString word = shellText(argument);
        const bool isAssignment = words.isEmpty() && word == argument && word.contains(QLatin1Char('='));
        words += isAssignment ? QLatin1Char('\'') + word + QLatin1Char('\'') : word;
    }
    return prefix + words.join(QLatin1Char(' ')) + (row.together ? u" 2>&1"_s : QString());
}

QStringList Shell::make(size_t row) const
{
    const Row &made = m_plan.rows[row];
    if (!isKept(made) || made.variable.isEmpty())
        return {};
    const QString folder = hasFolder(made) ? u"cd -- %1 && "_s.arg(shellText(made.folder)) : QString();
    return {u"run_%1() { %2exec %3; }"_s.arg(made.variable, folder, command(made))};
}

QStringList Shell::start(size_t row, bool) const
{
    const Row &started = m_plan.rows[row];
    QString run;
    if (isKept(started))
        run = u"run_"_s + started.variable;
    else if (hasFolder(started))
        run = u"(cd -- "_s + shellText(started.folder) + u" && exec "_s + command(started) + QLatin1Char(')');
    else
        run = command(started);
    QStringList lines {run + u" &"_s};
    if (!started.variable.isEmpty())
        lines += started.variable + u"=$!"_s;
    if (keepsAll())
        lines += u"children=\"$children $!\""_s;
    return lines;
}

QStringList Shell::startIfOver(size_t row, const QStringList &start) const
{
    const QString name = variable(row);
    return QStringList {u"if ! lives \"$%1\"; then"_s.arg(name)}
        + indented(QStringList {u"wait \"$%1\""_s.arg(name)} + start)
        << u"fi"_s;
}

} // namespace

std::unique_ptr<Writer> shellWriter(const Plan &plan, const QString &worker)
{
    return std::make_unique<Shell>(plan, worker);
}

} // namespace pangaea::program
