"""Locks many ranges of a file, which the kernel keeps in lists.

seen: returned
seen: exceeded time
seen: raised OSError
"""

import fcntl


def f():
    fd = os.open("/box/locked", os.O_CREAT | os.O_RDWR)
    for n in range(20_000):
        fcntl.lockf(fd, fcntl.LOCK_EX, 1, 2 * n)
    return 1
