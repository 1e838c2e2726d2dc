// SPDX-License-Identifier: MIT
// The available lessons: those that come with Pangaea, and the user's own in the data folders. A broken lesson is
// listed with the reason. Reads a lesson, and asks first if a lesson of the user's has programs of its own. Lives on the
// GUI thread.
#pragma once

#include "core/lesson/lesson.h"
#include "core/scenario/datafiles.h"

#include <QObject>

class QMenu;

namespace pangaea {

class ScenarioRunner;

struct LessonFileEntry : DataFile {
    QString group;     ///< may be empty
    QStringList after; ///< titles of lessons to read before
    QString sentence;  ///< the first one
};

struct LessonFileList {
    std::vector<LessonFileEntry> files;
    QString problem; ///< why the list is incomplete, as a sentence; or empty
};

/// Resources, sorted by name.
[[nodiscard]] LessonFileList builtInLessons();
/// From pangaea/lessons in the data folders; reads every file.
[[nodiscard]] LessonFileList usersLessons();
/// Both. The user's own stand with their group; those without one come last.
[[nodiscard]] LessonFileList allLessons();

class LessonFiles final : public QObject
{
    Q_OBJECT
public:
    /// The runner must outlive it.
    LessonFiles(ScenarioRunner &runner, QWidget *window);

    /// Adds a submenu for each group, with an action for each lesson, and the list of all; reads the user's own again.
    void addTo(QMenu &menu);
    void open(const QString &path);
    /// Shows all lessons in a dialog, to choose one.
    void list();

signals:
    void told(const QString &sentence);
    void failed(const QString &title, const QString &sentence);
    /// The lesson may be played.
    void opened(const pangaea::Lesson &lesson, const QString &source);

private:
    void addLesson(QMenu &menu, const LessonFileEntry &lesson);
    void refuse(const QString &path, const ScenarioError &error);

    ScenarioRunner &m_runner;
    QWidget *m_window;
};

} // namespace pangaea
