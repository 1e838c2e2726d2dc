// SPDX-License-Identifier: MIT
// A user's progress through a lesson: the part being read, predictions and results. The window's only ScenarioRunner
// takes the steps, so they can also be taken one by one, or from the code panel. No widgets. Lives on the GUI thread.
#pragma once

#include "core/lesson/lessonoutcome.h"
#include "core/lesson/lessonrun.h"

#include <QObject>

#include <optional>
#include <vector>

namespace pangaea {

class ScenarioRunner;

class LessonWalk final : public QObject
{
    Q_OBJECT
public:
    /// Loads the lesson's scenario; nothing runs yet. Both must outlive it.
    LessonWalk(ScenarioRunner &runner, Readings &readings, const Lesson &lesson, const QString &source,
               QObject *parent = nullptr);

    [[nodiscard]] const Lesson &lesson() const { return m_lesson; }
    /// The part being read; its steps need not be the next ones to be taken.
    [[nodiscard]] size_t shown() const { return m_shown; }
    [[nodiscard]] const LessonPart &part() const { return m_lesson.parts[m_shown]; }
    [[nodiscard]] bool isDone(size_t part) const { return part < m_current; }
    /// The shown part's steps are being taken.
    [[nodiscard]] bool isRunning() const;

    [[nodiscard]] bool canGoBack() const { return m_shown > 0; }
    [[nodiscard]] bool canGoOn() const { return isDone(m_shown) && m_shown + 1 < m_lesson.parts.size(); }
    [[nodiscard]] bool canPredict() const;
    [[nodiscard]] bool canStep() const;
    /// What to do now, or why nothing can be done; a sentence, or empty.
    [[nodiscard]] QString hint() const;

    void previous();
    void next();
    /// Sets the prediction for the shown part; answers.size(): the user does not know.
    void predict(size_t answer);
    [[nodiscard]] std::optional<size_t> prediction() const { return prediction(m_shown); }
    [[nodiscard]] std::optional<size_t> prediction(size_t part) const { return m_parts[part].prediction; }
    /// Takes all steps of the part.
    void step();

    struct Line {
        QString text;
        std::optional<bool> holds; ///< empty: unknown, or nothing was claimed
        friend bool operator==(const Line &, const Line &) = default;
    };
    /// Results of the shown part once it is done: the current ones, or those kept when the next part began.
    [[nodiscard]] std::vector<Line> measured() const;

    /// Of the shown part, once it is done.
    [[nodiscard]] LessonOutcome outcome() const;

signals:
    void changed();

private:
    struct Part {
        std::optional<size_t> prediction;
        std::optional<std::vector<Line>> kept;    ///< set when the next part begins
        std::optional<LessonOutcome> keptOutcome; ///< likewise
        qint64 doneAt = 0;                        ///< monotonic ns
    };

    void follow();
    void endPart(size_t part);
    void keepBefore(int step);
    [[nodiscard]] bool isOurs() const;
    [[nodiscard]] std::vector<Line> measure(size_t part) const;
    [[nodiscard]] LessonOutcome outcomeOfPart(size_t part) const;
    void addAnswer(std::vector<Line> &lines, const Question &question, std::optional<size_t> prediction) const;

    ScenarioRunner &m_runner;
    const Lesson m_lesson;
    LessonRun m_run;
    const Scenario *m_loaded = nullptr; ///< our own scenario
    bool m_replaced = false;            ///< another scenario was loaded since
    size_t m_current = 0;               ///< the first part that is not done
    size_t m_shown = 0;
    std::vector<Part> m_parts;
};

} // namespace pangaea
