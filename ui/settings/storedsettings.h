// SPDX-License-Identifier: MIT
// The settings file: read whole and only if it is valid, set aside if it is broken, written completely or not at all,
// readable by the user alone. QSettings does none of this, so it works on a copy. Lives on the GUI thread.
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

    /// Reads the file. A file that cannot be used is renamed to NAME.broken-TIME and reported in problem().
    explicit StoredSettings(const QString &path = usualPath());

    /// Set only in the object that set the file aside.
    [[nodiscard]] const Failure &problem() const { return m_problem; }

    [[nodiscard]] QSettings &values() { return *m_values; }
    [[nodiscard]] const QSettings &values() const { return *m_values; }

    /// On failure the old file is unchanged.
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
