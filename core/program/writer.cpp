// SPDX-License-Identifier: MIT
#include "core/program/writer.h"

#include "core/program/literals.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea::program {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pangaea::ProgramText)
};

} // namespace

QStringList indented(QStringList lines)
{
    for (QString &line : lines)
        line.prepend(u"    "_s);
    return lines;
}

QStringList linesOf(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char('\n'));
}

QStringList Writer::write(const Action &action) const
{
    switch (action.what) {
    case Act::Note: return {comment() + commentText(action.note)};
    case Act::Make: return make(action.row);
    case Act::Start: return start(action.row, action.again);
    case Act::StartIfOver: return startIfOver(action.row, start(action.row, true));
    default: break;
    }
    const bool isOfARow = action.what != Act::JoinAll && action.row < m_plan.rows.size();
    const std::span<const Form> all = forms();
    const auto form = std::ranges::find_if(all, [&](const Form &known) { return known.what == action.what; });
    // In this order, since no inserted value contains a later placeholder.
    return linesOf(form->text)
        .replaceInStrings(u"@rows"_s, QString::number(action.rows))
        .replaceInStrings(u"@row"_s, isOfARow ? variable(action.row) : QString())
        .replaceInStrings(u"@seconds"_s, secondsText(action.time))
        .replaceInStrings(u"@milliseconds"_s, QString::number((action.time + 999'999) / 1'000'000))
        .replaceInStrings(u"@signal"_s, signalText(action.signal));
}

QString Writer::signalText(int number) const
{
    return signalConstant(number);
}

bool Writer::anyRow(bool (*is)(const Row &)) const
{
    return std::ranges::any_of(m_plan.rows, is);
}

QStringList Writer::heading() const
{
    QStringList lines;
    if (!m_plan.title.isEmpty())
        lines += comment() + commentText(m_plan.title);
    if (m_plan.does(Act::Finish) || m_plan.does(Act::DropTerminated))
        lines += comment()
            + Tr::tr(
                  "What was terminated is killed after %1 s: counted from its join here, from its terminate in Pangaea.")
                  .arg(graceSeconds);
    if (m_plan.leavesOutInput)
        lines += comment() + Tr::tr("What processes are given to read is left out: they find an empty standard input.");
    if (m_plan.leavesOutTerminals)
        lines += comment()
            + Tr::tr("Terminals of their own are left out: processes write to where this program writes, and may print "
                     "later and without colours.");
    if (m_plan.leavesOutRestarts)
        lines += comment() + Tr::tr("Restarts by itself are left out: here, each process that fails stays ended.");
    const bool signalled = std::ranges::any_of(m_plan.rows,
                                               [](const Row &row) { return !row.isWorker && !row.signals_.empty(); });
    if (signalled)
        lines += comment() + Tr::tr("Signals reach the process alone, in Pangaea also what it started.");
    return lines;
}

} // namespace pangaea::program
