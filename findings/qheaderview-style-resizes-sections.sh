#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# A new style resizes those sections of a QHeaderView that have its default size, also where the program set that size.
#
# Software: Qt 6.8.2 (Debian 13, qt6-base-dev 6.8.2+dfsg-9+deb13u2).
# Guessed:  a section that was given a size keeps it, and sectionResized() tells what the user or the program did.
# Seen:     of two sections that were set to 100 and 150 pixels, the first becomes as wide as the new style's default, and
#           sectionResized() tells of it as of the user's doing. Only widths that meet the default by chance change, so
#           that it depends on the font. After setDefaultSectionSize(), whatever its value, all keep theirs.
#
# Needs root, for a Debian 13 of its own in a temporary folder (about 900 MB, removed at the end).
set -euo pipefail
version=6.8.2+dfsg-9+deb13u2

command -v debootstrap >/dev/null || apt-get install -y debootstrap >/dev/null
work=$(mktemp -d)
trap 'rm -rf --one-file-system "$work"' EXIT
mirror=$(awk '$1 == "URIs:" { print $2; exit }' /etc/apt/sources.list.d/debian.sources)
debootstrap --variant=minbase trixie "$work" "$mirror" >"$work.log" 2>&1 || { tail -n 5 "$work.log" >&2; exit 2; }
rm -f "$work.log"
cp /etc/resolv.conf /etc/hosts "$work/etc/"
cp /etc/apt/apt.conf.d/* "$work/etc/apt/apt.conf.d/"
chroot "$work" apt-get install -y -qq --no-install-recommends g++ pkg-config "qt6-base-dev=$version" >/dev/null 2>&1

cat >"$work/sections.cpp" <<'END'
#include <QApplication>
#include <QHeaderView>
#include <QProxyStyle>
#include <QTableWidget>

#include <cstdio>

struct Large : QProxyStyle {
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        const int size = QProxyStyle::pixelMetric(metric, option, widget);
        return metric == PM_HeaderDefaultSectionSizeHorizontal ? 2 * size : size;
    }
};

static void run(const char *name, bool setsDefault)
{
    QApplication::setStyle("fusion");
    QTableWidget table(1, 2);
    QHeaderView *header = table.horizontalHeader();
    if (setsDefault)
        header->setDefaultSectionSize(header->defaultSectionSize());
    header->resizeSection(0, 100);
    header->resizeSection(1, 150);
    int told = 0;
    QObject::connect(header, &QHeaderView::sectionResized, [&] { ++told; });
    QApplication::setStyle(new Large);
    std::printf("%s: %d and %d, told %d times\n", name, header->sectionSize(0), header->sectionSize(1), told);
}

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    run("default of the style", false);
    run("default set", true);
}
END
chroot "$work" sh -c 'g++ -std=c++20 -fPIC /sections.cpp -o /sections $(pkg-config --cflags --libs Qt6Widgets)'
chroot "$work" env QT_QPA_PLATFORM=offscreen /sections 2>/dev/null | tee "$work/seen"
diff - "$work/seen" <<'END'
default of the style: 200 and 150, told 1 times
default set: 100 and 150, told 0 times
END
