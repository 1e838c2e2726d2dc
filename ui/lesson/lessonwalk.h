// SPDX-License-Identifier: MIT
// Somebody's way through a lesson: which part is read, what was predicted, what was measured. The steps are
// taken by the window's one ScenarioRunner, so that they may also be taken one by one, or by the code panel.
// No widgets. Lives on the GUI thread.
#pragma once

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
    /// The part that is read; its steps need not be those that are taken next.
    [[nodiscard]] size_t shown() const { return m_shown; }
    [[nodiscard]] const LessonPart &part() const { return m_lesson.parts[m_shown]; }
    [[nodiscard]] bool isDone(size_t part) const { return part < m_current; }
    /// The shown part's steps are being taken.
    [[nodiscard]] bool isRunning() const;

    [[nodiscard]] bool canGoBack() const { return m_shown > 0; }
    [[nodiscard]] bool canGoOn() const { return isDone(m_shown) && m_shown + 1 < m_lesson.parts.size(); }
    [[nodiscard]] bool canPredict() const;
    [[nodiscard]] bool canStep() const;
    /// What is to be done now, or why nothing can be; a sentence, or empty.
    [[nodiscard]] QString hint() const;

    void previous();
    void next();
    /// Of the shown part; answers.size(): none of them, it is not known.
    void predict(size_t answer);
    [[nodiscard]] std::optional<size_t> prediction() const { return m_parts[m_shown].prediction; }
    /// The whole part's steps.
    void step();

    struct Line {
        QString text;
        std::optional<bool> holds; ///< nothing: it is not known, or nothing was claimed
        friend bool operator==(const Line &, const Line &) = default;
    };
    /// Of the shown part, when it is done: as it is now, or as it was when the next one began.
    [[nodiscard]] std::vector<Line> measured() const;

signals:
    void changed();

private:
    struct Part {
        std::optional<size_t> prediction;
        std::optional<std::vector<Line>> kept; ///< the next part has begun
    };

    void follow();
    void keepBefore(int step);
    [[nodiscard]] bool isOurs() const;
    [[nodiscard]] std::vector<Line> measure(size_t part) const;
    void addAnswer(std::vector<Line> &lines, const Question &question, std::optional<size_t> prediction) const;

    ScenarioRunner &m_runner;
    const Lesson m_lesson;
    LessonRun m_run;
    const Scenario *m_loaded = nullptr; ///< ours
    bool m_replaced = false;            ///< another scenario was loaded since
    size_t m_current = 0;               ///< the first part that is not done
    size_t m_shown = 0;
    std::vector<Part> m_parts;
};

} // namespace pangaea
