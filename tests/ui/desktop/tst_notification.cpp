// SPDX-License-Identifier: MIT
// Notifications, as a test service on a private bus sees them. Without dbus-daemon only the lack of a bus is tested.
#include "ui/desktop/notification.h"

#include "tests/ui/desktop/desktopbus.h"

#include <QSignalSpy>

#include <memory>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

enum Argument { Replaced = 1, Title = 3, Text = 4 };

} // namespace

class TestNotification : public QObject
{
    Q_OBJECT
    std::unique_ptr<PrivateBus> m_bus;

private slots:
    void initTestCase() { m_bus = std::make_unique<PrivateBus>(); }
    void isShownReplacedAndClicked();
    void isTakenBack();
    void textIsNoMarkup_data();
    void textIsNoMarkup();
    void withoutAService();
    void withoutABus();
};

void TestNotification::isShownReplacedAndClicked()
{
    if (!m_bus->isThere)
        QSKIP("NOT TESTED: there is no dbus-daemon on this machine.");
    NotificationService desktop;
    QVERIFY(desktop.service.isThere);
    Notification notification;
    QSignalSpy clicked(&notification, &Notification::clicked);
    notification.show(u"Asia crashed"_s, u"once"_s); // before there is a connection
    QTRY_COMPARE_WITH_TIMEOUT(desktop.shown().size(), 1, patience);
    QCOMPARE(desktop.shown()[0][Title].toString(), u"Asia crashed"_s);
    QCOMPARE(desktop.shown()[0][Replaced].toUInt(), 0U);
    desktop.click(7); // somebody else's
    desktop.click(41);
    QTRY_COMPARE_WITH_TIMEOUT(clicked.size(), 1, patience);
    notification.show(u"2 processes crashed"_s, u"Asia, Europe"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.shown().size(), 2, patience);
    QCOMPARE(desktop.shown()[1][Replaced].toUInt(), 41U);
    desktop.close(41);
    desktop.click(41); // behind the end, which has been read then
    QTest::qWait(50);
    QCOMPARE(clicked.size(), 1);
    notification.show(u"Again"_s, {});
    QTRY_COMPARE_WITH_TIMEOUT(desktop.shown().size(), 3, patience);
    QCOMPARE(desktop.shown()[2][Replaced].toUInt(), 0U);
    QCOMPARE(desktop.service.callsOf(u"GetCapabilities"_s).size(), 1);
}

void TestNotification::isTakenBack()
{
    if (!m_bus->isThere)
        QSKIP("NOT TESTED: there is no dbus-daemon on this machine.");
    NotificationService desktop;
    Notification notification;
    QSignalSpy clicked(&notification, &Notification::clicked);
    notification.close(); // there is none
    notification.show(u"Asia crashed"_s, {});
    QTRY_COMPARE_WITH_TIMEOUT(desktop.shown().size(), 1, patience);
    desktop.click(41); // its number has arrived when this is seen
    QTRY_COMPARE_WITH_TIMEOUT(clicked.size(), 1, patience);
    notification.close();
    QTRY_COMPARE_WITH_TIMEOUT(desktop.service.callsOf(u"CloseNotification"_s).size(), 1, patience);
    QCOMPARE(desktop.service.callsOf(u"CloseNotification"_s)[0].arguments()[0].toUInt(), 41U);
}

void TestNotification::textIsNoMarkup_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("text");
    QTest::newRow("marks") << QStringList {u"body"_s, u"body-markup"_s} << u"&lt;b&gt;Asia&lt;/b&gt;"_s;
    QTest::newRow("plain") << QStringList {u"body"_s} << u"<b>Asia</b>"_s;
}

void TestNotification::textIsNoMarkup()
{
    if (!m_bus->isThere)
        QSKIP("NOT TESTED: there is no dbus-daemon on this machine.");
    QFETCH(QStringList, capabilities);
    NotificationService desktop(capabilities);
    Notification notification;
    notification.show(u"A title"_s, u"<b>Asia</b>"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.shown().size(), 1, patience);
    QTEST(desktop.shown()[0][Text].toString(), "text");
}

void TestNotification::withoutAService()
{
    if (!m_bus->isThere)
        QSKIP("NOT TESTED: there is no dbus-daemon on this machine.");
    Notification notification;
    notification.show(u"Asia crashed"_s, {});
    QTest::qWait(100);
    NotificationService desktop;
    notification.show(u"Europe crashed"_s, {}); // there is one now
    QTRY_COMPARE_WITH_TIMEOUT(desktop.shown().size(), 1, patience);
    QCOMPARE(desktop.shown()[0][Title].toString(), u"Europe crashed"_s);
}

void TestNotification::withoutABus()
{
    m_bus.reset();
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("XDG_RUNTIME_DIR");
    Notification notification;
    QSignalSpy clicked(&notification, &Notification::clicked);
    notification.show(u"Asia crashed"_s, {});
    notification.close();
    QCOMPARE(clicked.size(), 0);
}

QTEST_MAIN(TestNotification)
#include "tst_notification.moc"
