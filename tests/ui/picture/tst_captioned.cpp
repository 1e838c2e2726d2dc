// SPDX-License-Identifier: MIT
// The caption is below the panel and says all that it should; callouts are where they were set, at any zoom.
#include "ui/picture/captioned.h"

#include "ui/look/zoom.h"
#include "ui/parts/drawing.h"

#include <QPainter>
#include <QTest>

using namespace pangaea;
using namespace Qt::StringLiterals;

namespace {

const QSize size(300, 100);
const QStringList facts {u"Asia, Europe: print_func"_s, u"2026-01-31 14:23:55 UTC"_s, u"Linux 6.1.0"_s,
                         u"exact: every switch was recorded"_s};

PanelDrawing panel(const QString &note = {})
{
    return {size, [](QPainter &painter) { painter.fillRect(QRect({}, size), Qt::yellow); }, note};
}

QString wordsOf(const Picture &picture)
{
    Drawing drawing(picture.size);
    QPainter painter(&drawing);
    picture.paint(painter);
    QStringList words;
    for (const DrawnItem &item : drawing.items()) {
        if (item.kind == DrawnItem::Text)
            words += item.text.trimmed();
    }
    return words.join(u' ').replace(QChar(0xa0), u' ');
}

} // namespace

class TestCaptioned : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { Zoom::instance().reset(); }

    void withoutACaptionItIsThePanel()
    {
        const Picture picture = captioned(panel(), {});
        QCOMPARE(picture.size, size);
        QImage yellow(size, QImage::Format_RGB32);
        yellow.fill(Qt::yellow);
        QCOMPARE(imageOf(picture, 1).convertToFormat(QImage::Format_RGB32).pixel(299, 99), yellow.pixel(299, 99));
        QCOMPARE(wordsOf(picture), QString());
    }

    void theCaptionIsBelow()
    {
        const Picture picture = captioned(panel(), {u"Two <processes>"_s, facts, {}});
        QCOMPARE(picture.size.width(), size.width());
        QVERIFY(picture.size.height() > size.height() + 40);
        const QString words = wordsOf(picture);
        QVERIFY2(words.startsWith(u"Two <processes> Asia, Europe: print_func"_s), qPrintable(words));
        for (const QString &fact : facts)
            QVERIFY2(words.contains(fact), qPrintable(words));
        QCOMPARE(imageOf(picture, 1).pixelColor(150, 50), QColor(Qt::yellow));
        QVERIFY(imageOf(picture, 1).pixelColor(150, size.height() + 4) != QColor(Qt::yellow));
    }

    void aLongTitleIsWrapped()
    {
        const Picture one = captioned(panel(), {u"Title"_s, facts, {}});
        const Picture more = captioned(panel(), {u"A long title, "_s.repeated(20), facts, {}});
        QVERIFY(more.size.height() > one.size.height() + 50);
        QCOMPARE(wordsOf(more).count(u"long"_s), 20);
    }

    void aTitleCannotTurnTheText()
    {
        QVERIFY(wordsOf(captioned(panel(), {u"a\u202eb"_s, facts, {}})).contains(u"<U+202E>"_s));
    }

    void whatIsLeftOutIsSaidInAnyCase()
    {
        const Picture picture = captioned(panel(u"The first 2 of 3 rows."_s), {});
        QCOMPARE(wordsOf(picture), u"The first 2 of 3 rows."_s);
        QVERIFY(picture.size.height() > size.height());
    }

    void calloutsAreNumbered()
    {
        std::vector<Callout> callouts;
        for (int i = 0; i < mostCallouts + 2; ++i)
            callouts.push_back({15.0 + 25 * i, 50});
        QCOMPARE(wordsOf(captioned(panel(), {{}, {}, callouts})), u"1 2 3 4 5 6 7 8 9"_s);
    }

    void calloutsKeepTheirPlaceWhenZoomed()
    {
        for (const int percent : {100, 200}) {
            Zoom::instance().setPercent(percent);
            const double factor = Zoom::instance().factor();
            PanelDrawing drawing = panel();
            drawing.size *= factor;
            const QImage image = imageOf(captioned(drawing, {{}, {}, {{100, 50}}}), 1);
            // left of the number, within the circle; and outside of it
            QVERIFY(image.pixelColor(int(92 * factor), int(50 * factor)).lightness() < 100);
            QVERIFY(image.pixelColor(int(80 * factor), int(50 * factor)).lightness() > 100);
        }
    }

    void aClickFindsTheUppermost()
    {
        const std::vector<Callout> callouts {{50, 50}, {55, 50}, {200, 50}};
        QCOMPARE(calloutAt(callouts, {52, 50}), 1);
        QCOMPARE(calloutAt(callouts, {40, 50}), 0);
        QCOMPARE(calloutAt(callouts, {120, 50}), -1);
        QCOMPARE(calloutAt({}, {0, 0}), -1);
    }
};

QTEST_MAIN(TestCaptioned)
#include "tst_captioned.moc"
