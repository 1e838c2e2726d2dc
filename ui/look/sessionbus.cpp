// SPDX-License-Identifier: MIT
#include "ui/look/sessionbus.h"

#include <QDBusConnection>
#include <QFileInfo>

#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

/// Without one of these the bus library would try to start a bus of its own.
bool hasBus()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || (!folder.isEmpty() && QFileInfo::exists(folder + "/bus"_L1));
}

} // namespace

/// Shared by the connecting thread and the object; either may end first.
struct SessionBus::Link {
    std::mutex mutex;
    SessionBus *bus = nullptr;
};

SessionBus::SessionBus(const QString &name, QObject *parent)
    : QObject(parent)
    , m_name(name)
    , m_link(std::make_shared<Link>())
{
    m_link->bus = this;
    if (!hasBus())
        return;
    std::thread([link = m_link, name] {
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
        const std::lock_guard lock(link->mutex);
        if (link->bus)
            QMetaObject::invokeMethod(link->bus, &SessionBus::begin, Qt::QueuedConnection);
    }).detach();
}

SessionBus::~SessionBus()
{
    const std::lock_guard lock(m_link->mutex);
    m_link->bus = nullptr;
}

void SessionBus::begin()
{
    m_connected = QDBusConnection(m_name).isConnected();
    if (m_connected)
        emit connected();
}

} // namespace pangaea
