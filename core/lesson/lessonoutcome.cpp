// SPDX-License-Identifier: MIT
#include "core/lesson/lessonoutcome.h"

#include "core/lesson/lessonfact.h"
#include "core/lesson/lessonrun.h"
#include "core/timeline/otherprograms.h"

#include <QCoreApplication>

#include <vector>

namespace pangaea {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pangaea::LessonOutcome)
};

std::optional<double> othersBetween(const LessonRun &run, qint64 from, qint64 to)
{
    const std::optional<MachineShare> share = machineShare(run.readings().timeline, from, to);
    return share ? std::optional(share->others) : std::nullopt;
}

} // namespace

bool LessonOutcome::isBusy() const
{
    return others && *others >= BusyMachine::busyFrom;
}

LessonOutcome outcomeOf(const LessonPart &part, const LessonRun &run, qint64 from, qint64 to)
{
    using enum LessonOutcome::Kind;
    bool isKnown = true;
    int wrong = 0;
    int right = 0;
    for (const Fact &fact : part.expected) {
        const std::optional<bool> holds = measure(fact, run).holds;
        isKnown = isKnown && holds;
        wrong += !holds.value_or(true);
    }
    if (part.question) {
        for (const Answer &answer : part.question->answers) {
            const std::optional<bool> holds = measure(answer.isRight, run).holds;
            isKnown = isKnown && holds;
            right += holds.value_or(false);
        }
    }
    const bool hasAnswer = !part.question || right == 1;
    // A fact that does not hold is enough, whatever the others will be.
    const LessonOutcome::Kind kind = wrong > 0 || right > 1 ? Otherwise
        : !isKnown                                          ? Open
        : hasAnswer                                         ? Usual
                                                            : Otherwise;
    return {kind, othersBetween(run, from, to)};
}

QString outcomeSentence(const LessonOutcome &outcome)
{
    const QString percent = QString::number(qRound(outcome.others.value_or(0) * 100));
    switch (outcome.kind) {
    case LessonOutcome::Kind::Open: return Tr::tr("Something is not known yet, so nothing is concluded.");
    case LessonOutcome::Kind::Usual:
        return outcome.isBusy() ? Tr::tr("Other programs had %1 % of the cores meanwhile.").arg(percent) : QString();
    case LessonOutcome::Kind::Otherwise: break;
    }
    if (outcome.isBusy())
        return Tr::tr(
                   "This run came out otherwise than it usually does. Other programs had %1 % of the cores meanwhile: "
                   "run it again when they are quieter.")
            .arg(percent);
    return Tr::tr("This run came out otherwise than it usually does: see above. Begin again to see whether it does so "
                  "once more.");
}

} // namespace pangaea
