// SPDX-License-Identifier: MIT
#include "core/engine/arguments.h"

#include <QRegularExpression>

namespace pangaea {

QStringList workerArguments(const QString &target, const QStringList &parameters, const QString &name)
{
    QStringList arguments {target};
    arguments += parameters;
    if (name.isEmpty())
        return arguments;
    if (name.contains(QLatin1Char('=')) || name.startsWith(QLatin1Char('-')))
        arguments += QStringLiteral("--"); // else it would be read as a parameter or an option
    return arguments << name;
}

// In one go, so that a name that looks like a placeholder stays what it is.
QString filledIn(const QString &argument, const QString &name, int index)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{(name|index)\\}"));
    QString filled;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(argument)) {
        filled += QStringView(argument).sliced(from, match.capturedStart() - from);
        filled += match.capturedView(1) == QLatin1String("name") ? name : QString::number(index);
        from = match.capturedEnd();
    }
    filled += QStringView(argument).sliced(from);
    return filled;
}

} // namespace pangaea
