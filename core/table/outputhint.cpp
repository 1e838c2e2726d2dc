// SPDX-License-Identifier: MIT
// What a row's silence may mean, from its facts. Any thread.
#include "core/table/outputhint.h"

#include "core/basics/visibletext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pangaea::OutputHint)
};

bool didSomething(const ResourceUse &used)
{
    return double(used.cpuTime) >= leastCpuTime || double(used.voluntarySwitches) >= leastSwitches;
}

QString secondsOf(qint64 time)
{
    return QString::number(double(time) / nanosecondsPerSecond, 'f', 1);
}

} // namespace

// One line at the end is what many programs print: only several were probably printed one after the other.
OutputHint outputHint(const ProcessState &row)
{
    const Attempt *attempt = row.current();
    if (!attempt || !attempt->exit || !attempt->startedAt || !attempt->endedAt || !row.outputEnded)
        return OutputHint::None;
    const qint64 life = attempt->endedAt - attempt->startedAt;
    if (row.made.input.kind == Input::Kind::Terminal || life < shortestSilence)
        return OutputHint::None;
    const bool wasKilled = attempt->exit->signal > 0;
    if (row.printed.firstAt == 0)
        return wasKilled && attempt->used && didSomething(*attempt->used) ? OutputHint::Unwritten : OutputHint::None;
    return !wasKilled && row.printed.lines > 1
            && row.printed.firstAt >= attempt->endedAt - std::clamp(life / 10, leastMoments, mostMoments)
        ? OutputHint::Late
        : OutputHint::None;
}

QString outputHintText(const ProcessState &row)
{
    const QString name = visibleText(row.made.name);
    switch (outputHint(row)) {
    case OutputHint::None: break;
    case OutputHint::Late:
        return Tr::tr(
                   "%1 printed nothing for %2 s, and all its %3 lines at its end. Maybe they waited in its buffer: to "
                   "a pipe, most programs write only when that is full or when they end.")
            .arg(name, secondsOf(row.current()->endedAt - row.current()->startedAt))
            .arg(row.printed.lines);
    case OutputHint::Unwritten:
        return Tr::tr("%1 was ended by a signal and had printed nothing. Maybe it had lines in its buffer, which were "
                      "never written: to a pipe, most programs write only when that is full or when they end.")
            .arg(name);
    }
    return {};
}

// What a script's first line says is not a fact of the row; its suffix is.
bool runsPython(const event::Created &made)
{
    static const QRegularExpression python(u"^(python|pypy)[0-9.]*$"_s);
    const QFileInfo program(made.program);
    return python.match(program.fileName()).hasMatch() || program.suffix() == "py"_L1;
}

bool isUnbuffered(const event::Created &made)
{
    return std::ranges::any_of(made.environment, [](const QString &variable) {
        return variable.startsWith("PYTHONUNBUFFERED="_L1)
            && variable.size() > QStringView(u"PYTHONUNBUFFERED=").size();
    });
}

} // namespace pangaea
