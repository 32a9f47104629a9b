"""Computes a power that Python cannot interrupt.

seen: exceeded time
seen: exceeded memory
"""

def f():
    return 7 ** (10**8) % 10
