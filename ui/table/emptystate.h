// SPDX-License-Identifier: MIT
// Shown in an empty table: what to do, and a button for the text's own example. Lives on the GUI thread.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace pangaea {

class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent);
    void applyZoom();

signals:
    void exampleAsked();

private:
    QLabel *m_headline;
    QLabel *m_explanation;
    QPushButton *m_example;
    QLabel *m_names;
};

} // namespace pangaea
