#!/usr/bin/env python3
# Terminate asks, kill does not
# What was terminated is killed after 5 s: counted from its join here, from its terminate in Pangaea.
from multiprocessing import get_context
import os
import signal
import sys
import time

# Each is a copy of this very process. Python 3.14 would have a server make them,
# which finds their functions only where this program is a file.
Process = get_context('fork').Process

WORKER = 'pangaea-worker'


def print_func(continent='Asia'):
    print('The name of continent is : ', continent, flush=True)
    time.sleep(60)


def run(*command):
    os.dup2(sys.stdin.fileno(), 0)  # an empty standard input
    os.execvp(command[0], command)


def send(proc, number):
    if proc.is_alive():
        os.kill(proc.pid, number)


def join_for(proc, seconds):  # proc.join(seconds) does not see that a program goes on
    end = time.monotonic() + seconds
    while proc.is_alive() and time.monotonic() < end:
        time.sleep(0.01)


def finish(proc):
    join_for(proc, 5)
    proc.kill()
    proc.join()


if __name__ == '__main__':
    procs = []
    
    asia = Process(target=print_func, args=('Asia',))
    procs.append(asia)
    asia.start()
    
    africa = Process(target=run, args=(WORKER, 'ignore_terminate', 'seconds=60', 'Africa'))
    procs.append(africa)
    africa.start()
    
    time.sleep(1)
    asia.terminate()
    send(africa, signal.SIGTERM)
    finish(asia)
    join_for(africa, 0.5)
    africa.kill()
    africa.join()
    
    sys.exit(any(proc.exitcode != 0 for proc in procs))
