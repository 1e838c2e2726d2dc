#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# icons.sh DIR: each SIZE.png in it is a picture of that size, with something on it.
set -euo pipefail
status=0
for size in 16 22 24 32 48 64 128 256 512; do
    icon=$1/$size.png
    # The header of a PNG: eight bytes, the length and name of its first part, width and height.
    found=$(od -An -tx1 -N24 "$icon" | tr -d ' \n')
    expected=$(printf '89504e470d0a1a0a0000000d49484452%08x%08x' "$size" "$size")
    [ "$found" = "$expected" ] || { echo "$icon is no picture of $size x $size" >&2 && status=1; }
    # An empty picture is a few hundred bytes in any size, a drawn one grows with it.
    [ "$(wc -c <"$icon")" -gt $((200 + size * 8)) ] || { echo "$icon is empty" >&2 && status=1; }
done
exit $status
