#!/usr/bin/env python3
# A join that does not wait for ever
from multiprocessing import get_context
import sys
import time

# Each is a copy of this very process. Python 3.14 would have a server make them,
# which finds their functions only where this program is a file.
Process = get_context('fork').Process


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
