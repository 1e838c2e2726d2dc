// SPDX-License-Identifier: MIT
// An icon engine that replaces currentColor by the palette's colour, so that one picture serves light, dark and
// disabled. GUI thread.
#include "ui/look/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLibraryInfo>
#include <QPaintEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QTransform>
#include <QVersionNumber>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

// The resources are linked statically, and Q_INIT_RESOURCE works only outside a namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(pangaea);
}

namespace pangaea {
namespace {

class SvgIconEngine final : public QIconEngine
{
public:
    SvgIconEngine(const QString &name, const QByteArray &svg)
        : m_name(name)
        , m_svg(svg)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        // In a drawing it stays a drawing.
        if (painter->paintEngine()->type() == QPaintEngine::User) {
            renderInto(*painter, rect, colorFor(mode));
            return;
        }
        // The painter's own scale: while a widget is rendered into a picture, the device is still the widget.
        const QTransform transform = painter->deviceTransform();
        const double ratio = std::clamp(std::hypot(transform.m11(), transform.m12()), 0.5, 8.0);
        painter->drawPixmap(rect, picture(devicePixels(rect.size(), ratio), mode, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return picture(size, mode, 1.0); }

    /// From Qt 6.8 the size is in device-independent pixels, before in device pixels. The Qt version at run time
    /// decides.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        static const bool isLogical = QLibraryInfo::version() >= QVersionNumber(6, 8);
        return picture(isLogical ? devicePixels(size, scale) : size, mode, scale);
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine *clone() const override { return new SvgIconEngine(*this); }
    QString key() const override { return u"pangaea"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    static QSize devicePixels(const QSize &size, double ratio) { return (QSizeF(size) * ratio).toSize(); }

    /// The size is in device pixels.
    [[nodiscard]] QPixmap picture(const QSize &size, QIcon::Mode mode, qreal scale) const
    {
        if (size.isEmpty())
            return {};
        const QColor color = colorFor(mode);
        const QString key = u"pangaea/%1/%2/%3x%4@%5"_s.arg(m_name, color.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height())
                                .arg(scale);
        QPixmap picture;
        if (!QPixmapCache::find(key, &picture)) {
            picture = render(size, color);
            picture.setDevicePixelRatio(scale);
            QPixmapCache::insert(key, picture);
        }
        return picture;
    }

    static QColor colorFor(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        return palette.color(QPalette::Active, QPalette::WindowText);
    }

    [[nodiscard]] QPixmap render(const QSize &size, const QColor &color) const
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        renderInto(painter, QRect({}, size), color);
        return picture;
    }

    void renderInto(QPainter &painter, const QRectF &rect, const QColor &color) const
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor", color.name().toLatin1());
        const double side = std::min(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(rect.center());
        QSvgRenderer(svg).render(&painter, square);
    }

    QString m_name;
    QByteArray m_svg;
};

} // namespace

QIcon icon(const QString &name)
{
    loadResources();
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon \"%s\".", qUtf8Printable(name));
        return {};
    }
    return QIcon(new SvgIconEngine(name, file.readAll()));
}

} // namespace pangaea
