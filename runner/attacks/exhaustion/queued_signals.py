"""Queues signals, whose number the kernel bounds for all runs of an account together.

seen: returned true
"""

import signal


def f():
    signal.pthread_sigmask(signal.SIG_BLOCK, {40})
    for _ in range(20_000):
        os.kill(1, 40)
    queued = 0
    while signal.sigtimedwait({40}, 0):
        queued += 1
    return queued <= 65
