#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# QProcess gives SIGPIPE its default back behind the child process modifier that had ignored it.
#
# Software: Qt 6.8.2 (Debian 13, qt6-base-dev 6.8.2+dfsg-9+deb13u2). With Qt 6.4.2 (Debian 12) both signals stay ignored.
# Guessed:  a signal that a modifier ignores is ignored in the program, SIGPIPE as any other.
# Seen:     SIGUSR1 stays ignored and SIGPIPE is default again, without any flag: a child that was to see EPIPE is killed.
#           UnixProcessFlag::IgnoreSigPipe, of Qt 6.6, keeps it ignored.
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

cat >"$work/pipe.cpp" <<'END'
#include <QCoreApplication>
#include <QProcess>

#include <csignal>
#include <cstdio>

static QByteArray childOf(QProcess::UnixProcessFlags flags)
{
    QProcess child;
    child.setChildProcessModifier([] {
        std::signal(SIGPIPE, SIG_IGN);
        std::signal(SIGUSR1, SIG_IGN);
    });
    child.setUnixProcessParameters(flags);
    child.start(QCoreApplication::applicationFilePath(), {"child"});
    child.waitForFinished();
    return child.readAll().trimmed();
}

static const char *words(int number)
{
    struct sigaction action;
    sigaction(number, nullptr, &action);
    return action.sa_handler == SIG_IGN ? "ignored" : "default";
}

int main(int argc, char **argv)
{
    if (argc > 1) {
        std::printf("SIGPIPE %s, SIGUSR1 %s\n", words(SIGPIPE), words(SIGUSR1));
        return 0;
    }
    QCoreApplication application(argc, argv);
    std::printf("Qt %s\n", qVersion());
    std::printf("no flag: %s\n", childOf({}).constData());
    std::printf("IgnoreSigPipe: %s\n", childOf(QProcess::UnixProcessFlag::IgnoreSigPipe).constData());
}
END
qt=/usr/include/x86_64-linux-gnu/qt6
chroot "$work" g++ -std=c++20 -fPIC /pipe.cpp -o /pipe -I$qt -I$qt/QtCore -lQt6Core
chroot "$work" /pipe | tee "$work/seen"
diff - "$work/seen" <<'END'
Qt 6.8.2
no flag: SIGPIPE default, SIGUSR1 ignored
IgnoreSigPipe: SIGPIPE ignored, SIGUSR1 ignored
END
