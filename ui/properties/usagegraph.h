// SPDX-License-Identifier: MIT
// Two plots of one row over time: its CPU and its memory. What was not sampled is a gap. Lives on the GUI thread.
#pragma once

#include "core/table/usagehistory.h"

#include <QWidget>

namespace pangaea {

class UsageGraph final : public QWidget
{
    Q_OBJECT
public:
    /// `history` must outlive it.
    explicit UsageGraph(const UsageHistory &history, QWidget *parent = nullptr);

    /// Shows what the history has now, in the colour of the row with this number (ProcessState::number).
    void refresh(int number);
    /// The same in words: the newest and the highest values, as assistive tools read it.
    [[nodiscard]] QString summary() const;
    void applyLooks();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const UsageHistory &m_history;
    int m_number = 0;
};

} // namespace pangaea
