// SPDX-License-Identifier: MIT
// Measures the same work in four forms, one after the other: as processes one at a time, as processes together, as
// threads of one process, and as asynchronous waits in one thread. No figure comes from a model: each form consists of
// real processes of this session, and its figures are read from the journal. Lives on the journal's thread.
#pragma once

#include "core/basics/mailbox.h"
#include "core/facts/command.h"
#include "core/timeline/timeline.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <optional>
#include <set>
#include <vector>

namespace pangaea {

struct ProcessState;
struct Readings;

enum class Form { Sequential, Together, Threads, Async };
inline constexpr std::array allForms {Form::Sequential, Form::Together, Form::Threads, Form::Async};

enum class Work { Compute, Wait };

struct ComparisonPlan {
    static constexpr int leastNames = 2;
    static constexpr int mostNames = 16;

    QStringList names; ///< one per part of the work
    Work work = Work::Compute;
    double amount = 0; ///< of each part: million steps, or seconds

    friend bool operator==(const ComparisonPlan &, const ComparisonPlan &) = default;
};

/// The measurements of one form. An unknown value is never 0.
struct FormResult {
    enum class Status { Pending, Running, Measured, NotMeasured };

    Status status = Status::Pending;
    QString reason;             ///< NotMeasured: a sentence
    std::optional<qint64> wall; ///< ns, from the first start to the last end of its processes
    std::optional<qint64> cpu;  ///< ns on cores, of all its processes
    /// Bytes. For processes that ran at the same time the sum of their peaks, so that shared pages count once for each;
    /// for those that ran one after the other the highest peak.
    std::optional<qint64> memory;
    std::optional<qint64> voluntary;   ///< context switches in which it gave its core up
    std::optional<qint64> involuntary; ///< context switches in which the kernel took its core away
    std::optional<double> others {};   ///< share of all cores, 0 to 1, that other programs had meanwhile
    std::vector<TimelineRow> rows;     ///< its processes with their run intervals, in order of creation

    [[nodiscard]] bool isMeasured() const { return status == Status::Measured; }
    [[nodiscard]] std::optional<qint64> switches() const;
};
using FormResults = std::array<FormResult, allForms.size()>; ///< indexed by Form

/// The request for one form: a process of this target for each name.
struct FormRequest {
    QStringList names;
    QString target;
    QStringList parameters; ///< key=value
};
[[nodiscard]] FormRequest requestOf(const ComparisonPlan &plan, Form form);
/// Why the worker cannot run it; none: it can.
[[nodiscard]] Failure whyNot(const ComparisonPlan &plan, const std::optional<event::TargetsListed> &targets);

/// "One after the other"
[[nodiscard]] QString formTitle(Form form);
/// A sentence on why one form took less time than another, or did not, as far as the figures show it; or that other
/// programs used so much of the cores that the times cannot be compared.
[[nodiscard]] QString comparisonSentence(const ComparisonPlan &plan, int cores, const FormResults &results);
/// RFC 4180, UTF-8: one line per form; ns, bytes and counts; an unknown value is an empty cell.
[[nodiscard]] QByteArray comparisonCsv(const ComparisonPlan &plan, int cores, const FormResults &results);

class Comparison final : public QObject
{
    Q_OBJECT
public:
    /// `commands` and `readings` must outlive it. It runs once; call whyNot() before.
    Comparison(Mailbox<Command> &commands, Readings &readings, ComparisonPlan plan, QObject *parent = nullptr);

    void begin();
    /// Ends the processes that it started, and starts no more; finished() follows when they have ended.
    void cancel();

    [[nodiscard]] const ComparisonPlan &plan() const { return m_plan; }
    [[nodiscard]] const FormResults &results() const { return m_results; }
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    /// results() has changed.
    void changed();
    /// None of its processes is alive any more.
    void finished();

private:
    /// One process of the current form.
    struct Row {
        QString name;
        ProcessId process = ProcessId::Pangaea; ///< until it is created
    };

    void beginForm();
    void ask(const QStringList &names);
    void read(qsizetype first, qsizetype count);
    [[nodiscard]] bool isNext(const event::Created &made) const;
    void goOn();
    void copyRows();
    void findProblems();
    void endCancelled();
    void measure();
    [[nodiscard]] bool allAreOver() const;
    [[nodiscard]] Failure problemOf(const Row &row) const;
    [[nodiscard]] FormResult &result() { return m_results[m_form]; }

    Mailbox<Command> &m_commands;
    Readings &m_readings;
    const ComparisonPlan m_plan;
    FormResults m_results;
    size_t m_form = 0;
    FormRequest m_request;       ///< of the current form
    std::vector<Row> m_rows;     ///< of the current form, in order of creation
    size_t m_known = 0;          ///< how many of them have been created
    std::set<ProcessId> m_ended; ///< asked to end
    qint64 m_copiedAt = 0;       ///< monotonic ns, of the timeline
    QTimer m_settle;             ///< the kernel's records of an end arrive a little later than the end itself
    bool m_running = false;
    bool m_cancelled = false;
};

} // namespace pangaea
