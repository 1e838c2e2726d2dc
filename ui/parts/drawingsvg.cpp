// SPDX-License-Identifier: MIT
// Writes a drawing as SVG 1.1: shapes in pixels of the drawing, text as text, pictures as PNG inside the file. The same
// drawing gives the same bytes.
#include "ui/parts/drawing.h"

#include <QBuffer>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QHash>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

QByteArray number(double value)
{
    QByteArray text = QByteArray::number(value, 'f', 3);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? "0"_ba : text;
}

QByteArray attribute(const char *name, const QByteArray &value)
{
    return ' ' + QByteArray(name) + "=\"" + value + '"';
}

// XML has no way to write most control characters.
QByteArray escaped(const QString &text)
{
    QString safe;
    for (const QChar c : text)
        safe += c.unicode() < 0x20 && c != u'\t' && c != u'\n' ? QChar(QChar::ReplacementCharacter) : c;
    return safe.toHtmlEscaped().toUtf8();
}

QByteArray pathData(const QPainterPath &path)
{
    QByteArray data;
    const auto point = [&](int i) { data += number(path.elementAt(i).x) + ',' + number(path.elementAt(i).y) + ' '; };
    QPointF begin;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element &element = path.elementAt(i);
        if (element.isMoveTo())
            begin = element;
        if (element.isCurveTo()) {
            data += 'C';
            point(i);
            point(++i);
            point(++i);
        } else if (element.isLineTo() && QPointF(element) == begin
                   && (i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo())) {
            data += 'Z';
        } else {
            data += element.isMoveTo() ? 'M' : 'L';
            point(i);
        }
    }
    return data.trimmed();
}

QByteArray ruleOf(const QPainterPath &path, const char *name)
{
    return path.fillRule() == Qt::OddEvenFill ? attribute(name, "evenodd") : QByteArray();
}

/// A rectangle as such, anything else as a path.
QByteArray shape(const QPainterPath &path, const QByteArray &looks, const char *rule)
{
    QPainterPath whole;
    const QRectF box = path.boundingRect();
    whole.addRect(box);
    if (path.elementCount() == 5 && pathData(whole) == pathData(path))
        return "<rect" + attribute("x", number(box.x())) + attribute("y", number(box.y()))
            + attribute("width", number(box.width())) + attribute("height", number(box.height())) + looks + "/>\n";
    return "<path" + attribute("d", pathData(path)) + ruleOf(path, rule) + looks + "/>\n";
}

QByteArray paintOf(const char *name, const QColor &color)
{
    QByteArray text = attribute(name, color.name().toLatin1());
    if (color.alpha() < 255)
        text += attribute((QByteArray(name) + "-opacity").constData(), number(color.alphaF()));
    return text;
}

QByteArray strokeOf(const QPen &pen, double scale)
{
    QByteArray looks = attribute("fill", "none") + paintOf("stroke", pen.color());
    const double width = pen.widthF() * (pen.isCosmetic() ? 1 : scale);
    if (width != 1)
        looks += attribute("stroke-width", number(width));
    if (pen.capStyle() != Qt::FlatCap)
        looks += attribute("stroke-linecap", pen.capStyle() == Qt::RoundCap ? "round" : "square");
    if (pen.joinStyle() == Qt::RoundJoin || pen.joinStyle() == Qt::BevelJoin)
        looks += attribute("stroke-linejoin", pen.joinStyle() == Qt::RoundJoin ? "round" : "bevel");
    QByteArrayList dashes;
    for (const double dash : pen.dashPattern()) // in widths of the pen
        dashes += number(dash * width);
    if (!dashes.isEmpty())
        looks += attribute("stroke-dasharray", dashes.join(','));
    return looks;
}

QByteArray fontOf(const QFont &font)
{
    const QFontInfo real(font);
    const QFontMetricsF metrics(font);
    const bool isFixed = metrics.horizontalAdvance(u'i') == metrics.horizontalAdvance(u'M');
    const QString kind = isFixed ? u"monospace"_s : u"sans-serif"_s;
    QByteArray looks = attribute("font-family", escaped(u"'%1', %2"_s.arg(real.family().remove(u'\''), kind)))
        + attribute("font-size", number(real.pixelSize()));
    if (real.weight() > QFont::Normal)
        looks += attribute("font-weight", QByteArray::number(real.weight()));
    if (real.italic())
        looks += attribute("font-style", "italic");
    return looks;
}

QByteArray matrixOf(const QTransform &transform)
{
    if (transform.type() <= QTransform::TxNone)
        return {};
    QByteArrayList values;
    for (const double value :
         {transform.m11(), transform.m12(), transform.m21(), transform.m22(), transform.dx(), transform.dy()})
        values += number(value);
    return attribute("transform", "matrix(" + values.join(' ') + ')');
}

/// Readers with other fonts keep the width, so that columns stay in line.
QByteArray textOf(const DrawnItem &item)
{
    const bool isMoved = item.transform.type() <= QTransform::TxTranslate;
    const QPointF at = isMoved ? item.transform.map(item.at) : item.at;
    QByteArray looks = fontOf(item.font) + paintOf("fill", item.color);
    if (item.leftwards) // its anchor is where it begins: at its right
        looks += attribute("direction", "rtl");
    const double x = at.x() + (item.leftwards ? item.width : 0);
    if (item.text.size() > 1 && item.width > 0)
        looks += attribute("textLength", number(item.width)) + attribute("lengthAdjust", "spacingAndGlyphs");
    return "<text" + attribute("x", number(x)) + attribute("y", number(at.y())) + looks
        + (isMoved ? QByteArray() : matrixOf(item.transform)) + " xml:space=\"preserve\">" + escaped(item.text)
        + "</text>\n";
}

QByteArray imageOf(const DrawnItem &item)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    item.image.save(&buffer, "png");
    return "<image" + attribute("x", number(item.rect.x())) + attribute("y", number(item.rect.y()))
        + attribute("width", number(item.rect.width())) + attribute("height", number(item.rect.height()))
        + attribute("preserveAspectRatio", "none") + matrixOf(item.transform)
        + attribute("xlink:href", "data:image/png;base64," + png.toBase64()) + "/>\n";
}

QByteArray elementOf(const DrawnItem &item)
{
    if (item.kind == DrawnItem::Fill)
        return shape(item.transform.map(item.path), paintOf("fill", item.color), "fill-rule");
    if (item.kind == DrawnItem::Stroke) {
        const double scale = std::sqrt(std::abs(item.transform.determinant()));
        return shape(item.transform.map(item.path), strokeOf(item.pen, scale), "fill-rule");
    }
    return item.kind == DrawnItem::Text ? textOf(item) : imageOf(item);
}

} // namespace

QByteArray svgOf(const Drawing &drawing, const QString &title, const QString &description)
{
    QByteArray clips;
    QHash<QByteArray, QByteArray> known; ///< names of the clips, by their data
    QByteArray body;
    QByteArray open; ///< the clip of the group that is open
    for (const DrawnItem &item : drawing.items()) {
        const QByteArray data = item.clip.isEmpty() ? QByteArray() : shape(item.clip, {}, "clip-rule");
        QByteArray &name = known[data];
        if (name.isEmpty() && !data.isEmpty()) {
            name = 'c' + QByteArray::number(known.size());
            clips += "<clipPath id=\"" + name + "\">" + data.trimmed() + "</clipPath>\n";
        }
        if (name != open) {
            body += open.isEmpty() ? QByteArray() : "</g>\n"_ba;
            body += name.isEmpty() ? QByteArray() : "<g clip-path=\"url(#" + name + ")\">\n";
            open = name;
        }
        QByteArray element = elementOf(item);
        if (item.opacity < 1)
            element = "<g" + attribute("opacity", number(item.opacity)) + '>' + element.trimmed() + "</g>\n";
        body += element;
    }
    body += open.isEmpty() ? QByteArray() : "</g>\n"_ba;
    const QByteArray width = number(drawing.size().width());
    const QByteArray height = number(drawing.size().height());
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\""
        + attribute("width", width) + attribute("height", height) + attribute("viewBox", "0 0 " + width + ' ' + height)
        + " role=\"img\">\n<title>" + escaped(title) + "</title>\n<desc>" + escaped(description) + "</desc>\n"
        + (clips.isEmpty() ? QByteArray() : "<defs>\n" + clips + "</defs>\n") + body + "</svg>\n";
}

} // namespace pangaea
