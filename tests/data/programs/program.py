#!/usr/bin/env python3
# Any program, with its arguments
from multiprocessing import get_context
import os
import signal
import sys

# Each is a copy of this very process. Python 3.14 would have a server make them,
# which finds their functions only where this program is a file.
Process = get_context('fork').Process


def run(*command, environment={}):
    os.environ.update(environment)
    os.dup2(sys.stdin.fileno(), 0)  # an empty standard input
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # Python ignores it
    os.execvp(command[0], command)


if __name__ == '__main__':
    os.chdir('/home/teacher')
    procs = []
    
    proc = Process(target=run, args=('sh', '-c', 'echo "$1 is number $2 and tells of $SEASON"; exec sleep 0.5', 'sh', 'Asia', '1'), kwargs={'environment': {'SEASON': 'the monsoon'}})
    procs.append(proc)
    proc.start()
    
    proc = Process(target=run, args=('sh', '-c', 'echo "$1 is number $2 and tells of $SEASON"; exec sleep 0.5', 'sh', 'Europe', '2'), kwargs={'environment': {'SEASON': 'the winter'}})
    procs.append(proc)
    proc.start()
    
    where = Process(target=run, args=('pwd',))
    procs.append(where)
    
    where.start()
    
    for proc in procs:
        proc.join()
    
    sys.exit(any(proc.exitcode != 0 for proc in procs))
