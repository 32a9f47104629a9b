"""Makes a text of a terabyte.

seen: exceeded memory
"""

def f():
    return len("x" * (1 << 40))
