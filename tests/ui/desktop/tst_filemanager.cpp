// SPDX-License-Identifier: MIT
// Folders in the file manager: the desktop's own, or what QDesktopServices finds.
#include "ui/desktop/filemanager.h"

#include "tests/ui/desktop/desktopbus.h"

#include <QDesktopServices>
#include <QSignalSpy>

#include <memory>

using namespace pangaea;
using namespace pangaea::testing;

/// Stands for what the desktop would start.
class Opener final : public QObject
{
    Q_OBJECT
public:
    Opener() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Opener() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    Q_DISABLE_COPY_MOVE(Opener)
    QStringList opened;
public slots:
    void open(const QUrl &url) { opened += url.toLocalFile(); }
};

class TestFileManager : public QObject
{
    Q_OBJECT
    std::unique_ptr<PrivateBus> m_bus;

private slots:
    void initTestCase() { m_bus = std::make_unique<PrivateBus>(); }
    void asksTheDesktopsOwn();
    void startsOneWhereTheDesktopHasNone();
    void startsOneWithoutABus();
};

void TestFileManager::asksTheDesktopsOwn()
{
    if (!m_bus->isThere)
        QSKIP("NOT TESTED: there is no dbus-daemon on this machine.");
    Service desktop(u"org.freedesktop.FileManager1"_s, u"/org/freedesktop/FileManager1"_s,
                    [](const QDBusMessage &call) { return call.createReply(); });
    QVERIFY(desktop.isThere);
    Opener opener;
    FileManager files;
    const auto asked = [&] {
        if (desktop.calls.isEmpty())
            files.open(u"/tmp/two words"_s); // until it is connected
        return !desktop.calls.isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(asked(), patience);
    QCOMPARE(desktop.calls[0].member(), u"ShowFolders"_s);
    QCOMPARE(desktop.calls[0].arguments()[0].toStringList(), QStringList {u"file:///tmp/two%20words"_s});
}

void TestFileManager::startsOneWhereTheDesktopHasNone()
{
    if (!m_bus->isThere)
        QSKIP("NOT TESTED: there is no dbus-daemon on this machine.");
    Opener opener;
    FileManager files;
    QTest::qWait(100); // connected, mostly; the result is the same
    files.open(u"/tmp"_s);
    QTRY_COMPARE_WITH_TIMEOUT(opener.opened, QStringList {u"/tmp"_s}, patience);
}

void TestFileManager::startsOneWithoutABus()
{
    m_bus.reset();
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("XDG_RUNTIME_DIR");
    Opener opener;
    FileManager files;
    QSignalSpy failed(&files, &FileManager::failed);
    files.open(u"/tmp"_s);
    QCOMPARE(opener.opened, QStringList {u"/tmp"_s});
    QCOMPARE(failed.size(), 0);
}

QTEST_MAIN(TestFileManager)
#include "tst_filemanager.moc"
