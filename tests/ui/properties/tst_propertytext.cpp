// SPDX-License-Identifier: MIT
// One value of the Properties panel: height, selection, scrolling.
#include "ui/properties/propertytext.h"

#include <QScrollBar>
#include <QTest>

using namespace pangaea;
using namespace Qt::StringLiterals;

class TestPropertyText : public QObject
{
    Q_OBJECT
private slots:
    void isAsHighAsItsLines()
    {
        PropertyText text(u"Value"_s);
        text.resize(200, 20);
        text.show();
        QCOMPARE(text.accessibleName(), u"Value"_s);
        text.setValue(u"one"_s);
        const int one = text.height();
        text.setValue(u"one\ntwo\nthree"_s);
        QVERIFY(text.height() >= 3 * (one - 2));
        QCOMPARE(text.verticalScrollBar()->maximum(), 0);
        text.setValue(QString());
        QCOMPARE(text.height(), one);
    }

    void manyLinesScroll()
    {
        PropertyText text(u"Value"_s);
        text.resize(200, 20);
        text.show();
        text.setValue(u"one"_s);
        const int one = text.height();
        QStringList lines;
        for (int i = 0; i < 100; ++i)
            lines += QString::number(i);
        text.setValue(lines.join(u'\n'));
        QVERIFY(text.height() < 13 * one);
        QVERIFY(text.verticalScrollBar()->maximum() > 0);
        text.verticalScrollBar()->setValue(30);
        lines[0] = u"x"_s;
        text.setValue(lines.join(u'\n'));
        QCOMPARE(text.verticalScrollBar()->value(), 30);
    }

    void keepsWhatIsSelected()
    {
        PropertyText text(u"Value"_s);
        text.setValue(u"run time 1.204 s"_s);
        QTextCursor cursor = text.textCursor();
        cursor.setPosition(9);
        cursor.setPosition(14, QTextCursor::KeepAnchor);
        text.setTextCursor(cursor);
        text.setValue(u"run time 1.304 s"_s);
        QCOMPARE(text.textCursor().selectedText(), u"1.304"_s);
        text.setValue(u"run time 1"_s);
        QCOMPARE(text.textCursor().selectedText(), u"1"_s);
        text.setValue(u"—"_s);
        QCOMPARE(text.textCursor().selectedText(), QString());
    }

    // At some widths the need for a scroll bar depends on the scroll bar itself.
    void anyWidthComesToAnEnd()
    {
        PropertyText text(u"Value"_s);
        text.show();
        text.setValue(QString(400, u'x'));
        for (int width = 0; width < 300; ++width)
            text.resize(width, text.height());
        QCOMPARE(text.width(), 299);
    }
};

QTEST_MAIN(TestPropertyText)
#include "tst_propertytext.moc"
