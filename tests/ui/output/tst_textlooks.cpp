// SPDX-License-Identifier: MIT
// Whatever colours a program asks for, its text can be read, in light and in dark.
#include "ui/output/textlooks.h"

#include "ui/look/palette.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace pangaea;

namespace {

const std::vector<QPalette> &palettes()
{
    static const std::vector<QPalette> both {lightPalette(), darkPalette()};
    return both;
}

std::vector<std::optional<TextColor>> someColors()
{
    std::vector<std::optional<TextColor>> colors {std::nullopt};
    for (quint32 i = 0; i < 256; ++i)
        colors.push_back(TextColor {false, i});
    for (const quint32 rgb : {0x000000u, 0xFFFFFFu, 0x777777u, 0x242424u, 0xFFF6E5u, 0xFF0000u, 0x0000FFu, 0x808000u})
        colors.push_back(TextColor {true, rgb});
    return colors;
}

} // namespace

class TestTextLooks : public QObject
{
    Q_OBJECT
private slots:
    void isNeverInvisible()
    {
        TextLooks looks;
        for (const QPalette &palette : palettes()) {
            looks.forget();
            for (const bool isError : {false, true}) {
                for (const auto &foreground : someColors()) {
                    for (const auto &background : someColors()) {
                        for (const bool inverse : {false, true}) {
                            const QTextCharFormat format = looks.format(
                                {foreground, background, false, false, false, inverse}, isError, palette);
                            const QColor behind = format.hasProperty(QTextFormat::BackgroundBrush)
                                ? format.background().color()
                                : isError ? stderrFill(palette)
                                          : palette.color(QPalette::Base);
                            if (contrast(format.foreground().color(), behind) < 3)
                                QFAIL(qPrintable(format.foreground().color().name() + u" on "_s + behind.name()));
                        }
                    }
                }
            }
        }
    }

    void theSixteenReadWell()
    {
        for (const QPalette &palette : palettes()) {
            const QColor base = palette.color(QPalette::Base);
            for (quint32 i = 0; i < 16; ++i) {
                const TextColors colors = readableColors({TextColor {false, i}, {}}, palette.color(QPalette::Text),
                                                         base, palette);
                QVERIFY2(contrast(colors.ink, base) >= 4.5, qPrintable(colors.ink.name()));
                QVERIFY(!colors.fill.isValid());
            }
        }
    }

    void colorsAreThoseAskedFor()
    {
        const QPalette light = lightPalette();
        const auto ink = [&](const TextStyle &style) {
            return readableColors(style, light.color(QPalette::Text), light.color(QPalette::Base), light).ink.name();
        };
        QCOMPARE(ink({TextColor {true, 0x123456}, {}}), u"#123456"_s);
        QCOMPARE(ink({TextColor {false, 19}, {}}), u"#0000af"_s);
        QCOMPARE(ink({TextColor {false, 232}, {}}), u"#080808"_s);
        QCOMPARE(ink({TextColor {false, 231}, {}}), light.color(QPalette::Text).name()); // white on white
        QCOMPARE(ink({TextColor {false, 15}, TextColor {false, 0}}), u"#ffffff"_s);
    }

    void italicsAreOurs()
    {
        TextLooks looks;
        const QTextCharFormat format = looks.format({{}, {}, true, true, true, false}, false, lightPalette());
        QCOMPARE(format.fontWeight(), int(QFont::Bold));
        QVERIFY(format.fontUnderline());
        QVERIFY(!format.fontItalic());
    }
};

QTEST_MAIN(TestTextLooks)
#include "tst_textlooks.moc"
