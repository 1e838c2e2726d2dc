// SPDX-License-Identifier: MIT
// The window as a sharp picture in a file that says what it shows. GUI thread.
#pragma once

#include "core/basics/failure.h"

#include <QDateTime>
#include <QImage>
#include <QString>

class QWidget;

namespace pangaea {

/// scale: image pixels for each widget pixel, 1 to 3; 0 takes the screen's own.
[[nodiscard]] QImage renderWidget(QWidget &widget, double scale = 0);

/// Writes a PNG that only the user can read, whole or not at all; ".png" is added where it is missing.
/// A failure says also what to do.
[[nodiscard]] Failure saveScreenshot(const QImage &image, const QString &path, const QString &title,
                                     const QString &kernel);

/// The path under which saveScreenshot() writes.
[[nodiscard]] QString withPngSuffix(const QString &path);

/// "pangaea-2026-01-31-142355.png"
[[nodiscard]] QString proposedFileName(const QDateTime &now);

} // namespace pangaea
