// SPDX-License-Identifier: MIT
// A connection to the session bus of the desktop. Connecting can take long, so it is done on a thread that nobody waits
// for. GUI thread; without a bus it never connects.
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace pangaea {

class SessionBus final : public QObject
{
    Q_OBJECT
public:
    /// `name` is that of the QDBusConnection inside this program; several objects may share it.
    explicit SessionBus(const QString &name, QObject *parent = nullptr);
    ~SessionBus() override;

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] bool isConnected() const { return m_connected; }

signals:
    /// Once, if there is a bus.
    void connected();

private:
    struct Link;

    void begin();

    const QString m_name;
    std::shared_ptr<Link> m_link;
    bool m_connected = false;
};

} // namespace pangaea
