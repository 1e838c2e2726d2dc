// SPDX-License-Identifier: MIT
// Qt writes the time of writing, and from Qt 6.8 on a random name, into each PDF: they become those of the session. The
// new values are as long as the old ones, since a PDF lists the places of its parts.
#include "ui/parts/drawingpdf.h"

#include "ui/parts/drawing.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr int pixelsPerInch = 96; // as CSS has it, so that SVG and PDF are of the same size
constexpr double pointsPerPixel = 72.0 / pixelsPerInch;

/// Replaces what the pattern's first group captures; padded or cut to the same length.
void replaceAll(QByteArray &bytes, const QString &pattern, const QByteArray &value, char padding)
{
    const QRegularExpression expression(pattern);
    const QString text = QString::fromLatin1(bytes); // a character for each byte
    for (const QRegularExpressionMatch &match : expression.globalMatch(text)) {
        const qsizetype length = match.capturedLength(1);
        bytes.replace(match.capturedStart(1), length, value.leftJustified(length, padding, true));
    }
}

} // namespace

QByteArray steadyPdf(QByteArray pdf, const QDateTime &time)
{
    const QByteArray date = '(' + time.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toLatin1() + ')';
    replaceAll(pdf, u"/(?:CreationDate|ModDate) (\\(D:[^)]*\\))"_s, date, ' ');
    const QByteArray iso = time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s).toLatin1();
    replaceAll(pdf, u"<xmp:(?:Create|Modify|Metadata)Date>([^<]*)<"_s, iso, ' ');
    // As Qt writes them from 6.8 on; as long as its own, which have an offset.
    const QByteArray zoned = time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'+00:00'"_s).toLatin1();
    replaceAll(pdf, u"xmp:(?:Create|Modify|Metadata)Date=\"([^\"]*)\""_s, zoned, ' ');
    replaceAll(pdf, u"uuid:([0-9a-fA-F-]{36})"_s, {}, '0');
    replaceAll(pdf, u"/ID \\[ *<([0-9a-fA-F]+)>"_s, {}, '0');
    replaceAll(pdf, u"/ID \\[ *<[0-9a-fA-F]+> *<([0-9a-fA-F]+)>"_s, {}, '0');
    // Other files have other names.
    const QByteArray name = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex();
    replaceAll(pdf, u"/ID \\[ *<([0-9a-fA-F]+)>"_s, name, '0');
    replaceAll(pdf, u"/ID \\[ *<[0-9a-fA-F]+> *<([0-9a-fA-F]+)>"_s, name, '0');
    return pdf;
}

void describePdf(QPdfWriter &writer, const QString &title)
{
    writer.setResolution(pixelsPerInch);
    writer.setTitle(title);
    writer.setCreator(u"Pangaea %1"_s.arg(QCoreApplication::applicationVersion()).trimmed());
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    writer.setDocumentId(QUuid::createUuidV5(QUuid(), title));
#endif
}

QByteArray pdfOf(const Drawing &drawing, const QString &title, const QDateTime &time)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        describePdf(writer, title);
        writer.setPageSize(
            QPageSize(QSizeF(drawing.size()) * pointsPerPixel, QPageSize::Point, u"picture"_s, QPageSize::ExactMatch));
        writer.setPageMargins({0, 0, 0, 0});
        QPainter painter(&writer);
        painter.setRenderHint(QPainter::LosslessImageRendering);
        drawing.paint(painter);
    }
    return steadyPdf(pdf, time);
}

} // namespace pangaea
