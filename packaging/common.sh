# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# For packaging/run, packaging/test and packaging/package: finds out what the build lacks, and installs it. Sourced,
# never run.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
program=packaging/$(basename "$0")
needs='CMake 3.21, Ninja, a C++20 compiler, libvterm, and Qt 6.4 for developers with its modules Svg, DBus, Test and LinguistTools'

say() { printf '%s: %s\n' "$program" "$*" >&2; }

fail() {
    say "$*"
    exit 2
}

# Asks CMake itself, in a project of three lines: that is right for packages of any distribution and for a Qt of
# one's own (CMAKE_PREFIX_PATH). The answer is kept in build/needs, so that asking again takes no time.
have_needs() {
    local probe=$top/build/needs
    local project='cmake_minimum_required(VERSION 3.21)
project(needs LANGUAGES C CXX)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Svg DBus Test LinguistTools)
find_path(VTERM_INCLUDE_DIR vterm.h REQUIRED)
find_library(VTERM_LIBRARY vterm REQUIRED)'
    mkdir -p "$probe"
    [ "$(cat "$probe/CMakeLists.txt" 2>/dev/null)" = "$project" ] || printf '%s\n' "$project" >"$probe/CMakeLists.txt"
    command -v cmake >/dev/null && command -v ninja >/dev/null || return 1
    cmake -S "$probe" -B "$probe/build" -G Ninja >"$probe/log" 2>&1 && return
    # What was kept may be from before a package came, or from another place.
    rm -rf "$probe/build"
    cmake -S "$probe" -B "$probe/build" -G Ninja >"$probe/log" 2>&1
}

# Without any font the window's text is empty boxes.
have_font() { [ -n "$(fc-list 2>/dev/null | head -n 1)" ]; }

# --- one function a package manager: is it installed, and install them all

apt_has() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
apt_install() {
    as_root apt-get update || true # one broken source of many need not matter
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 install -y --no-install-recommends "$@"
}
dnf_has() { rpm -q "$1" >/dev/null 2>&1; }
dnf_install() { as_root dnf install -y "$@"; }
pacman_has() { pacman -Q "$1" >/dev/null 2>&1; }
# -Sy alone would leave a half-updated system, which Arch does not support.
pacman_install() { as_root pacman -Syu --needed --noconfirm "$@"; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# Installs what is missing, after a sentence that names it; calls nothing when nothing is.
install_needs() {
    have_needs && { ! command -v fc-list >/dev/null || have_font; } && return

    local manager font package
    local -a packages missing=()
    if command -v apt-get >/dev/null; then
        manager=apt font=fonts-dejavu-core
        packages=(build-essential cmake ninja-build qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools
            libvterm-dev python3-jsonschema)
    elif command -v dnf >/dev/null; then
        manager=dnf font=dejavu-sans-fonts
        packages=(gcc-c++ cmake ninja-build qt6-qtbase-devel qt6-qtsvg-devel qt6-qttools-devel
            libvterm-devel python3-jsonschema)
    elif command -v pacman >/dev/null; then
        manager=pacman font=ttf-dejavu
        packages=(gcc cmake ninja qt6-base qt6-svg qt6-tools libvterm python-jsonschema)
    else
        fail "Pangaea needs $needs; install them with this system's package manager and try again."
    fi
    have_font || packages+=("$font")

    for package in "${packages[@]}"; do
        "${manager}_has" "$package" || missing+=("$package")
    done
    if [ ${#missing[@]} -gt 0 ]; then
        local how=''
        if [ "$(id -u)" -ne 0 ]; then
            command -v sudo >/dev/null || fail "ask an administrator to install these packages: ${missing[*]}"
            how=' with sudo'
        fi
        say "installing what Pangaea needs$how: ${missing[*]}"
        "${manager}_install" "${missing[@]}" >&2 || fail "the packages could not be installed; see above for the reason."
    fi
    have_needs && return
    cat "$top/build/needs/log" >&2 || true
    fail "Pangaea needs $needs; what is installed does not do, see above for the reason."
}

# What checks and packages need beyond the build, a line a use: TOOL PACKAGE-OF-APT OF-DNF OF-PACMAN, "-" where there is
# none.
tools_for() {
    case $1 in
    lint)
        echo 'desktop-file-validate desktop-file-utils desktop-file-utils desktop-file-utils
            appstreamcli appstream appstream appstream
            xmllint libxml2-utils libxml2 libxml2
            mandoc mandoc mandoc mandoc
            shellcheck shellcheck ShellCheck shellcheck'
        ;;
    package)
        echo 'dpkg-shlibdeps dpkg-dev - -
            fakeroot fakeroot fakeroot fakeroot
            rpmbuild rpm rpm-build -
            lintian lintian - -
            gzip gzip gzip gzip'
        ;;
    esac
}

# install_tools USE: installs those that are missing, after a sentence that names them. Goes on where that is not
# possible: what uses a tool says that it was not there.
install_tools() {
    local tool apt dnf pacman manager
    local -a missing=()
    for manager in apt-get dnf pacman ''; do
        [ -z "$manager" ] || ! command -v "$manager" >/dev/null || break
    done
    while read -r tool apt dnf pacman; do
        command -v "$tool" >/dev/null && continue
        case $manager in apt-get) tool=$apt ;; dnf) tool=$dnf ;; pacman) tool=$pacman ;; *) tool=- ;; esac
        [ "$tool" = - ] || missing+=("$tool")
    done < <(tools_for "$1")
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        say "without an administrator these are not installed: ${missing[*]}"
        return 0
    fi
    say "installing what \"$1\" needs: ${missing[*]}"
    "${manager%-get}_install" "${missing[@]}" >&2 || say 'not all could be installed; see above for the reason.'
}

# configure PRESET [argument of cmake ...]: quiet unless it fails.
configure() {
    local preset=$1 log
    shift
    if command -v ccache >/dev/null; then
        set -- -DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache "$@"
    fi
    log=$(cd "$top" && cmake --preset "$preset" "$@" 2>&1) && return
    printf '%s\n' "$log" >&2
    return 1
}
