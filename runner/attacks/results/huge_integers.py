"""Returns an integer of a million bits.

seen: unreadable int of 1000001 bits
"""

def f():
    return [1, -(1 << 1_000_000)]
