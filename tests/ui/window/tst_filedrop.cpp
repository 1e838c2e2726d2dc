// SPDX-License-Identifier: MIT
// Files over a window: what is said of them, and what becomes of them when they are dropped.
#include "ui/window/filedrop.h"

#include "tests/fixtures/testing.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMimeData>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

struct Rig {
    QTemporaryDir folder;
    QMainWindow window;
    FileDrop drop {window};
    QSignalSpy opened {&drop, &FileDrop::openAsked};
    QSignalSpy programs {&drop, &FileDrop::programAsked};
    QSignalSpy told {&drop, &FileDrop::told};
    QMimeData data;

    Rig()
    {
        drop.setRuns(true);
        window.show();
    }
    QUrl file(const QString &name, const QByteArray &contents = {}, bool runs = false) const
    {
        QFile made(folder.filePath(name));
        if (made.open(QIODevice::WriteOnly))
            made.write(contents);
        if (runs)
            made.setPermissions(made.permissions() | QFile::ExeUser | QFile::ExeOwner);
        return QUrl::fromLocalFile(made.fileName());
    }
    QLabel &label() { return *window.findChild<QLabel *>(); }
    void enter(QWidget &target)
    {
        QDragEnterEvent event(QPoint(5, 5), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &event);
    }
    void leave()
    {
        QDragLeaveEvent event;
        QApplication::sendEvent(&window, &event);
    }
    void dropOn(QWidget &target)
    {
        enter(target);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &event);
    }
    void dropFiles(const QList<QUrl> &urls)
    {
        data.setUrls(urls);
        dropOn(window);
    }
};

} // namespace

class TestFileDrop final : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatWillHappen_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<bool>("runs");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const char *contents, bool runs, const QString &sentence) {
            QTest::newRow(name) << QString::fromLatin1(name) << QByteArray(contents) << runs << sentence;
        };
        row("a.jsonl", "", false, u"Open the session a.jsonl"_s);
        row("a.pangaea", "", false, u"Open the scenario a.pangaea"_s);
        row("Procfile", "", false, u"Open the scenario Procfile"_s);
        row("a.pangaea-lesson", "", false, u"Open the lesson a.pangaea-lesson"_s);
        row("a.py", "print()", false, u"Run with Program…: a.py"_s);
        row("program",
            "\x7f"
            "ELF",
            true, u"Run with Program…: program"_s);
        row("script", "#!/bin/sh\n", false, u"Run with Program…: script"_s);
        row("notes.txt", "#", false,
            u"notes.txt cannot be opened. Drop a session (.jsonl), a scenario (.pangaea), a Procfile, a lesson "
            "(.pangaea-lesson), a program or a script."_s);
    }
    void saysWhatWillHappen()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, contents);
        QFETCH(bool, runs);
        QFETCH(QString, sentence);
        Rig rig;
        rig.data.setUrls({rig.file(name, contents, runs)});
        rig.enter(rig.window);
        QVERIFY(rig.label().isVisible());
        QCOMPARE(rig.label().text(), sentence);
        rig.leave();
        QVERIFY(!rig.label().isVisible());
        QVERIFY(rig.opened.isEmpty() && rig.programs.isEmpty() && rig.told.isEmpty());
        rig.dropOn(rig.window);
        QVERIFY(!rig.label().isVisible());
        const QString path = rig.folder.filePath(name);
        if (sentence.startsWith(u"Open"_s))
            QCOMPARE(rig.opened.value(0).value(0).toString(), path);
        else if (sentence.startsWith(u"Run"_s))
            QCOMPARE(rig.programs.value(0).value(0).toString(), path);
        else
            QCOMPARE(rig.told.value(0).value(0).toString(), sentence);
        QCOMPARE(rig.opened.size() + rig.programs.size() + rig.told.size(), 1);
    }

    void opensSessionsInTurn()
    {
        Rig rig;
        rig.dropFiles({rig.file(u"a.jsonl"_s), rig.file(u"b.jsonl"_s), rig.file(u"c.jsonl"_s)});
        QCOMPARE(rig.opened.size(), 1);
        rig.drop.goOn();
        rig.drop.goOn();
        rig.drop.goOn(); // there is no more
        QCOMPARE(rig.opened.size(), 3);
        QVERIFY(rig.opened[2][0].toString().endsWith(u"c.jsonl"_s));
    }

    // What the user cancels is not gone on with when something else is opened.
    void stopsWithTheFirst()
    {
        Rig rig;
        rig.dropFiles({rig.file(u"a.jsonl"_s), rig.file(u"b.jsonl"_s)});
        rig.drop.stop();
        rig.drop.goOn();
        QCOMPARE(rig.opened.size(), 1);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<bool>("runs");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("different kinds") << QStringList {u"a.jsonl"_s, u"a.pangaea"_s} << true
                                         << u"Drop one file at a time"_s;
        QTest::newRow("a folder") << QStringList {u"."_s} << true << u" is a folder. Drop a file."_s;
        QTest::newRow("gone") << QStringList {u"nowhere/a.jsonl"_s} << true << u"a.jsonl is not there any more."_s;
        QTest::newRow("in a replay") << QStringList {u"a.pangaea"_s} << false
                                     << u"This window shows what was recorded."_s;
        QStringList many;
        for (int i = 0; i < 11; ++i)
            many += u"%1.jsonl"_s.arg(i);
        QTest::newRow("many sessions") << many << true << u"Drop at most 10 sessions at once"_s;
    }
    void refuses()
    {
        QFETCH(QStringList, names);
        QFETCH(bool, runs);
        QFETCH(QString, sentence);
        Rig rig;
        rig.drop.setRuns(runs);
        QList<QUrl> urls;
        for (const QString &name : names)
            urls += rig.file(name);
        rig.dropFiles(urls);
        QCOMPARE(rig.told.size(), 1);
        QVERIFY2(rig.told[0][0].toString().contains(sentence), qPrintable(rig.told[0][0].toString()));
        QVERIFY(rig.opened.isEmpty() && rig.programs.isEmpty());
    }

    void readsNoPipe()
    {
        const Rig rig;
        const QString path = rig.folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        QVERIFY(droppedKind(path) == DroppedKind::Unknown); // and does not wait for a writer
    }

    void takesNothingFromElsewhere()
    {
        Rig rig;
        rig.dropFiles({QUrl(u"https://example.org/a.pangaea"_s)});
        QVERIFY(rig.told[0][0].toString().startsWith(u"This is no file of this computer."_s));
        rig.data.clear();
        rig.data.setText(u"Asia"_s);
        rig.dropOn(rig.window);
        QCOMPARE(rig.told.size(), 1); // plain text is not for the window
    }

    void aFieldTakesTextAndNoFiles()
    {
        Rig rig;
        auto *field = new QLineEdit(&rig.window);
        field->show();
        rig.drop.coverFields();
        rig.data.setUrls({rig.file(u"a.jsonl"_s)});
        rig.data.setText(u"file:///a.jsonl"_s); // as file managers do
        rig.dropOn(*field);
        QCOMPARE(field->text(), QString());
        rig.data.clear();
        rig.data.setText(u"Asia"_s);
        rig.dropOn(*field);
        QCOMPARE(field->text(), u"Asia"_s);
    }
};

QTEST_MAIN(TestFileDrop)
#include "tst_filedrop.moc"
