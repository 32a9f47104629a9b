"""Sends data out in the names it asks for.

seen: returned ["gaierror", "gaierror"]
"""

import socket


def f():
    return [kind_of_failure(socket.getaddrinfo, name, 80) for name in ("secret.example.org", "localhost")]
