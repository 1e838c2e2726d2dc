// SPDX-License-Identifier: MIT
#include "ui/window/sessionfiles.h"

#include "core/session/readings.h"
#include "tests/fixtures/testing.h"
#include "ui/output/outputview.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <csignal>

#include <sys/resource.h>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

struct Rig {
    QTemporaryDir folder;
    Journal journal;
    Readings readings {journal};
    QWidget window;
    SessionFiles files {journal, &window};
    QSignalSpy told {&files, &SessionFiles::told};
    QSignalSpy failed {&files, &SessionFiles::failed};
    QSignalSpy opened {&files, &SessionFiles::opened};

    Rig()
    {
        journal.append({happened(ProcessId::Pangaea, event::SessionStarted {1, 2, u"Linux"_s, 2}, second),
                        made(asia, u"Asia"_s, 2 * second)});
    }
    QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }
    QByteArray contents(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

class TestSessionFiles final : public QObject
{
    Q_OBJECT
private slots:
    void savesAndOpens()
    {
        Rig rig;
        rig.files.save(rig.path("s.jsonl"));
        QTRY_COMPARE(rig.told.size(), 1);
        QVERIFY(rig.told[0][0].toString().contains(u"s.jsonl"_s));
        QCOMPARE(QFileInfo(rig.path("s.jsonl")).permissions() & (QFile::ReadGroup | QFile::ReadOther), 0);
        rig.files.open(rig.path("s.jsonl"));
        QTRY_COMPARE(rig.opened.size(), 1);
        QCOMPARE(rig.opened[0][0].value<EventBatch>().size(), size_t(2));
        QCOMPARE(rig.opened[0][1].toString(), u"s.jsonl"_s);
    }

    void tellsWhichFilesWereUsed()
    {
        Rig rig;
        QSignalSpy used(&rig.files, &SessionFiles::used);
        const auto paths = [&] {
            QStringList all;
            for (const QVariantList &one : used)
                all += QFileInfo(one[0].toString()).fileName();
            return all;
        };
        rig.files.save(rig.path("s.jsonl"));
        QTRY_COMPARE(rig.told.size(), 1);
        rig.files.open(rig.path("s.jsonl"));
        QTRY_COMPARE(rig.opened.size(), 1);
        rig.files.open(rig.path("Procfile"));
        rig.files.exportAs(rig.path("t.csv"));
        QTRY_COMPARE(rig.told.size(), 2);
        rig.files.open(rig.path("nowhere.jsonl"));
        QTRY_COMPARE(rig.failed.size(), 1);
        rig.files.openSession(rig.path("s.jsonl"), u"A session that was left"_s);
        QTRY_COMPARE(rig.opened.size(), 2);
        QCOMPARE(rig.opened[1][1].toString(), u"A session that was left"_s);
        QCOMPARE(paths(), QStringList({u"s.jsonl"_s, u"s.jsonl"_s, u"Procfile"_s}));
    }

    void savesScenarios()
    {
        Rig rig; // Asia has nothing to run
        rig.files.saveScenario(rig.path("s.pangaea"));
        QTRY_COMPARE(rig.failed.size(), 1);
        QVERIFY2(rig.failed[0][1].toString().startsWith(u"There is nothing to save"_s),
                 qPrintable(rig.failed[0][1].toString()));
        QVERIFY(!QFile::exists(rig.path("s.pangaea")));
        rig.journal.append({happened(
            europe, event::Created {.name = u"Europe"_s, .target = u"t"_s, .arguments = {u"t"_s, u"Europe"_s}})});
        rig.files.saveScenario(rig.path("s.pangaea"));
        QTRY_COMPARE(rig.failed.size(), 2);
        QCOMPARE(rig.failed[1][0].toString(), u"The scenario was saved without some rows"_s);
        QVERIFY2(rig.failed[1][1].toString().startsWith(u"“Asia”: left out."_s),
                 qPrintable(rig.failed[1][1].toString()));
        QVERIFY(rig.contents("s.pangaea").contains("{\"do\": \"create\", \"name\": \"Europe\", \"target\": \"t\"}"));
        rig.journal.append({happened(asia, event::Removed {})});
        rig.journal.restart(
            {happened(europe, event::Created {.name = u"Europe"_s, .target = u"t"_s, .arguments = {u"t"_s}})});
        rig.files.saveScenario(rig.path("s.pangaea"));
        QTRY_COMPARE(rig.told.size(), 1);
        QVERIFY(rig.contents("s.pangaea").contains("{\"do\": \"create\", \"target\": \"t\"}"));
        QCOMPARE(QFileInfo(rig.path("s.pangaea")).permissions() & (QFile::ReadGroup | QFile::ReadOther), 0);
        rig.files.askToSaveScenario(rig.folder.path());
        const auto *dialog = rig.window.findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->directory() == QDir(rig.folder.path()));
    }

    void exportsBySuffix_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("table") << QByteArray("t.csv") << QByteArray("name,pid,state,");
        QTest::newRow("session") << QByteArray("t.jsonl") << QByteArray("{");
        QTest::newRow("trace") << QByteArray("t.trace.json") << QByteArray("{");
    }
    void exportsBySuffix()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, begin);
        Rig rig;
        rig.files.exportAs(rig.path(name.constData()));
        QTRY_COMPARE(rig.told.size(), 1);
        QVERIFY2(rig.contents(name.constData()).startsWith(begin), rig.contents(name.constData()).constData());
    }

    void saysWhatIsWrong()
    {
        Rig rig;
        rig.files.exportAs(rig.path("t.docx"));
        QTRY_COMPARE(rig.failed.size(), 1);
        QVERIFY(rig.failed[0][1].toString().contains(u".csv"_s));
        rig.files.save(u"/nowhere/at/all.jsonl"_s);
        QTRY_COMPARE(rig.failed.size(), 2);
        QFile damaged(rig.path("d.jsonl"));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("{}\n");
        damaged.close();
        rig.files.open(damaged.fileName());
        QTRY_COMPARE(rig.failed.size(), 3);
        QVERIFY(rig.failed[2][1].toString().contains(u"line 1"_s, Qt::CaseInsensitive));
        QVERIFY(rig.told.isEmpty() && rig.opened.isEmpty());
    }

    void leavesScenariosToOthers()
    {
        Rig rig;
        const QSignalSpy chosen(&rig.files, &SessionFiles::scenarioChosen);
        rig.files.open(rig.path("a.pangaea"));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), rig.path("a.pangaea"));
        QVERIFY(rig.opened.isEmpty() && rig.failed.isEmpty());
        rig.window.show();
        rig.files.askToOpen();
        auto *dialog = rig.window.findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->nameFilters().first().contains(u"*.pangaea"_s));
        dialog->reject();
    }

    void savesOutputAsItWasWritten()
    {
        Rig rig;
        const QByteArray hostile("\0\xFF\r\x1b[31m\xE2\x80", 10);
        rig.journal.append({printed(asia, hostile), printed(asia, "error", Stream::Error)});
        rig.window.show();
        rig.files.askToSaveOutput({asia});
        auto *dialog = rig.window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->nameFilters().size(), 3);
        const QStringList filters = dialog->nameFilters();
        for (const auto &[filter, expected] :
             {std::pair {0, hostile + "error"}, {1, hostile}, {2, QByteArray("error")}}) {
            dialog->selectNameFilter(filters[filter]);
            emit dialog->fileSelected(rig.path("o"));
            QTRY_COMPARE(rig.told.size(), filter + 1);
            QCOMPARE(rig.contents("o"), expected);
        }
        QVERIFY2(rig.told[0][0].toString().endsWith(u"/o"_s), qPrintable(rig.told[0][0].toString()));
        rig.journal.append({happened(asia, event::OutputDropped {Stream::Output, 5'000})});
        rig.files.saveOutput(rig.path("o"), rawOutput(rig.journal));
        QTRY_COMPARE(rig.told.size(), 4);
        QVERIFY2(rig.told[3][0].toString().contains(u"5,000 bytes are missing"_s),
                 qPrintable(rig.told[3][0].toString()));
        rig.files.saveOutput(u"/no/such/folder/o"_s, rawOutput(rig.journal));
        QTRY_COMPARE(rig.failed.size(), 1);
    }

    void savesOutputAsItIsShown()
    {
        Rig rig;
        rig.journal.append({printed(asia, "out\n"), printed(asia, "error\n", Stream::Error)});
        const OutputView output(rig.readings.output, rig.readings.table);
        rig.window.show();
        rig.files.askToSaveText(output);
        auto *dialog = rig.window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QStringList filters = dialog->nameFilters();
        QCOMPARE(filters.size(), 2);
        emit dialog->fileSelected(rig.path("o"));
        QTRY_COMPARE(rig.told.size(), 1);
        QCOMPARE(rig.contents("o"), output.shownText().toUtf8());
        QVERIFY(rig.contents("o").contains("Asia  stderr  error\n"));
        dialog->selectNameFilter(filters[1]);
        emit dialog->fileSelected(rig.path("o"));
        QTRY_COMPARE(rig.told.size(), 2);
        QCOMPARE(rig.contents("o"), "out\nerror\n");
        emit dialog->fileSelected(u"/no/such/folder/o"_s);
        QTRY_COMPARE(rig.failed.size(), 1);
    }

    void aFullDiskIsToldAndKeepsTheOldFile_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"s.jsonl", "t.csv", "t.trace.json", "output"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void aFullDiskIsToldAndKeepsTheOldFile()
    {
        QFETCH(QString, name);
        Rig rig;
        rig.journal.append({printed(asia, QByteArray(50'000, 'x'))});
        const QString path = rig.folder.filePath(name);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit none {10, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &none), 0);
        if (name == u"output")
            rig.files.saveOutput(path, rawOutput(rig.journal));
        else
            rig.files.exportAs(path);
        const bool ended = QTest::qWaitFor([&] { return !rig.failed.isEmpty() || !rig.told.isEmpty(); }, patience);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(ended);
        QCOMPARE(rig.failed.size(), 1);
        QVERIFY2(rig.failed[0][1].toString().contains(path), qPrintable(rig.failed[0][1].toString()));
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), "old");
        QCOMPARE(QDir(rig.folder.path()).entryList(QDir::Files), QStringList {name});
    }

    void asksForTheFile()
    {
        Rig rig;
        rig.window.show();
        rig.files.askToExport();
        auto *dialog = rig.window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->nameFilters().size(), 3);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        dialog->reject();
    }
};

QTEST_MAIN(TestSessionFiles)

#include "tst_sessionfiles.moc"
