// SPDX-License-Identifier: MIT
// A line that gives way: how narrow it may be, what it shows then, and where the whole text is.
#include "ui/parts/elidedlabel.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;

using namespace pangaea;

class TestElidedLabel : public QObject
{
    Q_OBJECT
private slots:
    void givesWay()
    {
        ElidedLabel label;
        label.setText(u"3 running · 1 suspended · 1 exited"_s);
        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width() / 2);
        label.resize(label.sizeHint());
        QVERIFY(!label.isElided());
        const QImage whole = label.grab().toImage();
        label.resize(label.minimumSizeHint());
        QVERIFY(label.isElided());
        QCOMPARE(label.text(), u"3 running · 1 suspended · 1 exited"_s);
        QVERIFY(label.grab().toImage() != whole.copy(label.rect())); // it ends in an ellipsis, not in half a letter
        label.setText(u"1"_s);
        QVERIFY(!label.isElided());
        QCOMPARE(label.minimumSizeHint(), label.sizeHint());
    }

    // Where it is whole, or where there is something else to tell, nothing is added.
    void tellsTheWholeText()
    {
        ElidedLabel label;
        label.setText(u"a long sentence about processes"_s);
        label.show();
        const auto shown = [&label](int width) {
            label.resize(width, 30);
            QHelpEvent event(QEvent::ToolTip, {5, 5}, label.mapToGlobal(QPoint(5, 5)));
            QCoreApplication::sendEvent(&label, &event);
            return QToolTip::text();
        };
        QVERIFY(shown(1000).isEmpty());
        QVERIFY(shown(40).contains(label.text()));
        label.setToolTip(u"why"_s);
        QCOMPARE(shown(40), u"why"_s);
    }
};

QTEST_MAIN(TestElidedLabel)
#include "tst_elidedlabel.moc"
