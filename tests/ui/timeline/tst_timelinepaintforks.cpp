// SPDX-License-Identifier: MIT
// Arrows between the lanes of an unfolded row: from the creator's bar to the new one's, at its birth, and nowhere else.
#include "ui/timeline/timelinewidget.h"

#include "tests/fixtures/testing.h"
#include "tests/fixtures/timelinestory.h"
#include "ui/look/palette.h"
#include "ui/look/zoom.h"

#include <QAction>
#include <QApplication>
#include <QPainter>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

/// 100 makes 101 at 2 s, which makes 102 at 4 s, and 100 makes 103 at 6 s; all of 10 s.
struct Family {
    Story story {true};
    TimelineWidget widget {story.timeline, story.shares};

    explicit Family(bool withMakers = true)
    {
        story.start(0, u"Asia"_s, 100);
        const auto fork = [&](double time, qint64 parent, qint64 pid) {
            story.tell(time, asia, event::TaskBorn {pid, pid, withMakers ? parent : 0});
        };
        fork(0, 4703, 100);
        fork(2000, 100, 101);
        fork(4000, 101, 102);
        fork(6000, 100, 103);
        story.round(10'000);
        widget.setFolded(asia, false);
        widget.resize(1280, 400);
        widget.show();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] const TimelineScene &scene() const { return widget.scene(); }
    /// The lane of the task with this index.
    [[nodiscard]] const Lane &lane(int task) const
    {
        return *std::ranges::find_if(scene().lanes,
                                     [&](const Lane &one) { return one.kind == Lane::Task && one.task == task; });
    }
    [[nodiscard]] QImage picture()
    {
        QCoreApplication::processEvents();
        return widget.grab().toImage();
    }
    /// Whether the line at that time crosses the border below the task's lane.
    [[nodiscard]] bool crosses(double ms, int task)
    {
        const Lane &above = lane(task);
        const int y = scene().laneTop(above) + above.height + 1;
        return picture().pixel(scene().x(Story::at(ms)), y) == identity(0, qApp->palette()).edge.rgb();
    }
};

} // namespace

class TestTimelinePaintForks : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QApplication::setStyle(u"Fusion"_s);
        applyTheme(Theme::Light);
        Zoom::instance().setPercent(100);
    }

    void arrowsLeadFromTheCreator()
    {
        Family family;
        QCOMPARE(family.scene().row(family.lane(0)).tasks.size(), 4U);
        QVERIFY(family.crosses(2000, 0));
        QVERIFY(family.crosses(4000, 1));
        QVERIFY(!family.crosses(4000, 0)); // 100 has nothing to do with it
        // 103 is below 102, since 101 and what it made come first: its arrow passes them.
        for (const int passed : {0, 1, 2})
            QVERIFY(family.crosses(6000, passed));
        QVERIFY(!family.crosses(3000, 0));
    }

    void noneWithoutACreator()
    {
        Family family(false);
        QVERIFY(!family.crosses(2000, 0));
    }

    void noneWhileFolded()
    {
        Family family;
        const QImage unfolded = family.picture();
        family.widget.setFolded(asia, true);
        QVERIFY(std::ranges::none_of(family.scene().lanes, [](const Lane &lane) { return lane.kind == Lane::Task; }));
        QVERIFY(family.picture() != unfolded);
    }

    /// The panel paints what is new; a vector file is painted at once.
    void partsMakeTheWhole()
    {
        Family family;
        QImage whole(family.widget.viewport()->size(), QImage::Format_RGB32);
        QPainter painter(&whole);
        family.widget.paintInto(painter);
        painter.end();
        const int x = family.scene().x(Story::at(6000));
        const Lane &lane = family.lane(1);
        const int y = family.scene().laneTop(lane) + lane.height + 1;
        for (int column = x - 8; column <= x + 8; ++column)
            QCOMPARE(family.picture().pixel(column, y), whole.pixel(column, y));
    }
};

QTEST_MAIN(TestTimelinePaintForks)
#include "tst_timelinepaintforks.moc"
