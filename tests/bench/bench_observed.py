#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What the whole window costs while it watches processes that sleep, and some that compute: CPU time of its process and
all its threads, as the scheduler counts it, over some seconds in which it follows. With another build's folder the same
of that one, in alternating rounds, and the ratio; of the 1,000 also to `top -d 0.1`. One JSON line a figure. Only the
standard library.

    bench_observed.py BINDIR [--before BINDIR] [--seconds 20] [--settle 5] [--rounds 3] [--only NAME] [--threads]
"""
import argparse
import glob
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from bench_window import end, fail, measure, show, start_in_terminal, stop, window_of

CASES = {  # name: how many, which target
    "sleeping_4": (4, "print_func:seconds=86400"),
    "computing_4": (4, "compute:seconds=86400"),
    "sleeping_1000": (1000, "print_func:seconds=86400"),
}


def cpu_of_threads(pid):
    """Seconds on cores of each thread, by its name."""
    found = {}
    for task in glob.glob(f"/proc/{pid}/task/*"):
        try:
            with open(f"{task}/schedstat") as file:
                spent = int(file.read().split()[0]) / 1e9
            with open(f"{task}/comm") as file:
                name = file.read().strip()
        except (FileNotFoundError, ProcessLookupError):
            continue
        found[name] = found.get(name, 0) + spent
    return found


def start(bin_dir, count, target, home):
    """With settings of its own, so that both builds show the same window."""
    names = ",".join(f"Island {i}" for i in range(count))
    environment = dict(os.environ, QT_QPA_PLATFORM=os.environ.get("QT_QPA_PLATFORM", "offscreen"), HOME=home,
                       XDG_CONFIG_HOME=f"{home}/config", XDG_DATA_HOME=f"{home}/data", XDG_STATE_HOME=f"{home}/state",
                       XDG_CACHE_HOME=f"{home}/cache")
    return subprocess.Popen([f"{bin_dir}/pangaea", "--spawn", names, "--target", target, "--no-join"],
                            env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                            stderr=subprocess.DEVNULL)


def watch(bin_dir, case, given):
    """Percent of one core, of the whole window; and of top beside it, if it is asked for."""
    count, target = CASES[case]
    beside = None
    with tempfile.TemporaryDirectory() as home:
        warden = start(bin_dir, count, target, home)
        try:
            window = window_of(warden.pid, count)
            if window is None:
                fail(f"The window never had {count} processes.")
            time.sleep(given.settle)
            before, begin = cpu_of_threads(window), time.monotonic()
            time.sleep(given.seconds)
            after, passed = cpu_of_threads(window), time.monotonic() - begin
            if count >= 1000 and shutil.which("top"):
                os.kill(window, signal.SIGSTOP)  # top has the cores that the window had
                try:
                    top = start_in_terminal(["top", "-d", "0.1", "-b"])
                    time.sleep(1)
                    beside = measure(top.pid, given.seconds)
                    stop(top)
                finally:
                    os.kill(window, signal.SIGCONT)
        finally:
            end(warden)
    spent = {name: 100 * (after[name] - before.get(name, 0)) / passed for name in after}
    if given.threads:
        print({name: round(one, 3) for name, one in spent.items()}, file=sys.stderr)
    return sum(spent.values()), beside


def main():
    parser = argparse.ArgumentParser(description="What watching costs, beside another build.")
    parser.add_argument("bin_dir")
    parser.add_argument("--before", help="the folder of the programs of another build")
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--settle", type=float, default=5)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", choices=CASES)
    parser.add_argument("--threads", action="store_true", help="print the cost of each thread")
    given = parser.parse_args()
    if not shutil.which("top"):
        print("bench_observed: SKIPPED top: there is no top.", file=sys.stderr)

    for case in [given.only] if given.only else CASES:
        own, other, top = [], [], []
        for _ in range(given.rounds):
            if given.before:
                other.append(watch(given.before, case, given)[0])
            cost, beside = watch(given.bin_dir, case, given)
            own.append(cost)
            top += [beside] if beside else []
        show(f"{case}_cpu", "percent", own, "observed")
        if other:
            show(f"{case}_cpu_before", "percent", other, "observed")
            show(f"{case}_to_before", "ratio", [one / two for one, two in zip(own, other)], "observed")
        if top:
            show(f"{case}_top_cpu", "percent", top, "observed")
            show(f"{case}_to_top", "ratio", [one / two for one, two in zip(own, top)], "observed")


if __name__ == "__main__":
    main()
