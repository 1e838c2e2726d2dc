// SPDX-License-Identifier: MIT
#include "ui/compare/comparisonpicture.h"

#include "ui/look/format.h"
#include "ui/look/palette.h"
#include "ui/look/zoom.h"

#include "core/basics/visibletext.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::ComparisonPicture)
};

constexpr std::array measures {
    Measure {QT_TRANSLATE_NOOP("pangaea::ComparisonPicture", "Wall time"),
             [](const FormResult &result) { return result.wall; }, spanText},
    Measure {QT_TRANSLATE_NOOP("pangaea::ComparisonPicture", "CPU time"),
             [](const FormResult &result) { return result.cpu; }, spanText},
    Measure {QT_TRANSLATE_NOOP("pangaea::ComparisonPicture", "Peak memory"),
             [](const FormResult &result) { return result.memory; },
             [](qint64 bytes) { return formatValue(bytes, Unit::Bytes); }},
    Measure {QT_TRANSLATE_NOOP("pangaea::ComparisonPicture", "Context switches"),
             [](const FormResult &result) { return result.switches(); },
             [](qint64 count) { return formatValue(count, Unit::Count); }},
};

QString dash()
{
    return formatValue(QVariant::fromValue(Unknown {}), Unit::Text);
}

QString valueText(const Measure &measure, const FormResult &result)
{
    const std::optional<qint64> value = measure.of(result);
    return value ? measure.text(*value) : dash();
}

/// The text in place of the bars.
QString stateText(const FormResult &result)
{
    switch (result.status) {
    case FormResult::Status::Pending:
    case FormResult::Status::Measured: return {};
    case FormResult::Status::Running: return Tr::tr("runs now…");
    case FormResult::Status::NotMeasured: return Tr::tr("Not measured. %1").arg(visibleText(result.reason));
    }
    return {};
}

/// 0 before there is any.
qint64 firstStart(const FormResult &result)
{
    qint64 first = 0;
    for (const TimelineRow &row : result.rows) {
        const qint64 start = row.attempts.empty() ? 0 : row.attempts.front().life.start;
        if (start != 0 && (first == 0 || start < first))
            first = start;
    }
    return first;
}

qint64 lastEnd(const FormResult &result, qint64 now)
{
    qint64 last = 0;
    for (const TimelineRow &row : result.rows) {
        const qint64 end = row.attempts.empty() ? 0 : row.attempts.front().life.end;
        last = std::max(last, end == 0 ? now : end);
    }
    return last;
}

void addThreads(const TimelineRow &row, ComparisonLane lane, std::vector<ComparisonLane> &lanes)
{
    for (const TaskTrack &task : row.tasks) {
        if (task.tid == task.pid || task.attempt != 1)
            continue;
        lane.name = visibleText(task.name.isEmpty() ? row.name : task.name);
        lane.tasks = {&task};
        lanes.push_back(lane);
    }
}

} // namespace

std::span<const Measure> comparisonMeasures()
{
    return measures;
}

QString measureTitle(const Measure &measure)
{
    return Tr::tr(measure.title);
}

QString comparisonFigures(const FormResults &results)
{
    QStringList lines;
    for (const Form form : allForms) {
        const FormResult &result = results[size_t(form)];
        QStringList figures;
        for (const Measure &measure : measures) {
            if (result.isMeasured())
                figures += Tr::tr("%1 %2").arg(measureTitle(measure), valueText(measure, result));
        }
        const QString state = stateText(result);
        if (!state.isEmpty())
            figures += state;
        if (!figures.isEmpty())
            lines += Tr::tr("%1: %2").arg(formTitle(form), figures.join(u", "_s));
    }
    return lines.join(QLatin1Char('\n'));
}

std::vector<ComparisonLane> comparisonLanes(const FormResults &results)
{
    std::vector<ComparisonLane> lanes;
    for (const Form form : allForms) {
        const FormResult &result = results[size_t(form)];
        const qint64 origin = firstStart(result);
        for (const TimelineRow &row : result.rows) {
            if (origin == 0 || row.attempts.empty())
                continue;
            ComparisonLane lane {form, visibleText(row.name), row.number, origin, {}};
            const size_t before = lanes.size();
            if (form == Form::Threads)
                addThreads(row, lane, lanes);
            if (lanes.size() > before)
                continue;
            for (const TaskTrack &task : row.tasks) {
                if (task.attempt == 1)
                    lane.tasks.push_back(&task);
            }
            lanes.push_back(lane);
        }
    }
    return lanes;
}

ComparisonPicture::ComparisonPicture(const FormResults &results, const Timeline &timeline, const QPalette &palette,
                                     int width)
    : m_results(results)
    , m_timeline(timeline)
    , m_palette(palette)
    , m_width(width)
    , m_font(Zoom::instance().font())
    , m_small(Zoom::instance().fontOf(Zoom::instance().isCompact() ? 11 : 12))
    , m_metrics(m_font)
    , m_smallMetrics(m_small)
    , m_lanes(comparisonLanes(results))
{
    const Zoom &zoom = Zoom::instance();
    for (const Form form : allForms)
        m_title = std::max(m_title, m_metrics.horizontalAdvance(formTitle(form)));
    m_title += zoom.px(26);
    m_head = m_title + zoom.px(90);
    m_titleHeight = zoom.pick(28, 20);
    m_rowHeight = zoom.pick(26, 19);
    m_laneHeight = zoom.pick(20, 15);
    m_barHeight = zoom.pick(12, 9);
    m_gap = zoom.pick(8, 4);
    m_axisTop = m_titleHeight + int(allForms.size()) * m_rowHeight + m_gap;
    m_lanesTop = m_axisTop + zoom.pick(24, 19);
    // A form of which nothing has run yet also needs a line, for its title.
    int lines = int(m_lanes.size());
    for (const Form form : allForms)
        lines += std::ranges::count(m_lanes, form, &ComparisonLane::form) == 0;
    m_legendTop = m_lanesTop + lines * m_laneHeight + int(allForms.size()) * m_gap;
    m_height = m_legendTop + zoom.pick(24, 18);
    const int plot = std::max(1, m_width - m_head - zoom.px(24));
    m_scale = TimeScale::fitting(0, 0, std::max<qint64>(longest(), 1'000'000), 0, plot);
}

qint64 ComparisonPicture::longest() const
{
    qint64 longest = 0;
    for (const FormResult &result : m_results) {
        if (const qint64 start = firstStart(result))
            longest = std::max(longest, lastEnd(result, m_timeline.now()) - start);
    }
    return longest;
}

void ComparisonPicture::paint(QPainter &painter)
{
    painter.setLayoutDirection(Qt::LeftToRight); // time runs to the right, whatever the window's direction
    painter.fillRect(0, 0, m_width, m_height, m_palette.color(QPalette::Base));
    paintBars(painter);
    paintAxis(painter);
    paintLanes(painter);
    painter.setFont(m_small);
    painter.setPen(quietText(m_palette));
    const QString legend = m_timeline.isExact()
        ? Tr::tr("Bar: on a core · hollow: queued for a core · line: waits · memory: the sum of what ran at once")
        : Tr::tr("By samples: bar: on a core or queued for one · line: waits · memory: the sum of what ran at once");
    painter.drawText(QRect(m_head, m_legendTop, m_width - m_head, m_height - m_legendTop),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     m_smallMetrics.elidedText(legend, Qt::ElideRight, m_width - m_head));
}

// Measures

void ComparisonPicture::paintBars(QPainter &painter)
{
    const Zoom &zoom = Zoom::instance();
    const int gap = zoom.px(16);
    const int column = (m_width - m_title - zoom.px(8)) / int(measures.size());
    for (size_t i = 0; i < measures.size(); ++i) {
        const int left = m_title + int(i) * column;
        painter.setFont(m_small);
        painter.setPen(quietText(m_palette));
        painter.drawText(QRect(left, 0, column - gap, m_titleHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         measureTitle(measures[i]));
        qint64 most = 1;
        for (const FormResult &result : m_results)
            most = std::max(most, result.isMeasured() ? measures[i].of(result).value_or(0) : 0);
        for (const Form form : allForms) {
            const FormResult &result = m_results[size_t(form)];
            if (result.isMeasured())
                paintCell(painter, QRect(left, m_titleHeight + int(form) * m_rowHeight, column - gap, m_rowHeight),
                          measures[i], result, most);
        }
    }
    for (const Form form : allForms) {
        const QRect line(zoom.px(10), m_titleHeight + int(form) * m_rowHeight, m_width - zoom.px(20), m_rowHeight);
        painter.setFont(m_font);
        painter.setPen(m_palette.color(QPalette::Text));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, formTitle(form));
        paintState(painter, line.adjusted(m_title - zoom.px(10), 0, 0, 0), m_results[size_t(form)]);
    }
}

// Keeps room for the number after the longest bar, so that all bars of a measure have one scale.
void ComparisonPicture::paintCell(QPainter &painter, const QRect &cell, const Measure &measure,
                                  const FormResult &result, qint64 most)
{
    const Zoom &zoom = Zoom::instance();
    const int number = m_metrics.horizontalAdvance(u"8888.88 ms"_s) + zoom.px(6);
    const int room = std::max(zoom.px(8), cell.width() - number);
    const std::optional<qint64> value = measure.of(result);
    int width = 0;
    if (value) {
        width = std::max(zoom.px(2), int(double(room) * double(*value) / double(most)));
        const QRect bar(cell.left(), cell.center().y() - zoom.pick(7, 5), width, zoom.pick(14, 11));
        painter.fillRect(bar, m_palette.color(QPalette::Highlight));
    }
    painter.setFont(m_font);
    painter.setPen(value ? m_palette.color(QPalette::Text) : quietText(m_palette));
    painter.drawText(cell.adjusted(width + (width ? zoom.px(6) : 0), 0, number, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     valueText(measure, result));
}

void ComparisonPicture::paintState(QPainter &painter, const QRect &line, const FormResult &result)
{
    const QString state = stateText(result);
    if (state.isEmpty())
        return;
    painter.setPen(quietText(m_palette));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_metrics.elidedText(state, Qt::ElideRight, line.width()));
}

// Timelines

void ComparisonPicture::paintAxis(QPainter &painter)
{
    const Zoom &zoom = Zoom::instance();
    const int line = zoom.border();
    const QRect axis(0, m_axisTop, m_width, m_lanesTop - m_axisTop);
    painter.fillRect(axis, m_palette.color(QPalette::AlternateBase));
    painter.fillRect(0, axis.bottom() + 1 - line, m_width, line, separatorColor(m_palette));
    painter.setFont(m_small);
    painter.setPen(quietText(m_palette));
    painter.drawText(
        axis.adjusted(zoom.px(10), 0, m_head - m_width - zoom.px(4), 0), Qt::AlignLeft | Qt::AlignVCenter,
        m_smallMetrics.elidedText(Tr::tr("Since the first start of each"), Qt::ElideRight, m_head - zoom.px(14)));
    const qint64 step = tickStep(m_scale.nsPerPixel, zoom.px(90));
    for (const Tick &tick : ticks(m_scale, m_width - m_head, step)) {
        const int x = m_head + tick.x;
        const int width = m_smallMetrics.horizontalAdvance(tick.label);
        painter.fillRect(x, m_lanesTop, line, m_legendTop - m_lanesTop, gridColor(m_palette));
        painter.fillRect(x, m_lanesTop - zoom.px(4), line, zoom.px(4), quietText(m_palette));
        if (x + width / 2 < m_width)
            painter.drawText(QRect(x - width / 2, axis.top(), width + 1, axis.height() - zoom.px(4)), Qt::AlignCenter,
                             tick.label);
    }
}

void ComparisonPicture::paintLanes(QPainter &painter)
{
    const Zoom &zoom = Zoom::instance();
    int top = m_lanesTop + m_gap / 2;
    for (const Form form : allForms) {
        painter.setFont(m_font);
        painter.setPen(m_palette.color(QPalette::Text));
        painter.drawText(QRect(zoom.px(10), top, m_title, m_laneHeight),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, formTitle(form));
        const int before = top;
        for (const ComparisonLane &lane : m_lanes) {
            if (lane.form != form)
                continue;
            paintLane(painter, lane, top);
            top += m_laneHeight;
        }
        top += (top == before ? m_laneHeight : 0) + m_gap;
        painter.fillRect(0, top - m_gap / 2, m_width, zoom.border(), gridColor(m_palette));
    }
}

void ComparisonPicture::paintLane(QPainter &painter, const ComparisonLane &lane, int top)
{
    const Zoom &zoom = Zoom::instance();
    painter.setFont(m_small);
    painter.setPen(quietText(m_palette));
    const QRect name(m_title, top, m_head - m_title - zoom.px(8), m_laneHeight);
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                     m_smallMetrics.elidedText(lane.name, Qt::ElideRight, name.width()));

    m_scale.origin = lane.origin;
    const qint64 to = lane.origin + m_scale.duration(m_width - m_head);
    const qint64 now = m_timeline.now();
    std::vector<Stretch> stretches;
    std::vector<Bar> bars;
    std::vector<Bar> dashes;
    samplesOf(lane.tasks, m_timeline.rounds(), lane.origin, std::min(to, now), stretches);
    dashesOf(stretches, m_scale, zoom.px(3), dashes);
    stretchesOf(lane.tasks, lane.origin, std::min(to, now), now, stretches);
    barsOf(stretches, m_scale, zoom.px(3), bars);
    bars.insert(bars.end(), dashes.begin(), dashes.end());
    for (const Bar &bar : bars)
        paintBar(painter, bar, lane, top + (m_laneHeight - m_barHeight) / 2);
}

/// Draws it as the window's timeline does.
void ComparisonPicture::paintBar(QPainter &painter, const Bar &bar, const ComparisonLane &lane, int top)
{
    const Zoom &zoom = Zoom::instance();
    const int line = zoom.border();
    const Identity colors = identity(lane.number, m_palette);
    const int from = m_head + int(std::clamp<qint64>(bar.from, 0, m_width));
    const int to = m_head + int(std::clamp<qint64>(bar.to, 0, m_width));
    const auto centred = [&](int height) {
        return QRect(from, top + (m_barHeight - height) / 2, std::max(1, to - from), height);
    };
    QRect rect = centred(m_barHeight);
    QColor inside = colors.fill;
    switch (bar.kind) {
    case Bar::Run: break;
    case Bar::Short: inside = colors.edge; break;
    case Bar::Merged: {
        const ColumnHeights heights = heightsOf(bar, m_barHeight, zoom.px(4));
        const QRect column = centred(m_barHeight).adjusted(0, m_barHeight - heights.both(), 0, 0);
        painter.fillRect(column, colors.edge);
        if (heights.hollow > 0)
            painter.fillRect(column.adjusted(0, line, 0, -heights.full), m_palette.color(QPalette::Base));
        if (heights.full > 2 * line)
            painter.fillRect(column.adjusted(0, heights.hollow + line, 0, -line), inside);
        return;
    }
    case Bar::Queue:
        rect = centred(zoom.px(6));
        inside = m_palette.color(QPalette::Base);
        break;
    case Bar::Low:
    case Bar::Line:
    case Bar::Dash: painter.fillRect(centred(zoom.px(3)), colors.edge); return;
    }
    painter.fillRect(rect, colors.edge);
    if (rect.width() > 2 * line)
        painter.fillRect(rect.adjusted(line, line, -line, -line), inside);
}

} // namespace pangaea
