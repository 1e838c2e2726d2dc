#!/usr/bin/env python3
# A join that does not wait for ever
from multiprocessing import Process
import sys
import time


def print_func(continent='Asia'):
    print('The name of continent is : ', continent, flush=True)
    time.sleep(2)


if __name__ == '__main__':
    procs = []

    asia = Process(target=print_func, args=('Asia',))
    procs.append(asia)
    asia.start()

    asia.join(0.5)
    asia.join()

    sys.exit(any(proc.exitcode != 0 for proc in procs))
