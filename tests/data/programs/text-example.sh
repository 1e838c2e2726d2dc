#!/bin/sh
# The text's example
# For any POSIX shell.

worker=pangaea-worker

failed=0
join() { wait "$1" || failed=1; }
children=

"$worker" print_func seconds=1 &
children="$children $!"

"$worker" print_func seconds=1 America &
children="$children $!"

"$worker" print_func seconds=1 Europe &
children="$children $!"

"$worker" print_func seconds=1 Africa &
children="$children $!"

for pid in $children; do
    join "$pid"
done

exit "$failed"
