"""Interrupts the supervisor as a terminal would.

seen: raised KeyboardInterrupt
"""

def f():
    for number in (2, 15, 1, 3, 10):
        os.kill(0, number)
