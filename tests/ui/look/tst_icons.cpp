// SPDX-License-Identifier: MIT
// Each icon exists, is sharp at any scale, and takes the palette's colours.
#include "ui/look/icons.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace pangaea;

class TestIcons : public QObject
{
    Q_OBJECT
private slots:
    void picture_data();
    void picture();
    void followsPalette();
    void painterScale();
    void onADesktopOfAnyScale_data();
    void onADesktopOfAnyScale();
    void unknown();
};

namespace {

/// The colour of the most opaque pixel.
QColor inkOf(const QImage &image)
{
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > ink.alpha())
                ink = image.pixelColor(x, y);
        }
    }
    return ink;
}

/// How many pixels are neither empty nor full: a scaled-up picture has many of them.
int softPixels(const QImage &image)
{
    int soft = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int alpha = image.pixelColor(x, y).alpha();
            soft += alpha > 16 && alpha < 239;
        }
    }
    return soft;
}

} // namespace

void TestIcons::picture_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(QStringLiteral(PANGAEA_SOURCE_DIR "/resources/icons"), u"*.svg"_s);
    const QStringList files = folder.entryList();
    QVERIFY(files.size() >= 15);
    for (const QString &file : files) {
        if (!file.contains(u"symbolic"_s)) // for desktops, which colour it; not in the window
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }
}

void TestIcons::picture()
{
    QFETCH(QString, name);
    const QIcon subject = icon(name);
    QVERIFY(!subject.isNull());
    const QPixmap normal = subject.pixmap(QSize(20, 20), 1.0);
    QCOMPARE(normal.size(), QSize(20, 20));
    QVERIFY(inkOf(normal.toImage()).alpha() > 200);

    const QPixmap twice = subject.pixmap(QSize(20, 20), 2.0);
    QCOMPARE(twice.size(), QSize(40, 40));
    QCOMPARE(twice.devicePixelRatio(), 2.0);
    const QImage blurred = normal.toImage().scaled(40, 40, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QVERIFY(softPixels(twice.toImage()) < softPixels(blurred));

    const QImage disabled = subject.pixmap(QSize(20, 20), 1.0, QIcon::Disabled).toImage();
    const bool ownColours = name == "pangaea"_L1;
    QCOMPARE(disabled == normal.toImage(), ownColours);
}

void TestIcons::followsPalette()
{
    const QIcon subject = icon(u"terminate"_s);
    QPalette palette;
    palette.setColor(QPalette::All, QPalette::WindowText, QColor(0x12, 0x34, 0x56));
    palette.setColor(QPalette::Disabled, QPalette::WindowText, QColor(0xab, 0xcd, 0xef));
    const QPalette before = QApplication::palette();
    QApplication::setPalette(palette);
    QCOMPARE(inkOf(subject.pixmap(48, 48).toImage()), QColor(0x12, 0x34, 0x56));
    QCOMPARE(inkOf(subject.pixmap(QSize(48, 48), QIcon::Disabled).toImage()), QColor(0xab, 0xcd, 0xef));
    QApplication::setPalette(before);
    QVERIFY(inkOf(subject.pixmap(48, 48).toImage()) != QColor(0x12, 0x34, 0x56));
}

void TestIcons::painterScale()
{
    QImage image(60, 60, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    image.setDevicePixelRatio(3);
    QPainter painter(&image);
    const QIcon subject = icon(u"kill"_s);
    subject.paint(&painter, QRect(0, 0, 20, 20));
    painter.end();
    image.setDevicePixelRatio(1);
    QVERIFY(image == subject.pixmap(QSize(60, 60), 1.0).toImage().convertToFormat(image.format()));
}

void TestIcons::onADesktopOfAnyScale_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {1.0, 1.25, 1.5, 2.0, 3.0})
        QTest::addRow("%g", scale) << scale;
}

/// The pixmap of a button there is as sharp as one requested in device pixels.
void TestIcons::onADesktopOfAnyScale()
{
    QFETCH(double, scale);
    const QIcon subject = icon(u"kill"_s);
    const QPixmap given = subject.pixmap(QSize(20, 20), scale);
    const QSize device = (QSizeF(20, 20) * scale).toSize();
    QCOMPARE(given.size(), device);
    QCOMPARE(given.devicePixelRatio(), scale);
    QImage plain = given.toImage();
    plain.setDevicePixelRatio(1);
    QVERIFY(plain == subject.pixmap(device, 1.0).toImage());
}

void TestIcons::unknown()
{
    QTest::ignoreMessage(QtWarningMsg, "There is no icon \"atlantis\".");
    QVERIFY(icon(u"atlantis"_s).isNull());
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
