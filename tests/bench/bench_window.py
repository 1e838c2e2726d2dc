#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What the whole program costs while it watches 1,000 sleeping processes ten times a second, beside top and htop
that watch the same ones. CPU time of the program and all its threads (user and system) over some seconds, in
alternating rounds. One JSON line a figure. Only the standard library; a peer that is missing is skipped, loudly.

    bench_window.py BINDIR [--count 1000] [--seconds 10] [--rounds 3]
"""
import argparse
import json
import os
import pty
import shutil
import signal
import statistics
import subprocess
import sys
import threading
import time

TICK = os.sysconf("SC_CLK_TCK")


def fail(what):
    sys.exit(f"bench_window: {what}")


def stat(pid):
    """The fields of /proc/PID/stat after the name, state first."""
    with open(f"/proc/{pid}/stat", "rb") as file:
        return file.read().rsplit(b")", 1)[1].split()


def cpu_seconds(pid):
    fields = stat(pid)
    return (int(fields[11]) + int(fields[12])) / TICK


def children(pid):
    found = []
    for task in os.listdir(f"/proc/{pid}/task"):
        try:
            with open(f"/proc/{pid}/task/{task}/children") as file:
                found += [int(child) for child in file.read().split()]
        except FileNotFoundError:
            pass
    return found


def measure(pid, seconds):
    """CPU in percent of one core."""
    begin, before = time.monotonic(), cpu_seconds(pid)
    time.sleep(seconds)
    return 100 * (cpu_seconds(pid) - before) / (time.monotonic() - begin)


def window_of(warden, count, patience=120):
    """The warden's child is the window; it has all the processes below it before the clock starts."""
    end = time.monotonic() + patience
    while time.monotonic() < end and stat(warden)[0] != b"Z":
        below = children(warden)
        if len(below) == 1 and len(children(below[0])) >= count:
            return below[0]
        if len(below) >= count:  # started without a warden
            return warden
        time.sleep(0.2)
    return None


def start_pangaea(bin_dir, count):
    names = ",".join(f"Island {i}" for i in range(count))
    environment = dict(os.environ, QT_QPA_PLATFORM=os.environ.get("QT_QPA_PLATFORM", "offscreen"))
    return subprocess.Popen(
        [f"{bin_dir}/pangaea", "--spawn", names, "--target", "print_func:seconds=86400", "--no-join"],
        env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def start_in_terminal(command):
    """On a terminal of its own, 40 x 120, whose output is read and thrown away."""
    master, slave = pty.openpty()
    environment = dict(os.environ, TERM="xterm", LINES="40", COLUMNS="120")
    process = subprocess.Popen(command, env=environment, stdin=slave, stdout=slave, stderr=subprocess.DEVNULL,
                               start_new_session=True)
    os.close(slave)

    def drain():
        try:
            while os.read(master, 65536):
                pass
        except OSError:
            pass
        os.close(master)

    threading.Thread(target=drain, daemon=True).start()
    return process


def stop(process):
    process.send_signal(signal.SIGKILL)
    process.wait()


def end(process):
    """As a user would in a hurry: the warden sees to it that nothing is left."""
    for wait in (10, 20):
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(wait)
            return
        except subprocess.TimeoutExpired:
            pass
    stop(process)


def show(figure, unit, values, bench="window"):
    print(json.dumps({"bench": bench, "figure": figure, "unit": unit,
                      "median": round(statistics.median(values), 3),
                      "rounds": [round(value, 3) for value in values]}), flush=True)


def main():
    parser = argparse.ArgumentParser(description="The whole window beside top and htop.")
    parser.add_argument("bin_dir")
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()

    # htop at its fastest is 10 Hz; at 1 Hz as well, which is how people run it.
    peers = {"top_10hz": ["top", "-d", "0.1", "-b"], "htop_10hz": ["htop", "-d", "1"], "htop_1hz": ["htop", "-d", "10"]}
    for name, command in list(peers.items()):
        if not shutil.which(command[0]):
            print(f"bench_window: SKIPPED {name}: there is no {command[0]}.", file=sys.stderr)
            del peers[name]

    warden = start_pangaea(given.bin_dir, given.count)
    results = {name: [] for name in ["pangaea", *peers]}
    try:
        window = window_of(warden.pid, given.count)
        if window is None:
            fail(f"The window never had {given.count} processes.")
        time.sleep(3)  # the burst of starts is over
        with open(f"/proc/{window}/status") as file:
            memory = next(int(line.split()[1]) for line in file if line.startswith("VmRSS"))
        for _ in range(given.rounds):
            results["pangaea"].append(measure(window, given.seconds))
            # The window is stopped meanwhile, so that a peer has the cores that it had.
            os.kill(window, signal.SIGSTOP)
            try:
                for name, command in peers.items():
                    peer = start_in_terminal(command)
                    time.sleep(1)
                    results[name].append(measure(peer.pid, given.seconds))
                    stop(peer)
            finally:
                os.kill(window, signal.SIGCONT)
            time.sleep(1)
    finally:
        end(warden)

    for name, values in results.items():
        show(f"{name}_cpu", "percent", values)
    show("pangaea_memory", "MB", [memory / 1000])
    for name in peers:
        show(f"pangaea_to_{name}", "ratio",
             [own / other for own, other in zip(results["pangaea"], results[name]) if other > 0] or [0])


if __name__ == "__main__":
    main()
