// SPDX-License-Identifier: MIT
#include "core/facts/stateword.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace pangaea {

QString stateWord(State state)
{
    if (state == State::FailedToStart)
        return u"Failed to start"_s;
    return QString::fromLatin1(QMetaEnum::fromType<State>().valueToKey(int(state)));
}

QStringList stateWords()
{
    QStringList words;
    for (int state = 0; state <= int(State::FailedToStart); ++state)
        words += stateWord(State(state));
    return words;
}

std::optional<State> stateOf(const QString &word)
{
    const qsizetype index = stateWords().indexOf(word);
    return index < 0 ? std::nullopt : std::optional(State(index));
}

} // namespace pangaea
