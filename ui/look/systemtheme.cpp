// SPDX-License-Identifier: MIT
// org.freedesktop.portal.Settings over QtDBus: asked once, then followed.
#include "ui/look/systemtheme.h"

#include "ui/look/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QAccessibilityHints>
#include <QGuiApplication>
#include <QStyleHints>
#endif

#include <utility>

using namespace Qt::StringLiterals;

namespace pangaea {
namespace {

constexpr QLatin1String busName("pangaea-appearance"); // ours, inside this program
constexpr QLatin1String path("/org/freedesktop/portal/desktop");
constexpr QLatin1String interface("org.freedesktop.portal.Settings");
constexpr QLatin1String appearance("org.freedesktop.appearance");
constexpr QLatin1String colorScheme("color-scheme");
constexpr QLatin1String contrastKey("contrast");

} // namespace

SystemTheme::SystemTheme(QObject *parent)
    : QObject(parent)
    , m_bus(new SessionBus(busName, this))
{
    connect(m_bus, &SessionBus::connected, this, &SystemTheme::begin);
    followQt();
}

void SystemTheme::followQt()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return;
    const QAccessibilityHints *hints = QGuiApplication::styleHints()->accessibility();
    m_highContrast = hints->contrastPreference() == Qt::ContrastPreference::HighContrast;
    connect(hints, &QAccessibilityHints::contrastPreferenceChanged, this, [this](Qt::ContrastPreference now) {
        const bool high = now == Qt::ContrastPreference::HighContrast;
        if (std::exchange(m_highContrast, high) != high)
            emit changed();
    });
#endif
}

void SystemTheme::begin()
{
    QDBusConnection bus(busName);
    // From any sender: the signal only makes us ask again, and naming a sender would block until its owner is known.
    bus.connect(QString(), path, interface, u"SettingChanged"_s, this, SLOT(settingChanged(QString, QString)));
    for (const QLatin1String key : {colorScheme, contrastKey})
        ask(key, u"ReadOne"_s);
}

void SystemTheme::settingChanged(const QString &group, const QString &key)
{
    if (group == appearance && (key == colorScheme || key == contrastKey))
        ask(key, u"ReadOne"_s);
}

void SystemTheme::ask(const QString &key, const QString &method)
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, path, interface, method);
    call << QString(appearance) << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection(busName).asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key, method] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            take(key, reply.value().variant());
        else if (method == "ReadOne"_L1) // portals before version 2
            ask(key, u"Read"_s);
    });
}

void SystemTheme::take(const QString &key, const QVariant &answer)
{
    QVariant value = answer;
    while (value.metaType() == QMetaType::fromType<QDBusVariant>()) // Read wraps it twice
        value = value.value<QDBusVariant>().variant();
    const uint number = value.toUInt();
    if (key == contrastKey) {
        const bool high = number == 1;
        if (std::exchange(m_highContrast, high) != high)
            emit changed();
        return;
    }
    const ColorScheme scheme = number == 1 ? ColorScheme::Dark
        : number == 2                      ? ColorScheme::Light
                                           : ColorScheme::Unknown;
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    emit changed();
}

} // namespace pangaea
