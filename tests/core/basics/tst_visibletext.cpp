// SPDX-License-Identifier: MIT
// What is invisible is marked, and what only looks like it stays whole.
#include "core/basics/visibletext.h"

#include <QTest>

#include <string>

using namespace Qt::StringLiterals;

using namespace pangaea;

namespace {

QString of(const std::u32string &text)
{
    return QString::fromUcs4(text.data(), qsizetype(text.size()));
}

} // namespace

class TestVisibleText final : public QObject
{
    Q_OBJECT
private slots:
    void marksWhatIsInvisible_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto alone = [](char32_t c) {
            const QString mark = u"<U+%1>"_s.arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
            QTest::addRow("%s", qPrintable(mark)) << of({U'a', c, U'b'}) << u"a"_s + mark + u"b"_s;
        };
        for (const char32_t c : {0x00ADU, 0x115FU, 0x180EU, 0x200BU, 0x202EU, 0x2066U, 0x2800U, 0x3164U, 0xFE0FU,
                                 0xFEFFU, 0xFFA0U, 0x1D173U, 0xE0001U, 0xE0041U, 0xE007FU, 0xE0100U, 0xE0FFFU})
            alone(c);
        QTest::newRow("NUL and escape") << u"a"_s + QChar(u'\0') + u"\x1B"_s << u"a␀␛"_s;
        QTest::newRow("words in tags") << of(U"hi\U000E0068\U000E0069") << u"hi<U+E0068><U+E0069>"_s;
        QTest::newRow("two selectors") << of(U"\u2764\uFE0F\uFE0F") << of(U"\u2764\uFE0F") + u"<U+FE0F>"_s;
        QTest::newRow("a flag that goes on") << of(U"\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067"
                                                   U"\U000E007F\U000E0068")
                                             << of(U"\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067"
                                                   U"\U000E007F")
                + u"<U+E0068>"_s;
        QTest::newRow("half a pair") << QString(QChar(0xD83C)) + u"x"_s << u"\uFFFDx"_s;
    }
    void marksWhatIsInvisible()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(visibleText(text), shown);
    }

    // However many tags come, only those of a flag are hidden.
    void endsAFlagThatNeverEnds()
    {
        const QString shown = visibleText(of(U"\U0001F3F4" + std::u32string(100, 0xE0061)));
        QCOMPARE(shown.count(u"<U+E0061>"_s), 93);
    }

    void leavesAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("heart") << of(U"\u2764\uFE0F");
        QTest::newRow("keycap") << of(U"1\uFE0F\u20E3");
        QTest::newRow("family") << of(U"\U0001F468\u200D\U0001F469\u200D\U0001F467");
        QTest::newRow("rainbow") << of(U"\U0001F3F3\uFE0F\u200D\U0001F308");
        QTest::newRow("Wales") << of(U"\U0001F3F4\U000E0067\U000E0062\U000E0077\U000E006C\U000E0073\U000E007F");
        QTest::newRow("Chile") << of(U"\U0001F1E8\U0001F1F1");
        QTest::newRow("a variant of Han") << of(U"\u845B\U000E0100");
        QTest::newRow("Persian") << of(U"\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645");
        QTest::newRow("no-break space") << of(U"1\u00A0000");
    }
    void leavesAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(visibleText(text), text);
    }
};

QTEST_APPLESS_MAIN(TestVisibleText)
#include "tst_visibletext.moc"
