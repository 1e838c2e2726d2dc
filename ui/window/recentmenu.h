// SPDX-License-Identifier: MIT
// File > Open recent: the sessions, scenarios and lessons that were opened or saved last. Kept in the user's settings.
// Lives on the GUI thread.
#pragma once

#include "core/basics/failure.h"

#include <QMenu>

class QSettings;

namespace pangaea {

inline constexpr qsizetype mostRecentFiles = 10;

/// Absolute paths, newest first. Invalid entries are left out.
[[nodiscard]] QStringList recentFiles(const QSettings &stored);
/// The file becomes the newest one.
void rememberFile(QSettings &stored, const QString &path);

class RecentMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit RecentMenu(QWidget *parent = nullptr);

    /// Whether files are added to the list; at first they are not. It shows what it has in any case.
    void setRemembers(bool on) { m_remembers = on; }
    [[nodiscard]] bool remembers() const { return m_remembers; }
    /// The file was opened or saved.
    void add(const QString &path);

signals:
    void chosen(const QString &path);
    /// The settings could not be saved.
    void failed(const QString &title, const QString &sentence);

private:
    void list();
    void clearList();
    void save(const std::function<void(QSettings &)> &change);

    bool m_remembers = false;
};

} // namespace pangaea
