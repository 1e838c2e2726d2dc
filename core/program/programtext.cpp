// SPDX-License-Identifier: MIT
#include "core/program/programtext.h"

#include "core/program/writer.h"

#include <array>

namespace pangaea {

using namespace program;

namespace {

struct Entry {
    LanguageInfo info;
    std::unique_ptr<Writer> (*writer)(const Plan &, const QString &);
};

constexpr std::array entries {
    Entry {{Language::Python, "python", "Python", "py"}, pythonWriter},
    Entry {{Language::Cpp, "cpp", "C++", "cpp"}, cppWriter},
    Entry {{Language::C, "c", "C", "c"}, cWriter},
    Entry {{Language::Shell, "shell", "Shell", "sh"}, shellWriter},
};

constexpr auto infos = [] {
    std::array<LanguageInfo, entries.size()> all {};
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = entries[i].info;
    return all;
}();

/// Lines, counted like an editor: some literals contain newlines.
class Text
{
public:
    explicit Text(QString indent)
        : m_indent(std::move(indent))
    {
    }

    void add(const QStringList &lines, bool indented)
    {
        for (const QString &line : lines) {
            if (!line.isEmpty())
                m_text += indented ? m_indent + line : line;
            m_text += QLatin1Char('\n');
            m_lines += 1 + int(line.count(QLatin1Char('\n')));
        }
    }
    [[nodiscard]] int lines() const { return m_lines; }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    const QString m_indent;
    QString m_text;
    int m_lines = 0;
};

QStringList linesOf(const Writer &writer, const std::vector<Action> &actions)
{
    QStringList lines;
    for (const Action &action : actions)
        lines += writer.write(action);
    return lines;
}

} // namespace

std::span<const LanguageInfo> languages()
{
    return infos;
}

// A step of one line follows the previous one directly; a longer one gets its own paragraph.
ProgramText programText(const Scenario &scenario, Language language, const QString &worker)
{
    const Plan plan = makePlan(scenario);
    const std::unique_ptr<Writer> writer = entries[size_t(language)].writer(plan, worker);
    Text out(writer->indent());
    ProgramText result;
    out.add(writer->begin(), false);
    qsizetype before = 0; // number of lines of the previous step
    const auto addPart = [&](const QStringList &lines) {
        if (before > 1 || (lines.size() > 1 && before > 0))
            out.add({writer->blank()}, false);
        before = lines.size();
        const int first = out.lines() + 1;
        out.add(lines, true);
        return LineRange {first, out.lines()};
    };
    for (const std::vector<Action> &step : plan.steps) {
        const QStringList lines = linesOf(*writer, step);
        result.lines.push_back(lines.isEmpty() ? LineRange() : addPart(lines));
    }
    if (const QStringList lines = linesOf(*writer, plan.end); !lines.isEmpty())
        addPart(lines);
    out.add({writer->blank()}, false);
    out.add(writer->end(), false);
    result.text = out.text();
    return result;
}

} // namespace pangaea
