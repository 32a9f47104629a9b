"""Kills its group, its session and the first process, which is itself and ignores it.

seen: returned ["worked", "worked", "worked", "worked"]
"""

def f():
    return [tried(os.kill, 0, 9), tried(os.kill, 1, 9), tried(os.killpg, 0, 15), tried(os.kill, 1, 19)]
