// SPDX-License-Identifier: MIT
// The lessons that there are: those that come with Pangaea, and the user's own in the data folders. One that
// is broken is listed with its reason. Reads a lesson, and asks where it has programs of its own. Lives on
// the GUI thread.
#pragma once

#include "core/lesson.h"

#include <QObject>

class QMenu;

namespace pangaea
{

class ScenarioRunner;

struct ListedLesson {
    QString path;
    QString title; ///< or the file's name, where it is broken
    QString problem; ///< empty: there is none
};

/// By the names of their files; resources.
[[nodiscard]] std::vector<ListedLesson> builtInLessons();
/// Of pangaea/lessons in each data folder (XDG_DATA_HOME, XDG_DATA_DIRS), in this order; reads all of them.
[[nodiscard]] std::vector<ListedLesson> usersLessons();

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
    void addLesson(QMenu &menu, const ListedLesson &lesson);
    void refuse(const QString &path, const ScenarioError &error);

    ScenarioRunner &m_runner;
    QWidget *m_window;
};

} // namespace pangaea
