#!/bin/sh
# SPDX-License-Identifier: MIT
# changelog.sh METAINFO VERSION RELEASE MAINTAINER FILE: writes Debian's changelog, one entry for each release that METAINFO
# lists, down from VERSION.
set -eu
metainfo=$1 version=$2 release=$3 maintainer=$4 file=$5
sed -n 's/.*<release version="\([^"]*\)" date="\([^"]*\)".*/\1 \2/p' "$metainfo" | while read -r number date; do
    printf 'pangaea (%s-%s) unstable; urgency=medium\n\n' "$number" "$release"
    if [ "$number" = "$version" ]; then
        printf '  * Package of this release; changelog.gz lists what is new in it.\n\n'
    else
        printf '  * Release of that version.\n\n'
    fi
    printf ' -- %s  %s\n\n' "$maintainer" "$(LC_ALL=C date -u -R -d "$date")"
done >"$file"
