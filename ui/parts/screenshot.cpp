// SPDX-License-Identifier: MIT
// Renders a widget and writes the picture with its title, time and kernel in the file itself, since
// files are copied out of their folders and names are lost. GUI thread.
#include "ui/parts/screenshot.h"

#include "core/basics/savedfile.h"

#include <QCoreApplication>
#include <QImageWriter>
#include <QLocale>
#include <QSaveFile>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace pangaea {
namespace {

class Screenshot
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::Screenshot)
};

QString failure(const QString &path, const QString &reason)
{
    return Screenshot::tr("The screenshot could not be saved as %1: %2. Choose a folder with free space, in which "
                          "you may write.")
        .arg(realPath(path), reason);
}

QImage withText(const QImage &image, const QString &title, const QString &kernel)
{
    QImage labelled(image);
    const QDateTime now = QDateTime::currentDateTime();
    labelled.setText(u"Title"_s, title);
    labelled.setText(u"Software"_s, u"Pangaea %1"_s.arg(QCoreApplication::applicationVersion()).trimmed());
    labelled.setText(u"Creation Time"_s, now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODate));
    labelled.setText(u"Kernel"_s, kernel);
    return labelled;
}

} // namespace

QImage renderWidget(QWidget &widget, double scale)
{
    const double ratio = scale > 0 ? scale : widget.devicePixelRatioF();
    QImage image((QSizeF(widget.size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(widget.palette().color(QPalette::Window));
    widget.render(&image);
    // Documents then show it in the window's own size, and use the additional pixels for sharpness.
    image.setDotsPerMeterX(qRound(96 * ratio / 0.0254));
    image.setDotsPerMeterY(qRound(96 * ratio / 0.0254));
    return image.convertToFormat(QImage::Format_RGB32);
}

Failure saveScreenshot(const QImage &image, const QString &path, const QString &title, const QString &kernel)
{
    const QString target = withPngSuffix(path);
    if (Failure obstacle = obstacleTo(target))
        return obstacle;
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly))
        return failure(target, file.errorString());
    // A screenshot can show what the programs printed.
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure(target, file.errorString());
    QImageWriter writer(&file, "png");
    if (!writer.write(withText(image, title, kernel)))
        return failure(target, file.error() == QFileDevice::NoError ? writer.errorString() : file.errorString());
    // commit() misses a failure to write buffered data, and would then replace a good file.
    if (!file.flush() || !file.commit())
        return failure(target, file.errorString());
    return {};
}

QString withPngSuffix(const QString &path)
{
    return path.endsWith(".png"_L1, Qt::CaseInsensitive) ? path : path + ".png"_L1;
}

QString proposedFileName(const QDateTime &now)
{
    return QLocale::c().toString(now, u"'pangaea-'yyyy-MM-dd-HHmmss'.png'"_s);
}

} // namespace pangaea
