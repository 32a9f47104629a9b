"""Connects to that name.

after: network_names_left.py
seen: returned "EPERM"
"""

import socket


def f():
    a, _ = socket.socketpair()
    return tried(a.connect, "\0zachet-attack")
