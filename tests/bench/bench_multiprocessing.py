# SPDX-License-Identifier: MIT
"""The text's program with COUNT names: multiprocessing with fork, each process prints, all are joined.

Prints the nanoseconds from the first start to the last join on standard error; the processes print on
standard output. Usage: bench_multiprocessing.py COUNT
"""
import multiprocessing
import sys
import time


def print_func(continent="Asia"):
    print("The name of continent is : ", continent)


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    names = [f"Island {i}" for i in range(int(sys.argv[1]))]
    begin = time.monotonic_ns()
    processes = [context.Process(target=print_func, args=(name,)) for name in names]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    wall = time.monotonic_ns() - begin
    if any(process.exitcode for process in processes):
        sys.exit("bench_multiprocessing.py: a process failed")
    print(wall, file=sys.stderr)
