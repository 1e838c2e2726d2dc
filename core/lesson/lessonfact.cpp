// SPDX-License-Identifier: MIT
#include "core/lesson/lessonfact.h"

#include "core/basics/visibletext.h"
#include "core/facts/stateword.h"
#include "core/lesson/lessonmeasures.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pangaea::LessonFact)
};

constexpr qsizetype longestText = 120; // characters of a measured text that are shown

using enum FactAbout;

// A new fact is a row here, and a function in core/lesson/lessonmeasures.cpp.
constexpr std::array kinds {
    FactKind {"exit", Row, FactType::Exit, QT_TRANSLATE_NOOP("pangaea::LessonFact", "Exit of %1"), "", 0,
              measures::exit},
    FactKind {"state", Row, FactType::Word, QT_TRANSLATE_NOOP("pangaea::LessonFact", "State of %1"), "", 0,
              measures::state, stateWords},
    FactKind {"output", Row, FactType::Text, QT_TRANSLATE_NOOP("pangaea::LessonFact", "%1 printed"), "", 0,
              measures::output},
    FactKind {"last-line", Row, FactType::Text, QT_TRANSLATE_NOOP("pangaea::LessonFact", "Last line of %1"), "", 0,
              measures::lastLine},
    FactKind {"lines", Row, FactType::Number, QT_TRANSLATE_NOOP("pangaea::LessonFact", "Lines that %1 printed"), "", 0,
              measures::lines},
    FactKind {"dropped", Row, FactType::Number, QT_TRANSLATE_NOOP("pangaea::LessonFact", "Output of %1 that was lost"),
              "bytes", 0, measures::dropped},
    FactKind {"join", Row, FactType::Word, QT_TRANSLATE_NOOP("pangaea::LessonFact", "Join of %1"), "", 0,
              measures::join, measures::joinWords},
    FactKind {"join-waited", Row, FactType::Number,
              QT_TRANSLATE_NOOP("pangaea::LessonFact", "The parent waited for %1"), "s", 3, measures::joinWaited,
              nullptr, true},
    FactKind {"elapsed", Row, FactType::Number, QT_TRANSLATE_NOOP("pangaea::LessonFact", "Life of %1"), "s", 3,
              measures::elapsed, nullptr, true},
    FactKind {"attempts", Row, FactType::Number, QT_TRANSLATE_NOOP("pangaea::LessonFact", "Attempts of %1"), "", 0,
              measures::attempts},
    FactKind {"signals", Row, FactType::Text, QT_TRANSLATE_NOOP("pangaea::LessonFact", "Signals sent to %1"), "", 0,
              measures::signalsSent},
    FactKind {"threads", Row, FactType::Number, QT_TRANSLATE_NOOP("pangaea::LessonFact", "Most threads of %1 at once"),
              "", 0, measures::threads},
    FactKind {"descendants", Row, FactType::Number,
              QT_TRANSLATE_NOOP("pangaea::LessonFact", "Most processes below %1 at once"), "", 0,
              measures::descendants},
    FactKind {"saw-state", Row, FactType::Text, QT_TRANSLATE_NOOP("pangaea::LessonFact", "Kernel states seen of %1"),
              "", 0, measures::sawState},
    FactKind {"switching", Row, FactType::Number, QT_TRANSLATE_NOOP("pangaea::LessonFact", "Cost of switching of %1"),
              "s", 6, measures::switching},
    FactKind {"switches", Row, FactType::Number, QT_TRANSLATE_NOOP("pangaea::LessonFact", "Switches of %1 to a core"),
              "", 0, measures::switches},
    FactKind {"parent-changed", Row, FactType::Truth,
              QT_TRANSLATE_NOOP("pangaea::LessonFact", "A process below %1 got another parent"), "", 0,
              measures::parentChanged},
    FactKind {"left-behind", Row, FactType::Number,
              QT_TRANSLATE_NOOP("pangaea::LessonFact", "Processes that %1 left behind"), "", 0, measures::leftBehind},
    FactKind {"cpu", Rows, FactType::Number, QT_TRANSLATE_NOOP("pangaea::LessonFact", "CPU time (%1)"), "s", 3,
              measures::cpu},
    FactKind {"wall", Rows, FactType::Number,
              QT_TRANSLATE_NOOP("pangaea::LessonFact", "From first start to last end (%1)"), "s", 3, measures::wall,
              nullptr, true},
    FactKind {"parallel", Rows, FactType::Number,
              QT_TRANSLATE_NOOP("pangaea::LessonFact", "Cores kept busy on average (%1)"), "", 2, measures::parallel,
              nullptr, true},
    FactKind {"cpu-share", Rows, FactType::Number,
              QT_TRANSLATE_NOOP("pangaea::LessonFact", "Share of the first in the CPU time (%1)"), "", 2,
              measures::cpuShare, nullptr, true},
    FactKind {"together", Rows, FactType::Truth,
              QT_TRANSLATE_NOOP("pangaea::LessonFact", "Lived at the same time (%1)"), "", 0, measures::together,
              nullptr, true},
    FactKind {"pids", Rows, FactType::Number, QT_TRANSLATE_NOOP("pangaea::LessonFact", "Different PIDs (%1)"), "", 0,
              measures::pids},
    FactKind {"first-exit", Rows, FactType::Name, QT_TRANSLATE_NOOP("pangaea::LessonFact", "The first to end"), "", 0,
              measures::firstExit, nullptr, true},
    FactKind {"exit-order", Rows, FactType::Names, QT_TRANSLATE_NOOP("pangaea::LessonFact", "Order of ends"), "", 0,
              measures::exitOrder, nullptr, true},
    FactKind {"exit-spread", Rows, FactType::Number,
              QT_TRANSLATE_NOOP("pangaea::LessonFact", "From first end to last end (%1)"), "s", 3, measures::exitSpread,
              nullptr, true},
    FactKind {"join-order", Rows, FactType::Names, QT_TRANSLATE_NOOP("pangaea::LessonFact", "Order of joins"), "", 0,
              measures::joinOrder},
    FactKind {"cores", Machine, FactType::Number, QT_TRANSLATE_NOOP("pangaea::LessonFact", "Cores of this machine"), "",
              0, measures::cores},
};

constexpr std::array<const char *, 6> testNames {"is", "is-not", "at-least", "at-most", "contains", "lacks"};

QString shown(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString &line : lines)
        line = visibleText(line);
    const QString all = lines.join(u" ⏎ "_s);
    return all.size() > longestText ? visibleText(all.first(longestText - 1)) + QChar(u'…') : all;
}

QString valueText(const FactKind &kind, const FactValue &value)
{
    if (const auto *number = std::get_if<double>(&value)) {
        const QString digits = QString::number(*number, 'f', kind.decimals);
        return *kind.unit ? digits + QChar(QChar::Nbsp) + QLatin1String(kind.unit) : digits;
    }
    if (const auto *truth = std::get_if<bool>(&value))
        return *truth ? Tr::tr("yes") : Tr::tr("no");
    if (const auto *list = std::get_if<QStringList>(&value))
        return shown(list->join(u", "_s));
    const QString &text = std::get<QString>(value);
    if (text.isEmpty())
        return Tr::tr("nothing");
    return shown(text);
}

// With as many decimals as necessary: "2 s", "0.25 s".
QString wantedNumber(const FactKind &kind, double number)
{
    const QString digits = QString::number(number, 'g', 10);
    return *kind.unit ? digits + QChar(QChar::Nbsp) + QLatin1String(kind.unit) : digits;
}

bool holds(const Fact &fact, const FactValue &measured)
{
    switch (fact.test) {
    case FactTest::Is: return measured == fact.value;
    case FactTest::IsNot: return measured != fact.value;
    case FactTest::AtLeast: return std::get<double>(measured) >= std::get<double>(fact.value);
    case FactTest::AtMost: return std::get<double>(measured) <= std::get<double>(fact.value);
    case FactTest::Contains: return std::get<QString>(measured).contains(std::get<QString>(fact.value));
    case FactTest::Lacks: return !std::get<QString>(measured).contains(std::get<QString>(fact.value));
    }
    return false;
}

} // namespace

std::span<const FactKind> factKinds()
{
    return kinds;
}

const FactKind *findFactKind(QStringView id)
{
    const auto kind = std::ranges::find_if(kinds,
                                           [id](const FactKind &known) { return id == QLatin1String(known.id); });
    return kind == kinds.end() ? nullptr : &*kind;
}

QLatin1String testName(FactTest test)
{
    return QLatin1String(testNames[size_t(test)]);
}

std::vector<FactTest> testsOf(FactType type)
{
    using enum FactTest;
    switch (type) {
    case FactType::Number: return {Is, IsNot, AtLeast, AtMost};
    case FactType::Text: return {Is, IsNot, Contains, Lacks};
    case FactType::Word:
    case FactType::Name:
    case FactType::Names:
    case FactType::Exit: return {Is, IsNot};
    case FactType::Truth: return {Is};
    }
    return {};
}

Measured measure(const Fact &fact, const LessonRun &run)
{
    const std::optional<FactValue> value = fact.kind->measure(run, fact.rows);
    if (!value)
        return {u"—"_s, std::nullopt};
    return {valueText(*fact.kind, *value), holds(fact, *value)};
}

QString factTitle(const Fact &fact)
{
    const QString title = Tr::tr(fact.kind->title);
    return !title.contains("%1"_L1) ? title : title.arg(shown(fact.names.join(u", "_s)));
}

QString wantedText(const Fact &fact)
{
    const auto *number = std::get_if<double>(&fact.value);
    const QString value = number ? wantedNumber(*fact.kind, *number) : valueText(*fact.kind, fact.value);
    switch (fact.test) {
    case FactTest::Is: return value;
    case FactTest::IsNot: return Tr::tr("not %1").arg(value);
    case FactTest::AtLeast: return Tr::tr("at least %1").arg(value);
    case FactTest::AtMost: return Tr::tr("at most %1").arg(value);
    case FactTest::Contains: return Tr::tr("contains “%1”").arg(value);
    case FactTest::Lacks: return Tr::tr("lacks “%1”").arg(value);
    }
    return {};
}

} // namespace pangaea
