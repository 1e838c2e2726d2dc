// SPDX-License-Identifier: MIT
// The available lessons: those that come with Pangaea, and the user's own in the data folders. A broken lesson is
// listed with the reason. Reads a lesson, and asks first if it has programs of its own. Lives on the GUI thread.
#pragma once

#include "core/lesson/lesson.h"
#include "core/scenario/datafiles.h"

#include <QObject>

class QMenu;

namespace pangaea {

class ScenarioRunner;

/// Resources, sorted by name.
[[nodiscard]] DataFiles builtInLessons();
/// From pangaea/lessons in the data folders; reads every file.
[[nodiscard]] DataFiles usersLessons();

class LessonFiles final : public QObject
{
    Q_OBJECT
public:
    /// The runner must outlive it.
    LessonFiles(ScenarioRunner &runner, QWidget *window);

    /// Adds an action for each lesson; reads the user's own again.
    void addTo(QMenu &menu);
    void open(const QString &path);

signals:
    void told(const QString &sentence);
    void failed(const QString &title, const QString &sentence);
    /// The lesson may be played.
    void opened(const pangaea::Lesson &lesson, const QString &source);

private:
    void addLesson(QMenu &menu, const DataFile &lesson);
    void refuse(const QString &path, const ScenarioError &error);

    ScenarioRunner &m_runner;
    QWidget *m_window;
};

} // namespace pangaea
