// SPDX-License-Identifier: MIT
// Completes the last name of a list of names, and leaves those before it alone. Lives on the GUI thread.
#pragma once

#include <QCompleter>

namespace pangaea {

class NamesCompleter final : public QCompleter
{
    Q_OBJECT
public:
    NamesCompleter(const QStringList &names, QObject *parent);

    [[nodiscard]] QStringList splitPath(const QString &path) const override;
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;

private:
    mutable QString m_before; ///< the text before the name being completed
};

} // namespace pangaea
