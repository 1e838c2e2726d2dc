// SPDX-License-Identifier: MIT
#include "ui/properties/usagegraph.h"

#include "ui/look/format.h"
#include "ui/look/palette.h"
#include "ui/look/zoom.h"
#include "ui/properties/usageplot.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr double plotHeight = 64; // design pixels
constexpr double leastWidth = 200;
constexpr int mostTicks = 6;

/// "now 50 % · highest 99 %"
QString valuesText(const UsageHistory &history, const UsageQuantity &quantity)
{
    const UsageValues values = usageValues(history, quantity);
    QStringList parts;
    if (values.newest)
        parts += UsageGraph::tr("now %1").arg(quantity.text(*values.newest));
    parts += values.highest ? UsageGraph::tr("highest %1").arg(quantity.text(*values.highest))
                            : UsageGraph::tr("not sampled");
    return parts.join(u" · "_s);
}

/// Paints both plots below each other.
class Painting
{
public:
    Painting(QPainter &painter, const QRect &all, const UsageHistory &history, int number, const QPalette &palette)
        : m_painter(painter)
        , m_all(all)
        , m_history(history)
        , m_identity(identity(number, palette))
        , m_palette(palette)
        , m_zoom(Zoom::instance())
        , m_font(m_zoom.smallFont())
        , m_metrics(m_font)
    {
        m_painter.setFont(m_font);
        for (int i = 0; i < usageQuantities; ++i) {
            const UsageQuantity &quantity = usageQuantity(i);
            m_tops[size_t(i)] = usageTop(m_history, quantity);
            m_left = std::max(m_left, m_metrics.horizontalAdvance(quantity.text(m_tops[size_t(i)])));
        }
        m_left += m_zoom.px(6);
    }

    void paint()
    {
        int y = m_all.top();
        for (int i = 0; i < usageQuantities; ++i) {
            const UsageQuantity &quantity = usageQuantity(i);
            paintTitle(quantity, y);
            y += m_metrics.height() + m_zoom.px(3);
            const QRectF plot(m_all.left() + m_left, y, m_all.width() - m_left - m_zoom.px(2), m_zoom.px(plotHeight));
            paintAxis(quantity, plot, m_tops[size_t(i)]);
            paintLines(quantity, plot, m_tops[size_t(i)]);
            paintAttempts(plot);
            y = int(plot.bottom()) + m_zoom.px(i + 1 < usageQuantities ? 8 : 2);
            if (i + 1 == usageQuantities)
                paintTimes(plot, y);
        }
    }

private:
    void paintTitle(const UsageQuantity &quantity, int y)
    {
        const QRect line(m_all.left(), y, m_all.width(), m_metrics.height());
        const QString title = UsageGraph::tr(quantity.title);
        m_painter.setPen(m_palette.color(QPalette::Text));
        m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title);
        const int room = line.width() - m_metrics.horizontalAdvance(title) - m_zoom.px(8);
        m_painter.setPen(quietText(m_palette));
        m_painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                           m_metrics.elidedText(valuesText(m_history, quantity), Qt::ElideRight, room));
    }

    void paintAxis(const UsageQuantity &quantity, const QRectF &plot, double top)
    {
        for (const double share : {0.0, 0.5, 1.0}) {
            const int y = qRound(plot.bottom() - share * plot.height());
            m_painter.fillRect(QRect(int(plot.left()), y, int(plot.width()), m_zoom.border()),
                               share == 0 ? separatorColor(m_palette) : gridColor(m_palette));
            if (share == 0.5)
                continue;
            m_painter.setPen(quietText(m_palette));
            const QRect label(m_all.left(), share == 0 ? y - m_metrics.height() + 1 : y, m_left - m_zoom.px(6),
                              m_metrics.height());
            m_painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, share == 0 ? u"0"_s : quantity.text(top));
        }
    }

    // A dashed line where an attempt begins, with its number where there are several; a dotted one where it ends.
    void paintAttempts(const QRectF &plot)
    {
        const auto line = [&](qint64 time, Qt::PenStyle style) {
            const double x = std::floor(usageX(m_history, plot, time)) + 0.5;
            m_painter.setPen(QPen(quietText(m_palette), m_zoom.border(), style));
            m_painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
            return x;
        };
        double free = plot.left();
        for (const UsageAttempt &attempt : m_history.attempts()) {
            if (attempt.end != 0 && attempt.end >= m_history.start())
                line(attempt.end, Qt::DotLine);
            if (attempt.start < m_history.start())
                continue;
            const double x = line(attempt.start, Qt::DashLine) + m_zoom.px(3);
            const QString number = u'#' + QString::number(attempt.number);
            if (m_history.attempts().size() < 2 || x < free || x + m_metrics.horizontalAdvance(number) > plot.right())
                continue;
            free = x + m_metrics.horizontalAdvance(number + u' ');
            m_painter.drawText(QPointF(x, plot.top() + m_metrics.ascent()), number);
        }
    }

    void paintLines(const UsageQuantity &quantity, const QRectF &plot, double top)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        const double width = m_zoom.factor() * 1.5;
        for (QPolygonF line : usageLines(m_history, quantity, plot, top)) {
            if (line.size() == 1) // a lone sample is seen, too
                line.append(line.first() + QPointF(width, 0));
            QPolygonF area = line;
            area << QPointF(line.last().x(), plot.bottom()) << QPointF(line.first().x(), plot.bottom());
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_identity.tint);
            m_painter.setOpacity(0.6);
            m_painter.drawPolygon(area);
            m_painter.setOpacity(1);
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(QPen(m_identity.edge, width, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
            m_painter.drawPolyline(line);
        }
        m_painter.restore();
    }

    // As on the timeline's axis; what is missing is said below.
    void paintTimes(const QRectF &plot, int y)
    {
        m_painter.setPen(quietText(m_palette));
        const qint64 origin = m_history.origin() ? m_history.origin() : m_history.start();
        const qint64 distance = tickDistance(m_history.end() - m_history.start(), mostTicks);
        const qint64 first = (std::max<qint64>(0, m_history.start() - origin) + distance - 1) / distance * distance;
        double free = plot.left();
        for (qint64 time = first; origin + time <= m_history.end(); time += distance) {
            const double x = usageX(m_history, plot, origin + time);
            const QString label = UsageGraph::tr("%1 s").arg(double(time) / nanosecondsPerSecond);
            const double left = std::clamp(x - m_metrics.horizontalAdvance(label) / 2.0, plot.left(),
                                           plot.right() - m_metrics.horizontalAdvance(label));
            m_painter.fillRect(QRect(int(x), int(plot.bottom()), m_zoom.border(), m_zoom.px(4)),
                               separatorColor(m_palette));
            if (left < free)
                continue;
            m_painter.drawText(QPointF(left, y + m_metrics.ascent() + m_zoom.px(2)), label);
            free = left + m_metrics.horizontalAdvance(label + u"  "_s);
        }
        if (hasGaps(m_history))
            m_painter.drawText(QPointF(m_all.left(), y + m_metrics.height() + m_metrics.ascent() + m_zoom.px(2)),
                               UsageGraph::tr("Gaps: not sampled"));
    }

    QPainter &m_painter;
    const QRect m_all;
    const UsageHistory &m_history;
    const Identity m_identity;
    const QPalette &m_palette;
    const Zoom &m_zoom;
    const QFont m_font;
    const QFontMetrics m_metrics;
    std::array<double, usageQuantities> m_tops {};
    int m_left = 0;
};

} // namespace

UsageGraph::UsageGraph(const UsageHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
{
    setAccessibleName(tr("CPU and memory"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    applyLooks();
}

void UsageGraph::refresh(int number)
{
    m_number = number;
    if (const QString now = summary(); now != accessibleDescription()) {
        setAccessibleDescription(now);
        setToolTip(plainToolTip(now));
    }
    update();
}

QString UsageGraph::summary() const
{
    QStringList lines;
    for (int i = 0; i < usageQuantities; ++i) {
        const UsageQuantity &quantity = usageQuantity(i);
        lines += tr("%1: %2.").arg(tr(quantity.title), valuesText(m_history, quantity));
    }
    const auto attempts = m_history.attempts().size();
    const double length = double(m_history.end() - m_history.start()) / nanosecondsPerSecond;
    lines += attempts == 1 ? tr("The last %1 s, in 1 attempt.").arg(QString::number(length, 'f', 1))
                           : tr("The last %1 s, in %2 attempts.").arg(QString::number(length, 'f', 1)).arg(attempts);
    if (hasGaps(m_history))
        lines += tr("In part it was not sampled.");
    return lines.join(u' ');
}

void UsageGraph::applyLooks()
{
    setFixedHeight(sizeHint().height());
    update();
}

QSize UsageGraph::sizeHint() const
{
    const Zoom &zoom = Zoom::instance();
    const int line = QFontMetrics(zoom.smallFont()).height();
    return {zoom.px(leastWidth), usageQuantities * (line + zoom.px(3) + zoom.px(plotHeight)) + 2 * line + zoom.px(14)};
}

QSize UsageGraph::minimumSizeHint() const
{
    return sizeHint();
}

void UsageGraph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // time runs to the right
    if (m_history.end() > m_history.start())
        Painting(painter, rect(), m_history, m_number, palette()).paint();
}

} // namespace pangaea
