// SPDX-License-Identifier: MIT
#include "ui/lessonfiles.h"

#include "ui/scenariodialog.h"
#include "ui/scenariorunner.h"

#include "core/outputdecoder.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>

#include <algorithm>

namespace pangaea
{

namespace
{

constexpr qsizetype longestTitle = 60;
constexpr qsizetype mostListed = 100; // of a folder: a menu of more helps nobody

bool isBuiltIn(const QString &path)
{
    return path.startsWith(QLatin1Char(':'));
}

std::vector<ListedLesson> lessonsIn(const QString &path)
{
    const QDir folder(path);
    const QStringList files = folder.entryList({QStringLiteral("*.pangaea-lesson")}, QDir::Files, QDir::Name);
    std::vector<ListedLesson> lessons;
    for (const QString &file : files.first(std::min(files.size(), mostListed))) {
        const LessonFile read = readLessonFile(folder.filePath(file));
        const bool isRight = read.error.sentence.isEmpty();
        lessons.push_back({folder.filePath(file), isRight ? read.lesson.title : file, read.error.sentence});
    }
    return lessons;
}

// A & in a menu would underline what follows.
QString menuText(const QString &title)
{
    QString text = visibleText(title);
    if (text.size() > longestTitle)
        text = visibleText(text.first(longestTitle)) + QChar(u'…');
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

std::vector<ListedLesson> builtInLessons()
{
    return lessonsIn(QStringLiteral(":/lessons"));
}

std::vector<ListedLesson> usersLessons()
{
    std::vector<ListedLesson> lessons;
    const QStringList folders = QStandardPaths::locateAll(QStandardPaths::GenericDataLocation,
        QStringLiteral("pangaea/lessons"), QStandardPaths::LocateDirectory);
    for (const QString &folder : folders) {
        const std::vector<ListedLesson> more = lessonsIn(folder);
        lessons.insert(lessons.end(), more.begin(), more.end());
    }
    return lessons;
}

LessonFiles::LessonFiles(ScenarioRunner &runner, QWidget *window)
    : QObject(window)
    , m_runner(runner)
    , m_window(window)
{
}

void LessonFiles::addTo(QMenu &menu)
{
    for (const ListedLesson &lesson : builtInLessons())
        addLesson(menu, lesson);
    const std::vector<ListedLesson> own = usersLessons();
    if (!own.empty())
        menu.addSection(tr("Your lessons"));
    for (const ListedLesson &lesson : own)
        addLesson(menu, lesson);
}

void LessonFiles::addLesson(QMenu &menu, const ListedLesson &lesson)
{
    const QString title = menuText(lesson.title);
    QAction *action = menu.addAction(lesson.problem.isEmpty() ? title : tr("%1: cannot be read").arg(title),
        this, [this, path = lesson.path] { open(path); });
    action->setToolTip(visibleText(lesson.problem.isEmpty() ? lesson.title : lesson.problem));
}

void LessonFiles::refuse(const QString &path, const ScenarioError &error)
{
    emit failed(tr("The lesson was not opened"), sentenceOf(QDir::toNativeSeparators(path), error));
}

void LessonFiles::open(const QString &path)
{
    if (m_runner.isPlaying()) {
        emit told(tr("A scenario is being played. Stop it first, in the File menu, or wait for its end."));
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
