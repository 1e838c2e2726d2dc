// SPDX-License-Identifier: MIT
// A notification of the desktop (org.freedesktop.Notifications). Where no service shows them, nothing happens. GUI
// thread; nothing here blocks.
#pragma once

#include <QObject>
#include <QString>

namespace pangaea {

class SessionBus;

class Notification final : public QObject
{
    Q_OBJECT
public:
    explicit Notification(QObject *parent = nullptr);

    /// Shows it, in place of what is still shown. Both are plain text.
    void show(const QString &title, const QString &text);
    /// Takes it back, if it is still shown.
    void close();

signals:
    /// The user clicked it.
    void clicked();

private slots:
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id, uint reason);
    void activationToken(uint id, const QString &token);

private:
    void begin();
    void askForMarkup();
    void send();

    SessionBus *m_bus;
    QString m_title; ///< to be shown; empty: nothing is
    QString m_text;
    bool m_isAsking = false;   ///< an answer is still to come
    bool m_knows = false;      ///< whether the service reads marks in the text
    bool m_readsMarks = false; ///< like <b>
    uint m_id = 0;             ///< of what is shown; 0: nothing
};

} // namespace pangaea
