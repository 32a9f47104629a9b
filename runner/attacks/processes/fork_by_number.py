"""Forks by the number of the system call.

machine: x86_64
seen: returned ["EPERM", "EPERM", "EPERM", "EPERM"]
"""

def f():
    return [system(57), system(58), system(56, 17, 0, 0, 0, 0), system(322, 0, b"/usr/bin/env", 0, 0, 0)]
