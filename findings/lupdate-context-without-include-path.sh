#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# lupdate writes a context without its namespace where it does not find the class's header, and reports success.
#
# Software: lupdate of Qt 6.4.2 (Debian 12, qt6-l10n-tools 6.4.2~rc1-2).
# Guessed:  The source says "namespace shop {" around "Cart::tr(…)", so the context is "shop::Cart", as in the program
#           (QMetaObject::className()), whether lupdate finds the header or not. Or else it stops.
# Seen:     Without -I for the include path of the project the context is "Cart": lupdate warns, and ends with 0. The
#           program asks for "shop::Cart", so each such text is translated, complete, and never found at run time.
#
# Needs root, for a Debian 12 of its own in a temporary folder (about 800 MB, removed at the end).
set -euo pipefail
version=6.4.2~rc1-2

command -v debootstrap >/dev/null || apt-get install -y debootstrap >/dev/null
work=$(mktemp -d)
trap 'rm -rf --one-file-system "$work"' EXIT
mirror=$(awk '$1 == "URIs:" { print $2; exit }' /etc/apt/sources.list.d/debian.sources)
debootstrap --variant=minbase bookworm "$work" "$mirror" >"$work.log" 2>&1 || { tail -n 5 "$work.log" >&2; exit 2; }
rm -f "$work.log"
cp /etc/resolv.conf /etc/hosts "$work/etc/"
cp /etc/apt/apt.conf.d/* "$work/etc/apt/apt.conf.d/"
chroot "$work" apt-get install -y -qq --no-install-recommends "qt6-l10n-tools=$version" >/dev/null 2>&1

mkdir -p "$work/shop/store"
cd "$work/shop"
cat >store/cart.h <<'END'
#include <QObject>
namespace shop {
class Cart : public QObject
{
    Q_OBJECT
public:
    QString title() const;
};
}
END
cat >store/cart.cpp <<'END'
#include "store/cart.h"
namespace shop {
QString Cart::title() const
{
    return tr("Your cart");
}
}
END

context() {
    rm -f out.ts
    chroot "$work" sh -c 'cd /shop && exec /usr/lib/qt6/bin/lupdate -silent "$@"' sh "$@" store -ts out.ts >log 2>&1 \
        && echo 'status 0'
    sed -n 's|.*<name>\(.*\)</name>.*|context \1|p' out.ts
}
{
    echo 'without -I'
    context
    grep -c 'Qualifying with unknown namespace/class' log | sed 's/^/warnings: /'
    echo 'with -I .'
    context -I .
} | tee seen
diff - seen <<'END'
without -I
status 0
context Cart
warnings: 1
with -I .
status 0
context shop::Cart
END
