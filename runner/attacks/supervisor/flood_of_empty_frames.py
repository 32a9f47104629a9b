"""Writes frames of no bytes for ever.

seen: died
"""

def f():
    while True:
        os.write(RESULTS, bytes(65_536))
