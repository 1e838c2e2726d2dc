// SPDX-License-Identifier: MIT
// A tick repaints only what moves with now: what is on the screen then is what a whole repaint shows.
#include "ui/timeline/timelinewidget.h"

#include "tests/fixtures/testing.h"
#include "tests/fixtures/timelinesituations.h"
#include "ui/look/palette.h"
#include "ui/look/zoom.h"

#include <QAction>
#include <QApplication>
#include <QBackingStore>
#include <QPaintEvent>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

using Tell = void (*)(Story &);

/// A shown panel on a story, without the legend, which tells of all that was drawn before.
struct Panel {
    TimelineWidget widget;

    Panel(Story &story, const QSize &size)
        : widget(story.timeline, story.shares)
    {
        widget.timelineActions().legend->setChecked(false);
        widget.resize(size);
        widget.show();
        QCoreApplication::processEvents();
    }
    const TimelineScene &scene() const { return widget.scene(); }
};

/// As it was painted last, not painted anew.
QImage onScreen(const QWidget &window)
{
    QPaintDevice *device = window.backingStore()->paintDevice();
    return device->devType() == QInternal::Image ? static_cast<QImage *>(device)->convertToFormat(QImage::Format_RGB32)
                                                 : QImage();
}

/// Smooth edges may be rounded otherwise where only a part of them is painted.
bool isSame(QRgb one, QRgb other)
{
    constexpr int most = 2; // of 255
    return std::abs(qRed(one) - qRed(other)) <= most && std::abs(qGreen(one) - qGreen(other)) <= most
        && std::abs(qBlue(one) - qBlue(other)) <= most;
}

std::optional<QPoint> firstDifference(const QImage &one, const QImage &other)
{
    for (int y = 0; y < one.height(); ++y) {
        const auto *left = reinterpret_cast<const QRgb *>(one.constScanLine(y));
        const auto *right = reinterpret_cast<const QRgb *>(other.constScanLine(y));
        const auto [at, same] = std::mismatch(left, left + one.width(), right, isSame);
        if (at != left + one.width())
            return QPoint(int(at - left), y);
    }
    return {};
}

void prepare(Panel &panel, const QByteArrayList &how, const Story &story)
{
    const TimelineWidget::Actions &actions = panel.widget.timelineActions();
    if (how.contains("cores"))
        actions.cores->setChecked(true);
    if (how.contains("share"))
        actions.fairShare->setChecked(true);
    if (how.contains("byCore"))
        actions.byCore->setChecked(true);
    const qint64 now = story.timeline.now();
    if (how.contains("stays"))
        panel.widget.showSpan(Story::begin, now + (now - Story::begin) * 2);
    if (how.contains("near")) {
        panel.widget.showSpan(now - 300 * Story::ms, now + 100 * Story::ms);
        QTest::keyClick(&panel.widget, Qt::Key_End); // follows
    }
    if (how.contains("range"))
        panel.widget.setRange(TimeSpan {Story::begin, now + 500 * Story::ms});
    if (how.contains("selected"))
        panel.widget.setSelected({story.timeline.rows().front().id});
    if (how.contains("unfolded")) {
        for (const TimelineRow &row : story.timeline.rows())
            panel.widget.setFolded(row.id, false);
    }
}

/// Counts the pixels that a widget is asked to paint.
class PaintedArea final : public QObject
{
public:
    explicit PaintedArea(QWidget &widget) { widget.installEventFilter(this); }
    double pixels = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            for (const QRect &rect : static_cast<QPaintEvent *>(event)->region())
                pixels += double(rect.width()) * rect.height();
        }
        return false;
    }
};

} // namespace

class TestTimelineMoving : public QObject
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

    void repaintsWhatMoved_data()
    {
        QTest::addColumn<Tell>("tell");
        QTest::addColumn<QByteArrayList>("how");
        const auto add = [](const char *name, Tell tell, const QByteArrayList &how) {
            QTest::newRow(name) << tell << how;
        };
        add("exact", tellCompute, {});
        add("sleeping", tellContinents, {});
        add("not followed", tellContinents, {"stays"});
        add("near", tellCompute, {"near", "cores"});
        add("cores and shares", tellCompute, {"cores", "share", "byCore"});
        add("other programs", tellBusyMachine, {"cores"});
        add("measured", tellContinents, {"range", "cores"});
        add("suspended", tellSuspended, {"cores", "share"});
        add("joins", tellFiftyJoins, {"narrow"});
        add("restarts", tellRestarts, {});
        add("countdown", tellCountdown, {"share"});
        add("descendants", tellDescendants, {"unfolded"});
        add("microseconds", tellMicroseconds, {"stays"});
        add("dark, large", tellContinents, {"dark", "large", "cores"});
        add("selected", tellLongNames, {"selected"});
    }

    // What is on the screen after ticks that repaint only a part is, to the pixel, what a whole repaint shows.
    void repaintsWhatMoved()
    {
        QFETCH(Tell, tell);
        QFETCH(QByteArrayList, how);
        const auto theme = qScopeGuard([] { applyTheme(Theme::Light); });
        if (how.contains("dark"))
            applyTheme(Theme::Dark);
        if (how.contains("large"))
            Zoom::instance().setPercent(150);
        Story source(true);
        tell(source);
        Story story(true);
        const QSize size = how.contains("narrow") ? QSize(560, 240) : QSize(1100, 420);
        Panel parts(story, size);
        Panel whole(story, size);
        const auto &events = source.journal.events();
        const size_t first = std::min<size_t>(events.size() / 3, 100);
        for (size_t i = 2; i < events.size() && i < 900; ++i) {
            if (i == first + 2) {
                for (Panel *panel : {&parts, &whole})
                    prepare(*panel, how, story);
            }
            story.journal.append({events[i]});
            if (i % 7 == 0 || i + 1 == events.size())
                story.round(double(events[i].time - Story::begin) / Story::ms + 0.01 * double(i % 5));
            if (i % 3 != 0)
                continue;
            QCoreApplication::sendPostedEvents(&parts.widget);
            QCoreApplication::processEvents();
            if (events.size() > 200 && i % 18 != 0)
                continue;
            whole.widget.setPaused(false); // lays out and paints everything
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            const QImage partly = onScreen(parts.widget);
            const QImage wholly = onScreen(whole.widget);
            QVERIFY(!partly.isNull());
            QCOMPARE(partly.size(), wholly.size());
            if (const std::optional<QPoint> at = firstDifference(partly, wholly)) {
                if (const QString folder = qEnvironmentVariable("PANGAEA_PICTURES"); !folder.isEmpty()) {
                    partly.save(folder + u"/partly.png"_s);
                    wholly.save(folder + u"/wholly.png"_s);
                }
                QFAIL(qPrintable(
                    u"They differ after event %1 at %2, %3; now is at %4."_s.arg(i).arg(at->x()).arg(at->y()).arg(
                        parts.scene().x(parts.scene().now))));
            }
        }
    }

    // The fewer pixels, the less it costs to watch: between two leaps a tick repaints about now, and nothing else.
    void repaintsLittle()
    {
        Story story(true);
        Panel panel(story, QSize(1100, 420));
        story.start(0, u"Asia"_s, 10);
        story.run(asia, 10, {{0, 5}});
        for (int time = 100; time <= 70'000; time += 100)
            story.round(time);
        const double all = double(panel.widget.viewport()->width()) * panel.widget.viewport()->height();
        PaintedArea painted(*panel.widget.viewport());
        int small = 0;
        for (int time = 70'100; time <= 75'000; time += 100) {
            painted.pixels = 0;
            story.round(time);
            QCoreApplication::processEvents();
            QVERIFY(painted.pixels > 0);
            small += painted.pixels < 0.1 * all;
        }
        QVERIFY2(small >= 45, qPrintable(QString::number(small))); // of 50
    }
};

QTEST_MAIN(TestTimelineMoving)
#include "tst_timelinemoving.moc"
