// SPDX-License-Identifier: MIT
#include "ui/lesson/lessonfiles.h"

#include "ui/look/format.h"
#include "ui/scenario/scenariodialog.h"
#include "ui/scenario/scenariorunner.h"

#include <QDir>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

bool isBuiltIn(const QString &path)
{
    return path.startsWith(QLatin1Char(':'));
}

const QString suffix = u".pangaea-lesson"_s;

} // namespace

DataFiles builtInLessons()
{
    return listDataFiles({u":/lessons"_s}, suffix, describeLesson);
}

DataFiles usersLessons()
{
    return listDataFiles(dataFolders(u"lessons"_s), suffix, describeLesson);
}

LessonFiles::LessonFiles(ScenarioRunner &runner, QWidget *window)
    : QObject(window)
    , m_runner(runner)
    , m_window(window)
{
}

void LessonFiles::addTo(QMenu &menu)
{
    for (const DataFile &lesson : builtInLessons().files)
        addLesson(menu, lesson);
    const DataFiles own = usersLessons();
    if (!own.files.empty())
        menu.addSeparator();
    for (const DataFile &lesson : own.files)
        addLesson(menu, lesson);
    if (!own.problem.isEmpty())
        menu.addAction(own.problem)->setEnabled(false);
}

// A broken lesson can be chosen too: that shows the reason.
void LessonFiles::addLesson(QMenu &menu, const DataFile &lesson)
{
    QString text = lesson.error.isEmpty() ? lesson.title : tr("%1 (cannot be read)").arg(lesson.title);
    text.replace(QLatin1Char('&'), "&&"_L1); // it would underline what follows
    QAction *action = menu.addAction(text, this, [this, path = lesson.path] { open(path); });
    action->setToolTip(plainToolTip(lesson.error.isEmpty() ? lesson.title : lesson.error));
}

void LessonFiles::refuse(const QString &path, const ScenarioError &error)
{
    emit failed(tr("The lesson was not opened"), sentenceOf(QDir::toNativeSeparators(path), error));
}

void LessonFiles::open(const QString &path)
{
    if (m_runner.isPlaying()) {
        emit told(tr("A scenario is being played. Stop it first, in the Lessons menu, or wait for its end."));
        return;
    }
    const LessonFile file = readLessonFile(path);
    if (!file.error.sentence.isEmpty()) {
        refuse(path, file.error);
        return;
    }
    const Lesson &lesson = file.lesson;
    const QString source = isBuiltIn(path) ? lesson.title : QDir::toNativeSeparators(path);
    const auto &steps = lesson.scenario.steps;
    if (std::ranges::none_of(steps, [](const Step &step) { return step.program.has_value(); })) {
        emit opened(lesson, source);
        return;
    }
    auto *dialog = new ScenarioDialog(lesson.scenario, path, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, lesson, source] { emit opened(lesson, source); });
    dialog->open();
}

} // namespace pangaea
