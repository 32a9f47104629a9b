"""Loops for ever.

seen: exceeded time
"""

def f():
    while True:
        pass
