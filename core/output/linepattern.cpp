// SPDX-License-Identifier: MIT
#include "core/output/linepattern.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

class PatternTr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::LinePattern)
};

// PCRE counts its steps for each place of the line where a match may begin. An expression can lower a limit that stands
// before it, and not raise it.
const QString &stepLimit()
{
    static const QString limit = u"(*LIMIT_MATCH=100000)"_s;
    return limit;
}

} // namespace

LinePattern::LinePattern(const QString &text, Qt::CaseSensitivity sensitivity, Kind kind)
    : m_text(text)
    , m_sensitivity(sensitivity)
    , m_kind(kind)
{
    if (text.size() > longest) {
        m_problem = PatternTr::tr("This is too long: look for at most %1 characters.").arg(longest);
    } else if (kind == Kind::Expression && !text.isEmpty()) {
        m_expression.setPattern(stepLimit() + text);
        m_expression.setPatternOptions(QRegularExpression::UseUnicodePropertiesOption
                                       | (sensitivity == Qt::CaseInsensitive ? QRegularExpression::CaseInsensitiveOption
                                                                             : QRegularExpression::NoPatternOption));
        if (!m_expression.isValid()) {
            const qsizetype at = std::max<qsizetype>(0, m_expression.patternErrorOffset() - stepLimit().size());
            m_problem = PatternTr::tr("Not a regular expression: %1, at character %2. Write \\ before a sign that is "
                                      "meant as itself.")
                            .arg(m_expression.errorString())
                            .arg(std::min(at, text.size() - 1) + 1);
        }
    }
}

std::optional<std::vector<PatternMatch>> LinePattern::in(const QString &line, size_t most) const
{
    if (isEmpty())
        return std::vector<PatternMatch>();
    if (!isExpression())
        return wordsIn(line, most);
    std::vector<PatternMatch> found;
    for (qsizetype from = 0; from <= line.size() && found.size() < most;) {
        const QRegularExpressionMatch match = m_expression.match(line, from);
        if (!match.isValid())
            return {};
        if (!match.hasMatch())
            break;
        if (match.capturedLength() > 0 || found.empty())
            found.push_back({match.capturedStart(), match.capturedLength()});
        from = match.capturedEnd();
        if (match.capturedLength() == 0) // to the next character
            from += from + 1 < line.size() && line[from + 1].isLowSurrogate() ? 2 : 1;
    }
    // What matches nothing stands for the line only if nothing else does.
    if (found.size() > 1 && found.front().length == 0)
        found.erase(found.begin());
    return found;
}

std::vector<PatternMatch> LinePattern::wordsIn(const QString &line, size_t most) const
{
    std::vector<PatternMatch> found;
    for (qsizetype at = line.indexOf(m_text, 0, m_sensitivity); at >= 0 && found.size() < most;
         at = line.indexOf(m_text, at + m_text.size(), m_sensitivity))
        found.push_back({at, m_text.size()});
    return found;
}

} // namespace pangaea
