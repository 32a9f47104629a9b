"""Changes options of the sockets it may have.

seen: returned ["EPERM", "EPERM"]
"""

import socket


def f():
    a, _ = socket.socketpair()
    return [tried(a.setsockopt, socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 30), tried(a.getpeername)]
