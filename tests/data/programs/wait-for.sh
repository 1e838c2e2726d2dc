#!/bin/sh
# Waiting for what happens
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

"$worker" print_func seconds=1 Asia &
asia=$!

"$worker" handle_terminate seconds=60 Europe &
europe=$!

# Pangaea waits here until Asia has printed “continent”.
sleep 1

# Pangaea waits here until Europe has printed “cleans up when”.
kill -s STOP "$europe" 2>/dev/null
# Pangaea waits here until the state of Europe is Suspended.
kill -s CONT "$europe" 2>/dev/null
# In Pangaea, Asia goes on from here.
join_for "$asia" 5
kill -s TERM "$europe" 2>/dev/null

finish "$europe"
join "$europe"
join "$asia"

exit "$failed"
