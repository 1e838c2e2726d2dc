#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# QPdfWriter writes the fonts of a document in an order that is random for each run of the program.
#
# Software: Qt 6.4.2 (Debian 12, qt6-base-dev 6.4.2+dfsg-10).
# Guessed:  two PDFs of the same drawing differ in their dates and ids, and in nothing else.
# Seen:     with dates and ids taken out, each run gives other bytes where a page has several fonts: they are written in
#           the order of a hash table, whose seed is random. With QT_HASH_SEED=0 all runs give the same bytes. With one
#           font they do so in any case, so that a test with one font notices nothing.
#
# Needs root, for a Debian 12 of its own in a temporary folder (about 700 MB, removed at the end).
set -euo pipefail
version=6.4.2+dfsg-10

command -v debootstrap >/dev/null || apt-get install -y debootstrap >/dev/null
work=$(mktemp -d)
trap 'rm -rf --one-file-system "$work"' EXIT
mirror=$(awk '$1 == "URIs:" { print $2; exit }' /etc/apt/sources.list.d/debian.sources)
debootstrap --variant=minbase bookworm "$work" "$mirror" >"$work.log" 2>&1 || { tail -n 5 "$work.log" >&2; exit 2; }
rm -f "$work.log"
cp /etc/resolv.conf /etc/hosts "$work/etc/"
cp /etc/apt/apt.conf.d/* "$work/etc/apt/apt.conf.d/"
chroot "$work" apt-get install -y -qq --no-install-recommends g++ pkg-config "qt6-base-dev=$version" fonts-dejavu-core \
    >/dev/null 2>&1

cat >"$work/fonts.cpp" <<'END'
#include <QBuffer>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

#include <cstdio>

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&out);
        QPainter painter(&writer);
        int y = 500;
        for (const char *family : {"DejaVu Sans", "DejaVu Sans Mono", "DejaVu Serif"}) {
            for (const bool bold : {false, true}) {
                QFont font(argc > 1 ? "DejaVu Sans" : family);
                font.setBold(bold && argc == 1);
                painter.setFont(font);
                painter.drawText(500, y += 500, "Asia");
            }
        }
    }
    QString text = QString::fromLatin1(out.data());
    for (const char *changing : {"/CreationDate \\([^)]*\\)", "/ID \\[[^]]*\\]", "uuid:[0-9a-f-]*",
                                 "\\d{4}-\\d\\d-\\d\\dT[0-9:+-]*"})
        text.replace(QRegularExpression(changing), "");
    std::puts(QCryptographicHash::hash(text.toLatin1(), QCryptographicHash::Md5).toHex().constData());
}
END
chroot "$work" sh -c 'g++ -std=c++20 -fPIC /fonts.cpp -o /fonts $(pkg-config --cflags --libs Qt6Gui)'
different() { for _ in 1 2 3 4 5 6 7 8; do chroot "$work" env QT_QPA_PLATFORM=offscreen "$@" 2>/dev/null; done | sort -u | wc -l; }
{
    [ "$(different /fonts)" -gt 1 ] && echo 'six fonts: differ'
    echo "six fonts with a seed: $(different QT_HASH_SEED=0 /fonts)"
    echo "one font: $(different /fonts one)"
} | tee "$work/seen"
diff - "$work/seen" <<'END'
six fonts: differ
six fonts with a seed: 1
one font: 1
END
