// SPDX-License-Identifier: MIT
// Crashes while nobody looks at the window: told once, together, and taken back when the window is seen.
#include "core/session/readings.h"
#include "core/journal/journal.h"
#include "ui/window/crashnotices.h"

#include "tests/ui/desktop/desktopbus.h"

#include <QWidget>

#include <csignal>
#include <memory>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

enum Argument { Replaced = 1, Title = 3, Text = 4 };

struct Rig {
    NotificationService desktop;
    Journal journal;
    Readings readings {journal};
    QWidget window;
    CrashNotices notices {readings.table, window, 200};
    QSignalSpy asked {&notices, &CrashNotices::rowAsked};

    Rig()
    {
        journal.append({happened(ProcessId::Pangaea, event::SessionStarted {1, 2, u"Linux"_s, 2}, second)});
        window.showMinimized();
    }
    void run(ProcessId process, const QString &name)
    {
        journal.append(
            {made(process, name), happened(process, event::Starting {1}), happened(process, event::Started {4711})});
    }
    void end(ProcessId process, const ExitStatus &status)
    {
        journal.append({happened(process, event::Ended {status})});
    }
    void crash(ProcessId process, const QString &name)
    {
        run(process, name);
        end(process, {.signal = SIGSEGV});
    }
};

} // namespace

class TestCrashNotices final : public QObject
{
    Q_OBJECT
    std::unique_ptr<PrivateBus> m_bus;

private slots:
    void initTestCase()
    {
        m_bus = std::make_unique<PrivateBus>();
        if (!m_bus->isThere)
            QSKIP("NOT TESTED: there is no dbus-daemon on this machine.");
    }

    void tellsOfOne()
    {
        Rig rig;
        rig.crash(asia, u"Asia"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rig.desktop.shown().size(), 1, patience);
        QCOMPARE(rig.desktop.shown()[0][Title].toString(), u"Asia crashed"_s);
        QCOMPARE(rig.desktop.shown()[0][Text].toString(), u"It was ended by SIGSEGV (11), which nobody asked for."_s);
    }

    // It may be restarted, and crash again, before it is told.
    void countsEachProcessOnce()
    {
        Rig rig;
        rig.crash(asia, u"Asia"_s);
        rig.journal.append({happened(asia, event::Starting {2}), happened(asia, event::Started {4712})});
        rig.end(asia, {.signal = SIGSEGV});
        QTRY_COMPARE_WITH_TIMEOUT(rig.desktop.shown().size(), 1, patience);
        QCOMPARE(rig.desktop.shown()[0][Title].toString(), u"Asia crashed"_s);
    }

    void tellsOfManyTogether()
    {
        Rig rig;
        for (quint64 i = 1; i <= 8; ++i)
            rig.crash(ProcessId {i}, u"Row %1"_s.arg(i));
        QTRY_COMPARE_WITH_TIMEOUT(rig.desktop.shown().size(), 1, patience);
        QCOMPARE(rig.desktop.shown()[0][Title].toString(), u"8 processes crashed"_s);
        QCOMPARE(rig.desktop.shown()[0][Text].toString(), u"Row 1, Row 2, Row 3, Row 4, Row 5 and 3 more"_s);
        rig.crash(ProcessId {9}, u"Row 9"_s); // replaces it
        QTRY_COMPARE_WITH_TIMEOUT(rig.desktop.shown().size(), 2, patience);
        QCOMPARE(rig.desktop.shown()[1][Title].toString(), u"9 processes crashed"_s);
        QCOMPARE(rig.desktop.shown()[1][Replaced].toUInt(), 41U);
    }

    void aClickShowsTheRow()
    {
        Rig rig;
        rig.run(europe, u"Europe"_s);
        rig.crash(asia, u"Asia"_s);
        const auto clicked = [&] {
            if (!rig.desktop.shown().isEmpty())
                rig.desktop.click(41); // also before its number has come back
            return !rig.asked.isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(clicked(), patience);
        QVERIFY(rig.asked[0][0].value<ProcessId>() == asia);
        QVERIFY(!rig.window.isMinimized());
        QTRY_COMPARE_WITH_TIMEOUT(rig.desktop.service.callsOf(u"CloseNotification"_s).size(), 1, patience);
    }

    void tellsNothingElse_data()
    {
        QTest::addColumn<bool>("isSeen");
        QTest::addColumn<bool>("isOn");
        QTest::addColumn<ExitStatus>("status");
        QTest::newRow("the window is seen") << true << true << ExitStatus {.signal = SIGSEGV};
        QTest::newRow("switched off") << false << false << ExitStatus {.signal = SIGSEGV};
        QTest::newRow("asked for") << false << true << ExitStatus {.signal = SIGKILL, .requested = true};
        QTest::newRow("an exit") << false << true << ExitStatus {.code = 3};
    }

    void tellsNothingElse()
    {
        QFETCH(bool, isSeen);
        QFETCH(bool, isOn);
        QFETCH(ExitStatus, status);
        Rig rig;
        if (isSeen) {
            rig.window.showNormal();
            rig.window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&rig.window, patience));
        }
        rig.notices.setOn(isOn);
        rig.run(asia, u"Asia"_s);
        rig.end(asia, status);
        if (isSeen)
            rig.window.showMinimized(); // it was known before
        rig.notices.setOn(true);
        rig.crash(europe, u"Europe"_s); // which is told, and alone
        QTRY_COMPARE_WITH_TIMEOUT(rig.desktop.shown().size(), 1, patience);
        QCOMPARE(rig.desktop.shown()[0][Title].toString(), u"Europe crashed"_s);
    }

    void isTakenBackWhenTheWindowIsSeen()
    {
        Rig rig;
        rig.crash(asia, u"Asia"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rig.desktop.shown().size(), 1, patience);
        rig.crash(europe, u"Europe"_s); // shows it again: its number is known by then
        QTRY_COMPARE_WITH_TIMEOUT(rig.desktop.shown().size(), 2, patience);
        rig.window.showNormal();
        rig.window.activateWindow();
        QTRY_COMPARE_WITH_TIMEOUT(rig.desktop.service.callsOf(u"CloseNotification"_s).size(), 1, patience);
        QCOMPARE(rig.asked.size(), 0);
    }
};

Q_DECLARE_METATYPE(pangaea::ExitStatus)

QTEST_MAIN(TestCrashNotices)
#include "tst_crashnotices.moc"
