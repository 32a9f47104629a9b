"""Looks for the socket on which the zygote listens.

seen: returned [[], "EPERM"]
"""

import socket


def f():
    return [os.listdir("/ctl"), tried(socket.socket, socket.AF_UNIX)]
