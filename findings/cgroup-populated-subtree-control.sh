#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# A cgroup v2 group with processes of its own takes "+pids" in cgroup.subtree_control without an error, and none of the
# groups made below it can take a process from then on.
#
# Software: Linux 6.12.117 (Debian 13, linux-image-6.12.117+deb13-cloud-amd64 6.12.117-1); seen on 7.2.13 too.
# Guessed:  the write is refused with EBUSY while the group has processes, as it is for "+memory": whoever wants to
#           limit children waits for that error to move away first.
# Seen:     pids is a threaded controller. The write succeeds and the group becomes "domain threaded"; a group made below
#           it is "domain invalid", and a write to its cgroup.procs fails with EOPNOTSUPP ("Operation not supported").
#           With the processes moved to a leaf before the write, the group stays "domain" and the child takes processes.
#
# Needs root, for Debian's packages of QEMU and busybox; the kernel runs in QEMU, from a temporary folder.
set -euo pipefail
package=linux-image-6.12.117+deb13-cloud-amd64 version=6.12.117-1

for needed in qemu-system-x86 busybox-static cpio; do
    dpkg -s "$needed" >/dev/null 2>&1 || apt-get install -y --no-install-recommends "$needed" >/dev/null
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work"/{lists/partial,archives/partial,root/{bin,proc,sys}}
mirror=$(awk '$1 == "URIs:" { print $2; exit }' /etc/apt/sources.list.d/debian.sources)
echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror trixie main" >"$work/sources"
own=(-o "Dir::Etc::SourceList=$work/sources" -o Dir::Etc::SourceParts=- -o "Dir::State::Lists=$work/lists"
    -o "Dir::Cache=$work" -o APT::Sandbox::User=root)
apt-get "${own[@]}" update -qq
(cd "$work" && apt-get "${own[@]}" download -qq "$package=$version" && dpkg-deb -x ./*.deb kernel)

cp /bin/busybox "$work/root/bin/"
cat >"$work/root/init" <<'END'
#!/bin/busybox sh
/bin/busybox --install -s /bin
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t cgroup2 cgroup2 /sys/fs/cgroup
cd /sys/fs/cgroup
echo +pids >cgroup.subtree_control
try() { # NAME: a child of that group takes this shell, or says why not
    mkdir "$1/child"
    echo "$1 is $(cat "$1/cgroup.type"), its child is $(cat "$1/child/cgroup.type")"
    sh -c "echo \$\$ >$1/child/cgroup.procs" 2>&1 && echo "the child took a process"
}
echo "== $(uname -r)"
mkdir populated
echo $$ >populated/cgroup.procs
echo +pids >populated/cgroup.subtree_control && echo "+pids was taken"
try populated
echo $$ >cgroup.procs
mkdir emptied emptied/leaf
echo $$ >emptied/cgroup.procs
echo $$ >emptied/leaf/cgroup.procs
echo +pids >emptied/cgroup.subtree_control && echo "+pids was taken"
try emptied
echo "== end"
poweroff -f
END
chmod +x "$work/root/init"
(cd "$work/root" && find . | cpio --quiet -o -H newc | gzip -1) >"$work/initrd"
timeout 300 qemu-system-x86_64 -accel kvm -accel tcg -cpu max -m 1024 -kernel "$(find "$work/kernel" -name 'vmlinuz*')" \
    -initrd "$work/initrd" -append 'console=ttyS0 quiet panic=-1' -nographic -no-reboot </dev/null 2>&1 |
    tr -d '\r' | sed -n '/^== 6/,/^== end/p' | tee "$work/seen"
diff - "$work/seen" <<'END'
== 6.12.117+deb13-cloud-amd64
+pids was taken
populated is domain threaded, its child is domain invalid
sh: write error: Operation not supported
+pids was taken
emptied is domain, its child is domain
the child took a process
== end
END
