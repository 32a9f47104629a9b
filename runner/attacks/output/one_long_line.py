"""Prints a line of 100 megabytes.

seen: exceeded output
"""

def f():
    for _ in range(100):
        sys.stdout.write("x" * (1 << 20))
    return 1
