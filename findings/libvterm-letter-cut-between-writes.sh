#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# libvterm loses a letter whose bytes come in two writes, where ASCII stands before it in the first of them.
#
# Software: libvterm 0.3.3 (Debian 13, libvterm-dev 0.3.3-3+b1); 0.1.4 (Debian 12) does the same.
# Guessed:  vterm_input_write() takes a stream of bytes: wherever it is cut, the screen is the same. Its decoder of UTF-8
#           keeps its state between calls, and a letter that is cut right at the begin of a write arrives whole.
# Seen:     "Tür" cut within the ü, as a read(2) from a terminal may cut it, shows a replacement character; cut within
#           the first letter of a write, it arrives. So whoever reads a terminal must hold the begin of a letter back.
#
# Needs root, for a Debian 13 of its own in a temporary folder (about 500 MB, removed at the end).
set -euo pipefail
version=0.3.3-3+b1

command -v debootstrap >/dev/null || apt-get install -y debootstrap >/dev/null
work=$(mktemp -d)
trap 'rm -rf --one-file-system "$work"' EXIT
mirror=$(awk '$1 == "URIs:" { print $2; exit }' /etc/apt/sources.list.d/debian.sources)
debootstrap --variant=minbase trixie "$work" "$mirror" >"$work.log" 2>&1 || { tail -n 5 "$work.log" >&2; exit 2; }
rm -f "$work.log"
cp /etc/resolv.conf /etc/hosts "$work/etc/"
cp /etc/apt/apt.conf.d/* "$work/etc/apt/apt.conf.d/"
chroot "$work" apt-get install -y -qq --no-install-recommends gcc libc6-dev "libvterm-dev=$version" >/dev/null 2>&1

cat >"$work/cut.c" <<'END'
#include <stdio.h>
#include <string.h>
#include <vterm.h>

static void show(const char *name, const char *text, size_t cut)
{
    VTerm *terminal = vterm_new(2, 20);
    VTermScreen *screen = vterm_obtain_screen(terminal);
    char row[200];
    size_t length;
    vterm_set_utf8(terminal, 1);
    vterm_screen_reset(screen, 1);
    vterm_input_write(terminal, text, cut);
    vterm_input_write(terminal, text + cut, strlen(text) - cut);
    length = vterm_screen_get_text(screen, row, sizeof row - 1, (VTermRect) {0, 1, 0, 20});
    while (length > 0 && row[length - 1] == ' ')
        --length;
    printf("%s: %.*s\n", name, (int)length, row);
    vterm_free(terminal);
}

int main(void)
{
    show("in one write", "Tür", strlen("Tür"));
    show("cut within the letter, behind ASCII", "Tür", 2);
    show("cut within the letter, at the begin of the write", "ür", 1);
    return 0;
}
END
chroot "$work" sh -c 'gcc /cut.c -o /cut -lvterm'
chroot "$work" /cut | tee "$work/seen"
diff - "$work/seen" <<'END'
in one write: Tür
cut within the letter, behind ASCII: T�r
cut within the letter, at the begin of the write: ür
END
