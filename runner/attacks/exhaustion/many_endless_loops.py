"""Loops in every case of many.

limits: cpu=20ms memory=32MiB
cases: 200
seen: exceeded time
"""

def f(x):
    while True:
        pass
