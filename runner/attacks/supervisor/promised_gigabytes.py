"""Promises a frame of four gigabytes.

cases: 2
seen: died code 0
"""

def f(x):
    os.write(RESULTS, b"\xff\xff\xff\xff{}")
    os._exit(0)
