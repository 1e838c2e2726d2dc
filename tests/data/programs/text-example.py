#!/usr/bin/env python3
# The text's example
from multiprocessing import get_context
import sys
import time

# Each is a copy of this very process. Python 3.14 would have a server make them,
# which finds their functions only where this program is a file.
Process = get_context('fork').Process


def print_func(continent='Asia'):
    print('The name of continent is : ', continent, flush=True)
    time.sleep(1)


if __name__ == '__main__':
    procs = []
    
    proc = Process(target=print_func)
    procs.append(proc)
    proc.start()
    
    proc = Process(target=print_func, args=('America',))
    procs.append(proc)
    proc.start()
    
    proc = Process(target=print_func, args=('Europe',))
    procs.append(proc)
    proc.start()
    
    proc = Process(target=print_func, args=('Africa',))
    procs.append(proc)
    proc.start()
    
    for proc in procs:
        proc.join()
    
    sys.exit(any(proc.exitcode != 0 for proc in procs))
