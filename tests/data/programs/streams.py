#!/usr/bin/env python3
# Both streams in one pipe
from multiprocessing import get_context
import os
import signal
import sys

# Each is a copy of this very process. Python 3.14 would have a server make them,
# which finds their functions only where this program is a file.
Process = get_context('fork').Process

WORKER = 'pangaea-worker'


def run(*command, environment={}, together=False):
    os.environ.update(environment)
    os.dup2(sys.stdin.fileno(), 0)  # an empty standard input
    if together:
        os.dup2(1, 2)  # standard error goes where standard output goes
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # Python ignores it
    os.execvp(command[0], command)


if __name__ == '__main__':
    os.chdir('/home/teacher')
    procs = []
    
    asia = Process(target=run, args=(WORKER, 'error_output', 'Asia'), kwargs={'together': True})
    procs.append(asia)
    
    europe = Process(target=run, args=(WORKER, 'print_func', 'Europe'), kwargs={'together': True})
    procs.append(europe)
    europe.start()
    
    africa = Process(target=run, args=(WORKER, 'error_output', 'Africa'))
    procs.append(africa)
    africa.start()
    
    japan = Process(target=run, args=('sh', '-c', 'echo out; echo err >&2'), kwargs={'environment': {'KEY': 'value'}, 'together': True})
    procs.append(japan)
    japan.start()
    
    asia.start()
    asia.join()
    
    europe.join()
    africa.join()
    japan.join()
    
    sys.exit(any(proc.exitcode != 0 for proc in procs))
