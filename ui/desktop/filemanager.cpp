// SPDX-License-Identifier: MIT
#include "ui/desktop/filemanager.h"

#include "ui/look/sessionbus.h"

#include "core/basics/visibletext.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDesktopServices>
#include <QDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace pangaea {

FileManager::FileManager(QObject *parent)
    : QObject(parent)
    , m_bus(new SessionBus(u"pangaea-desktop"_s, this))
{
}

void FileManager::open(const QString &folder)
{
    if (!m_bus->isConnected()) {
        openOtherwise(folder);
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.FileManager1"_s,
                                                       u"/org/freedesktop/FileManager1"_s,
                                                       u"org.freedesktop.FileManager1"_s, u"ShowFolders"_s);
    call << QStringList {QString::fromLatin1(QUrl::fromLocalFile(folder).toEncoded())} << QString();
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection(m_bus->name()).asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, folder] {
        const QDBusPendingReply<> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            openOtherwise(folder);
    });
}

void FileManager::openOtherwise(const QString &folder)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        emit failed(tr("There is no file manager to show the folder %1. Install one, or xdg-utils.")
                        .arg(visibleText(QDir::toNativeSeparators(folder))));
}

} // namespace pangaea
