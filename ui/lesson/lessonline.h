// SPDX-License-Identifier: MIT
// A wrapping line of the Lesson panel: an answer to choose, or a measured result with its mark. Lives on the GUI
// thread.
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
    /// A measured result, marked with a check mark, a cross, or a ring if it is unknown.
    explicit LessonLine(QWidget *parent = nullptr);
    /// An answer; a click on its text chooses it too.
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
