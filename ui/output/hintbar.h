// SPDX-License-Identifier: MIT
// A line above the output of one process that explains what its text does not show: why it came late, or not at all, and
// that the order of its streams is not known. It offers to run the program again in a way that shows more. Lives on the
// GUI thread.
#pragma once

#include "core/table/outputhint.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace pangaea {

class OutputLog;

class HintBar final : public QWidget
{
    Q_OBJECT
public:
    explicit HintBar(QWidget *parent = nullptr);

    /// The row that it explains, or nothing: it is hidden then, and where there is nothing to explain.
    void explain(const ProcessState *row, const OutputLog &log);
    /// Whether it offers to run the program again.
    void setMayRun(bool may);

signals:
    void againAsked(pangaea::ProcessId process, pangaea::OutputWay way);
    void dismissed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Offer {
        QPushButton *button;
        bool isWanted;
    };
    QPushButton *add(const QString &text, const QString &tip);
    void say(const QString &line, const QString &more);
    void fit();
    void applyZoom();

    ProcessId m_process = ProcessId::Pangaea;
    bool m_mayRun = false;
    QString m_line;
    QLabel *m_label;
    std::vector<Offer> m_offers; ///< of each OutputWay, in order, and to be dismissed; the last ones give way first
};

} // namespace pangaea
