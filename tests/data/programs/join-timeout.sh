#!/bin/sh
# A join that does not wait for ever
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

"$worker" print_func seconds=2 Asia &
asia=$!

join_for "$asia" 0.5
join "$asia"

exit "$failed"
