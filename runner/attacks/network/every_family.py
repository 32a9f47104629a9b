"""Opens a socket of every family and kind.

seen: returned []
"""

import socket


def f():
    return [(a, k) for a in range(0, 46) for k in (1, 2, 3, 5) if tried(socket.socket, a, k) != "EPERM"]
