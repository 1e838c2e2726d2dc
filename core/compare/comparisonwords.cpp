// SPDX-License-Identifier: MIT
// The result of a comparison in words and as a table. Each statement is derived from a figure; there are no others. Any
// thread.
#include "core/compare/comparison.h"

#include "core/basics/jsontext.h"
#include "core/export/exporters.h"
#include "core/timeline/otherprograms.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::Comparison)
};

constexpr double gain = 1.1;     // a smaller one may be chance
constexpr double samePart = 0.1; // figures that differ by no more than this share are called the same
constexpr double busyPart = 0.1; // share of its time on cores up to which it is called waiting

constexpr std::array numberWords {
    QT_TRANSLATE_NOOP("pangaea::Comparison", "none"),  QT_TRANSLATE_NOOP("pangaea::Comparison", "one"),
    QT_TRANSLATE_NOOP("pangaea::Comparison", "two"),   QT_TRANSLATE_NOOP("pangaea::Comparison", "three"),
    QT_TRANSLATE_NOOP("pangaea::Comparison", "four"),  QT_TRANSLATE_NOOP("pangaea::Comparison", "five"),
    QT_TRANSLATE_NOOP("pangaea::Comparison", "six"),   QT_TRANSLATE_NOOP("pangaea::Comparison", "seven"),
    QT_TRANSLATE_NOOP("pangaea::Comparison", "eight"), QT_TRANSLATE_NOOP("pangaea::Comparison", "nine"),
    QT_TRANSLATE_NOOP("pangaea::Comparison", "ten"),
};

QString numberWord(qsizetype number)
{
    return number < qsizetype(numberWords.size()) ? Tr::tr(numberWords[size_t(number)]) : QString::number(number);
}

QString capitalised(QString text)
{
    text[0] = text[0].toUpper();
    return text;
}

QString seconds(qint64 ns)
{
    constexpr qint64 perMillisecond = 1'000'000;
    const QString text = ns < 100 * perMillisecond
        ? Tr::tr("%1 ms").arg(QString::number(double(ns) / double(perMillisecond), 'f', 1))
        : Tr::tr("%1 s").arg(QString::number(double(ns) / double(nanosecondsPerSecond), 'f', 2));
    return QString(text).replace(QLatin1Char(' '), QChar::Nbsp); // keeps number and unit on one line
}

QString factor(double value)
{
    return QString::number(value, 'f', value < 9.95 ? 2 : 1);
}

/// The figures that the sentence is made from.
struct Facts {
    qsizetype parts;
    double speedUp;                      ///< together compared with one after the other
    std::optional<double> parallel;      ///< cores that worked at the same time on average, together
    std::optional<double> parallelAlone; ///< the same, one after the other
    std::optional<double> cpuRatio;      ///< CPU time together divided by that one after the other
    qint64 cpu = 0;                      ///< together
    qint64 cpuAlone = 0;                 ///< one after the other
};

Facts factsOf(const ComparisonPlan &plan, const FormResult &alone, const FormResult &together)
{
    const auto wall = double(std::max<qint64>(1, *together.wall));
    Facts facts {plan.names.size(), double(*alone.wall) / wall, {}, {}, {}};
    if (together.cpu && alone.cpu) {
        facts.cpu = *together.cpu;
        facts.cpuAlone = *alone.cpu;
        facts.parallel = double(facts.cpu) / wall;
        facts.parallelAlone = double(facts.cpuAlone) / double(std::max<qint64>(1, *alone.wall));
        facts.cpuRatio = double(facts.cpu) / double(std::max<qint64>(1, facts.cpuAlone));
    }
    return facts;
}

/// "two of them", "all of them", "on average 1.6 of them"
QString workers(const Facts &facts)
{
    const auto whole = qsizetype(std::llround(*facts.parallel));
    if (whole < 1 || std::abs(*facts.parallel - double(whole)) > samePart)
        return Tr::tr("on average %1 of them").arg(QString::number(*facts.parallel, 'f', 1));
    return whole == facts.parts ? Tr::tr("all of them") : Tr::tr("%1 of them").arg(numberWord(whole));
}

/// Why computing together was so much faster; empty if the figures do not show it.
QString whyComputing(const Facts &facts)
{
    if (!facts.parallel)
        return {};
    if (std::abs(*facts.cpuRatio - 1) > samePart)
        return Tr::tr(", while together they needed %1 of CPU time and one after the other %2")
            .arg(seconds(facts.cpu), seconds(facts.cpuAlone));
    // With the same CPU time, the speed-up is the number of parts that computed at once: that is the whole reason.
    const bool wasAlone = *facts.parallelAlone >= 1 - samePart; // otherwise it waited for a core
    if (wasAlone && facts.speedUp >= gain)
        return Tr::tr(", since %1 computed at the same time").arg(workers(facts));
    if (wasAlone && facts.speedUp > 1 / gain)
        return Tr::tr(", since only one of them computed at a time");
    return Tr::tr(", since on average %1 of them computed at a time together and %2 one after the other")
        .arg(QString::number(*facts.parallel, 'f', 1), QString::number(*facts.parallelAlone, 'f', 1));
}

QString whyWaiting(const Facts &facts)
{
    if (!facts.parallel)
        return {};
    if (facts.speedUp >= gain && *facts.parallel <= busyPart)
        return Tr::tr(", since waiting needs no core: all together were on one for %1").arg(seconds(facts.cpu));
    return Tr::tr(", while together they were on cores for %1").arg(seconds(facts.cpu));
}

QString howMuchFaster(const Facts &facts)
{
    if (facts.speedUp >= gain)
        return Tr::tr("%1 times as fast").arg(factor(facts.speedUp));
    if (facts.speedUp > 1 / gain)
        return Tr::tr("no gain");
    return Tr::tr("%1 times as long").arg(factor(1 / facts.speedUp));
}

QString mainSentence(const ComparisonPlan &plan, int cores, const FormResult &alone, const FormResult &together)
{
    const Facts facts = factsOf(plan, alone, together);
    const QString count = capitalised(numberWord(plan.names.size()));
    const bool computes = plan.work == Work::Compute;
    QString what = computes ? Tr::tr("%1 jobs").arg(count) : Tr::tr("%1 waits").arg(count);
    if (computes && cores > 0)
        what += cores == 1 ? Tr::tr(" on one core") : Tr::tr(" on %1 cores").arg(cores);
    return Tr::tr("%1 took %2 together and %3 one after the other: %4%5.")
        .arg(what, seconds(*together.wall), seconds(*alone.wall), howMuchFaster(facts),
             computes ? whyComputing(facts) : whyWaiting(facts));
}

/// On the forms within one process; empty if they were not measured.
QString processSentence(const ComparisonPlan &plan, const FormResults &results)
{
    const FormResult &threads = results[size_t(Form::Threads)];
    const FormResult &async = results[size_t(Form::Async)];
    if (!threads.isMeasured() || !threads.wall || !async.isMeasured() || !async.wall)
        return {};
    const QString took = Tr::tr("As threads of one process they took %1, and asynchronously in one thread %2")
                             .arg(seconds(*threads.wall), seconds(*async.wall));
    const bool oneCore = plan.work == Work::Compute && async.cpu && *async.wall > 0
        && std::abs(double(*async.cpu) / double(*async.wall) - 1) <= samePart;
    return QLatin1Char(' ')
        + (oneCore ? Tr::tr("%1: one thread has one core at a time.").arg(took) : Tr::tr("%1.").arg(took));
}

/// The most that others had of the cores in a form; nothing if that was too little to matter, or is not known.
std::optional<double> disturbance(const FormResults &results)
{
    double most = 0;
    for (const FormResult &result : results)
        most = std::max(most, result.others.value_or(0));
    return most >= BusyMachine::busyFrom ? std::optional(most) : std::nullopt;
}

QByteArray number(const std::optional<qint64> &value)
{
    QByteArray text;
    if (value)
        json::addInteger(text, *value);
    return text;
}

} // namespace

QString formTitle(Form form)
{
    switch (form) {
    case Form::Sequential: return Tr::tr("One after the other");
    case Form::Together: return Tr::tr("Together");
    case Form::Threads: return Tr::tr("Threads");
    case Form::Async: return Tr::tr("Asynchronous");
    }
    return {};
}

QString comparisonSentence(const ComparisonPlan &plan, int cores, const FormResults &results)
{
    for (const Form form : {Form::Sequential, Form::Together}) {
        const FormResult &result = results[size_t(form)];
        if (result.status == FormResult::Status::NotMeasured)
            return Tr::tr("%1: not measured. %2").arg(formTitle(form), result.reason);
        if (!result.isMeasured() || !result.wall)
            return {};
    }
    if (const std::optional<double> most = disturbance(results); most && plan.work == Work::Compute)
        return Tr::
            tr("Other programs had up to %1 % of the cores meanwhile, so these times cannot be compared. Run it again "
               "when they are quieter.")
                .arg(std::lround(*most * 100));
    return mainSentence(plan, cores, results[size_t(Form::Sequential)], results[size_t(Form::Together)])
        + processSentence(plan, results);
}

QByteArray comparisonCsv(const ComparisonPlan &plan, int cores, const FormResults &results)
{
    static constexpr std::array ids {"sequential", "together", "threads", "async"}; // indexed by Form
    QByteArray text = "form,work,amount,unit,names,cores,wall_ns,cpu_ns,peak_memory_bytes,voluntary_switches,"
                      "involuntary_switches,others,not_measured\r\n";
    const bool computes = plan.work == Work::Compute;
    QByteArray amount;
    json::addDouble(amount, plan.amount);
    for (const Form form : allForms) {
        const FormResult &result = results[size_t(form)];
        const QByteArrayList cells {
            ids[size_t(form)],
            computes ? "compute" : "wait",
            amount,
            computes ? "million steps" : "seconds",
            csvCell(plan.names.join(u"; "_s)),
            cores > 0 ? QByteArray::number(cores) : QByteArray(),
            number(result.wall),
            number(result.cpu),
            number(result.memory),
            number(result.voluntary),
            number(result.involuntary),
            result.others ? QByteArray::number(*result.others, 'f', 3) : QByteArray(),
            csvCell(result.reason),
        };
        text += cells.join(',') + "\r\n";
    }
    return text;
}

} // namespace pangaea
