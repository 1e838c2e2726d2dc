# SPDX-License-Identifier: MIT
# A job for a real kernel (see README.md): whether an ordinary user's Pangaea has exact switches
# there, without any right, with a capability of pangaea-recorder's file, and with a helper that runs as root. It needs
# the programs pangaea, pangaea-worker, pangaea-recorder and tst_recorder in /opt, and setcap(8), setpriv(1).
export QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=/tmp
user='/opt/setpriv --reuid=65534 --regid=65534 --clear-groups --no-new-privs'
plain='/opt/setpriv --reuid=65534 --regid=65534 --clear-groups' # a file's capability counts
failed=0

# session NAME EXPECTED COMMAND...: what the session file of a run says of its source
session() {
    name=$1 expected=$2; shift 2
    file=/tmp/$name.jsonl
    $* /opt/pangaea --headless --no-warden --spawn 'Asia, Europe' --target compute:seconds=0.2 --export "$file" >/dev/null 2>/tmp/$name.err
    found=$(head -n 1 "$file" 2>/dev/null | sed -n 's/.*"source":"\([a-z]*\)","reason":"\([^"]*\)".*/\1: \2/p')
    case $found in
    $expected) echo "PASS $name: $found ($(grep -c '"event":"ran"' "$file") events of stays)" ;;
    *) echo "FAIL $name: $found, not $expected"; cat /tmp/$name.err; failed=1 ;;
    esac
}

chmod 755 /opt /opt/*
paranoid=$(cat /proc/sys/kernel/perf_event_paranoid)
if [ "$paranoid" -gt 2 ]; then
    session none "samples: *perf_event_paranoid is $paranoid*" $plain
    /opt/setcap cap_perfmon+ep /opt/pangaea-recorder
    session perfmon 'samples: *pangaea-recorder has no right*' $plain
else
    session none 'switches: ' $plain
fi
/opt/setcap cap_sys_admin+ep /opt/pangaea-recorder
session admin 'switches: ' $plain
[ "$paranoid" -le 2 ] || session no-new-privileges 'samples: *' $user
/opt/setcap -r /opt/pangaea-recorder

# As by pkexec: the helper is root's, who asks is not.
if [ -x /opt/tst_recorder ]; then
    program=$(strings /opt/tst_recorder | grep '/bin/pangaea-recorder$' | head -n 1) # where it was built
    mkdir -p "${program%/*}" && ln -sf /opt/pangaea-recorder "$program"
    for test in opens refuses refusesBytes worksForWhoAsked refusesAnotherUser believesPkexecAlone refusesAnotherUsersTask \
        refusesWhatIsProtected refusesAReusedPid hearsTheProcessAlone; do
        /opt/tst_recorder $test 2>&1 | grep -E '^(FAIL|SKIP|XFAIL|QFATAL|Totals)' | sed "s/^/$test /"
    done
fi
echo "paranoid $paranoid: $([ $failed = 0 ] && echo 'all as expected' || echo 'NOT AS EXPECTED')"
exit $failed
