// SPDX-License-Identifier: MIT
#include "ui/code/codehighlighter.h"

#include "ui/look/palette.h"

#include <array>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

struct Grammar {
    Language language;
    const char *comment;
    const char *words;
};

constexpr auto wordsOfC = "char|const|double|else|for|if|int|return|static|struct|void|while|auto|bool|new|pid_t|"
                          "siginfo_t|NULL|#\\s*\\w+";
constexpr std::array grammars {
    Grammar {Language::Python, "#.*", "and|def|False|for|from|if|import|in|not|True|while"},
    Grammar {Language::Cpp, "//.*", wordsOfC},
    Grammar {Language::C, "//.*", wordsOfC},
    Grammar {Language::Shell, "(?<![\\w$\"'])#.*", "cd|do|done|env|exec|exit|fi|for|if|in|kill|sleep|then|wait|while"},
};

constexpr auto texts = "\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'";

} // namespace

void CodeHighlighter::setLooks(Language language, const QPalette &palette)
{
    const Grammar &grammar = *std::ranges::find(grammars, language, &Grammar::language);
    const auto rule = [](const QString &pattern, const QColor &color) {
        QTextCharFormat format;
        format.setForeground(color);
        return Rule {QRegularExpression(pattern), format};
    };
    m_rules = {rule(QLatin1String(texts), identity(3, palette).ink),
               rule(QLatin1String(grammar.comment), quietText(palette)),
               rule(u"(?<!\\w)(?:%1)\\b"_s.arg(QLatin1String(grammar.words)), identity(1, palette).ink),
               rule(u"\\b[0-9]+(?:\\.[0-9]+)?\\b"_s, identity(4, palette).ink)};
    rehighlight();
}

void CodeHighlighter::highlightBlock(const QString &text)
{
    constexpr qsizetype longest = 4000; // longest line that is coloured
    qsizetype place = 0;
    while (place < text.size() && text.size() <= longest) {
        QRegularExpressionMatch first;
        const Rule *winner = nullptr;
        for (const Rule &rule : m_rules) {
            const QRegularExpressionMatch match = rule.what.match(text, place);
            if (match.hasMatch() && match.capturedLength() > 0
                && (!winner || match.capturedStart() < first.capturedStart())) {
                first = match;
                winner = &rule;
            }
        }
        if (!winner)
            return;
        setFormat(int(first.capturedStart()), int(first.capturedLength()), winner->format);
        place = first.capturedEnd();
    }
}

} // namespace pangaea
