"""Handles the signal of its crash, so that the crash repeats for ever.

seen: exceeded time
seen: died signal 11
"""

import signal


def f():
    signal.signal(signal.SIGSEGV, lambda *_: None)
    ctypes.string_at(0)
