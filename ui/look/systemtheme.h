// SPDX-License-Identifier: MIT
// Whether the desktop prefers light or dark, as the XDG desktop portal reports it. GUI thread; nothing here blocks:
// without a bus or a portal the answer stays unknown.
#pragma once

#include "ui/look/palette.h"

#include <QObject>

#include <memory>

namespace pangaea {

class SystemTheme final : public QObject
{
    Q_OBJECT
public:
    explicit SystemTheme(QObject *parent = nullptr);
    ~SystemTheme() override;

    [[nodiscard]] ColorScheme scheme() const { return m_scheme; }

signals:
    void changed();

private slots:
    void settingChanged(const QString &group, const QString &key);

private:
    struct Link;

    void begin();
    void ask(const QString &method);
    void take(const QVariant &answer);

    std::shared_ptr<Link> m_link;
    ColorScheme m_scheme = ColorScheme::Unknown;
};

} // namespace pangaea
