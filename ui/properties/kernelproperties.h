// SPDX-License-Identifier: MIT
// What the kernel reports about the shown process: what it waits for, memory, cores, pipes, and what became of the
// signals sent to it. Two groups of fields. Lives on the GUI thread.
#pragma once

#include "core/table/processtable.h"
#include "core/timeline/timeline.h"

#include <QObject>

#include <functional>

namespace pangaea {

class PipeGauge;
class PropertyForm;
class PropertyText;

/// "SIGTERM by you at 3.201 s, to 3 processes"
[[nodiscard]] QString signalSentText(const SignalRecord &sent, const QString &seconds);
/// "all 4 cores", "core 1", "cores 0, 2 and 3"; an em dash if unknown. cores: of the machine
[[nodiscard]] QString allowedCoresText(const std::vector<int> &allowed, int cores);

class KernelProperties final : public QObject
{
    Q_OBJECT
public:
    explicit KernelProperties(QObject *parent = nullptr);

    /// The panel lays them out and then owns them.
    [[nodiscard]] PropertyForm *kernel() const { return m_kernel; }
    [[nodiscard]] PropertyForm *signalForm() const { return m_signals; }

    /// since: formats a time in seconds; cores: of the machine.
    void display(const ProcessState &row, const std::function<QString(qint64)> &since, int cores);
    /// Empty if it is unknown.
    void displaySwitching(const std::optional<Switching> &switching);
    void applyLooks();

private:
    void makeKernel();
    void makeSignals();
    void displayKernel(const ProcessState &row, int cores);
    void displaySignals(const ProcessState &row, const std::function<QString(qint64)> &since);

    PropertyForm *m_kernel;
    PropertyForm *m_signals;
    PropertyText *m_waits = nullptr;
    PropertyText *m_tree = nullptr;
    PropertyText *m_output = nullptr;
    PropertyText *m_error = nullptr;
    PipeGauge *m_outputGauge;
    PipeGauge *m_errorGauge;
    PropertyText *m_resident = nullptr;
    PropertyText *m_proportional = nullptr;
    PropertyText *m_private = nullptr;
    PropertyText *m_nice = nullptr;
    PropertyText *m_cores = nullptr;
    PropertyText *m_parent = nullptr;
    PropertyText *m_switches = nullptr;
    PropertyText *m_runTime = nullptr;
    PropertyText *m_switching = nullptr;
    PropertyText *m_queueTime = nullptr;
    PropertyText *m_sent = nullptr;
    PropertyText *m_noEffect = nullptr;
    PropertyText *m_pending = nullptr;
    PropertyText *m_blocked = nullptr;
    PropertyText *m_ignored = nullptr;
    PropertyText *m_caught = nullptr;
};

} // namespace pangaea
