"""Closes everything, so that nobody hears of it any more, and loops.

seen: exceeded time
"""

def f():
    os.closerange(0, 64)
    while True:
        pass
