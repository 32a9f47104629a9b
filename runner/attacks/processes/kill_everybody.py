"""Kills every process it may.

seen: returned ["ESRCH", 1, 0, "ESRCH", []]
"""

def f():
    alive = [pid for pid in range(2, 70_000) if tried(os.kill, pid, 0) != "ESRCH"]
    return [tried(os.kill, -1, 9), os.getpid(), os.getppid(), tried(os.kill, 2, 9), alive]
