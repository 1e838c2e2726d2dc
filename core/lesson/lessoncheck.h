// SPDX-License-Identifier: MIT
// Plays a lesson from the first part to the last without user input, and checks each part's facts: the expected ones
// hold, and each question has exactly one right answer. For teachers and for the tests. Lives on the journal's thread.
#pragma once

#include "core/lesson/lessonrun.h"
#include "core/session/scenarioplayer.h"

#include <QTimer>

#include <chrono>
#include <vector>

namespace pangaea {

class LessonCheck final : public QObject
{
    Q_OBJECT
public:
    /// `commands` and `readings` must outlive it. `patience`: ms that the facts of a part may take to become true once
    /// its steps are done, since samples and last output come later. `reading`: the time before the steps of each part,
    /// as for somebody who reads its text.
    LessonCheck(Mailbox<Command> &commands, Readings &readings, const Lesson &lesson, int patience,
                std::chrono::milliseconds reading = {}, QObject *parent = nullptr);

    /// May refuse at once.
    void play();
    /// Stops for good; finished() is not emitted after it.
    void stop();
    [[nodiscard]] bool isPlaying() const { return m_playing; }

    /// The facts that did not hold so far: their place in the file, and a sentence.
    [[nodiscard]] const std::vector<ScenarioError> &problems() const { return m_problems; }
    /// The answers that were measured to be right so far, one for each question that has one.
    [[nodiscard]] const QStringList &answers() const { return m_answers; }

signals:
    void refused(const pangaea::ScenarioError &error);
    void finished();

private:
    void read();
    void takeSteps();
    void partDone();
    void look();
    void goOn();
    [[nodiscard]] QStringList rightAnswers(const Question &question) const;
    [[nodiscard]] std::vector<ScenarioError> problemsOf(const LessonPart &part) const;

    Readings &m_readings;
    const Lesson m_lesson;
    LessonRun m_run;
    ScenarioPlayer m_player;
    QTimer m_patience;
    QTimer m_reading;
    size_t m_part = 0;
    bool m_playing = false;
    bool m_looking = false; ///< the part's steps are done
    qint64 m_doneAt = 0;    ///< monotonic ns
    std::vector<ScenarioError> m_problems;
    QStringList m_answers;
};

} // namespace pangaea
