"""Looks for those changes.

after: settings_left.py
seen: returned [false, "/box", true, 64, false, true]
"""

import resource
import signal


def f():
    files = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    handler = signal.getsignal(signal.SIGUSR1) == signal.SIG_DFL
    hook = sys.excepthook is sys.__excepthook__
    return ["ZACHET_SECRET" in os.environ, os.getcwd(), handler, files, sys.getrecursionlimit() == 77_777, hook]
