"""Binds a name that belongs to no folder.

seen: returned "EPERM"
"""

import socket


def f():
    return tried(socket.socket, socket.AF_UNIX)
