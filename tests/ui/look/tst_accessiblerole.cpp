// SPDX-License-Identifier: MIT
// Widgets with a role of our own.
#include "ui/look/accessiblerole.h"

#include <QLabel>
#include <QScrollArea>
#include <QTest>

using namespace pangaea;
using namespace Qt::StringLiterals;

class TestAccessibleRole : public QObject
{
    Q_OBJECT
private slots:
    void isAPanelWithItsContent()
    {
        QScrollArea area;
        setAccessibleRole(area, QAccessible::Pane);
        area.setAccessibleName(u"Lesson"_s);
        area.setWidget(new QLabel(u"Why?"_s));
        area.show();
        const QAccessibleInterface *panel = QAccessible::queryAccessibleInterface(&area);
        QVERIFY(panel);
        QCOMPARE(panel->role(), QAccessible::Pane);
        QCOMPARE(panel->text(QAccessible::Name), u"Lesson"_s);
        bool found = false;
        for (QAccessibleInterface *above = QAccessible::queryAccessibleInterface(area.widget()); above;
             above = above->parent())
            found |= above == panel;
        QVERIFY(found);
    }

    void othersAreAsBefore()
    {
        QScrollArea area;
        QCOMPARE(QAccessible::queryAccessibleInterface(&area)->role(), QAccessible::Client);
        QLabel label(u"Why?"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(&label)->role(), QAccessible::StaticText);
    }
};

QTEST_MAIN(TestAccessibleRole)
#include "tst_accessiblerole.moc"
