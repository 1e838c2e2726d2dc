// SPDX-License-Identifier: MIT
// C with fork, exec and waitpid.
#include "core/program/literals.h"
#include "core/program/writer.h"

#include <array>

using namespace Qt::StringLiterals;

namespace pangaea::program {

namespace {

constexpr std::array cForms {
    Form {Act::Sleep, "sleep_for(@seconds);"},
    Form {Act::Join, "join(@row);"},
    Form {Act::JoinFor, "join_for(@row, @seconds);"},
    Form {Act::Finish, "finish(@row);\njoin(@row);"},
    Form {Act::Drop, "waitpid(@row, NULL, 0);"},
    Form {Act::DropTerminated, "finish(@row);\nwaitpid(@row, NULL, 0);"},
    Form {Act::JoinAll, "for (int i = 0; i < @rows; i++)\n    join(children[i]);"},
    Form {Act::Terminate, "kill(@row, SIGTERM);"},
    Form {Act::Kill, "kill(@row, SIGKILL);"},
    Form {Act::Signal, "kill(@row, @signal);"},
};

class C final : public Writer
{
public:
    using Writer::Writer;

    [[nodiscard]] QStringList begin() const override;
    [[nodiscard]] QStringList end() const override
    {
        return m_plan.neverStarted ? QStringList {u"    return 1; // one was never started"_s, u"}"_s}
                                   : QStringList {u"    return failed;"_s, u"}"_s};
    }

protected:
    [[nodiscard]] std::span<const Form> forms() const override { return cForms; }
    [[nodiscard]] QString comment() const override { return u"// "_s; }
    [[nodiscard]] QStringList make(size_t row) const override;
    [[nodiscard]] QStringList start(size_t row, bool again) const override;
    [[nodiscard]] QStringList startIfOver(size_t row, const QStringList &start) const override
    {
        return QStringList {u"if (join_for(%1, 0)) {"_s.arg(variable(row)),
                            u"    waitpid(%1, NULL, 0);"_s.arg(variable(row))}
            + indented(start)
            << u"}"_s;
    }

private:
    [[nodiscard]] bool joins() const
    {
        return m_plan.does(Act::Join) || m_plan.does(Act::JoinAll) || m_plan.does(Act::Finish);
    }
    [[nodiscard]] bool finishes() const { return m_plan.does(Act::Finish) || m_plan.does(Act::DropTerminated); }
    [[nodiscard]] bool joinsFor() const
    {
        return m_plan.does(Act::JoinFor) || m_plan.does(Act::StartIfOver) || finishes();
    }
    [[nodiscard]] bool signals_() const
    {
        return m_plan.does(Act::Terminate) || m_plan.does(Act::Kill) || m_plan.does(Act::Signal) || finishes();
    }
    [[nodiscard]] QStringList includes() const;
    [[nodiscard]] QStringList spawn() const;
    [[nodiscard]] QStringList helpers() const;
    [[nodiscard]] QString words(const Row &row) const;
    [[nodiscard]] QString spawnArguments(const Row &row) const;
};

QStringList C::includes() const
{
    QStringList lines;
    lines += u"#include <fcntl.h>"_s;
    if (signals_())
        lines += u"#include <signal.h>"_s;
    lines += linesOf("#include <stdio.h>\n#include <stdlib.h>\n#include <sys/wait.h>");
    if (m_plan.does(Act::Sleep) || joinsFor())
        lines += u"#include <time.h>"_s;
    lines += u"#include <unistd.h>"_s;
    return lines;
}

// A failed fork must end the program: its -1 would mean all processes to kill and waitpid.
QStringList C::spawn() const
{
    QString head = u"static pid_t spawn(char *const command[]"_s;
    if (anyRow(hasEnvironment))
        head += u", char *const environment[]"_s;
    if (anyRow(hasFolder))
        head += u", const char *folder"_s;
    if (anyRow(isTogether))
        head += u", int together"_s;
    QStringList lines {QString(), head + QLatin1Char(')')};
    lines += linesOf("{\n"
                     "    pid_t pid = fork();\n"
                     "    if (pid < 0) {\n"
                     "        perror(\"fork\");\n"
                     "        exit(1);\n"
                     "    }\n"
                     "    if (pid == 0) {\n"
                     "        dup2(open(\"/dev/null\", O_RDONLY), STDIN_FILENO);");
    if (anyRow(isTogether))
        lines += linesOf("        if (together)\n"
                         "            dup2(STDOUT_FILENO, STDERR_FILENO);");
    if (anyRow(hasEnvironment))
        lines += linesOf("        for (int i = 0; environment && environment[i]; i++)\n"
                         "            putenv(environment[i]);");
    if (anyRow(hasFolder))
        lines += linesOf("        if (folder && chdir(folder) != 0) {\n"
                         "            perror(folder);\n"
                         "            _exit(127);\n"
                         "        }");
    lines += linesOf("        execvp(command[0], command);\n"
                     "        perror(command[0]);\n"
                     "        _exit(127);\n"
                     "    }\n"
                     "    return pid;\n"
                     "}");
    return lines;
}

QStringList C::helpers() const
{
    QStringList lines = spawn();
    if (joins())
        lines += linesOf("\nstatic void join(pid_t pid)\n"
                         "{\n"
                         "    int status;\n"
                         "    if (waitpid(pid, &status, 0) < 0 || status != 0)\n"
                         "        failed = 1;\n"
                         "}");
    if (m_plan.does(Act::Sleep) || joinsFor())
        lines += linesOf("\nstatic void sleep_for(double seconds)\n"
                         "{\n"
                         "    struct timespec time = {(time_t) seconds, (seconds - (time_t) seconds) * 1e9};\n"
                         "    nanosleep(&time, NULL);\n"
                         "}");
    if (joinsFor())
        lines += linesOf("\n// 1: the process has ended; it can still be joined.\n"
                         "static int join_for(pid_t pid, double seconds)\n"
                         "{\n"
                         "    for (;; seconds -= 0.01) {\n"
                         "        siginfo_t ended = {0};\n"
                         "        waitid(P_PID, pid, &ended, WEXITED | WNOHANG | WNOWAIT);\n"
                         "        if (ended.si_pid == pid)\n"
                         "            return 1;\n"
                         "        if (seconds <= 0)\n"
                         "            return 0;\n"
                         "        sleep_for(0.01);\n"
                         "    }\n"
                         "}");
    if (finishes())
        lines += linesOf("\nstatic void finish(pid_t pid)\n"
                         "{\n"
                         "    if (!join_for(pid, 5))\n"
                         "        kill(pid, SIGKILL);\n"
                         "}");
    return lines;
}

QStringList C::begin() const
{
    QStringList lines = heading();
    lines += u"// Compile it with: cc -o program program.c"_s;
    lines += includes();
    if (anyRow(isWorker))
        lines += QStringList {QString(), u"#define WORKER "_s + cText(m_worker)};
    if (!m_plan.neverStarted || joins())
        lines += linesOf("\nstatic int failed = 0; // 1: a process did not exit with 0");
    lines += helpers();
    lines += linesOf("\nint main(void)\n{");
    if (!m_plan.folder.isEmpty())
        lines += QStringList {u"    if (chdir(%1) != 0) {"_s.arg(cText(m_plan.folder))}
            + linesOf("        perror(\"chdir\");\n        return 1;\n    }");
    if (keepsAll())
        lines += u"    pid_t children[%1];"_s.arg(m_plan.rows.size());
    return keepsAll() || !m_plan.folder.isEmpty() ? lines << QString() : lines;
}

QString C::words(const Row &row) const
{
    QString text = u"{"_s;
    if (row.isWorker)
        text += u"WORKER, "_s;
    return text + listOf(row.command, cText) + u", NULL}"_s;
}

QString C::spawnArguments(const Row &row) const
{
    QString text = isKept(row) ? row.variable + u"_command"_s : u"(char *[]) "_s + words(row);
    if (hasEnvironment(row))
        text += u", (char *[]) {%1, NULL}"_s.arg(listOf(row.environment, cText));
    else if (anyRow(hasEnvironment))
        text += u", NULL"_s;
    if (anyRow(hasFolder))
        text += u", "_s + (hasFolder(row) ? cText(row.folder) : u"NULL"_s);
    if (anyRow(isTogether))
        text += row.together ? u", 1"_s : u", 0"_s;
    return text;
}

QStringList C::make(size_t row) const
{
    const Row &made = m_plan.rows[row];
    if (!isKept(made))
        return {};
    return {u"char *%1_command[] = %2;"_s.arg(made.variable, words(made))};
}

QStringList C::start(size_t row, bool again) const
{
    const Row &started = m_plan.rows[row];
    QString to;
    if (!started.variable.isEmpty())
        to = (again ? QString() : u"pid_t "_s) + started.variable + u" = "_s;
    if (keepsAll())
        to += u"children[%1] = "_s.arg(row);
    return {to + u"spawn("_s + spawnArguments(started) + u");"_s};
}

} // namespace

std::unique_ptr<Writer> cWriter(const Plan &plan, const QString &worker)
{
    return std::make_unique<C>(plan, worker);
}

} // namespace pangaea::program
