// SPDX-License-Identifier: MIT
// A line in which the user types the input of one process, and ends it. Lives on the GUI thread.
#pragma once

#include "core/facts/event.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace pangaea {

class InputLine final : public QWidget
{
    Q_OBJECT
public:
    explicit InputLine(QWidget *parent = nullptr);

    /// Sets the process that gets the input; ProcessId::Pangaea: none, and the line is hidden. Text typed for another
    /// process is cleared.
    /// `lineEnd` is what Return sends behind the text.
    void setProcess(ProcessId process, const QString &name, char lineEnd = '\n');
    [[nodiscard]] ProcessId process() const { return m_process; }

signals:
    void typed(pangaea::ProcessId process, const QByteArray &bytes);
    void ended(pangaea::ProcessId process);

private:
    void send();
    void end();
    void applyZoom();

    ProcessId m_process = ProcessId::Pangaea;
    char m_lineEnd = '\n';
    QLabel *m_label;
    QLineEdit *m_line;
};

} // namespace pangaea
