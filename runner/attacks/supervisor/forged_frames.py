"""Writes many frames of its own and ends.

cases: 2
seen: returned 0
seen: died
"""

def f(x):
    for _ in range(50):
        say('{"case":"returned","value":0}')
    os._exit(0)
