#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# In a .env that npm's foreman reads, a value that begins with # is empty; Ruby's foreman takes it as it stands.
#
# Software: foreman 3.0.1 (npm) and foreman 0.87.2 (Ruby; Debian 12, ruby-foreman 0.87.2-2).
# Guessed:  both give COLOR=#fff to their processes as "#fff", since a comment begins behind a blank, as in a shell.
# Seen:     npm's gives an empty value. A comment behind a value in quotes is the other way round: npm's leaves it out,
#           Ruby's keeps it, and the quotes with it. No file of one program is safe for the other.
#
# Needs root and npm, for a Debian 12 of its own in a temporary folder (about 400 MB, removed at the end).
set -euo pipefail
npm=3.0.1
ruby=0.87.2-2

command -v debootstrap >/dev/null || apt-get install -y debootstrap >/dev/null
work=$(mktemp -d)
trap 'rm -rf --one-file-system "$work"' EXIT
mirror=$(awk '$1 == "URIs:" { print $2; exit }' /etc/apt/sources.list.d/debian.sources)
debootstrap --variant=minbase bookworm "$work/root" "$mirror" >"$work/log" 2>&1 || { tail -n 5 "$work/log" >&2; exit 2; }
cp /etc/resolv.conf /etc/hosts "$work/root/etc/"
cp /etc/apt/apt.conf.d/* "$work/root/etc/apt/apt.conf.d/"
chroot "$work/root" apt-get install -y -qq --no-install-recommends "ruby-foreman=$ruby" >/dev/null 2>&1
(cd "$work" && npm install --silent "foreman@$npm" >/dev/null)

mkdir "$work/root/app"
cd "$work/root/app"
cat >.env <<'END'
COLOR=#fff
WORDS="two words" # a comment
END
cat >show <<'END'
#!/bin/sh
printf 'COLOR=<%s> WORDS=<%s>\n' "$COLOR" "$WORDS"
END
chmod +x show
echo 'web: ./show' >Procfile

words() { grep -o 'COLOR=.*'; }
{
    printf 'npm:  ' && timeout 60 "$work/node_modules/.bin/nf" start 2>&1 | words
    printf 'Ruby: ' && timeout 60 chroot "$work/root" sh -c 'cd /app && foreman start' 2>&1 | words
} | tee "$work/seen"
diff - "$work/seen" <<'END'
npm:  COLOR=<> WORDS=<two words>
Ruby: COLOR=<#fff> WORDS=<"two words" # a comment>
END
