"""Takes ownership of the pipes that it shares with the supervisor, and resizes them.

seen: returned ["EPERM", "EPERM", "EPERM"]
"""

import fcntl


def f():
    calls = ((fcntl.F_SETOWN, 1), (10, 9), (fcntl.F_SETPIPE_SZ, 1 << 20))
    return [tried(fcntl.fcntl, RESULTS, command, value) for command, value in calls]
