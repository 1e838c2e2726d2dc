// SPDX-License-Identifier: MIT
// The field of the filter: its names, its keys, and what stands beside it.
#include "ui/look/zoom.h"
#include "ui/table/filterbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace pangaea;
using namespace Qt::StringLiterals;

namespace {

struct Rig {
    FilterBar bar;
    QLineEdit &field = *bar.findChild<QLineEdit *>();

    Rig()
    {
        bar.show();
        bar.activateWindow();
        if (!QTest::qWaitForWindowActive(&bar))
            qFatal("The bar never got the keys.");
    }
    ~Rig() { delete bar.problemStrip(); }
    Q_DISABLE_COPY_MOVE(Rig)
};

} // namespace

class TestFilterBar : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { Zoom::instance().reset(); }

    void isNamed()
    {
        Rig rig;
        QCOMPARE(rig.field.accessibleName(), u"Filter"_s);
        for (const QString &part : {u"state:killed"_s, u"cpu>50"_s, u"-state:running"_s, u"ppid"_s}) {
            QVERIFY(filterHelp().contains(part));
            QVERIFY(rig.field.toolTip().contains(part.toHtmlEscaped()));
        }
    }

    void tellsWhatIsTyped()
    {
        Rig rig;
        const QSignalSpy changed(&rig.bar, &FilterBar::changed);
        rig.bar.focusField();
        QVERIFY(rig.field.hasFocus());
        QTest::keyClicks(&rig.field, u"eu"_s);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.back().front().toString(), u"eu"_s);
        QCOMPARE(rig.bar.text(), u"eu"_s);
        rig.bar.focusField(); // to type another one
        QCOMPARE(rig.field.selectedText(), u"eu"_s);
    }

    void escapeClearsAndThenLeaves()
    {
        Rig rig;
        const QSignalSpy left(&rig.bar, &FilterBar::left);
        rig.bar.focusField();
        QTest::keyClicks(&rig.field, u"eu"_s);
        QTest::keyClick(&rig.field, Qt::Key_Escape);
        QCOMPARE(rig.bar.text(), QString());
        QCOMPARE(left.size(), 0);
        QTest::keyClick(&rig.field, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        QTest::keyClick(&rig.field, Qt::Key_Return);
        QCOMPARE(left.size(), 2);
    }

    void counts()
    {
        Rig rig;
        auto *count = rig.bar.findChild<QLabel *>();
        QVERIFY(!count->isVisible());
        rig.bar.showCount(12, 10'500);
        QVERIFY(count->isVisible());
        QCOMPARE(count->text(), u"12 of 10,500"_s);
        rig.bar.hideCount();
        QVERIFY(!count->isVisible());
    }

    void saysWhatIsWrong()
    {
        Rig rig;
        QLabel *strip = rig.bar.problemStrip();
        QVERIFY(strip->isHidden());
        rig.bar.showProblem(u"<b>no</b>"_s);
        QVERIFY(!strip->isHidden());
        QCOMPARE(strip->text(), u"<b>no</b>"_s);
        QCOMPARE(strip->textFormat(), Qt::PlainText);
        rig.bar.showProblem({});
        QVERIFY(strip->isHidden());
    }

    void growsWithTheZoom()
    {
        Rig rig;
        const int before = rig.field.maximumWidth();
        Zoom::instance().setPercent(200);
        rig.bar.applyZoom();
        QCOMPARE(rig.field.maximumWidth(), 2 * before);
    }
};

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
