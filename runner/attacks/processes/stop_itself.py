"""Stops itself and waits that nobody wakes it.

limits: wall=300ms cpu=100ms
seen: exceeded time
"""

import signal


def f():
    os.kill(os.getpid(), signal.SIGSTOP)
    signal.pause()
