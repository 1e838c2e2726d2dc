// SPDX-License-Identifier: MIT
// The translations of the program's texts, and a way to have its words untranslated where programs read them: cells of
// exports, names that assistive tools rely on. Any thread, once it is installed.
#pragma once

#include <QTranslator>

namespace pangaea {

/// While one lives, the texts of its thread are those of the source, in English.
class SourceWords
{
public:
    SourceWords() { ++depth(); }
    ~SourceWords() { --depth(); }
    Q_DISABLE_COPY_MOVE(SourceWords)

    [[nodiscard]] static bool areWanted() { return depth() > 0; }

private:
    static int &depth();
};

/// A translator that heeds SourceWords.
class Catalogue final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int number) const override;
};

} // namespace pangaea
