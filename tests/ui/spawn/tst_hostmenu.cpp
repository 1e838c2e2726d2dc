// SPDX-License-Identifier: MIT
#include "ui/spawn/hostmenu.h"

#include <QSignalSpy>
#include <QTest>

using namespace pangaea;
using namespace Qt::StringLiterals;

class TestHostMenu : public QObject
{
    Q_OBJECT
private slots:
    void isHiddenWithoutHosts()
    {
        QMenu above;
        HostMenu menu(&above);
        QVERIFY(!menu.menuAction()->isVisible());
        menu.setHosts({u"n2"_s}, {});
        QVERIFY(menu.menuAction()->isVisible());
        menu.setHosts({}, {});
        QVERIFY(!menu.menuAction()->isVisible());
        QCOMPARE(menu.accessibleName(), u"Run on"_s);
    }

    void offersAllInTurn()
    {
        QMenu above;
        HostMenu menu(&above);
        menu.setHosts({u"n2"_s, u"R&D"_s}, {u"n2"_s});
        QStringList texts;
        QStringList ticked;
        for (const QAction *action : menu.actions()) {
            if (!action->isSeparator())
                texts += action->text();
            if (action->isChecked())
                ticked += action->text();
        }
        QCOMPARE(texts, QStringList({u"This computer"_s, u"n2"_s, u"R&&D"_s, u"All in turn"_s}));
        QCOMPARE(ticked, QStringList(u"n2"_s));
        const QSignalSpy chosen(&menu, &HostMenu::chosen);
        menu.actions().last()->trigger();
        QCOMPARE(chosen.last().first().toStringList(), QStringList({QString(), u"n2"_s, u"R&D"_s}));
        menu.actions().first()->trigger();
        QCOMPARE(chosen.last().first().toStringList(), QStringList(QString()));
    }

    void showsAnotherChoice()
    {
        QMenu above;
        HostMenu menu(&above);
        menu.setHosts({u"n2"_s, u"n3"_s}, {QString(), u"n3"_s});
        QCOMPARE(menu.actions().last()->text(), u"this computer, n3"_s);
        QVERIFY(menu.actions().last()->isChecked());
    }
};

QTEST_MAIN(TestHostMenu)
#include "tst_hostmenu.moc"
