#!/bin/sh
# Both streams in one pipe
# For any POSIX shell.

worker=pangaea-worker
cd -- /home/teacher || exit 1

failed=0
join() { wait "$1" || failed=1; }

run_asia() { exec "$worker" error_output Asia 2>&1; }

"$worker" print_func Europe 2>&1 &
europe=$!

"$worker" error_output Africa &
africa=$!

env KEY=value sh -c 'echo out; echo err >&2' 2>&1 &
japan=$!

run_asia &
asia=$!

join "$asia"

join "$europe"
join "$africa"
join "$japan"

exit "$failed"
