// SPDX-License-Identifier: MIT
// The lessons that there are: those that come with Pangaea, and the user's own in the data folders. One that
// is broken is listed with its reason. Reads a lesson, and asks where it has programs of its own. Lives on
// the GUI thread.
#pragma once

#include "core/lesson/lesson.h"
#include "core/scenario/datafiles.h"

#include <QObject>

class QMenu;

namespace pangaea {

class ScenarioRunner;

/// Resources, in the order of their names.
[[nodiscard]] DataFiles builtInLessons();
/// Of pangaea/lessons in the data folders; reads all of them.
[[nodiscard]] DataFiles usersLessons();

class LessonFiles final : public QObject
{
    Q_OBJECT
public:
    /// The runner must outlive it.
    LessonFiles(ScenarioRunner &runner, QWidget *window);

    /// An action for each lesson; those of the user are read anew.
    void addTo(QMenu &menu);
    void open(const QString &path);

signals:
    void told(const QString &sentence);
    void failed(const QString &title, const QString &sentence);
    /// It may be played.
    void opened(const pangaea::Lesson &lesson, const QString &source);

private:
    void addLesson(QMenu &menu, const DataFile &lesson);
    void refuse(const QString &path, const ScenarioError &error);

    ScenarioRunner &m_runner;
    QWidget *m_window;
};

} // namespace pangaea
