"""Makes the pipe refuse what does not fit at once.

seen: died
seen: returned
"""

import fcntl


def f():
    fcntl.fcntl(RESULTS, fcntl.F_SETFL, os.O_NONBLOCK)
    return "x" * 2_000_000
