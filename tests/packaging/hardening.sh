#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# hardening.sh PROGRAM...: the programs have the protections that a release is built with. The worker is not at a random
# address, for speed: app/worker/CMakeLists.txt. What fills no buffer in a checked function needs no check of it.
set -euo pipefail
export LC_ALL=C
status=0
top=$(cd "$(dirname "$0")/../.." && pwd)

need() {
    if ! grep -qE -e "$2" <<<"$3"; then
        printf '%s: no %s\n' "$program" "$1" >&2
        status=1
    fi
}

for program in "$@"; do
    header=$(readelf -hW "$program") segments=$(readelf -lW "$program") dynamic=$(readelf -dW "$program")
    symbols=$(readelf -sW "$program")
    need 'RELRO' 'GNU_RELRO' "$segments"
    need 'stack without execution' 'GNU_STACK .* RW +0x' "$segments"
    need 'stack protector' '__stack_chk_fail' "$symbols"
    case ${program##*/} in
    pangaea-worker) ;;
    *)
        need 'random address (PIE)' 'Type: +DYN' "$header"
        need 'binding at the start' 'BIND_NOW|FLAGS.*NOW' "$dynamic"
        ;;
    esac
    case ${program##*/} in
    pangaea) need 'checked functions (FORTIFY)' '__[a-z]+_chk(@| |$)' "$(grep -v __stack_chk <<<"$symbols")" ;;
    esac
    # As a whole path: one of the compiler's own sources may end in the same.
    if grep -qaP '(?<![\w.~/-])\Q'"$top"'\E/' "$program"; then
        printf '%s: has a path of this machine\n' "$program" >&2
        status=1
    fi
done
exit $status
