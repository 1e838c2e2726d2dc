// SPDX-License-Identifier: MIT
// Which lessons there are, and opening them from the window.
#include "ui/lesson/lessonfiles.h"
#include "ui/scenario/scenariorunner.h"

#include "tests/fixtures/session.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QWidget>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

const QByteArray right
    = "{'pangaea-lesson': 1, 'title': 'Mine & <b>yours</b>', 'parts': [{'steps': [{'do': 'join-all'}]}]}";
const QByteArray broken = "{'pangaea-lesson': 1, 'title': 'Broken',\n'parts': [{'steps': [{'do': 'fly'}]}]}";
const QByteArray touching
    = "{'pangaea-lesson': 1, 'title': 'T', 'parts': [{'steps': [{'do': 'spawn', 'name': 'A', 'program': 'touch', 'arguments': ['touched']}]}]}";

struct Rig {
    QTemporaryDir folder;
    Session session;
    QWidget window;
    ScenarioRunner runner {session.commands, session.readings};
    LessonFiles files {runner, &window};
    QSignalSpy told {&files, &LessonFiles::told};
    QSignalSpy failed {&files, &LessonFiles::failed};
    QSignalSpy opened {&files, &LessonFiles::opened};
    QMenu menu;

    Rig()
    {
        qputenv("XDG_DATA_HOME", folder.path().toUtf8());
        qputenv("XDG_DATA_DIRS", folder.filePath(u"system"_s).toUtf8());
        window.show();
    }
    /// Uses ' for double quotes.
    QString write(const QString &name, QByteArray text) const
    {
        const QDir dir(folder.filePath(u"pangaea/lessons"_s));
        QDir().mkpath(dir.path());
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("The file could not be written.");
        file.write(text.replace('\'', '"'));
        return file.fileName();
    }
    QStringList groups() const
    {
        QStringList titles;
        for (const QAction *action : menu.actions()) {
            if (action->menu())
                titles += action->text();
        }
        return titles;
    }
    QAction *action(const QString &begin) const
    {
        for (QAction *action : menu.actions()) {
            if (action->text().startsWith(begin))
                return action;
        }
        return nullptr;
    }
    QDialog *dialog() const
    {
        for (auto *dialog : window.findChildren<QDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
};

} // namespace

class TestLessonFiles : public QObject
{
    Q_OBJECT
private slots:
    // Each file of the folder is built into the program, and can be read.
    void allOfTheFolderAreBuiltIn()
    {
        const QStringList files
            = QDir(QStringLiteral(PANGAEA_SOURCE_DIR "/resources/lessons")).entryList(QDir::Files, QDir::Name);
        QVERIFY(!files.isEmpty());
        QStringList builtIn;
        for (const LessonFileEntry &lesson : builtInLessons().files) {
            QVERIFY2(lesson.error.isEmpty(), qPrintable(lesson.error));
            builtIn += lesson.path.section(u'/', -1);
        }
        QCOMPARE(builtIn, files);
    }

    void listsTheUsersOwn()
    {
        Rig rig;
        rig.write(u"a.pangaea-lesson"_s, right);
        rig.write(u"b.pangaea-lesson"_s, broken);
        rig.write(u"c.txt"_s, right);
        rig.files.addTo(rig.menu);
        // Behind the groups: a separator, the two, a separator, and the list of all.
        QCOMPARE(rig.menu.actions().size(), rig.groups().size() + 5);
        QVERIFY(rig.action(u"Mine && <b>yours</b>"_s));
        QAction *bad = rig.action(u"b (cannot be read)"_s);
        QVERIFY(bad && bad->isEnabled());
        QVERIFY2(bad->toolTip().contains(u"no step “fly”"_s), qPrintable(bad->toolTip()));
        bad->trigger();
        QCOMPARE(rig.failed.size(), 1);
        const QString sentence = rig.failed[0][1].toString();
        QVERIFY2(sentence.contains(u"b.pangaea-lesson, line 2, column 29: There is no step “fly”"_s),
                 qPrintable(sentence));
        QVERIFY(rig.opened.isEmpty());
    }

    void standsInGroups()
    {
        Rig rig;
        rig.write(u"a.pangaea-lesson"_s, QByteArray(right).replace("'parts'", "'group': 'Signals', 'parts'"));
        rig.write(u"b.pangaea-lesson"_s, QByteArray(right).replace("'parts'", "'group': 'Q & A', 'parts'"));
        rig.files.addTo(rig.menu);
        QCOMPARE(rig.groups().first(), u"First steps"_s);
        QCOMPARE(rig.groups().last(), u"Q && A"_s);
        QStringList signals_;
        for (const QAction *action : rig.action(u"Signals"_s)->menu()->actions())
            signals_ += action->text();
        QCOMPARE(signals_.first(), u"Terminate against kill"_s);
        QCOMPARE(signals_.last(), u"Mine && <b>yours</b>"_s);
        rig.action(u"First steps"_s)->menu()->actions().front()->trigger();
        QCOMPARE(rig.opened.size(), 1);
        QCOMPARE(rig.opened[0][0].value<Lesson>().title, u"The text's example"_s);
    }

    void opensWithoutAskingWhatComesWithPangaea()
    {
        Rig rig;
        for (const LessonFileEntry &lesson : builtInLessons().files)
            rig.files.open(lesson.path);
        QCOMPARE(rig.opened.size(), qsizetype(builtInLessons().files.size()));
        for (const QList<QVariant> &opened : rig.opened)
            QCOMPARE(opened[0].value<Lesson>().scenario.folder, QDir::homePath()); // where programs can run
        QVERIFY(!rig.dialog());
    }

    void listsAllOnAPage()
    {
        Rig rig;
        rig.write(u"a.pangaea-lesson"_s, right);
        rig.write(u"b.pangaea-lesson"_s, broken);
        rig.files.addTo(rig.menu);
        rig.action(u"&All lessons"_s)->trigger();
        QTRY_VERIFY(rig.dialog());
        auto *list = rig.dialog()->findChild<QTreeWidget *>();
        QCOMPARE(list->accessibleName(), u"All lessons"_s);
        const QTreeWidgetItem *last = list->topLevelItem(list->topLevelItemCount() - 1);
        QCOMPARE(last->childCount(), 2);
        QCOMPARE(last->child(0)->text(0), u"Mine & <b>yours</b>"_s);
        QCOMPARE(last->child(1)->text(0), u"b (cannot be read)"_s);
        QVERIFY2(last->child(1)->text(1).contains(u"no step “fly”"_s), qPrintable(last->child(1)->text(1)));
        QCOMPARE(list->topLevelItem(0)->text(0), u"First steps"_s);
        QCOMPARE(list->currentItem(), list->topLevelItem(0)->child(0));
        const QTreeWidgetItem *second = list->topLevelItem(0)->child(1);
        QCOMPARE(second->text(0), u"The default argument"_s);
        QVERIFY(second->text(1).startsWith(u"A process gets two things"_s) && second->text(1).endsWith(u'.'));
        QCOMPARE(second->text(2), u"The text's example"_s);
        // A group is no lesson.
        QVERIFY(!(list->topLevelItem(0)->flags() & Qt::ItemIsSelectable));
        emit list->itemActivated(list->topLevelItem(0), 0);
        QVERIFY(rig.opened.isEmpty() && rig.dialog());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(rig.opened.size(), 1);
        QCOMPARE(rig.opened[0][0].value<Lesson>().title, u"The default argument"_s);
        QTRY_VERIFY(!rig.dialog());
    }

    void opensFromThePageByDoubleClick()
    {
        Rig rig;
        rig.files.list();
        QTRY_VERIFY(rig.dialog());
        auto *list = rig.dialog()->findChild<QTreeWidget *>();
        const QPoint third = list->visualItemRect(list->topLevelItem(0)->child(2)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, third);
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, third);
        QTRY_COMPARE(rig.opened.size(), 1);
        QCOMPARE(rig.opened[0][0].value<Lesson>().title, u"Individually or together"_s);
    }

    void opensWithoutAskingWhatRunsTheWorkerAlone()
    {
        Rig rig;
        rig.files.open(rig.write(u"a.pangaea-lesson"_s, right));
        QCOMPARE(rig.opened.size(), 1);
        QVERIFY(!rig.dialog());
        QCOMPARE(rig.opened[0][0].value<Lesson>().title, u"Mine & <b>yours</b>"_s);
        rig.files.open(builtInLessons().files.front().path);
        QCOMPARE(rig.opened.size(), 2);
        QVERIFY(!rig.opened[1][1].toString().startsWith(u':'));
    }

    void tellsWhichProgramIsMissing()
    {
        Rig rig;
        rig.files.open(rig.write(u"a.pangaea-lesson"_s, QByteArray(touching).replace("touch'", "no-such-program'")));
        QVERIFY(rig.opened.isEmpty() && !rig.dialog());
        QCOMPARE(rig.failed.size(), 1);
        QCOMPARE(rig.failed[0][1].toString(),
                 u"This lesson needs the program no-such-program, which is in no folder of PATH. Install it, and try "
                 "again."_s);
    }

    void asksBeforePrograms()
    {
        Rig rig;
        const QString path = rig.write(u"a.pangaea-lesson"_s, touching);
        rig.files.open(path);
        QVERIFY(rig.dialog() && rig.opened.isEmpty());
        rig.dialog()->reject();
        QVERIFY(rig.opened.isEmpty());
        rig.files.open(path);
        QTRY_VERIFY(rig.dialog());
        rig.dialog()->accept();
        QCOMPARE(rig.opened.size(), 1);
        QVERIFY(rig.session.table.rows().empty());
    }

    void waitsForWhatIsPlayed()
    {
        Rig rig;
        const LessonFile waiting = readLesson(
            QByteArray("{'pangaea-lesson': 1, 'title': 'T', 'parts': [{'steps': [{'do': 'wait', 'seconds': 1000}]}]}")
                .replace('\'', '"'));
        rig.runner.load(waiting.lesson.scenario, u"T"_s);
        rig.runner.runAll();
        rig.files.open(rig.write(u"a.pangaea-lesson"_s, right));
        QVERIFY(rig.opened.isEmpty());
        QCOMPARE(rig.told.size(), 1);
        rig.runner.stop();
        rig.files.open(rig.write(u"a.pangaea-lesson"_s, right));
        QCOMPARE(rig.opened.size(), 1);
    }
};

QTEST_MAIN(TestLessonFiles)
#include "tst_lessonfiles.moc"
