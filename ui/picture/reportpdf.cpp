// SPDX-License-Identifier: MIT
// The same HTML as in the other format; only the timeline is put in its place here, since Qt's rich text knows no SVG.
#include "ui/picture/reportpdf.h"

#include "ui/look/palette.h"
#include "ui/parts/drawing.h"
#include "ui/parts/drawingpdf.h"

#include "core/lesson/lessonreport.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextObjectInterface>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr int textPixels = 12; // of 96 to the inch
constexpr int marginMillimetres = 15;
constexpr double mostOfAPage = 0.9; // the heading goes with it
constexpr int drawingType = QTextFormat::UserObject + 1;

/// A drawing in a text, as large as the page at most.
class DrawingObject final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    explicit DrawingObject(const Drawing &drawing)
        : m_drawing(drawing)
    {
    }
    QSizeF intrinsicSize(QTextDocument *document, int, const QTextFormat &) override
    {
        const QSizeF size(m_drawing.size());
        const QSizeF page = document->pageSize();
        return size * std::min({1.0, page.width() / size.width(), mostOfAPage * page.height() / size.height()});
    }
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &) override
    {
        painter->save();
        painter->translate(rect.topLeft());
        const double scale = rect.width() / m_drawing.size().width();
        painter->scale(scale, scale);
        m_drawing.paint(*painter);
        painter->restore();
    }

private:
    const Drawing &m_drawing;
};

// A word that is nowhere else, so that nobody's output is taken for it.
QString markFor(const LessonReport &report)
{
    QString mark = u"timeline"_s;
    const QString all = QString::fromUtf8(reportHtml(report, {}));
    while (all.contains(mark))
        mark += u'0';
    return mark;
}

void fill(QTextDocument &document, const LessonReport &report, DrawingObject *timeline)
{
    const QString mark = markFor(report);
    document.setHtml(QString::fromUtf8(reportHtml(report, timeline ? "<p>" + mark.toUtf8() + "</p>" : QByteArray())));
    if (!timeline)
        return;
    document.documentLayout()->registerHandler(drawingType, timeline);
    QTextCharFormat format;
    format.setObjectType(drawingType);
    document.find(mark, 0, QTextDocument::FindCaseSensitively)
        .insertText(QString(QChar::ObjectReplacementCharacter), format);
}

} // namespace

QByteArray reportPdf(const LessonReport &report, const Drawing *timeline)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        describePdf(writer, report.title);
        writer.setPageSize(QPageSize(QPageSize::A4));
        const double margin = marginMillimetres;
        writer.setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
        QTextDocument document;
        document.documentLayout()->setPaintDevice(&writer);
        QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
        font.setPixelSize(textPixels);
        document.setDefaultFont(font);
        document.setDocumentMargin(0);
        const QSizeF page(writer.width(), writer.height());
        document.setPageSize(page);
        std::unique_ptr<DrawingObject> object;
        if (timeline)
            object = std::make_unique<DrawingObject>(*timeline);
        fill(document, report, object.get());
        QPainter painter(&writer);
        painter.setRenderHint(QPainter::LosslessImageRendering);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette = lightPalette(); // it is printed
        for (int number = 0; number < document.pageCount(); ++number) {
            if (number > 0)
                writer.newPage();
            painter.save();
            painter.translate(0, -number * page.height());
            context.clip = {0, number * page.height(), page.width(), page.height()};
            painter.setClipRect(context.clip);
            document.documentLayout()->draw(&painter, context);
            painter.restore();
        }
    }
    return steadyPdf(pdf, report.time);
}

} // namespace pangaea

#include "reportpdf.moc"
