#!/bin/sh
# Terminate asks, kill does not
# What was terminated is killed after 5 s: counted from its join here, from its terminate in Pangaea.
# For any POSIX shell.

worker=pangaea-worker

failed=0
join() { wait "$1" || failed=1; }

# Returns after $2 seconds, or when process $1 has ended.
join_for() {
    sleep "$2" &
    timer=$!
    while kill -0 "$1" && kill -0 "$timer"; do
        sleep 0.05
    done 2>/dev/null
    kill "$timer" 2>/dev/null
    wait "$timer" 2>/dev/null
}
finish() { join_for "$1" 5; kill -s KILL "$1" 2>/dev/null; }

"$worker" print_func seconds=60 Asia &
asia=$!

"$worker" ignore_terminate seconds=60 Africa &
africa=$!

sleep 1
kill -s TERM "$asia" 2>/dev/null
kill -s TERM "$africa" 2>/dev/null

finish "$asia"
join "$asia"

join_for "$africa" 0.5
kill -s KILL "$africa" 2>/dev/null
join "$africa"

exit "$failed"
