// SPDX-License-Identifier: MIT
// How far a large spawn has come, with a button to cancel the rest. Hidden when there is none. Lives on
// the GUI thread.
#pragma once

#include "core/facts/event.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace pangaea {

class ProcessTable;

class SpawnProgress final : public QWidget
{
    Q_OBJECT
public:
    explicit SpawnProgress(const ProcessTable &table, QWidget *parent = nullptr);

    /// Call this when `count` processes are requested.
    void expect(int count);

signals:
    void cancelled();

private:
    void update();

    const ProcessTable &m_table;
    QLabel *m_label;
    QProgressBar *m_bar;
    ProcessId m_lastBefore {}; ///< the newest row before the spawn
    int m_expected = 0;
};

} // namespace pangaea
