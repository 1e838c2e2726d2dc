// SPDX-License-Identifier: MIT
#include "ui/window/panelheights.h"

#include <QTest>

using namespace pangaea;

class TestPanelHeights final : public QObject
{
    Q_OBJECT
private slots:
    void shares_data()
    {
        QTest::addColumn<int>("total");
        QTest::addColumn<QVector<int>>("wanted");
        QTest::addColumn<bool>("empty");
        QTest::addColumn<QVector<int>>("shared");
        using V = QVector<int>;
        QTest::newRow("the design's four") << 660 << V {149, 282, 135} << false << V {149, 282, 229};
        QTest::newRow("nothing yet") << 660 << V {29, 122, 135} << true << V {256, 220, 184};
        QTest::newRow("the output gives way first") << 520 << V {149, 282, 135} << false << V {149, 282, 89};
        QTest::newRow("many of both") << 660 << V {2000, 2000, 160} << false << V {250, 250, 160};
        QTest::newRow("a long timeline") << 660 << V {149, 2000, 135} << false << V {149, 376, 135};
        QTest::newRow("a long table") << 660 << V {2000, 200, 135} << false << V {325, 200, 135};
        QTest::newRow("no room at all") << 100 << V {149, 282, 135} << false << V {10, 10, 80};
    }
    void shares()
    {
        QFETCH(int, total);
        QFETCH(QVector<int>, wanted);
        QFETCH(bool, empty);
        QFETCH(QVector<int>, shared);
        const Heights heights = sharedHeights(total, {wanted[0], wanted[1], wanted[2]}, 80, empty);
        QCOMPARE((QVector<int> {heights.table, heights.timeline, heights.output}), shared);
    }
};

QTEST_MAIN(TestPanelHeights)

#include "tst_panelheights.moc"
