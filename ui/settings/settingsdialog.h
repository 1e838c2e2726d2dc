// SPDX-License-Identifier: MIT
// The settings that are not in a menu, as a dialog. Lives on the GUI thread.
#pragma once

#include "ui/settings/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace pangaea {

class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(const Settings &settings, QWidget *parent);
    /// The settings as the user left them.
    [[nodiscard]] Settings settings() const;
    /// Explains below the field what enforces the limit on processes now.
    void explainProcesses(const QString &sentences);

private:
    Settings m_settings;
    QSpinBox *m_grace;
    QCheckBox *m_ask;
    QSpinBox *m_processes;
    QLabel *m_protection;
    QSpinBox *m_lines;
    QComboBox *m_rate;
    QSpinBox *m_budget;
    QCheckBox *m_keep;
    QCheckBox *m_crashes;
    QCheckBox *m_explain;
    QCheckBox *m_announce;
    QComboBox *m_language;
};

} // namespace pangaea
