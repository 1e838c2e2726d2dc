// SPDX-License-Identifier: MIT
// The table's columns are as wide as their headers and usual values, in each font that is there.
#include "ui/table/columnwidths.h"

#include "ui/look/zoom.h"

#include "core/table/columns.h"

#include <QApplication>
#include <QFontMetrics>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace pangaea;

class TestColumnWidths : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { Zoom::instance().reset(); }

    void holdUsualValues_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("name") << u"Antarctica"_s;
        QTest::newRow("pid") << u"4194304"_s;
        QTest::newRow("state") << u"Failed to start"_s;
        QTest::newRow("kernel") << u"S sleeping"_s;
        QTest::newRow("cpu") << u"CPU %"_s;
        QTest::newRow("memory") << u"786.4 MB"_s;
        QTest::newRow("threads") << u"Threads"_s;
        QTest::newRow("elapsed") << u"9:59:59.9"_s;
        QTest::newRow("exit") << u"SIGSEGV (11)"_s;
        QTest::newRow("join") << u"joined 10th, waited 10.003 s"_s;
        QTest::newRow("involuntary") << u"Involuntary switches"_s;
    }
    void holdUsualValues()
    {
        QFETCH(QString, text);
        Zoom &zoom = Zoom::instance();
        for (const char *family : {"DejaVu Sans", "Noto Sans", "Monospace"}) {
            for (const int percent : {100, 175, 300}) {
                zoom.setPercent(percent);
                QFont font(QString::fromLatin1(family));
                font.setPixelSize(zoom.px(13));
                const int width = usualWidth(QTest::currentDataTag(), font);
                QVERIFY2(width >= QFontMetrics(font).horizontalAdvance(text) + 2 * zoom.px(8), family);
            }
        }
    }

    // A column that nobody thought of is as wide as its header.
    void everyColumnHasOne()
    {
        for (const Column &column : columns())
            QVERIFY2(usualWidth(column.id, QApplication::font())
                         >= QFontMetrics(QApplication::font()).horizontalAdvance(column.title),
                     column.id);
        QCOMPARE(usualWidth("none", QApplication::font()), 2 * Zoom::instance().px(8));
    }
};

QTEST_MAIN(TestColumnWidths)
#include "tst_columnwidths.moc"
