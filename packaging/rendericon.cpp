// SPDX-License-Identifier: MIT
// rendericon IN.svg SIZE OUT.png: an icon in one of the sizes that launchers ask for. Part of the build; needs no
// display. Main thread.
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int count, char **words)
{
    const int size = count == 4 ? QByteArray(words[2]).toInt() : 0;
    if (size <= 0) {
        std::fprintf(stderr, "Usage: rendericon IN.svg SIZE OUT.png\n");
        return 2;
    }
    QSvgRenderer renderer(QString::fromLocal8Bit(words[1]));
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    if (renderer.isValid())
        renderer.render(&painter);
    painter.end();
    if (renderer.isValid() && image.save(QString::fromLocal8Bit(words[3]), "PNG"))
        return 0;
    std::fprintf(stderr, "rendericon: %s could not be made from %s\n", words[3], words[1]);
    return 1;
}
