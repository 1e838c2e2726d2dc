// SPDX-License-Identifier: MIT
// Asks for any program or script as target, and shows exactly what will be run. It runs nothing itself. Lives on the
// GUI thread.
#pragma once

#include "core/basics/failure.h"
#include "ui/spawn/programchoice.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace pangaea {

class ProgramDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Starts with `choice`. `name` is that of the first process. Without mayRemember, recent programs are neither
    /// offered nor saved.
    ProgramDialog(const ProgramChoice &choice, const QString &name, bool mayRemember, QWidget *parent);

    [[nodiscard]] ProgramChoice choice() const;
    /// Saves the choice, if the user agreed to that.
    [[nodiscard]] Failure remember() const;

private:
    QWidget *makeRecent();
    QWidget *makePath(QLineEdit *line, const QString &title, bool folder);
    void addFields(QFormLayout &form);
    void fill(const ProgramChoice &choice);
    void check();
    void forget();
    void listRecent();

    const QString m_name;
    QComboBox *m_recent = nullptr;
    QLineEdit *m_program;
    QLineEdit *m_arguments;
    QLineEdit *m_folder;
    QPlainTextEdit *m_environment;
    QComboBox *m_input;
    QPlainTextEdit *m_text;
    QCheckBox *m_together;
    QPlainTextEdit *m_vector;
    QLabel *m_problem;
    QCheckBox *m_remember = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace pangaea
