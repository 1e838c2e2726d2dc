// SPDX-License-Identifier: MIT
// The Lesson panel: the page with a part's text, its question and its results, and the buttons that lead through the
// lesson. Return does what the highlighted button says. Lives on the GUI thread.
#pragma once

#include "core/lesson/lesson.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace pangaea {

class LessonPage;
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
    /// Moves the focus to where keys read on, choose an answer or take the step.
    void focusPart();
    /// Updates at once instead of within a fifth of a second.
    void refresh();

    /// Null before the first lesson.
    [[nodiscard]] const LessonWalk *walk() const { return m_walk.get(); }

    [[nodiscard]] QSize sizeHint() const override;
    /// The height at which the whole part is in view.
    [[nodiscard]] int wantedHeight() const;

signals:
    /// A lesson begins, from now on.
    void begun();
    /// "Part 2 of 4"
    void placeChanged(const QString &place);
    /// wantedHeight() may have changed.
    void contentChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeBar(QAction &picture);
    void showPart();
    void showQuestion();
    void showDone();
    void showMeasured();
    void showReadOn();
    [[nodiscard]] bool losesFocus(const QWidget *focus) const;
    void follow();
    void readOn();
    void step();
    void applyLooks();

    ScenarioRunner &m_runner;
    Readings &m_readings;
    std::unique_ptr<LessonWalk> m_walk;
    QString m_source;
    size_t m_shown = 0; ///< the part that is laid out
    bool m_wasDone = false;
    QTimer m_timer;

    LessonPage *m_page;
    QWidget *m_bar;
    QStackedLayout *m_says; ///< the hint, or the button to read on: one of them, so that the page keeps its height
    QLabel *m_hint;
    QPushButton *m_readOn;
    QPushButton *m_previous;
    QPushButton *m_step;
    QPushButton *m_next;
    QPushButton *m_again;
    QPushButton *m_picture;
};

} // namespace pangaea
