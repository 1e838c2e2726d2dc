// SPDX-License-Identifier: MIT
// A line of the Lesson panel that wraps: an answer to choose, or what was measured, with its mark beside it.
// Lives on the GUI thread.
#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QRadioButton;

namespace pangaea {

class LessonMark;

class LessonLine final : public QWidget
{
    Q_OBJECT
public:
    /// What was measured; a check mark, a cross, or a ring where it is not known.
    explicit LessonLine(QWidget *parent = nullptr);
    /// An answer; a click on its words chooses it too.
    LessonLine(QRadioButton *choice, const QString &text, QWidget *parent = nullptr);

    void setFact(const QString &text, std::optional<bool> holds);
    void applyLooks();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void layOut(QWidget *mark);

    QRadioButton *m_choice = nullptr;
    LessonMark *m_mark = nullptr;
    QLabel *m_text;
};

} // namespace pangaea
