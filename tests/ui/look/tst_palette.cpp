// SPDX-License-Identifier: MIT
// Every colour that carries meaning is readable on its background, in our palettes and in foreign ones.
#include "ui/look/palette.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStyle>
#include <QTest>

#include <array>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

using namespace pangaea;

class TestPalette : public QObject
{
    Q_OBJECT
private slots:
    void ratio();
    void selection();
    void text_data();
    void text();
    void chip_data();
    void chip();
    void identityColor_data();
    void identityColor();
    void foreign_data();
    void foreign();
    void numbersRepeat();
    void glyphsDiffer();
    void highContrast_data();
    void highContrast();
    void theme();
};

namespace {

const std::array themes {std::pair {"light", Theme::Light}, std::pair {"dark", Theme::Dark}};

QPalette paletteOf(Theme theme)
{
    return theme == Theme::Dark ? darkPalette() : lightPalette();
}

QColor color(const char *name)
{
    return QColor(QLatin1String(name));
}

double onBase(const QColor &ink, const QPalette &palette)
{
    return contrast(ink, palette.color(QPalette::Base));
}

double onSelection(const QColor &ink, const QPalette &palette)
{
    return contrast(ink, selectionFill(palette));
}

} // namespace

void TestPalette::ratio()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    QVERIFY(qAbs(contrast(color("#767676"), Qt::white) - 4.54) < 0.01);
    QCOMPARE(mixed(Qt::white, Qt::black, 0), QColor(Qt::white));
    QCOMPARE(mixed(Qt::white, Qt::black, 1), QColor(Qt::black));
}

void TestPalette::selection()
{
    QCOMPARE(selectionFill(lightPalette()), color("#daeaf5"));
    QCOMPARE(selectionFill(darkPalette()), color("#274151"));
    QVERIFY(!isDark(lightPalette()));
    QVERIFY(isDark(darkPalette()));
}

void TestPalette::text_data()
{
    QTest::addColumn<int>("theme");
    for (const auto &[name, theme] : themes)
        QTest::newRow(name) << int(theme);
}

void TestPalette::text()
{
    QFETCH(int, theme);
    const QPalette palette = paletteOf(Theme(theme));
    using Role = QPalette::ColorRole;
    for (const Role ground : {Role::Window, Role::Base, Role::AlternateBase, Role::Button}) {
        QVERIFY(contrast(palette.color(Role::Text), palette.color(ground)) >= 9);
        QVERIFY(contrast(quietText(palette), palette.color(ground)) >= 4.5);
    }
    QVERIFY(onSelection(palette.color(Role::Text), palette) >= 4.5);
    QVERIFY(onSelection(quietText(palette), palette) >= 4.5);
    QVERIFY(contrast(palette.color(Role::HighlightedText), palette.color(Role::Highlight)) >= 4.5);
    QVERIFY(contrast(palette.color(Role::ToolTipText), palette.color(Role::ToolTipBase)) >= 4.5);
    QVERIFY(contrast(palette.color(Role::Link), palette.color(Role::Base)) >= 4.5);
    QVERIFY(contrast(stderrText(palette), stderrFill(palette)) >= 6.2);
    for (const Role ground : {Role::Window, Role::Base}) {
        QVERIFY(contrast(fieldBorder(palette), palette.color(ground)) >= 3);
        QVERIFY(contrast(palette.color(Role::Highlight), palette.color(ground)) >= 3);
    }
    QVERIFY(palette.color(QPalette::Disabled, Role::Text) != palette.color(QPalette::Active, Role::Text));
}

void TestPalette::chip_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("nonZero");
    QTest::addColumn<double>("ratio");

    const auto row = [](const char *name, State state, bool nonZero, double light, double dark) {
        QTest::addRow("%s, light", name) << int(Theme::Light) << int(state) << nonZero << light;
        QTest::addRow("%s, dark", name) << int(Theme::Dark) << int(state) << nonZero << dark;
    };
    row("Created", State::Created, false, 7.0, 7.5);
    row("Starting", State::Starting, false, 6.0, 6.8);
    row("Running", State::Running, false, 6.0, 7.1);
    row("Suspended", State::Suspended, false, 6.1, 7.6);
    row("Stopping", State::Stopping, false, 6.9, 6.7);
    row("Exited, code 0", State::Exited, false, 8.2, 6.8);
    row("Exited, another code", State::Exited, true, 6.1, 7.6);
    row("Killed", State::Killed, false, 6.9, 6.7);
    row("Crashed", State::Crashed, false, 6.6, 7.0);
    row("Failed to start", State::FailedToStart, false, 7.7, 7.7);
}

void TestPalette::chip()
{
    QFETCH(int, theme);
    QFETCH(int, state);
    QFETCH(bool, nonZero);
    QFETCH(double, ratio);
    const QPalette palette = paletteOf(Theme(theme));
    const StateLook look = stateLook(State(state), nonZero, palette);
    const double measured = contrast(look.ink, look.fill);
    QVERIFY2(qAbs(measured - ratio) <= 0.06, qPrintable(QString::number(measured)));
    QCOMPARE(look.border, look.ink);
    QVERIFY(onBase(look.border, palette) >= 4.5);
    QVERIFY(onSelection(look.border, palette) >= 4.5);
}

void TestPalette::identityColor_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("number");
    for (const auto &[name, theme] : themes) {
        for (int number = 0; number < 8; ++number)
            QTest::addRow("%s %d", name, number + 1) << int(theme) << number;
    }
}

void TestPalette::identityColor()
{
    QFETCH(int, theme);
    QFETCH(int, number);
    const QPalette palette = paletteOf(Theme(theme));
    const Identity colors = identity(number, palette);
    QVERIFY(onBase(colors.edge, palette) >= 3.7);
    QVERIFY(onSelection(colors.edge, palette) >= 3.05);
    QVERIFY(onBase(colors.ink, palette) >= 5.6);
    QVERIFY(onSelection(colors.ink, palette) >= 4.55);
    QVERIFY(contrast(colors.onFill, colors.fill) >= 5.1);
    QVERIFY(contrast(palette.color(QPalette::Text), colors.tint) >= 5.15);
}

void TestPalette::foreign_data()
{
    QTest::addColumn<QColor>("base");
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("highlight");
    QTest::newRow("cream") << color("#fdf6e3") << color("#073642") << color("#b58900");
    QTest::newRow("grey") << color("#dddddd") << color("#000000") << color("#3daee9");
    QTest::newRow("dark blue") << color("#1b1e2b") << color("#fcfcfc") << color("#3daee9");
    QTest::newRow("high contrast") << color("#000000") << color("#ffffff") << color("#ffff00");
}

void TestPalette::foreign()
{
    QFETCH(QColor, base);
    QFETCH(QColor, text);
    QFETCH(QColor, highlight);
    QPalette palette = isDark(QPalette(text, base, text, base, base, text, base)) ? darkPalette() : lightPalette();
    for (const auto role : {QPalette::Base, QPalette::Window})
        palette.setColor(role, base);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Highlight, highlight);
    for (int number = 0; number < 8; ++number) {
        const Identity colors = identity(number, palette);
        QVERIFY(onBase(colors.edge, palette) >= 3);
        QVERIFY(onSelection(colors.edge, palette) >= 3);
        QVERIFY(onBase(colors.ink, palette) >= 4.5);
        QVERIFY(onSelection(colors.ink, palette) >= 4.5);
    }
    QVERIFY(onBase(quietText(palette), palette) >= 4.5);
    QVERIFY(onSelection(quietText(palette), palette) >= 4.5);
    QVERIFY(contrast(fieldBorder(palette), base) >= 3);
}

void TestPalette::numbersRepeat()
{
    const QPalette palette = lightPalette();
    QCOMPARE(identity(8, palette).fill, identity(0, palette).fill);
    std::set<QByteArray> pictures;
    for (int number = 0; number < 32; ++number) {
        QImage image(20, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintSwatch(painter, QRectF(0, 0, 20, 20), number, palette);
        painter.end();
        pictures.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
    }
    QCOMPARE(pictures.size(), size_t(32));
}

// Without colour and word: the shape alone distinguishes the states.
void TestPalette::glyphsDiffer()
{
    std::set<QByteArray> pictures;
    for (int look = 0; look < 10; ++look) {
        const bool nonZero = look == 9;
        QImage image(12, 12, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintStateGlyph(painter, QRectF(0, 0, 12, 12), nonZero ? State::Exited : State(look), nonZero,
                        QColor(Qt::black));
        painter.end();
        pictures.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
    }
    QCOMPARE(pictures.size(), size_t(10));
}

void TestPalette::highContrast_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << contrastLightPalette();
    QTest::newRow("dark") << contrastDarkPalette();
}

// Texts 7:1, marks and borders 4.5:1, also on the selection; what is disabled 4.5:1.
void TestPalette::highContrast()
{
    QFETCH(QPalette, palette);
    using Role = QPalette::ColorRole;
    const auto readable = [&](const QColor &ink, double least) {
        return onBase(ink, palette) >= least && onSelection(ink, palette) >= least;
    };
    QVERIFY(readable(palette.color(Role::Text), 9));
    QVERIFY(readable(quietText(palette), 7));
    QVERIFY(readable(stderrText(palette), 7));
    QVERIFY(readable(fieldBorder(palette), 4.5));
    QVERIFY(onBase(separatorColor(palette), palette) >= 4.5);
    QVERIFY(onBase(palette.color(Role::Highlight), palette) >= 4.5);
    QVERIFY(onBase(palette.color(QPalette::Disabled, Role::Text), palette) >= 4.5);
    QVERIFY(contrast(palette.color(Role::HighlightedText), palette.color(Role::Highlight)) >= 7);
    QVERIFY(contrast(palette.color(Role::Link), palette.color(Role::Base)) >= 7);
    std::set<QRgb> edges;
    for (int number = 0; number < 8; ++number) {
        const Identity colors = identity(number, palette);
        QVERIFY(readable(colors.edge, 4.5));
        QVERIFY(readable(colors.ink, 7));
        QVERIFY(contrast(palette.color(Role::Text), colors.tint) >= 7);
        edges.insert(colors.edge.rgb());
    }
    QCOMPARE(edges.size(), size_t(8)); // they still differ
    for (int state = 0; state <= int(State::Unknown); ++state) {
        const StateLook look = stateLook(State(state), false, palette);
        QVERIFY(readable(look.ink, 7));
        QCOMPARE(look.fill, palette.color(Role::Base));
    }
}

void TestPalette::theme()
{
    QApplication::setStyle(u"Fusion"_s);
    applyTheme(Theme::Dark);
    QVERIFY(isDark(QApplication::palette()));
    applyTheme(Theme::Light, ColorScheme::Dark);
    QVERIFY(!isDark(QApplication::palette()));
    applyTheme(Theme::System, ColorScheme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Base), darkPalette().color(QPalette::Base));
    applyTheme(Theme::System, ColorScheme::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Base), lightPalette().color(QPalette::Base));
    applyTheme(Theme::System, ColorScheme::Dark, true);
    QCOMPARE(QApplication::palette().color(QPalette::Highlight), contrastDarkPalette().color(QPalette::Highlight));
    applyTheme(Theme::Light, ColorScheme::Dark, true); // chosen by the user
    QCOMPARE(QApplication::palette().color(QPalette::Highlight), lightPalette().color(QPalette::Highlight));
    applyTheme(Theme::ContrastLight);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::white));
    QVERIFY(themeNamed(u"contrast-dark"_s) == Theme::ContrastDark);
    QVERIFY(!themeNamed(u"pink"_s));
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
