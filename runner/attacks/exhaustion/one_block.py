"""Allocates one gigabyte at once.

seen: exceeded memory
"""

def f():
    return len(bytearray(1 << 30))
