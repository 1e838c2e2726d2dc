// SPDX-License-Identifier: MIT
// The desktop's preference, from a test portal on a private bus. Without dbus-daemon only the lack of a bus is tested.
#include "ui/look/systemtheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pangaea;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

/// org.freedesktop.portal.Settings with one setting.
class Portal final : public QDBusVirtualObject
{
public:
    explicit Portal(bool old)
        : m_old(old)
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s))
    {
        isThere = m_bus.registerVirtualObject(u"/org/freedesktop/portal/desktop"_s, this)
            && m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    ~Portal() override
    {
        m_bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
        m_bus.unregisterObject(u"/org/freedesktop/portal/desktop"_s);
    }
    Q_DISABLE_COPY_MOVE(Portal)

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        ++asked;
        if (m_old && message.member() == u"ReadOne"_s)
            return connection.send(message.createErrorReply(QDBusError::UnknownMethod, u"no such method"_s));
        const bool isContrast = message.arguments().value(1).toString() == u"contrast"_s;
        const QVariant value = QVariant::fromValue(QDBusVariant(isContrast ? contrast : scheme));
        // The older call wraps its answer twice.
        const QVariant twice = QVariant::fromValue(QDBusVariant(value));
        return connection.send(message.createReply(message.member() == u"Read"_s ? twice : value));
    }
    void change(uint to, const QString &key = u"color-scheme"_s)
    {
        (key == u"contrast"_s ? contrast : scheme) = to;
        QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                                         u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal << u"org.freedesktop.appearance"_s << key << QVariant::fromValue(QDBusVariant(to));
        m_bus.send(signal);
    }

    bool isThere = false;
    uint scheme = 1;
    uint contrast = 0;
    int asked = 0;

private:
    bool m_old;
    QDBusConnection m_bus;
};

} // namespace

class TestSystemTheme : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void followsThePortal_data();
    void followsThePortal();
    void withoutABusItIsUnknown();

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    bool m_haveBus = false;
};

void TestSystemTheme::initTestCase()
{
    const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (program.isEmpty())
        return;
    m_daemon.start(
        program,
        {u"--session"_s, u"--nofork"_s, u"--print-address"_s, u"--address=unix:path="_s + m_folder.filePath(u"bus"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(m_daemon.canReadLine(), patience);
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readLine().trimmed());
    m_haveBus = true;
}

void TestSystemTheme::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"portal"_s);
    QDBusConnection::disconnectFromBus(u"pangaea-appearance"_s);
    if (m_daemon.state() == QProcess::NotRunning)
        return;
    m_daemon.kill();
    QVERIFY(m_daemon.waitForFinished(patience));
}

void TestSystemTheme::followsThePortal_data()
{
    QTest::addColumn<bool>("old");
    QTest::newRow("portal of today") << false;
    QTest::newRow("portal before version 2") << true;
}

void TestSystemTheme::followsThePortal()
{
    if (!m_haveBus)
        QSKIP("NOT TESTED: there is no dbus-daemon on this machine.");
    QFETCH(bool, old);
    Portal portal(old);
    QVERIFY(portal.isThere);
    const SystemTheme theme;
    QSignalSpy changed(&theme, &SystemTheme::changed);
    QTRY_VERIFY_WITH_TIMEOUT(theme.scheme() == ColorScheme::Dark, patience);
    portal.change(2);
    QTRY_VERIFY_WITH_TIMEOUT(theme.scheme() == ColorScheme::Light, patience);
    QCOMPARE(changed.size(), 2);
    const int asked = portal.asked;
    portal.change(1, u"accent-color"_s); // not relevant
    portal.change(0);
    QTRY_VERIFY_WITH_TIMEOUT(theme.scheme() == ColorScheme::Unknown, patience);
    QCOMPARE(changed.size(), 3);
    QCOMPARE(portal.asked - asked, old ? 2 : 1);
    QVERIFY(!theme.highContrast());
    portal.change(1, u"contrast"_s);
    QTRY_VERIFY_WITH_TIMEOUT(theme.highContrast(), patience);
    QVERIFY(theme.scheme() == ColorScheme::Unknown);
    portal.change(0, u"contrast"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!theme.highContrast(), patience);
    QCOMPARE(changed.size(), 5);
}

void TestSystemTheme::withoutABusItIsUnknown()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("XDG_RUNTIME_DIR");
    const SystemTheme theme;
    QVERIFY(theme.scheme() == ColorScheme::Unknown);
}

QTEST_GUILESS_MAIN(TestSystemTheme)
#include "tst_systemtheme.moc"
