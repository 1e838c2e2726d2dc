// SPDX-License-Identifier: MIT
// A private session bus, and a service on it that answers as a desktop would. Without dbus-daemon there is none.
#pragma once

#include "tests/fixtures/testing.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <functional>

namespace pangaea::testing {

using namespace Qt::StringLiterals;

/// dbus-daemon for this test alone, ended with it.
class PrivateBus
{
public:
    PrivateBus()
    {
        const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (program.isEmpty())
            return;
        m_daemon.start(program,
                       {u"--session"_s, u"--nofork"_s, u"--print-address"_s,
                        u"--address=unix:path="_s + m_folder.filePath(u"bus"_s)});
        if (!m_daemon.waitForStarted(patience) || (!m_daemon.canReadLine() && !m_daemon.waitForReadyRead(patience)))
            return;
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readLine().trimmed());
        isThere = true;
    }
    ~PrivateBus()
    {
        QDBusConnection::disconnectFromBus(u"pangaea-desktop"_s);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(PrivateBus)

    bool isThere = false;

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
};

/// Answers every call to its object by a function.
class Service final : public QDBusVirtualObject
{
public:
    using Answer = std::function<QDBusMessage(const QDBusMessage &)>;

    Service(const QString &name, const QString &path, Answer answer)
        : m_name(name)
        , m_path(path)
        , m_answer(std::move(answer))
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, name))
    {
        isThere = m_bus.registerVirtualObject(path, this) && m_bus.registerService(name);
    }
    ~Service() override
    {
        m_bus.unregisterService(m_name);
        m_bus.unregisterObject(m_path);
        QDBusConnection::disconnectFromBus(m_name);
    }
    Q_DISABLE_COPY_MOVE(Service)

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        calls += message;
        return connection.send(m_answer(message));
    }
    void send(const QString &member, const QVariantList &arguments)
    {
        QDBusMessage signal = QDBusMessage::createSignal(m_path, m_name, member);
        signal.setArguments(arguments);
        m_bus.send(signal);
    }
    [[nodiscard]] QList<QDBusMessage> callsOf(const QString &member) const
    {
        QList<QDBusMessage> found;
        for (const QDBusMessage &call : calls) {
            if (call.member() == member)
                found += call;
        }
        return found;
    }

    bool isThere = false;
    QList<QDBusMessage> calls;

private:
    QString m_name;
    QString m_path;
    Answer m_answer;
    QDBusConnection m_bus;
};

/// A service of notifications: each new one gets the next number.
class NotificationService
{
public:
    explicit NotificationService(const QStringList &capabilities = {u"actions"_s, u"body"_s})
        : service(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                  [this, capabilities](const QDBusMessage &call) { return answer(call, capabilities); })
    {
    }

    [[nodiscard]] QList<QVariantList> shown() const
    {
        QList<QVariantList> all;
        for (const QDBusMessage &call : service.callsOf(u"Notify"_s))
            all += call.arguments();
        return all;
    }
    void click(uint id) { service.send(u"ActionInvoked"_s, {id, u"default"_s}); }
    void close(uint id) { service.send(u"NotificationClosed"_s, {id, uint(2)}); }

    Service service;

private:
    QDBusMessage answer(const QDBusMessage &call, const QStringList &capabilities)
    {
        if (call.member() == u"GetCapabilities"_s)
            return call.createReply(QVariant(capabilities));
        if (call.member() != u"Notify"_s)
            return call.createReply();
        const uint replaced = call.arguments().value(1).toUInt();
        return call.createReply(replaced ? replaced : ++m_last);
    }

    uint m_last = 40;
};

} // namespace pangaea::testing
