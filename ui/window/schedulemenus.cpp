// SPDX-License-Identifier: MIT
#include "ui/window/schedulemenus.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>

#include <algorithm>
#include <numeric>
#include <set>

namespace pangaea {

namespace {

constexpr int leastNice = -20;
constexpr int mostNice = 19;

std::optional<int> niceOf(const ProcessState &row)
{
    if (!row.sample || !(*row.sample)[Metric::Nice])
        return std::nullopt;
    return int(*(*row.sample)[Metric::Nice]);
}

std::vector<int> coresOf(const ProcessState &row)
{
    return row.inspection ? row.inspection->cores : std::vector<int>();
}

} // namespace

ScheduleMenus::ScheduleMenus(Mailbox<Command> &commands, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
    , m_window(window)
    , m_niceness(new QMenu(tr("&Niceness"), &window))
    , m_affinity(new QMenu(tr("CPU &affinity"), &window))
{
    m_niceness->menuAction()->setStatusTip(tr("How readily it and all its descendants leave a core to others"));
    m_affinity->menuAction()->setStatusTip(tr("The cores on which it and all its descendants may run"));
    connect(m_niceness, &QMenu::aboutToShow, this, &ScheduleMenus::fillNiceness);
    connect(m_affinity, &QMenu::aboutToShow, this, [this] {
        inspect();
        fillAffinity();
    });
    setSelection({});
}

void ScheduleMenus::setSelection(const std::vector<const ProcessState *> &rows)
{
    std::vector<const ProcessState *> live;
    std::ranges::copy_if(rows, std::back_inserter(live), [](const ProcessState *row) { return isLive(row->state); });
    ProcessIds processes;
    std::ranges::transform(live, std::back_inserter(processes), &ProcessState::id);
    if (m_inspecting && processes != m_processes) {
        m_inspecting = false;
        m_commands.put(command::Inspect {});
    }
    m_processes = processes;
    const bool sameNice = !live.empty()
        && std::ranges::all_of(live, [&](auto *row) { return niceOf(*row) == niceOf(*live[0]); });
    const bool sameCores = !live.empty()
        && std::ranges::all_of(live, [&](auto *row) { return coresOf(*row) == coresOf(*live[0]); });
    m_nice = sameNice ? niceOf(*live[0]) : std::nullopt;
    m_allowed = sameCores ? coresOf(*live[0]) : std::vector<int>();
    m_niceness->menuAction()->setEnabled(!live.empty());
    m_affinity->menuAction()->setEnabled(!live.empty());
    if (m_affinity->isVisible())
        tickAffinity();
}

void ScheduleMenus::setCores(int cores)
{
    m_cores = cores;
}

void ScheduleMenus::addTo(QMenu &menu) const
{
    menu.addMenu(m_niceness);
    menu.addMenu(m_affinity);
}

void ScheduleMenus::fillNiceness()
{
    m_niceness->clear();
    std::set<int> values {0, 5, 10, 15, mostNice};
    if (m_nice)
        values.insert(*m_nice);
    for (const int value : values) {
        QAction *action = m_niceness->addAction(QString::number(value));
        action->setCheckable(true);
        action->setChecked(value == m_nice);
        connect(action, &QAction::triggered, this, [this, value] { setNiceness(value); });
    }
    m_niceness->addSeparator();
    connect(m_niceness->addAction(tr("&Set niceness…")), &QAction::triggered, this, &ScheduleMenus::askForNiceness);
}

// The window requests inspection of what Properties shows; while that panel is hidden, these ticks need their own.
void ScheduleMenus::inspect()
{
    if (m_processes.empty() || !m_allowed.empty())
        return;
    m_inspecting = true;
    m_commands.put(command::Inspect {m_processes});
}

void ScheduleMenus::fillAffinity()
{
    m_affinity->clear();
    const int last = m_allowed.empty() ? -1 : *std::ranges::max_element(m_allowed);
    for (int core = 0; core < std::max(m_cores, last + 1); ++core) {
        QAction *action = m_affinity->addAction(tr("Core %1").arg(core));
        action->setCheckable(true);
        action->setData(core);
        connect(action, &QAction::triggered, this, [this, core](bool checked) { setCore(core, checked); });
    }
    m_affinity->addSeparator();
    QAction *all = m_affinity->addAction(tr("&All cores"));
    connect(all, &QAction::triggered, this, [this] {
        std::vector<int> cores(size_t(std::max(0, m_cores)));
        std::iota(cores.begin(), cores.end(), 0);
        if (!cores.empty())
            m_commands.put(command::SetAffinity {m_processes, cores});
    });
    tickAffinity();
}

void ScheduleMenus::tickAffinity()
{
    for (QAction *action : m_affinity->actions()) {
        if (action->isCheckable())
            action->setChecked(std::ranges::count(m_allowed, action->data().toInt()) > 0);
    }
}

// If it is unknown where they may run now, a chosen core becomes the only one.
void ScheduleMenus::setCore(int core, bool allowed)
{
    std::vector<int> cores = m_allowed;
    std::erase(cores, core);
    if (allowed)
        cores.push_back(core);
    std::ranges::sort(cores);
    if (!cores.empty()) // it has to run somewhere
        m_commands.put(command::SetAffinity {m_processes, cores});
    tickAffinity();
}

void ScheduleMenus::setNiceness(int nice)
{
    if (!m_processes.empty())
        m_commands.put(command::SetNice {m_processes, nice});
}

void ScheduleMenus::askForNiceness()
{
    auto *dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Set niceness"));
    dialog->setLabelText(tr("Niceness of it and all its descendants, from -20 (most of the CPU) to 19 (least).\n"
                            "The kernel lets an ordinary user only raise it:"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(leastNice, mostNice);
    dialog->setIntValue(m_nice.value_or(0));
    dialog->setOkButtonText(tr("Set"));
    const ProcessIds processes = m_processes;
    connect(dialog, &QInputDialog::intValueSelected, this, [this, processes](int nice) {
        m_commands.put(command::SetNice {processes, nice});
    });
    dialog->open();
}

} // namespace pangaea
