// SPDX-License-Identifier: MIT
#include "ui/spawn/spawnprogress.h"

#include "core/table/processtable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace pangaea {

namespace {

constexpr int worthShowing = 50; // fewer are spawned before one could read it

} // namespace

SpawnProgress::SpawnProgress(const ProcessTable &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_label(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAccessibleName(tr("Cancel spawning"));
    cancel->setToolTip(tr("Do not start those that are not started yet"));
    m_bar->setAccessibleName(tr("Started"));
    m_bar->setTextVisible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_bar);
    layout->addWidget(cancel);
    hide();
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_expected = 0;
        hide();
        emit cancelled();
    });
    connect(&table, &ProcessTable::changed, this, &SpawnProgress::update);
}

void SpawnProgress::expect(int count)
{
    if (count < worthShowing)
        return;
    m_lastBefore = m_table.rows().empty() ? ProcessId::Pangaea : m_table.rows().back().id;
    m_expected = count;
    m_bar->setRange(0, count);
    update();
    show();
}

void SpawnProgress::update()
{
    if (m_expected == 0)
        return;
    const auto &rows = m_table.rows();
    const auto first = std::ranges::upper_bound(rows, m_lastBefore, {}, &ProcessState::id);
    const auto started = int(std::count_if(first, rows.end(), [](const ProcessState &row) {
        return row.state != State::Created && row.state != State::Starting;
    }));
    m_bar->setValue(started);
    m_label->setText(tr("%1 of %2 started").arg(started).arg(m_expected));
    if (started >= m_expected) {
        m_expected = 0;
        hide();
    }
}

} // namespace pangaea
