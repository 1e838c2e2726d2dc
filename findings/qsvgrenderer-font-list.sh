#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# QSvgRenderer takes a list of font families for the name of one family.
#
# Software: Qt 6.4.2 (Debian 12, qt6-svg-dev 6.4.2-2).
# Guessed:  of font-family="DejaVu Sans Mono, monospace" the first family that is installed is used, as in every browser.
# Seen:     one name is found, in quotes or not; with a second one behind it the default font is drawn, also where the
#           first, or only the second, is installed. Pictures made for browsers have other letters, and other widths.
#
# Needs root, for a Debian 12 of its own in a temporary folder (about 800 MB, removed at the end).
set -euo pipefail
base=6.4.2+dfsg-10
svg=6.4.2-2

command -v debootstrap >/dev/null || apt-get install -y debootstrap >/dev/null
work=$(mktemp -d)
trap 'rm -rf --one-file-system "$work"' EXIT
mirror=$(awk '$1 == "URIs:" { print $2; exit }' /etc/apt/sources.list.d/debian.sources)
debootstrap --variant=minbase bookworm "$work" "$mirror" >"$work.log" 2>&1 || { tail -n 5 "$work.log" >&2; exit 2; }
rm -f "$work.log"
cp /etc/resolv.conf /etc/hosts "$work/etc/"
cp /etc/apt/apt.conf.d/* "$work/etc/apt/apt.conf.d/"
chroot "$work" apt-get install -y -qq --no-install-recommends g++ pkg-config "qt6-base-dev=$base" "qt6-svg-dev=$svg" \
    fonts-dejavu-core >/dev/null 2>&1

cat >"$work/families.cpp" <<'END'
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

static QImage drawn(const QByteArray &families)
{
    QSvgRenderer svg("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"60\"><text x=\"5\" y=\"40\" "
                     "font-size=\"30\" font-family=\""
                     + families + "\">iiiWWW</text></svg>");
    QImage image(300, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    svg.render(&painter);
    return image;
}

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QImage mono = drawn("DejaVu Sans Mono");
    const QImage unknown = drawn("No such font");
    for (const char *families :
         {"'DejaVu Sans Mono'", "DejaVu Sans Mono, monospace", "No such font, DejaVu Sans Mono"}) {
        const QImage image = drawn(families);
        std::printf("%s: %s\n", families, image == mono ? "DejaVu Sans Mono" : image == unknown ? "the default" : "another");
    }
}
END
chroot "$work" sh -c 'g++ -std=c++20 -fPIC /families.cpp -o /families $(pkg-config --cflags --libs Qt6Svg Qt6Gui)'
chroot "$work" env QT_QPA_PLATFORM=offscreen /families 2>/dev/null | tee "$work/seen"
diff - "$work/seen" <<'END'
'DejaVu Sans Mono': DejaVu Sans Mono
DejaVu Sans Mono, monospace: the default
No such font, DejaVu Sans Mono: the default
END
