// SPDX-License-Identifier: MIT
// Shows folders in the desktop's file manager: the one on the session bus (org.freedesktop.FileManager1), which is not a
// child of Pangaea and lives on after it; or, where there is none, what QDesktopServices starts. GUI thread; nothing
// here blocks.
#pragma once

#include <QObject>
#include <QString>

namespace pangaea {

class SessionBus;

class FileManager final : public QObject
{
    Q_OBJECT
public:
    explicit FileManager(QObject *parent = nullptr);

    /// An absolute path of a folder that exists.
    void open(const QString &folder);

signals:
    /// A sentence: there is nothing to show it with.
    void failed(const QString &sentence);

private:
    void openOtherwise(const QString &folder);

    SessionBus *m_bus;
};

} // namespace pangaea
