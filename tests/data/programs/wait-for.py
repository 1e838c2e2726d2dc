#!/usr/bin/env python3
# Waiting for what happens
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
    time.sleep(1)


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
    
    europe = Process(target=run, args=(WORKER, 'handle_terminate', 'seconds=60', 'Europe'))
    procs.append(europe)
    europe.start()
    
    # Pangaea waits here until Asia has printed “continent”.
    time.sleep(1)
    
    # Pangaea waits here until Europe has printed “cleans up when”.
    send(europe, signal.SIGSTOP)
    # Pangaea waits here until the state of Europe is Suspended.
    send(europe, signal.SIGCONT)
    # In Pangaea, Asia goes on from here.
    join_for(asia, 5)
    europe.terminate()
    
    finish(europe)
    asia.join()
    
    sys.exit(any(proc.exitcode != 0 for proc in procs))
