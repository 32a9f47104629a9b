"""Passes descriptors through the sockets it may have.

seen: returned ["EPERM", "EPERM"]
"""

import socket


def f():
    a, b = socket.socketpair()
    return [tried(socket.send_fds, a, [b"x"], [0]), tried(b.recvmsg, 1)]
