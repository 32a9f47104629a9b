"""Reaches the kernel’s ciphers, packets and routes by their families.

seen: returned ["EPERM", "EPERM", "EPERM", "EPERM"]
"""

import socket


def f():
    return [tried(socket.socket, family, 3) for family in (38, 17, 16, 40)]
