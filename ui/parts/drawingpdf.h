// SPDX-License-Identifier: MIT
// Writes a drawing as a PDF of one page, in which text is text and can be selected. The same drawing of the same time
// gives the same bytes. GUI thread.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

class QPdfWriter;

namespace pangaea {

class Drawing;

/// The page is as large as the drawing, at 96 pixels to the inch.
[[nodiscard]] QByteArray pdfOf(const Drawing &drawing, const QString &title, const QDateTime &time);

/// What every PDF of Pangaea says of itself, and the 96 pixels.
void describePdf(QPdfWriter &writer, const QString &title);
/// The same file, but with this time in it, and without anything random.
[[nodiscard]] QByteArray steadyPdf(QByteArray pdf, const QDateTime &time);

} // namespace pangaea
