// SPDX-License-Identifier: MIT
// The content of the Lesson panel: a part's text, its question, the step on real processes, and the measured result
// against the prediction. Lives on the GUI thread.
#pragma once

#include "core/lesson/lesson.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <vector>

class QAbstractButton;
class QButtonGroup;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace pangaea {

class LessonLine;
class LessonText;
class LessonWalk;
class ScenarioRunner;
struct Readings;

class LessonPanel final : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive it. `picture`: the window's action that saves a picture.
    LessonPanel(ScenarioRunner &runner, Readings &readings, QAction &picture, QWidget *parent = nullptr);
    ~LessonPanel() override;

    /// Starts with the first part. `source` names its origin if it is refused.
    void begin(const Lesson &lesson, const QString &source);
    /// Moves the focus to where keys choose an answer or take the step.
    void focusPart();
    /// Updates at once instead of within a fifth of a second.
    void refresh();

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// "Part 2 of 4"
    void placeChanged(const QString &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makePage();
    void makeBar(QAction &picture);
    void showPart();
    void showQuestion();
    void addAnswer(int id, const QString &text);
    void showDone();
    void showMeasured();
    void follow();
    void step();
    void applyLooks();

    ScenarioRunner &m_runner;
    Readings &m_readings;
    std::unique_ptr<LessonWalk> m_walk;
    QString m_source;
    size_t m_shown = 0; ///< the part that is laid out
    bool m_wasDone = false;
    QTimer m_timer;

    QScrollArea *m_scroll;
    QVBoxLayout *m_page = nullptr;
    QLabel *m_title;
    QLabel *m_partTitle;
    LessonText *m_introduction;
    LessonText *m_text;
    QLabel *m_question;
    QVBoxLayout *m_answers;
    QButtonGroup *m_choices;
    QVBoxLayout *m_measured;
    std::vector<LessonLine *> m_lines; ///< measured results
    std::vector<LessonLine *> m_choiceLines;
    LessonText *m_look;
    QLabel *m_hint;
    QPushButton *m_previous;
    QPushButton *m_step;
    QPushButton *m_next;
    QPushButton *m_again;
    QPushButton *m_picture;
};

} // namespace pangaea
