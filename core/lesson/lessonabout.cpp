// SPDX-License-Identifier: MIT
// What is said about a lesson before it is begun: its first sentence, why it cannot be read, and what it needs.
#include "core/basics/visibletext.h"
#include "core/lesson/lesson.h"
#include "core/scenario/datafiles.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pangaea::Lesson)
};

} // namespace

// A path is tried when the program is started: relative ones depend on the folder.
ScenarioError missingProgram(const Lesson &lesson)
{
    for (const Step &step : lesson.scenario.steps) {
        if (!step.program || step.program->program.contains(u'/'))
            continue;
        const QString &program = step.program->program;
        if (QStandardPaths::findExecutable(program).isEmpty())
            return {
                step.at,
                Tr::tr("This lesson needs the program %1, which is in no folder of PATH. Install it, and try again.")
                    .arg(visibleText(program)),
                false};
    }
    return {};
}

// A point ends a sentence where a space or nothing follows, so that the one in "0.4" ends none.
QString firstSentence(const Lesson &lesson)
{
    static const QRegularExpression end(u"[.!?](\\s|$)"_s);
    QString text = lesson.text.simplified();
    text.remove(QRegularExpression(u"[*`]"_s));
    const qsizetype at = text.indexOf(end);
    return at < 0 ? text : text.first(at + 1);
}

void describeLesson(DataFile &file)
{
    const LessonFile read = readLessonFile(file.path);
    file.title = read.lesson.title;
    if (!read.error.sentence.isEmpty())
        file.error = placedSentence(read.error);
}

} // namespace pangaea
