// SPDX-License-Identifier: MIT
// Saves the window as a sharp picture, in a file that states what it shows. GUI thread.
#pragma once

#include "core/basics/failure.h"

#include <QDateTime>
#include <QImage>
#include <QString>

class QWidget;

namespace pangaea {

/// scale: image pixels for each widget pixel, 1 to 3; 0 takes the screen's own.
[[nodiscard]] QImage renderWidget(QWidget &widget, double scale = 0);

/// Writes a PNG that only the user can read, completely or not at all; adds ".png" if it is missing. A failure also
/// says what to do.
[[nodiscard]] Failure saveScreenshot(const QImage &image, const QString &path, const QString &title,
                                     const QString &kernel);

/// The path under which saveScreenshot() writes.
[[nodiscard]] QString withPngSuffix(const QString &path);

/// "pangaea-2026-01-31-142355.png"
[[nodiscard]] QString proposedFileName(const QDateTime &now);

} // namespace pangaea
