// SPDX-License-Identifier: MIT
#include "ui/spawn/namescompleter.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pangaea {

NamesCompleter::NamesCompleter(const QStringList &names, QObject *parent)
    : QCompleter(names, parent)
{
    setCaseSensitivity(Qt::CaseInsensitive);
}

QStringList NamesCompleter::splitPath(const QString &path) const
{
    static const QRegularExpression lastName(u"[^,;\\s][^,;]*$"_s);
    const QRegularExpressionMatch match = lastName.match(path);
    m_before = match.hasMatch() ? path.first(match.capturedStart()) : path;
    const QString name = match.captured();
    // Neither a complete name nor an empty one gets a popup.
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data().toString().compare(name, Qt::CaseInsensitive) == 0)
            return {QString(QChar::Null)};
    }
    return {name.isEmpty() ? QString(QChar::Null) : name};
}

QString NamesCompleter::pathFromIndex(const QModelIndex &index) const
{
    return m_before + index.data().toString();
}

} // namespace pangaea
