// SPDX-License-Identifier: MIT
#include "ui/desktop/notification.h"

#include "ui/look/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr QLatin1String notificationBus("pangaea-desktop"); // ours, inside this program
constexpr QLatin1String service("org.freedesktop.Notifications");
constexpr QLatin1String notificationPath("/org/freedesktop/Notifications");

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(service, notificationPath, service, method);
}

} // namespace

Notification::Notification(QObject *parent)
    : QObject(parent)
    , m_bus(new SessionBus(notificationBus, this))
{
    connect(m_bus, &SessionBus::connected, this, &Notification::begin);
}

// From any sender: naming one would block until its owner is known, and only our own id counts.
void Notification::begin()
{
    QDBusConnection bus(m_bus->name());
    bus.connect(QString(), notificationPath, service, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    bus.connect(QString(), notificationPath, service, u"NotificationClosed"_s, this,
                SLOT(notificationClosed(uint, uint)));
    bus.connect(QString(), notificationPath, service, u"ActivationToken"_s, this, SLOT(activationToken(uint, QString)));
    send();
}

void Notification::show(const QString &title, const QString &text)
{
    m_title = title;
    m_text = text;
    send();
}

void Notification::close()
{
    m_title.clear();
    if (const uint id = std::exchange(m_id, 0)) {
        QDBusMessage call = callOf(u"CloseNotification"_s);
        call << id;
        QDBusConnection(m_bus->name()).send(call);
    }
}

// A service that reads marks would take a name like "<b>" for one; another one would show "&lt;b&gt;".
void Notification::askForMarkup()
{
    m_isAsking = true;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection(m_bus->name()).asyncCall(callOf(u"GetCapabilities"_s)),
                                                this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        watcher->deleteLater();
        m_isAsking = false;
        if (reply.isError()) { // nobody shows notifications
            m_title.clear();
            return;
        }
        m_knows = true;
        m_readsMarks = reply.value().contains("body-markup"_L1);
        send();
    });
}

void Notification::send()
{
    if (m_title.isEmpty() || m_isAsking || !m_bus->isConnected())
        return;
    if (!m_knows) {
        askForMarkup();
        return;
    }
    QDBusMessage call = callOf(u"Notify"_s);
    const QVariantMap hints {{u"desktop-entry"_s, QGuiApplication::desktopFileName()}};
    constexpr int asTheServiceLikes = -1;
    call << QGuiApplication::applicationDisplayName() << m_id << u"org.pangaea.Pangaea"_s << std::exchange(m_title, {})
         << (m_readsMarks ? m_text.toHtmlEscaped() : m_text) << QStringList {u"default"_s, tr("Show")} << hints
         << asTheServiceLikes;
    m_isAsking = true;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection(m_bus->name()).asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        m_isAsking = false;
        m_id = reply.isError() ? 0 : reply.value();
        send(); // what came meanwhile
    });
}

void Notification::actionInvoked(uint id, const QString &)
{
    if (id == m_id && id != 0)
        emit clicked();
}

void Notification::notificationClosed(uint id, uint)
{
    if (id == m_id)
        m_id = 0;
}

// Wayland lets a window come to the front only with such a token; Qt takes it from there.
void Notification::activationToken(uint id, const QString &token)
{
    if (id == m_id && id != 0)
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace pangaea
