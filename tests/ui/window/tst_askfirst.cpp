// SPDX-License-Identifier: MIT
// The question before something is done to many rows.
#include "ui/settings/settings.h"
#include "ui/window/askfirst.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace pangaea;
using namespace Qt::StringLiterals;

namespace {

struct Rig {
    QWidget window;
    Settings settings;
    int done = 0;

    void ask(qsizetype count)
    {
        askFirst(window, settings, {count, u"Kill"_s, u"Kill them?"_s, u"They end."_s, u"Kill %1"_s.arg(count)},
                 [this] { ++done; });
    }
    [[nodiscard]] QMessageBox *box() const { return window.findChild<QMessageBox *>(); }
    [[nodiscard]] QAbstractButton *yes() const
    {
        for (QAbstractButton *button : box()->buttons()) {
            if (box()->buttonRole(button) == QMessageBox::DestructiveRole)
                return button;
        }
        return nullptr;
    }
};

} // namespace

class TestAskFirst : public QObject
{
    Q_OBJECT
private slots:
    void doesNotAskForFew()
    {
        Rig rig;
        rig.ask(10);
        QCOMPARE(rig.done, 1);
        QVERIFY(!rig.box());
    }

    void asksForMany()
    {
        Rig rig;
        rig.ask(11);
        QCOMPARE(rig.done, 0);
        QVERIFY(rig.box());
        QCOMPARE(rig.box()->text(), u"Kill them?"_s);
        QCOMPARE(rig.yes()->text(), u"Kill 11"_s);
        rig.yes()->click();
        QCOMPARE(rig.done, 1);
        QTRY_VERIFY(!rig.box());
    }

    void theDefaultIsSafe()
    {
        Rig rig;
        rig.ask(11);
        QCOMPARE(rig.box()->defaultButton(), rig.box()->button(QMessageBox::Cancel));
        QTest::keyClick(rig.box(), Qt::Key_Return);
        QTRY_VERIFY(!rig.box());
        rig.ask(11);
        QTest::keyClick(rig.box(), Qt::Key_Escape);
        QTRY_VERIFY(!rig.box());
        QCOMPARE(rig.done, 0);
    }

    void canBeSwitchedOff()
    {
        Rig rig;
        rig.ask(500);
        rig.box()->checkBox()->setChecked(true);
        rig.box()->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(!rig.box());
        QVERIFY(rig.settings.askBeforeMany); // who goes back has not agreed to anything
        rig.ask(500);
        rig.box()->checkBox()->setChecked(true);
        rig.yes()->click();
        QTRY_VERIFY(!rig.box());
        rig.ask(500);
        QCOMPARE(rig.done, 2);
        QVERIFY(!rig.box());
    }
};

QTEST_MAIN(TestAskFirst)
#include "tst_askfirst.moc"
