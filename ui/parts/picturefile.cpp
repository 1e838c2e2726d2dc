// SPDX-License-Identifier: MIT
// A picture's title, time and kernel are in the file itself, since files are copied out of their folders and names are
// lost. The time is the session's: a file that is made again later is the same.
#include "ui/parts/picturefile.h"

#include "ui/parts/drawing.h"
#include "ui/parts/drawingpdf.h"

#include "core/basics/visibletext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::PictureFile)
};

QString software()
{
    return u"Pangaea %1"_s.arg(QCoreApplication::applicationVersion()).trimmed();
}

QString timeText(const Picture &picture)
{
    return picture.time.toUTC().toString(Qt::ISODate);
}

QByteArray png(const Picture &picture, double scale)
{
    QImage image = imageOf(picture, scale);
    image.setText(u"Title"_s, picture.title);
    image.setText(u"Software"_s, software());
    image.setText(u"Creation Time"_s, timeText(picture));
    image.setText(u"Kernel"_s, picture.kernel);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

void paintInto(Drawing &drawing, const Picture &picture)
{
    QPainter painter(&drawing);
    picture.paint(painter);
}

QByteArray svg(const Picture &picture, double)
{
    Drawing drawing(picture.size);
    paintInto(drawing, picture);
    return svgOf(drawing, picture.title, QStringList {software(), timeText(picture), picture.kernel}.join(u" · "_s));
}

QByteArray pdf(const Picture &picture, double)
{
    Drawing drawing(picture.size);
    paintInto(drawing, picture);
    return pdfOf(drawing, picture.title, picture.time);
}

constexpr std::array formats {
    PictureFormat {".png", QT_TRANSLATE_NOOP("pangaea::PictureFile", "PNG picture"), false, png},
    PictureFormat {".svg", QT_TRANSLATE_NOOP("pangaea::PictureFile", "SVG drawing"), true, svg},
    PictureFormat {".pdf", QT_TRANSLATE_NOOP("pangaea::PictureFile", "PDF page"), true, pdf},
};

} // namespace

std::span<const PictureFormat> pictureFormats()
{
    return formats;
}

QString formatTitle(const PictureFormat &format)
{
    return Tr::tr(format.title);
}

const PictureFormat *pictureFormatFor(const QString &path)
{
    const auto found = std::ranges::find_if(formats, [&](const PictureFormat &format) {
        return path.endsWith(QLatin1String(format.suffix), Qt::CaseInsensitive);
    });
    return found == formats.end() ? nullptr : &*found;
}

Failure checkPicturePath(const QString &path)
{
    if (pictureFormatFor(path))
        return {};
    QStringList known;
    for (const PictureFormat &format : formats)
        known += Tr::tr("%1 for a %2").arg(QLatin1String(format.suffix), formatTitle(format));
    return Tr::tr("The suffix of \"%1\" names no kind of picture: use %2.").arg(visibleText(path), known.join(", "_L1));
}

QImage imageOf(const Picture &picture, double scale)
{
    QImage image((QSizeF(picture.size) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    picture.paint(painter);
    painter.end();
    // Documents then show it in the window's own size, and use the additional pixels for sharpness.
    image.setDotsPerMeterX(qRound(96 * scale / 0.0254));
    image.setDotsPerMeterY(qRound(96 * scale / 0.0254));
    return std::move(image).convertToFormat(QImage::Format_RGB32); // in place
}

Failure savePicture(const QString &path, const Picture &picture, double scale)
{
    if (Failure problem = checkPicturePath(path))
        return problem;
    return saveFile(path,
                    [&](QIODevice &device) { return put(device, pictureFormatFor(path)->bytes(picture, scale)); });
}

QString proposedFileName(const QDateTime &now, const PictureFormat &format)
{
    return QLocale::c().toString(now, u"'pangaea-'yyyy-MM-dd-HHmmss"_s) + QLatin1String(format.suffix);
}

} // namespace pangaea
