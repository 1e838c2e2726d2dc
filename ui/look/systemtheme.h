// SPDX-License-Identifier: MIT
// Whether the desktop prefers light or dark, and high contrast, as the XDG desktop portal reports it; or, from Qt 6.10
// on, Qt, which knows more desktops. GUI thread; nothing here blocks:
// without a bus or a portal the answer stays unknown.
#pragma once

#include "ui/look/palette.h"

#include <QObject>

namespace pangaea {

class SessionBus;

class SystemTheme final : public QObject
{
    Q_OBJECT
public:
    explicit SystemTheme(QObject *parent = nullptr);

    [[nodiscard]] ColorScheme scheme() const { return m_scheme; }
    [[nodiscard]] bool highContrast() const { return m_highContrast; }

signals:
    void changed();

private slots:
    void settingChanged(const QString &group, const QString &key);

private:
    void begin();
    void followQt();
    void ask(const QString &key, const QString &method);
    void take(const QString &key, const QVariant &answer);

    SessionBus *m_bus;
    ColorScheme m_scheme = ColorScheme::Unknown;
    bool m_highContrast = false;
};

} // namespace pangaea
