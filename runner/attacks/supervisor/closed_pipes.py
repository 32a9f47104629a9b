"""Closes everything and returns.

cases: 2
seen: died
"""

def f(x):
    os.closerange(0, 64)
    return 48151623
