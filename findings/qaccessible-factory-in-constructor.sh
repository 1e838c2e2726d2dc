#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# QAccessible asks a factory about a widget inside the widget's constructor, and keeps the answer.
#
# Software: Qt 6.11.2 (Debian sid, qt6-base-dev 6.11.2+dfsg-7).
# Guessed:  a factory that decides by a property is asked when somebody first wants the interface, so that a property set
#           right after the widget was made counts. So it is with Qt 6.4 and 6.8.
# Seen:     while a reader listens, a widget with a parent has its interface before its constructor has returned. The
#           property comes too late: the role stays that of any widget. A widget without a parent is asked about later.
#
# Needs root, for a Debian sid of its own in a temporary folder (about 1.2 GB, removed at the end).
set -euo pipefail
base=6.11.2+dfsg-7

command -v debootstrap >/dev/null || apt-get install -y debootstrap >/dev/null
work=$(mktemp -d)
trap 'rm -rf --one-file-system "$work"' EXIT
mirror=$(awk '$1 == "URIs:" { print $2; exit }' /etc/apt/sources.list.d/debian.sources)
debootstrap --variant=minbase sid "$work" "$mirror" >"$work.log" 2>&1 || { tail -n 5 "$work.log" >&2; exit 2; }
rm -f "$work.log"
cp /etc/resolv.conf /etc/hosts "$work/etc/"
cp /etc/apt/apt.conf.d/* "$work/etc/apt/apt.conf.d/"
chroot "$work" apt-get install -y -qq --no-install-recommends g++ pkg-config "qt6-base-dev=$base" fonts-dejavu-core \
    >/dev/null 2>&1

cat >"$work/roles.cpp" <<'END'
#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QWidget>

#include <cstdio>

static QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && widget->property("notice").toBool() ? new QAccessibleWidget(widget, QAccessible::Notification)
                                                         : nullptr;
}

static const char *roleOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->role() == QAccessible::Notification ? "notification" : "widget";
}

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QAccessible::installFactory(make);
    QWidget window;
    for (const bool listened : {false, true}) {
        QAccessible::setActive(listened);
        auto *child = new QWidget(&window);
        child->setProperty("notice", true);
        auto *later = new QWidget;
        later->setProperty("notice", true);
        later->setParent(&window);
        std::printf("a reader %s: with a parent %s, with a parent later %s\n", listened ? "listens" : "does not listen",
                    roleOf(child), roleOf(later));
    }
}
END
chroot "$work" sh -c 'g++ -std=c++20 -fPIC /roles.cpp -o /roles $(pkg-config --cflags --libs Qt6Widgets)'
chroot "$work" env QT_QPA_PLATFORM=offscreen /roles 2>/dev/null | tee "$work/seen"
diff - "$work/seen" <<'END'
a reader does not listen: with a parent notification, with a parent later notification
a reader listens: with a parent widget, with a parent later notification
END
