// SPDX-License-Identifier: MIT
// Saves a picture as PNG, SVG or PDF, in a file that states what it shows. The same picture gives the same bytes. GUI
// thread; the functions that only look at a path: any thread.
#pragma once

#include "core/basics/savedfile.h"

#include <QDateTime>
#include <QImage>
#include <QSize>
#include <QString>

#include <functional>
#include <span>

class QPainter;

namespace pangaea {

/// What is drawn, and what the file says of it.
struct Picture {
    QSize size;                               ///< widget pixels
    std::function<void(QPainter &)> paint {}; ///< all of it, the ground too; any number of times
    QString title {};
    QString kernel {};
    QDateTime time {}; ///< of the session that it shows
};

struct PictureFormat {
    const char *suffix; ///< with its dot
    const char *title;  ///< to be translated in the context pangaea::PictureFile
    bool isSharp;       ///< shapes and text: it has no scale
    QByteArray (*bytes)(const Picture &picture, double scale);
};
/// The first is the usual one.
[[nodiscard]] std::span<const PictureFormat> pictureFormats();
/// "PNG picture"
[[nodiscard]] QString formatTitle(const PictureFormat &format);
/// By the suffix, case-insensitive; null if there is none.
[[nodiscard]] const PictureFormat *pictureFormatFor(const QString &path);
/// None if there is a format; otherwise the sentence lists the suffixes.
[[nodiscard]] Failure checkPicturePath(const QString &path);

/// scale: image pixels for each widget pixel, 1 to 3.
[[nodiscard]] QImage imageOf(const Picture &picture, double scale);
/// Writes a file that only the user can read, completely or not at all. A failure also says what to do.
[[nodiscard]] Failure savePicture(const QString &path, const Picture &picture, double scale);

/// "pangaea-2026-01-31-142355.png"
[[nodiscard]] QString proposedFileName(const QDateTime &now, const PictureFormat &format);

} // namespace pangaea
