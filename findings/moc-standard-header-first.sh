#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# moc cannot parse a header whose first include is <concepts>.
#
# Software: Qt 6.4.2 (Debian 12, qt6-base-dev-tools 6.4.2+dfsg-10) with GCC 12.2. Qt 6.8.2 with GCC 14.2 reads it.
# Guessed:  a header that compiles is read by moc, in whatever order it includes the standard library.
# Seen:     with the compiler's predefined macros, which CMake's AUTOMOC hands it, moc stops: Parse error at "std", in
#           <concepts>, whose name it tells without its last letter. Behind <QObject> or <vector> the same include is read.
#
# Needs root, for a Debian 12 of its own in a temporary folder (about 600 MB, removed at the end).
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
chroot "$work" apt-get install -y -qq --no-install-recommends g++ "qt6-base-dev=$version" "qt6-base-dev-tools=$version" \
    >/dev/null 2>&1

for first in concepts QObject vector; do
    printf '#include <%s>\n#include <concepts>\n#include <QObject>\nclass A : public QObject { Q_OBJECT };\n' "$first" \
        >"$work/after-$first.h"
done
chroot "$work" sh -c "g++ -std=c++20 -dM -E -x c++ /dev/null >/macros.h"
for first in concepts QObject vector; do
    said=$(chroot "$work" /usr/lib/qt6/libexec/moc --include /macros.h -I/usr/include/x86_64-linux-gnu/qt6 \
        -I/usr/include/x86_64-linux-gnu/qt6/QtCore -I/usr/include/c++/12 -I/usr/include/x86_64-linux-gnu/c++/12 \
        -I/usr/include "/after-$first.h" -o /dev/null 2>&1) && said='is read'
    printf '%s first: %s\n' "$first" "$said"
done | tee "$work/seen"
diff - "$work/seen" <<'END'
concepts first: usr/include/c++/12/concept:46:1: error: Parse error at "std"
QObject first: is read
vector first: is read
END
