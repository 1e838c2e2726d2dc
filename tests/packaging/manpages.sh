#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# manpages.sh BIN_DIR SOURCE_DIR BUILD_DIR: every option that "pangaea --help" prints, every target of the worker, every step of
# scenarios and every fact of lessons stands in the manual.
set -euo pipefail
bin=$1 source=$2 build=$3
status=0

# text PAGE: without the marks of roff, a word of bold a line.
text() { sed -e 's/\\-/-/g' -e 's/\\f[BIRP]//g' -e 's/"//g' "$1"; }

# all PAGE WHAT WORD...: each word begins an entry of the page.
all() {
    local page=$1 what=$2 word content
    content=$(text "$page")
    shift 2
    [ $# -gt 10 ] || { echo "$page: only $# $what were found" >&2 && status=1; }
    for word in "$@"; do
        if ! grep -qE -e "^\.(B|BI|BR)( .*)? $word([ ,].*)?$" <<<"$content"; then
            printf '%s: of the %s, %s is missing\n' "$page" "$what" "$word" >&2
            status=1
        fi
    done
}

words() { tr '\n' ' ' <<<"$1"; }
# shellcheck disable=SC2046
{
    all "$source/packaging/pangaea.1" options $(words "$("$bin/pangaea" --help | grep -oE '^  (-[a-z], )?--[a-z-]+' | sed 's/.* //')")
    all "$build/packaging/pangaea-worker.1" targets $(words "$("$bin/pangaea-worker" --help | sed -n 's/^  \([a-z_]*\)$/\1/p')")
    all "$source/packaging/pangaea-scenario.5" steps $(words "$(grep -oE '"do": \{"const": "[a-z-]+"' "$source/resources/schemas/pangaea-scenario.schema.json" | cut -d'"' -f6)")
    all "$source/packaging/pangaea-lesson.5" facts $(words "$(sed -n 's/^| \(`[a-z`, -]*`\) | .*/\1/p' "$source/resources/schemas/lesson.md" | sed -n '/exit/,$p' | tr -d '`,' | tr ' ' '\n')")
}
exit $status
