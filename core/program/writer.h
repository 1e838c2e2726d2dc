// SPDX-License-Identifier: MIT
// What a language has to be able to write: a class each, in a file of its own, and a row of the table in
// core/program/programtext.cpp. No thread of its own.
#pragma once

#include "core/program/plan.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <span>

namespace pangaea::program {

/// An act that is the same for all rows. In the text @row stands for the row's variable, @seconds and @milliseconds
/// for the time, @signal for the signal and @rows for how many rows there are.
struct Form {
    Act what;
    const char *text;
};

class Writer
{
public:
    Writer(const Plan &plan, const QString &worker)
        : m_plan(plan)
        , m_worker(worker)
    {
    }
    virtual ~Writer() = default;
    Q_DISABLE_COPY_MOVE(Writer)

    /// All that stands before the first step.
    [[nodiscard]] virtual QStringList begin() const = 0;
    [[nodiscard]] QStringList write(const Action &action) const;
    /// Behind the last: the exit status.
    [[nodiscard]] virtual QStringList end() const = 0;
    /// Of the steps.
    [[nodiscard]] virtual QString indent() const { return QStringLiteral("    "); }
    /// An empty line between them.
    [[nodiscard]] virtual QString blank() const { return {}; }

protected:
    [[nodiscard]] virtual std::span<const Form> forms() const = 0;
    [[nodiscard]] virtual QString comment() const = 0; ///< "# "
    [[nodiscard]] virtual QStringList make(size_t row) const = 0;
    [[nodiscard]] virtual QStringList start(size_t row, bool again) const = 0;
    /// The start, where the row is over.
    [[nodiscard]] virtual QStringList startIfOver(size_t row, const QStringList &start) const = 0;
    [[nodiscard]] virtual QString signalText(int number) const;
    [[nodiscard]] virtual QString variable(size_t row) const { return m_plan.rows[row].variable; }

    /// The title, and where the program is not quite what Pangaea does.
    [[nodiscard]] QStringList heading() const;
    [[nodiscard]] bool anyRow(bool (*is)(const Row &)) const;
    /// Some step waits for all rows together, so that they are kept in a list.
    [[nodiscard]] bool keepsAll() const { return m_plan.does(Act::JoinAll); }

    const Plan &m_plan;
    const QString m_worker;
};

[[nodiscard]] QStringList indented(QStringList lines);
/// Of a text of the program's own.
[[nodiscard]] QStringList linesOf(const char *text);

[[nodiscard]] inline bool isWorker(const Row &row)
{
    return row.isWorker;
}
[[nodiscard]] inline bool isProgram(const Row &row)
{
    return !row.isWorker;
}
[[nodiscard]] inline bool hasFolder(const Row &row)
{
    return !row.folder.isEmpty();
}
[[nodiscard]] inline bool hasEnvironment(const Row &row)
{
    return !row.environment.isEmpty();
}
/// What it runs is said once, apart from its start.
[[nodiscard]] inline bool isKept(const Row &row)
{
    return row.startsApart || row.starts > 1;
}

[[nodiscard]] std::unique_ptr<Writer> pythonWriter(const Plan &plan, const QString &worker);
[[nodiscard]] std::unique_ptr<Writer> cppWriter(const Plan &plan, const QString &worker);
[[nodiscard]] std::unique_ptr<Writer> cWriter(const Plan &plan, const QString &worker);
[[nodiscard]] std::unique_ptr<Writer> shellWriter(const Plan &plan, const QString &worker);

} // namespace pangaea::program
