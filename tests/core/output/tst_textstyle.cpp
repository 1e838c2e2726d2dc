// SPDX-License-Identifier: MIT
// Every parameter that changes how text looks, and what is not one.
#include "core/output/textstyle.h"

#include <QTest>

using namespace pangaea;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(TextStyle)

namespace {

std::optional<TextColor> indexed(quint32 index)
{
    return TextColor {false, index};
}
std::optional<TextColor> rgb(quint32 value)
{
    return TextColor {true, value};
}

} // namespace

class TestTextStyle final : public QObject
{
    Q_OBJECT
private slots:
    void sets_data()
    {
        QTest::addColumn<QString>("parameters");
        QTest::addColumn<TextStyle>("expected");
        const auto row = [](const QString &parameters, const TextStyle &expected) {
            QTest::newRow(qPrintable(parameters)) << parameters << expected;
        };
        row(u"1"_s, {.bold = true});
        row(u"3"_s, {.italic = true});
        row(u"4"_s, {.underline = true});
        row(u"21"_s, {.underline = true});
        row(u"4:3"_s, {.underline = true});
        row(u"7"_s, {.inverse = true});
        row(u"01;03"_s, {.bold = true, .italic = true});
        for (quint32 i = 0; i < 8; ++i) {
            row(QString::number(30 + i), {.foreground = indexed(i)});
            row(QString::number(40 + i), {.background = indexed(i)});
            row(QString::number(90 + i), {.foreground = indexed(8 + i)});
            row(QString::number(100 + i), {.background = indexed(8 + i)});
        }
        row(u"38;5;208"_s, {.foreground = indexed(208)});
        row(u"48;5;0;1"_s, {.background = indexed(0), .bold = true});
        row(u"38:5:208"_s, {.foreground = indexed(208)});
        row(u"38;2;1;2;255"_s, {.foreground = rgb(0x0102FF)});
        row(u"48;2;255;0;0;38;2;0;255;0"_s, {.foreground = rgb(0x00FF00), .background = rgb(0xFF0000)});
        row(u"38:2:1:2:3"_s, {.foreground = rgb(0x010203)});
        row(u"38:2::1:2:3"_s, {.foreground = rgb(0x010203)});
        row(u"38:2:9:1:2:3"_s, {.foreground = rgb(0x010203)});
        row(u"1;38:5:2;3"_s, {.foreground = indexed(2), .bold = true, .italic = true});
        row(u"58;5;1;1"_s, {.bold = true}); // not a blinking 5
        row(u"58;2;3;4;7"_s, {});
        row(u"0;1"_s, {.bold = true});
        row(u"1;;3"_s, {.italic = true});         // nothing is 0
        row(u"2;5;6;8;9;20;50;99;108;777"_s, {}); // faint, blinking, hidden, struck out, unknown
        row(u"38;5;256"_s, {});
        row(u"38;5"_s, {});
        row(u"38;2;1;2"_s, {});
        row(u"38;2;1;2;999"_s, {});
        row(u"38"_s, {});
        row(u"38;9;1"_s, {.bold = true});
        row(u"99999999999999999999999"_s, {});
        row(u":"_s, {});
        row(u"38:"_s, {});
    }
    void sets()
    {
        QFETCH(QString, parameters);
        QFETCH(TextStyle, expected);
        TextStyle style;
        applyGraphicRendition(style, parameters);
        QVERIFY(style == expected);
    }

    void takesBack_data()
    {
        QTest::addColumn<QString>("parameters");
        QTest::addColumn<TextStyle>("expected");
        const TextStyle all {indexed(1), rgb(2), true, true, true, true};
        const auto row = [all](const char *parameters, auto change) {
            TextStyle style = all;
            change(style);
            QTest::newRow(parameters) << QString::fromLatin1(parameters) << style;
        };
        row("", [](TextStyle &style) { style = {}; });
        row("0", [](TextStyle &style) { style = {}; });
        row("22", [](TextStyle &style) { style.bold = false; });
        row("23", [](TextStyle &style) { style.italic = false; });
        row("24", [](TextStyle &style) { style.underline = false; });
        row("4:0", [](TextStyle &style) { style.underline = false; });
        row("27", [](TextStyle &style) { style.inverse = false; });
        row("39", [](TextStyle &style) { style.foreground.reset(); });
        row("49", [](TextStyle &style) { style.background.reset(); });
        row("x", [](TextStyle &) {});
    }
    void takesBack()
    {
        QFETCH(QString, parameters);
        QFETCH(TextStyle, expected);
        TextStyle style {indexed(1), rgb(2), true, true, true, true};
        applyGraphicRendition(style, parameters);
        QVERIFY(style == expected);
    }
};

QTEST_APPLESS_MAIN(TestTextStyle)
#include "tst_textstyle.moc"
