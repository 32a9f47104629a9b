"""Replaces its filter, allows new privileges and debugging.

machine: x86_64
seen: returned ["EPERM", "EPERM", "EPERM", "EPERM", "EPERM"]
"""

def f():
    options = [(22, 0), (38, 0), (4, 1), (0x59616D61, -1 & 0xFFFFFFFF)]
    return [*[system(157, option, value, 0, 0, 0) for option, value in options], system(317, 1, 0, 0)]
