"""Opens sockets that belong to no folder and that other runs could see.

machine: x86_64
seen: returned ["EPERM", "EPERM", "EPERM", "EPERM", "EPERM"]
"""

import socket


def f():
    a, _ = socket.socketpair()
    return [
        system(41, 1, 1, 0),
        system(53, 1, 2, 0, ctypes.create_string_buffer(8)),
        tried(a.bind, "\0zachet-attack"),
        tried(a.listen),
        tried(a.connect, "\0zachet-attack"),
    ]
