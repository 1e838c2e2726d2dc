#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The thread sanitizer reports a thread as leaked that pthread_clockjoin_np has joined.
#
# Software: GCC 12.2.0 with libtsan2 12.2.0 and glibc 2.36 (Debian 12); seen with GCC 16.2 and glibc 2.43 too. Qt 6.11's
#           QThread waits for its thread by this function, so that there every QThread is reported.
# Guessed:  all of glibc's ways to join a thread are known to the sanitizer, so that a joined thread is no leak.
# Seen:     after pthread_join and pthread_timedjoin_np nothing is reported; after pthread_clockjoin_np, which returned 0
#           and the thread's result, "thread leak" is, and the program exits with 66.
#
# Needs root, for a Debian 12 of its own in a temporary folder (about 500 MB, removed at the end).
set -euo pipefail
version=12.2.0-14+deb12u1

command -v debootstrap >/dev/null || apt-get install -y debootstrap >/dev/null
work=$(mktemp -d)
trap 'rm -rf --one-file-system "$work"' EXIT
mirror=$(awk '$1 == "URIs:" { print $2; exit }' /etc/apt/sources.list.d/debian.sources)
debootstrap --variant=minbase bookworm "$work" "$mirror" >"$work.log" 2>&1 || { tail -n 5 "$work.log" >&2; exit 2; }
rm -f "$work.log"
cp /etc/resolv.conf /etc/hosts "$work/etc/"
cp /etc/apt/apt.conf.d/* "$work/etc/apt/apt.conf.d/"
chroot "$work" apt-get install -y -qq --no-install-recommends "gcc-12=$version" "libtsan2=$version" libc6-dev >/dev/null 2>&1

cat >"$work/join.c" <<'END'
#define _GNU_SOURCE
#include <pthread.h>
#include <time.h>

static void *run(void *argument)
{
    return argument;
}

int main(int argc, char **argv)
{
    pthread_t thread;
    void *result = 0;
    struct timespec end;
    (void)argv;
    pthread_create(&thread, 0, run, &end);
    clock_gettime(argc == 3 ? CLOCK_MONOTONIC : CLOCK_REALTIME, &end);
    end.tv_sec += 10;
    const int error = argc == 1 ? pthread_join(thread, &result)
        : argc == 2             ? pthread_timedjoin_np(thread, &result, &end)
                                : pthread_clockjoin_np(thread, &result, CLOCK_MONOTONIC, &end);
    return error != 0 || result != &end;
}
END
chroot "$work" gcc-12 -fsanitize=thread /join.c -o /join
# Without -R, newer kernels place more at random than this sanitizer can bear.
for way in 'pthread_join:' 'pthread_timedjoin_np:1' 'pthread_clockjoin_np:1 2'; do
    # shellcheck disable=SC2086
    said=$(setarch -R chroot "$work" /join ${way#*:} 2>&1) && status=0 || status=$?
    printf '%s: exit %d%s\n' "${way%%:*}" $status "$(grep -o 'WARNING: ThreadSanitizer: thread leak' <<<"$said" | sed 's/.*:/,/')"
done | tee "$work/seen"
diff - "$work/seen" <<'END'
pthread_join: exit 0
pthread_timedjoin_np: exit 0
pthread_clockjoin_np: exit 66, thread leak
END
