// SPDX-License-Identifier: MIT
// The menu of Pangaea's own scenarios and the user's.
#include "ui/scenario/scenariomenu.h"

#include "core/scenario/scenario.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pangaea;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

void write(const QString &path, QByteArray text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(text.replace('\'', '"')) > 0);
}

QAction *entry(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace

class TestScenarioMenu : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
        qputenv("XDG_DATA_DIRS", m_home.path().toUtf8());
        QVERIFY(QDir(m_home.path()).mkpath(u"pangaea/scenarios"_s));
    }

    void listsPangaeasOwn()
    {
        ScenarioMenu menu(nullptr);
        emit menu.aboutToShow();
        QTRY_VERIFY_WITH_TIMEOUT(entry(menu, u"The text's example"_s), patience);
        const QSignalSpy chosen(&menu, &ScenarioMenu::chosen);
        entry(menu, u"The text's example"_s)->trigger();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), u":/scenarios/text-example.pangaea"_s);
        const QAction *note = menu.actions().last();
        QVERIFY2(note->text().contains(m_home.path()) && !note->isEnabled(), qPrintable(note->text()));
        for (const QString &name : QDir(u":/scenarios"_s).entryList()) {
            const ScenarioFile file = readScenarioFile(u":/scenarios/"_s + name);
            QVERIFY2(file.error.sentence.isEmpty(), qPrintable(name + file.error.sentence));
            QCOMPARE(file.scenario.folder, QDir::homePath());
        }
    }

    void listsTheUsersAndTheBroken()
    {
        const QString folder = m_home.filePath(u"pangaea/scenarios/"_s);
        ScenarioMenu menu(nullptr);
        write(folder + u"a.pangaea"_s, "{'pangaea': 1, 'title': 'Mine & yours', 'steps': [{'do': 'join-all'}]}");
        write(folder + u"b.pangaea"_s, "{'pangaea': 1,\n 'title': 5}");
        emit menu.aboutToShow();
        QTRY_VERIFY_WITH_TIMEOUT(entry(menu, u"Mine && yours"_s), patience);
        const QSignalSpy chosen(&menu, &ScenarioMenu::chosen);
        const QSignalSpy broken(&menu, &ScenarioMenu::broken);
        entry(menu, u"Mine && yours"_s)->trigger();
        QCOMPARE(chosen[0][0].toString(), folder + u"a.pangaea"_s);
        QAction *bad = entry(menu, u"b (cannot be run)"_s);
        QVERIFY(bad && bad->isEnabled() && bad->font().italic());
        QVERIFY2(bad->statusTip().startsWith(u"Line 2, column 11:"_s), qPrintable(bad->statusTip()));
        QVERIFY(!bad->toolTip().isEmpty());
        bad->trigger();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(broken.size(), 1);
        QVERIFY(broken[0][1].toString().contains(folder + u"b.pangaea"_s)
                && broken[0][1].toString().contains(u"Line 2, column 11"_s));
        QVERIFY(QFile::remove(folder + u"b.pangaea"_s)); // it is read anew each time
        emit menu.aboutToShow();
        QTRY_VERIFY_WITH_TIMEOUT(!entry(menu, u"b (cannot be run)"_s), patience);
    }

    void canGoWhileItReads()
    {
        ScenarioMenu menu(nullptr);
        emit menu.aboutToShow();
    }

private:
    QTemporaryDir m_home;
};

QTEST_MAIN(TestScenarioMenu)
#include "tst_scenariomenu.moc"
