// SPDX-License-Identifier: MIT
// The state of the Timeline panel: what it shows and follows, and its texts. Lives on the GUI thread.
#include "ui/timeline/timelinewidget.h"

#include "ui/look/zoom.h"
#include "ui/timeline/timelineaccess.h"

#include <QAction>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr double followAt = 0.77;               // of the plot's width, where now is
constexpr double followFrom = followAt + 0.005; // of a whole session; a little more, since pixels are whole
constexpr double followUntil = 0.8;
constexpr qint64 wholeUntil = 60 * nanosecondsPerSecond; // longer sessions scroll
constexpr qint64 leastShown = nanosecondsPerSecond;

} // namespace

TimelineWidget::TimelineWidget(const Timeline &timeline, const FairShare &fairShare, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_timeline(timeline)
{
    m_scene.timeline = &timeline;
    m_scene.fairShare = &fairShare;
    registerTimelineAccess();
    setAccessibleName(u"Timeline"_s);
    setLayoutDirection(Qt::LeftToRight); // time runs to the right, whatever the window's direction
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->grabGesture(Qt::PinchGesture);
    makeActions();
    connect(&timeline, &Timeline::changed, this, &TimelineWidget::refresh);
    connect(&fairShare, &FairShare::changed, this, [this] {
        if (!m_paused)
            updateShares();
    });
    connect(&Zoom::instance(), &Zoom::changed, this, [this] {
        updateGeometry();
        layOut();
    });
    layOut();
}

TimelineWidget::~TimelineWidget() = default;

// What is shown

void TimelineWidget::setStage(ProcessId first, bool earlierShown)
{
    const bool begins = first != m_scene.stage.first;
    m_scene.stage.first = first;
    m_scene.stage.earlierShown = earlierShown;
    if (begins)
        m_actions.follow->setChecked(true);
    m_fitting |= begins;
    layOut();
}

void TimelineWidget::setMatching(const std::optional<ProcessIds> &rows)
{
    if (rows == m_scene.stage.matching)
        return;
    m_scene.stage.matching = rows;
    layOut();
}

void TimelineWidget::layOut()
{
    m_revision = m_timeline.revision();
    m_scene.palette = palette();
    if (!m_paused)
        m_scene.now = shownNow(m_timeline, &m_scene.over);
    if (m_scene.options.cores || m_scene.options.byCore)
        m_scene.coreTracks.update(m_timeline);
    layOutGeometry();
    if (m_scene.scale.origin != m_scene.origin()) {
        if (m_scene.scale.origin == 0 || m_scene.origin() == 0)
            m_fitting = true;
        m_scene.scale.origin = m_scene.origin();
    }
    std::erase_if(m_unfolded, [this](ProcessId row) { return !m_timeline.find(row); });
    follow();
    layOutScene(m_scene, m_unfolded);
    m_laidOut.clear();
    for (const TimelineRow &row : m_timeline.rows())
        m_laidOut.push_back(row.id);
    updateScrollBar();
    measureShares();
    measureMachine();
    repaintAll();
    updateHint();
    describe();
}

void TimelineWidget::layOutGeometry()
{
    const auto cores = int(m_scene.coreTracks.cores().size());
    m_scene.geometry = timelineGeometry(viewport()->size(), m_scene.options, m_scene.range.has_value(), cores);
}

void TimelineWidget::updateScrollBar()
{
    const int room = m_scene.geometry.plot().height();
    QScrollBar *bar = verticalScrollBar();
    bar->setRange(0, std::max(0, heightOf(m_scene.lanes) - room));
    bar->setPageStep(std::max(1, room));
    bar->setSingleStep(laneHeight());
    m_scene.scroll = bar->value();
}

void TimelineWidget::refresh()
{
    if (m_paused) {
        if (rowsWent()) // removed rows cannot stay in the picture
            layOut();
        return;
    }
    m_dirtyFrom = std::min(m_dirtyFrom, m_timeline.changedFrom());
    if (m_timeline.revision() != m_revision) {
        layOut();
        return;
    }
    m_scene.now = shownNow(m_timeline, &m_scene.over);
    if (m_scene.options.cores || m_scene.options.byCore)
        m_scene.coreTracks.update(m_timeline);
    const TimeScale before = m_scene.scale;
    follow();
    if (m_scene.scale.nsPerPixel != before.nsPerPixel)
        layOutMarks(m_scene);
    if (m_scene.range && m_scene.range->end >= m_timeline.changedFrom())
        measureShares();
    measureMachine();
    updateHint();
    const double ratio = devicePixelRatioF();
    if (m_scene.scale == before && m_backingValid && ratio == std::floor(ratio))
        updateMoved();
    else
        viewport()->update(m_scene.geometry.axisRect().united(m_scene.geometry.content()));
    updateShares();
}

// With their head in the axis, and the words beside the cores.
void TimelineWidget::updateShares()
{
    const TimelineGeometry &geometry = m_scene.geometry;
    if (geometry.share > 0)
        viewport()->update(geometry.shareRect().left(), 0, geometry.share, geometry.axis + geometry.content().height());
}

bool TimelineWidget::rowsWent() const
{
    const std::vector<TimelineRow> &rows = m_timeline.rows();
    return rows.size() < m_laidOut.size()
        || !std::equal(m_laidOut.begin(), m_laidOut.end(), rows.begin(),
                       [](ProcessId id, const TimelineRow &row) { return id == row.id; });
}

// Keeps now in its place: by scale while the whole session is shown, else by scrolling.
void TimelineWidget::follow()
{
    if (!m_actions.follow->isChecked() || m_scene.origin() == 0)
        return;
    const int width = m_scene.geometry.plot().width();
    const qint64 shown = m_scene.now - m_scene.origin();
    if (m_fitting && !m_keepWhole && shown > wholeUntil)
        m_fitting = false;
    const int x = m_scene.scale.x(m_scene.now);
    if (m_fitting) {
        const int pad = Zoom::instance().px(leftPad);
        const TimeScale whole = TimeScale::fitting(m_scene.origin(), m_scene.origin(),
                                                   m_scene.origin() + std::max(shown, leastShown), pad,
                                                   int(width * followFrom) - pad);
        const bool tooSmall = x < width * followAt && shown > leastShown;
        if (m_scene.scale.first != -pad || x > width * followUntil || tooSmall
            || (shown <= leastShown && whole != m_scene.scale))
            setScale(whole);
        return;
    }
    if (x <= width * followUntil && x >= width * (followAt - 0.01))
        return;
    TimeScale scale = m_scene.scale;
    scale.first = scale.column(m_scene.now) - qint64(width * followAt);
    setScale(scale);
}

void TimelineWidget::setScale(const TimeScale &scale)
{
    const bool sameZoom = scale.nsPerPixel == m_scene.scale.nsPerPixel && scale.origin == m_scene.scale.origin;
    m_scene.scale = scale;
    if (!sameZoom)
        m_backingValid = false;
}

void TimelineWidget::stopFollowing()
{
    m_fitting = false;
    m_keepWhole = false;
    m_actions.follow->setChecked(false);
}

void TimelineWidget::pan(int pixels)
{
    stopFollowing();
    TimeScale scale = m_scene.scale;
    // Part of the session stays in view.
    const int width = m_scene.geometry.plot().width();
    const qint64 end = scale.column(m_scene.now);
    scale.first = std::clamp<qint64>(scale.first + pixels, -width * 3 / 4,
                                     std::max<qint64>(-width / 2, end - width / 4));
    setScale(scale);
    layOutMarks(m_scene);
    updateHint();
    viewport()->update();
}

void TimelineWidget::zoomAt(double factor, double x)
{
    if (m_scene.origin() == 0)
        return;
    stopFollowing();
    setScale(m_scene.scale.zoomed(factor, x));
    layOutMarks(m_scene);
    updateHint();
    viewport()->update();
}

void TimelineWidget::showSpan(qint64 from, qint64 to)
{
    const int pad = Zoom::instance().px(2 * leftPad);
    showSpan(from, to, pad, pad);
}

void TimelineWidget::showSpan(qint64 from, qint64 to, int left, int right)
{
    stopFollowing();
    setScale(TimeScale::fitting(m_scene.origin(), from, to, left, m_scene.geometry.plot().width() - left - right));
    layOutMarks(m_scene);
    updateHint();
    viewport()->update();
}

void TimelineWidget::fit()
{
    if (m_actions.follow->isChecked()) {
        m_fitting = true;
        m_keepWhole = true;
        layOut();
    } else if (m_scene.origin() != 0) {
        // How everything ended is told right of the end.
        const int pad = Zoom::instance().px(2 * leftPad);
        const int labels = std::min(Zoom::instance().px(140), m_scene.geometry.plot().width() / 5);
        showSpan(m_scene.origin(), std::max(m_scene.now, m_scene.origin() + 1000), pad, std::max(pad, labels));
    }
}

void TimelineWidget::setRange(std::optional<TimeSpan> range)
{
    if (!range && !m_scene.range)
        return;
    m_scene.range = range;
    const bool hadShare = m_scene.geometry.share > 0;
    layOutGeometry();
    measureShares();
    measureMachine();
    if (hadShare != (m_scene.geometry.share > 0))
        m_backingValid = false;
    viewport()->update();
}

void TimelineWidget::measureShares()
{
    m_scene.rangeShares.clear();
    if (!m_scene.range)
        return;
    for (const TimelineRow &row : m_timeline.rows()) {
        if (const auto parts = partsWithin(m_timeline, row, *m_scene.range))
            m_scene.rangeShares[row.id] = *parts;
    }
}

// Only after a new reading of the cores, or for another range.
void TimelineWidget::measureMachine()
{
    const TimeSpan span = machineSpan(m_scene);
    if (m_scene.geometry.share == 0 || (span.start == m_machineSpan.start && span.end == m_machineSpan.end))
        return;
    m_machineSpan = span;
    m_scene.machine = machineShare(m_timeline, span.start, span.end);
    viewport()->update(m_scene.geometry.shareRect());
}

void TimelineWidget::setSelected(const ProcessIds &rows)
{
    const std::set<ProcessId> selected(rows.begin(), rows.end());
    if (selected == std::set<ProcessId>(m_scene.selected.begin(), m_scene.selected.end()))
        return;
    m_scene.selected = {rows.begin(), rows.end()};
    if (!rows.empty())
        bringIntoView(rows.front());
    viewport()->update();
}

void TimelineWidget::bringIntoView(ProcessId row)
{
    QScrollBar *bar = verticalScrollBar();
    for (const Lane &lane : m_scene.lanes) {
        if (lane.kind != Lane::Row || m_timeline.rows()[size_t(lane.row)].id != row)
            continue;
        const int lowest = lane.y + lane.height - m_scene.geometry.plot().height();
        bar->setValue(std::clamp(bar->value(), std::max(0, lowest), std::max(0, std::max(lowest, lane.y))));
    }
}

void TimelineWidget::setPaused(bool paused)
{
    m_paused = paused;
    if (!paused)
        layOut();
}

void TimelineWidget::setFolded(ProcessId row, bool folded)
{
    if (folded)
        m_unfolded.erase(row);
    else
        m_unfolded.insert(row);
    layOut();
}

} // namespace pangaea
