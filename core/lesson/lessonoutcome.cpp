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
    bool isOfTime = false;
    bool wrongIsOfTime = false;
    int wrong = 0;
    for (const Fact &fact : part.expected) {
        const std::optional<bool> holds = measure(fact, run).holds;
        isKnown = isKnown && holds;
        isOfTime |= fact.kind->isOfTime;
        wrong += !holds.value_or(true);
        wrongIsOfTime |= !holds.value_or(true) && fact.kind->isOfTime;
    }
    int right = part.question ? 0 : 1;
    bool answersAreOfTime = false;
    for (const Answer &answer : part.question ? part.question->answers : std::vector<Answer>()) {
        const std::optional<bool> holds = measure(answer.isRight, run).holds;
        isKnown = isKnown && holds;
        answersAreOfTime |= answer.isRight.kind->isOfTime;
        right += holds.value_or(false);
    }
    const std::optional<double> others = othersBetween(run, from, to);
    // A fact that does not hold is enough, whatever the others will be.
    if (wrong > 0)
        return {Otherwise, wrongIsOfTime, others};
    if (right > 1 || (isKnown && right == 0))
        return {Otherwise, answersAreOfTime, others};
    return {isKnown ? Usual : Open, isOfTime || answersAreOfTime, others};
}

QString disturbanceSentence(const LessonOutcome &outcome)
{
    if (!outcome.isBusy())
        return {};
    return Tr::tr("Other programs had %1 % of the cores meanwhile: run it again when they are quieter.")
        .arg(qRound(*outcome.others * 100));
}

QString outcomeSentence(const LessonOutcome &outcome)
{
    switch (outcome.kind) {
    case LessonOutcome::Kind::Open: return Tr::tr("Something is not known yet, so nothing is concluded.");
    case LessonOutcome::Kind::Usual:
        if (!outcome.isOfTime || !outcome.isBusy())
            return {};
        return Tr::tr("Other programs had %1 % of the cores meanwhile.").arg(qRound(*outcome.others * 100));
    case LessonOutcome::Kind::Otherwise: break;
    }
    const QString otherwise = Tr::tr("This run came out otherwise than it usually does: see above.");
    const QString reason = outcome.isOfTime ? disturbanceSentence(outcome) : QString();
    return otherwise + QLatin1Char(' ')
        + (reason.isEmpty() ? Tr::tr("Begin again to see whether it does so once more.") : reason);
}

} // namespace pangaea
