#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# QProcess::UnixProcessFlag::UseVFork puts the parent's signal mask back after the child process modifier.
#
# Software: Qt 6.8.2 (Debian 13, qt6-base-dev 6.8.2+dfsg-9+deb13u2); seen with Qt 6.11.2 too. The flag came with Qt 6.6.
# Guessed:  a signal mask that a child process modifier sets is the child's, as it is without any flag.
# Seen:     with UseVFork alone the program starts with the mask of the thread that started it, whatever the modifier
#           set: a child made by a thread that blocks SIGTERM cannot be terminated. With ResetSignalHandlers beside it
#           the modifier's mask holds, though that flag's name speaks of handlers alone.
#
# Needs root, for a Debian 13 of its own in a temporary folder (about 700 MB, removed at the end).
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
chroot "$work" apt-get install -y -qq --no-install-recommends g++ "qt6-base-dev=$version" "libqt6core6t64=$version" >/dev/null 2>&1

cat >"$work/mask.cpp" <<'END'
#include <QCoreApplication>
#include <QProcess>

#include <csignal>
#include <cstdio>

static QByteArray childOf(QProcess::UnixProcessFlags flags)
{
    QProcess child;
    child.setChildProcessModifier([] {
        sigset_t none;
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, nullptr);
    });
    child.setUnixProcessParameters(flags);
    child.start(QCoreApplication::applicationFilePath(), {"child"});
    child.waitForFinished();
    return child.readAll().trimmed();
}

int main(int argc, char **argv)
{
    sigset_t mask;
    if (argc > 1) {
        sigprocmask(SIG_SETMASK, nullptr, &mask);
        std::puts(sigismember(&mask, SIGTERM) ? "SIGTERM is blocked" : "SIGTERM is not blocked");
        return 0;
    }
    QCoreApplication application(argc, argv);
    sigemptyset(&mask);
    sigaddset(&mask, SIGTERM);
    sigprocmask(SIG_BLOCK, &mask, nullptr);
    using enum QProcess::UnixProcessFlag;
    std::printf("Qt %s\n", qVersion());
    std::printf("no flag: %s\n", childOf({}).constData());
    std::printf("UseVFork: %s\n", childOf(UseVFork).constData());
    std::printf("UseVFork and ResetSignalHandlers: %s\n", childOf(UseVFork | ResetSignalHandlers).constData());
}
END
qt=/usr/include/x86_64-linux-gnu/qt6
chroot "$work" g++ -std=c++20 -fPIC /mask.cpp -o /mask -I$qt -I$qt/QtCore -lQt6Core
chroot "$work" /mask | tee "$work/seen"
diff - "$work/seen" <<'END'
Qt 6.8.2
no flag: SIGTERM is not blocked
UseVFork: SIGTERM is blocked
UseVFork and ResetSignalHandlers: SIGTERM is not blocked
END
