// SPDX-License-Identifier: MIT
// The Fork tree panel: what it draws, follows and tells; pointer, keys and assistive tools.
#include "ui/forktree/forktreeview.h"

#include "tests/fixtures/forkstory.h"
#include "tests/fixtures/testing.h"
#include "ui/look/palette.h"
#include "ui/look/zoom.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

struct Panel {
    ForkStory story;
    ForkTreeView view {story.timeline};

    explicit Panel(const QSize &size = {700, 300})
    {
        view.resize(size);
        view.show();
        QCoreApplication::processEvents();
    }
    void family()
    {
        tellFamily(story);
        view.refresh();
    }
    /// Many children, one after the other.
    void children(int count)
    {
        for (int i = 1; i <= count; ++i) {
            story.fork(10 * i, 100, 100 + i);
            story.exited(10 * i + 5, 100 + i, 100);
        }
        view.refresh();
    }
    [[nodiscard]] const ForkLayout &layout() const { return view.forkLayout(); }
    [[nodiscard]] const ForkColumn &column(qint64 pid) const
    {
        return *std::ranges::find_if(
            layout().columns, [&](const ForkColumn &one) { return one.node >= 0 && layout().node(one).pid == pid; });
    }
    [[nodiscard]] qint64 currentPid() const
    {
        return view.current() < 0 ? 0 : layout().tree.nodes[size_t(view.current())].pid;
    }
    [[nodiscard]] QImage picture()
    {
        QCoreApplication::processEvents();
        return view.grab().toImage();
    }
    void key(Qt::Key code) { QTest::keyClick(&view, code); }
    void wheel(int turn, Qt::KeyboardModifiers keys)
    {
        const QPointF at(300, 150);
        QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, turn}, Qt::NoButton, keys, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
};

} // namespace

class TestForkTreeView : public QObject
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

    void isNamed()
    {
        Panel panel;
        QCOMPARE(panel.view.accessibleName(), u"Fork tree"_s);
    }

    void invitesWhileEmpty()
    {
        Story story(true);
        ForkTreeView view(story.timeline);
        view.resize(400, 200);
        view.show();
        QCoreApplication::processEvents();
        const QImage picture = view.grab().toImage();
        QVERIFY(!picture.isNull());
        QCOMPARE(view.hint(), QString());
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.current(), -1);
    }

    void drawsLinesInTheRowsColour()
    {
        Panel panel({1300, 500});
        panel.family();
        const QImage picture = panel.picture();
        const QRgb edge = identity(0, qApp->palette()).edge.rgb();
        const ForkColumn &column = panel.column(101);
        QCOMPARE(picture.pixel(column.x, (column.top + column.bottom) / 2 + 5), edge);
        QVERIFY(picture.pixel(column.x, column.bottom + 15) != edge);
        // The zombie's line has gaps.
        const ForkColumn &zombie = panel.column(104);
        int drawn = 0;
        int gaps = 0;
        for (int y = zombie.zombie + 5; y < zombie.bottom - 5; ++y)
            ++(picture.pixel(zombie.x, y) == edge ? drawn : gaps);
        QVERIFY(drawn >= 3 && gaps >= 3);
        // The arrow to the child.
        const ForkColumn &root = panel.column(100);
        QCOMPARE(picture.pixel((root.x + column.x) / 2, column.top), edge);
    }

    void pictureIsTheSameInParts()
    {
        Panel panel;
        panel.family();
        const ForkTreePicture whole(panel.story.timeline, qApp->palette());
        QImage one(whole.size(), QImage::Format_RGB32);
        QPainter painter(&one);
        whole.paint(painter);
        painter.end();
        QImage parts(whole.size(), QImage::Format_RGB32);
        painter.begin(&parts);
        const ForkLook look = forkLook(qApp->palette());
        const int gutter = whole.layout().sizes.gutter;
        for (int x = gutter; x < whole.size().width(); x += 97) {
            for (int y = 0; y < whole.size().height(); y += 61) {
                const QRect part = QRect(x, y, 97, 61).intersected(QRect(QPoint(), whole.size()));
                painter.setClipRect(part);
                paintForkTree(painter, whole.layout(), look, part);
            }
        }
        painter.setClipping(false);
        paintForkTimes(painter, whole.layout(), look, QRect(0, 0, gutter, whole.size().height()));
        painter.end();
        QCOMPARE(parts, one);
    }

    /// Nothing is drawn beyond the left edge of a label, and its right end is drawn with an ellipsis.
    void noTextIsCutAtTheEdges()
    {
        Panel panel({1300, 500});
        panel.family();
        const ForkLayout &layout = panel.layout();
        const QRect label = std::ranges::find(layout.labels, u"100 Asia"_s, &ForkLabel::text)->rect;
        ForkLook look = forkLook(qApp->palette());
        const auto inked = [&](const QRect &sight) {
            look.sight = sight;
            QImage image(layout.size, QImage::Format_RGB32);
            QPainter painter(&image);
            paintForkTree(painter, layout, look, QRect(QPoint(), layout.size));
            painter.end();
            const QRgb base = qApp->palette().color(QPalette::Base).rgb();
            int count = 0;
            for (int x = label.left(); x <= label.right(); ++x) {
                for (int y = label.top(); y <= label.bottom(); ++y)
                    count += image.pixel(x, y) != base;
            }
            return count;
        };
        const QRect whole(QPoint(), layout.size);
        const int all = inked(whole);
        QVERIFY(all > 50);
        QCOMPARE(inked({}), all);
        QCOMPARE(inked(whole.adjusted(label.left() + 1, 0, 0, 0)), 0);
        QCOMPARE(inked(whole.adjusted(0, label.top() + 1, 0, 0)), 0);
        const int some = inked(QRect(QPoint(), QPoint(label.right() - 10, layout.size.height())));
        QVERIFY(some > 0 && some < all);
    }

    void pictureSaysWhatItLacks()
    {
        ForkStory exact;
        ForkStory sampled(false);
        const ForkTreePicture whole(exact.timeline, qApp->palette());
        const ForkTreePicture partial(sampled.timeline, qApp->palette());
        QCOMPARE(whole.size(), whole.layout().size);
        QCOMPARE(partial.size().height(), partial.layout().size.height() + partial.layout().sizes.line);
        QImage image(partial.size(), QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        partial.paint(painter);
        painter.end();
        QCOMPARE(image.pixel(image.width() - 2, image.height() - 2), qApp->palette().color(QPalette::Base).rgb());
        Story nothing(true);
        QVERIFY(ForkTreePicture(nothing.timeline, qApp->palette()).size().isEmpty());
    }

    void followsLive()
    {
        Panel panel;
        QSignalSpy hints(&panel.view, &ForkTreeView::hintChanged);
        for (int i = 1; i <= 40; ++i)
            panel.story.fork(i, 100, 100 + i);
        // The updates are limited in number, and the last one comes.
        QTRY_COMPARE_WITH_TIMEOUT(panel.layout().tree.nodes.size(), 41U, patience);
        QCOMPARE(panel.view.hint(), u"41 made · 41 alive"_s);
        QVERIFY(hints.size() < 40);
        QCOMPARE(panel.view.verticalScrollBar()->value(), panel.view.verticalScrollBar()->maximum());
        // Once scrolled, it stays.
        panel.view.verticalScrollBar()->setValue(20);
        panel.story.fork(50, 100, 150);
        QTRY_COMPARE_WITH_TIMEOUT(panel.layout().tree.nodes.size(), 42U, patience);
        QCOMPARE(panel.view.verticalScrollBar()->value(), 20);
    }

    void whatIsOverBeginsAtItsTop()
    {
        ForkStory story;
        for (int i = 1; i <= 40; ++i) {
            story.fork(i, 100, 100 + i);
            story.exited(i + 0.5, 100 + i, 100);
        }
        story.exited(100, 100, 4702);
        story.ended(100);
        ForkTreeView view(story.timeline);
        view.resize(700, 300);
        view.show();
        QCoreApplication::processEvents();
        QVERIFY(view.verticalScrollBar()->maximum() > 0);
        QCOMPARE(view.verticalScrollBar()->value(), 0);
    }

    void repaintsOnlyWhenSomethingChanged()
    {
        Panel panel;
        panel.family();
        QCoreApplication::processEvents();
        struct Counter final : QObject {
            int paints = 0;
            bool eventFilter(QObject *, QEvent *event) override
            {
                paints += event->type() == QEvent::Paint;
                return false;
            }
        } counter;
        panel.view.viewport()->installEventFilter(&counter);
        for (int i = 0; i < 5; ++i)
            panel.story.round(1000 + i * 100);
        panel.view.refresh();
        QCoreApplication::processEvents();
        QCOMPARE(counter.paints, 0);
        panel.story.fork(2000, 100, 150);
        panel.view.refresh();
        QCoreApplication::processEvents();
        QVERIFY(counter.paints > 0);
    }

    void pausedItStays()
    {
        Panel panel;
        panel.family();
        panel.view.setPaused(true);
        panel.story.fork(400, 100, 150);
        panel.view.refresh();
        QCOMPARE(panel.layout().tree.nodes.size(), 5U);
        panel.view.setPaused(false);
        QTRY_COMPARE_WITH_TIMEOUT(panel.layout().tree.nodes.size(), 6U, patience);
    }

    void keysWalkFromProcessToProcess()
    {
        Panel panel;
        panel.family();
        const auto walk = [&](Qt::Key code) {
            panel.key(code);
            return panel.currentPid();
        };
        QCOMPARE(walk(Qt::Key_Right), 100);
        QCOMPARE(walk(Qt::Key_Down), 101);
        QCOMPARE(walk(Qt::Key_Down), 101); // it made none
        QCOMPARE(walk(Qt::Key_Right), 102);
        QCOMPARE(walk(Qt::Key_Down), 103);
        QCOMPARE(walk(Qt::Key_Right), 104);
        QCOMPARE(walk(Qt::Key_Right), 104);
        QVERIFY(panel.view.viewport()->rect().intersects(panel.view.visualRect(panel.view.current())));
        QCOMPARE(walk(Qt::Key_Up), 100);
        QCOMPARE(walk(Qt::Key_End), 104);
        QCOMPARE(walk(Qt::Key_Left), 103);
        QCOMPARE(walk(Qt::Key_Up), 102);
        QCOMPARE(walk(Qt::Key_Home), 100);
        QSignalSpy clicks(&panel.view, &ForkTreeView::rowClicked);
        panel.key(Qt::Key_Space);
        QCOMPARE(clicks.size(), 1);
        QCOMPARE(clicks[0][0].value<ProcessId>(), asia);
    }

    void currentStaysOnItsProcess()
    {
        Panel panel;
        panel.family();
        panel.key(Qt::Key_End);
        QCOMPARE(panel.currentPid(), 104);
        panel.story.fork(45, 101, 150); // gets a column before it
        panel.view.refresh();
        QCOMPARE(panel.currentPid(), 104);
        panel.story.tell(500, asia, event::Removed {});
        panel.view.refresh();
        QCOMPARE(panel.view.current(), -1);
    }

    void clickChooses()
    {
        Panel panel({1300, 500});
        panel.family();
        QSignalSpy clicks(&panel.view, &ForkTreeView::rowClicked);
        const ForkColumn &column = panel.column(103);
        QTest::mouseClick(panel.view.viewport(), Qt::LeftButton, {}, {column.x, (column.top + column.bottom) / 2});
        QCOMPARE(clicks.size(), 1);
        QCOMPARE(panel.currentPid(), 103);
        QTest::mouseClick(panel.view.viewport(), Qt::LeftButton, {}, {5, 100}); // the times
        QCOMPARE(clicks.size(), 1);
    }

    void selectionIsTinted()
    {
        Panel panel({1300, 500});
        panel.family();
        const QRect rect = panel.view.visualRect(1);
        const QPoint empty(rect.right() - 3, rect.top() + 25);
        QCOMPARE(panel.picture().pixel(empty), qApp->palette().color(QPalette::Base).rgb());
        panel.view.setSelected({asia});
        QCOMPARE(panel.picture().pixel(empty), selectionFill(qApp->palette()).rgb());
        panel.view.setSelected({});
        QCOMPARE(panel.picture().pixel(empty), qApp->palette().color(QPalette::Base).rgb());
    }

    void controlAndWheelZoomTime()
    {
        Panel panel;
        panel.family();
        const int before = panel.layout().size.height();
        panel.wheel(120, Qt::ControlModifier);
        QVERIFY(panel.layout().size.height() > before);
        panel.wheel(-240, Qt::ControlModifier);
        QCOMPARE(panel.layout().size.height(), before);
        panel.view.scaleAction()->setChecked(true);
        QCOMPARE(panel.layout().axis, ForkAxis::Time);
        const double scale = panel.layout().nsPerPixel;
        panel.wheel(120, Qt::ControlModifier);
        QVERIFY(panel.layout().nsPerPixel < scale);
    }

    void wheelScrolls()
    {
        Panel panel({400, 200});
        panel.children(40);
        panel.view.verticalScrollBar()->setValue(100);
        panel.wheel(120, {});
        QVERIFY(panel.view.verticalScrollBar()->value() < 100);
        panel.wheel(-120, Qt::ShiftModifier);
        QVERIFY(panel.view.horizontalScrollBar()->value() > 0);
    }

    /// Whoever scrolls down still sees whose line is whose.
    void namesStayInView()
    {
        Panel panel({500, 200});
        panel.children(40);
        panel.view.verticalScrollBar()->setValue(200);
        panel.view.horizontalScrollBar()->setValue(0);
        const QImage picture = panel.picture();
        const QRgb strip = qApp->palette().color(QPalette::AlternateBase).rgb();
        QCOMPARE(picture.pixel(2, 2), strip);
        const ForkColumn &root = panel.column(100);
        int inked = 0;
        for (int x = root.x; x < root.left + root.width - 9; ++x) {
            for (int y = 2; y < 18; ++y)
                inked += picture.pixel(x, y) != strip;
        }
        QVERIFY(inked > 20);
    }

    void zoomMakesItLarger()
    {
        Panel panel;
        panel.family();
        const QSize before = panel.layout().size;
        Zoom::instance().setPercent(200);
        QVERIFY(panel.layout().size.height() >= before.height() * 19 / 10);
        QVERIFY(panel.layout().size.width() > before.width() * 3 / 2);
    }

    void assistiveToolsWalkIt()
    {
        Panel panel({1300, 500});
        panel.family();
        QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(&panel.view);
        QVERIFY(tree);
        QCOMPARE(tree->role(), QAccessible::Tree);
        QCOMPARE(tree->text(QAccessible::Name), u"Fork tree"_s);
        QCOMPARE(tree->childCount(), 5);
        QCOMPARE(tree->child(5), nullptr);
        QCOMPARE(tree->child(-1), nullptr);
        QAccessibleInterface *orphan = tree->child(3);
        QVERIFY(orphan && orphan->isValid());
        QCOMPARE(orphan, tree->child(3));
        QCOMPARE(tree->indexOfChild(orphan), 3);
        QCOMPARE(orphan->parent(), tree);
        QCOMPARE(orphan->role(), QAccessible::TreeItem);
        QCOMPARE(orphan->text(QAccessible::Name), u"103 sh"_s);
        QVERIFY(orphan->text(QAccessible::Description).contains(u"made by process 102"_s));
        QVERIFY(orphan->text(QAccessible::Description).contains(u"child of process 4701"_s));
        QVERIFY(!orphan->state().offscreen);
        const QPoint middle = orphan->rect().center();
        QCOMPARE(tree->childAt(middle.x(), middle.y()), orphan);
        panel.view.setFocus();
        panel.view.setCurrent(3);
        QCOMPARE(tree->focusChild(), panel.view.hasFocus() ? orphan : nullptr);
        panel.story.tell(500, asia, event::Removed {});
        panel.view.refresh();
        QCOMPARE(tree->childCount(), 0);
        QVERIFY(!orphan->isValid());
        QCOMPARE(orphan->text(QAccessible::Name), QString());
    }

    void darkAndCompact()
    {
        applyTheme(Theme::Dark);
        Zoom::instance().setCompact(true);
        Panel panel({1300, 500});
        panel.family();
        const QImage picture = panel.picture();
        QCOMPARE(picture.pixel(picture.width() - 3, 3), qApp->palette().color(QPalette::Base).rgb());
        QCOMPARE(picture.pixel(panel.column(101).x, panel.column(101).bottom - 12),
                 identity(0, qApp->palette()).edge.rgb());
        applyTheme(Theme::Light);
    }
};

QTEST_MAIN(TestForkTreeView)
#include "tst_forktreeview.moc"
