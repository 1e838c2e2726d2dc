// SPDX-License-Identifier: MIT
#include "ui/properties/kernelproperties.h"

#include "ui/look/format.h"
#include "ui/properties/pipegauge.h"
#include "ui/properties/propertyform.h"
#include "ui/properties/propertytext.h"
#include "ui/table/tasktree.h"
#include "ui/timeline/timelinescene.h"

#include "core/facts/signalset.h"
#include "core/facts/waiting.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

/// What an ended process used in all, as the kernel reported at its end; its current values are not known any more.
const ResourceUse *usedBy(const ProcessState &row)
{
    const Attempt *attempt = row.current();
    return attempt && attempt->used ? &*attempt->used : nullptr;
}

std::optional<double> metricOf(const ProcessState &row, Metric metric)
{
    return row.sample && isLive(row.state) ? (*row.sample)[metric] : std::nullopt;
}

QString metricText(const ProcessState &row, Metric metric)
{
    const std::optional<double> value = metricOf(row, metric);
    return value ? formatValue(*value, metrics[size_t(metric)].unit) : unknownText();
}

// To the millisecond: a table cell shows a Duration as a clock with tenths.
QString secondsText(const ProcessState &row, Metric metric)
{
    std::optional<double> value = metricOf(row, metric);
    if (const ResourceUse *used = usedBy(row); used && metric == Metric::RunTime)
        value = double(used->cpuTime);
    return value ? KernelProperties::tr("%1 s").arg(*value / double(nanosecondsPerSecond), 0, 'f', 3) : unknownText();
}

QString memoryText(const ProcessState &row)
{
    const ResourceUse *used = usedBy(row);
    return used && used->peakMemory
        ? KernelProperties::tr("%1 at most").arg(formatValue(*used->peakMemory, Unit::Bytes))
        : metricText(row, Metric::Memory);
}

QString bytesText(const std::optional<qint64> &bytes)
{
    return bytes ? formatValue(*bytes, Unit::Bytes) : unknownText();
}

QString maskText(const std::optional<quint64> &mask)
{
    if (!mask)
        return unknownText();
    return signalNames(*mask);
}

QString switchesText(const ProcessState &row)
{
    auto voluntary = metricOf(row, Metric::Voluntary);
    auto involuntary = metricOf(row, Metric::Involuntary);
    if (const ResourceUse *used = usedBy(row)) {
        voluntary = double(used->voluntarySwitches);
        involuntary = double(used->involuntarySwitches);
    }
    if (!voluntary || !involuntary)
        return unknownText();
    return KernelProperties::tr("%1 voluntary, %2 involuntary")
        .arg(formatValue(*voluntary, Unit::Count), formatValue(*involuntary, Unit::Count));
}

QString treeText(const ProcessState &row)
{
    if (!isLive(row.state))
        return unknownText();
    const int descendants = descendantCount(row);
    if (descendants == 0)
        return KernelProperties::tr("no descendants");
    return KernelProperties::tr("%1 processes. Terminate, Kill, Suspend and Continue reach all of them.")
        .arg(descendants + 1);
}

} // namespace

QString signalSentText(const SignalRecord &sent, const QString &seconds)
{
    const QString text = (sent.byUser ? KernelProperties::tr("%1 by you at %2 s")
                                      : KernelProperties::tr("%1 by Pangaea at %2 s"))
                             .arg(signalName(sent.signal), seconds);
    return sent.processes > 1 ? KernelProperties::tr("%1, to %2 processes").arg(text).arg(sent.processes) : text;
}

QString allowedCoresText(const std::vector<int> &allowed, int cores)
{
    if (allowed.empty())
        return unknownText();
    if (int(allowed.size()) == cores && cores > 1)
        return KernelProperties::tr("all %1 cores").arg(cores);
    QStringList numbers;
    for (const int core : allowed)
        numbers += QString::number(core);
    if (numbers.size() == 1)
        return KernelProperties::tr("core %1").arg(numbers.front());
    const QString last = numbers.takeLast();
    return KernelProperties::tr("cores %1 and %2").arg(numbers.join(u", "_s), last);
}

KernelProperties::KernelProperties(QObject *parent)
    : QObject(parent)
    , m_kernel(new PropertyForm(tr("Kernel")))
    , m_signals(new PropertyForm(tr("Signals")))
    , m_outputGauge(new PipeGauge)
    , m_errorGauge(new PipeGauge)
{
    makeKernel();
    makeSignals();
}

void KernelProperties::makeKernel()
{
    m_waits = m_kernel->add(tr("Waits for"), tr("From /proc/PID/wchan and /proc/PID/syscall, where they can be read"));
    m_tree = m_kernel->add(tr("Tree"), tr("The process and its descendants"));
    m_output = m_kernel->addWith(
        m_outputGauge, tr("Output pipe"),
        tr("Written to standard output and not yet read. A full pipe makes the process wait."));
    m_error = m_kernel->addWith(m_errorGauge, tr("Error pipe"),
                                tr("Written to standard error and not yet read. A full pipe makes the process wait."));
    m_resident = m_kernel->add(tr("Memory (RSS)"),
                               tr("In RAM, shared pages counted in full; after the end the most that was seen"));
    m_proportional = m_kernel->add(tr("Memory (PSS)"),
                                   tr("In RAM, each shared page divided by the number of its users"));
    m_private = m_kernel->add(tr("Private"), tr("In RAM, used by no other process"));
    m_nice = m_kernel->add(tr("Niceness"), tr("From -20, most of the CPU, to 19, least"));
    m_cores = m_kernel->add(tr("May run on"), tr("The CPU affinity"));
    m_parent = m_kernel->add(tr("PPID"), tr("The process that started it, or took it over"));
    m_switches = m_kernel->add(tr("Switches"),
                               tr("Voluntary: it gave its core up to wait. Involuntary: the kernel took it away."));
    m_runTime = m_kernel->add(tr("Run time"),
                              tr("On a core, since it started; after the end with the descendants that it waited for"));
    m_switching = m_kernel->add(
        tr("Switching"),
        tr("What of the run time lies in no bar of the timeline: the kernel’s own work to bring it to a core and away, "
           "and to end it. Bars and this together are the kernel’s figure. Unknown where switches are not all recorded, "
           "or where descendants are counted with it."));
    m_queueTime = m_kernel->add(tr("Queue time"), tr("Ready to run without a core, since it started"));
}

void KernelProperties::makeSignals()
{
    m_sent = m_signals->add(tr("Sent"), tr("In this attempt, by whom, and to how many processes of its tree"));
    m_noEffect = m_signals->add(tr("No effect"), tr("Why a signal that was sent changed nothing"));
    m_pending = m_signals->add(tr("Pending"), tr("Sent and not yet delivered"));
    m_blocked = m_signals->add(tr("Blocked"), tr("Kept pending until the process unblocks them"));
    m_ignored = m_signals->add(tr("Ignored"), tr("Thrown away when they come"));
    m_caught = m_signals->add(tr("Caught"), tr("Handled by a function of the process"));
}

void KernelProperties::display(const ProcessState &row, const std::function<QString(qint64)> &since, int cores)
{
    displayKernel(row, cores);
    displaySignals(row, since);
}

void KernelProperties::displayKernel(const ProcessState &row, int cores)
{
    const Inspection known = row.inspection && isLive(row.state) ? *row.inspection : Inspection {};
    const QString waits = known.pid ? waitsFor(known) : QString();
    m_waits->setValue(waits.isEmpty() ? unknownText() : waits);
    m_tree->setValue(treeText(row));
    m_output->setValue(pipeText(known.output));
    m_outputGauge->setLevel(known.output);
    m_error->setValue(pipeText(known.error));
    m_errorGauge->setLevel(known.error);
    m_resident->setValue(memoryText(row));
    m_proportional->setValue(bytesText(known.proportional));
    m_private->setValue(bytesText(known.privateMemory));
    m_nice->setValue(metricText(row, Metric::Nice));
    m_cores->setValue(allowedCoresText(known.cores, cores));
    m_parent->setValue(metricText(row, Metric::Parent));
    m_switches->setValue(switchesText(row));
    m_runTime->setValue(secondsText(row, Metric::RunTime));
    m_queueTime->setValue(secondsText(row, Metric::QueueTime));
}

void KernelProperties::displaySwitching(const std::optional<Switching> &switching)
{
    m_switching->setValue(switchingText(switching));
}

void KernelProperties::displaySignals(const ProcessState &row, const std::function<QString(qint64)> &since)
{
    const Inspection known = row.inspection && isLive(row.state) ? *row.inspection : Inspection {};
    QStringList sent;
    QStringList reasons;
    if (const Attempt *attempt = row.current()) {
        std::set<int> told;
        for (const SignalRecord &record : attempt->signalsSent) {
            sent += signalSentText(record, since(record.time));
            const QString reason = known.pid && told.insert(record.signal).second ? whyNoEffect(record.signal, known)
                                                                                  : QString();
            if (!reason.isEmpty())
                reasons += reason;
        }
    }
    m_sent->setValue(sent.isEmpty() ? tr("none") : sent.join(QLatin1Char('\n')));
    m_noEffect->setValue(reasons.join(QLatin1Char('\n')));
    m_signals->setFieldVisible(m_noEffect, !reasons.isEmpty());
    m_pending->setValue(maskText(known.pending));
    m_blocked->setValue(maskText(known.blocked));
    m_ignored->setValue(maskText(known.ignored));
    m_caught->setValue(maskText(known.caught));
}

void KernelProperties::applyLooks()
{
    for (PropertyForm *form : {m_kernel, m_signals})
        form->applyLooks();
    for (PipeGauge *gauge : {m_outputGauge, m_errorGauge})
        gauge->applyLooks();
}

} // namespace pangaea
