#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How much programs are slowed by being watched: a fixed set of them alone, in Pangaea's window, beside `top -d 0.1`, and
under perf, in alternating rounds. Wall time and charged CPU time, each as a ratio to alone. One JSON line a figure. Only
the standard library; a peer that is missing is skipped, loudly.

    bench_observer.py BINDIR [--rounds 5] [--only NAME] [--scale 1]
"""
import argparse
import json
import os
import resource
import select
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from bench_window import end, fail, show, start_in_terminal, stop


def compute(scale):
    total = 0
    for number in range(int(20_000_000 * scale)):
        total += number
    return total


def stays(scale):
    """20 us on a core and as long away from it, again and again."""
    for _ in range(int(20_000 * scale)):
        until = time.perf_counter() + 20e-6
        while time.perf_counter() < until:
            pass
        select.select([], [], [], 20e-6)


def ping_pong(scale):
    """One byte to and fro between two processes."""
    rounds = int(20_000 * scale)
    there, back = os.pipe(), os.pipe()
    child = os.fork()
    if child == 0:
        for _ in range(rounds):
            os.write(back[1], os.read(there[0], 1))
        os._exit(0)
    for _ in range(rounds):
        os.write(there[1], b"x")
        os.read(back[0], 1)
    os.waitpid(child, 0)


def children(scale):
    for _ in range(int(1000 * scale)):
        os.waitpid(os.posix_spawn("/bin/true", ["true"], {}), 0)


LOADS = {"compute": compute, "stays": stays, "ping_pong": ping_pong, "children": children}


def run_load(name, scale, result):
    begin = time.monotonic()
    LOADS[name](scale)
    wall = time.monotonic() - begin
    spent = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    with open(result + ".part", "w") as file:
        json.dump({"wall": wall, "cpu": sum(one.ru_utime + one.ru_stime for one in spent)}, file)
    os.rename(result + ".part", result)


def load_command(name, scale, result):
    return [sys.executable, os.path.abspath(__file__), ".", "--load", name, "--scale", str(scale), "--result", result]


def take(result, patience=300):
    until = time.monotonic() + patience
    while not os.path.exists(result):
        if time.monotonic() > until:
            fail("A watched program did not end.")
        time.sleep(0.1)
    with open(result) as file:
        return json.load(file)


def alone(name, scale, folder, _):
    result = f"{folder}/result"
    subprocess.run(load_command(name, scale, result), check=True)
    return take(result)


def in_pangaea(name, scale, folder, bin_dir):
    command = load_command(name, scale, f"{folder}/result")
    steps = [{"do": "spawn", "name": name, "program": command[0], "arguments": command[1:]}]
    with open(f"{folder}/load.pangaea", "w") as file:
        json.dump({"pangaea": 1, "steps": steps}, file)
    environment = dict(os.environ, QT_QPA_PLATFORM=os.environ.get("QT_QPA_PLATFORM", "offscreen"), HOME=folder,
                       XDG_CONFIG_HOME=f"{folder}/config", XDG_STATE_HOME=f"{folder}/state",
                       XDG_DATA_HOME=f"{folder}/data")
    warden = subprocess.Popen([f"{bin_dir}/pangaea", f"{folder}/load.pangaea"], env=environment,
                              stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        return take(f"{folder}/result")
    finally:
        end(warden)


def beside_top(name, scale, folder, _):
    top = start_in_terminal(["top", "-d", "0.1", "-b"])
    try:
        time.sleep(1)
        return alone(name, scale, folder, _)
    finally:
        stop(top)


def under_perf(name, scale, folder, _):
    result = f"{folder}/result"
    subprocess.run(["perf", "record", "-q", "-e", "context-switches", "-o", f"{folder}/perf.data", "--",
                    *load_command(name, scale, result)], check=True, stderr=subprocess.DEVNULL)
    return take(result)


WATCHERS = {"alone": alone, "pangaea": in_pangaea, "top": beside_top, "perf": under_perf}


def main():
    parser = argparse.ArgumentParser(description="What being watched costs those that are watched.")
    parser.add_argument("bin_dir")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", choices=LOADS)
    parser.add_argument("--scale", type=float, default=1)
    parser.add_argument("--load", choices=LOADS, help=argparse.SUPPRESS)
    parser.add_argument("--result", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.load:
        run_load(given.load, given.scale, given.result)
        return
    watchers = dict(WATCHERS)
    for peer in ("top", "perf"):
        if not shutil.which(peer):
            print(f"bench_observer: SKIPPED {peer}: there is no {peer}.", file=sys.stderr)
            del watchers[peer]
    for name in [given.only] if given.only else LOADS:
        found = {watcher: [] for watcher in watchers}
        for _ in range(given.rounds):
            for watcher, watch in watchers.items():
                with tempfile.TemporaryDirectory() as folder:
                    found[watcher].append(watch(name, given.scale, folder, os.path.abspath(given.bin_dir)))
        for what in ("wall", "cpu"):
            base = statistics.median(one[what] for one in found["alone"])
            show(f"{name}_alone_{what}", "s", [one[what] for one in found["alone"]], "observer")
            for watcher in list(watchers)[1:]:
                show(f"{name}_{watcher}_{what}_to_alone", "ratio", [one[what] / base for one in found[watcher]],
                     "observer")


if __name__ == "__main__":
    main()
