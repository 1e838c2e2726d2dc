// SPDX-License-Identifier: MIT
// The interface that each language implements: one class per language, in its own file, and a row of the table in
// core/program/programtext.cpp. Not bound to a thread.
#pragma once

#include "core/program/plan.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <span>

namespace pangaea::program {

/// The text of an action that is the same for all rows. @row is replaced by the row's variable, @seconds and
/// @milliseconds by the time, @signal by the signal and @rows by the number of rows.
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

    /// Everything before the first step.
    [[nodiscard]] virtual QStringList begin() const = 0;
    [[nodiscard]] QStringList write(const Action &action) const;
    /// After the last step: returns the exit status.
    [[nodiscard]] virtual QStringList end() const = 0;
    /// Indentation of the steps.
    [[nodiscard]] virtual QString indent() const { return QStringLiteral("    "); }
    /// An empty line between steps.
    [[nodiscard]] virtual QString blank() const { return {}; }

protected:
    [[nodiscard]] virtual std::span<const Form> forms() const = 0;
    [[nodiscard]] virtual QString comment() const = 0; ///< "# "
    [[nodiscard]] virtual QStringList make(size_t row) const = 0;
    [[nodiscard]] virtual QStringList start(size_t row, bool again) const = 0;
    /// Runs the start only if the row has ended.
    [[nodiscard]] virtual QStringList startIfOver(size_t row, const QStringList &start) const = 0;
    [[nodiscard]] virtual QString signalText(int number) const;
    [[nodiscard]] virtual QString variable(size_t row) const { return m_plan.rows[row].variable; }

    /// The title, and the differences from what Pangaea does.
    [[nodiscard]] QStringList heading() const;
    [[nodiscard]] bool anyRow(bool (*is)(const Row &)) const;
    /// Some step waits for all rows together, so the program keeps them in a list.
    [[nodiscard]] bool keepsAll() const { return m_plan.does(Act::JoinAll); }

    const Plan &m_plan;
    const QString m_worker;
};

[[nodiscard]] QStringList indented(QStringList lines);
/// Splits a text of the program itself.
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
[[nodiscard]] inline bool isTogether(const Row &row)
{
    return row.together;
}
/// Its command is written once, apart from its start.
[[nodiscard]] inline bool isKept(const Row &row)
{
    return row.startsApart || row.starts > 1;
}

[[nodiscard]] std::unique_ptr<Writer> pythonWriter(const Plan &plan, const QString &worker);
[[nodiscard]] std::unique_ptr<Writer> cppWriter(const Plan &plan, const QString &worker);
[[nodiscard]] std::unique_ptr<Writer> cWriter(const Plan &plan, const QString &worker);
[[nodiscard]] std::unique_ptr<Writer> shellWriter(const Plan &plan, const QString &worker);

} // namespace pangaea::program
