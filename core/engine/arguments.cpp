// SPDX-License-Identifier: MIT
#include "core/engine/arguments.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pangaea {

QStringList workerArguments(const QString &target, const QStringList &parameters, const QString &name)
{
    QStringList arguments {target};
    arguments += parameters;
    if (name.isEmpty())
        return arguments;
    if (name.contains(QLatin1Char('=')) || name.startsWith(QLatin1Char('-')))
        arguments += u"--"_s; // otherwise it would be read as a parameter or an option
    return arguments << name;
}

// In one pass, so that a name that looks like a placeholder is not replaced.
QString filledIn(const QString &argument, const QString &name, int index)
{
    static const QRegularExpression placeholder(u"\\{(name|index)\\}"_s);
    QString filled;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(argument)) {
        filled += QStringView(argument).sliced(from, match.capturedStart() - from);
        filled += match.capturedView(1) == "name"_L1 ? name : QString::number(index);
        from = match.capturedEnd();
    }
    filled += QStringView(argument).sliced(from);
    return filled;
}

} // namespace pangaea
