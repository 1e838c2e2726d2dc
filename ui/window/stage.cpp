// SPDX-License-Identifier: MIT
#include "ui/window/stage.h"

#include "ui/output/outputview.h"
#include "ui/table/processtableview.h"
#include "ui/timeline/timelinewidget.h"

#include "core/table/processtable.h"

#include <algorithm>

namespace pangaea {

Stage::Stage(const ProcessTable &table, ProcessTableView &view, TimelineWidget &timeline, OutputView &output,
             QWidget *parent)
    : QToolButton(parent)
    , m_table(table)
    , m_view(view)
    , m_timeline(timeline)
    , m_output(output)
{
    setCheckable(true);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setToolTip(tr("Show or hide the processes from before the lesson"));
    hide();
    connect(this, &QToolButton::toggled, this, &Stage::apply);
}

void Stage::begin()
{
    const std::vector<ProcessState> &rows = m_table.rows();
    m_first = ProcessId(rows.empty() ? 1 : quint64(rows.back().id) + 1);
    setChecked(false);
    apply();
}

void Stage::end()
{
    m_first = ProcessId::Pangaea;
    apply();
}

// With the first one even before it exists, since no rows would mean all.
ProcessIds Stage::rows() const
{
    if (m_first == ProcessId::Pangaea || isChecked())
        return {};
    ProcessIds rows {m_first};
    for (const ProcessState &row : m_table.rows()) {
        if (row.id > m_first)
            rows.push_back(row.id);
    }
    return rows;
}

void Stage::refresh()
{
    const auto earlier = std::ranges::count_if(m_table.rows(),
                                               [this](const ProcessState &row) { return row.id < m_first; });
    setText(earlier == 1 ? tr("1 earlier process") : tr("%1 earlier processes").arg(earlier));
    setVisible(earlier > 0);
    m_output.setOrigin(m_first == ProcessId::Pangaea ? 0 : m_timeline.scene().origin());
}

void Stage::apply()
{
    setArrowType(isChecked() ? Qt::DownArrow : Qt::RightArrow);
    m_view.setStage(m_first, isChecked());
    m_timeline.setStage(m_first, isChecked());
    refresh();
    emit changed();
}

} // namespace pangaea
