// SPDX-License-Identifier: MIT
// Text stays text and is escaped, shapes keep their places and are cut as painters and widgets cut them, and a PDF has
// nothing of the time and the chance of its writing.
#include "ui/parts/drawing.h"
#include "ui/parts/drawingpdf.h"

#include <QLabel>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

using namespace pangaea;
using namespace Qt::StringLiterals;

namespace {

using Paint = std::function<void(QPainter &)>;

const QSize size(120, 60);
const QDateTime then = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000).toUTC();

std::unique_ptr<Drawing> drawn(const Paint &paint)
{
    auto drawing = std::make_unique<Drawing>(size);
    QPainter painter(drawing.get());
    paint(painter);
    return drawing;
}

QImage white()
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

QImage painted(const Paint &paint)
{
    QImage image = white();
    QPainter painter(&image);
    paint(painter);
    return image;
}

QImage rendered(const QByteArray &svg)
{
    QImage image = white();
    QPainter painter(&image);
    QSvgRenderer renderer(svg);
    renderer.render(&painter);
    return image;
}

/// The contents of all <text>.
QStringList textsOf(const QByteArray &svg)
{
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text"_s)
            texts += reader.readElementText();
    }
    return reader.hasError() ? QStringList {reader.errorString()} : texts;
}

} // namespace

class TestDrawing : public QObject
{
    Q_OBJECT
private slots:
    void shapesAreWhereTheyWere_data()
    {
        QTest::addColumn<Paint>("paint");
        QTest::newRow("rectangle") << Paint([](QPainter &painter) { painter.fillRect(10, 10, 40, 20, Qt::blue); });
        QTest::newRow("clip") << Paint([](QPainter &painter) {
            painter.setClipRect(0, 0, 30, 30);
            painter.fillRect(10, 10, 80, 40, Qt::blue);
        });
        QTest::newRow("clip in clip") << Paint([](QPainter &painter) {
            painter.setClipRect(0, 0, 60, 60);
            painter.setClipRect(20, 0, 80, 30, Qt::IntersectClip);
            painter.fillRect(size.width() * 0, 0, 120, 60, Qt::blue);
        });
        QTest::newRow("a clip that ends") << Paint([](QPainter &painter) {
            painter.save();
            painter.setClipRect(0, 0, 20, 20);
            painter.fillRect(0, 0, 60, 60, Qt::red);
            painter.restore();
            painter.fillRect(60, 0, 20, 60, Qt::blue);
            painter.setClipRect(0, 0, 5, 5);
            painter.setClipping(false);
            painter.fillRect(100, 0, 20, 60, Qt::green);
        });
        QTest::newRow("moved and scaled") << Paint([](QPainter &painter) {
            painter.translate(20, 10);
            painter.scale(2, 2);
            painter.fillRect(0, 0, 10, 10, Qt::red);
        });
        QTest::newRow("lines") << Paint([](QPainter &painter) {
            painter.setPen(Qt::black);
            painter.drawLine(10, 10, 100, 10);
            painter.drawLine(20, 20, 20, 50);
        });
        QTest::newRow("cut line") << Paint([](QPainter &painter) {
            painter.setClipRect(0, 0, 50, 60);
            painter.setPen(QPen(Qt::black, 4));
            painter.drawLine(10, 30, 100, 30);
        });
        QTest::newRow("picture") << Paint([](QPainter &painter) {
            QImage image(20, 20, QImage::Format_ARGB32);
            image.fill(Qt::darkGreen);
            painter.drawImage(QPoint(30, 20), image);
        });
        QTest::newRow("widget") << Paint([](QPainter &painter) {
            QWidget widget;
            widget.resize(size);
            QPalette colors;
            colors.setColor(QPalette::Window, Qt::yellow);
            widget.setPalette(colors);
            QWidget inner(&widget);
            inner.setGeometry(80, 20, 80, 20);
            colors.setColor(QPalette::Window, Qt::blue);
            inner.setPalette(colors);
            inner.setAutoFillBackground(true);
            widget.render(&painter);
        });
    }
    void shapesAreWhereTheyWere()
    {
        QFETCH(Paint, paint);
        const QImage wanted = painted(paint);
        QVERIFY(wanted != white());
        const auto drawing = drawn(paint);
        QCOMPARE(painted([&](QPainter &painter) { drawing->paint(painter); }), wanted);
        QCOMPARE(rendered(svgOf(*drawing, {}, {})), wanted);
    }

    // Colours that are mixed with the ground, and the smooth edges of curves, may differ by a little.
    void curvesAreWhereTheyWere()
    {
        const Paint paint = [](QPainter &painter) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setOpacity(0.5);
            painter.setPen(Qt::NoPen);
            painter.setBrush(Qt::blue);
            painter.drawEllipse(10, 10, 40, 40);
            QLinearGradient gradient(0, 0, 0, 60);
            gradient.setColorAt(0, Qt::black);
            gradient.setColorAt(1, Qt::white);
            painter.setBrush(gradient);
            painter.drawRect(80, 0, 40, 60);
        };
        const QImage wanted = painted(paint);
        const QImage found = rendered(svgOf(*drawn(paint), {}, {}));
        for (const QPoint at : {QPoint(30, 30), QPoint(11, 11), QPoint(30, 12), QPoint(60, 30), QPoint(100, 30)}) {
            const QColor one = wanted.pixelColor(at);
            const QColor other = found.pixelColor(at);
            QVERIFY2(qAbs(one.red() - other.red()) < 12 && qAbs(one.blue() - other.blue()) < 12,
                     qPrintable(one.name() + u' ' + other.name()));
        }
    }

    void textIsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("plain") << u"The name of continent is :  Asia"_s << u"The name of continent is :  Asia"_s;
        QTest::newRow("markup") << u"</text><script>\"'&"_s << u"</text><script>\"'&"_s;
        QTest::newRow("control") << u"a\x01z"_s << u"a\uFFFDz"_s;
        QTest::newRow("Europe") << u"Österreich"_s << u"Österreich"_s;
    }
    void textIsText()
    {
        QFETCH(QString, text);
        const auto drawing = drawn([&](QPainter &painter) {
            painter.setPen(Qt::black);
            painter.drawText(QPoint(5, 30), text);
        });
        const QByteArray svg = svgOf(*drawing, u"<title> & more"_s, u"Linux 6.1"_s);
        QTEST(textsOf(svg).join(QString()), "found");
        QVERIFY(svg.contains("<title>&lt;title&gt; &amp; more</title>"));
        QVERIFY(svg.contains("<desc>Linux 6.1</desc>"));
        QVERIFY(svg.contains("textLength=\""));
        QVERIFY(rendered(svg) != white());
    }

    void textIsCut()
    {
        const auto drawing = drawn([](QPainter &painter) {
            painter.setClipRect(0, 0, 20, 60);
            painter.drawText(QPoint(5, 30), u"A long text that is cut"_s);
            painter.setClipRect(0, 0, 20, 10);
            painter.drawText(QPoint(5, 50), u"out of sight"_s);
        });
        const QByteArray svg = svgOf(*drawing, {}, {});
        QCOMPARE(textsOf(svg).size(), 1);
        QVERIFY(svg.contains("<clipPath id=\"c1\"><rect x=\"0\" y=\"0\" width=\"20\" height=\"60\"/></clipPath>"));
        QVERIFY(svg.contains("<g clip-path=\"url(#c1)\">"));
        const QImage found = painted([&](QPainter &painter) { drawing->paint(painter); });
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 20; x < size.width(); ++x)
                QCOMPARE(found.pixel(x, y), white().pixel(x, y));
        }
    }

    void fontsAreKept()
    {
        QFont font = QFont(u"monospace"_s);
        font.setStyleHint(QFont::Monospace);
        font.setPixelSize(21);
        font.setBold(true);
        const QByteArray svg = svgOf(*drawn([&](QPainter &painter) {
            painter.setFont(font);
            painter.drawText(QPoint(5, 30), u"Asia"_s);
        }),
                                     {}, {});
        QVERIFY2(svg.contains("font-size=\"21\" font-weight=\"700\""), svg.constData());
        QVERIFY2(svg.contains("', monospace\""), svg.constData());
    }

    void pdfHasTextInItsFonts()
    {
        const auto drawing = drawn([](QPainter &painter) { painter.drawText(QPoint(5, 30), u"Asia"_s); });
        const QByteArray pdf = pdfOf(*drawing, u"Asia"_s, then);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/FontFile2"));
        QVERIFY(pdf.contains("/ToUnicode"));
        QVERIFY(!pdf.contains("/Subtype /Image"));
        QVERIFY(pdf.contains("[0 0 90.000000 45.000000]")); // 3/4 point for each pixel
        QVERIFY(pdf.contains("(D:20231114221320Z)"));
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        QTRY_VERIFY(QDateTime::currentSecsSinceEpoch() > now); // Qt writes the time into the file
        QCOMPARE(pdfOf(*drawing, u"Asia"_s, then), pdf);
        QVERIFY(pdfOf(*drawing, u"Africa"_s, then) != pdf);
        const qsizetype at = pdf.lastIndexOf("startxref");
        QCOMPARE(pdf.mid(pdf.mid(at + 10).split('\n').front().trimmed().toLongLong(), 4), QByteArray("xref"));
    }

    // As versions of Qt write it: dates as elements, or as attributes (6.8).
    void pdfHasNothingByChance()
    {
        const auto file = [](const char *id, const char *date, const char *iso) {
            return QByteArray("%PDF-1.6\n/CreationDate (D:") + date + ")\n<xmp:CreateDate>" + iso
                + "</xmp:CreateDate>\n<rdf:Description xmp:ModifyDate=\"" + iso
                + "\" rdf:about=\"\"/>\n<xmpMM:DocumentID>uuid:" + id + "</xmpMM:DocumentID>\ntrailer /ID [ <"
                + QByteArray(id).replace("-", "").toUpper() + "> <" + QByteArray(id).left(8) + "> ]\n";
        };
        const QByteArray one = file("0b2a9b9c-7a0e-4f1c-9a61-1d2f3a4b5c6d", "20261130055914+01'00'",
                                    "2026-11-30T05:59:14+01:00");
        const QByteArray other = file("ffffffff-7a0e-4f1c-9a61-1d2f3a4b5c6d", "20200101000000+01'00'",
                                      "2020-01-01T00:00:00+01:00");
        QVERIFY(one != other);
        const QByteArray steady = steadyPdf(one, then);
        QCOMPARE(steady.size(), one.size());
        QCOMPARE(steadyPdf(other, then), steady);
        QVERIFY2(steady.contains("/CreationDate (D:20231114221320Z)      \n"), steady.constData());
        QVERIFY2(steady.contains("<xmp:CreateDate>2023-11-14T22:13:20Z     <"), steady.constData());
        QVERIFY2(steady.contains("xmp:ModifyDate=\"2023-11-14T22:13:20+00:00\" rdf"), steady.constData());
        QVERIFY2(!steady.contains("0b2a9b9c"), steady.constData());
    }
};

QTEST_MAIN(TestDrawing)
#include "tst_drawing.moc"
