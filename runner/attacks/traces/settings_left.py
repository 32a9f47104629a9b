"""Changes its folder, environment, handlers, limits, recursion and hooks.

seen: returned "/usr"
"""

import resource
import signal
import threading


def f():
    os.environ["ZACHET_SECRET"] = "1"
    os.chdir("/usr")
    signal.signal(signal.SIGUSR1, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_NOFILE, (8, 8))
    sys.setrecursionlimit(77_777)
    sys.setswitchinterval(5)
    sys.excepthook = threading.excepthook = print
    return os.getcwd()
