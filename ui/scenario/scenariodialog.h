// SPDX-License-Identifier: MIT
// Asks before a scenario is run: its title, how much it does, and every program with its exact arguments, folder and
// environment. Nothing from the scenario can act, or look like a part of the window. Lives on the GUI thread.
#pragma once

#include "core/scenario/scenario.h"

#include <QDialog>

namespace pangaea {

class ScenarioDialog final : public QDialog
{
    Q_OBJECT
public:
    /// accepted(): the scenario may be run.
    ScenarioDialog(const Scenario &scenario, const QString &path, QWidget *parent);

    /// The user wants one step at a time, not all at once.
    [[nodiscard]] bool wantsSteps() const { return m_wantsSteps; }

private:
    bool m_wantsSteps = false;
};

/// Each different program once, with the names of the processes that run it. Lines of at most 4,096
/// characters.
[[nodiscard]] QString programList(const Scenario &scenario);

} // namespace pangaea
