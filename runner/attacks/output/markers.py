"""Prints the markers that end a case’s output.

cases: 2
seen: returned 1
"""

def f(x):
    print((MARKER * 50).decode())
    return 1
