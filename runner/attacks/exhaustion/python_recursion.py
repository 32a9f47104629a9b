"""Recurses for ever without Python’s own limit.

seen: died
seen: exceeded memory
seen: raised RecursionError
seen: exceeded time
"""

sys.setrecursionlimit(10**9)


def f():
    return f()
