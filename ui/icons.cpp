// SPDX-License-Identifier: MIT
// An icon engine that puts the palette's colour in the place of currentColor, so that the same picture
// serves light, dark and disabled. GUI thread.
#include "ui/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QTransform>

#include <algorithm>
#include <cmath>

// The resources are linked statically, and outside a namespace only can they be asked for.
static void loadResources()
{
    Q_INIT_RESOURCE(pangaea);
}

namespace pangaea
{
namespace
{

class SvgIconEngine final : public QIconEngine
{
public:
    SvgIconEngine(const QString &name, const QByteArray &svg)
        : m_name(name)
        , m_svg(svg)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        // The painter's own scale: while a widget is rendered into a picture, the device is still the widget.
        const QTransform transform = painter->deviceTransform();
        const double ratio = std::clamp(std::hypot(transform.m11(), transform.m12()), 0.5, 8.0);
        const QPixmap picture = scaledPixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state, ratio);
        painter->drawPixmap(rect, picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// The size is in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        if (size.isEmpty())
            return {};
        const QColor color = colorFor(mode);
        const QString key = QStringLiteral("pangaea/%1/%2/%3x%4@%5")
                                .arg(m_name, color.name(QColor::HexArgb))
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

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine *clone() const override { return new SvgIconEngine(*this); }
    QString key() const override { return QStringLiteral("pangaea"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    static QColor colorFor(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        return palette.color(QPalette::Active, QPalette::WindowText);
    }

    [[nodiscard]] QPixmap render(const QSize &size, const QColor &color) const
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor", color.name().toLatin1());
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        const double side = std::min(size.width(), size.height());
        QSvgRenderer(svg).render(
            &painter, QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side));
        return picture;
    }

    QString m_name;
    QByteArray m_svg;
};

} // namespace

QIcon icon(const QString &name)
{
    loadResources();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon \"%s\".", qUtf8Printable(name));
        return {};
    }
    return QIcon(new SvgIconEngine(name, file.readAll()));
}

} // namespace pangaea
