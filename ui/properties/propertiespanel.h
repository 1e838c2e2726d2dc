// SPDX-License-Identifier: MIT
// The content of the Properties panel: everything known about the selected process, to read and copy. Lives on the GUI
// thread.
#pragma once

#include "core/facts/command.h"
#include "core/table/processtable.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <optional>

class QLabel;
class QScrollArea;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace pangaea {

class Journal;
class KernelProperties;
class PropertyForm;
class PropertyText;
class Timeline;
class UsageGraph;
class UsageHistory;

class PropertiesPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PropertiesPanel(const ProcessTable &table, QWidget *parent = nullptr);
    /// For values that come only from recorded switches. It must outlive the panel.
    void setTimeline(const Timeline *timeline);

    /// For the graph of CPU and memory. It must outlive the panel.
    void setJournal(Journal &journal);

    void setProcess(std::optional<ProcessId> process);
    /// The selected processes: a single one is shown, otherwise a sentence.
    void setProcesses(const ProcessIds &processes);

    /// The values stay as they are; another process can be selected.
    void setPaused(bool paused);
    /// Updates at once instead of within a fifth of a second.
    void refresh();

signals:
    /// The live process that is visible here now, or none: the engine has to inspect it.
    void lookedAt(const ProcessIds &processes);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum Field { Name, Target, CurrentState, Pid, Reason, Exit, Join, Restart, Command, Folder, FieldCount };

    void makeForm();
    void makeEnvironment();
    void makeAttempts();
    void showSentence();
    void display(const ProcessState &row);
    void showAttempts(const ProcessState &row);
    void showAttempt(QTreeWidgetItem &item, const Attempt &attempt, const ProcessState &row) const;
    [[nodiscard]] QString since(qint64 time) const;
    void fitAttempts();
    void reportShownRow();
    void applyLooks();

    const ProcessTable &m_table;
    const Timeline *m_timeline = nullptr;
    ProcessIds m_processes;
    std::optional<ProcessId> m_shown;
    quint64 m_revision = 0;
    bool m_paused = false;
    bool m_seen = false; ///< not hidden
    ProcessIds m_lookedAt;
    QTimer m_timer;

    QLabel *m_sentence;
    QScrollArea *m_scroll;
    QWidget *m_page;
    PropertyForm *m_form;
    UsageHistory *m_history = nullptr;
    UsageGraph *m_graph = nullptr;
    KernelProperties *m_kernel;
    std::array<PropertyText *, FieldCount> m_fields {};
    QToolButton *m_fold;
    PropertyText *m_environment;
    QLabel *m_attemptsTitle;
    QTreeWidget *m_attempts;
};

} // namespace pangaea
