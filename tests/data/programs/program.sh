#!/bin/sh
# Any program, with its arguments
# For any POSIX shell.
cd -- /home/teacher || exit 1

failed=0
join() { wait "$1" || failed=1; }
children=

env 'SEASON=the monsoon' sh -c 'echo "$1 is number $2 and tells of $SEASON"; exec sleep 0.5' sh Asia 1 &
children="$children $!"

env 'SEASON=the winter' sh -c 'echo "$1 is number $2 and tells of $SEASON"; exec sleep 0.5' sh Europe 2 &
children="$children $!"

run_where() { exec env pwd; }

run_where &
where=$!
children="$children $!"

for pid in $children; do
    join "$pid"
done

exit "$failed"
