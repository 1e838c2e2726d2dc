#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# A target that links Qt6::Test cannot reuse the precompiled header of one in another folder.
#
# Software: Qt 6.8.2 (Debian 13, qt6-base-dev 6.8.2+dfsg-9+deb13u2) with its CMake 3.31 and GCC 14.2; seen with Qt 6.4.2,
#           CMake 3.25 and GCC 12.2 (Debian 12) too.
# Guessed:  two targets with the same options and libraries share a header by target_precompile_headers(REUSE_FROM),
#           wherever they stand: with Qt6::Core they do.
# Seen:     Qt6::Test defines QT_TESTCASE_BUILDDIR and QT_TESTCASE_SOURCEDIR as the folders of the target that links it,
#           and GCC refuses a header that was made with other definitions. CMake configures without a word; the build
#           only becomes slow (-Winvalid-pch, which CMake asks for, is a warning), or stops with -Werror.
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
chroot "$work" apt-get install -y -qq --no-install-recommends g++ cmake ninja-build "qt6-base-dev=$version" \
    "libqt6test6=$version" >/dev/null 2>&1

mkdir -p "$work"/project/{a,b}
cat >"$work/project/CMakeLists.txt" <<'END'
cmake_minimum_required(VERSION 3.21)
project(folders LANGUAGES CXX)
set(CMAKE_CXX_STANDARD 17)
find_package(Qt6 REQUIRED COMPONENTS ${module})
add_subdirectory(a)
add_subdirectory(b)
END
cat >"$work/project/a/CMakeLists.txt" <<'END'
add_library(a STATIC a.cpp)
target_link_libraries(a PRIVATE Qt6::${module})
target_precompile_headers(a PRIVATE <QString>)
END
cat >"$work/project/b/CMakeLists.txt" <<'END'
add_library(b STATIC b.cpp)
target_link_libraries(b PRIVATE Qt6::${module})
target_precompile_headers(b REUSE_FROM a)
END
echo 'QString a() { return {}; }' >"$work/project/a/a.cpp"
echo 'QString b() { return {}; }' >"$work/project/b/b.cpp"

for module in Core Test; do
    chroot "$work" cmake -S /project -B "/build-$module" -G Ninja "-Dmodule=$module" >/dev/null
    chroot "$work" cmake --build "/build-$module" >"$work/log-$module" 2>&1
    if grep -q 'not used because `QT_TESTCASE_BUILDDIR' "$work/log-$module"; then
        printf 'Qt6::%s: the header is refused\n' "$module"
    elif grep -q 'not used because' "$work/log-$module"; then
        printf 'Qt6::%s: refused for another reason\n' "$module"
    else
        printf 'Qt6::%s: the header is used\n' "$module"
    fi
done | tee "$work/seen"
diff - "$work/seen" <<'END'
Qt6::Core: the header is used
Qt6::Test: the header is refused
END
