// SPDX-License-Identifier: MIT
// A small bar that shows how full a pipe is. The text is beside it. Lives on the GUI thread.
#pragma once

#include "core/facts/inspection.h"

#include <QWidget>

namespace pangaea {

/// "12.0 kB of 65.5 kB waiting"; an em dash if it is unknown.
[[nodiscard]] QString pipeText(const std::optional<PipeLevel> &level);

class PipeGauge final : public QWidget
{
    Q_OBJECT
public:
    explicit PipeGauge(QWidget *parent = nullptr);

    /// Shows nothing if the level is unknown.
    void setLevel(const std::optional<PipeLevel> &level);
    /// 0 to 1.
    [[nodiscard]] double share() const;
    void applyLooks();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<PipeLevel> m_level;
};

} // namespace pangaea
