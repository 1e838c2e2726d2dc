#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The text's program: four processes that each print a continent, made by Python itself.

One is called without an argument, three with one; then the program waits for them in the order in which it made them.
With a number, each lives for so many seconds: time enough to look at them.
"""
import multiprocessing
import sys
import time


def print_func(continent="Asia", seconds=0.0):
    print("The name of continent is : ", continent, flush=True)
    time.sleep(seconds)


if __name__ == "__main__":
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 0.0
    # Each is a copy of this very process; newer Pythons would put a server between.
    multiprocessing.set_start_method("fork")
    Process = multiprocessing.Process
    procs = [Process(target=print_func, kwargs={"seconds": seconds})]
    for name in ["America", "Europe", "Africa"]:
        procs.append(Process(target=print_func, args=(name, seconds)))
    for proc in procs:
        proc.start()
    for proc in procs:
        proc.join()
