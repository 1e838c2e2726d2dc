// SPDX-License-Identifier: MIT
#include "ui/lesson/lessonfiles.h"

#include "ui/lesson/lessonlist.h"
#include "ui/look/format.h"
#include "ui/look/language.h"
#include "ui/scenario/scenariodialog.h"
#include "ui/scenario/scenariorunner.h"

#include "core/basics/visibletext.h"

#include <QDir>
#include <QMap>
#include <QMenu>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

bool isBuiltIn(const QString &path)
{
    return path.startsWith(QLatin1Char(':'));
}

/// A built-in lesson, as its translation for the reader where there is one. The order is the original's.
DataFile translated(const DataFile &file)
{
    DataFile result {.path = inReadersLanguage(file.path)};
    if (!isBuiltIn(file.path) || result.path == file.path)
        return file;
    describeLesson(result);
    return result;
}

LessonFileList listed(const QStringList &folders)
{
    LessonFileList list;
    const DataFiles found = listDataFiles(folders, u".pangaea-lesson"_s, describeLesson);
    for (const DataFile &original : found.files) {
        const DataFile file = translated(original);
        LessonFileEntry entry {file, {}, {}, {}};
        if (file.error.isEmpty()) {
            const Lesson lesson = readLessonFile(file.path).lesson;
            entry.group = visibleText(lesson.group.simplified());
            for (const QString &title : lesson.after)
                entry.after += visibleText(title.simplified());
            entry.sentence = visibleText(firstSentence(lesson));
        }
        list.files.push_back(std::move(entry));
    }
    list.problem = found.problem;
    return list;
}

/// It would underline what follows.
QString withoutMnemonic(QString text)
{
    return text.replace(QLatin1Char('&'), "&&"_L1);
}

} // namespace

LessonFileList builtInLessons()
{
    return listed({u":/lessons"_s});
}

LessonFileList usersLessons()
{
    return listed(dataFolders(u"lessons"_s));
}

LessonFileList allLessons()
{
    LessonFileList all = builtInLessons();
    LessonFileList own = usersLessons();
    for (LessonFileEntry &lesson : own.files) {
        auto last = std::ranges::find(all.files.rbegin(), all.files.rend(), lesson.group, &LessonFileEntry::group);
        if (last == all.files.rend()) // a group that is new comes before those without one
            last = std::ranges::find_if(all.files.rbegin(), all.files.rend(),
                                        [](const LessonFileEntry &known) { return !known.group.isEmpty(); });
        all.files.insert(lesson.group.isEmpty() ? all.files.end() : last.base(), std::move(lesson));
    }
    all.problem = own.problem;
    return all;
}

LessonFiles::LessonFiles(ScenarioRunner &runner, QWidget *window)
    : QObject(window)
    , m_runner(runner)
    , m_window(window)
{
}

void LessonFiles::addTo(QMenu &menu)
{
    const LessonFileList all = allLessons();
    QMap<QString, QMenu *> groups;
    bool hasOwn = false;
    for (const LessonFileEntry &lesson : all.files) {
        if (lesson.group.isEmpty() && !std::exchange(hasOwn, true))
            menu.addSeparator();
        QMenu *&group = groups[lesson.group];
        if (!group && !lesson.group.isEmpty()) {
            group = menu.addMenu(withoutMnemonic(lesson.group));
            group->setToolTipsVisible(true);
        }
        addLesson(group ? *group : menu, lesson);
    }
    if (!all.problem.isEmpty())
        menu.addAction(all.problem)->setEnabled(false);
    menu.addSeparator();
    menu.addAction(tr("&All lessons…"), this, &LessonFiles::list);
}

// A broken lesson can be chosen too: that shows the reason.
void LessonFiles::addLesson(QMenu &menu, const LessonFileEntry &lesson)
{
    const QString text = lesson.error.isEmpty() ? lesson.title : tr("%1 (cannot be read)").arg(lesson.title);
    QAction *action = menu.addAction(withoutMnemonic(text), this, [this, path = lesson.path] { open(path); });
    action->setToolTip(plainToolTip(!lesson.error.isEmpty()         ? lesson.error
                                        : lesson.sentence.isEmpty() ? lesson.title
                                                                    : lesson.sentence));
}

void LessonFiles::list()
{
    auto *dialog = new LessonList(allLessons(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LessonList::chosen, this, &LessonFiles::open);
    dialog->open();
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
    if (const ScenarioError missing = missingProgram(lesson); !missing.sentence.isEmpty()) {
        emit failed(tr("The lesson was not opened"), missing.sentence);
        return;
    }
    const QString source = isBuiltIn(path) ? lesson.title : QDir::toNativeSeparators(path);
    const auto &steps = lesson.scenario.steps;
    if (isBuiltIn(path) || std::ranges::none_of(steps, [](const Step &step) { return step.program.has_value(); })) {
        emit opened(lesson, source);
        return;
    }
    auto *dialog = new ScenarioDialog(lesson.scenario, path, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, lesson, source] { emit opened(lesson, source); });
    dialog->open();
}

} // namespace pangaea
