// SPDX-License-Identifier: MIT
// PIDs of the selected rows, and where their programs work.
#include "ui/window/rowactions.h"

#include "core/journal/journal.h"
#include "core/session/readings.h"
#include "tests/fixtures/testing.h"
#include "ui/table/processtablemodel.h"
#include "ui/table/processtableview.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QTemporaryDir>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

struct Rig {
    Journal journal;
    Readings readings {journal};
    QWidget window;
    ProcessTableModel model {readings.table};
    ProcessTableView view {model, &window};
    RowActions actions {view, window};
    QSignalSpy told {&actions, &RowActions::told};
    QMenu menu;

    Rig()
    {
        journal.append({happened(ProcessId::Pangaea, event::SessionStarted {1, 2, u"Linux"_s, 2}, second)});
        actions.addTo(menu);
    }
    void run(ProcessId process, event::Created made, qint64 pid)
    {
        EventBatch batch {happened(process, std::move(made))};
        if (pid) {
            batch.push_back(happened(process, event::Starting {1}));
            batch.push_back(happened(process, event::Started {pid}));
        }
        journal.append(std::move(batch));
        model.refresh();
    }
    void selectAll()
    {
        view.selectAll();
        actions.update();
    }
    QAction &copyPid() { return *menu.actions()[0]; }
    QAction &openFolder() { return *menu.actions()[1]; }
};

} // namespace

/// Stands for the file manager.
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

class TestRowActions final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // no file manager of the desktop
        qunsetenv("XDG_RUNTIME_DIR");
    }

    void copiesOnePidOnEachLine()
    {
        Rig rig;
        QVERIFY(!rig.copyPid().isEnabled() && !rig.openFolder().isEnabled());
        rig.run(asia, {.name = u"Asia"_s, .target = u"t"_s}, 4711);
        rig.run(europe, {.name = u"Europe"_s, .target = u"t"_s}, 0); // only created
        rig.run(africa, {.name = u"Africa"_s, .target = u"t"_s}, 4713);
        rig.selectAll();
        QVERIFY(rig.copyPid().isEnabled());
        rig.copyPid().trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"4711\n4713"_s);
        QCOMPARE(rig.told[0][0].toString(), u"2 PIDs are copied."_s);
        rig.view.setCurrentIndex(rig.view.model()->index(0, 0));
        rig.actions.update();
        rig.copyPid().trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"4711"_s);
        rig.view.setCurrentIndex(rig.view.model()->index(1, 0));
        rig.actions.update();
        QVERIFY(!rig.copyPid().isEnabled()); // Europe has none
    }

    void copiesTheShownTasksPid()
    {
        Rig rig;
        rig.run(asia, {.name = u"Asia"_s, .target = u"t"_s}, 4711);
        event::TasksSampled tasks;
        tasks.tasks.push_back({.pid = 4720, .tid = 4720, .parent = 4711, .name = u"child"_s, .sample = {'S', {}}});
        rig.journal.append({happened(asia, tasks)});
        rig.model.refresh();
        const QModelIndex row = rig.view.model()->index(0, 0);
        rig.view.expand(row);
        rig.view.setCurrentIndex(rig.view.model()->index(0, 0, row));
        QCOMPARE(selectedPids(rig.view), QStringList {u"4720"_s});
    }

    void opensEachFolderOnce()
    {
        const QTemporaryDir folder;
        const Opener opener;
        Rig rig;
        for (const ProcessId process : {asia, europe})
            rig.run(process, {.name = u"A"_s, .program = u"/bin/true"_s, .folder = folder.path()}, 1);
        rig.selectAll();
        rig.openFolder().trigger();
        QCOMPARE(opener.opened, QStringList {folder.path()});
        QCOMPARE(rig.told.size(), 0);
    }

    void saysWhyThereIsNone_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a target") << QString() << QString()
                                  << u"Asia has no folder of its own: it runs a function of Pangaea’s worker."_s;
        QTest::newRow("gone") << u"/bin/true"_s << u"/nowhere/at/all"_s
                              << u"The folder of Asia is not there: /nowhere/at/all."_s;
    }
    void saysWhyThereIsNone()
    {
        QFETCH(QString, program);
        QFETCH(QString, folder);
        QFETCH(QString, sentence);
        const Opener opener;
        Rig rig;
        rig.run(asia, {.name = u"Asia"_s, .program = program, .folder = folder}, 1);
        rig.selectAll();
        rig.openFolder().trigger();
        QCOMPARE(rig.told.size(), 1);
        QCOMPARE(rig.told[0][0].toString(), sentence);
        QCOMPARE(opener.opened, QStringList());
    }

    void opensFewAtOnce()
    {
        const QTemporaryDir folder;
        const Opener opener;
        Rig rig;
        for (quint64 i = 1; i <= 6; ++i) {
            const QString below = folder.filePath(QString::number(i));
            QVERIFY(QDir().mkdir(below));
            rig.run(ProcessId {i}, {.name = u"A"_s, .program = u"/bin/true"_s, .folder = below}, 1);
        }
        rig.selectAll();
        rig.openFolder().trigger();
        QCOMPARE(rig.told.value(0).value(0).toString(), u"These rows work in 6 folders. Select fewer of them."_s);
        QCOMPARE(opener.opened, QStringList());
    }
};

QTEST_MAIN(TestRowActions)
#include "tst_rowactions.moc"
