// SPDX-License-Identifier: MIT
// The Timeline panel: what it shows, follows and measures, its texts, and that painting in parts gives the same
// picture.
#include "ui/timeline/timelinewidget.h"

#include "tests/fixtures/testing.h"
#include "tests/fixtures/timelinestory.h"
#include "ui/look/palette.h"
#include "ui/look/zoom.h"

#include <QAction>
#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr QSize pictureSize {1280, 308};

/// A shown panel on a story.
struct Panel {
    Story &story;
    TimelineWidget widget;

    explicit Panel(Story &told, const QSize &size = pictureSize)
        : story(told)
        , widget(told.timeline, told.shares)
    {
        widget.resize(size);
        widget.show();
        QCoreApplication::processEvents();
    }
    const TimelineScene &scene() const { return widget.scene(); }
    QAction *action(QAction *TimelineWidget::Actions::*which) { return widget.timelineActions().*which; }
    int x(double ms) const { return scene().x(Story::at(ms)); }
    QImage picture()
    {
        QCoreApplication::processEvents();
        return widget.grab().toImage();
    }
    void wheel(const QPoint &at, int turn, Qt::KeyboardModifiers keys = Qt::NoModifier)
    {
        QWheelEvent event(at, widget.viewport()->mapToGlobal(at), {}, {0, turn}, Qt::NoButton, keys, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(widget.viewport(), &event);
    }
    void key(Qt::Key code) { QTest::keyClick(&widget, code); }
    /// The middle of a lane's bar.
    QPoint bar(int lane, double ms) const { return {x(ms), scene().laneTop(scene().lanes[size_t(lane)]) + 26}; }
};

bool isGridAt(const Panel &panel, int x)
{
    const TimelineScene &scene = panel.scene();
    return std::ranges::any_of(ticks(scene.scale, scene.geometry.plot().width(), scene.step),
                               [&](const Tick &tick) { return std::abs(scene.geometry.head + tick.x - x) <= 1; });
}

QRgb fillOf(int number)
{
    return identity(number, qApp->palette()).fill.rgb();
}

} // namespace

class TestTimelineWidget : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QApplication::setStyle(u"Fusion"_s);
        applyTheme(Theme::Light);
    }
    void init()
    {
        Zoom::instance().setPercent(100);
        Zoom::instance().setCompact(false);
    }

    /// Other programs' part of a core is hatched, and idle is not.
    void showsWhoElseHadACore()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 10);
        story.run(asia, 10, {{0, 100}, {1000, 1010, LeaveReason::Open}});
        story.tell(500, ProcessId::Pangaea, event::SystemSampled {40, {90, 20}});
        story.tell(1000, ProcessId::Pangaea, event::SystemSampled {5, {1, 0}});
        story.round(1500);
        Panel panel(story);
        panel.action(&TimelineWidget::Actions::cores)->setChecked(true);
        const QImage picture = panel.picture();
        const TimelineGeometry &geometry = panel.scene().geometry;
        const QRgb base = qApp->palette().color(QPalette::Base).rgb();
        const auto painted = [&](int core, double from, double to) {
            int count = 0;
            for (int y = geometry.coreY(core) + 2; y < geometry.coreY(core) + geometry.coreLane - 2; ++y) {
                for (int x = panel.x(from); x < panel.x(to); ++x)
                    count += picture.pixel(x, y) != base && !isGridAt(panel, x);
            }
            return count;
        };
        const int most = painted(0, 150, 450);
        QVERIFY(most > 0);
        const int less = painted(1, 150, 450);
        QVERIFY2(less > 0 && less < most, qPrintable(u"%1 of %2"_s.arg(less).arg(most)));
        QCOMPARE(painted(0, 550, 950), 0); // less than a tick
        QCOMPARE(painted(1, 550, 950), 0);
    }

    void showsNothingBeforeTheFirstStart()
    {
        Story story(true);
        Panel panel(story);
        QVERIFY(!panel.picture().isNull());
        QCOMPARE(panel.widget.hint(), QString());
        panel.key(Qt::Key_Plus); // nothing to zoom yet
        panel.key(Qt::Key_F);
    }

    void drawsAsDesigned()
    {
        Story story(true);
        tellContinents(story);
        Panel panel(story, {1280, 252});
        if (Zoom::instance().factor() != 1)
            QSKIP("The system's font is larger than 13 px here: the design's numbers do not hold.");
        panel.widget.setSelected({europe});
        const QImage image = panel.picture();
        const auto edge = [](int number) { return identity(number, qApp->palette()).edge.rgb(); };
        const auto at = [&](int lane, double ms, int y) {
            return image.pixel(panel.x(ms), panel.scene().laneTop(panel.scene().lanes[size_t(lane)]) + y);
        };
        const QRgb base = qApp->palette().color(QPalette::Base).rgb();
        // blocked: a line 4 high about the bar's middle
        for (int y = 24; y < 28; ++y)
            QCOMPARE(at(1, 2500, y), edge(0));
        QCOMPARE(at(1, 2500, 23), base);
        QCOMPARE(at(1, 2500, 28), base);
        // on a core: 18 high, at least 3 px wide
        for (int y = 17; y < 35; ++y)
            QCOMPARE(at(1, 0, y), edge(0));
        QCOMPARE(at(1, 15, 36), base); // beside the grid's line
        // the parent waits: tint with an outline
        QCOMPARE(at(0, 2500, 17), edge(0));
        QCOMPARE(at(0, 2500, 20), identity(0, qApp->palette()).tint.rgb());
        QCOMPARE(at(0, 7500, 20), identity(1, qApp->palette()).tint.rgb());
        // the future has another background, and now has its line
        QCOMPARE(at(1, 10'500, 5), qApp->palette().color(QPalette::AlternateBase).rgb());
        QCOMPARE(image.pixel(panel.x(9400), 60), qApp->palette().color(QPalette::Text).rgb());
        // the selected row's header is tinted
        QCOMPARE(image.pixel(1, 24 + 2 * 40 + 5), qApp->palette().color(QPalette::Highlight).rgb());
        QCOMPARE(image.pixel(100, 24 + 2 * 40 + 5), selectionFill(qApp->palette()).rgb());
        // join: a dashed line from the parent's lane to the joined row's
        QCOMPARE(at(0, 5003, 37), qApp->palette().color(QPalette::Text).rgb());
    }

    void paintsPartsAsTheWhole_data()
    {
        QTest::addColumn<bool>("exact");
        QTest::addColumn<double>("zoom"); // 0: whole session
        QTest::newRow("exact, whole") << true << 0.0;
        QTest::newRow("exact, scrolled") << true << 2e6;
        QTest::newRow("exact, fine") << true << 1e5;
        QTest::newRow("sampled, whole") << false << 0.0;
        QTest::newRow("sampled, scrolled") << false << 2e7;
    }

    // Filled event by event and painted after each, it looks as if painted once.
    void paintsPartsAsTheWhole()
    {
        QFETCH(bool, exact);
        QFETCH(double, zoom);
        Story source(exact);
        zoom == 0 || !exact ? tellContinents(source) : tellCompute(source);
        Story story(exact);
        Panel panel(story);
        panel.action(&TimelineWidget::Actions::cores)->setChecked(true);
        panel.action(&TimelineWidget::Actions::fairShare)->setChecked(true);
        const auto &events = source.journal.events();
        bool zoomed = false;
        for (size_t i = 2; i < events.size() && i < 1200; ++i) {
            story.journal.append({events[i]});
            if (zoom != 0 && !zoomed && story.timeline.now() > Story::at(100)) {
                panel.widget.showSpan(Story::at(0), Story::at(0) + qint64(zoom * 800));
                panel.key(Qt::Key_End);
                zoomed = true;
            }
            if (i % 3 == 0)
                QCoreApplication::sendPostedEvents(nullptr, QEvent::UpdateRequest);
        }
        QVERIFY(panel.action(&TimelineWidget::Actions::follow)->isChecked());
        const QImage parts = panel.picture();
        QImage whole(parts.size(), QImage::Format_ARGB32_Premultiplied);
        whole.setDevicePixelRatio(parts.devicePixelRatio());
        QPainter painter(&whole);
        panel.widget.paintInto(painter);
        painter.end();
        // The number of a core that the view's edge cuts is in the window, and in no picture.
        const QRect content = panel.scene().geometry.content().adjusted(panel.widget.fontMetrics().maxWidth(), 0, 0, 0);
        for (int y = content.top(); y < content.bottom(); ++y) {
            for (int x = content.left(); x < content.right(); ++x) {
                if ((parts.pixel(x, y) | 0xff000000) != (whole.pixel(x, y) | 0xff000000))
                    QFAIL(qPrintable(u"They differ at %1, %2 of plot %3 to %4, now %5."_s.arg(x)
                                         .arg(y)
                                         .arg(content.left())
                                         .arg(content.right())
                                         .arg(panel.scene().x(panel.scene().now))));
            }
        }
    }

    void keepsNowInItsPlace()
    {
        Story story(true);
        Panel panel(story);
        story.start(0, u"Asia"_s, 10);
        for (int time = 1000; time <= 90'000; time += 100) {
            story.round(time);
            const double width = panel.scene().geometry.plot().width();
            const double share = (panel.x(time) - panel.scene().geometry.head) / width;
            QVERIFY2(share > 0.765 && share < 0.801, qPrintable(u"%1 at %2 ms"_s.arg(share).arg(time)));
            if (time < 60'000)
                QCOMPARE(panel.x(0), panel.scene().geometry.head + 14); // the whole session
        }
        QVERIFY(panel.x(0) < 0); // a long one scrolls
    }

    void zoomsAboutThePointer()
    {
        Story story(true);
        tellContinents(story);
        Panel panel(story);
        const QPoint pointer = panel.bar(1, 3000);
        panel.wheel(pointer, 120);
        QVERIFY(std::abs(panel.x(3000) - pointer.x()) <= 1);
        QVERIFY(panel.x(4000) - panel.x(3000) > 100);
        QVERIFY(!panel.action(&TimelineWidget::Actions::follow)->isChecked());
        QVERIFY2(panel.widget.hint().startsWith(u"Shows 9.0 s of 9.4 s"_s), qPrintable(panel.widget.hint()));
        for (int i = 0; i < 300; ++i)
            panel.wheel(pointer, 120);
        QCOMPARE(panel.scene().scale.nsPerPixel, finestScale); // microseconds
        for (int i = 0; i < 600; ++i)
            panel.wheel(pointer, -120);
        QVERIFY(!panel.picture().isNull());
        panel.key(Qt::Key_End);
        QVERIFY(panel.action(&TimelineWidget::Actions::follow)->isChecked());
    }

    void leavesCtrlToTheWindow()
    {
        Story story(true);
        tellContinents(story);
        Panel panel(story);
        const TimeScale before = panel.scene().scale;
        panel.wheel(panel.bar(1, 3000), 120, Qt::ControlModifier);
        QCOMPARE(panel.scene().scale, before);
    }

    void pansByWheelKeysAndMouse()
    {
        Story story(true);
        tellContinents(story);
        Panel panel(story);
        const int before = panel.x(3000);
        panel.wheel(panel.bar(1, 3000), -120, Qt::ShiftModifier);
        QVERIFY(panel.x(3000) < before);
        panel.key(Qt::Key_Left);
        QVERIFY(panel.x(3000) > before);
        panel.key(Qt::Key_F);
        const int fitted = panel.x(3000);
        const QPoint from = panel.bar(1, 3000);
        QTest::mousePress(panel.widget.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(panel.widget.viewport(), from + QPoint(20, 0));
        QTest::mouseMove(panel.widget.viewport(), from + QPoint(50, 0));
        QTest::mouseRelease(panel.widget.viewport(), Qt::LeftButton, {}, from + QPoint(50, 0));
        QCOMPARE(panel.x(3000), fitted + 50);
        for (int i = 0; i < 100; ++i)
            panel.key(Qt::Key_Right);
        QVERIFY(panel.x(9400) > panel.scene().geometry.head); // never out of sight
    }

    void fitsAll()
    {
        Story story(true);
        tellContinents(story);
        Panel panel(story);
        panel.wheel(panel.bar(1, 3000), 600);
        panel.key(Qt::Key_Home);
        QVERIFY(panel.x(0) >= panel.scene().geometry.plot().left());
        QVERIFY(panel.x(9400) <= panel.scene().geometry.plot().right());
        QCOMPARE(panel.widget.hint(), QString());
    }

    void measuresARange()
    {
        Story story(true);
        tellCompute(story);
        Panel panel(story);
        panel.widget.showSpan(Story::at(1000), Story::at(2000));
        const QPoint from = panel.bar(1, 1200);
        const QPoint to = panel.bar(1, 1600);
        QTest::mousePress(panel.widget.viewport(), Qt::LeftButton, Qt::ShiftModifier, from);
        QTest::mouseMove(panel.widget.viewport(), to);
        QTest::mouseRelease(panel.widget.viewport(), Qt::LeftButton, Qt::ShiftModifier, to);
        QVERIFY(panel.scene().range);
        const double length = double(panel.scene().range->end - panel.scene().range->start) / Story::ms;
        QVERIFY2(std::abs(length - 400) < 5, qPrintable(QString::number(length)));
        QCOMPARE(panel.scene().rangeShares.size(), 4);
        const ShareParts parts = panel.scene().rangeShares.at(asia);
        QVERIFY(std::abs(parts.running - 0.5) < 0.05);
        QVERIFY(std::abs(parts.running + *parts.queued + *parts.blocked - 1) < 1e-9);
        QVERIFY(panel.scene().geometry.share > 0);
        panel.key(Qt::Key_Escape);
        QVERIFY(!panel.scene().range);
        QCOMPARE(panel.scene().geometry.share, 0);
        // on the axis without Shift
        QTest::mousePress(panel.widget.viewport(), Qt::LeftButton, {}, {from.x(), 10});
        QTest::mouseMove(panel.widget.viewport(), {to.x(), 10});
        QTest::mouseRelease(panel.widget.viewport(), Qt::LeftButton, {}, {to.x(), 10});
        QVERIFY(panel.scene().range);
    }

    void selectsByClick()
    {
        Story story(true);
        tellContinents(story);
        Panel panel(story);
        QSignalSpy clicked(&panel.widget, &TimelineWidget::rowClicked);
        QTest::mouseClick(panel.widget.viewport(), Qt::LeftButton, {}, panel.bar(2, 3000));
        QTest::mouseClick(panel.widget.viewport(), Qt::LeftButton, {}, {60, panel.bar(3, 0).y()});
        QTest::mouseClick(panel.widget.viewport(), Qt::LeftButton, {}, panel.bar(0, 3000)); // the parent is no row
        QTest::mouseClick(panel.widget.viewport(), Qt::LeftButton, {}, {60, 300});          // the legend neither
        QCOMPARE(clicked.size(), 2);
        QCOMPARE(clicked[0][0].value<ProcessId>(), europe);
        QCOMPARE(clicked[1][0].value<ProcessId>(), africa);
    }

    void foldsByTriangleAndSpace()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 100);
        story.tell(5, asia, event::TaskBorn {100, 101, 100});
        story.round(1000);
        Panel panel(story);
        QCOMPARE(panel.scene().lanes.size(), 2);
        const QPoint triangle(6, panel.bar(1, 0).y());
        QSignalSpy clicked(&panel.widget, &TimelineWidget::rowClicked);
        QTest::mouseClick(panel.widget.viewport(), Qt::LeftButton, {}, triangle);
        QCOMPARE(panel.scene().lanes.size(), 4);
        QCOMPARE(clicked.size(), 0);
        panel.widget.setSelected({asia});
        panel.key(Qt::Key_Space);
        QCOMPARE(panel.scene().lanes.size(), 2);
    }

    void coloursByCore()
    {
        Story story(true);
        story.start(0, u"Asia"_s, 10);
        story.run(asia, 10, {{0, 900, LeaveReason::Preempted, 1}, {950, 1000}});
        Panel panel(story);
        QCOMPARE(panel.picture().pixel(panel.bar(1, 100)), fillOf(0));
        panel.action(&TimelineWidget::Actions::byCore)->setChecked(true);
        QCOMPARE(panel.picture().pixel(panel.bar(1, 100)), fillOf(1));
    }

    void standsStillWhilePaused()
    {
        Story story(true);
        tellContinents(story);
        Panel panel(story);
        panel.widget.setPaused(true);
        const QImage before = panel.picture();
        story.tell(9500, europe, event::SignalSent {15, true, 1});
        story.start(9600, u"Oceania"_s, 5000);
        for (int time = 9700; time < 30'000; time += 100)
            story.round(time);
        QCOMPARE(panel.picture(), before);
        panel.widget.setPaused(false);
        QCOMPARE(panel.scene().lanes.size(), 6);
        QVERIFY(panel.picture() != before);
    }

    void letsRowsGoWhilePaused()
    {
        Story story(true);
        tellContinents(story);
        Panel panel(story);
        panel.widget.setPaused(true);
        story.tell(9500, africa, event::Removed {});
        QCOMPARE(panel.scene().lanes.size(), 4);
        QVERIFY(!panel.picture().isNull());
        panel.key(Qt::Key_Plus);
        story.timeline.clear();
        QVERIFY(!panel.picture().isNull());
    }

    void saysWhatIsNotKnown()
    {
        Story story(false);
        Panel panel(story);
        QSignalSpy hinted(&panel.widget, &TimelineWidget::hintChanged);
        story.start(0, u"Asia"_s, 10);
        QCOMPARE(panel.widget.hint(), u"Sampled 10 times a second: shorter runs are not seen"_s);
        QCOMPARE(hinted.size(), 1);
        story.tell(10, ProcessId::Pangaea, event::SampleRateSet {1});
        QCOMPARE(panel.widget.hint(), u"Sampled once a second: shorter runs are not seen"_s);
        story.tell(20, ProcessId::Pangaea, event::RecordingStarted {true, {}});
        QCOMPARE(panel.widget.hint(), u"1 process is sampled"_s); // it was there before
        story.tell(25, asia, event::Removed {});
        QCOMPARE(panel.widget.hint(), QString());
        story.start(26, u"Europe"_s, 11);
        story.tell(30, ProcessId::Pangaea, event::RecordsLost {12});
        QCOMPARE(panel.widget.hint(), u"12 records lost"_s);
        story.tell(4000, ProcessId::Pangaea, event::Thinned {Story::at(3200), 7});
        QCOMPARE(panel.widget.hint(), u"12 records lost · Older than 3.2 s: thinned out"_s);
    }

    void tellsAssistiveTools()
    {
        Story story(true);
        Panel panel(story);
        story.start(0, u"Asia"_s, 10);
        QCOMPARE(panel.widget.accessibleName(), u"Timeline"_s);
        QCOMPARE(panel.widget.accessibleDescription(),
                 u"The parent and 1 process, drawn from every switch of the kernel"_s);
        QVERIFY(panel.widget.focusPolicy() & Qt::TabFocus);
    }

    void bearsManyLanes()
    {
        Story story(true);
        EventBatch batch;
        for (quint64 row = 1; row <= 1000; ++row) {
            const ProcessId process {row};
            batch.push_back({Story::at(0), process, event::Created {.name = u"Island"_s}});
            batch.push_back({Story::at(0), process, event::Starting {1}});
            batch.push_back({Story::at(0), process, event::Started {qint64(10'000 + row)}});
            batch.push_back(
                {Story::at(row), process,
                 event::Ran {{{Story::at(0), Story::at(row), qint32(10'000 + row), 0, LeaveReason::Blocked}}}});
        }
        story.journal.append(std::move(batch));
        Panel panel(story);
        QScrollBar *bar = panel.widget.verticalScrollBar();
        QVERIFY(bar->maximum() > 39'000);
        panel.wheel({60, 100}, -1200); // over the headers
        QVERIFY(bar->value() > 0);
        bar->setValue(bar->maximum());
        const auto [first, last] = panel.scene().visibleLanes();
        QCOMPARE(last, 1001);
        QVERIFY(last - first < 12);
        QVERIFY(!panel.picture().isNull());
    }

    void survivesClearing()
    {
        Story story(true);
        tellContinents(story);
        Panel panel(story);
        panel.action(&TimelineWidget::Actions::cores)->setChecked(true);
        panel.widget.setRange(TimeSpan {Story::at(0), Story::at(100)});
        story.timeline.clear();
        story.shares.clear();
        QVERIFY(!panel.picture().isNull());
        story.start(100, u"Asia"_s, 10);
        story.round(3000);
        QCOMPARE(panel.x(100), panel.scene().geometry.head + 14);
    }

    void bearsNarrowWindowsAndZoom()
    {
        Story story(true);
        tellContinents(story);
        for (const int percent : {50, 100, 300}) {
            Zoom::instance().setPercent(percent);
            for (const bool compact : {false, true}) {
                Zoom::instance().setCompact(compact);
                for (const QSize &size : {QSize(1, 1), QSize(160, 40), QSize(400, 90), QSize(1920, 700)}) {
                    Panel panel(story, size);
                    panel.action(&TimelineWidget::Actions::cores)->setChecked(true);
                    panel.action(&TimelineWidget::Actions::fairShare)->setChecked(true);
                    QVERIFY(!panel.picture().isNull());
                }
            }
        }
    }
};

QTEST_MAIN(TestTimelineWidget)
#include "tst_timelinewidget.moc"
