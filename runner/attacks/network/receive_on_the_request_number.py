"""Receives descriptors on the number on which the runner got its request: it must be gone, and never come back.

machine: x86_64
seen: returned ["EPERM", "EBADF", "EBADF", "EINVAL", "EPERM"]
"""

import fcntl
import socket


def f():
    a, b = socket.socketpair()
    message = ctypes.create_string_buffer(56)
    return [
        system(47, a.fileno(), message, 0),
        system(47, 100, message, 0),
        tried(os.dup2, a.fileno(), 100),
        tried(fcntl.fcntl, a.fileno(), fcntl.F_DUPFD, 100),
        system(47, 100 | 1 << 32, message, 0) and system(299, 100, message, 1, 0, 0),
    ]
