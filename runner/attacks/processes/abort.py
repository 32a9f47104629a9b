"""Aborts.

seen: died signal 6
seen: died signal 11
"""

def f():
    os.abort()
