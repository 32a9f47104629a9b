"""Makes a list of two gigabytes.

seen: exceeded memory
"""

def f():
    return len([0] * (1 << 28))
