# SPDX-License-Identifier: MIT
# A job for a real kernel with cgroup v2 (see README.md): the layout that systemd-run --user --scope
# -p Delegate=yes makes, a group that belongs to an ordinary user, with the program inside it. Runs as root; programs in
# /opt: tst_cgroup, tst_runaway, misbehave, pangaea, pangaea-worker. Every line that begins with FAIL is one.
build=$(strings /opt/tst_runaway | grep '^/.*/tests$' | head -n 1) # where the tests look for what they run
mkdir -p "${build%/tests}/bin"
ln -s /opt/misbehave "${build%/tests}/bin/misbehave"
failed=0
fail() { echo "FAIL $*"; failed=1; }
G=/sys/fs/cgroup
echo +pids >$G/cgroup.subtree_control
mkdir -p $G/user.slice
echo +pids >$G/user.slice/cgroup.subtree_control

# run NAME COMMAND...: as uid 65534 in a scope of that name, which is given to him
run() {
    scope=$G/user.slice/$1.scope
    shift
    mkdir "$scope"
    chown 65534:65534 "$scope" "$scope/cgroup.procs" "$scope/cgroup.subtree_control" "$scope/cgroup.threads"
    sh -c 'echo $$ >"$0/cgroup.procs"; exec /opt/setpriv --reuid=65534 --regid=65534 --clear-groups "$@"' "$scope" "$@"
}

run cgroup /opt/tst_cgroup holdsBelowAGivenGroup || fail "tst_cgroup $?"
[ "$(cat $G/user.slice/cgroup.scope/cgroup.type)" = domain ] || fail "the scope is $(cat $G/user.slice/cgroup.scope/cgroup.type)"
run bomb /opt/tst_runaway isHeldByAControlGroup || fail "tst_runaway $?"
ls -d $G/user.slice/*.scope/pangaea-*-tree-* 2>/dev/null && fail "groups of trees are left"

# The program is killed: its warden ends what it started and takes its groups away.
export QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=/tmp
run killed /opt/pangaea --headless --spawn Asia --target compute:seconds=200 --timeout 100 >/dev/null 2>&1 &
killed=$G/user.slice/killed.scope
tries=0
until ls -d "$killed"/pangaea-*-tree-* >/dev/null 2>&1 || [ $tries -gt 300 ]; do usleep 100000; tries=$((tries + 1)); done
ls -d "$killed"/pangaea-*-tree-* || fail "no tree has a group: $(ls "$killed")"
window=$(basename "$(ls -d "$killed"/pangaea-* | grep -v tree | head -n 1)")
kill -9 "${window#pangaea-}" || fail "no window to kill"
tries=0
until grep -q 'populated 0' "$killed/cgroup.events" || [ $tries -gt 300 ]; do usleep 100000; tries=$((tries + 1)); done
grep -q 'populated 0' "$killed/cgroup.events" || fail "a process is left: $(cat "$killed"/cgroup.procs "$killed"/*/cgroup.procs)"
ls -d "$killed"/pangaea-* 2>/dev/null && fail "groups of a killed window are left"
echo "after the kill: $(cat "$killed/cgroup.events" | tr '\n' ' ')"

# Others in the group: it is left as it is.
scope=$G/user.slice/shared.scope
mkdir "$scope"
chown 65534:65534 "$scope" "$scope"/cgroup.*
sleep 100 &
other=$!
echo $other >"$scope/cgroup.procs"
sh -c 'echo $$ >"$0/cgroup.procs"; exec /opt/setpriv --reuid=65534 --regid=65534 --clear-groups "$@"' "$scope" /opt/tst_cgroup holdsBelowAGivenGroup |
    grep "Other programs are in" >/dev/null || fail "moved beside others"
[ "$(cat "$scope/cgroup.type")" = domain ] || fail "the shared scope is $(cat "$scope/cgroup.type")"
kill $other
exit $failed
