"""Allocates small blocks for ever.

seen: exceeded memory
"""

def f():
    return len(list(iter(lambda: bytearray(1 << 20), 0)))
