// SPDX-License-Identifier: MIT
// The shapes that go with the colours of palette.h: process swatches and state glyphs. GUI thread.
#include "ui/look/palette.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <algorithm>
#include <array>
#include <cmath>

namespace pangaea {
namespace {

constexpr double grid = 12;

QPen stroke(const QColor &color, double width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void ring(QPainter &painter, const QColor &color)
{
    painter.setPen(stroke(color, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(6, 6), 4.6, 4.6);
}

void fillShape(QPainter &painter, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
}

void halfRing(QPainter &painter, const QColor &color)
{
    ring(painter, color);
    fillShape(painter, color);
    painter.drawPie(QRectF(1.4, 1.4, 9.2, 9.2), -90 * 16, 180 * 16);
}

void triangle(QPainter &painter, const QColor &color)
{
    fillShape(painter, color);
    painter.drawPolygon(QPolygonF {{2.5, 1}, {11, 6}, {2.5, 11}});
}

void bars(QPainter &painter, const QColor &color)
{
    fillShape(painter, color);
    painter.drawRect(QRectF(2, 1.5, 3, 9));
    painter.drawRect(QRectF(7, 1.5, 3, 9));
}

void halfSquare(QPainter &painter, const QColor &color)
{
    painter.setPen(stroke(color, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(1.75, 1.75, 8.5, 8.5));
    fillShape(painter, color);
    painter.drawRect(QRectF(1.75, 6, 8.5, 4.25));
}

void checkMark(QPainter &painter, const QColor &color)
{
    painter.setPen(stroke(color, 1.8));
    painter.drawPolyline(QPolygonF {{1.4, 6.4}, {4.7, 9.7}, {10.8, 2.3}});
}

void ringWithMark(QPainter &painter, const QColor &color)
{
    ring(painter, color);
    fillShape(painter, color);
    painter.drawRect(QRectF(5.2, 3.3, 1.6, 3.4));
    painter.drawRect(QRectF(5.2, 7.3, 1.6, 1.6));
}

void square(QPainter &painter, const QColor &color)
{
    fillShape(painter, color);
    painter.drawRect(QRectF(1.5, 1.5, 9, 9));
}

void star(QPainter &painter, const QColor &color)
{
    constexpr double pi = 3.14159265358979323846;
    QPolygonF points;
    for (int corner = 0; corner < 16; ++corner) {
        const double radius = corner % 2 == 0 ? 5.9 : 3.0;
        const double angle = corner * pi / 8;
        points << QPointF(6 + radius * std::sin(angle), 6 - radius * std::cos(angle));
    }
    fillShape(painter, color);
    painter.drawPolygon(points);
}

void cross(QPainter &painter, const QColor &color)
{
    painter.setPen(stroke(color, 2));
    painter.drawLine(QPointF(1.9, 1.9), QPointF(10.1, 10.1));
    painter.drawLine(QPointF(10.1, 1.9), QPointF(1.9, 10.1));
}

void questionMark(QPainter &painter, const QColor &color)
{
    QPainterPath hook(QPointF(3.2, 4));
    hook.cubicTo({3.2, 0.6}, {8.8, 0.6}, {8.8, 3.8});
    hook.cubicTo({8.8, 5.8}, {6, 5.6}, {6, 7.6});
    painter.setPen(stroke(color, 1.7));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(hook);
    fillShape(painter, color);
    painter.drawEllipse(QPointF(6, 10.3), 1.1, 1.1);
}

using Glyph = void (*)(QPainter &, const QColor &);
/// Indexed by State.
const std::array<Glyph, 10> glyphs {ring,      halfRing, triangle, bars,  halfSquare,
                                    checkMark, square,   star,     cross, questionMark};

QPainterPath swatchShape(const QRectF &rect, int shape)
{
    QPainterPath path;
    switch (shape) {
    case 1: path.addEllipse(rect); break;
    case 2:
        path.addPolygon(QPolygonF {{rect.center().x(), rect.top()},
                                   {rect.right(), rect.center().y()},
                                   {rect.center().x(), rect.bottom()},
                                   {rect.left(), rect.center().y()}});
        path.closeSubpath();
        break;
    case 3:
        path.addPolygon(QPolygonF {{rect.center().x(), rect.top()}, rect.bottomRight(), rect.bottomLeft()});
        path.closeSubpath();
        break;
    default: path.addRect(rect);
    }
    return path;
}

} // namespace

void paintSwatch(QPainter &painter, const QRectF &rect, int number, const QPalette &palette)
{
    const Identity colors = identity(number, palette);
    const int shape = std::max(0, number) / 8 % 4;
    const double edge = std::max(1.0, std::floor(rect.width() / 10));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, shape != 0);
    if (shape == 0) { // without antialiasing a pen of an even width would be off its line
        painter.fillRect(rect, colors.edge);
        painter.fillRect(rect.adjusted(edge, edge, -edge, -edge), colors.fill);
    } else {
        painter.setPen(QPen(colors.edge, edge, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(colors.fill);
        const double half = edge / 2;
        painter.drawPath(swatchShape(rect.adjusted(half, half, -half, -half), shape));
    }
    painter.restore();
}

void paintStateGlyph(QPainter &painter, const QRectF &rect, State state, bool exitedNonZero, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / grid, rect.height() / grid);
    const bool marked = state == State::Exited && exitedNonZero;
    (marked ? ringWithMark : glyphs[size_t(state)])(painter, color);
    painter.restore();
}

void paintStateGlyph(QPainter &painter, const QRectF &rect, State state, bool exitedNonZero, const QPalette &palette)
{
    paintStateGlyph(painter, rect, state, exitedNonZero, stateLook(state, exitedNonZero, palette).ink);
}

} // namespace pangaea
