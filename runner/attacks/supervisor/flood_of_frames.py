"""Writes frames for ever.

seen: died
"""

def f():
    while True:
        os.write(RESULTS, b"\0\0\0\x7f" + b"x" * 100)
