// SPDX-License-Identifier: MIT
// The field for a filter of rows, how many match, and beside them, in a strip of its own, what is wrong with the
// filter. Lives on the GUI thread.
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace pangaea {

class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    void focusField();
    void clear();
    [[nodiscard]] QString text() const;

    /// "12 of 500"; nothing while no filter applies.
    void showCount(qsizetype matching, qsizetype all);
    void hideCount();
    /// A sentence; empty: nothing is wrong.
    void showProblem(const QString &sentence);
    /// Shows the sentence; hidden while there is none. For a place with room for it.
    [[nodiscard]] QLabel *problemStrip() const;

    void applyZoom();

protected:
    void changeEvent(QEvent *event) override;

signals:
    void changed(const QString &text);
    /// The user is done with the field.
    void left();

private:
    void applyColours();

    QLineEdit *m_field;
    QLabel *m_count;
    QPointer<QLabel> m_problem; ///< whoever gave it a place owns it
};

/// How filters are written, line by line.
[[nodiscard]] QString filterHelp();

} // namespace pangaea
