// SPDX-License-Identifier: MIT
// The file of settings: read whole and only if it is one, set aside if it is broken, written whole or not at all and
// for the user alone. QSettings does none of these, so it works on a copy. Lives on the GUI thread.
#pragma once

#include "core/basics/failure.h"

#include <QSettings>
#include <QString>
#include <QTemporaryFile>

#include <memory>
#include <optional>

namespace pangaea {

class StoredSettings
{
public:
    /// Where QSettings would keep them: XDG_CONFIG_HOME/ORGANIZATION/APPLICATION.conf.
    [[nodiscard]] static QString usualPath();

    /// Reads what is there. A file that cannot be used is renamed to NAME.broken-TIME and told in problem().
    explicit StoredSettings(const QString &path = usualPath());

    /// Said by the one that set the file aside.
    [[nodiscard]] const Failure &problem() const { return m_problem; }

    [[nodiscard]] QSettings &values() { return *m_values; }
    [[nodiscard]] const QSettings &values() const { return *m_values; }

    /// Where there is a problem, what was there before is still there.
    [[nodiscard]] Failure save();

private:
    [[nodiscard]] std::optional<QByteArray> read() const;
    void setAside();

    QString m_path;
    Failure m_problem;
    QTemporaryFile m_copy;
    std::unique_ptr<QSettings> m_values; ///< on the copy
};

} // namespace pangaea
