// SPDX-License-Identifier: MIT
// Qt's own generator of SVG (6.4) cuts nothing off: neither where a painter clips, nor at the edges of widgets.
#include "ui/parts/drawing.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmap>
#include <QScreen>

#include <cmath>
#include <optional>

namespace pangaea {

namespace {

// Styles fill some of their controls with a gradient or a pattern, which a flat colour stands for.
QColor colorOf(const QBrush &brush)
{
    if (!brush.gradient() || brush.gradient()->stops().isEmpty())
        return brush.color();
    const QGradientStops stops = brush.gradient()->stops();
    double red = 0;
    double green = 0;
    double blue = 0;
    double alpha = 0;
    for (const QGradientStop &stop : stops) {
        red += stop.second.redF();
        green += stop.second.greenF();
        blue += stop.second.blueF();
        alpha += stop.second.alphaF();
    }
    const auto count = double(stops.size());
    return QColor::fromRgbF(float(red / count), float(green / count), float(blue / count), float(alpha / count));
}

// A document's fonts say only in part what they are: the rest is that of the widget, which another painter has not.
// Underlines are lines of their own.
QFont whole(const QFont &font)
{
    QFont all;
    all.setFamilies(font.families());
    all.setStyleHint(font.styleHint());
    all.setPixelSize(QFontInfo(font).pixelSize());
    all.setWeight(font.weight());
    all.setStyle(font.style());
    all.setStretch(font.stretch());
    all.setKerning(font.kerning());
    all.setFixedPitch(font.fixedPitch());
    return all;
}

} // namespace

/// Turns what a painter does into items.
class Drawing::Engine final : public QPaintEngine
{
public:
    explicit Engine(Drawing &drawing)
        : QPaintEngine(AllFeatures)
        , m_drawing(drawing)
    {
    }

    bool begin(QPaintDevice *) override
    {
        m_clip.reset();
        m_clips = true;
        return true;
    }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }

    void updateState(const QPaintEngineState &now) override;
    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    using QPaintEngine::drawPolygon;
    void drawPixmap(const QRectF &rect, const QPixmap &pixmap, const QRectF &part) override;
    void drawImage(const QRectF &rect, const QImage &image, const QRectF &part, Qt::ImageConversionFlags) override;
    void drawTextItem(const QPointF &at, const QTextItem &text) override;

private:
    void clip(const QPainterPath &path, Qt::ClipOperation operation);
    void fill(const QPainterPath &path);
    void stroke(const QPainterPath &path);
    static void cut(DrawnItem &item, const QPainterPath &seen);
    void add(DrawnItem item, const QRectF &bounds);

    Drawing &m_drawing;
    std::optional<QPainterPath> m_clip; ///< in pixels of the drawing
    bool m_clips = true;                ///< a painter clips until it is told otherwise
};

void Drawing::Engine::updateState(const QPaintEngineState &now)
{
    const DirtyFlags dirty = now.state();
    if (dirty & DirtyClipPath)
        clip(now.transform().map(now.clipPath()), now.clipOperation());
    if (dirty & DirtyClipRegion) {
        QPainterPath region;
        region.addRegion(now.clipRegion());
        clip(now.transform().map(region), now.clipOperation());
    }
    if (dirty & DirtyClipEnabled)
        m_clips = now.isClipEnabled();
}

void Drawing::Engine::clip(const QPainterPath &path, Qt::ClipOperation operation)
{
    if (operation == Qt::NoClip)
        m_clip.reset();
    else
        m_clip = operation == Qt::IntersectClip && m_clip ? m_clip->intersected(path) : path;
}

void Drawing::Engine::drawPath(const QPainterPath &path)
{
    fill(path);
    stroke(path);
}

void Drawing::Engine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    QPainterPath path;
    path.moveTo(points[0]);
    for (int i = 1; i < count; ++i)
        path.lineTo(points[i]);
    if (mode != PolylineMode) {
        path.closeSubpath();
        path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
        fill(path);
    }
    stroke(path);
}

void Drawing::Engine::fill(const QPainterPath &path)
{
    const QColor color = colorOf(state->brush());
    if (state->brush().style() == Qt::NoBrush || color.alpha() == 0)
        return;
    DrawnItem item {DrawnItem::Fill, state->transform()};
    item.path = path;
    item.color = color;
    add(std::move(item), path.boundingRect());
}

void Drawing::Engine::stroke(const QPainterPath &path)
{
    if (state->pen().style() == Qt::NoPen || state->pen().color().alpha() == 0)
        return;
    DrawnItem item {DrawnItem::Stroke, state->transform()};
    item.pen = state->pen();
    item.pen.setColor(colorOf(item.pen.brush()));
    if (item.pen.widthF() == 0) // as thin as possible
        item.pen.setWidthF(1);
    item.path = path;
    // Without antialiasing thin lines cover whole pixels, not half of those on both sides; and corners are not cut.
    if (!(state->renderHints() & QPainter::Antialiasing) && qRound(item.pen.widthF()) % 2 == 1) {
        item.transform *= QTransform::fromTranslate(0.5, 0.5);
        item.pen.setJoinStyle(Qt::MiterJoin);
    }
    const double half = item.pen.widthF();
    add(std::move(item), path.boundingRect().adjusted(-half, -half, half, half));
}

void Drawing::Engine::drawPixmap(const QRectF &rect, const QPixmap &pixmap, const QRectF &part)
{
    drawImage(rect, pixmap.toImage(), part, Qt::AutoColor);
}

void Drawing::Engine::drawImage(const QRectF &rect, const QImage &image, const QRectF &part, Qt::ImageConversionFlags)
{
    DrawnItem item {DrawnItem::Image, state->transform()};
    item.rect = rect;
    item.image = image.copy(part.toRect());
    item.image.setDevicePixelRatio(1);
    add(std::move(item), rect);
}

void Drawing::Engine::drawTextItem(const QPointF &at, const QTextItem &text)
{
    if (text.text().isEmpty()) { // glyphs without text
        QPaintEngine::drawTextItem(at, text);
        return;
    }
    DrawnItem item {DrawnItem::Text, state->transform()};
    item.text = text.text();
    item.font = whole(text.font());
    item.at = at;
    item.width = text.width();
    item.color = state->pen().color();
    item.leftwards = text.renderFlags() & QTextItem::RightToLeft;
    // Letters may reach beyond their line a little.
    const double height = text.ascent() + text.descent();
    add(std::move(item), QRectF(at.x() - height / 2, at.y() - height, text.width() + height, 1.5 * height));
}

// Shapes are cut themselves: not every reader of SVG can do it.
void Drawing::Engine::cut(DrawnItem &item, const QPainterPath &seen)
{
    if (item.kind == DrawnItem::Text || item.kind == DrawnItem::Image) {
        item.clip = seen;
        return;
    }
    if (item.kind == DrawnItem::Stroke) {
        QPainterPathStroker stroker(item.pen);
        item.path = stroker.createStroke(item.path);
        item.path.setFillRule(Qt::WindingFill);
        item.color = item.pen.color();
        item.kind = DrawnItem::Fill;
    }
    item.path = item.transform.map(item.path).intersected(seen);
    item.transform = {};
}

void Drawing::Engine::add(DrawnItem item, const QRectF &bounds)
{
    QPainterPath seen;
    seen.addRect(QRectF(QPointF(), QSizeF(m_drawing.m_size)));
    if (const QRegion widget = systemClip(); !widget.isEmpty()) {
        QPainterPath region;
        region.addRegion(widget);
        seen = widget.rectCount() == 1 ? region : seen.intersected(region);
    }
    if (m_clip && m_clips)
        seen = seen.intersected(*m_clip);
    const QRectF place = item.transform.mapRect(bounds);
    if (seen.isEmpty() || !seen.boundingRect().intersects(place.adjusted(-0.5, -0.5, 0.5, 0.5)))
        return;
    if (!seen.contains(place))
        cut(item, seen);
    item.opacity = state->opacity();
    m_drawing.m_items.push_back(std::move(item));
}

Drawing::Drawing(const QSize &size)
    : m_size(size)
    , m_engine(std::make_unique<Engine>(*this))
{
}

Drawing::~Drawing() = default;

QPaintEngine *Drawing::paintEngine() const
{
    return m_engine.get();
}

// As on the screen, so that text is laid out as in the window.
int Drawing::metric(PaintDeviceMetric metric) const
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const double dpi = screen ? screen->logicalDotsPerInch() : 96;
    switch (metric) {
    case PdmWidth: return m_size.width();
    case PdmHeight: return m_size.height();
    case PdmWidthMM: return int(m_size.width() / dpi * 25.4);
    case PdmHeightMM: return int(m_size.height() / dpi * 25.4);
    case PdmNumColors: return 1 << 24;
    case PdmDepth: return 32;
    case PdmDevicePixelRatio: return 1;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY: return int(std::lround(dpi));
    default: return QPaintDevice::metric(metric);
    }
}

void Drawing::paint(QPainter &painter) const
{
    for (const DrawnItem &item : m_items) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        if (!item.clip.isEmpty())
            painter.setClipPath(item.clip, Qt::IntersectClip);
        painter.setOpacity(item.opacity);
        painter.setTransform(item.transform, true);
        if (item.kind == DrawnItem::Fill) {
            painter.fillPath(item.path, item.color);
        } else if (item.kind == DrawnItem::Stroke) {
            painter.strokePath(item.path, item.pen);
        } else if (item.kind == DrawnItem::Image) {
            painter.drawImage(item.rect, item.image);
        } else {
            painter.setFont(item.font);
            painter.setPen(item.color);
            painter.setLayoutDirection(item.leftwards ? Qt::RightToLeft : Qt::LeftToRight);
            painter.translate(item.at);
            // Letters have other widths where they are not fitted to pixels.
            const double width = QFontMetricsF(item.font, painter.device()).horizontalAdvance(item.text);
            if (width > 0)
                painter.scale(item.width / width, 1);
            painter.drawText(QPointF(), item.text);
        }
        painter.restore();
    }
}

bool keepsShapes(const QPainter &painter)
{
    return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::User;
}

} // namespace pangaea
