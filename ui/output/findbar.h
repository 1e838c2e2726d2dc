// SPDX-License-Identifier: MIT
// The bar in which the user says what to look for in the output. It searches nothing. Lives on the GUI thread.
#pragma once

#include "core/output/linepattern.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pangaea {

class ElidedLabel;

class FindBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    [[nodiscard]] LinePattern pattern() const;
    /// Only lines that match are to be shown.
    [[nodiscard]] bool filters() const;
    void setFilters(bool on);
    void takeFocus();

    void setCount(const QString &count);
    void setScope(const QString &scope);
    /// Whether it offers the output of all processes (allAsked()).
    void offerAll(bool offered);
    /// Why nothing is found, as a sentence; empty: no problem.
    void setProblem(const QString &sentence);
    [[nodiscard]] bool listsProcesses() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void patternChanged();
    void stepAsked(bool forward);
    void filtersChanged();
    void listToggled(bool shown);
    void allAsked();
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeUpper();
    void makeLower();
    void connectAll();
    QPushButton *addButton(QBoxLayout &row, const QString &text);
    QCheckBox *addBox(const QString &text, const QString &tip);
    void applyZoom();
    void arrange();
    void showSentence();

    QBoxLayout *m_rows; ///< side by side where there is room, else one above the other
    QBoxLayout *m_upper;
    QBoxLayout *m_lower;
    QLineEdit *m_needle;
    QPushButton *m_next;
    QPushButton *m_previous;
    QLabel *m_count;
    QPushButton *m_close;
    QCheckBox *m_matchCase;
    QCheckBox *m_expression;
    QCheckBox *m_filters;
    ElidedLabel *m_scope; ///< in how many rows it looks, or what is wrong
    QPushButton *m_list;
    QPushButton *m_all;
    QString m_whereItLooks;
    QString m_whatIsWrong;
    bool m_allOffered = false;
};

} // namespace pangaea
