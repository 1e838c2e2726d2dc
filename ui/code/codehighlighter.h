// SPDX-License-Identifier: MIT
// Syntax colours for programs: comments, strings, numbers and keywords, from the palette. Lives on the GUI thread.
#pragma once

#include "core/program/programtext.h"

#include <QPalette>
#include <QRegularExpression>
#include <QSyntaxHighlighter>

#include <vector>

namespace pangaea {

class CodeHighlighter final : public QSyntaxHighlighter
{
public:
    explicit CodeHighlighter(QTextDocument *document)
        : QSyntaxHighlighter(document)
    {
    }

    /// Sets the rules and colours, and highlights the document again.
    void setLooks(Language language, const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    struct Rule {
        QRegularExpression what;
        QTextCharFormat format;
    };
    std::vector<Rule> m_rules; ///< at each position the first rule that matches wins
};

} // namespace pangaea
