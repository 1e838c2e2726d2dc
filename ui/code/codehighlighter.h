// SPDX-License-Identifier: MIT
// Colours for programs: comments, texts, numbers and words of the language, from the palette. Lives on the GUI thread.
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

    /// What is written from now on.
    void setLooks(Language language, const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    struct Rule {
        QRegularExpression what;
        QTextCharFormat format;
    };
    std::vector<Rule> m_rules; ///< the first that matches at a place has it
};

} // namespace pangaea
