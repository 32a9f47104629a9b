"""Ignores every signal, sets timers and catches everything while it loops.

seen: exceeded time
"""

import signal


def f():
    for number in range(1, 65):
        try:
            signal.signal(number, lambda *_: None)
        except (OSError, ValueError):
            pass
    signal.setitimer(signal.ITIMER_REAL, 0.01, 0.01)
    signal.setitimer(signal.ITIMER_PROF, 0.01, 0.01)
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
